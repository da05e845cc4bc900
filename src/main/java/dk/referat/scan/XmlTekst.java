package dk.referat.scan;

import java.io.InputStreamReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * All text in a part of a document. The pieces of a paragraph are one text, wherever it changes its look; a text box in a
 * paragraph is a text of its own.
 */
final class XmlTekst {
    private static final Set<String> AFSNIT = Set.of("p", "h", "si", "is", "text", "comment", "annotation");
    private static final Set<String> CELLE = Set.of("tc", "table-cell", "covered-table-cell");
    private static final Set<String> RAEKKE = Set.of("tr", "table-row");
    private static final Set<String> SLETTET = Set.of("del", "moveFrom", "tracked-changes");

    /** Where a drawing stands; and the codes of fields, which stand amid the text that they make. */
    private static final Set<String> IKKE_TEKST = Set.of(
            "posOffset", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset", "instrText", "delInstrText", "f");

    /** Of the many numbers that say how a thing looks, none is text; these may be. */
    private static final Set<String> TEKSTLIGE = Set.of(
            "v",
            "name",
            "descr",
            "title",
            "tag",
            "alias",
            "caption",
            "Target",
            "author",
            "initials",
            "value",
            "string-value",
            "displayText",
            "displayName",
            "userId",
            "text",
            "location",
            "tooltip",
            "date-value",
            "lastValue",
            "word");

    private static final Set<String> MED_VAERDI =
            Set.of("alias", "tag", "listItem", "docVar", "default", "result", "name");
    private static final Pattern TAL = Pattern.compile("-?[0-9.]+");
    private static final int MAKS_DYBDE = 5_000;

    private final StringBuilder ud = new StringBuilder();
    private final StringBuilder slettet = new StringBuilder();
    private final StringBuilder medSlettet = new StringBuilder();
    private final StringBuilder egenskaber = new StringBuilder();
    private final boolean odf;
    private boolean skjult;
    private boolean krypteret;

    /** A paragraph that is being read. */
    private static final class Afsnit {
        private final StringBuilder tekst = new StringBuilder();
        private final StringBuilder alt = new StringBuilder();
        private int celler;

        Afsnit(int celler) {
            this.celler = celler;
        }
    }

    XmlTekst(boolean odf, byte[] data, Samler samler) throws XMLStreamException {
        this.odf = odf;
        XMLStreamReader r = laeser(data);
        try {
            laes(r, samler);
        } finally {
            r.close();
        }
    }

    /**
     * Asks nothing outside the file: no entity, no description of the type. Gets characters, not bytes, since it would write of
     * a wrong byte to the user, and read no further.
     */
    static XMLStreamReader laeser(byte[] data) throws XMLStreamException {
        XMLInputFactory fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabrik.setXMLResolver((offentlig, system, base, rum) -> {
            throw new XMLStreamException("no outside");
        });
        return fabrik.createXMLStreamReader(new InputStreamReader(Tegnsaet.uden8Maerke(data), Tegnsaet.afXml(data)));
    }

    String tekst() {
        return ud.toString();
    }

    /** What a tracked change took away, and nothing else. */
    String slettet() {
        return slettet.toString();
    }

    /** The text with what was taken away in its place; empty if nothing was. */
    String medSlettet() {
        return slettet.isEmpty() ? "" : medSlettet.toString();
    }

    /** The values of attributes, the codes of fields and the remarks. */
    String egenskaber() {
        return egenskaber.toString();
    }

    boolean erSkjult() {
        return skjult;
    }

    boolean erKrypteret() {
        return krypteret;
    }

    private void laes(XMLStreamReader r, Samler samler) throws XMLStreamException {
        Deque<Afsnit> afsnit = new ArrayDeque<>();
        Deque<String> navne = new ArrayDeque<>();
        Afsnit uden = new Afsnit(0);
        int iSlettet = 0;
        int iCelle = 0;
        while (r.hasNext()) {
            Afsnit her = afsnit.isEmpty() ? uden : afsnit.getFirst();
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String navn = r.getLocalName();
                    navne.push(navn);
                    if (navne.size() > MAKS_DYBDE) {
                        throw new ForStort();
                    }
                    egenskaber(r, navn);
                    iSlettet += SLETTET.contains(navn) ? 1 : 0;
                    iCelle += CELLE.contains(navn) ? 1 : 0;
                    if (AFSNIT.contains(navn)) {
                        afsnit.push(new Afsnit(iCelle));
                    } else {
                        tegn(her, navn, iSlettet > 0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String navn = navne.isEmpty() ? "" : navne.getFirst();
                    if (IKKE_TEKST.contains(navn)) {
                        egenskaber.append(TAL.matcher(r.getText()).matches() ? "" : r.getText());
                    } else if (!afsnit.isEmpty() || !r.isWhiteSpace()) {
                        boolean fjernet = iSlettet > 0 || navn.equals("delText");
                        skriv(her, r.getText(), fjernet);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String navn = navne.pop();
                    iSlettet -= SLETTET.contains(navn) ? 1 : 0;
                    if (AFSNIT.contains(navn)) {
                        Afsnit slut = afsnit.pop();
                        String efter = slut.celler > 0 ? " " : "\n";
                        ud.append(slut.tekst).append(efter);
                        medSlettet.append(slut.alt).append(efter);
                    } else if (CELLE.contains(navn)) {
                        iCelle--;
                        ud.append(" | ");
                        medSlettet.append(" | ");
                    } else if (RAEKKE.contains(navn)) {
                        ud.append(" ;\n");
                    } else if (IKKE_TEKST.contains(navn)) {
                        egenskaber.append(" ;\n");
                    } else if (afsnit.isEmpty() && !uden.tekst.isEmpty()) {
                        ud.append(uden.tekst).append(" ;\n");
                        medSlettet.append(uden.alt).append(" ;\n");
                        uden.tekst.setLength(0);
                        uden.alt.setLength(0);
                    }
                    if (SLETTET.contains(navn) && !slettet.isEmpty()) {
                        slettet.append('\n');
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    egenskaber.append(r.getText() == null ? "" : r.getText()).append(" ;\n");
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    samler.ukontrolleret("", Grund.OEDELAGT);
                default -> {
                    // The beginning and the end.
                }
            }
        }
        ud.append(uden.tekst);
    }

    private void skriv(Afsnit her, String tekst, boolean fjernet) {
        her.alt.append(tekst);
        if (fjernet) {
            slettet.append(tekst);
        } else {
            her.tekst.append(tekst);
        }
    }

    /** Characters that are written as elements. */
    private void tegn(Afsnit her, String navn, boolean fjernet) {
        String tegn = switch (navn) {
            case "tab", "ptab" -> "\t";
            case "br", "cr", "line-break" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "s" -> odf ? " " : "";
            default -> "";
        };
        if (!tegn.isEmpty()) {
            skriv(her, tegn, fjernet);
        }
    }

    private void egenskaber(XMLStreamReader r, String element) {
        krypteret |= odf && element.equals("encryption-data");
        for (int n = 0; n < r.getAttributeCount(); n++) {
            String navn = r.getAttributeLocalName(n);
            String vaerdi = r.getAttributeValue(n);
            skjult |= element.equals("sld") && navn.equals("show") && (vaerdi.equals("0") || vaerdi.equals("false"));
            boolean tekst = !TAL.matcher(vaerdi).matches()
                    || TEKSTLIGE.contains(navn)
                    || (navn.equals("val") && MED_VAERDI.contains(element));
            if (tekst && vaerdi.length() > 1) {
                egenskaber.append(vaerdi).append(" ;\n");
            }
        }
    }
}
