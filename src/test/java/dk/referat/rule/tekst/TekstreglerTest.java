package dk.referat.rule.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.Severity;
import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a line of prose, and what the line is when it has been mended. */
final class TekstreglerTest {
    @TempDir
    private Path mappe;

    /** The text, each finding as «rule: what it points at», and the mended text; null where nothing is mended. */
    private record Proeve(
            String tekst, String ventet, @Nullable String rettet) {}

    private static Proeve ret(String tekst, String ventet, String rettet) {
        return new Proeve(tekst, ventet, rettet);
    }

    private static Proeve meld(String tekst, String ventet) {
        return new Proeve(tekst, ventet, null);
    }

    private static Proeve tavs(String tekst) {
        return new Proeve(tekst, "", null);
    }

    @TestFactory
    Stream<DynamicTest> clocks() {
        String kolon = "klokkeslaet-med-kolon: ";
        return proev(
                ret("Vi ses kl. 16:00.", kolon + "16:00", "Vi ses kl. 16.00."),
                ret("Vi ses kl. 9:05 i dag.", kolon + "9:05", "Vi ses kl. 9.05 i dag."),
                ret("Vi ses klokken 9:05.", kolon + "9:05", "Vi ses klokken 9.05."),
                ret("Åbent 09:00–23:59 alle dage.", kolon + "09:00–23:59", "Åbent 09.00–23.59 alle dage."),
                ret("Mødes 16:00.", kolon + "16:00", "Mødes 16.00."),
                ret(
                        "Mødet er kl. 16:00 – 18:00.",
                        "interval-med-mellemrum: 16:00 – 18:00, " + kolon + "16:00 – 18:00",
                        "Mødet er kl. 16.00–18.00."),
                tavs("Mødet er kl. 16.00."),
                tavs("Målestokken er 1:100."),
                tavs("Billedet er 16:9."),
                tavs("Skalaen 9:05 er ny."),
                tavs("Forholdet 10:15 er fint."),
                tavs("Forslaget faldt med stemmerne 10:12."),
                tavs("Joh. 10:16 blev læst."),
                tavs("1. Mos. 10:16 blev læst."),
                tavs("Tiden 24:00 og 12:60 findes ikke."),
                tavs("Turen tog 12:30:15."),
                tavs("Se https://www.ngc.dk/16:00 og `16:00`."));
    }

    @TestFactory
    Stream<DynamicTest> ranges() {
        String interval = "interval-med-mellemrum: ";
        return proev(
                ret("Det er 25-30 pct. mere.", interval + "25-30", "Det er 25–30 pct. mere."),
                ret("Det er 25 – 30 % mere.", interval + "25 – 30", "Det er 25–30 % mere."),
                ret("Det er 2,5 - 3,5 mio. kr.", interval + "2,5 - 3,5", "Det er 2,5–3,5 mio. kr."),
                ret("Der mødes 4-6 gange årligt.", interval + "4-6", "Der mødes 4–6 gange årligt."),
                ret("Kl. 10.00-11.30 er der pause.", interval + "10.00-11.30", "Kl. 10.00–11.30 er der pause."),
                tavs("Det er 25–30 pct. mere."),
                tavs("Det er 30-25 pct. mere."),
                tavs("Det er 25-25 pct. mere."),
                tavs("Strategien 2017-2020 gælder."),
                tavs("Den 12-13 kl. 9 og 1-2-3 gange."),
                tavs("Sag 24-2500 er ny."),
                tavs("COVID-19-20 dage."),
                tavs("De 4-6 er pladser."),
                tavs("Kl. 11.30-10.00 er forkert."));
    }

