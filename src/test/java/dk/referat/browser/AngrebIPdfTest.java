package dk.referat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text that anybody writes gives the PDF an action, a file or an address that it should not have. */
class AngrebIPdfTest {
    /** What can lead anywhere or do anything; a link to a place in the paper is GoTo, one to the web is URI. */
    private static final Set<String> ACTIONS = Set.of("GoTo", "URI");

    private static final Set<String> FORBIDDEN_KEYS = Set.of(
            "AA",
            "JavaScript",
            "JS",
            "EmbeddedFiles",
            "EF",
            "AF",
            "Launch",
            "AcroForm",
            "XFA",
            "RichMedia",
            "Win",
            "Mac",
            "Unix");

    private static final Set<String> ANNOTATIONS = Set.of("Link");

    /** Those beside each other in the list are of one kind, and a PDF takes its time. */
    private static final int HVER = Proeve.FULDT ? 5 : 24;

    @TempDir
    Path mappe;

    @Test
    void noAttackReachesThePdf() throws IOException {
        int set = 0;
        for (Angreb angreb : Angreb.alle()) {
            if (angreb.nummer() % HVER == 0 && !angreb.harForbudtTegn()) {
                for (byte[] pdf : angreb.udfoer(mappe.resolve("m" + angreb.nummer()), true)
                        .pdf()) {
                    assertThat(faults(pdf)).as(angreb.navn()).isEmpty();
                    set++;
                }
            }
        }
        assertThat(set).isGreaterThan(500 / HVER);
    }

    @Test
    void whatIsDangerousIsFound() throws IOException {
        byte[] innocent =
                new Angreb(1, "Uskyldig").udfoer(mappe.resolve("u"), true).pdf().get(0);
        try (PDDocument pdf = Loader.loadPDF(innocent)) {
            PDActionURI address = new PDActionURI();
            address.setURI("javascript:top.ramt(1)");
            for (Map.Entry<String, COSBase> planted : List.<Map.Entry<String, COSBase>>of(
                    Map.entry("OpenAction", new PDActionJavaScript("app.alert(1)").getCOSObject()),
                    Map.entry("OpenAction", new PDActionLaunch().getCOSObject()),
                    Map.entry("OpenAction", address.getCOSObject()),
                    Map.entry("AA", new COSDictionary()),
                    Map.entry("AF", new COSArray(List.of(new PDComplexFileSpecification().getCOSObject()))))) {
                pdf.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.getPDFName(planted.getKey()), planted.getValue());
                assertThat(faults(pdf)).as(planted.toString()).isNotEmpty();
                pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(planted.getKey()));
                assertThat(faults(pdf)).isEmpty();
            }
        }
    }

    private static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return faults(document);
        }
    }

    /** Walks every object that can be reached, and each one that only the table of objects knows. */
    private static List<String> faults(PDDocument pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> left = new ArrayDeque<>(List.of(pdf.getDocument().getTrailer()));
        pdf.getDocument()
                .getXrefTable()
                .keySet()
                .forEach(k -> left.add(pdf.getDocument().getObjectFromPool(k)));
        while (!left.isEmpty()) {
            COSBase base = left.pop();
            if (base instanceof COSObject reference) {
                base = reference.getObject();
            }
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSArray array) {
                array.forEach(b -> push(b, left));
            } else if (base instanceof COSDictionary dictionary) {
                look(dictionary, faults);
                dictionary.getValues().forEach(b -> push(b, left));
            }
        }
        return faults;
    }

    private static void push(COSBase base, Deque<COSBase> left) {
        if (base != null) {
            left.push(base);
        }
    }

    private static void look(COSDictionary dictionary, List<String> faults) throws IOException {
        for (COSName key : dictionary.keySet()) {
            if (FORBIDDEN_KEYS.contains(key.getName())) {
                faults.add("key " + key.getName());
            }
        }
        String type = dictionary.getNameAsString(COSName.S);
        boolean action = dictionary.containsKey(COSName.URI)
                || "Action".equals(dictionary.getNameAsString(COSName.TYPE))
                || Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "Named")
                        .contains(String.valueOf(type));
        if (action && !ACTIONS.contains(String.valueOf(type))) {
            faults.add("action " + type);
        }
        if (dictionary.getItem(COSName.URI) instanceof COSString uri) {
            String address = new String(uri.getBytes(), StandardCharsets.ISO_8859_1);
            boolean relative = address.matches("[^:/\\\\][^:\\\\]*([/?#].*)?|[?#].*|/[^/\\\\].*");
            if (!relative && !address.matches("(?i)(https?://[^/@\\\\]+([/?#].*)?|mailto:[^/].*|tel:[^/].*)")) {
                faults.add("address " + address);
            }
        }
        if (dictionary.containsKey(COSName.RECT)
                && !ANNOTATIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.SUBTYPE)))) {
            faults.add("annotation " + dictionary.getNameAsString(COSName.SUBTYPE));
        }
        if (dictionary instanceof COSStream stream && stream.containsKey(COSName.F)) {
            faults.add("a stream in another file");
        }
    }
}
