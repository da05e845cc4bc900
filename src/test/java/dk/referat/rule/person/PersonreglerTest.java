package dk.referat.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Familieproeve;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules about persons, at their boundaries. */
final class PersonreglerTest {
    @TempDir
    private Path mappe;

    private Familieproeve proeve;

    @BeforeEach
    void begynd() {
        proeve = new Familieproeve(mappe, "person");
    }

    @TestFactory
    Stream<DynamicTest> presenters() {
        return Stream.of(
                proeve.finder("unknown", ved("Lene Heickendorff, konsulent"), "oplaegsholder-ukendt 3:10"),
                proeve.finder(
                        "each of several",
                        ved("[Lene Heickendorff, Bo Lind, Peter Johansen]"),
                        "oplaegsholder-ukendt 3:11, oplaegsholder-ukendt 3:39"),
                proeve.tier("listed", ved("Bo Lind, kontorchef")),
                proeve.finder("shortened", ved("Bo"), "navn-forkortet 3:10"),
                proeve.finder("surname", ved("Munk"), "navn-forkortet 3:10"),
                proeve.tier("initials", ved("CM")),
                proeve.tier("longer than on the list", ved("Carl Emil Munk")),
                proeve.tier("a role", ved("formanden")),
                proeve.tier("an organisation", ved("Region Sjælland")),
                proeve.tier("an acronym", ved("NGC")),
                proeve.tier("one word says too little", ved("Sekretariat")),
                proeve.tier("regrets", deltagere("Anne Holm", "Bo Lind (afbud)") + ved("Bo Lind")),
                proeve.tier("the list of regrets", "afbud:\n  - Dorte Dahl\n" + ved("Dorte Dahl")),
                proeve.tier(
                        "a substitute",
                        deltagere("Anne Holm", "Bo Lind (afbud) (stedfortræder: Dorte Dahl)") + ved("Dorte Dahl")),
                proeve.tier("the leader", moede("mødeleder: Bo") + ved("Bo Lind")),
                proeve.tier("the secretary", moede("sekretær: Carl Munk") + ved("Carl Munk")),
                proeve.tier("a guest of the item", ved("Dorte Dahl\n    gæster: Dorte Dahl")),
                proeve.finder(
                        "a guest of another item",
                        ved("Dorte Dahl") + "  - titel: B\n    gæster: Dorte Dahl\n",
                        "oplaegsholder-ukendt 3:10"),
                proeve.tier(
                        "a guest of the item above",
                        "agenda:\n  - titel: A\n    gæster: Dorte Dahl\n    referat: Ja.\n    underpunkter:\n      - titel: B\n        ved: Dorte Dahl\n"),
                proeve.tier(
                        "an organisation of somebody",
                        deltagere("Anne Holm, direktør i Lokal Energi", "Bo Lind, chef, Nordisk Varme")
                                + ved("[Lokal Energi, Nordisk Varme]")),
                proeve.tier(
                        "a group without names",
                        "deltagere:\n  Medlemmer: 12 medlemmer\n  Gæster:\n    - Anne Holm\n" + ved("Dorte Dahl")),
                proeve.tier("nobody is named", "deltagere: 12 medlemmer\n" + ved("Dorte Dahl")),
                proeve.finder(
                        "two may be meant",
                        deltagere("Peter Dam", "Peter Løngreen") + ved("Peter"),
                        "oplaegsholder-ukendt 6:10"));
    }

    @Test
    void theFullNameIsOffered() {
        Diagnostic fund = proeve.fund(ved("Bo, kontorchef")).get(0);
        assertThat(fund.isSilent()).isTrue();
        assertThat(fund.fix()).singleElement().satisfies(e -> {
            assertThat(e.text()).isEqualTo("Bo Lind");
            assertThat(e.span().text()).isEqualTo("Bo");
        });
    }

    @Test
    void aNameWithSignsOfYamlIsNotPutIn() {
        assertThat(proeve.fund(deltagere("Anne Holm", "\"Bo 'Bisse' Lind\"") + ved("Bo")))
                .isEmpty();
    }

    @Test
    void thoseWhoMayBeMeantAreNamed() {
        assertThat(proeve.fund(deltagere("Peter Dam", "Peter Løngreen") + ved("Peter"))
                        .get(0)
                        .message())
                .isEqualTo("«Peter» kan være flere: Peter Dam, Peter Løngreen");
    }

