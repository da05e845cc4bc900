package dk.referat.cli;

import static dk.referat.cli.Koersel.FORKERT;
import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.MOEDE;
import static dk.referat.cli.Koersel.alt;
import static dk.referat.cli.Koersel.filer;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.moede;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code referat build} of a folder: a whole site that follows its source. */
class BuildMappeTest {
    @TempDir
    Path mappe;

    private Path kilde;
    private Path ud;

    @BeforeEach
    void makeFolder() {
        kilde = mappe.resolve("referater");
        ud = kilde.resolve("udgivet");
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\n");
        skriv(kilde.resolve("organer/bestyrelsen.yaml"), "navn: Bestyrelsen for Foreningen\n");
        skriv(kilde.resolve("organer/udvalget.yaml"), "navn: Ærøudvalget\n");
        skriv(
                kilde.resolve("moeder/2023-b.yaml"),
                moede("bestyrelsen", "2023-12-31", "Nytår")
                        + "    bilag:\n      - titel: Årsregnskab\n        fil: ../filer/Års regnskab (1).pdf\n");
        skriv(kilde.resolve("filer/Års regnskab (1).pdf"), "%PDF regnskab");
        skriv(kilde.resolve("moeder/2024-a.yaml"), moede("bestyrelsen", "2024-01-02", "Start"));
        skriv(kilde.resolve("moeder/2024-b.yaml"), moede("bestyrelsen", "2024-11-02", "Efterår"));
        skriv(
                kilde.resolve("moeder/udv.yaml"),
                moede("udvalget", "2024-05-06", "Udvalg").replace("    referat: Drøftet.\n", ""));
    }

    private Koersel byg(Object... mere) {
        return Koersel.af(Stream.concat(Stream.of("build", "-f", "html", kilde), Stream.of(mere))
                .toArray());
    }

    @Test
    void everyMeetingIsBuiltInTheFolderOfItsBodyWithLists() {
        assertThat(byg().kode()).isZero();

        assertThat(filer(ud))
                .containsExactly(
                        ".referat-indhold",
                        "bestyrelsen/2023-b-dagsorden.html",
                        "bestyrelsen/2023-b-referat.html",
                        "bestyrelsen/2024-a-dagsorden.html",
                        "bestyrelsen/2024-a-referat.html",
                        "bestyrelsen/2024-b-dagsorden.html",
                        "bestyrelsen/2024-b-referat.html",
                        "bestyrelsen/bilag/2023-b/aars-regnskab-1.pdf",
                        "bestyrelsen/index.html",
                        "index.html",
                        "udvalget/index.html",
                        "udvalget/udv-dagsorden.html");
        assertThat(laes(ud.resolve("bestyrelsen/bilag/2023-b/aars-regnskab-1.pdf")))
                .isEqualTo("%PDF regnskab");
    }

    @Test
    void theListsAreByYearNewestFirst() {
        byg();

        Document alle = Jsoup.parse(laes(ud.resolve("index.html")));
        assertThat(alle.select("h2").eachText()).containsExactly("2024", "2023");
        assertThat(alle.select("a[href$=.html]").eachAttr("href"))
                .containsExactly(
                        "bestyrelsen/index.html",
                        "udvalget/index.html",
                        "bestyrelsen/2024-b-dagsorden.html",
                        "bestyrelsen/2024-b-referat.html",
                        "udvalget/udv-dagsorden.html",
                        "bestyrelsen/2024-a-dagsorden.html",
                        "bestyrelsen/2024-a-referat.html",
                        "bestyrelsen/2023-b-dagsorden.html",
                        "bestyrelsen/2023-b-referat.html");

        Document egne = Jsoup.parse(laes(ud.resolve("bestyrelsen/index.html")));
        assertThat(egne.select("h1").text()).isEqualTo("Bestyrelsen for Foreningen");
        assertThat(egne.select("a[href$=.html]").eachAttr("href"))
                .containsExactly(
                        "2024-b-dagsorden.html",
                        "2024-b-referat.html",
                        "2024-a-dagsorden.html",
                        "2024-a-referat.html",
                        "2023-b-dagsorden.html",
                        "2023-b-referat.html");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Koersel.af("build", "-o", ud, kilde);
        assertLinksLead(ud);

        Path eksempler = mappe.resolve("eksempler");
        assertThat(Koersel.af("build", "-f", "html,html-fragment", "-o", eksempler, "examples")
                        .kode())
                .isZero();
        assertLinksLead(eksempler);
    }

