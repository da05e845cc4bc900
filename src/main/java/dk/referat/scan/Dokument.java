package dk.referat.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The parts of a document, each in its place; what a program shows, and what it only keeps. */
final class Dokument {
    private static final Pattern ARK = Pattern.compile("xl/worksheets/[^/]+\\.xml");
    private static final Pattern DIAS = Pattern.compile("ppt/slides/slide(\\d+)\\.xml");
    private static final Pattern NOTER = Pattern.compile("ppt/notesSlides/notesSlide(\\d+)\\.xml");

    private final Filart art;
    private final Samler samler;
    private final Regneark regneark;
    private final List<String> pivottal = new ArrayList<>();

    Dokument(Filart art, Samler samler) {
        this.art = art;
        this.samler = samler;
        this.regneark = new Regneark(samler);
    }

    /** The order that the parts are read in: first what others point to. */
    static int rang(String navn) {
        return switch (navn) {
            case "xl/workbook.xml" -> 0;
            case "xl/_rels/workbook.xml.rels" -> 1;
            case "xl/sharedStrings.xml" -> 2;
            case "xl/styles.xml" -> 3;
            default ->
                ARK.matcher(navn).matches() ? 6 : Pivotdata.FELTER.matcher(navn).matches() ? 4 : 5;
        };
    }

    void laes(String navn, byte[] data) throws XMLStreamException {
        XmlTekst xml = new XmlTekst(art == Filart.ODF, data, samler);
        String sted = sted(navn, xml);
        samler.tekst(sted, xml.tekst());
        samler.tekst(sted + ", slettet (sporet ændring)", xml.slettet());
        samler.tekst(sted + ", med og uden ændringer", xml.medSlettet());
        samler.tekst(sted + ", egenskaber", xml.egenskaber());
        if (xml.erKrypteret()) {
            samler.ukontrolleret("", Grund.KRYPTERET);
        }
        regneark.laes(navn, data, sted);
        if (navn.startsWith("xl/pivotCache/")) {
            pivottal.add(xml.egenskaber());
        }
        regneark.naevner(xml.tekst() + xml.egenskaber());
    }

    /** What is known only when every part has been read. */
    void faerdig() {
        regneark.faerdig();
        if (regneark.naevnerCpr()) {
            pivottal.forEach(t -> samler.tekst("pivotdata", Tekstlaeser.medNul(t)));
        }
    }

    private String sted(String navn, XmlTekst xml) {
        String skjult = xml.erSkjult() ? " (skjult)" : "";
        Matcher dias = DIAS.matcher(navn);
        if (dias.matches()) {
            return "dias " + dias.group(1) + skjult;
        }
        Matcher noter = NOTER.matcher(navn);
        if (noter.matches()) {
            return "noter til dias " + noter.group(1);
        }
        String ark = regneark.arknavn(navn);
        return ark.isEmpty() ? sted(navn.toLowerCase(Locale.ROOT), navn) : ark;
    }

    private static String sted(String navn, String ellers) {
        if (navn.startsWith("docprops/") || navn.equals("meta.xml")) {
            return "metadata";
        }
        if (navn.contains("comment") || navn.contains("persons/")) {
            return "kommentarer";
        }
        if (navn.endsWith(".rels")) {
            return "henvisninger";
        }
        if (navn.startsWith("customxml/")) {
            return "skjulte data";
        }
        if (navn.startsWith("xl/pivotcache/")) {
            return "pivotdata";
        }
        if (navn.startsWith("xl/externallinks/")) {
            return "data fra en anden fil";
        }
        return switch (navn) {
            case "word/document.xml", "content.xml" -> "teksten";
            case "word/footnotes.xml", "word/endnotes.xml" -> "fodnoter";
            case "xl/sharedstrings.xml" -> "cellernes tekster";
            default ->
                navn.startsWith("word/header") ? "sidehoved" : navn.startsWith("word/footer") ? "sidefod" : ellers;
        };
    }
}
