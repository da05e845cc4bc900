package dk.referat.scan;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers in the cells of an OpenDocument; how they are shown tells an amount from other numbers. */
final class Odfceller {
    private final TabtNul tal;
    private String ark = "";
    private String vaerdi = "";
    private boolean iCelle;
    private final StringBuilder vist = new StringBuilder();

    Odfceller(TabtNul tal) {
        this.tal = tal;
    }

    void laes(byte[] data) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        while (r.hasNext()) {
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT -> begynd(r);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (iCelle) {
                        vist.append(r.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (erCelle(r.getLocalName())) {
                        slut();
                    }
                }
                default -> {
                    // No cell.
                }
            }
        }
    }

    private static boolean erCelle(String navn) {
        return navn.equals("table-cell") || navn.equals("covered-table-cell");
    }

    private void begynd(XMLStreamReader r) {
        if (r.getLocalName().equals("table")) {
            ark = "ark «" + egenskab(r, "name") + "»";
        } else if (erCelle(r.getLocalName())) {
            iCelle = true;
            vist.setLength(0);
            vaerdi = egenskab(r, "value-type").equals("float") ? egenskab(r, "value") : "";
        }
    }

    /** What is shown with points, decimals or a currency is an amount. */
    private void slut() {
        String tekst = vist.toString().strip();
        if (tekst.isEmpty() || tekst.chars().allMatch(Character::isDigit)) {
            tal.celle(ark, vaerdi);
        }
        iCelle = false;
        vaerdi = "";
    }

    private static String egenskab(XMLStreamReader r, String navn) {
        for (int n = 0; n < r.getAttributeCount(); n++) {
            if (r.getAttributeLocalName(n).equals(navn)) {
                return r.getAttributeValue(n);
            }
        }
        return "";
    }
}
