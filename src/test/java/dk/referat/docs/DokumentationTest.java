package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.cli.Main;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.model.Moede;
import dk.referat.read.Referatlaeser;
import dk.referat.render.Stilark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents show is what happens: each is played from its beginning in a copy of the examples, its files written,
 * its commands run. {@code -Dreferat.opdater=true} writes the commands' answers anew, to be looked at again.
 */
class DokumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static List<Path> alle() {
        return Vejledning.alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void whatADocumentShowsIsWhatHappens(Path fil, @TempDir Path mappe) throws IOException {
        Vejledning vejledning = Vejledning.laes(fil);
        Eksempelmappe her = new Eksempelmappe(mappe);
        Eksempler eksempler = new Eksempler(mappe);
        List<Vejledning.Blok> konsol = new ArrayList<>();
        List<List<String>> svar = new ArrayList<>();
        for (Vejledning.Blok blok : vejledning.blokke()) {
            if (!blok.filnavn().isEmpty() && !blok.sprog().equals("text")) {
                her.skriv(blok.filnavn(), blok.tekst());
            }
            switch (blok.sprog()) {
                case "yaml" -> {
                    List<Diagnostic> fund = eksempler.laes(blok).stream()
                            .filter(d -> !d.isSilent())
                            .toList();
                    if (blok.ord().contains(Eksempler.FORKERT)) {
                        assertThat(fund).as(blok.tekst()).anyMatch(Diagnostic::isError);
                    } else {
                        assertThat(fund).as(blok.tekst()).isEmpty();
                    }
                }
                case "console" -> {
                    konsol.add(blok);
                    svar.add(her.koer(blok.linjer()));
                }
                case "text" -> staarI(her.sti(blok.filnavn()), blok.linjer());
                case "mustache" -> assertThat(blok.filnavn()).as(blok.tekst()).startsWith("skabeloner/");
                case "css" -> {
                    if (blok.filnavn().isEmpty()) {
                        her.skriv("skabeloner/pdf.css", Stilark.indbygget(Stilark.PDF) + blok.tekst());
                    }
                }
                case "yml" -> assertThat(ArbejdsforloebTest.FILER).contains(blok.filnavn());
                default ->
                    assertThat(blok.sprog()).as("%s, linje %d", fil, blok.fra()).isEqualTo("sh");
            }
        }
        Guldfil.sammenlign(fil, vejledning.med(konsol, svar));
    }

    /** Every line of the block stands in the page, in that order. */
    private static void staarI(Path side, List<String> linjer) throws IOException {
        String tekst = samlet(Jsoup.parse(Files.readString(side)).text());
        int plads = 0;
        for (String linje : linjer) {
            String soegt = samlet(linje);
            int fundet = tekst.indexOf(soegt, plads);
            assertThat(fundet).as("«%s» i %s", soegt, tekst.substring(plads)).isNotNegative();
            plads = fundet + soegt.length();
        }
    }

    private static String samlet(String tekst) {
        return tekst.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    /** The one line that a newcomer copies: the launcher that the build makes, and a meeting that is there to be built. */
    @Test
    void theReadmesFirstLineBuildsAnExample(@TempDir Path mappe) {
        String linje =
                Vejledning.laes(Vejledning.README).blokke("sh").get(0).tekst().strip();
        Matcher m = Pattern.compile(
                        "mvn -B package -DskipTests && target/referat/(bin/referat) build (\\S+) --output udgivet")
                .matcher(linje);
        assertThat(m.matches()).as(linje).isTrue();
        assertThat(Path.of("src/main/dist", m.group(1))).isExecutable();
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        Main program = new Main(ud, ud, InputStream.nullInputStream(), false, Map.of());
        assertThat(program.koer("build", m.group(2), "--format", "html", "--output", mappe.toString()))
                .as(ud.toString(StandardCharsets.UTF_8))
                .isZero();
    }

    /** The guide names the roles in its prose; each is read as one. */
    @Test
    void everyRoleThatTheGuideNamesIsARole() throws IOException {
        String liste = Vejledning.laes(Vejledning.FORMAT).prosa().split("<!-- /?roller -->")[1];
        List<String> roller = Pattern.compile("`(.+?)`")
                .matcher(liste)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(roller).hasSizeGreaterThan(10);
        for (String rolle : roller) {
            String yaml = "møde: {organ: Prøven, dato: 2025-03-04}\ndeltagere: [Bo Bek (" + rolle
                    + ")]\nagenda: [{titel: Velkomst}]\n";
            Moede moede = Objects.requireNonNull(new Referatlaeser()
                    .moede(
                            "prøve.yaml",
                            yaml.getBytes(StandardCharsets.UTF_8),
                            Path.of("").toAbsolutePath())
                    .value());
            assertThat(moede.fremmoede().grupper().get(0).deltagere().get(0).rolle())
                    .as(rolle)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    void whatADocumentLinksToIsThere(Path fil) {
        Vejledning vejledning = Vejledning.laes(fil);
        Matcher m = LINK.matcher(vejledning.prosa().replaceAll("`[^`\n]*`", ""));
        int antal = 0;
        while (m.find()) {
            String maal = m.group(1);
            if (maal.startsWith("https://")) {
                continue;
            }
            antal++;
            String[] dele = maal.split("#", 2);
            Path mappe = Objects.requireNonNull(fil.toAbsolutePath().getParent());
            Path sti = dele[0].isEmpty() ? fil : mappe.resolve(dele[0]).normalize();
            assertThat(sti).as("%s: %s", fil, maal).exists();
            if (dele.length == 2) {
                assertThat(Vejledning.laes(sti).ankre()).as("%s: %s", fil, maal).contains(dele[1]);
            }
        }
        assertThat(antal).as("links i %s", fil).isPositive();
    }
}