    @TestFactory
    Stream<DynamicTest> abbreviations() {
        String punktum = "forkortelse-uden-punktum: ";
        String luft = "forkortelse-med-mellemrum: ";
        return proev(
                ret("Det gælder pr 1/7-2024.", punktum + "pr", "Det gælder pr. 1/7-2024."),
                ret("Ca 20 og ca 30.", punktum + "Ca, " + punktum + "ca", "Ca. 20 og ca. 30."),
                ret("Vi ses kl 16 i nr 7.", punktum + "kl, " + punktum + "nr", "Vi ses kl. 16 i nr. 7."),
                ret(
                        "Det følger af pkt 3, jf § 4.",
                        punktum + "pkt, " + punktum + "jf",
                        "Det følger af pkt. 3, jf. § 4."),
                ret("Det følger jf aftalen.", punktum + "jf", "Det følger jf. aftalen."),
                ret("Prisen er inkl moms.", punktum + "inkl", "Prisen er inkl. moms."),
                ret("Et notat vedr budget.", punktum + "vedr", "Et notat vedr. budget."),
                tavs("Det gælder pr. 1/7-2024, jf. § 4, ca. 20 og pkt. 3."),
                tavs("Det er en pr-opgave og et nr."),
                tavs("Sagsnr 12 er ny."),
                ret("Der er bl. a. et problem.", luft + "bl. a.", "Der er bl.a. et problem."),
                ret("Papir m. m. er købt.", luft + "m. m.", "Papir m.m. er købt."),
                ret(
                        "Læger m. fl. og f. eks. andre.",
                        luft + "m. fl., " + luft + "f. eks.",
                        "Læger m.fl. og f.eks. andre."),
                ret("Alle, d. v. s. fire.", luft + "d. v. s.", "Alle, d.v.s. fire."),
                tavs("Papir m.m. og bl.a. blyanter mv."),
                ret("Der er fx. huslejen.", "fx-med-punktum: fx.", "Der er fx huslejen."),
                ret("Der er Fx., som er en fil.", "fx-med-punktum: Fx.", "Der er Fx, som er en fil."),
                tavs("Filen hedder fx. Den er væk."),
                meld("Køb fx papir og f.eks. pen.", "fx-og-f-eks: f.eks."),
                meld("Køb fx papir, f.eks. pen og f.eks. blæk.", "fx-og-f-eks: fx"),
                tavs("Køb f.eks. papir og f.eks. pen."),
                tavs("Køb fx papir og fx pen."));
    }

    @TestFactory
    Stream<DynamicTest> signs() {
        String streg = "bindestreg-i-sammensaetning: ";
        String led = "bindestreg-ved-udeladt-led: ";
        return proev(
                ret("To pc´er er købt.", "forkert-apostrof: ´", "To pc’er er købt."),
                ret("To pc`er er købt.", "forkert-apostrof: `", "To pc’er er købt."),
                ret("Jens´ bil er ny.", "forkert-apostrof: ´", "Jens’ bil er ny."),
                tavs("To pc’er og `en`kode og ´ alene."),
                ret("To  ord og   tre.", "dobbelt-mellemrum: o  o, dobbelt-mellemrum: g   t", "To ord og tre."),
                tavs("-  Et punkt i en liste"),
                tavs("1.  Et punkt i en liste"),
                tavs("| a  b | c  d |"),
                tavs("Kode er `to  ord` her."),
                ret("En KPI oversigt er vedlagt.", streg + "KPI oversigt", "En KPI-oversigt er vedlagt."),
                ret("De IT systemer er gamle.", streg + "IT systemer", "De IT-systemer er gamle."),
                tavs("En KPI-oversigt er vedlagt, og EU projekter nye."),
                tavs("HR analyserer sagen."),
                ret(
                        "Hos Sundheds – og Ældreministeriet.",
                        led + "Sundheds – og Ældreministeriet",
                        "Hos Sundheds- og Ældreministeriet."),
                ret(
                        "Hos Teknik – og Miljøforvaltningen.",
                        led + "Teknik – og Miljøforvaltningen",
                        "Hos Teknik- og Miljøforvaltningen."),
                tavs("Hos Sundheds- og Ældreministeriet."),
                tavs("Kommunens – og regionens ansvar."),
                tavs("Annes – og Ministeriets ansvar."));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        String tusind = "tusindtal-blandet: ";
        return proev(
                meld("Af 30.957 er ca. 1500 nye.", tusind + "1500"),
                meld("Af 30.957 er 12345678 for langt og 234567 nye.", tusind + "234567"),
                meld("Af 30.957 er 1899 og 2101 nye.", tusind + "1899, " + tusind + "2101"),
                tavs("Af 957 er ca. 1500 nye."),
                tavs("Af 30.957 er 1900 og 2100 år."),
                tavs("Af 30.957 er sag nr. 1500 og lokale 1501 nye."),
                tavs("Af 30.957 er 2300 København og 1500/24 nye."),
                meld("Rådet får [14] medlemmer.", "antal-i-klamme: [14]"),
                tavs("Rådet følger [1] og [14] her."),
                tavs("Rådet læser [14](https://www.ngc.dk) nu."),
                tavs("Rådet læser bog [14]."));
    }

