package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.render.pdf.PdfAnatomy;
import dk.referat.render.pdf.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two editions of a meeting: what each has in it, what it is called, and that they never meet. */
class UdgaverTest {
    private static final String MOEDE = """
            møde:
              organ: Havnerådet
              dato: 2024-12-18
              tid: 17.00–18.30
              sted: Havnekontoret
              næste møde: {dato: 2025-01-22, tid: 17.00, sted: Mosevej 3}
            deltagere:
              - Karen Holm (formand)
              - navn: Jens Dam
                titel: kasserer
            agenda:
              - punkt: 1
                titel: Velkomst
                ved: formanden
                referat: Godkendt. Rådet tog orienteringen til efterretning.
                beslutning: Udsat.
                bilag: [Regnskab]
                afstemning: {for: 5, imod: 2}
              - punkt: 2
                titel: Ansættelse af Hemmeligord
                lukket:
                  grund: Personsag
                  hjemmel: forvaltningslovens § 27
                  offentlig titel: En ansættelse
                referat: HEMMELIGT
            """;

    @TempDir
    Path mappe;

    private Path fil;

    @BeforeEach
    void skriv() {
        fil = Koersel.skriv(mappe.resolve("kilde/m.yaml"), MOEDE.replace("HEMMELIGT", "Hemmeligord blev ansat."));
    }

