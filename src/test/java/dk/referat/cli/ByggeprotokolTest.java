package dk.referat.cli;

import static dk.referat.cli.Koersel.FORKERT;
import static dk.referat.cli.Koersel.MED_REFERAT;
import static dk.referat.cli.Koersel.laes;
import static dk.referat.cli.Koersel.skriv;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a build: what it says, where it may lie, and what it must never say. */
class ByggeprotokolTest {
    private static final String CPR = "120375-1234";

    private static final String FULD = """
            møde:
              organ: raadet
              dato: 2024-05-06
              tid: 17.00–18.00
              sted: Salen
            deltagere: [Anne Holm (formand)]
            agenda:
              - punkt: 1
                titel: Velkomst
                undtagelser:
                  tabel-uden-overskrift: Tabellen er kun et skema
                referat: |
                  Se [her](https://www.example.dk/a).

                  |   |   |
                  |---|---|
                  | 1 | 2 |
                bilag:
                  - titel: Et notat
                    fil: bilag/notat.txt
            """;

    @TempDir
    Path mappe;

    private Path protokol;
    private Path kilde;

    @BeforeEach
    void makeFolder() {
        protokol = mappe.resolve("protokol.json");
        kilde = mappe.resolve("kilde");
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\nformater: html\n");
        skriv(kilde.resolve("organer/raadet.yaml"), "navn: Rådet\nregler:\n  bilagsnummer-mangler: fra\n");
        skriv(kilde.resolve("bilag/notat.txt"), "Et notat.\n");
        skriv(kilde.resolve("skabeloner/slut.md"), "Slut\n");
        skriv(kilde.resolve("moede.yaml"), FULD);
    }

    private JsonNode byg(Object... mere) throws IOException {
        List<Object> linje = new ArrayList<>(List.of("build", kilde, "--byggeprotokol", protokol));
        linje.addAll(List.of(mere));
        Koersel k = Koersel.af(linje.toArray());
        assertThat(k.kode()).as(k.fejl()).isZero();
        return json();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(protokol.toFile());
    }

    private static List<String> felter(JsonNode liste, String felt) {
        return liste.findValuesAsText(felt);
    }

    private static JsonNode med(JsonNode liste, String felt, String vaerdi) {
        for (JsonNode post : liste) {
            if (post.path(felt).asText().equals(vaerdi)) {
                return post;
            }
        }
        throw new AssertionError("No " + felt + " " + vaerdi + " in " + liste);
    }

    @Test
    void everyFileThatWasReadIsThereWithItsChecksum() throws IOException {
        JsonNode kilder = byg().path("kilder");

        assertThat(felter(kilder, "fil"))
                .containsExactly(
                        "bilag/notat.txt", "moede.yaml", "organer/raadet.yaml", "referat.yaml", "skabeloner/slut.md");
        assertThat(felter(kilder, "art")).containsExactly("bilag", "møde", "organ", "udgiver", "skabelon");
        for (JsonNode post : kilder) {
            assertThat(post.path("sha256").asText())
                    .isEqualTo(Sum.af(kilde.resolve(post.path("fil").asText())));
        }
    }

    @Test
    void everyFileThatWasBuiltIsThereAsItLies() throws IOException {
        JsonNode rod = byg("--format", "html,pdf,html-fragment");
        Path ud = kilde.resolve("udgivet");

        assertThat(rod.path("resultat").asText()).isEqualTo("bygget");
        List<String> filer = new ArrayList<>(felter(rod.path("dokumenter"), "fil"));
        filer.addAll(felter(rod.path("kopier"), "fil"));
        filer.add(".referat-indhold");
        assertThat(filer).containsExactlyInAnyOrderElementsOf(Koersel.filer(ud));
        for (String liste : List.of("dokumenter", "kopier")) {
            for (JsonNode post : rod.path(liste)) {
                Path fil = ud.resolve(post.path("fil").asText());
                assertThat(post.path("sha256").asText()).isEqualTo(Sum.af(fil));
                assertThat(post.path("størrelse").asLong()).isEqualTo(Files.size(fil));
                assertThat(post.path("mappe").asText()).isEqualTo("udgivet");
            }
        }
        JsonNode pdf = med(rod.path("dokumenter"), "fil", "raadet/moede-referat.pdf");
        assertThat(pdf.path("art").asText()).isEqualTo("referat");
        assertThat(pdf.path("format").asText()).isEqualTo("pdf");
        assertThat(pdf.path("sprog").asText()).isEqualTo("da");
        assertThat(pdf.path("kilde").asText()).isEqualTo("moede.yaml");
        assertThat(pdf.path("bygget til")).map(JsonNode::asText).containsExactly("PDF/UA-1", "PDF/A-2a");
        JsonNode fragment = med(rod.path("dokumenter"), "format", "html-fragment");
        assertThat(fragment.path("bygget til")).isEmpty();
    }

