package dk.referat.cli;

import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read before anything is done: a short piece of work must not wait for what it does not use. */
@Tag("omgivelser")
class OpstartTest {
    private static final List<String> TIL_AT_BYGGE = List.of(
            "com.openhtmltopdf.",
            "org.apache.pdfbox.",
            "org.apache.fontbox.",
            "com.samskivert.",
            "dk.referat.render.pdf.",
            "dk.referat.render.html.",
            "dk.referat.render.template.Skabeloner",
            "java.awt.",
            "javax.imageio.");
    private static final String MED_LINK = Koersel.MOEDE + "    referat: Se [planen](https://example.com).\n";

    @TempDir
    Path mappe;

    private List<String> klasser(Object... argumenter) throws Exception {
        Path liste = mappe.resolve("klasser.txt");
        new Programproces(
                        Programproces.DENNE_JDK,
                        Map.of(),
                        List.of("-Xshare:auto", "-Xlog:class+load:file=" + liste.getFileName() + ":none"),
                        mappe)
                .koer(argumenter);
        try (Stream<String> linjer = Files.lines(liste)) {
            List<String> klasser = linjer.map(l -> l.split(" ")[0]).toList();
            assertThat(klasser).contains("java.lang.String", "dk.referat.cli.Main");
            return klasser;
        }
    }

    private static void udenAt(List<String> klasser, List<String> begyndelser) {
        assertThat(klasser.stream().filter(k -> begyndelser.stream().anyMatch(k::startsWith)))
                .isEmpty();
    }

    @Test
    void theVersionNeedsNothing() throws Exception {
        List<String> klasser = klasser("--version");

        udenAt(klasser, TIL_AT_BYGGE);
        udenAt(klasser, List.of("picocli.", "dk.referat.read.", "dk.referat.publish.", "java.util.regex.Matcher"));
        assertThat(klasser.stream().filter(k -> k.startsWith("dk.referat."))).hasSizeLessThan(10);
    }

    @Test
    void helpNeedsPicocliOnly() throws Exception {
        udenAt(klasser("--help"), TIL_AT_BYGGE);
        udenAt(klasser("build", "--help"), TIL_AT_BYGGE);
    }

    @Test
    void aCheckOfAPlainMeetingNeedsNeitherPicocliNorMarkdown() throws Exception {
        List<String> klasser = klasser("validate", skriv(mappe.resolve("moede.yaml"), Koersel.MED_REFERAT));

        udenAt(klasser, TIL_AT_BYGGE);
        udenAt(klasser, List.of("picocli.", "com.vladsch.flexmark.parser."));
    }

    @Test
    void aCheckOfAMeetingWithALinkNeedsMarkdownAndNothingElse() throws Exception {
        List<String> klasser = klasser("validate", skriv(mappe.resolve("moede.yaml"), MED_LINK));

        udenAt(klasser, TIL_AT_BYGGE);
        udenAt(klasser, List.of("picocli."));
        assertThat(klasser).anyMatch(k -> k.startsWith("com.vladsch.flexmark.parser."));
    }

    /**
     * Java makes equals and hashCode of a record, and what its own orders are made of, anew in every run. The check of one long
     * meeting took a seventh longer for it.
     */
    @Test
    void aCheckMakesNothingThatAnArchiveCannotHold() throws Exception {
        List<String> klasser = klasser("validate", Path.of("examples").toAbsolutePath());

        udenAt(klasser, List.of("java.lang.runtime.ObjectMethods", "java.util.Comparator$$Lambda"));
    }

    /** The layout engine has orders of Java's, but no record is asked whether it is another. */
    @Test
    void neitherDoesABuildOfOneMeetingOfItsOwn() throws Exception {
        Path moede = Path.of("examples/moeder/2020-01-30-bestyrelsen.yaml").toAbsolutePath();

        udenAt(klasser("build", moede, "-o", mappe.resolve("ud")), List.of("java.lang.runtime.ObjectMethods"));
    }
}
