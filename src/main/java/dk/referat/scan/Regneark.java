package dk.referat.scan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The sheets of a spreadsheet: rows as they are shown, a number with the zeros that its format adds. */
final class Regneark {
    private static final Pattern ARK = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern EKSTERN = Pattern.compile("xl/externalLinks/[^/]+\\.xml");
    private static final Set<String> CELLER = Set.of("c", "cell");
    private static final Pattern HELTAL = Pattern.compile("\\d{1,15}(?:\\.0*)?");
    private static final Pattern STORT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Set<String> TEKSTER = Set.of("t", "v");

    private final Samler samler;
    private final List<String> faelles = new ArrayList<>();
    private final Map<String, String> formater = new HashMap<>();
    private final List<String> celleformater = new ArrayList<>();
    private final Map<String, String> navnEfterId = new HashMap<>();
    private final Map<String, String> arknavne = new HashMap<>();
    private final List<String[]> raekker = new ArrayList<>();
    private final List<Boolean> beloeb = new ArrayList<>();
    private final TabtNul tal = new TabtNul();
    private final Pivotdata pivotdata = new Pivotdata(tal, this::erBeloeb);
    private boolean naevnerCpr;

    Regneark(Samler samler) {
        this.samler = samler;
    }

    String arknavn(String del) {
        return arknavne.getOrDefault(del, "");
    }

    void naevner(String tekst) {
        naevnerCpr |= Tekstlaeser.naevnerCpr(tekst);
    }

    boolean naevnerCpr() {
        return naevnerCpr;
    }

    /** A number that lost its first zero is taken for one if its digits say so, or the book is about such numbers at all. */
    void faerdig() {
        if (naevnerCpr) {
            raekker.forEach(r -> samler.tekst(r[0], Tekstlaeser.medNul(r[1])));
        }
        tal.meld(naevnerCpr, samler);
    }

    void laes(String navn, byte[] data, String sted) throws XMLStreamException {
        switch (navn) {
            case "xl/workbook.xml" -> bog(data);
            case "xl/_rels/workbook.xml.rels" -> henvisninger(data);
            case "xl/sharedStrings.xml" -> tekster(data);
            case "xl/styles.xml" -> formater(data);
            case "content.xml" -> new Odfceller(tal).laes(data);
            default -> {
                if (ARK.matcher(navn).matches()) {
                    String raekkerne = raekker(data, sted);
                    samler.tekst(sted, raekkerne);
                    raekker.add(new String[] {sted, raekkerne});
                } else if (EKSTERN.matcher(navn).matches()) {
                    raekker(data, sted);
                } else {
                    pivotdata.laes(navn, data);
                }
            }
        }
    }