    @Test
    void whatWasCheckedIsThere() throws IOException {
        JsonNode kontrol = byg("--format", "pdf", "--trin", "udgivelse").path("kontrol");
        JsonNode moede = kontrol.path("møder").get(0);

        assertThat(kontrol.path("streng").asBoolean()).isFalse();
        assertThat(kontrol.path("med undtagelser").asBoolean()).isTrue();
        assertThat(kontrol.path("regler"))
                .map(JsonNode::asText)
                .contains("yaml-syntaks", "cpr-nummer", "bilag-mangler", "tegn-mangler", "skabelonfejl")
                .isSorted();
        assertThat(moede.path("trin").asText()).isEqualTo("udgivelse");
        assertThat(moede.path("ikke set efter"))
                .map(JsonNode::asText)
                .allSatisfy(id ->
                        assertThat(dk.referat.publish.Regelkatalog.find(id)).isPresent())
                .doesNotContain("udkast-udgives");
        assertThat(moede.path("organets valg").path("bilagsnummer-mangler").asText())
                .isEqualTo("fra");
        JsonNode undtaget = moede.path("undtaget").get(0);
        assertThat(undtaget.path("regel").asText()).isEqualTo("tabel-uden-overskrift");
        assertThat(undtaget.path("antal").asInt()).isEqualTo(1);
        assertThat(undtaget.path("linje").asInt()).isEqualTo(11);
        assertThat(undtaget.path("grund").asText()).isEqualTo("Tabellen er kun et skema");
        assertThat(byg("--trin", "dagsorden")
                        .path("kontrol")
                        .path("møder")
                        .get(0)
                        .path("ikke set efter"))
                .map(JsonNode::asText)
                .contains("udkast-udgives");
    }

    @Test
    void aCheckThatCouldNotBeMadeIsNotSaidToHaveBeen() throws IOException {
        JsonNode rod = byg();

        assertThat(rod.path("kontrol").path("regler")).map(JsonNode::asText).doesNotContain("tegn-mangler");
        JsonNode tegn = med(rod.path("tilgængelighed").path("kontroller"), "hvad", "Alle tegn findes i PDF'ens skrift");
        assertThat(tegn.path("set efter").asBoolean()).isFalse();
    }

    @Test
    void whatWasFoundIsThereRuleByRule() throws IOException {
        JsonNode rod = byg("--uden-undtagelser");

        JsonNode tabel = med(rod.path("fund"), "regel", "tabel-uden-overskrift");
        assertThat(tabel.path("alvor").asText()).isEqualTo("advarsel");
        assertThat(tabel.path("antal").asInt()).isEqualTo(1);
        assertThat(tabel.path("steder").get(0).path("fil").asText()).isEqualTo("moede.yaml");
        assertThat(tabel.path("steder").get(0).path("linje").asInt()).isPositive();
        assertThat(rod.path("antal").path("advarsler").asInt()).isPositive();
        assertThat(rod.path("antal").path("fejl").asInt()).isZero();
    }

