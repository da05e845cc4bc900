package dk.referat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Related;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TekstrapportTest {
    private static final RuleInfo FEJL = RuleInfo.of("en-fejl", Severity.FEJL, "En fejl");
    private static final RuleInfo ADVARSEL = RuleInfo.of("en-advarsel", Severity.ADVARSEL, "En advarsel");
    private static final RuleInfo OPLYSNING = RuleInfo.of("en-oplysning", Severity.OPLYSNING, "En oplysning");

    @Test
    void viserStedLinjeMaerkeOgHjaelp() {
        assertEquals(
                """
                møde.yaml:2:8: fejl[en-fejl]: Her er noget galt
                  |
                2 | sted:  Lokale Ærø på Åen
                  |        ^^^^^^
                  = hjælp: Ret det

                """, vis(100, fund("dato: x\nsted:  Lokale Ærø på Åen\n", "Lokale", "Her er noget galt", "Ret det")));
    }

    @Test
    void danskeBogstaverTaellerForEt() {
        assertMaerke("æøåÆØÅ ORD efter", "ORD", "       ^^^");
    }

    /** Word for Mac writes å as a and a ring; the ring takes no room. */
    @Test
    void sammensatteBogstaverTaellerForEt() {
        assertMaerke("pa\u030A ORD", "ORD", "   ^^^");
    }

    @Test
    void enTabulatorVisesSomEtMellemrum() {
        assertMaerke("\t\tORD", "ORD", "  ^^^");
        assertTrue(vis(100, fund("\t\tORD", "ORD", "x", "y")).contains("1 |   ORD\n"));
    }

    /** A terminal gives an emoji two columns, but it is one character to an editor. */
    @Test
    void emojiTagerToPladserMenErEtTegn() {
        String rapport = vis(100, fund("a 🎉🎉 ORD", "ORD", "x", "y"));

        assertTrue(rapport.startsWith("møde.yaml:1:6: "), rapport);
        assertMaerke("a 🎉🎉 ORD", "ORD", "       ^^^");
        assertMaerke("a 🎉🎉 ORD", "🎉🎉", "  ^^^^");
    }

    @Test
    void langeLinjerSkaeresTilOmkringStedet() {
        String foran = "foran ".repeat(40);
        String efter = " efter".repeat(40);
        for (String tekst :
                List.of("ORD" + efter, foran + "ORD", foran + "ORD" + efter, "🎉".repeat(99) + "ORD" + efter)) {
            List<String> linjer = vis(60, fund(tekst, "ORD", "x", "y")).lines().toList();
            String linje = linjer.get(2);
            String maerke = linjer.get(3);
            assertTrue(linje.codePointCount(0, linje.length()) <= 60, linje);
            assertEquals("ORD", ordOver(linje, maerke), linje + "\n" + maerke);
            assertFalse(linje.chars().anyMatch(c -> c == '\uFFFD'), linje);
        }
    }

    @Test
    void etLangtMaerkeSlutterMedLinjen() {
        List<String> linjer = vis(60, fund("titel: " + "ord".repeat(90), "ord".repeat(90), "x", "y"))
                .lines()
                .toList();
        assertEquals(60, linjer.get(2).length());
        assertEquals(60, linjer.get(3).length());
    }

    @Test
    void flereLinjerMaerkesPaaDenFoerste() {
        assertMaerke("ABC\nDEF\n", "ABC\nDEF", "^^^");
    }

    @Test
    void enTomFilHarIngenLinje() {
        SourceFile fil = SourceFile.of("tom.yaml", "");
        assertEquals(
                "tom.yaml:1:1: fejl[en-fejl]: Filen er tom\n  = hjælp: Skriv noget\n\n",
                vis(100, new Diagnostic(FEJL, fil.start(), "Filen er tom", Optional.of("Skriv noget"), List.of())));
    }

    @Test
    void etStedIEnAndenFilVisesMedFilensNavn() {
        SourceFile fil = SourceFile.of("møde.yaml", "dato: a\n");
        SourceFile anden = SourceFile.of("organ.yaml", "\n".repeat(9) + "oprettet: b\n");
        Diagnostic fund = new Diagnostic(
                FEJL,
                new Span(fil, 6, 7),
                "Mødet ligger for tidligt",
                Optional.of("Ret datoen"),
                List.of(new Related(new Span(anden, 19, 20), "oprettet")));
        assertEquals("""
                møde.yaml:1:7: fejl[en-fejl]: Mødet ligger for tidligt
                   |
                 1 | dato: a
                   |       ^
                   |
                  ::: organ.yaml:10:11
                   |
                10 | oprettet: b
                   |           - oprettet
                   = hjælp: Ret datoen

                """, vis(100, fund));
    }

    @Test
    void andreStederVisesMedDeresEgetMaerke() {
        SourceFile fil = SourceFile.of("møde.yaml", "dato: a\n".repeat(11));
        Diagnostic fund = new Diagnostic(
                FEJL,
                new Span(fil, 80, 84),
                "«dato» står to gange",
                Optional.of("Slet den ene"),
                List.of(new Related(new Span(fil, 8, 12), "første gang her")));
        assertEquals("""
                møde.yaml:11:1: fejl[en-fejl]: «dato» står to gange
                   |
                11 | dato: a
                   | ^^^^
                   |
                 2 | dato: a
                   | ---- første gang her
                   = hjælp: Slet den ene

                """, vis(100, fund));
    }

    @Test
    void cprNumreSkjulesOveraltMenMaerketStaarRigtigt() {
        for (String cpr : List.of("010170-1234", "0101701234", "010170 1234", "010170–1234")) {
            SourceFile fil = SourceFile.of("møde.yaml", "a: " + cpr + " ORD\n");
            Span sted = new Span(fil, 3, 3 + cpr.length());
            String rapport = vis(
                    100,
                    new Diagnostic(
                            FEJL,
                            sted,
                            "«" + cpr + "» er forkert",
                            Optional.of("Skriv \"" + cpr + "\""),
                            List.of(new Related(sted, "også " + cpr))));
            assertFalse(rapport.contains("1234"), rapport);
            assertFalse(rapport.contains("010170"), rapport);
            assertTrue(rapport.contains("  |    " + "^".repeat(cpr.length()) + "\n"), rapport);
        }
    }

    @Test
    void andreTalSkjulesIkke() {
        String rapport = vis(100, fund("sagsnummer: 1911283, 12345678901 og 1.100", "sagsnummer", "x", "y"));
        assertTrue(rapport.contains("1911283, 12345678901 og 1.100"), rapport);
    }

    /** What stands in a file must not act on the terminal of the one who checks it. */
    @Test
    void styretegnNaarIkkeTerminalen() {
        String rapport = vis(100, fund("a\u001B[2J\u0007\u202Eb ORD\u2028\u0000", "ORD", "«\u001B[31m»", "\u0007"));
        assertEquals(
                List.of(),
                rapport.chars()
                        .filter(c -> (c < 0x20 && c != '\n') || c == 0x202E || c == 0x2028)
                        .boxed()
                        .toList());
    }

    @Test
    void farverKunNaarDerSpoergesOmDem() {
        Diagnostic fund = fund("ORD", "ORD", "x", "y");
        String med = new Tekstrapport(true, 100).vis(List.of(fund));
        assertFalse(vis(100, fund).contains("\u001B"));
        assertTrue(med.contains("\u001B[31m^^^\u001B[0m"), med);
        assertEquals(vis(100, fund), med.replaceAll("\u001B\\[\\d*m", ""));
    }

    @Test
    void optaelling() {
        Diagnostic fejl = fund("x", "x", "a", "b");
        Diagnostic advarsel = new Diagnostic(ADVARSEL, fejl.span(), "a", Optional.empty(), List.of());
        Diagnostic oplysning = new Diagnostic(OPLYSNING, fejl.span(), "a", Optional.empty(), List.of());
        assertEquals("", Tekstrapport.optaelling(List.of()));
        assertEquals("1 oplysning", Tekstrapport.optaelling(List.of(oplysning)));
        assertEquals("1 fejl og 2 oplysninger", Tekstrapport.optaelling(List.of(oplysning, fejl, oplysning)));
        assertEquals("1 fejl", Tekstrapport.optaelling(List.of(fejl)));
        assertEquals("1 advarsel", Tekstrapport.optaelling(List.of(advarsel)));
        assertEquals(
                "2 fejl, 2 advarsler og 1 oplysning",
                Tekstrapport.optaelling(List.of(fejl, advarsel, fejl, oplysning, advarsel)));
    }

    private static void assertMaerke(String tekst, String ord, String maerke) {
        assertEquals(
                "  | " + maerke,
                vis(100, fund(tekst, ord, "x", "y")).lines().toList().get(3));
    }

    /** The word above a mark, found as an eye does it: by columns. */
    private static String ordOver(String linje, String maerke) {
        int fra = maerke.indexOf('^');
        int til = maerke.lastIndexOf('^') + 1;
        StringBuilder over = new StringBuilder();
        int kolonne = 0;
        for (int tegn : linje.codePoints().toArray()) {
            if (kolonne >= fra && kolonne < til) {
                over.appendCodePoint(tegn);
            }
            kolonne += tegn > 0xFFFF ? 2 : 1;
        }
        return over.toString();
    }

    private static Diagnostic fund(String tekst, String ord, String besked, String hjaelp) {
        SourceFile fil = SourceFile.of("møde.yaml", tekst);
        int start = tekst.indexOf(ord);
        return new Diagnostic(FEJL, new Span(fil, start, start + ord.length()), besked, Optional.of(hjaelp), List.of());
    }

    private static String vis(int bredde, Diagnostic fund) {
        return new Tekstrapport(false, bredde).vis(List.of(fund));
    }
}
