package dk.referat.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that a pivot table was made from, which a book keeps when the sheet itself is gone. */
final class Pivotdata {
    static final Pattern FELTER = Pattern.compile("xl/pivotCache/pivotCacheDefinition(\\d*)\\.xml");
    private static final Pattern RAEKKER = Pattern.compile("xl/pivotCache/pivotCacheRecords(\\d*)\\.xml");
    private static final String STED = "pivotdata";

    private final TabtNul tal;
    private final Predicate<String> erBeloeb;
    private final Map<String, List<Boolean>> beloeb = new HashMap<>();

    /** @param erBeloeb tells of the number of a format whether it is one of amounts, shares or dates */
    Pivotdata(TabtNul tal, Predicate<String> erBeloeb) {
        this.tal = tal;
        this.erBeloeb = erBeloeb;
    }

    void laes(String navn, byte[] data) throws XMLStreamException {
        Matcher felter = FELTER.matcher(navn);
        Matcher raekker = RAEKKER.matcher(navn);
        if (felter.matches()) {
            felter(data, felter.group(1));
        } else if (raekker.matches()) {
            raekker(data, beloeb.getOrDefault(raekker.group(1), List.of()));
        }
    }

    private void felter(byte[] data, String nummer) throws XMLStreamException {
        List<Boolean> felter = new ArrayList<>();
        XMLStreamReader r = XmlTekst.laeser(data);
        boolean springOver = false;
        while (r.hasNext()) {
            if (r.next() == XMLStreamConstants.START_ELEMENT) {
                if (r.getLocalName().equals("cacheField")) {
                    String format = r.getAttributeValue(null, "numFmtId");
                    springOver = format != null && erBeloeb.test(format);
                    felter.add(springOver);
                } else if (!springOver) {
                    tal(r);
                }
            }
        }
        beloeb.put(nummer, felter);
    }

    private void raekker(byte[] data, List<Boolean> felter) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        int felt = 0;
        while (r.hasNext()) {
            if (r.next() == XMLStreamConstants.START_ELEMENT) {
                if (r.getLocalName().equals("r")) {
                    felt = 0;
                } else if (r.getAttributeValue(null, "v") != null
                        || r.getLocalName().equals("m")) {
                    if (felt >= felter.size() || !felter.get(felt)) {
                        tal(r);
                    }
                    felt++;
                }
            }
        }
    }

    private void tal(XMLStreamReader r) {
        String vaerdi = r.getAttributeValue(null, "v");
        if (r.getLocalName().equals("n") && vaerdi != null) {
            tal.celle(STED, vaerdi);
        }
    }
}
