package dk.referat.rule.afsnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AfsnitsreglerTest {
    private static final String ORGAN = """
            # fil: referat.yaml
            navn: Rådet
            # fil: organer/raadet.yaml
            navn: Rådet
            """;
    private static final String MOEDE = """
            # fil: moeder/2024-12-18-raadet.yaml
            møde: {organ: raadet, dato: 2024-12-18, tid: 17.00–18.00, sted: Lokale 1}
            """;

    @TempDir
    private Path mappe;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B;Det indstilles, at rådet drøfter budgettet.;maerke-mod-indstilling 3:11",
                "B;Det indstilles, at rådet tager status til efterretning.;maerke-mod-indstilling 3:11",
                "B;Det indstilles, at rådet drøfter den, så den kan blive endeligt godkendt.;maerke-mod-indstilling 3:11",
                "B;Det indstilles, at rådet drøfter og godkender budgettet.;",
                "B;Det indstilles, at rådet drøfter budgettet og tager stilling til huslejen.;",
                "B;Det indstilles, at rådet godkender budgettet.;",
                "B;Budgettet er vedlagt.;",
                "D;Det indstilles, at rådet godkender budgettet.;maerke-mod-indstilling 3:11",
                "O;Det indstilles, at det nationale råd beslutter budgettet.;maerke-mod-indstilling 3:11",
                "O;Det indstilles til rådet, at vedtage budgettet.;maerke-mod-indstilling 3:11",
                "D;Det indstilles, at rådet drøfter og vedtager budgettet.;maerke-mod-indstilling 3:11",
                "D;Det indstilles, at rådet drøfter budgettet.;",
                "O;Det indstilles, at rådet tager til efterretning, at ministeriet godkender budgettet.;",
                "D;Det indstilles, at rådet drøfter, om kommunen beslutter noget.;",
                "O;Ministeriet godkender budgettet.;",
            })
    void theMarkAndTheIndstillingSayTheSame(String maerke, String indstilling, String ventet) {
        String yaml = "agenda:\n  - titel: Budget\n    type: " + maerke + "\n    indstilling: " + indstilling + "\n";
        assertEquals(ventet == null ? "" : ventet, steder(yaml));
    }

    @Test
    void thePartsOfAnIndstillingAreReadToo() {
        assertEquals("maerke-mod-indstilling 3:11", steder("""
                agenda:
                  - titel: Budget
                    type: O
                    indstilling:
                      indledning: Det indstilles, at rådet
                      dele:
                        - tager status til efterretning
                        - godkender budgettet
                """));
    }

    @Test
    void aLineBreakIsASpace() {
        assertEquals("maerke-mod-indstilling 3:11", steder("""
                agenda:
                  - titel: Budget
                    type: O
                    indstilling: |
                      Det indstilles, at
                      rådet for det nye
                      godkender budgettet.
                """));
    }

    @Test
    void aMarkIsItsWordAndNotItsLetter() {
        String organ = ORGAN + "typer:\n  B: besøg\n  A: afgørelse/beslutning\n  X: drøftelse og beslutning\n" + MOEDE;
        assertEquals("maerke-mod-indstilling 7:11", steder(organ + """
                agenda:
                  - titel: Budget
                    type: B
                    indstilling: Det indstilles, at rådet drøfter budgettet.
                  - titel: Regnskab
                    type: A
                    indstilling: Det indstilles, at rådet drøfter regnskabet.
                  - titel: Husleje
                    type: X
                    indstilling: Det indstilles, at rådet drøfter huslejen.
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "B-punkter gennemgås ikke på mødet., B, 100, b-punkt-gennemgaaet 5:11",
        "B-punkter gennemgås ikke på mødet., B, 99, ''",
        "B-punkter gennemgås ikke på mødet., D, 100, ''",
        "B-punkter gennemgås på mødet., B, 100, ''",
        "D-punkter gennemgås ikke på mødet., B, 100, ''",
    })
    void anItemThatIsNotGoneThroughHasAShortReferat(String note, String type, int ord, String ventet) {
        String yaml = ORGAN + "typenote: " + note + "\n" + MOEDE
                + "agenda:\n  - punkt: 1\n    titel: Budget\n    type: " + type + "\n    referat: "
                + "ord ".repeat(ord).strip() + "\n";
        assertEquals(ventet, steder(yaml));
    }

    @Test
    void threeParagraphsAreADebateButTwoAreNot() {
        String foran = ORGAN + "typenote: B-punkter gennemgås ikke.\n" + MOEDE
                + "agenda:\n  - titel: Budget\n    type: B\n    referat: |\n      Et.\n\n      To.\n";
        assertEquals("", steder(foran));
        assertEquals("b-punkt-gennemgaaet 4:11", steder(foran + "\n      Tre.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Eventuelt;Bestyrelsen besluttede at flytte.;beslutning-under-eventuelt 3:14",
                "Evt.;Intet. Styregruppen vedtog enstemmigt budgettet.;beslutning-under-eventuelt 3:21",
                "Orientering fra formanden;Herefter godkendte udvalget budgettet.;beslutning-under-eventuelt 3:14",
                "Meddelelser;Det blev besluttet at flytte.;beslutning-under-eventuelt 3:14",
                "Eventuelt;Rådet enstemmigt besluttede at flytte. På sidste møde var alle enige.;beslutning-under-eventuelt 3:14",
                "Budget;Bestyrelsen besluttede at flytte.;",
                "Eventuelle ændringer;Bestyrelsen besluttede at flytte.;",
                "Eventuelt;Bo oplyste, at bestyrelsen besluttede at flytte.;",
                "Eventuelt;Bestyrelsen besluttede på sidste møde at flytte.;",
                "Eventuelt;Bestyrelsen besluttede i 2023 at flytte.;",
                "Eventuelt;Kommunen besluttede at flytte.;",
                "Eventuelt;Bestyrelsen drøftede at flytte.;",
            })
    void nothingIsDecidedUnderEventuelt(String titel, String referat, String ventet) {
        String yaml = "agenda:\n  - titel: " + titel + "\n    referat: " + referat + "\n";
        assertEquals(ventet == null ? "" : ventet, steder(yaml));
    }

    @Test
    void anItemMarkedForDecisionMayBeCalledOrientering() {
        String yaml = "agenda:\n  - titel: Orientering og valg\n    type: %s\n    beslutning: Rådet vedtog det.\n";
        assertEquals("", steder(yaml.formatted("B")));
        assertEquals("beslutning-under-eventuelt 4:17", steder(yaml.formatted("O")));
        assertEquals("", steder("agenda:\n  - titel: Eventuelt\n    beskrivelse: Rådet vedtog det.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "referat: Bo talte.;indstilling-uden-udfald 6:5",
                "referat: Bo talte, og rådet tiltrådte.;",
                "referat: Punktet blev udsat.;",
                "beslutning: [Godkendt];indstilling-uden-udfald 6:5",
                "beslutning: [Godkendt, Udpeget];",
                "beslutning: [Godkendt, Udpeget, Ja];indstilling-uden-udfald 6:5",
                "beslutning: Indstillingen blev fulgt.;",
                "udsat: til næste gang;",
                "oversendt: til Bo;",
            })
    void everyPartHasAnOutcome(String udfald, String ventet) {
        String yaml = "agenda:\n  - titel: Ny proces\n    indstilling:\n      - godkender den\n      - udpeger Bo\n    "
                + udfald + "\n";
        assertEquals(ventet == null ? "" : ventet, steder(yaml));
    }

    @Test
    void anIndstillingOfOnePartOrBeforeTheMeetingNeedsNone() {
        assertEquals("", steder("agenda:\n  - titel: A\n    indstilling: [godkender den]\n    referat: Bo talte.\n"));
        assertEquals(
                "",
                steder("# trin: dagsorden\nagenda:\n  - titel: A\n    indstilling: [a, b]\n    referat: Bo talte.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "udsat: ja, ''",
        "oversendt: til Bo, ''",
        "beslutning: Godkendt., ''",
        "afstemning: Alle for., ''",
        "lukket: Personsag, ''",
        "varighed: 5 min., referat-mangler 4:12",
        "ankom: Bo Lind, referat-mangler 4:12",
    })
    void everyItemOfMinutesIsReported(String linje, String ventet) {
        assertEquals(
                ventet, steder("agenda:\n  - titel: A\n    referat: Alle kom.\n  - titel: Nyt\n    " + linje + "\n"));
    }

    @Test
    void pausesAndHeadsOfSubItemsNeedNoReferat() {
        assertEquals("referat-mangler 8:16", steder("""
                agenda:
                  - titel: Velkomst
                    referat: Alle kom.
                  - titel: Kaffepause
                  - titel: Økonomi
                    underpunkter:
                      # de to
                      - titel: Budget
                      - titel: Regnskab
                        referat: Det blev godkendt.
                """));
    }

    @Test
    void aMissingReferatIsAnErrorOnlyWhenItIsPublished() {
        String yaml = "agenda:\n  - titel: A\n    referat: Alle kom.\n  - titel: Nyt\n";
        assertThat(severities("# trin: udgivelse\n" + yaml)).containsExactly(Severity.FEJL);
        assertThat(severities("# trin: referat\n" + yaml)).containsExactly(Severity.ADVARSEL);
        assertThat(severities("# trin: dagsorden\n" + yaml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "indstilling:;tomt-afsnit 3:5",
                "indstilling: \"\";tomt-afsnit 3:5",
                "indstilling: ''  # senere;tomt-afsnit 3:5",
                "indstilling: |;tomt-afsnit 3:5",
                "loesning:;noegle-stavemaade 3:5, tomt-afsnit 3:5",
                "videre_proces:;noegle-stavemaade 3:5, tomt-afsnit 3:5",
                "referat:;",
                "type:;",
                "indstilling: Godkendes.;",
            })
    void aSectionHasSomethingInIt(String linje, String ventet) {
        assertEquals(
                ventet == null ? "" : ventet, steder("agenda:\n  - titel: A\n    " + linje + "\n    ved: Bo Lind\n"));
    }

    @Test
    void aSectionOfTheMinutesMayBeEmptyUntilTheyAreWritten() {
        String yaml = "agenda:\n  - titel: A\n    referat: Alle kom.\n  - titel: B\n    udsat: ja\n    beslutning:\n";
        assertEquals("tomt-afsnit 6:5", steder(yaml));
        assertEquals("", steder("# trin: dagsorden\n" + yaml));
    }

    @Test
    void aKeyWithItsTextBelowIsNotEmpty() {
        assertEquals("", steder("""
                agenda:
                  - titel: A
                    indstilling:
                    - godkender den
                    baggrund:

                      Der er en grund.
                    løsning: |
                      indstilling:
                      er et ord her.
                """));
    }

    @Test
    void aBodyDemandsItsSectionsWhenTheyCanBeThere() {
        String organ = ORGAN + "krævede afsnit:\n  B: [indstilling, beslutning]\n" + MOEDE;
        String b = "  - titel: A\n    type: B\n";
        assertEquals("kraevet-afsnit-mangler 4:11", steder(organ + "agenda:\n" + b));
        assertEquals("", steder(organ + "agenda:\n" + b + "    indstilling: Godkendes.\n"));
        assertEquals("", steder(organ + "agenda:\n  - titel: A\n    type: D\n"));
        assertEquals("", steder(organ + "agenda:\n" + b + "    lukket: Personsag\n"));
        assertEquals(
                "kraevet-afsnit-mangler 4:11",
                steder(organ + "agenda:\n" + b + "    indstilling: Godkendes.\n    referat: Det gik godt.\n"));
        assertEquals("", steder(organ + "agenda:\n" + b + "    indstilling: Godkendes.\n    udsat: ja\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "udgivelse, status: udkast, udkast-udgives 3:11",
        "udgivelse, version: 2. udkast, udkast-udgives 3:12",
        "udgivelse, version: Udkast, udkast-udgives 3:12",
        "udgivelse, version: '2', ''",
        "udgivelse, status: udsendt, ''",
        "referat, status: udkast, ''",
    })
    void aDraftIsNotPublished(String trin, String linje, String ventet) {
        assertEquals(
                ventet,
                steder("# trin: " + trin + "\ndokument:\n  " + linje
                        + "\nagenda:\n  - titel: A\n    referat: Alt vel.\n"));
    }

    @Test
    void minutesNameOrCountTheParticipants() {
        String agenda = "agenda:\n  - titel: A\n    referat: Alt vel.\n";
        assertEquals("deltagere-mangler 7:9", steder("deltagere: []\n" + agenda));
        assertEquals("", steder("# trin: dagsorden\ndeltagere: []\n" + agenda));
        assertEquals("", steder("deltagere:\n  Rådet: 12\n" + agenda));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "tid: 17.00, sted: Lokale 1;",
                "tid: 17.00;sted-eller-tid-mangler 1:28",
                "sted: Lokale 1;sted-eller-tid-mangler 1:28",
                "form: fysisk;sted-eller-tid-mangler 1:28",
                "form: video;sted-eller-tid-mangler 1:28",
                "form: video, tid: 17.00;",
                "form: skriftlig proces;",
            })
    void anAgendaSaysWhereAndWhen(String felter, String ventet) {
        String moede = "møde: {organ: Rådet, dato: 2024-12-18, " + felter + "}\nagenda:\n  - titel: A\n";
        assertEquals(ventet == null ? "" : ventet, steder(moede));
        assertEquals("", steder("# trin: referat\n" + moede + "    referat: Alt vel.\n"));
    }

    @Test
    void whatIsMissingIsNamed() {
        String moede = "møde: {organ: Rådet, dato: 2024-12-18%s}\nagenda:\n  - titel: A\n";
        assertThat(Regelproeve.fund(mappe, moede.formatted("")))
                .extracting(Diagnostic::message)
                .containsExactly("Dagsordenen siger hverken, hvor eller hvornår mødet holdes");
        assertThat(Regelproeve.fund(mappe, moede.formatted(", sted: Her")))
                .extracting(Diagnostic::message)
                .containsExactly("Dagsordenen siger ikke, hvornår mødet begynder");
        assertThat(Regelproeve.fund(mappe, moede.formatted(", tid: 17.00")))
                .extracting(Diagnostic::message)
                .containsExactly("Dagsordenen siger ikke, hvor mødet holdes");
    }

    @Test
    void anItemsTimeTellsWhenTheMeetingBegins() {
        assertEquals(
                "",
                steder("møde: {organ: Rådet, dato: 2024-12-18, sted: Her}\nagenda:\n  - titel: A\n    tid: 17.00\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A B!C;maerke-mangler 4:12",
                "A B!B O!C;maerke-mangler 6:12",
                "A B!B!C;maerke-mangler 4:12, maerke-mangler 5:12",
                "A B!B!C!D;",
                "A!B!C;",
                "A B!Velkomst!Eventuelt!Godkendelse af referat;",
            })
    void mostMarksMeanAll(String punkter, String ventet) {
        StringBuilder yaml = new StringBuilder("agenda:\n");
        for (String punkt : punkter.split("!")) {
            boolean maerket = punkt.matches(".* [BDO]");
            yaml.append("  - titel: ")
                    .append(maerket ? punkt.substring(0, 1) : punkt)
                    .append('\n');
            if (maerket) {
                yaml.append("    type: ").append(punkt.substring(2)).append('\n');
            }
        }
        assertEquals(ventet == null ? "" : ventet, steder(yaml.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LVS har svaret, og LVS er hørt.;forkortelse-uforklaret 3:14",
                "Et svar fra ISM’s kontor.;forkortelse-uforklaret 3:26",
                "NGCs kontor.;forkortelse-uforklaret 3:14",
                "Et brev fra LVS (Lægevidenskabelige Selskaber) og LVS igen.;",
                "Lægevidenskabelige Selskaber (LVS) og LVS igen.;",
                "LVS igen og Lægevidenskabelige Selskaber (i daglig tale LVS).;",
                "DR er Danske Regioner.;",
                "EU, DNA, IT og CPR er kendt.;",
                "Kapitel IV og XII er nye.;",
                "MED STORE BOGSTAVER er HELT FINT.;",
                "IT-sourcing og KU-SUND er med.;",
                "Se https://www.ngc.dk/LVS og `LVS`.;",
                "Et ABCDEF og et X er ingen.;",
            })
    void anAbbreviationIsWrittenOutSomewhere(String tekst, String ventet) {
        assertEquals(ventet == null ? "" : ventet, steder("agenda:\n  - titel: Status\n    referat: " + tekst + "\n"));
    }

    @Test
    void anOrganisationInTheListOrTheBodyExplainsItsInitials() {
        assertEquals("", steder("""
                møde: {organ: Nationalt Genom Råd, dato: 2024-12-18, tid: 17.00, sted: Her}
                deltagere:
                  - Anne Holm, direktør, Danske Patienter (formand)
                agenda:
                  - titel: NGR og DP
                """));
    }

    private List<Severity> severities(String yaml) {
        return Regelproeve.fund(mappe, yaml).stream().map(Diagnostic::severity).toList();
    }

    private String steder(String yaml) {
        return Regelproeve.steder(Regelproeve.fund(mappe, yaml).stream()
                .filter(d -> !d.rule().id().startsWith("lukket-"))
                .toList());
    }
}
