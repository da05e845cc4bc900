package dk.referat.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.referat.Proeve;
import dk.referat.Skemaproeve;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas: valid, complete, and right about whole files. */
class SkemaTest {
    private static final String MOEDE = "møde: {organ: O, dato: 2024-12-18}\n";
    private static final String AGENDA = "agenda: [{titel: T}]\n";

    static Stream<Path> moedefiler() {
        return Stream.concat(Proeve.eksempler().stream(), Stream.of(Proeve.FULDT_MOEDE));
    }

    static List<Path> organfiler() throws IOException {
        List<Path> filer = new ArrayList<>();
        for (Path mappe :
                List.of(Path.of("examples/organer"), Path.of("src/test/resources/dk/referat/moeder/organer"))) {
            try (Stream<Path> alle = Files.list(mappe)) {
                alle.forEach(filer::add);
            }
        }
        return filer;
    }

    static List<Noegletabel> tabeller() {
        return Noegler.ALLE;
    }

    @ParameterizedTest
    @EnumSource(Skema.class)
    void aSchemaIsAValidSchemaAndIsKnownAgain(Skema skema) {
        assertThat(Skemaproeve.fejlISkema(skema)).isEmpty();
        assertThat(skema.json(Regelkatalog.ALLE))
                .startsWith(Skema.BEGYNDELSE)
                .endsWith("}\n")
                .isEqualTo(skema.json(Regelkatalog.ALLE));
        assertThat(Skema.med(skema.navn())).contains(skema);
    }