    @Test
    void theYearlyStatementCanBeWrittenFromIt() throws IOException {
        JsonNode afsnit = byg("--format", "html,pdf").path("tilgængelighed");

        JsonNode pdf = med(afsnit.path("bygget til"), "format", "pdf");
        assertThat(pdf.path("standarder")).map(JsonNode::asText).containsExactly("PDF/UA-1", "PDF/A-2a");
        assertThat(pdf.path("dokumenter").asInt()).isEqualTo(2);
        assertThat(med(afsnit.path("bygget til"), "format", "html")
                        .path("dokumenter")
                        .asInt())
                .isEqualTo(4);
        assertThat(afsnit.path("egne skabeloner").asBoolean()).isTrue();
        assertThat(afsnit.path("egne stilark").asBoolean()).isFalse();
        JsonNode tabeller = med(afsnit.path("kontroller"), "hvad", "Tabeller har overskrifter");
        assertThat(tabeller.path("set efter").asBoolean()).isTrue();
        assertThat(tabeller.path("fund").asInt()).isZero();
        assertThat(tabeller.path("undtaget").asInt()).isEqualTo(1);
        JsonNode links = med(afsnit.path("kontroller"), "hvad", "Links siger, hvor de fører hen");
        assertThat(links.path("fund").asInt()).isEqualTo(1);
        assertThat(felter(afsnit.path("kontroller"), "krav"))
                .containsExactly(
                        "WCAG 1.1.1",
                        "WCAG 1.3.1",
                        "WCAG 1.3.1",
                        "WCAG 1.3.1",
                        "WCAG 2.4.4",
                        "ISO 14289-1, 7.21",
                        "WCAG 1.4.3");
        for (JsonNode kontrol : afsnit.path("kontroller")) {
            assertThat(kontrol.path("set efter").asBoolean())
                    .as(kontrol.toString())
                    .isTrue();
            assertThat(kontrol.path("regler")).as(kontrol.toString()).isNotEmpty();
        }
    }

    @Test
    void whatTheBodyLeavesOutAndTheStylesheetMayDoIsAdmitted() throws IOException {
        skriv(kilde.resolve("organer/raadet.yaml"), "navn: Rådet\nregler:\n  link-uden-tekst: fra\n");
        skriv(kilde.resolve("skabeloner/skaerm.css"), "body { color: silver; }\n");

        JsonNode rod = byg();

        JsonNode kontroller = rod.path("tilgængelighed").path("kontroller");
        JsonNode links = med(kontroller, "hvad", "Links siger, hvor de fører hen");
        assertThat(links.path("fund").asInt()).isZero();
        assertThat(links.path("slået fra").asInt()).isEqualTo(1);
        assertThat(med(kontroller, "krav", "WCAG 1.4.3").path("set efter").asBoolean())
                .isFalse();
        assertThat(med(rod.path("kilder"), "fil", "skabeloner/skaerm.css")
                        .path("art")
                        .asText())
                .isEqualTo("stilark");
    }

