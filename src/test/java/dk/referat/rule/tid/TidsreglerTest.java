package dk.referat.rule.tid;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.rule.Familieproeve;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules about dates and times, at their boundaries. */
final class TidsreglerTest {
    @TempDir
    private Path mappe;

    private Familieproeve proeve;

    @BeforeEach
    void begynd() {
        proeve = new Familieproeve(mappe, "tid");
    }

    @TestFactory
    Stream<DynamicTest> weekdaysAndDaysThatAreNot() {
        return Stream.of(
                proeve.tier("right weekday", tekst("Torsdag den 30. januar 2020")),
                proeve.finder("wrong weekday", tekst("Onsdag den 30. januar 2020"), "ugedag-i-tekst 3:14"),
                proeve.finder("digits", tekst("Fredag den 30/1-2020"), "ugedag-i-tekst 3:14"),
                proeve.tier("no year", tekst("Fredag den 30. januar")),
                proeve.finder("title", "agenda:\n  - titel: Tur fredag den 30. januar 2020\n", "ugedag-i-tekst 2:16"),
                proeve.finder("31. juni", tekst("den 31. juni"), "dato-i-tekst-findes-ikke 3:18"),
                proeve.finder("30/2-2025", tekst("den 30/2-2025"), "dato-i-tekst-findes-ikke 3:18"),
                proeve.finder(
                        "mandag den 31. juni", tekst("mandag den 31. juni 2024"), "dato-i-tekst-findes-ikke 3:25"),
                proeve.tier("31/6 may be a number", tekst("den 31/6 og brøken 31/2")),
                proeve.tier("leap year", tekst("den 29. februar 2024")),
                proeve.finder("no leap year", tekst("den 29. februar 2023"), "dato-i-tekst-findes-ikke 3:18"),
                proeve.tier("in an address", tekst("https://x.dk/31.06.2024/30/2-2025")));
    }

    @TestFactory
    Stream<DynamicTest> toldInThePast() {
        return Stream.of(
                proeve.finder(
                        "the seed's own words",
                        tekst(
                                "Orienteringen tog udgangspunkt i de drøftelser, der har været mellem NGC og regionerne på"
                                        + " møder hhv. den 6/11 og 22/11-2025."),
                        "dato-efter-moedet 3:127"),
                fortid("NGC og regionerne har drøftet det på møderne den 19. december 2024", true),
                fortid("NGC og regionerne har drøftet det på møderne den 18. december 2024", false),
                fortid("Gruppen mødtes 25/11 2025", true),
                fortid("Der blev holdt møde den 25/11 2025", true),
                fortid("Formøde blev afholdt mandag den 24/11 2025", true),
                fortid("Mødet fandt sted den 25/11 2025", true),
                fortid("Aftalen er underskrevet den 25/11 2025", true),
                fortid("Sagen blev behandlet på mødet den 25/11 2025", true),
                fortid("Gruppen mødes 25/11 2025", false),
                fortid("Det sker den 17. januar 2025 på grundlag af rapporten", false),
                fortid("Refusionen fra 1/1-2025 og frem er kendt", false),
                fortid("Gruppen mødtes og aftalte at holde møde den 25/11 2025", false),
                fortid("Gruppen holdt fast i mødet den 25/11 2025", false),
                fortid("Der blev holdt oplæg om konferencen den 25/11 2025", false),
                fortid("Det venter, indtil spørgsmålet har været drøftet på kredsens møde den 17. januar 2025", false),
                fortid("Det er besluttet at tage sagen op på mødet den 25/11 2025", false),
                fortid("Sagen er udsat til mødet den 25/11 2025", false),
                fortid("Der er tema på mødet den 25/11 2025", false),
                fortid("Referatet blev offentliggjort den 25/11 2025", false),
                fortid("Gruppen mødtes den 25/11 2025, og alle skal svare", false),
                fortid("Gruppen mødtes. Licensen udløb den 25/11 2025", false),
                fortid("Gruppen mødtes den 25/11 2025. Alle skal svare", true),
                fortid("Licensen skal fornys. Gruppen mødtes den 25/11 2025", true),
                proeve.tier(
                        "not in the agenda's own text",
                        "agenda:\n  - titel: Budget\n    sagsfremstilling: Gruppen mødtes 25/11 2025.\n    referat: Ja.\n"),
                proeve.tier(
                        "the document is later",
                        "dokument:\n  dato: 2025-11-25\n" + tekst("Gruppen mødtes 25/11 2025.")),
                proeve.finder(
                        "after the document too",
                        "dokument:\n  dato: 2025-11-24\n" + tekst("Gruppen mødtes 25/11 2025."),
                        "dato-efter-moedet 5:29"),
                proeve.finder(
                        "an earlier document does not count",
                        "møde:\n  organ: Rådet\n  dato: 2024-12-18\ndokument:\n  dato: 2024-12-18\n"
                                + tekst("Gruppen mødtes 19/12 2024."),
                        "dato-efter-moedet 8:29"));
    }