    @ParameterizedTest
    @MethodSource("moedefiler")
    void aGoodMeetingIsAccepted(Path fil) throws IOException {
        assertThat(Skemaproeve.fejl(Skema.MOEDE, Files.readString(fil))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("organfiler")
    void aGoodBodyIsAccepted(Path fil) throws IOException {
        assertThat(Skemaproeve.fejl(Skema.ORGAN, Files.readString(fil))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UDGIVER | {navn: N, netadresse: https://x.dk, udmappe: ud, formater: [html, pdf]}",
                "UDGIVER | {format: html-fragment}",
                "MOEDE | {MØDE: {Organ: O, Dato: 2024-12-18}, punkter: [{Titel: T}]}",
                "MOEDE | {moede: {udvalg: O, dato: 18/12 2024, naeste_moede: , mødet-hævet: 17.45}, dagsorden: [{titel: 1, nr.: 2}]}",
                "MOEDE | {møde: {titel: T, dato: 2024-12-18, nummer: 19}, agenda: [{overskrift: S}, {udgår: 80/20}, {titel: true}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18, nummer: 19.}, agenda: [{titel: 1.50, høring: Eget afsnit, referat: }]}"
            })
    void whatTheReaderTakesIsAccepted(Skema skema, String yaml) {
        assertThat(Skemaproeve.fejl(skema, yaml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOEDE | {agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: }, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: ''}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: i morgen}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {dato: 2024-12-18}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: [O], dato: 2024-12-18}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18, dagsorden: x}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18, form: telefon}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18, nummer: nitten}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18, nummer: 0}, agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: []}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [Velkomst]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{referat: R}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, overskrift: O}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, udgår: 3}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, udsat: }]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, referat: [R]}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, høring: [R]}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, bilag: [{titl: B}]}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, agenda: [{titel: T, underpunkter: [{overskrift: O}]}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, afbud: [{titel: T}], agenda: [{titel: T}]}",
                "MOEDE | {møde: {organ: O, dato: 2024-12-18}, dokument: {status: klar}, agenda: [{titel: T}]}",
                "ORGAN | {nummerering: {mønster: fri}}",
                "ORGAN | {navn: N, ved vises: [i titlen]}",
                "ORGAN | {navn: N, kolonner: [A, B]}",
                "ORGAN | {navn: N, afsnit: referat}",
                "ORGAN | {navn: N, regler: {punktnummer-springer: nej}}",
                "ORGAN | {navn: N, grupper: {G: {visning: tabel}}}",
                "UDGIVER | {formater: docx}",
                "UDGIVER | {navn: [N]}"
            })
    void whatTheReaderRefusesIsRefused(Skema skema, String yaml) {
        assertThat(Skemaproeve.fejl(skema, yaml)).isNotEmpty();
        assertThat(Formproeve.harFejl(skema, yaml)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("tabeller")
    void everyKeyIsThereWithItsMeaningAndItsOtherNames(Noegletabel tabel) {
        JsonNode skema = skema(tabel);
        List<String> egenskaber = new ArrayList<>();
        skema.get("properties").fieldNames().forEachRemaining(egenskaber::add);
        List<String> navne = tabel.noegler().stream().map(Noegle::navn).toList();
        List<String> andre =
                tabel.noegler().stream().flatMap(n -> n.andreNavne().stream()).toList();
        assertThat(egenskaber)
                .containsExactlyElementsOf(
                        Stream.concat(navne.stream(), andre.stream()).toList());
        for (Noegle noegle : tabel.noegler()) {
            assertThat(skema.at("/properties/" + noegle.navn() + "/description").asText())
                    .isEqualTo(noegle.beskrivelse());
            for (String andet : noegle.andreNavne()) {
                JsonNode alias = skema.get("properties").get(andet);
                assertThat(alias.get("description").asText()).startsWith("Andet navn for «" + noegle.navn() + "»");
                assertThat(alias.get("doNotSuggest").asBoolean()).isTrue();
            }
        }
    }

    /** What the reader makes of a key, the schema does too, and nothing more. */
    @ParameterizedTest
    @MethodSource("tabeller")
    void aKeyMayBeSpeltAsForTheReader(Noegletabel tabel) {
        JsonNode moenstre = skema(tabel).get("patternProperties");
        for (String skrevet : skrivemaader(tabel)) {
            List<String> fundet = new ArrayList<>();
            moenstre.properties().forEach(m -> {
                if (Pattern.compile(m.getKey()).matcher(skrevet).find()) {
                    fundet.add(m.getValue()
                            .get("description")
                            .asText()
                            .replaceFirst("(?s)^Det samme som «(.*?)».*", "$1"));
                }
            });
            boolean selv = tabel.noegler().stream()
                    .anyMatch(n -> n.navn().equals(skrevet) || n.andreNavne().contains(skrevet));
            List<String> rigtig = selv
                    ? List.of()
                    : tabel.find(skrevet).map(n -> List.of(n.navn())).orElse(List.of());
            assertThat(fundet).as(skrevet).isEqualTo(rigtig);
        }
    }

    private static Set<String> skrivemaader(Noegletabel tabel) {
        Set<String> skrevet = new LinkedHashSet<>(List.of("", "x", "."));
        for (Noegle noegle : tabel.noegler()) {
            for (String navn : Stream.concat(Stream.of(noegle.navn()), noegle.andreNavne().stream())
                    .toList()) {
                String ascii = navn.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
                for (String form : List.of(navn, ascii)) {
                    skrevet.addAll(List.of(
                            form,
                            form.toUpperCase(Locale.ROOT),
                            form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1),
                            form.replace(' ', '_'),
                            form.replace(' ', '-'),
                            form.replace(" ", "  "),
                            form.replace(" ", ""),
                            form + ".",
                            form + "..",
                            form + "x",
                            "x" + form,
                            form.substring(1),
                            form.replace('.', 'x')));
                }
            }
        }
        return skrevet;
    }

    /** The part of a schema that was made from a table. */
    private static JsonNode skema(Noegletabel tabel) {
        for (Map.Entry<Skema, Noegletabel> fil : Map.of(
                        Skema.MOEDE,
                        Noegler.MOEDEFIL,
                        Skema.ORGAN,
                        Noegler.ORGAN,
                        Skema.RAPPORT,
                        Rapportnoegler.RAPPORTFIL,
                        Skema.UDGIVER,
                        Noegler.UDGIVER)
                .entrySet()) {
            JsonNode rod = Skemaproeve.json(fil.getKey().json(Regelkatalog.ALLE));
            JsonNode del = fil.getValue() == tabel
                    ? rod
                    : rod.at("/definitions/" + Noegletabel.foldet(tabel.sted()).replace(' ', '-'));
            if (!del.isMissingNode()) {
                return del;
            }
        }
        throw new AssertionError("No schema has the keys of " + tabel.sted());
    }

    /** The line that an editor finds the schema by. */
    @Test
    void theEditorsLineIsOnlyAComment() {
        String yaml = "# yaml-language-server: $schema=../referat.schema.json\n" + MOEDE + AGENDA;
        assertThat(Laest.moede(yaml).agenda()).hasSize(1);
    }

    /** The manual's own words stand where an editor suggests a rule; what cannot be changed is not suggested. */
    @Test
    void reglerneForeslaasMedManualensOrd() {
        JsonNode punkt = Skemaproeve.json(Skema.MOEDE.json(Regelkatalog.ALLE))
                .at("/definitions/et-punkt/properties/undtagelser");
        JsonNode organ = Skemaproeve.json(Skema.ORGAN.json(Regelkatalog.ALLE)).at("/properties/regler");
        for (RuleInfo regel : Regelkatalog.ALLE) {
            for (JsonNode sted : List.of(punkt, organ)) {
                List<String> beskrivelser = sted.findParents(regel.id()).stream()
                        .map(n -> n.get(regel.id()).get("description").asText())
                        .toList();
                assertThat(beskrivelser)
                        .as(regel.id())
                        .isEqualTo(regel.fixed() ? List.of() : List.of(regel.summary() + ". " + regel.why()));
            }
        }
    }
}
