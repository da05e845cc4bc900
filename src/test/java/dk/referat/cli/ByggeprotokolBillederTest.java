package dk.referat.cli;

import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Testbilleder;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record of a build says of images, the mark, footnotes and the body's colour. */
class ByggeprotokolBillederTest {
    private static final String KONTRAST = "Farverne har kontrast nok";
    private static final String FODNOTER = "Fodnoter og henvisninger til dem hører sammen";
    private static final String ALT = "Billeder har en tekst i stedet";

    private static final String MOEDE = """
            møde:
              organ: raadet
              dato: 2024-05-06
            deltagere: [Anne Holm]
            agenda:
              - punkt: 1
                titel: Velkomst
                referat: |
                  Tallene er foreløbige.[^a]

                  ![Kurve over maj](../billeder/kurve.jpg)

                  ![Samme kurve](../billeder/../billeder/kurve.jpg) og ![et ikon](../billeder/ikon.png)

                  [^a]: Opgjort i april.
            """;

    @TempDir
    Path mappe;

    private Path kilde;

    @BeforeEach
    void makeFolder() throws IOException {
        kilde = mappe.resolve("kilde");
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\nlogo: {fil: forening.png, alt: Foreningen}\n");
        skriv(
                kilde.resolve("organer/raadet.yaml"),
                "navn: Rådet\nfarve: \"#12406f\"\nlogo: {fil: raadet.png, alt: Rådet}\n");
        skriv(kilde.resolve("moeder/moede.yaml"), MOEDE);
        Files.createDirectories(kilde.resolve("billeder"));
        // What a camera writes is left out of the documents, and is still part of the file that was read.
        Files.write(
                kilde.resolve("billeder/kurve.jpg"),
                Testbilleder.medSegment(Testbilleder.jpeg(), 0xE1, Testbilleder.exif(1, "Aarhus")));
        Files.write(kilde.resolve("billeder/ikon.png"), Testbilleder.png());
        Files.write(kilde.resolve("billeder/ubrugt.png"), Testbilleder.png());
        Files.write(kilde.resolve("organer/raadet.png"), Testbilleder.png());
        Files.write(kilde.resolve("forening.png"), Testbilleder.png());
    }

    private JsonNode byg(int kode, Path hvad) throws IOException {
        Path protokol = mappe.resolve("protokol.json");
        Koersel k = Koersel.af("build", hvad, "-f", "html", "-o", mappe.resolve("ud"), "--byggeprotokol", protokol);
        assertThat(k.kode()).as(k.fejl()).isEqualTo(kode);
        return new ObjectMapper().readTree(laes(protokol));
    }

    private static JsonNode kontrol(JsonNode rod, String hvad) {
        for (JsonNode kontrol : rod.path("tilgængelighed").path("kontroller")) {
            if (kontrol.path("hvad").asText().equals(hvad)) {
                return kontrol;
            }
        }
        throw new AssertionError("No check " + hvad);
    }

    private static Map<String, String> arter(JsonNode rod) {
        Map<String, String> arter = new TreeMap<>();
        rod.path("kilder")
                .forEach(k -> assertThat(
                                arter.put(k.path("fil").asText(), k.path("art").asText()))
                        .isNull());
        return arter;
    }

    @Test
    void imagesAndMarksAreSourcesWithTheirChecksums() throws IOException {
        for (Path hvad : List.of(kilde, kilde.resolve("moeder/moede.yaml"))) {
            JsonNode rod = byg(0, hvad);

            assertThat(arter(rod))
                    .isEqualTo(Map.of(
                            "billeder/ikon.png", "billede",
                            "billeder/kurve.jpg", "billede",
                            "forening.png", "logo",
                            "moeder/moede.yaml", "møde",
                            "organer/raadet.png", "logo",
                            "organer/raadet.yaml", "organ",
                            "referat.yaml", "udgiver"));
            for (JsonNode post : rod.path("kilder")) {
                assertThat(post.path("sha256").asText())
                        .isEqualTo(Sum.af(kilde.resolve(post.path("fil").asText())));
            }
        }
    }