    private DynamicTest fortid(String saetning, boolean findes) {
        return DynamicTest.dynamicTest(
                saetning,
                () -> assertThat(proeve.fund(tekst(saetning + ".")))
                        .extracting(d -> d.rule().id())
                        .isEqualTo(findes ? List.of("dato-efter-moedet") : List.of()));
    }

    @TestFactory
    Stream<DynamicTest> mixedForms() {
        return Stream.of(
                proeve.tier("one form", tekst("1/1-2025 og 1/2-2025")),
                proeve.tier("no year says nothing", tekst("1. januar 2025 og 1/2")),
                proeve.finder("the rarer", tekst("1/1-2025 og 1/2-2025 og 1. marts 2025"), "blandede-datoformer 3:38"),
                proeve.finder(
                        "of as many the less usual", tekst("1/1-2025 og 1. marts 2025"), "blandede-datoformer 3:14"),
                proeve.finder(
                        "over two items",
                        "agenda:\n  - titel: A\n    referat: Den 1. marts 2025\n  - titel: B\n    referat: Den 1/3 2025\n",
                        "blandede-datoformer 5:18"),
                proeve.tier("not in titles", "agenda:\n  - titel: A 1/3 2025\n    referat: Den 1. marts 2025\n"));
    }

    @Test
    void theMixtureNamesBothForms() {
        Diagnostic fund =
                proeve.fund(tekst("1/1-2025 og 1/2-2025 og 1. marts 2025")).get(0);
        assertThat(fund.message()).contains("«1. marts 2025»", "«1/1-2025»");
        assertThat(fund.help()).hasValueSatisfying(h -> assertThat(h).contains("1/2-2025"));
    }