    @Test
    void theBaselineIsASourceAndWhatItHoldsIsCounted() throws IOException {
        Path grundlinje = kilde.resolve("grundlinje.txt");
        assertThat(Koersel.af("validate", kilde, "--skriv-grundlinje", grundlinje)
                        .kode())
                .isZero();

        JsonNode rod = byg("--grundlinje", grundlinje);

        assertThat(med(rod.path("kilder"), "art", "grundlinje").path("sha256").asText())
                .isEqualTo(Sum.af(grundlinje));
        assertThat(rod.path("kontrol").path("i grundlinjen").asInt()).isPositive();
        assertThat(med(rod.path("tilgængelighed").path("kontroller"), "krav", "WCAG 2.4.4")
                        .path("i grundlinjen")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameBuildGivesTheSameRecordWhereverItIsMadeFromAndTo() throws Exception {
        skriv(kilde.resolve("moeder/andet.yaml"), Koersel.moede("raadet", "2024-06-06", "Velkomst"));
        byg("--format", "html,pdf", "--output", mappe.resolve("ud"));
        String foerste = laes(protokol);

        // The second time nothing is new, and it is said from another folder.
        byg("--format", "html,pdf", "--output", mappe.resolve("ud"));
        assertThat(laes(protokol)).isEqualTo(foerste);
        new Programproces(
                        Programproces.DENNE_JDK,
                        Map.of("TZ", "Asia/Tokyo"),
                        List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
                        kilde.resolve("moeder"))
                .koer("build", "..", "-f", "html,pdf", "-o", "../../ud2", "--byggeprotokol", "../../protokol2.json");
        assertThat(laes(mappe.resolve("protokol2.json"))).isEqualTo(foerste);
        assertThat(foerste).doesNotContain(mappe.toString()).doesNotContain("\"tid\"");
    }

    @Test
    void theOrderOfTheCommandLineDoesNotMatter() throws IOException {
        Path andet = skriv(kilde.resolve("moeder/andet.yaml"), Koersel.moede("raadet", "2024-06-06", "Velkomst"));
        Path foerst = kilde.resolve("moede.yaml");
        Path anden = mappe.resolve("anden.json");

        assertThat(Koersel.af("build", andet, foerst, "-o", mappe.resolve("a"), "--byggeprotokol", protokol)
                        .kode())
                .isZero();
        assertThat(Koersel.af("build", foerst, andet, "-o", mappe.resolve("b"), "--byggeprotokol", anden)
                        .kode())
                .isZero();

        assertThat(laes(anden)).isEqualTo(laes(protokol));
    }

    @Test
    void theOnlyTimeIsTheOneThatIsGiven() throws IOException {
        Koersel.iMiljoe(Map.of("SOURCE_DATE_EPOCH", "1735689600"), "build", kilde, "--byggeprotokol", protokol);

        assertThat(json().path("tid").asText()).isEqualTo("2025-01-01T00:00:00Z");
    }

    @Test
    void aBuildThatFailsSaysSo() throws IOException {
        skriv(kilde.resolve("moede.yaml"), FORKERT);
        skriv(kilde.resolve("ulaeselig.yaml"), "møde: [\n");

        Koersel k = Koersel.af("build", kilde, "--byggeprotokol", protokol);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).endsWith("; kun byggeprotokollen er skrevet.\n");
        JsonNode rod = json();
        assertThat(rod.path("resultat").asText()).isEqualTo("afvist");
        assertThat(rod.path("dokumenter")).isEmpty();
        assertThat(rod.path("kopier")).isEmpty();
        assertThat(rod.path("antal").path("fejl").asInt()).isGreaterThan(1);
        assertThat(med(rod.path("fund"), "regel", "ukendt-noegle")
                        .path("steder")
                        .get(0)
                        .path("fil")
                        .asText())
                .isEqualTo("moede.yaml");
        assertThat(felter(rod.path("kilder"), "fil")).contains("moede.yaml", "ulaeselig.yaml");
        assertThat(med(rod.path("kontrol").path("møder"), "fil", "ulaeselig.yaml")
                        .path("læst")
                        .asBoolean())
                .isFalse();
        assertThat(kilde.resolve("udgivet")).doesNotExist();
    }

    @Test
    void standardInputIsASourceToo() throws IOException {
        Koersel k = Koersel.medInd(
                MED_REFERAT, "build", "-", "-f", "html", "-o", mappe.resolve("ud"), "--byggeprotokol", protokol);

        assertThat(k.kode()).as(k.fejl()).isZero();
        assertThat(med(json().path("kilder"), "fil", "-").path("sha256").asText())
                .isEqualTo(Sum.af(MED_REFERAT.getBytes(StandardCharsets.UTF_8)));
        assertThat(json().path("dokumenter").get(0).path("kilde").asText()).isEqualTo("-");
    }

    /** Wherever a number is written, in a text, a name or a reason, its digits are not told. */
    @Test
    void noCprNumberIsEverInIt() throws IOException {
        Path fil = skriv(
                kilde.resolve("sag " + CPR + ".yaml"),
                FULD.replace("Tabellen er kun et skema", "Aftalt med " + CPR).replace("Se [her]", CPR + " [her]"));

        Koersel k = Koersel.af("build", fil, "-o", mappe.resolve("ud"), "--byggeprotokol", protokol);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(laes(protokol))
                .contains("cpr-nummer", "sag ######-####.yaml", "Aftalt med ######-####")
                .doesNotContain("120375");
    }

    @Test
    void nothingClosedIsEverInIt() throws IOException {
        skriv(kilde.resolve("bilag/hemmelig.txt"), "hemmelig");
        skriv(kilde.resolve("moede.yaml"), FULD + """
                  - punkt: 3
                    titel: Hemmelig sag
                    lukket: Hemmelig grund
                    undtagelser:
                      punktnummer-springer: Hemmelig undtagelse
                    referat: Hemmelig  tekst om Hemmelig Hansen.
                    bilag:
                      - titel: Hemmeligt notat
                        fil: bilag/hemmelig.txt
                """);

        Koersel k = Koersel.af("build", kilde, "--byggeprotokol", protokol);

        assertThat(k.kode()).isEqualTo(1);
        assertThat(laes(protokol))
                .contains("lukket-uden-titel", "punktnummer-springer", "(lukket indhold vises ikke)")
                .doesNotContainIgnoringCase("hemmelig");
    }

    @Test
    void itDoesNotLieAmongWhatIsPublished() throws IOException {
        Path ud = Files.createDirectories(kilde.resolve("udgivet/raadet"));
        Files.createSymbolicLink(mappe.resolve("genvej"), ud);
        for (Path sted :
                List.of(ud.resolve("p.json"), kilde.resolve("udgivet/p.json"), mappe.resolve("genvej/p.json"))) {
            Koersel k = Koersel.af("build", kilde, "--byggeprotokol", sted);

            assertThat(k.kode()).isEqualTo(2);
            assertThat(k.fejl())
                    .startsWith("referat: byggeprotokollen må ikke ligge i «")
                    .contains("giv den en sti uden for mappen, fx ../byggeprotokol.json\n");
        }
        assertThat(Koersel.filer(kilde.resolve("udgivet"))).isEmpty();

        // Not in the folder that the publisher's file names either, nor where a build with errors would have written.
        skriv(kilde.resolve("referat.yaml"), "navn: Foreningen\nformater: html\nudmappe: offentlig\n");
        skriv(kilde.resolve("moede.yaml"), FORKERT);
        Path offentlig = Files.createDirectories(kilde.resolve("offentlig"));
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", offentlig.resolve("p.json"))
                        .kode())
                .isEqualTo(2);
        assertThat(Koersel.af("build", kilde.resolve("moede.yaml"), "--byggeprotokol", offentlig.resolve("p.json"))
                        .kode())
                .isEqualTo(2);
        assertThat(Koersel.filer(offentlig)).isEmpty();
    }

