package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proevemoede;
import dk.referat.Proevemoede.Traek;
import dk.referat.model.Dokumenttype;
import dk.referat.render.pdf.PdfAnatomy;
import dk.referat.render.pdf.TaggedText;
import dk.referat.render.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meetings with everything that a paper may have, in every combination of two, built as a user builds them. */
class ProevemoederTest {

    @TempDir
    Path mappe;

    static Stream<Proevemoede> tolvOgToTil() {
        return Stream.concat(Proevemoede.tolv().stream(), Stream.of(Proevemoede.langt(), Proevemoede.altPaaEnGang()));
    }

    static Stream<Proevemoede> mange() {
        return Proevemoede.tilfaeldige(Integer.getInteger("referat.proevemoeder", 0));
    }

    @ParameterizedTest
    @MethodSource("tolvOgToTil")
    void etMoedeKanLaesesAfAlle(Proevemoede moede) throws Exception {
        proev(moede);
    }

    /** Only with the profile fuld, which says how many. */
    @ParameterizedTest
    @MethodSource("mange")
    @EnabledIfSystemProperty(named = "referat.proevemoeder", matches = "[0-9]+")
    void mangeMoederKanLaesesAfAlle(Proevemoede moede) throws Exception {
        proev(moede);
    }

    @Test
    void hverToTraekMoedesOgMoedesIkke() {
        List<Proevemoede> tolv = Proevemoede.tolv();
        for (Traek et : Traek.values()) {
            Set<String> papirer = new HashSet<>();
            for (Proevemoede moede : tolv) {
                if (moede.traek().contains(et)) {
                    papirer.add(moede.organ());
                    papirer.add(moede.dokument() + (moede.udkast() ? " udkast" : ""));
                }
            }
            assertThat(papirer).as(et.name()).hasSize(3 + 3);
            for (Traek andet : Traek.values()) {
                if (et != andet) {
                    assertThat(tolv.stream()
                                    .map(m -> m.traek().contains(et) + " "
                                            + m.traek().contains(andet))
                                    .distinct())
                            .as(et + " og " + andet)
                            .hasSize(4);
                }
            }
        }
    }

    private void proev(Proevemoede moede) throws Exception {
        Path fil = moede.skriv(mappe);
        Path ud = mappe.resolve("ud");
        String dokument = moede.dokument() == Dokumenttype.DAGSORDEN ? "dagsorden" : "referat";
        Koersel koersel = Koersel.af("build", fil, "--output", ud, "--dokument", dokument);
        assertThat(koersel.kode()).as(koersel.fejl()).isZero();
        byte[] pdf = Files.readAllBytes(ud.resolve(moede.navn() + "-" + dokument + ".pdf"));
        String html = Koersel.laes(ud.resolve(moede.navn() + "-" + dokument + ".html"));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument papir = Loader.loadPDF(pdf)) {
            PdfAnatomy.check(papir);
            sigerDetSamme(papir, html);
            if (moede.navn().equals("langt")) {
                assertThat(papir.getNumberOfPages()).isGreaterThanOrEqualTo(40);
            }
        }
    }

    /** The paper, read by its tags, says what the page says: every word, in the same order. */
    private static void sigerDetSamme(PDDocument papir, String html) throws IOException {
        var side = Jsoup.parse(html);
        side.select("img").forEach(billede -> billede.replaceWith(new org.jsoup.nodes.TextNode("")));
        String skaerm = udenMellemrum(side.select("main").text());
        assertThat(udenMellemrum(TaggedText.withoutLabels(papir))).isEqualTo(skaerm);
    }

    private static String udenMellemrum(String tekst) {
        return tekst.replaceAll("[\\s\u00A0\u00AD\u2060\u200B]+", "").toLowerCase(java.util.Locale.ROOT);
    }
}
