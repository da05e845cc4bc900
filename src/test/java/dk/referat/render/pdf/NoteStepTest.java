package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Footnotes in the PDF's structure. */
class NoteStepTest {

    private static final String MEETING = """
            møde:
              organ: Prøvens bestyrelse
              dato: 2025-03-04
            agenda:
              - titel: Budget
                indstilling: |
                  Udgiften[^1] godkendes.

                  [^1]: Uden moms.
                referat: |
                  ## Beslutning[^2]

                  Godkendt[^1] af alle[^2].

                  [^1]: Bo Lind deltog ikke.

                    Han var syg.
                  [^2]: Enstemmigt.
                underpunkter:
                  - titel: Bilag
                    referat: |
                      Udsat[^1].

                      [^1]: Til april.
              - titel: Eventuelt
                referat: |
                  Intet[^1].

                  [^1]: Slet intet.
            """;

    private static byte[] pdf;

    @BeforeAll
    static void render() {
        pdf = Proeve.pdf(Proeve.moede(MEETING), Dokumenttype.REFERAT);
    }

    @Test
    void itPassesBothValidators() throws Exception {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void eachNoteHasItsOwnIdAndTheTreeFindsIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSDictionary> notes = elements(document, "Note");
            assertThat(notes.stream().map(n -> n.getString(COSName.ID)))
                    .containsExactly("note-1", "note-2", "note-3", "note-4", "note-5");
            assertThat(notes).noneMatch(n -> n.containsKey(COSName.ALT));
            COSArray names = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("IDTree"))
                    .getCOSArray(COSName.NAMES);
            assertThat(names.size()).isEqualTo(10);
            assertThat(names.getObject(3)).isSameAs(notes.get(1));
        }
    }

    @Test
    void eachLinkToANoteIsInAReferenceAndHasAName() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSDictionary> references = elements(document, "Reference");
            assertThat(references).hasSize(6);
            assertThat(references.stream()
                            .map(r -> ((COSDictionary) Tags.kids(r).get(0)).getString(COSName.ALT)))
                    .containsExactly("Note 1", "Note 2", "Note 3", "Note 2", "Note 4", "Note 5");
            for (COSDictionary reference : references) {
                COSDictionary link = (COSDictionary) Tags.kids(reference).get(0);
                assertThat(link.getNameAsString(COSName.S)).isEqualTo("Link");
                assertThat(link.getDictionaryObject(COSName.P)).isSameAs(reference);
            }
        }
    }

    @Test
    void theNotesAreReadAfterTheirSectionAndAreNotInTheOutline() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(TaggedText.of(document))
                    .contains("Udgiften1 godkendes. 1 Uden moms. ")
                    .containsSubsequence(
                            "Godkendt3 af alle2.", "2 Enstemmigt.", "3 Bo Lind deltog ikke.", "Han var syg.")
                    .containsSubsequence("Udsat4.", "4 Til april.", "Intet5.", "5 Slet intet.");
            var item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> titles = new ArrayList<>();
            while (item != null) {
                for (var child : item.children()) {
                    titles.add(child.getTitle());
                    child.children().forEach(c -> {
                        titles.add(c.getTitle());
                        c.children().forEach(d -> titles.add(d.getTitle()));
                    });
                }
                item = item.getNextSibling();
            }
            assertThat(titles).contains("Beslutning").doesNotContain("Beslutning2");
        }
    }

    /** Only our own notes are named so: a title of an author's, or of a template's, is no name. */
    @Test
    void nothingElseBecomesANote() throws Exception {
        byte[] page = Sample.RENDERER.render(
                "<body><div title=\"Note 1\"><p>A</p></div><div class=\"note\"><p>B</p></div>"
                        + "<p><a href=\"#x\" id=\"x\" title=\"Note 2\">C</a></p></body>",
                Sample.STYREGRUPPE.metadata());
        try (PDDocument document = Loader.loadPDF(page)) {
            assertThat(elements(document, "Note")).isEmpty();
            assertThat(elements(document, "Reference")).isEmpty();
        }
    }

    private static List<COSDictionary> elements(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, type, found);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, type, found);
                }
            }
        }
    }
}