    @TestFactory
    Stream<DynamicTest> timesOfItems() {
        return Stream.of(
                proeve.tier("contiguous", tider("17.00–17.30", "17.30–18.00")),
                proeve.finder("a minute too early", tider("17.00–17.30", "17.29–18.00"), "punkttid-overlapper 5:10"),
                proeve.finder("a gap", tider("17.00–17.30", "17.31–18.00"), "punkttider-hul 5:10"),
                proeve.tier("starts in order", tider("17.00", "17.30")),
                proeve.tier("the same start", tider("17.00", "17.00")),
                proeve.finder("starts out of order", tider("17.30", "17.00"), "punkttid-overlapper 5:10"),
                proeve.finder(
                        "before the meeting", tider("16.59–17.30", "17.30–18.00"), "punkttid-uden-for-moedet 3:10"),
                proeve.finder(
                        "after the meeting", tider("17.00–17.30", "17.30–18.01"), "punkttid-uden-for-moedet 5:10"),
                proeve.finder(
                        "begins after the end",
                        tider("17.00–18.00", "18.01"),
                        "punkttid-uden-for-moedet 5:10, punkttider-hul 5:10"),
                proeve.tier("begins at the end", tider("17.00–18.00", "18.00")),
                proeve.tier(
                        "arrival", tider("16.30–17.00", "17.00–18.00").replace("titel: A", "titel: Ankomst og kaffe")),
                proeve.tier(
                        "adjourned later",
                        moede("tid: 17.00–18.00\n  hævet: 18.30") + tider("17.00–17.30", "17.30–18.30")),
                proeve.finder(
                        "adjourned earlier",
                        moede("tid: 17.00–18.00\n  hævet: 17.30") + tider("17.00–17.30", "17.30–18.10"),
                        "punkttid-uden-for-moedet 10:10"),
                proeve.tier("no end", moede("tid: 17.00") + tider("17.00–17.30", "17.30–23.00")),
                proeve.tier("no time", moede("sted: Her") + tider("07.00–17.30", "17.30–23.00")),
                proeve.tier("past midnight", moede("tid: 22.00") + tider("22.00", "00.30")),
                proeve.finder(
                        "not past midnight",
                        moede("tid: 15.00") + tider("15.00", "06.00"),
                        "punkttid-overlapper 9:10, punkttid-uden-for-moedet 9:10"),
                proeve.tier(
                        "break",
                        tider("17.00–17.30", "17.45–18.00")
                                .replace("  - titel: B", "  - overskrift: Pause\n  - titel: B")),
                proeve.finder(
                        "heading",
                        tider("17.00–17.30", "17.45–18.00")
                                .replace("  - titel: B", "  - overskrift: Sager\n  - titel: B"),
                        "punkttider-hul 6:10"),
                proeve.tier(
                        "an untimed item between",
                        tider("17.00–17.30", "17.45–18.00").replace("  - titel: B", "  - titel: X\n  - titel: B")),
                proeve.finder(
                        "start and duration",
                        tider("17.00", "17.10").replace("tid: 17.00", "tid: 17.00\n    varighed: 15 min."),
                        "punkttid-overlapper 6:10"),
                proeve.finder(
                        "sub-items",
                        "agenda:\n  - titel: A\n    underpunkter:\n      - titel: B\n        tid: 17.30\n      - titel: C\n        tid: 17.10\n    referat: Ja.\n",
                        "punkttid-overlapper 7:14"));
    }

    @TestFactory
    Stream<DynamicTest> durations() {
        return Stream.of(
                proeve.tier("all of it", varigheder("30 min.", "30 min.")),
                proeve.finder("a minute over", varigheder("30 min.", "31 min."), "varigheder-for-lange 4:8"),
                proeve.finder("a minute left", varigheder("30 min.", "29 min."), "varigheder-for-korte 4:8"),
                proeve.tier("one says nothing", varigheder("30 min.", "29 min.") + "  - titel: C\n"),
                proeve.finder(
                        "too long already",
                        varigheder("30 min.", "31 min.") + "  - titel: C\n",
                        "varigheder-for-lange 4:8"),
                proeve.tier("a break", varigheder("30 min.", "20 min.") + "  - overskrift: Pause\n"),
                proeve.finder(
                        "a heading",
                        varigheder("30 min.", "20 min.") + "  - overskrift: Sager\n",
                        "varigheder-for-korte 4:8"),
                proeve.tier("no end", varigheder("30 min.", "20 min.").replace("–18.00", "")),
                proeve.tier("sub-items", varigheder("30 min.", "15 min.") + underpunkt("15 min.")),
                proeve.finder(
                        "sub-items over",
                        varigheder("30 min.", "15 min.") + underpunkt("16 min."),
                        "varigheder-for-lange 4:8"),
                proeve.finder(
                        "sub-items under",
                        varigheder("30 min.", "15 min.") + underpunkt("14 min."),
                        "varigheder-for-korte 4:8"));
    }

