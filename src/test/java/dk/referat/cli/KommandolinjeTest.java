package dk.referat.cli;

import static dk.referat.cli.Koersel.FORKERT;
import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.filer;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.referat.Guldfil;
import dk.referat.publish.Regelkatalog;
import dk.referat.read.Skema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said at the command line: help, wrong use, our own faults, colours and progress. */
class KommandolinjeTest {
    private static final Path GULD = Path.of("src/test/resources/dk/referat/cli/hjaelp");

    @TempDir
    Path mappe;

    @ParameterizedTest
    @ValueSource(strings = {"referat", "build", "watch", "validate", "regler", "skabeloner", "schema", "completion"})
    void helpIsAsItWas(String kommando) {
        Koersel k = kommando.equals("referat") ? Koersel.af("--help") : Koersel.af(kommando, "--help");

        assertThat(k.kode()).isZero();
        assertThat(k.fejl()).isEmpty();
        assertThat(k.ud().lines()).allMatch(l -> l.length() <= 80);
        assertThat(k.ud())
                .contains("Brug: referat", "Eksempler:")
                .doesNotContainIgnoringCase("usage")
                .doesNotContain("OPTIONS", "COMMAND", "PARAM", "\u001B")
                .doesNotContainPattern("<[a-z]+>")
                .isEqualTo(
                        kommando.equals("referat")
                                ? Koersel.af("-h").ud()
                                : Koersel.af(kommando, "-h").ud());
        Guldfil.sammenlign(GULD.resolve(kommando + ".txt"), k.ud());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "validate", "regler", "skabeloner", "schema", "completion"})
    void everyCommandTellsTheVersion(String kommando) {
        Koersel k = kommando.isEmpty() ? Koersel.af("--version") : Koersel.af(kommando, "-V");

        assertThat(k.kode()).isZero();
        assertThat(k.ud()).matches("referat \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild|kommandoen «bild» findes ikke",
                "--vers|valget «--vers» findes ikke",
                "build|der mangler STI",
                "validate|der mangler STI",
                "build --bogus|valget «--bogus» findes ikke",
                "build x.yaml --bogus=3|valget «--bogus=3» findes ikke",
                "build x.yaml -x|valget «-x» findes ikke",
                "build x.yaml -o|der mangler en værdi til --output",
                "build x.yaml --output=|der mangler en værdi til --output",
                "build x.yaml --format|der mangler en værdi til --format",
                "build x.yaml --format docx|«docx» er ikke en mulighed for --format; mulighederne er html, pdf, html-fragment",
                "build x.yaml -f html,docx|«docx» er ikke en mulighed for --format; mulighederne er html, pdf, html-fragment",
                "build x.yaml -f html,,pdf|der mangler en værdi til --format; mulighederne er html, pdf, html-fragment",
                "build x.yaml -d protokol|«protokol» er ikke en mulighed for --dokument; mulighederne er dagsorden, referat, kommissorium, årsrapport",
                "build x.yaml -d referat -d dagsorden|--dokument står mere end én gang",
                "build x.yaml -o a -o b|--output står mere end én gang",
                "build x.yaml --quiet=ja|--quiet har ingen værdi",
                "build x.yaml --force=ja|--force har ingen værdi",
                "regler yaml-syntaxs|der er ingen regel, der hedder «yaml-syntaxs»",
                "regler tabulator intet|der er ingen regel, der hedder «intet»",
                "skabeloner a b|«b» kan ikke stå her",
                "schema møder|«møder» er ikke en mulighed for FILTYPE; mulighederne er møde, organ, rapport, udgiver",
                "schema møde organ|«organ» kan ikke stå her",
                "schema -o|der mangler en værdi til --output",
                "completion a|«a» kan ikke stå her"
            })
    void wrongUseIsToldInDanish(String linje, String besked) {
        Koersel k = Koersel.af((Object[]) linje.split(" "));

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.ud()).isEmpty();
        assertThat(k.fejl().lines().findFirst()).contains("referat: " + besked);
        assertThat(k.fejl()).contains("--help»");
    }

    @Test
    void aPathCannotBeEmpty() {
        Koersel k = Koersel.af("build", "");

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.fejl()).startsWith("referat: der mangler STI\n");
    }

    @Test
    void aPathThatTheSystemCannotHoldIsWrongUse() {
        assertThat(Koersel.af("build", "a\0b").kode()).isEqualTo(2);
    }

    @Test
    void aSlipOfThePenIsMetWithTheRightWord() {
        assertThat(Koersel.af("vallidate", "x").fejl()).contains("Mente du «validate»");
        assertThat(Koersel.af("build", "x", "--outputt", "y").fejl()).contains("Mente du «--output");
    }

    @Test
    void noCommandShowsWhatThereIs() {
        Koersel k = Koersel.af();

        assertThat(k.kode()).isEqualTo(2);
        assertThat(k.ud()).isEmpty();
        assertThat(k.fejl()).startsWith("referat: der mangler en kommando\n").contains("  build ", "  regler ");
    }

    @Test
    void anArgumentWithAnAtSignIsAFileName() {
        assertThat(Koersel.af("build", "@" + skriv(mappe.resolve("liste"), "--help"))
                        .kode())
                .isEqualTo(3);
    }

    @Test
    void whatFollowsTwoDashesIsAPath() {
        Koersel k = Koersel.af("build", "--", "--help");

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).startsWith("referat: «--help» findes ikke");
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead") // It never gets that far.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultOfOursIsOursAndShowsNoStackTrace(boolean alvorlig) {
        InputStream ind = new InputStream() {
            @Override
            public int read() {
                if (alvorlig) {
                    throw new StackOverflowError("hemmelig tekst");
                }
                throw new IllegalStateException("hemmelig tekst");
            }
        };

        Koersel k = Koersel.medInd(ind, "build", "-", "-o", mappe);

        assertThat(k.kode()).isEqualTo(70);
        assertThat(k.ud()).isEmpty();
        assertThat(k.fejl())
                .startsWith("referat: programmet er gået i stå på grund af en fejl i selve programmet")
                .contains(alvorlig ? "StackOverflowError" : "IllegalStateException")
                .doesNotContain("\tat ")
                .doesNotContain("hemmelig tekst");
        assertThat(k.fejl().lines()).hasSizeLessThan(10);
        assertThat(filer(mappe)).isEmpty();
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead") // It never gets that far.
    @Test
    void inputThatCannotBeReadIsNotOurFault() {
        InputStream ind = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertThat(Koersel.medInd(ind, "validate", "-"))
                .isEqualTo(new Koersel(3, "", "referat: en fil kan ikke læses eller skrives: disken svarer ikke\n"));
    }

    @Test
    void coloursAreForTerminalsOnly() {
        Path fil = skriv(mappe.resolve("moede.yaml"), FORKERT);

        assertThat(Koersel.af("validate", fil).fejl()).doesNotContain("\u001B");
        assertThat(Koersel.paaTerminal(Map.of(), "validate", fil).fejl()).contains("\u001B[31m");
        assertThat(Koersel.paaTerminal(Map.of("NO_COLOR", ""), "validate", fil).fejl())
                .contains("\u001B[31m");
        assertThat(Koersel.paaTerminal(Map.of("NO_COLOR", "1"), "validate", fil).fejl())
                .doesNotContain("\u001B");
        assertThat(Koersel.paaTerminal(Map.of("TERM", "dumb"), "validate", fil).fejl())
                .doesNotContain("\u001B");
        assertThat(Koersel.paaTerminal(Map.of(), "--help").ud()).doesNotContain("\u001B");
    }

    @Test
    void progressIsForTerminalsOnlyAndLeavesNoTrace() {
        Path kilde = mappe.resolve("kilde");
        skriv(kilde.resolve("et-meget-langt-navn-som-ikke-kan-staa-paa-linjen.yaml"), MED_REFERAT);
        skriv(kilde.resolve("b.yaml"), MED_REFERAT);
        Object[] byg = {"build", "-f", "html", "-o", mappe.resolve("ud"), kilde};

        assertThat(Koersel.af(byg).fejl()).doesNotContain("Bygger");
        String vist = Koersel.paaTerminal(Map.of("NO_COLOR", "1", "COLUMNS", "40"), byg)
                .fejl();
        assertThat(vist).contains("\r\u001B[KBygger 1 af 2: ").contains("\r\u001B[KBygger 2 af 2: ");
        assertThat(vist.split("\r\u001B\\[K")).hasSize(4).allMatch(l -> l.indexOf('\n') >= 0 || l.length() < 40);
        assertThat(vist.substring(0, vist.lastIndexOf("\u001B[K"))).doesNotContain("\n");
        assertThat(Koersel.paaTerminal(Map.of("TERM", "dumb"), byg).fejl()).doesNotContain("Bygger");
    }

    @Test
    void progressIsClearedBeforeAnError() {
        skriv(mappe.resolve("a.yaml"), MED_REFERAT.replace("Alle", "𝕬lle"));

        String vist = Koersel.paaTerminal(Map.of(), "build", "-f", "pdf", mappe).fejl();

        assertThat(vist.indexOf("tegn-mangler")).isGreaterThan(vist.lastIndexOf("\r\u001B[K"));
    }

    @Test
    void theTemplatesAreCopiedOutAndWhatIsThereIsLeft() {
        Path ud = mappe.resolve("egne/skabeloner");
        skriv(ud.resolve("slut.md"), "Min slutning\n");

        Koersel k = Koersel.af("skabeloner", ud);

        assertThat(k.kode()).isZero();
        assertThat(laes(ud.resolve("slut.md"))).isEqualTo("Min slutning\n");
        assertThat(k.fejl())
                .isEqualTo("Lod " + ud.resolve("slut.md") + " være, for den findes\nKopierede "
                        + (filer(ud).size() - 1) + " filer til " + ud + "\n");
        assertThat(filer(ud)).contains("dagsorden.md", "oversigt.md", "skaerm.css", "pdf.css");
    }

    @Test
    void theTemplatesCopiedOutGiveTheSameDocuments() {
        Path med = mappe.resolve("med");
        Path uden = mappe.resolve("uden");
        for (Path kilde : new Path[] {med, uden}) {
            skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\n");
            skriv(kilde.resolve("moede.yaml"), MED_REFERAT);
        }
        Koersel.af("skabeloner", med.resolve("skabeloner"));

        assertThat(Koersel.af("build", med).kode()).isZero();
        assertThat(Koersel.af("build", uden).kode()).isZero();

        assertThat(alt(med.resolve("udgivet"))).isEqualTo(alt(uden.resolve("udgivet")));
    }

    @Test
    void templatesCannotBeCopiedIntoAFile() {
        Path fil = skriv(mappe.resolve("fil"), "x");

        assertThat(Koersel.af("skabeloner", fil))
                .isEqualTo(new Koersel(3, "", "referat: «" + fil + "» findes og er ikke en mappe\n"));
    }

    @Test
    void theSchemaIsPrintedOrWritten() {
        Path fil = mappe.resolve("ny/referat.schema.json");

        Koersel k = Koersel.af("schema");
        assertThat(k).isEqualTo(new Koersel(0, Skema.MOEDE.json(Regelkatalog.ALLE), ""));
        assertThat(Koersel.af("schema", "møde")).isEqualTo(k);
        assertThat(Koersel.af("schema", "ORGAN").ud()).isEqualTo(Skema.ORGAN.json(Regelkatalog.ALLE));
        assertThat(Koersel.af("schema", "udgiver", "-o", fil)).isEqualTo(new Koersel(0, "", "Skrev " + fil + "\n"));
        assertThat(laes(fil)).isEqualTo(Skema.UDGIVER.json(Regelkatalog.ALLE));
        assertThat(Koersel.af("schema", "--output", fil).kode()).isZero();
        assertThat(laes(fil)).isEqualTo(Skema.MOEDE.json(Regelkatalog.ALLE));
    }

    /** A slip of the pen must not cost a meeting. */
    @Test
    void onlyASchemaIsOverwrittenByASchema() {
        Path fil = skriv(mappe.resolve("moede.yaml"), MED_REFERAT);

        assertThat(Koersel.af("schema", "-o", fil))
                .isEqualTo(new Koersel(3, "", "referat: «" + fil + "» findes og er ikke et skema; intet er skrevet\n"));
        assertThat(laes(fil)).isEqualTo(MED_REFERAT);
        assertThat(Koersel.af("schema", "-o", mappe).kode()).isEqualTo(3);
    }

    @Test
    void bashTakesTheCompletion() throws Exception {
        Koersel k = Koersel.af("completion");
        assertThat(k.kode()).isZero();
        assertThat(k.fejl()).isEmpty();
        assertThat(k.ud())
                .as("zsh knows no compopt")
                .contains("compopt() { :; }")
                .doesNotContain("alias compopt");
        Path script = skriv(mappe.resolve("referat.bash"), k.ud());
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));

        assertThat(bash("-n", script.toString())).isEmpty();
        assertThat(bash(
                        "-c",
                        "source " + script + "; COMP_WORDS=(referat b); COMP_CWORD=1; _complete_referat 2>/dev/null;"
                                + " echo ${COMPREPLY[*]}; COMP_WORDS=(referat build --format h); COMP_CWORD=3;"
                                + " _complete_referat 2>/dev/null; echo ${COMPREPLY[*]};"
                                + " COMP_WORDS=(referat regler tom-v); COMP_CWORD=2; _complete_referat 2>/dev/null;"
                                + " echo ${COMPREPLY[*]}"))
                .isEqualTo("build\nhtml html-fragment\ntom-vaerdi tom-vaerdi-som-tekst\n");
    }

    private static String bash(String... argumenter) throws IOException, InterruptedException {
        String[] linje = new String[argumenter.length + 1];
        linje[0] = "/bin/bash";
        System.arraycopy(argumenter, 0, linje, 1, argumenter.length);
        Process bash = new ProcessBuilder(linje).redirectErrorStream(true).start();
        String ud = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return ud;
    }
}