    private void bog(byte[] data) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        while (r.hasNext()) {
            if (r.next() == XMLStreamConstants.START_ELEMENT && r.getLocalName().equals("sheet")) {
                String navn = "";
                String id = "";
                boolean skjult = false;
                for (int n = 0; n < r.getAttributeCount(); n++) {
                    String vaerdi = r.getAttributeValue(n);
                    switch (r.getAttributeLocalName(n)) {
                        case "name" -> navn = vaerdi;
                        case "state" -> skjult = vaerdi.toLowerCase(Locale.ROOT).contains("hidden");
                        case "id" -> id = vaerdi;
                        default -> {
                            // Its number in the program.
                        }
                    }
                }
                navnEfterId.put(id, "ark «" + navn + "»" + (skjult ? " (skjult)" : ""));
            }
        }
    }

    private void henvisninger(byte[] data) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        while (r.hasNext()) {
            if (r.next() == XMLStreamConstants.START_ELEMENT && r.getLocalName().equals("Relationship")) {
                String id = r.getAttributeValue(null, "Id");
                String maal = r.getAttributeValue(null, "Target");
                String navn = navnEfterId.get(id == null ? "" : id);
                if (navn != null && maal != null) {
                    arknavne.put(maal.startsWith("/") ? maal.substring(1) : "xl/" + maal, navn);
                }
            }
        }
    }

    private void tekster(byte[] data) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        StringBuilder tekst = new StringBuilder();
        boolean iTekst = false;
        while (r.hasNext()) {
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    iTekst = r.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (iTekst) {
                        tekst.append(r.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    iTekst = false;
                    if (r.getLocalName().equals("si")) {
                        faelles.add(tekst.toString());
                        tekst.setLength(0);
                    }
                }
                default -> {
                    // No text.
                }
            }
        }
    }

    private void formater(byte[] data) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        boolean iCelleformater = false;
        while (r.hasNext()) {
            int art = r.next();
            if (art == XMLStreamConstants.START_ELEMENT) {
                switch (r.getLocalName()) {
                    case "numFmt" -> formater.put(vaerdi(r, "numFmtId"), vaerdi(r, "formatCode"));
                    case "cellXfs" -> iCelleformater = true;
                    case "xf" -> {
                        if (iCelleformater) {
                            celleformater.add(formater.getOrDefault(vaerdi(r, "numFmtId"), ""));
                            beloeb.add(erBeloeb(vaerdi(r, "numFmtId")));
                        }
                    }
                    default -> {
                        // Colours and fonts.
                    }
                }
            } else if (art == XMLStreamConstants.END_ELEMENT && r.getLocalName().equals("cellXfs")) {
                iCelleformater = false;
            }
        }
    }

    private boolean erBeloeb(String format) {
        return Talformat.erBeloebEllerDato(format, formater.getOrDefault(format, ""));
    }

    private static String vaerdi(XMLStreamReader r, String navn) {
        String vaerdi = r.getAttributeValue(null, navn);
        return vaerdi == null ? "" : vaerdi;
    }

    private String raekker(byte[] data, String sted) throws XMLStreamException {
        XMLStreamReader r = XmlTekst.laeser(data);
        StringBuilder ud = new StringBuilder();
        StringBuilder celle = new StringBuilder();
        String type = "";
        String stil = "";
        boolean iTekst = false;
        while (r.hasNext()) {
            switch (r.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (CELLER.contains(r.getLocalName())) {
                        type = vaerdi(r, "t");
                        stil = vaerdi(r, "s");
                        celle.setLength(0);
                    }
                    iTekst = TEKSTER.contains(r.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (iTekst) {
                        celle.append(r.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    iTekst = false;
                    if (CELLER.contains(r.getLocalName())) {
                        String vaerdi = celle.toString().strip();
                        ud.append(vist(vaerdi, type, iStil(celleformater, stil, "")))
                                .append(" | ");
                        if (erTal(type) && !iStil(beloeb, stil, false)) {
                            tal.celle(sted, vaerdi);
                        }
                    } else if (r.getLocalName().equals("row")) {
                        ud.append(";\n");
                    }
                }
                default -> {
                    // No text.
                }
            }
        }
        return ud.toString();
    }

    private static <T> T iStil(List<T> stile, String nummer, T ellers) {
        int n = HELTAL.matcher(nummer).matches() && nummer.length() < 7 ? Integer.parseInt(nummer) : 0;
        return n < stile.size() ? stile.get(n) : ellers;
    }

    private static boolean erTal(String type) {
        return type.isEmpty() || type.equals("n");
    }

    private String vist(String vaerdi, String type, String format) {
        if (type.equals("s")) {
            int n = HELTAL.matcher(vaerdi).matches() && vaerdi.length() < 9 ? Integer.parseInt(vaerdi) : -1;
            return n >= 0 && n < faelles.size() ? faelles.get(n) : vaerdi;
        }
        if (!erTal(type)) {
            return vaerdi;
        }
        return Talformat.vist(STORT.matcher(vaerdi).matches() ? heltal(vaerdi) : vaerdi, format);
    }

    private static String heltal(String stort) {
        BigDecimal tal = new BigDecimal(stort);
        return tal.scale() <= 0 || tal.stripTrailingZeros().scale() <= 0
                ? tal.toBigInteger().toString()
                : stort;
    }
}