    private static void assertLinksLead(Path site) throws IOException {
        int fulgte = 0;
        for (String navn : filer(site)) {
            if (!navn.endsWith(".html")) {
                continue;
            }
            Path side = site.resolve(navn);
            Document dokument = Jsoup.parse(laes(side));
            for (Element element : dokument.select("[href], [src]")) {
                String maal = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (maal.matches("(https?|mailto|tel|data):.*")) {
                    continue;
                }
                String[] dele = maal.split("#", 2);
                Path fil = dele[0].isEmpty()
                        ? side
                        : Objects.requireNonNull(side.getParent())
                                .resolve(URLDecoder.decode(dele[0], StandardCharsets.UTF_8));
                assertThat(fil).as(navn + " -> " + maal).isRegularFile();
                assertThat(fil.normalize()).as(navn + " -> " + maal).startsWith(site);
                if (dele.length == 2) {
                    assertThat(Jsoup.parse(laes(fil)).getElementById(dele[1]))
                            .as(navn + " -> " + maal)
                            .isNotNull();
                }
                fulgte++;
            }
        }
        assertThat(fulgte).isGreaterThan(20);
    }

    @Test
    void whatBelongedToAMeetingThatIsGoneIsRemoved() throws IOException {
        byg();
        Files.delete(kilde.resolve("moeder/2023-b.yaml"));

        Koersel k = byg();

        assertThat(k.kode()).isZero();
        assertThat(k.fejl())
                .contains("Fjernede " + ud.resolve("bestyrelsen/2023-b-referat.html"))
                .contains("Fjernede " + ud.resolve("bestyrelsen/bilag/2023-b/aars-regnskab-1.pdf"));
        assertThat(alt(ud).keySet()).noneMatch(f -> f.contains("2023-b")).doesNotContain("bestyrelsen/bilag");
        assertThat(laes(ud.resolve("index.html"))).doesNotContain("2023");
    }

    @Test
    void aBodyWithoutMeetingsGoesWithItsFolder() throws IOException {
        byg();
        Files.delete(kilde.resolve("moeder/udv.yaml"));

        assertThat(byg().kode()).isZero();

        assertThat(ud.resolve("udvalget")).doesNotExist();
    }

    @Test
    void aFormatThatIsNotBuiltAnyMoreIsRemoved() {
        Koersel.af("build", "-f", "html,html-fragment", kilde);
        assertThat(filer(ud)).anyMatch(f -> f.endsWith(".fragment.html"));

        byg();

        assertThat(filer(ud)).noneMatch(f -> f.endsWith(".fragment.html"));
    }

    @Test
    void whatIsGoneButChangedByHandIsLeftAndTold() throws IOException {
        byg();
        Path rettet = ud.resolve("bestyrelsen/2023-b-referat.html");
        skriv(rettet, laes(rettet) + "<!-- rettet -->");
        Files.delete(kilde.resolve("moeder/2023-b.yaml"));

        Koersel k = byg("--quiet");

        assertThat(k.kode()).isZero();
        assertThat(k.fejl()).isEqualTo("Lod " + rettet + " stå: mødet er væk, men filen er rettet siden\n");
        assertThat(rettet).exists();
        assertThat(ud.resolve("bestyrelsen/2023-b-dagsorden.html")).doesNotExist();
    }

    @Test
    void filesOfOthersStay() {
        byg();
        skriv(ud.resolve("CNAME"), "referater.dk");
        skriv(ud.resolve("bestyrelsen/foto.jpg"), "foto");
        skriv(ud.resolve(".nojekyll"), "");
        skriv(ud.resolve(".referat-noter"), "mine");

        assertThat(byg().kode()).isZero();

        assertThat(filer(ud)).contains("CNAME", "bestyrelsen/foto.jpg", ".nojekyll", ".referat-noter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../offer.txt", "ABSOLUT", "/../offer.txt", "link/offer.txt", "./../offer.txt", "..\\offer.txt"})
    void aHostileListOfContentsDeletesNothingOutside(String sti) throws IOException {
        byg();
        Path ude = Files.createDirectories(kilde.resolve("ude"));
        for (Path offer : List.of(kilde.resolve("offer.txt"), ude.resolve("offer.txt"))) {
            skriv(offer, "vigtigt");
        }
        Files.createSymbolicLink(ud.resolve("link"), ude);
        String sum = sha256("vigtigt");
        skriv(
                ud.resolve(".referat-indhold"),
                laes(ud.resolve(".referat-indhold")) + sum + "  "
                        + sti.replace("ABSOLUT", kilde.resolve("offer.txt").toString()) + "\n");

        assertThat(byg().kode()).isZero();

        assertThat(kilde.resolve("offer.txt")).exists();
        assertThat(ude.resolve("offer.txt")).exists();
    }