    @TestFactory
    Stream<DynamicTest> templates() {
        String rest = "skabelonrest: ";
        return proev(
                meld("Vi ses i lokale XX.", rest + "XX"),
                meld("Vi ses den xx.xx i by.", rest + "xx.xx"),
                meld("Vi ses den [dato] og [Navn].", rest + "[dato], " + rest + "[Navn]"),
                meld("Her er [indsæt navn på taler].", rest + "[indsæt navn på taler]"),
                meld("Her er indsæt …", rest + "indsæt …"),
                meld("Indsæt dato.", rest + "Indsæt dato"),
                meld("Lorem ipsum er ikke dansk.", rest + "Lorem ipsum"),
                meld("TODO skriv mere.", rest + "TODO"),
                meld("Hvem kom ???", rest + "???"),
                meld("Vi ses den [...].", rest + "[...]"),
                tavs("Se [dato](https://www.ngc.dk) og [navn][1]."),
                tavs("Personer med XX-kromosomer eller XX har to."),
                tavs("Vi ses?? Måske. todo er et ord."),
                tavs("Vi kan indsætte en dato og indsæt datoer i feltet."));
    }

    @TestFactory
    Stream<DynamicTest> links() {
        String uden = "link-uden-tekst: ";
        return proev(
                meld("Hent den [her](https://www.ngc.dk).", uden + "[her]"),
                meld("Hent den [Læs mere](https://www.ngc.dk).", uden + "[Læs mere]"),
                meld("Hent den [](https://www.ngc.dk).", uden + "[]"),
                meld("Den kan tilgås her: link.", uden + "link"),
                tavs("Hent [rapporten her](https://www.ngc.dk)."),
                tavs("Her er: link til rapporten."),
                tavs("Den er [her], tror vi."),
                meld("Se http://www.ngc.dk/a.", "http-link: http://www.ngc.dk/a."),
                tavs("Se https://www.ngc.dk/a og http://localhost:80."),
                meld(
                        "Se https://www.ngc.dk/for-\n      skning/a-b.",
                        "link-delt: https://www.ngc.dk/for-\n      skning/a-b."),
                meld("Se www.ngc.dk/for-\n      skning/a.", "link-delt: www.ngc.dk/for-\n      skning/a."),
                meld(
                        "Den er ude (https://www.ngc.dk/for-\n      skning/a) nu.",
                        "link-delt: https://www.ngc.dk/for-\n      skning/a)"),
                meld("Se www.www.ngc.dk/for-\n      skning/a.", "link-delt: www.www.ngc.dk/for-\n      skning/a."),
                meld(
                        "Se https://a.dk/?u=www.ngc.dk/for-\n      skning/a.",
                        "link-delt: https://a.dk/?u=www.ngc.dk/for-\n      skning/a."),
                tavs("Se https://www.ngc.dk/for-\n      Skning er sjov."),
                tavs("Se https://www.ngc.dk/for-\n      skning er sjov."),
                tavs("Se https://www.ngc.dk/for\n      pc-er."));
    }

    @TestFactory
    Stream<DynamicTest> codeAndTargetsAreNoProse() {
        return proev(
                tavs("```\n      kl. 16:00  er  pr 1\n      ```"),
                ret(
                        "```\n      pr 1\n      ```\n      Det er pr 1.",
                        "forkortelse-uden-punktum: pr",
                        "```\n      pr 1\n      ```\n      Det er pr. 1."),
                tavs("Hent [rapporten](filer/16:00-XX.pdf)."));
    }