    @Test
    void itReplacesOnlyAnotherRecord() throws IOException {
        Path andet = skriv(mappe.resolve("notater.json"), "{\"vigtigt\": true}\n");
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", andet).fejl())
                .startsWith("referat: «")
                .contains("findes og er ikke en byggeprotokol; giv protokollen et andet navn");
        assertThat(laes(andet)).isEqualTo("{\"vigtigt\": true}\n");
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", kilde.resolve("ny.yaml"))
                        .kode())
                .isEqualTo(2);
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", mappe.resolve("væk/p.json"))
                        .fejl())
                .contains("til byggeprotokollen findes ikke");
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", kilde).kode()).isEqualTo(2);
        Files.createSymbolicLink(mappe.resolve("tomt-link.json"), mappe.resolve("kilde/væk.json"));
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", mappe.resolve("tomt-link.json"))
                        .kode())
                .isEqualTo(2);
        assertThat(kilde.resolve("udgivet")).doesNotExist();

        byg();
        skriv(kilde.resolve("moede.yaml"), FORKERT);
        Koersel.af("build", kilde, "--byggeprotokol", protokol);
        assertThat(json().path("resultat").asText()).isEqualTo("afvist");
    }

    @Test
    void itIsToldOfLikeTheDocuments() {
        Koersel k = Koersel.af("build", kilde, "--byggeprotokol", protokol);

        assertThat(k.fejl()).endsWith("\n").contains("Skrev " + protokol + "\n");
        assertThat(Koersel.af("build", kilde, "--byggeprotokol", protokol, "--quiet")
                        .fejl())
                .doesNotContain("Skrev");
    }
}