    @TestFactory
    Stream<DynamicTest> twice() {
        return Stream.of(
                proeve.finder("the same line", deltagere("Bo Lind, chef", "Bo Lind, chef"), "person-dobbelt 3:5"),
                proeve.finder("one says less", deltagere("Bo Lind, chef", "Bo Lind"), "person-dobbelt 3:5"),
                proeve.finder(
                        "one says more",
                        deltagere("Bo Lind", "bo lind", "Bo Lind, chef"),
                        "person-dobbelt 3:5, person-dobbelt 4:5"),
                proeve.finder(
                        "only the role differs",
                        deltagere("Bo Lind, chef (formand)", "Bo Lind, chef"),
                        "person-dobbelt 3:5"),
                proeve.finder(
                        "only the commas differ",
                        deltagere("Bo Lind, chef, Varde", "Bo Lind, chef i Varde"),
                        "person-dobbelt 3:5"),
                proeve.finder("another title", deltagere("Bo Lind, chef", "Bo Lind, konsulent"), "navne-ligner 3:5"),
                proeve.finder(
                        "two groups", "deltagere:\n  A:\n    - Bo Lind\n  B:\n    - Bo Lind\n", "person-dobbelt 5:7"),
                proeve.tier("no names", deltagere("Vakant", "Vakant", "N.N.", "N.N.", "Bo", "Bo")),
                proeve.finder(
                        "twice in the regrets",
                        deltagere("Bo Lind, chef (afbud)") + "afbud:\n  - Bo Lind\n",
                        "person-dobbelt 4:5"),
                proeve.finder(
                        "here and not here",
                        deltagere("Bo Lind, chef") + "afbud:\n  - Bo Lind\n",
                        "baade-til-stede-og-afbud 4:5"),
                proeve.finder("marked", deltagere("Bo Lind", "Bo Lind (afbud)"), "baade-til-stede-og-afbud 3:5"),
                proeve.finder(
                        "another of the same name",
                        deltagere("Bo Lind, chef") + "afbud:\n  - Bo Lind, konsulent\n",
                        "navne-ligner 4:5"));
    }

    @Test
    void theFirstPlaceIsShown() {
        Diagnostic fund = proeve.fund(deltagere("Bo Lind, chef", "Bo Lind")).get(0);
        assertThat(fund.related())
                .singleElement()
                .satisfies(r -> assertThat(r.span().line()).isEqualTo(2));
    }

    @TestFactory
    Stream<DynamicTest> nearNames() {
        return Stream.of(
                proeve.finder("two letters", deltagere("Mette Christensen", "Mette Christiansen"), "navne-ligner 3:5"),
                proeve.tier("three letters", deltagere("Mette Christensen", "Mette Christoffersen")),
                proeve.finder("one letter", deltagere("Mette Nielsen", "Mette Nilsen"), "navne-ligner 3:5"),
                proeve.tier("two letters of a short name", deltagere("Mette Jensen", "Mette Hansen")),
                proeve.tier("one letter of a very short name", deltagere("Mette Holm", "Mette Hald", "Mette Hol")),
                proeve.tier("another first name", deltagere("Mette Christensen", "Marie Christiansen")),
                proeve.finder("the same sound", deltagere("Christian Bach", "Kristian Bach"), "navne-ligner 3:5"),
                proeve.finder(
                        "once a person",
                        deltagere("Mette Nielsen", "Mette Nilsen", "Mette Nielson"),
                        "navne-ligner 3:5, navne-ligner 4:5"),
                proeve.finder(
                        "in place of one before", foer("Mette Christensen", "Mette Christiansen"), "navne-ligner 3:5"),
                proeve.tier("beside the one before", foer("Mette Christensen, Bo Lind", "Mette Christensen")),
                proeve.tier(
                        "both are known",
                        "# fil: referat.yaml\nnavn: X\n"
                                + moedefil("2024-10-18", "Mette Christensen", "Mette Christiansen")
                                + moedefil("2024-12-18", "Anne Holm", "Mette Christiansen")));
    }

    @TestFactory
    Stream<DynamicTest> howFarBackNamesAreSought() {
        return Stream.of(
                proeve.finder("five meetings", moedersiden(5), "navne-ligner 6:5"),
                proeve.tier("six meetings", moedersiden(6)));
    }