    @Test
    void anImageThatStopsTheBuildIsASourceToo() throws IOException {
        Files.write(kilde.resolve("billeder/ikon.png"), Testbilleder.kaldet("(et halvt billede)"));
        Files.write(kilde.resolve("organer/raadet.png"), Testbilleder.kaldet("(et GIF-billede)"));
        Files.write(kilde.resolve("billeder/kurve.jpg"), Testbilleder.kaldet("(et billede på 6 MB)"));

        JsonNode rod = byg(1, kilde);

        assertThat(rod.path("resultat").asText()).isEqualTo("afvist");
        assertThat(arter(rod))
                .containsEntry("billeder/ikon.png", "billede")
                .containsEntry("organer/raadet.png", "logo")
                .doesNotContainKey("billeder/kurve.jpg");
    }

    /** The folder may be reached by a link, and a link in it leads to another name of the same image. */
    @Test
    void aFileHasTheNameThatTheFolderKnowsItBy() throws IOException {
        Files.move(kilde.resolve("billeder/ikon.png"), kilde.resolve("billeder/nyt-ikon.png"));
        Files.createSymbolicLink(kilde.resolve("billeder/ikon.png"), Path.of("nyt-ikon.png"));
        Path genvej = Files.createSymbolicLink(mappe.resolve("genvej"), kilde);

        assertThat(arter(byg(0, genvej))).isEqualTo(arter(byg(0, kilde))).containsKey("billeder/ikon.png");
    }

    @Test
    void whatTheRulesLookForIsCountedAmongTheChecks() throws IOException {
        JsonNode rod = byg(0, kilde);
        for (String hvad : List.of(KONTRAST, FODNOTER, ALT)) {
            assertThat(kontrol(rod, hvad).path("set efter").asBoolean()).isTrue();
            assertThat(kontrol(rod, hvad).path("fund").asInt()).isZero();
        }

        skriv(kilde.resolve("organer/raadet.yaml"), "navn: Rådet\nfarve: \"#e3a008\"\n");
        skriv(
                kilde.resolve("moeder/moede.yaml"),
                MOEDE.replace("foreløbige.[^a]", "foreløbige.[^b]").replace("![et ikon]", "![]"));
        rod = byg(1, kilde);

        assertThat(kontrol(rod, KONTRAST).path("fund").asInt()).isEqualTo(1);
        assertThat(kontrol(rod, FODNOTER).path("fund").asInt()).isEqualTo(2);
        assertThat(kontrol(rod, ALT).path("fund").asInt()).isEqualTo(1);
    }

    @Test
    void whatAnAuthorAcceptsOfFootnotesIsAdmitted() throws IOException {
        skriv(
                kilde.resolve("moeder/moede.yaml"),
                MOEDE.replace("foreløbige.[^a]", "foreløbige.")
                        .replace("    referat:", "    undtagelser: {fodnote-ubrugt: Den står sådan}\n    referat:"));

        JsonNode kontrol = kontrol(byg(0, kilde), FODNOTER);

        assertThat(kontrol.path("fund").asInt()).isZero();
        assertThat(kontrol.path("undtaget").asInt()).isEqualTo(1);
    }

    /** Nobody has looked at its colours but those who wrote it; the body's own colour is looked at all the same. */
    @Test
    void aStylesheetOfOnesOwnIsNotVouchedFor() throws IOException {
        skriv(kilde.resolve("skabeloner/skaerm.css"), "body { color: silver; }\n");
        JsonNode kontrol = kontrol(byg(0, kilde), KONTRAST);

        assertThat(kontrol.path("set efter").asBoolean()).isFalse();
        assertThat(kontrol.path("regler")).map(JsonNode::asText).containsExactly("farve-for-lys");
    }
}