    @Test
    void theInternalEditionHasItAllAndSaysSoOnEverySheet() throws Exception {
        Koersel k = Koersel.af("build", fil, "--udgave", "intern", "-f", "html,pdf,html-fragment");

        assertThat(k.kode()).as(k.fejl()).isZero();
        Path ud = mappe.resolve("kilde/intern");
        try (Stream<Path> filer = Files.list(ud)) {
            assertThat(filer.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "m-referat-intern.html", "m-referat-intern.pdf", "m-referat-intern.fragment.html");
        }
        for (String navn : new String[] {"m-referat-intern.html", "m-referat-intern.fragment.html"}) {
            assertThat(Koersel.laes(ud.resolve(navn)))
                    .contains("Hemmeligord", "<strong>Intern udgave</strong>", "Punktet er lukket: Personsag")
                    .doesNotContain("ld+json");
        }
        assertThat(Koersel.laes(ud.resolve("m-referat-intern.html")))
                .contains("noindex, nofollow", "<title>Intern udgave – ");
        try (PDDocument papir =
                Loader.loadPDF(ud.resolve("m-referat-intern.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(papir)).contains("Intern udgave", "Hemmeligord");
            assertThat(papir.getDocumentInformation().getTitle()).startsWith("Intern udgave – ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"offentlig", "intern"})
    void bothAreAccessiblePapers(String udgave) throws Exception {
        Path plantet = new Plantning().skriv(mappe.resolve("plantet"));
        Path ud = mappe.resolve("ud");

        Koersel k = Koersel.af("build", plantet, "-u", udgave, "-f", "pdf", "-o", ud);

        assertThat(k.kode()).as(k.fejl()).isZero();
        String navn = "haven-referat" + (udgave.equals("intern") ? "-intern" : "") + ".pdf";
        byte[] pdf = Files.readAllBytes(ud.resolve(navn));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument papir = Loader.loadPDF(pdf)) {
            PdfAnatomy.check(papir);
        }
    }

    @Test
    void aFolderGetsAFolderOfItsOwnWithNamesOfItsOwn() throws Exception {
        Koersel.skriv(mappe.resolve("kilde/bilag/plan.txt"), "En plan.");
        Koersel.skriv(
                fil, MOEDE.replace("HEMMELIGT", "x") + "    bilag:\n      - {titel: Plan, fil: bilag/plan.txt}\n");
        assertThat(Koersel.af("build", mappe.resolve("kilde")).kode()).isZero();

        assertThat(Koersel.af("build", mappe.resolve("kilde"), "-u", "intern").kode())
                .isZero();

        try (Stream<Path> filer = Files.walk(mappe.resolve("kilde/udgivet-intern"))) {
            assertThat(filer.filter(Files::isRegularFile)
                            .map(f -> f.getFileName().toString())
                            .filter(n -> !n.startsWith(".")))
                    .contains("plan-intern.txt", "index-intern.html")
                    .allMatch(n -> n.contains("-intern"));
        }
        try (Stream<Path> filer = Files.walk(mappe.resolve("kilde/udgivet"))) {
            assertThat(filer.map(Path::toString)).noneMatch(n -> n.contains("intern") || n.contains("plan"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "html, udgivet, udgivet",
        "html-fragment, ud, ud",
        "pdf, ud, ud",
        "html, ud, ud/under",
        "html, ud, ud/under/dybere",
    })
    void theInternalEditionNeverGoesWhereThePublicOneLies(String format, String offentlig, String intern) {
        Koersel.af("build", fil, "-f", format, "-o", mappe.resolve(offentlig));

        Koersel k = Koersel.af("build", fil, "-u", "intern", "-f", "html", "-o", mappe.resolve(intern));

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.fejl()).contains("den interne udgave må ikke ligge i");
        assertThat(mappe.resolve(intern).resolve("m-referat-intern.html")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ud", "ud/under", "ud/under/dybere"})
    void norDoesThePublicOneGoWhereTheInternalOneIs(String intern) {
        Koersel.af("build", fil, "-u", "intern", "-f", "html", "-o", mappe.resolve(intern));

        for (Path sti : new Path[] {fil, mappe.resolve("kilde")}) {
            Koersel k = Koersel.af("build", sti, "-o", mappe.resolve("ud"), "-f", "html");

            assertThat(k.kode()).isEqualTo(2);
            assertThat(k.fejl()).contains("den offentlige udgave må ikke ligge i");
        }
    }

    @Test
    void norInsideAFolderThatWasBuiltWhole() {
        Koersel.af("build", mappe.resolve("kilde"), "-f", "html");

        Koersel k = Koersel.af(
                "build", fil, "-u", "intern", "-f", "html", "-o", mappe.resolve("kilde/udgivet/havneraadet"));

        assertThat(k.kode()).isEqualTo(2);
    }

    @Test
    void aFileThatIsClosedInOnePlaceIsNotOpenInAnother() {
        Koersel.skriv(mappe.resolve("kilde/plan.txt"), "En plan.");
        Koersel.skriv(mappe.resolve("kilde/kopi.txt"), "En plan.");
        Koersel.skriv(
                fil,
                MOEDE.replace("    bilag: [Regnskab]", "    bilag: [{titel: Plan, fil: plan.txt}]")
                        + "    bilag: [{titel: Hemmelig plan, fil: kopi.txt}]\n");

        Koersel k = Koersel.af("build", fil, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[bilag-lukket-og-aabent]");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    /** Closed words that stand in the open as well, or that the program prints: the meeting is built. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sagen tages op på næste møde den 22. januar 2025.",
                "Mødet den 18. december 2024 kl. 17.00 blev hævet.",
                "Dato: 18. december 2024",
                "Se bilag 1.",
                "Velkomst ved formanden",
                "Referat godkendt",
                "Beslutning udsat",
                "Referat: Rådet tog orienteringen til efterretning.",
                "Deltagere Karen Holm",
                "For: 5. Imod: 2.",
                "Karen Holm og Jens Dam, kasserer",
                "Møde i Havnerådet den 18. december 2024",
                "2. En ansættelse",
                "Punktet er lukket: Personsag",
                "Hvad Ansvarlig Frist",
                "Side 1 af 2",
                "Punktet blev udsat.",
                "Gå til indhold",
            })
    void whatIsKnownAnywayIsNoLeak(String lukket) {
        Koersel.skriv(
                fil,
                MOEDE.replace("titel: Ansættelse af Hemmeligord", "titel: \"" + lukket + "\"")
                        .replace("HEMMELIGT", "\"" + lukket + " [lukket]" + lukket + "[/lukket]\""));

        Koersel k = Koersel.af("build", fil, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).as(k.fejl()).isZero();
    }

    @Test
    void whatABodysFileBringsIsReadToo() {
        Koersel.skriv(mappe.resolve("kilde/referat.yaml"), "navn: Havnen\nsidefod: Ring til 010170-1234\n");

        Koersel k = Koersel.af("build", fil, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[cpr-i-dokument]").doesNotContain("-1234");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void aNumberThatSomebodyAnswersForIsLetThrough() {
        String yaml = MOEDE.replace("HEMMELIGT", "x").replace("titel: Velkomst", "titel: Kran 010170-1234");
        Koersel.skriv(fil, yaml + "ikke cpr-numre:\n  0101701234: varenummer\n");
        assertThat(Koersel.af("build", fil, "-o", mappe.resolve("ud")).kode()).isZero();

        Koersel.skriv(fil, yaml + "ikke cpr-numre:\n  0101701234:\n");
        assertThat(Koersel.af("build", fil, "-o", mappe.resolve("ud")).kode()).isEqualTo(1);
    }
}