    @Test
    void aFolderOfABodyThatIsALinkIsNotWrittenThrough() throws IOException {
        Path ude = Files.createDirectories(mappe.resolve("ude"));
        Files.createDirectories(ud);
        Files.createSymbolicLink(ud.resolve("bestyrelsen"), ude);

        Koersel k = byg("--force");

        assertThat(k.kode()).isEqualTo(3);
        assertThat(alt(ude)).isEmpty();
        assertThat(filer(ud)).containsExactly("bestyrelsen");
    }

    @Test
    void aListOfContentsThatIsALinkIsNotRead() throws IOException {
        byg();
        Path andet = mappe.resolve("andet");
        Files.move(ud.resolve(".referat-indhold"), andet);
        Files.createSymbolicLink(ud.resolve(".referat-indhold"), andet);
        String foer = laes(andet);
        Files.delete(kilde.resolve("moeder/udv.yaml"));

        assertThat(byg().kode()).isZero();

        assertThat(laes(andet)).isEqualTo(foer);
        assertThat(ud.resolve("udvalget/udv-dagsorden.html")).exists();
    }

    @Test
    void theOutputIsNeverReadAsSource() {
        Path anden = kilde.resolve("moeder/ude");
        skriv(
                kilde.resolve("moeder/2024-a.yaml"),
                moede("bestyrelsen", "2024-01-02", "Start")
                        + "    bilag:\n      - titel: Skabelon\n        fil: ../bilag/møde.yaml\n");
        skriv(kilde.resolve("bilag/møde.yaml"), MOEDE);
        for (int gang = 0; gang < 2; gang++) {
            assertThat(byg("-o", anden).kode()).isZero();
            assertThat(filer(anden)).contains("bestyrelsen/bilag/2024-a/moede.yaml");
        }
        // What stands there is not a source of another build either.
        skriv(anden.resolve("løs.yaml"), FORKERT);
        assertThat(byg().kode()).isZero();
        assertThat(byg("-o", anden).kode()).isZero();
        assertThat(Koersel.af("validate", kilde).kode()).isZero();
    }

    @Test
    void oneBrokenMeetingChangesNothing() {
        byg();
        skriv(kilde.resolve("moeder/2024-a.yaml"), moede("bestyrelsen", "2024-01-02", "Nyt"));
        skriv(kilde.resolve("moeder/ny.yaml"), moede("bestyrelsen", "2024-01-03", "Nyt"));
        skriv(kilde.resolve("moeder/udv.yaml"), FORKERT);
        Map<String, String> foer = alt(mappe);

        assertThat(byg().kode()).isEqualTo(1);

        assertThat(alt(mappe)).isEqualTo(foer);
    }

    @Test
    void anOutputFolderIsNotMadeForNothing() {
        skriv(kilde.resolve("moeder/2024-a.yaml"), moede("bestyrelsen", "2024-01-02", "Et 𝕬"));

        assertThat(Koersel.af("build", "-f", "pdf", kilde, "-o", mappe.resolve("x/y"))
                        .kode())
                .isEqualTo(1);

        assertThat(mappe.resolve("x")).doesNotExist();
    }

    @Test
    void meetingsWithTheSameSafeNameAreRefused() {
        skriv(kilde.resolve("arkiv/2024-A.yml"), moede("bestyrelsen", "2024-01-02", "Dublet"));

        Koersel k = byg();

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[samme-filnavn]: To møder i organet ville få samme filnavn: 2024-a");
        assertThat(ud).doesNotExist();
    }