    @TestFactory
    Stream<DynamicTest> theMeetingsOwnDates() {
        return Stream.of(
                proeve.finder("adjourned before", moede("tid: 17.00–18.00\n  hævet: 16.59"), "haevet-foer-start 5:10"),
                proeve.tier("adjourned at once", moede("tid: 17.00–18.00\n  hævet: 17.00")),
                proeve.tier("adjourned at night", moede("tid: 19.00\n  hævet: 00.30")),
                proeve.finder(
                        "adjourned in the morning", moede("tid: 19.00\n  hævet: 06.00"), "haevet-foer-start 5:10"),
                proeve.finder("no night meeting", moede("tid: 15.00\n  hævet: 00.30"), "haevet-foer-start 5:10"),
                proeve.tier("no time", moede("hævet: 00.30")),
                proeve.finder("next is today", moede("næste møde: 2024-12-18"), "naeste-moede-foer-moedet 4:15"),
                proeve.tier("next is tomorrow", moede("næste møde: 2024-12-19")),
                proeve.tier("next in words", moede("næste møde: aftales senere")),
                proeve.tier("later today", moede("tid: 10.00\n  næste møde:\n    dato: 2024-12-18\n    tid: 11.00")),
                proeve.finder(
                        "the same hour",
                        moede("tid: 10.00\n  næste møde:\n    dato: 2024-12-18\n    tid: 10.00"),
                        "naeste-moede-foer-moedet 6:11"),
                proeve.finder(
                        "later today was before",
                        moede("tid: 10.00\n  næste møde:\n    dato: 2024-12-17\n    tid: 11.00"),
                        "naeste-moede-foer-moedet 6:11"),
                proeve.finder(
                        "document",
                        moede("sted: Her") + "dokument:\n  dato: 2024-12-17\n",
                        "dokumentdato-foer-moedet 6:9"),
                proeve.tier("document of the day", moede("sted: Her") + "dokument:\n  dato: 2024-12-18\n"),
                proeve.tier("agenda", "# trin: dagsorden\n" + moede("sted: Her") + "dokument:\n  dato: 2024-12-17\n"),
                proeve.tier(
                        "nothing but an agenda",
                        moede("sted: Her") + "dokument:\n  dato: 2024-12-17\nagenda:\n  - titel: A\n"),
                proeve.finder("due before", opgave("2024-12-17"), "frist-foer-moedet 6:16"),
                proeve.tier("due today", opgave("2024-12-18")),
                proeve.tier("due in words", opgave("snarest")));
    }

    @TestFactory
    Stream<DynamicTest> neighbours() {
        return Stream.of(
                proeve.finder(
                        "moved later",
                        mappe("2025-01-23", "2024-12-18", "2025-01-22"),
                        "naeste-moede-andet-i-mappen 4:15"),
                proeve.finder(
                        "moved two weeks up",
                        mappe("2025-01-08", "2024-12-18", "2025-01-22"),
                        "naeste-moede-andet-i-mappen 4:15"),
                proeve.tier("an extra meeting", mappe("2025-01-07", "2024-12-18", "2025-01-22")),
                proeve.tier("as announced", mappe("2025-01-22", "2024-12-18", "2025-01-22")),
                proeve.tier("only an older one", mappe("2024-11-18", "2024-12-18", "2025-01-22")),
                proeve.tier(
                        "as announced after an extra one",
                        moedefil("2025-01-10") + moedefil("2025-01-22") + efter("2024-12-18", "2025-01-22")),
                proeve.finder(
                        "after an extra one",
                        moedefil("2025-01-02") + moedefil("2025-01-29") + efter("2024-12-18", "2025-01-22"),
                        "naeste-moede-andet-i-mappen 4:15"),
                proeve.finder(
                        "the first within two weeks",
                        moedefil("2025-01-08") + moedefil("2025-01-20") + efter("2024-12-18", "2025-01-22"),
                        "naeste-moede-andet-i-mappen 4:15"),
                proeve.finder(
                        "announced in the past says one thing alone",
                        mappe("2025-01-23", "2024-12-18", "2024-01-22"),
                        "naeste-moede-foer-moedet 4:15"),
                proeve.finder("the same day", mappe("2024-12-18", "2024-12-18", ""), "moeder-samme-dag 3:9"),
                proeve.tier("another day", mappe("2024-12-17", "2024-12-18", "")),
                proeve.tier("another time", mappe("2024-12-18\n  tid: 09.00", "2024-12-18\n  tid: 10.00", "")),
                proeve.finder(
                        "the same time",
                        mappe("2024-12-18\n  tid: 10.00", "2024-12-18\n  tid: 10.00", ""),
                        "moeder-samme-dag 3:9"),
                proeve.finder(
                        "one time unknown",
                        mappe("2024-12-18\n  tid: 10.00", "2024-12-18", ""),
                        "moeder-samme-dag 3:9"));
    }

