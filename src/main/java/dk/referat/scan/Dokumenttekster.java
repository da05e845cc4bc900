package dk.referat.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Reads all the text of a document that this program has made. What others make is read by {@link Filtekster}, with more
 * suspicion and in more ways; here each text comes once and in the order that it is read, so that its words can be told apart.
 */
public final class Dokumenttekster {
    /** The place of a paper's text, whose paragraphs run into each other; elsewhere each line stands alone. */
    public static final String SIDERNE = "siderne";

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private static final Pattern INDLEJRET = Pattern.compile("data:[a-z/+.-]{1,40};base64,[A-Za-z0-9+/=]+");

    /** Their strings describe letters and are no texts. */
    private static final Set<COSName> OM_SKRIFT = Set.of(COSName.FONT, COSName.FONT_DESC, COSName.ENCODING);

    private Dokumenttekster() {}

    /** @param navn the file's name, which is a text too */
    public static List<Tekststed> laes(byte[] indhold, String navn) {
        return erPdf(indhold) ? pdf(indhold, navn) : html(new String(indhold, StandardCharsets.UTF_8), navn);
    }

    /** As it is written, with comments, addresses and scripts, and as it is shown; but no bytes of pictures. */
    private static List<Tekststed> html(String side, String navn) {
        String uden = INDLEJRET.matcher(side).replaceAll("");
        return List.of(
                new Tekststed("filnavn", navn),
                new Tekststed("siden", Entiteter.laes(uden.replaceAll("[<>\"=]", "\n"))),
                new Tekststed("siden, som den vises", Tekstlaeser.vist(uden)));
    }

    private static boolean erPdf(byte[] indhold) {
        for (int i = 0; i < PDF.length; i++) {
            if (i >= indhold.length || indhold[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Tekststed> pdf(byte[] indhold, String navn) {
        Map<String, StringBuilder> steder = new LinkedHashMap<>();
        steder.put("filnavn", new StringBuilder(navn));
        try (PDDocument dokument = Loader.loadPDF(indhold)) {
            Optional<String> sider = Sidetekster.laes(dokument);
            steder.put(SIDERNE, new StringBuilder(sider.isPresent() ? sider.get() : ogsaaAndet(dokument)));
            COSDocument objekter = dokument.getDocument();
            for (COSObjectKey noegle : List.copyOf(objekter.getXrefTable().keySet())) {
                COSBase objekt = objekter.getObjectFromPool(noegle).getObject();
                if (objekt != null) {
                    tekster(objekt, "andet i filen", steder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document of our own cannot be read", e);
        }
        List<Tekststed> tekster = new ArrayList<>();
        steder.forEach((sted, tekst) -> tekster.add(new Tekststed(sted, tekst.toString())));
        return tekster;
    }

    /** The text of pages with more in them than this program draws. */
    static String ogsaaAndet(PDDocument dokument) throws IOException {
        PDFTextStripper sider = new PDFTextStripper();
        sider.setSuppressDuplicateOverlappingText(false);
        sider.setLineSeparator("\n");
        sider.setPageEnd("\n");
        return sider.getText(dokument);
    }

    /** The strings of an object; those that it only points to are objects of their own. */
    private static void tekster(COSBase objekt, String sted, Map<String, StringBuilder> steder) throws IOException {
        if (objekt instanceof COSString tekst) {
            steder.computeIfAbsent(sted, s -> new StringBuilder())
                    .append(tekst.getString())
                    .append("\n\n");
        } else if (objekt instanceof COSArray raekke) {
            for (COSBase led : raekke) {
                if (led != null) {
                    tekster(led, sted, steder);
                }
            }
        } else if (objekt instanceof COSDictionary ordbog && !OM_SKRIFT.contains(type(ordbog))) {
            String her = sted(ordbog, sted);
            if (ordbog instanceof COSStream stroem && type(ordbog).equals(COSName.METADATA)) {
                steder.computeIfAbsent("metadata", s -> new StringBuilder())
                        .append(new String(stroem.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            for (COSName navn : ordbog.keySet()) {
                COSBase vaerdi = ordbog.getItem(navn);
                if (vaerdi != null && !navn.equals(COSName.ID)) {
                    tekster(vaerdi, her, steder);
                }
            }
        }
    }

    private static COSName type(COSDictionary ordbog) {
        COSName type = ordbog.getCOSName(COSName.TYPE);
        return type == null ? COSName.getPDFName("") : type;
    }

    private static String sted(COSDictionary ordbog, String ellers) {
        if (type(ordbog).equals(COSName.ANNOT)) {
            return "link";
        }
        if (type(ordbog).equals(COSName.STRUCT_ELEM)) {
            return "opmærkning";
        }
        if (ordbog.containsKey(COSName.TITLE) && ordbog.containsKey(COSName.PARENT)) {
            return "bogmærker";
        }
        return ordbog.containsKey(COSName.PRODUCER) ? "metadata" : ellers;
    }
}