    @Test
    void bodiesWithTheSameFolderAreRefused() {
        skriv(kilde.resolve("lokal/organer/bestyrelsen.yaml"), "navn: Lokalbestyrelsen\n");
        skriv(kilde.resolve("lokal/x.yaml"), moede("bestyrelsen", "2024-01-02", "Andet"));

        Koersel k = byg();

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl())
                .contains(
                        "fejl[samme-organmappe]: Organerne «Lokalbestyrelsen» og «Bestyrelsen for Foreningen» ville få")
                .contains("1 fejl; intet er skrevet.");
    }

    /** Threads that read a folder inside the folder must not wait for who waits for them. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aFolderOfReferaterInsideAnotherFolderIsBuilt() {
        for (int i = 10; i < 40; i++) {
            skriv(kilde.resolve("moeder/flere-" + i + ".yaml"), moede("bestyrelsen", "20" + i + "-03-04", "Nr. " + i));
        }

        Koersel k = Koersel.af("build", "-f", "html", "-o", mappe.resolve("ud"), mappe);

        assertThat(k.kode()).isZero();
        assertThat(filer(mappe.resolve("ud")))
                .filteredOn(f -> f.contains("flere-"))
                .hasSize(60);
    }

    @Test
    void longNamesThatDifferAtTheEndStayApart() {
        String lang = "referat-fra-moedet-i-bestyrelsen-for-den-nationale-strategi-for-personlig-medicin-".repeat(2);
        skriv(kilde.resolve("moeder/" + lang + "1.yaml"), moede("bestyrelsen", "2024-01-02", "Et"));
        skriv(kilde.resolve("moeder/" + lang + "2.yaml"), moede("bestyrelsen", "2024-01-02", "To"));

        assertThat(byg().kode()).isZero();

        assertThat(filer(ud))
                .filteredOn(f -> f.contains("referat-fra-moedet"))
                .hasSize(4)
                .allMatch(f -> f.length() < 120);
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        Koersel.af("build", kilde);
        Map<String, String> foerste = alt(ud);

        Koersel anden = Koersel.af("build", kilde);
        assertThat(anden.fejl()).isEqualTo("Uændret: 17 filer i " + ud + "\n");
        assertThat(alt(ud)).isEqualTo(foerste);

        Koersel.af("build", kilde, "-o", mappe.resolve("andetsteds/dybt"));
        assertThat(alt(mappe.resolve("andetsteds/dybt"))).isEqualTo(foerste);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "organer/x.yaml", "udgivet.html", "bilag/x.yaml", ".skjult.yaml"})
    void aFolderWithoutMeetingsIsTold(String indhold) {
        Path tom = mappe.resolve("tom");
        skriv(tom.resolve(indhold.isEmpty() ? "x.txt" : indhold), "navn: X\n");
        Map<String, String> foer = alt(tom);

        Koersel k = Koersel.af("build", tom);

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).startsWith("referat: der er ingen mødefiler i «" + tom + "»\n");
        assertThat(alt(tom)).isEqualTo(foer);
    }

    @Test
    void aFolderThatHasLostItsMeetingsKeepsWhatIsPublished() throws IOException {
        byg();
        Files.move(kilde.resolve("moeder"), mappe.resolve("flyttet"));
        Map<String, String> foer = alt(ud);

        assertThat(byg().kode()).isEqualTo(3);

        assertThat(alt(ud)).isEqualTo(foer);
    }

    @Test
    void aPartOfAFolderDoesNotRemoveTheRest() {
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\nudmappe: udgivet\n");
        skriv(kilde.resolve("moeder/2025/ny.yaml"), moede("bestyrelsen", "2025-01-02", "Ny"));
        byg();
        Map<String, String> foer = alt(ud);

        Koersel k = Koersel.af("build", "-f", "html", kilde.resolve("moeder/2025"));

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).contains("blev bygget af mappen «.»").contains("intet er skrevet");
        assertThat(alt(ud)).isEqualTo(foer);
        assertThat(Koersel.af("build", "-f", "html", kilde.resolve("moeder")).kode())
                .as("the same meetings from one folder further in")
                .isZero();
    }

    @Test
    void twoFoldersToOneAreRefused() {
        Path anden = mappe.resolve("anden");
        skriv(anden.resolve("moede.yaml"), MED_REFERAT);

        Koersel k = Koersel.af("build", "-o", mappe.resolve("ud"), kilde, anden);

        assertThat(k.kode()).isEqualTo(3);
        assertThat(k.fejl()).contains("der bygges allerede til «" + mappe.resolve("ud") + "»");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void aFolderGivenAsALinkIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(mappe.resolve("link"), kilde);

        assertThat(Koersel.af("build", "-f", "html", link).kode()).isZero();

        assertThat(ud.resolve("index.html")).exists();
    }

    @Test
    void aFileBuildBesideAFolderBuildLeavesItsListAlone() {
        byg();
        String foer = laes(ud.resolve(".referat-indhold"));

        assertThat(Koersel.af("build", "-f", "html", "-o", ud, kilde.resolve("moeder/2023-b.yaml"))
                        .kode())
                .isZero();

        assertThat(laes(ud.resolve(".referat-indhold"))).isEqualTo(foer);
        assertThat(byg().kode()).isZero();
        assertThat(filer(ud)).contains("2023-b-referat.html", "bilag/2023-b/aars-regnskab-1.pdf");
    }

    private static String sha256(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