    @Test
    void theOtherMeetingIsShown() {
        assertThat(proeve.fund(moedefil("2025-01-08") + moedefil("2025-01-20") + efter("2024-12-18", "2025-01-22")))
                .singleElement()
                .satisfies(d -> assertThat(d.message())
                        .isEqualTo("Næste møde er meldt til 22. januar 2025, men i mappen er det 8. januar 2025"));
    }

    @Test
    void theOtherPlaceIsShown() {
        Diagnostic fund = proeve.fund(tider("17.00–17.30", "17.20–18.00")).get(0);
        assertThat(fund.message()).isEqualTo("Punktet begynder kl. 17.20, men punktet ovenfor slutter først kl. 17.30");
        assertThat(fund.related())
                .singleElement()
                .satisfies(r -> assertThat(r.span().text()).isEqualTo("17.00–17.30"));
    }

    @Test
    void aHourBeforeTenHasTwoDigits() {
        assertThat(proeve.fund(moede("tid: 09.00–10.00\n  hævet: 08.05")).get(0).message())
                .isEqualTo("Mødet er hævet kl. 08.05, men begyndte kl. 09.00");
    }

    private static String tekst(String prosa) {
        return "agenda:\n  - titel: Budget\n    referat: " + prosa + "\n";
    }

    private static String tider(String foerste, String anden) {
        return "agenda:\n  - titel: A\n    tid: " + foerste + "\n  - titel: B\n    tid: " + anden
                + "\n    referat: Ja.\n";
    }

    private static String moede(String felter) {
        return "møde:\n  organ: Rådet\n  dato: 2024-12-18\n  " + felter + "\n";
    }

    private static String varigheder(String foerste, String anden) {
        return moede("tid: 17.00–18.00") + "agenda:\n  - titel: A\n    varighed: " + foerste
                + "\n    referat: Ja.\n  - titel: B\n    varighed: " + anden + "\n";
    }

    private static String underpunkt(String varighed) {
        return "  - titel: C\n    underpunkter:\n      - titel: D\n        varighed: " + varighed + "\n";
    }

    private static String opgave(String frist) {
        return "agenda:\n  - titel: A\n    referat: Ja.\n    opfølgning:\n      - hvad: Skrive\n        frist: " + frist
                + "\n";
    }

    private static String mappe(String anden, String denne, String naeste) {
        return moedefil(anden) + efter(denne, naeste);
    }

    private static String moedefil(String dato) {
        return "# fil: referat.yaml\nnavn: X\n# fil: moeder/" + dato.substring(0, 10)
                + "-a.yaml\nmøde:\n  organ: Rådet\n  dato: " + dato + "\n";
    }

    private static String efter(String dato, String naeste) {
        return "# fil: moeder/" + dato.substring(0, 10) + "-b.yaml\nmøde:\n  organ: Rådet\n  dato: " + dato + "\n"
                + (naeste.isEmpty() ? "" : "  næste møde: " + naeste + "\n");
    }
}