    /** A meeting with Mette Christiansen, so many after one with Mette Christensen. */
    private static String moedersiden(int antal) {
        StringBuilder filer = new StringBuilder("# fil: referat.yaml\nnavn: X\n");
        filer.append(moedefil("2024-01-18", "Anne Holm", "Mette Christensen"));
        for (int i = 1; i < antal; i++) {
            filer.append(moedefil("2024-0" + (i + 1) + "-18", "Anne Holm"));
        }
        return filer.append(moedefil("2024-12-18", "Anne Holm", "Mette Christiansen"))
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> whoMayLead() {
        return Stream.of(
                leder("Anne Holm, formand for rådet", true),
                leder("Anne Holm, direktør (fungerende formand)", true),
                leder("Anne Holm (mødeleder)", true),
                leder("{navn: Anne Holm, rolle: bestyrelsesformand}", true),
                leder("{navn: Anne Holm, rolle: konstitueret formand}", true),
                leder("Anne Holm, udvalgsforperson", true),
                leder("Anne Holm, formand i DJØF", false),
                leder("Anne Holm, tidligere formand", false),
                leder("Anne Holm (referent)", false),
                leder("Anne Holm, viceformand", false));
    }

    private DynamicTest leder(String anne, boolean leder) {
        String lister = deltagere(anne, "Bo Lind (næstformand)", "Carl Munk");
        return leder ? proeve.tier(anne, lister) : proeve.finder(anne, lister, "formand-mangler 3:5");
    }

    @Test
    void aChairOfTheNextMeetingIsMissedToo() {
        String naeste = "# fil: referat.yaml\nnavn: X\n"
                + moedefil("2025-01-18", "Anne Holm (formand)", "Bo Lind", "Carl Munk");
        assertThat(proeve.fund(naeste + moedefil("2024-12-18", "Anne Holm", "Bo Lind", "Carl Munk")))
                .singleElement()
                .satisfies(d -> assertThat(d.span().text()).isEqualTo("Anne Holm"));
    }

    @TestFactory
    Stream<DynamicTest> chairs() {
        return Stream.of(
                proeve.finder(
                        "a vice-chair alone",
                        deltagere("Anne Holm", "Bo Lind (næstformand)", "Carl Munk"),
                        "formand-mangler 3:5"),
                proeve.tier("two people", deltagere("Anne Holm", "Bo Lind (næstformand)")),
                proeve.tier("no roles at all", deltagere("Anne Holm", "Bo Lind", "Carl Munk")),
                proeve.tier(
                        "the chair sent regrets",
                        deltagere("Anne Holm (formand) (afbud)", "Bo Lind (næstformand)", "Carl Munk")),
                proeve.tier(
                        "a leader",
                        moede("mødeleder: Bo Lind") + deltagere("Anne Holm", "Bo Lind (næstformand)", "Carl Munk")),
                proeve.tier(
                        "a leader on the list",
                        deltagere("Anne Holm (ordstyrer)", "Bo Lind (næstformand)", "Carl Munk")),
                proeve.tier(
                        "a title that says so",
                        deltagere("Anne Holm, formand for rådet", "Bo Lind (næstformand)", "Carl Munk")),
                proeve.finder(
                        "a title from elsewhere",
                        deltagere(
                                "Anne Holm, formand i Lægevidenskabelige Selskaber",
                                "Bo Lind, formand LMS (næstformand)",
                                "Carl Munk"),
                        "formand-mangler 3:5"),
                proeve.tier(
                        "the text says who",
                        deltagere("Anne Holm", "Bo Lind (næstformand)", "Carl Munk")
                                + tekst("Carl Munk blev valgt til ordstyrer.")),
                proeve.tier(
                        "an agenda",
                        "# trin: dagsorden\n" + deltagere("Anne Holm", "Bo Lind (næstformand)", "Carl Munk")),
                proeve.tier(
                        "a count",
                        "deltagere:\n  A: 5 medlemmer\n  B:\n    - Anne Holm\n    - Bo Lind (næstformand)\n    - Carl Munk\n"),
                proeve.finder(
                        "the meeting before had one",
                        foerOgEfter("Anne Holm (formand)", "Anne Holm"),
                        "formand-mangler 2:5"),
                proeve.tier("no meeting has one", foerOgEfter("Anne Holm", "Anne Holm")),
                proeve.finder("two", deltagere("Anne Holm (formand)", "Bo Lind (forperson)"), "flere-formaend 3:5"),
                proeve.tier(
                        "several vice-chairs",
                        deltagere("Anne Holm (formand)", "Bo Lind (næstformand)", "Carl Munk (næstformand)")),
                proeve.tier("titles", deltagere("Anne Holm (formand)", "Bo Lind, formand LMS")),
                proeve.tier(
                        "a group each", "deltagere:\n  A:\n    - Anne Holm (formand)\n  B:\n    - Bo Lind (formand)\n"),
                proeve.finder(
                        "one in the regrets",
                        deltagere("Anne Holm (formand)") + "afbud:\n  - Bo Lind (formand)\n",
                        "flere-formaend 4:5"),
                proeve.finder(
                        "the same twice",
                        deltagere("Anne Holm (formand)", "Anne Holm (formand)"),
                        "person-dobbelt 3:5"),
                proeve.finder("for one meeting", formaend("", "(formand)"), "formand-skiftet 6:5"),
                proeve.tier("for one meeting, in absence", formaend("(afbud)", "(formand)")),
                proeve.tier("as always", formaend("(formand)", "")));
    }

    @TestFactory
    Stream<DynamicTest> regretsInTheText() {
        return Stream.of(
                afbud("Der var afbud fra Bo Lind.", "afbud-i-teksten 7:32"),
                afbud("Bo Lind havde meldt afbud.", "afbud-i-teksten 7:14"),
                afbud("Desuden har Bo Lind meldt afbud.", "afbud-i-teksten 7:26"),
                afbud("Der var afbud fra Bo Lind og Carl Munk.", ""),
                afbud("Der var afbud fra Bo og Carl.", ""),
                afbud("Bo Lind (Varde), Carl Munk havde meldt afbud.", ""),
                afbud("Afbud fra kontorchef Bo Lind samt konsulent Carl Munk.", ""),
                afbud("Der var afbud fra Bo Lind. Carl Munk havde også meldt afbud.", ""),
                afbud("Der var afbud fra Bo Lind m.fl.", ""),
                afbud("Der var afbud fra Bo Lind, Region Sjælland.", ""),
                afbud("Der var afbud fra Anne Holm, Bo Lind og Carl Munk.", "afbud-i-teksten 7:32"),
                afbud("Anne Holm deltog ikke.", "afbud-i-teksten 7:14"),
                afbud("Anne Holm deltog ikke i mødet.", "afbud-i-teksten 7:14"),
                afbud("Anne Holm deltog ikke i drøftelsen.", ""),
                afbud("Bo Lind deltog ikke.", ""),
                afbud("Dorte Dahl deltog ikke.", ""),
                afbud("Der var ingen afbud.", "afbud-i-teksten 7:22"),
                afbud("Der var ingen afbud fra Varde.", ""),
                afbud("Der var ikke afbud fra Anne Holm.", ""),
                afbud("På sidste møde var der afbud fra Anne Holm.", ""),
                afbud("Der er afbud fra Anne Holm til næste møde.", ""),
                afbud("Anne Holm har meldt afbud til punkt 2.", ""),
                afbud("Husk at melde afbud i tide.", ""),
                proeve.tier("none, and none listed", tekst("Der var ingen afbud.")),
                proeve.tier(
                        "the agenda's own text",
                        deltagere("Anne Holm (formand)", "Bo Lind (afbud)", "Carl Munk (afbud)")
                                + "agenda:\n  - titel: A\n    sagsfremstilling: Der er afbud fra Bo Lind.\n    referat: Ja.\n"),
                proeve.tier(
                        "a count",
                        "deltagere:\n  A: 5 medlemmer\n  B:\n    - Anne Holm\n"
                                + tekst("Der var afbud fra Anne Holm.")));
    }

    private DynamicTest afbud(String saetning, String steder) {
        String lister = deltagere("Anne Holm (formand)", "Bo Lind (afbud)", "Carl Munk (afbud)");
        return proeve.finder(saetning, lister + tekst(saetning), steder);
    }

    @Test
    void thoseWhoAreLeftOutAreNamed() {
        Diagnostic fund = proeve.fund(deltagere("Anne Holm (formand)", "Bo Lind (afbud)", "Carl Munk (afbud)")
                        + tekst("Der var afbud fra Bo Lind."))
                .get(0);
        assertThat(fund.message()).isEqualTo("Teksten nævner ikke alle, der meldte afbud: Carl Munk mangler");
        assertThat(fund.related())
                .singleElement()
                .satisfies(r -> assertThat(r.span().text()).isEqualTo("Carl Munk"));
        assertThat(fund.span().text()).isEqualTo("Bo Lind");
    }

    @TestFactory
    Stream<DynamicTest> headAndItems() {
        return Stream.of(
                proeve.finder("secretary", moede("referent: Rikke Dahl"), "sekretaer-ukendt 4:13"),
                proeve.tier("secretary on the list", moede("sekretær: Bo Lind")),
                proeve.tier("secretary by first name", moede("sekretær: Rikke")),
                proeve.finder("leader", moede("mødeleder: Rikke Dahl"), "moedeleder-ukendt 4:14"),
                proeve.tier("leader on the list", moede("mødeleder: Anne")),
                proeve.tier(
                        "a guest writes",
                        moede("sekretær: Rikke Dahl")
                                + "agenda:\n  - titel: A\n    gæster: Rikke Dahl\n    referat: Ja.\n"),
                proeve.tier(
                        "a count",
                        moede("sekretær: Rikke Dahl") + "deltagere:\n  A: 5 medlemmer\n  B:\n    - Anne Holm\n"),
                proeve.finder("disqualified", punkt("inhabile: Rikke Dahl"), "person-ukendt-under-punkt 3:15"),
                proeve.finder("left", punkt("forlod: Rikke Dahl (kl. 17.30)"), "person-ukendt-under-punkt 3:13"),
                proeve.finder("came", punkt("ankom: Rikke Dahl"), "person-ukendt-under-punkt 3:12"),
                proeve.tier("on the list", punkt("inhabile: [Bo Lind, Carl]")),
                proeve.tier("a guest left", punkt("gæster: Rikke Dahl\n    forlod: Rikke Dahl")),
                proeve.finder("guest", punkt("gæster: Bo Lind"), "gaest-er-deltager 3:13"),
                proeve.tier("guest of the same name", punkt("gæster: Bo Lind, revisor")),
                proeve.tier("guest who was away", deltagere("Anne Holm", "Bo Lind (afbud)") + punkt("gæster: Bo Lind")),
                proeve.finder("task", opgave("Karen Dahl"), "ansvarlig-ukendt 6:20"),
                proeve.tier(
                        "task of a presenter",
                        "agenda:\n  - titel: A\n    ved: Bo Lind\n    referat: Ja.\n    opfølgning:\n      - hvad: Skrive\n        ansvarlig: Bo\n"),
                proeve.tier("task of the listed", opgave("[Bo Lind, Carl]")),
                proeve.tier("task of organisations", opgave("[NGC, Sekretariatet, Region Sjælland, Danske Patienter]")),
                proeve.tier(
                        "task of somebody's organisation",
                        deltagere("Anne Holm, chef i Lokal Energi") + opgave("Lokal Energi")));
    }

    @TestFactory
    Stream<DynamicTest> votes() {
        return Stream.of(
                proeve.tier("as many", stemmer("2", "1", "")),
                proeve.finder("one more", stemmer("2", "2", ""), "stemmer-flere-end-deltagere 5:12"),
                proeve.finder("with blanks", stemmer("2 stemmer", "1", "1"), "stemmer-flere-end-deltagere 5:12"),
                proeve.finder(
                        "with names", stemmer("3", "Bo Lind og Carl Munk", ""), "stemmer-flere-end-deltagere 5:12"),
                proeve.finder("twice as many", stemmer("6", "", ""), "stemmer-flere-end-deltagere 5:12"),
                proeve.tier("a general assembly", stemmer("7", "", "")),
                proeve.tier("by proxy", stemmer("4 (heraf 1 ved fuldmagt)", "", "")),
                proeve.tier("in words", stemmer("resten", "3", "")),
                proeve.finder(
                        "the leader may vote, though on no list",
                        moede("mødeleder: Rikke Dahl") + stemmer("3", "1", ""),
                        "moedeleder-ukendt 4:14"),
                proeve.finder(
                        "but only one vote",
                        moede("mødeleder: Rikke Dahl") + stemmer("3", "2", ""),
                        "moedeleder-ukendt 4:14, stemmer-flere-end-deltagere 9:12"),
                proeve.finder(
                        "a leader on the list has no second vote",
                        moede("mødeleder: Anne Holm") + stemmer("3", "1", ""),
                        "stemmer-flere-end-deltagere 9:12"),
                proeve.finder(
                        "one was away",
                        deltagere("Anne Holm (formand)", "Bo Lind (afbud)", "Carl Munk") + stemmer("2", "1", ""),
                        "stemmer-flere-end-deltagere 9:12"),
                proeve.tier(
                        "a substitute votes",
                        deltagere("Anne Holm (formand)", "Bo Lind (afbud) (stedfortræder: Dorte Dahl)", "Carl Munk")
                                + stemmer("2", "1", "")),
                proeve.tier("a count", "deltagere:\n  A: 5 medlemmer\n  B:\n    - Anne Holm\n" + stemmer("2", "", "")));
    }

    @TestFactory
    Stream<DynamicTest> titles() {
        return Stream.of(
                proeve.finder("another", foer("Bo Lind, chef", "Bo Lind, konsulent"), "titel-aendret 3:14"),
                proeve.tier("the same in other signs", foer("Bo Lind, chef, Varde", "Bo Lind, chef i Varde")),
                proeve.tier("left out", foer("Bo Lind, chef", "Bo Lind")),
                proeve.tier("put in", foer("Bo Lind", "Bo Lind, chef")),
                proeve.tier(
                        "it stays so",
                        "# fil: referat.yaml\nnavn: X\n" + moedefil("2024-11-18", "Bo Lind, chef")
                                + moedefil("2025-01-18", "Bo Lind, konsulent")
                                + moedefil("2024-12-18", "Bo Lind, konsulent")),
                proeve.finder(
                        "it does not stay so",
                        "# fil: referat.yaml\nnavn: X\n" + moedefil("2024-11-18", "Bo Lind, chef")
                                + moedefil("2025-01-18", "Bo Lind, chef")
                                + moedefil("2024-12-18", "Bo Lind, konsulent"),
                        "titel-aendret 5:14"));
    }

    @Test
    void theOldTitleIsTold() {
        assertThat(proeve.fund(foer("Bo Lind, chef, Varde", "Bo Lind, konsulent"))
                        .get(0)
                        .message())
                .isEqualTo("«Bo Lind» stod på det forrige møde som «chef, Varde»");
    }

    private static String ved(String hvem) {
        return "agenda:\n  - titel: Budget\n    ved: " + hvem + "\n    referat: Budgettet blev drøftet.\n";
    }

    private static String punkt(String felt) {
        return "agenda:\n  - titel: Budget\n    " + felt + "\n    referat: Budgettet blev drøftet.\n";
    }

    private static String tekst(String prosa) {
        return "agenda:\n  - titel: Velkomst\n    referat: " + prosa + "\n";
    }

    private static String moede(String felt) {
        return "møde:\n  organ: Rådet\n  dato: 2024-12-18\n  " + felt + "\n";
    }

    private static String opgave(String ansvarlig) {
        return "agenda:\n  - titel: A\n    referat: Ja.\n    opfølgning:\n      - hvad: Skrive\n        ansvarlig: "
                + ansvarlig + "\n";
    }

    private static String stemmer(String stemmerFor, String imod, String blank) {
        return "agenda:\n  - titel: A\n    referat: Ja.\n    afstemning:\n      for: " + stemmerFor
                + (imod.isEmpty() ? "" : "\n      imod: " + imod)
                + (blank.isEmpty() ? "" : "\n      blank: " + blank) + "\n";
    }

    private static String deltagere(String... personer) {
        return "deltagere:\n  - " + String.join("\n  - ", personer) + "\n";
    }

    private static String foer(String foer, String nu) {
        return "# fil: referat.yaml\nnavn: X\n# fil: moeder/2024-11-18-a.yaml\nmøde:\n  organ: Rådet\n  dato: 2024-11-18\n"
                + deltagere("Anne Holm (formand)", foer) + "# fil: moeder/2024-12-18-a.yaml\n"
                + deltagere("Anne Holm (formand)", nu);
    }

    private static String moedefil(String dato, String... personer) {
        return "# fil: moeder/" + dato + "-a.yaml\nmøde:\n  organ: Rådet\n  dato: " + dato + "\n" + deltagere(personer);
    }

    private static String foerOgEfter(String foer, String nu) {
        return "# fil: referat.yaml\nnavn: X\n" + moedefil("2024-11-18", foer, "Bo Lind", "Carl Munk")
                + "# fil: moeder/2024-12-18-a.yaml\n" + deltagere(nu, "Bo Lind", "Carl Munk");
    }

    private static String formaend(String anne, String bo) {
        return "# fil: referat.yaml\nnavn: X\n" + moedefil("2024-11-18", "Anne Holm (formand)", "Bo Lind")
                + moedefil("2025-01-18", "Anne Holm (formand)", "Bo Lind")
                + moedefil("2024-12-18", ("Anne Holm " + anne).strip(), ("Bo Lind " + bo).strip());
    }
}
