package dk.referat.report;

import static dk.referat.report.Rapportproeve.ADVARSEL;
import static dk.referat.report.Rapportproeve.FEJL;
import static dk.referat.report.Rapportproeve.FJENDTLIG;
import static dk.referat.report.Rapportproeve.OPLYSNING;
import static dk.referat.report.Rapportproeve.TAVS;
import static dk.referat.report.Rapportproeve.alle;
import static dk.referat.report.Rapportproeve.fund;
import static dk.referat.report.Rapportproeve.kilde;
import static dk.referat.report.Rapportproeve.skriv;
import static dk.referat.report.Rapportproeve.sted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.source.CprNumre;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RapportTest {
    private final SourceFile fil = SourceFile.of("møde.yaml", "a: 🎉🎉 ORD\nb: c\n");

    @Test
    void formerneFindesVedNavn() {
        assertThat(Meldingsform.find(" SARIF ")).contains(Meldingsform.SARIF);
        assertThat(Meldingsform.find("xml")).isEmpty();
        for (Meldingsform form : Meldingsform.values()) {
            assertThat(Meldingsform.find(form.navn())).contains(form);
            assertThat(form.maskinrapport().isEmpty()).isEqualTo(form == Meldingsform.TEKST);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "0101701234",
                "010170 1234",
                "010170 - 1234",
                "010170\u20111234",
                "010170\u22121234",
                "010170\u00AD1234",
                "010170\u00001234",
                "010170\n1234"
            })
    void cprNumreStaarIIngenRapport(String cpr) {
        SourceFile kilde = SourceFile.of("navn " + cpr.replace('\n', ' ') + ".yaml", "a: " + cpr + " ORD\n");
        Diagnostic fund = fund(FEJL, kilde, "ORD", "Besked " + cpr, "Hjælp " + cpr)
                .withRelated(sted(kilde, "a:"), "Andet " + cpr)
                .withFix(new Edit(sted(kilde, "ORD"), "Rettet " + cpr));
        List<Diagnostic> fundene = List.of(fund, fund.withSeverity(ADVARSEL.severity()));
        alle(fundene, kilde(kilde.name(), "0202802345.yaml"))
                .forEach((form, rapport) -> assertThat(rapport)
                        .as(form.navn())
                        .contains("######")
                        .doesNotContain("010170")
                        .doesNotContain("1234")
                        .doesNotContain("2345")
                        .doesNotContain("Rettet"));
    }

    /** What the rule about CPR numbers sees, no report shows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**010170**-1234",
                "010170%201234",
                "010170&nbsp;1234",
                "\uFF10\uFF11\uFF10\uFF11\uFF17\uFF10-\uFF11\uFF12\uFF13\uFF14",
                "\uD835\uDFCE10170-1234"
            })
    void fordaekteCprNumreStaarIIngenRapport(String cpr) {
        assumeTrue(!CprNumre.find(cpr).isEmpty(), "not a number to the rule either");
        SourceFile kilde = SourceFile.of("x.yaml", "a: " + cpr + " ORD\n");
        alle(List.of(fund(FEJL, kilde, "ORD", "Besked " + cpr, "Hjælp")), kilde(kilde.name()))
                .forEach((form, rapport) -> assertThat(rapport)
                        .as(form.navn())
                        .contains("Besked")
                        .doesNotContain(cpr, cpr.substring(0, 5)));
    }

    @Test
    void tavseFundNaevnesIkke() {
        Diagnostic tavs = fund(TAVS, fil, "ORD", "Noget usagt", "Usagt");
        alle(List.of(tavs), kilde())
                .forEach((form, rapport) -> assertThat(rapport).as(form.navn()).doesNotContain("Noget usagt"));
    }

    @Test
    void toGangeGiverDetSammeOgKunLinjeskift() {
        List<Diagnostic> fund = List.of(fund(FEJL, fil, "ORD", FJENDTLIG, FJENDTLIG));
        Locale foer = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(alle(fund, kilde("møde.yaml"))).isEqualTo(alle(fund, kilde("møde.yaml")));
            alle(fund, kilde("møde.yaml"))
                    .forEach((form, rapport) ->
                            assertThat(rapport).endsWith("\n").doesNotContain("\r"));
        } finally {
            Locale.setDefault(foer);
        }
    }

    @Test
    void jsonSomDetErLovet() throws IOException {
        Diagnostic fejl = fund(FEJL, fil, "ORD", FJENDTLIG, "Ret det")
                .withRelated(sted(fil, "b"), "og her")
                .withFix(new Edit(sted(fil, "ORD"), "ord\n"));
        Diagnostic advarsel = new Diagnostic(ADVARSEL, sted(fil, "ORD\nb"), "Se", Optional.empty(), List.of());
        JsonNode rod = laes(skriv(new JsonRapport(), List.of(fejl, advarsel), kilde("møde.yaml", "uden.yaml")));

        assertThat(rod.get("version").asText()).isEqualTo("1.2.3");
        assertThat(rod.get("filer").toString()).isEqualTo("[\"møde.yaml\",\"uden.yaml\"]");
        assertThat(rod.get("antal").toString()).isEqualTo("{\"fejl\":1,\"advarsler\":1,\"oplysninger\":0}");
        ObjectNode foerste = (ObjectNode) rod.get("fund").get(0);
        assertThat(foerste.remove("besked").asText()).isEqualTo(FJENDTLIG);
        assertThat((Object) foerste).isEqualTo(laes("""
                        {"regel": "en-fejl", "alvor": "fejl", "fil": "møde.yaml",
                         "linje": 1, "kolonne": 7, "slutlinje": 1, "slutkolonne": 10, "hjælp": "Ret det",
                         "andre steder": [{"fil": "møde.yaml", "linje": 2, "kolonne": 1, "slutlinje": 2,
                           "slutkolonne": 2, "besked": "og her"}],
                         "rettelse": [{"fil": "møde.yaml", "linje": 1, "kolonne": 7, "slutlinje": 1,
                           "slutkolonne": 10, "tekst": "ord\\n"}]}
                        """));
        JsonNode anden = rod.get("fund").get(1);
        assertThat(anden.has("hjælp") || anden.has("rettelse")).isFalse();
        assertThat(anden.get("slutlinje").asInt()).isEqualTo(2);
        assertThat(anden.get("slutkolonne").asInt()).isEqualTo(2);
    }

    @Test
    void githubKommandoer() {
        SourceFile kilde = SourceFile.of("a,b:c%.yaml", "x: 🎉 ORD\ny\n");
        Diagnostic flere = fund(ADVARSEL, kilde, "ORD\ny", "Flere linjer", "h");
        Diagnostic fejl = fund(FEJL, kilde, "ORD", "50 %: a,b\r\nc\u001B", "Gør\ndet");
        assertThat(skriv(new GithubRapport(), List.of(flere, fejl), kilde())).isEqualTo("""
                        ::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=6,endColumn=9,title=en-fejl::50 %25: a,b%0D%0Ac�%0AHjælp: Gør%0Adet
                        ::warning file=a%2Cb%3Ac%25.yaml,line=1,endLine=2,title=en-advarsel::Flere linjer%0AHjælp: h
                        """);
    }

    @Test
    void githubViserTiAfHverOgRestenSomTekst() {
        List<Diagnostic> fund = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            fund.add(fund(ADVARSEL, fil, "b", "Advarsel nr. " + i + ".", "Hjælp"));
        }
        for (int i = 1; i <= 3; i++) {
            fund.add(fund(FEJL, fil, "b", "Fejl nr. " + i + ".", "Hjælp"));
        }
        fund.add(fund(OPLYSNING, fil, "b", "Oplysning.", "Hjælp"));
        List<String> linjer = skriv(new GithubRapport(), fund, kilde()).lines().toList();

        assertThat(linjer).hasSize(3 + 10 + 1 + 1 + 15);
        assertThat(linjer.subList(0, 3)).allMatch(l -> l.startsWith("::error "));
        assertThat(linjer.subList(3, 13)).allMatch(l -> l.startsWith("::warning "));
        assertThat(linjer.get(13)).startsWith("::notice ");
        assertThat(linjer.get(14)).contains("15 fund").contains("«referat validate»");
        assertThat(linjer.get(15)).isEqualTo("møde.yaml:2:1: advarsel[en-advarsel]: Advarsel nr. 11.");
        for (Diagnostic d : fund) {
            assertThat(linjer).filteredOn(l -> l.contains(d.message())).hasSize(1);
        }
    }

    /** What stands in a file must not give the runner orders. */
    @Test
    void githubFaarIngenFremmedeKommandoer() {
        SourceFile kilde = SourceFile.of(" ::stop-commands::x", "b");
        List<Diagnostic> fund = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            fund.add(fund(ADVARSEL, kilde, "b", "x\n::error::y\r::z ##[add-mask]0101701234[", "##[group]"));
        }
        List<String> linjer = skriv(new GithubRapport(), fund, kilde()).lines().toList();
        assertThat(linjer).hasSize(13);
        assertThat(linjer.stream().filter(l -> l.strip().startsWith("::"))).hasSize(10);
        assertThat(linjer.stream().filter(l -> l.contains("##[") && !l.startsWith("::warning ")))
                .isEmpty();
    }

    @Test
    void etAftrykFoelgerLinjen() {
        String tekst = "a: ORD\nb:   ORD\nc: ORD\nc: ORD\n";
        List<String> foer = aftryk("møde.yaml", tekst);
        assertThat(foer).doesNotHaveDuplicates().allMatch(a -> a.matches("[0-9a-f]{16}"));
        assertThat(aftryk("møde.yaml", "ny linje\n" + tekst.replace("b:   ", "  b: ")))
                .isEqualTo(foer);
        assertThat(aftryk("andet.yaml", tekst)).doesNotContainAnyElementsOf(foer);
        assertThat(aftryk("møde.yaml", tekst.replace("a: ", "A: "))).containsAll(foer.subList(1, 4));
        assertThat(aftryk("møde.yaml", tekst.replace("a: ", "A: ")).get(0)).isNotIn(foer);
    }

    @Test
    void aftrykkeneRoeberIntet() {
        assertThat(aftryk("a", "x: 010170-1234 ORD\n")).isEqualTo(aftryk("a", "x: 020280-2345 ORD\n"));
        assertThat(aftryk("a", "- t: Løn ORD\n  lukket: ja\n")).isEqualTo(aftryk("a", "- t: ORD\n  lukket: ja\n"));
        assertThat(aftryk("a", "- t: ORD\n  u: ORD\n  lukket: ja\n")).doesNotHaveDuplicates();
    }

    private static List<String> aftryk(String navn, String tekst) {
        SourceFile kilde = SourceFile.of(navn, tekst);
        List<Diagnostic> fund = new ArrayList<>();
        for (int i = tekst.indexOf("ORD"); i >= 0; i = tekst.indexOf("ORD", i + 1)) {
            fund.add(Diagnostic.of(FEJL, new Span(kilde, i, i + 3), "Besked " + i, "Hjælp"));
        }
        return Aftryk.af(fund);
    }

    private static JsonNode laes(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