    @Test
    void timesOfTheMeetingAndOfItemsAreReadAsWritten() {
        String yaml = """
                møde:
                  organ: Rådet
                  dato: 2024-12-18
                  tid: 17:00 – 18:00
                  sted: Mødelokale 1
                  hævet: 17:55
                agenda:
                  - titel: Velkomst
                    tid: "17:00"
                    referat: Alle var der.
                """;
        List<Diagnostic> fund = Regelproeve.fund(mappe, yaml);
        assertEquals(
                "klokkeslaet-med-kolon 4:8, klokkeslaet-med-kolon 6:10, klokkeslaet-med-kolon 9:11",
                Regelproeve.steder(fund));
        assertThat(rettet(fund)).startsWith("""
                møde:
                  organ: Rådet
                  dato: 2024-12-18
                  tid: 17.00 – 18.00
                  sted: Mødelokale 1
                  hævet: 17.55
                agenda:
                  - titel: Velkomst
                    tid: "17.00"
                """);
    }

    @Test
    void titlesPlacesAndPersonsAreReadToo() {
        String yaml = """
                møde:
                  organ: Rådet
                  dato: 2024-12-18
                  tid: 17.00–18.00
                  sted: Holbergsgade 6, 1057 København K., lokale 1
                deltagere:
                  - Anne Holm, direktør i Sundheds – og Ældreministeriet (formand)
                agenda:
                  - titel: Status pr 1. juli
                    referat: Gaden ligger i 1057 København K.
                    bilag:
                      - Budget for  2024
                """;
        List<Diagnostic> fund = Regelproeve.fund(mappe, yaml);
        assertEquals(
                "punktum-efter-postdistrikt 5:25, bindestreg-ved-udeladt-led 7:27, forkortelse-uden-punktum 9:19,"
                        + " dobbelt-mellemrum 12:18",
                Regelproeve.steder(fund));
        assertThat(rettet(fund))
                .contains("  sted: Holbergsgade 6, 1057 København K, lokale 1\n")
                .contains("  - Anne Holm, direktør i Sundheds- og Ældreministeriet (formand)\n")
                .contains("  - titel: Status pr. 1. juli\n")
                .contains("      - Budget for 2024\n");
    }

    @Test
    void whatIsFoldedIsToldOfButNotMended() {
        String yaml = """
                agenda:
                  - titel: Velkomst
                    referat: Alle, bl.
                      a. Bo, kom.
                """;
        assertThat(Regelproeve.fund(mappe, yaml))
                .hasSize(1)
                .allSatisfy(d -> assertThat(d.fix()).isEmpty());
    }

    private Stream<DynamicTest> proev(Proeve... proever) {
        return Stream.of(proever)
                .map(p -> DynamicTest.dynamicTest(p.tekst(), () -> {
                    List<Diagnostic> fund = Regelproeve.fund(mappe, yaml(p.tekst()));
                    assertEquals(
                            p.ventet(),
                            fund.stream()
                                    .map(d -> d.rule().id() + ": " + d.span().text())
                                    .collect(Collectors.joining(", ")));
                    assertThat(fund)
                            .allSatisfy(d -> assertThat(d.severity()).isIn(Severity.ADVARSEL, Severity.OPLYSNING));
                    if (p.rettet() == null) {
                        assertThat(fund).allSatisfy(d -> assertThat(d.fix()).isEmpty());
                    } else {
                        assertThat(rettet(fund)).startsWith(yaml(p.rettet()));
                        assertThat(Regelproeve.fund(mappe, yaml(p.rettet()))).isEmpty();
                    }
                }));
    }

    private static String yaml(String tekst) {
        return "agenda:\n  - titel: Status\n    referat: |\n      " + tekst + "\n";
    }

    /** The file after every change that is offered; no two of them may overlap. */
    private static String rettet(List<Diagnostic> fund) {
        String tekst = fund.get(0).span().file().text();
        List<Edit> rettelser = fund.stream()
                .flatMap(d -> d.fix().stream())
                .sorted(Comparator.comparing((Edit e) -> e.span().start()).reversed())
                .toList();
        int efter = tekst.length();
        for (Edit ret : rettelser) {
            assertThat(ret.span().end()).isLessThanOrEqualTo(efter);
            tekst = tekst.substring(0, ret.span().start())
                    + ret.text()
                    + tekst.substring(ret.span().end());
            efter = ret.span().start();
        }
        return tekst;
    }
}
