package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Moede;
import dk.referat.read.yaml.YamlReader;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hang, crash or mislead the reader. The bound is generous: it is there to catch what grows out of hand. */
final class FjendtligeFilerTest {
    private static final Duration FRIST = Duration.ofSeconds(60);
    private static final int STOR = 490_000;
    private static final String HOVED = "møde:\n  organ: B\n  dato: 2024-12-18\n";
    private static final String PUNKT = HOVED + "agenda:\n  - titel: T\n";

    @TempDir
    Path mappe;

    private static String fil(String navn) {
        return switch (navn) {
            case "skarpe parenteser" -> "[".repeat(STOR);
            case "skarpe parenteser i linjer" -> "[\n".repeat(STOR / 2);
            case "tuborgklammer" -> "{".repeat(STOR);
            case "tuborgklammer i linjer" -> HOVED + "agenda: " + "{a: \n".repeat(STOR / 5);
            case "streger" -> "- ".repeat(STOR / 2);
            case "streger i kort linje" -> "- ".repeat(9_000) + "x";
            case "kolonner" -> "a: ".repeat(6_000);
            case "milliarder af grin" -> latter();
            case "sig selv" -> HOVED + "agenda: &a [*a]\n";
            case "stort ord" -> PUNKT + "    type: " + "x".repeat(STOR);
            case "stort ord i linjer" -> PUNKT + "    type: " + ("x".repeat(18_000) + "\n      ").repeat(26);
            case "stor nøgle" -> HOVED + "? " + ("x".repeat(18_000) + "\n  ").repeat(26) + "\n: y\n";
            case "stort anførselstegn" ->
                PUNKT + "    type: \"" + "x ".repeat(9_000).concat("\n").repeat(26);
            case "stor dato" -> "møde:\n  dato: " + ("1".repeat(18_000) + "\n    ").repeat(26);
            case "nøgler" -> PUNKT + linjer(25_000, "    nøgle%d: x\n");
            case "nøgler med emoji" -> PUNKT + linjer(20_000, "    nøgle%d🎉: x\n");
            case "samme nøgle" -> PUNKT + "    referat: x\n".repeat(25_000);
            case "grupper" -> HOVED + "deltagere:\n" + linjer(25_000, "  g%d: 1\n");
            case "kolon i kolon" -> HOVED + "agenda:\n" + "  - titel: a: b\n".repeat(12_500);
            case "åbne anførselstegn" -> HOVED + "agenda:\n" + "  - titel: \"a\n".repeat(12_500);
            case "tabulatorer" -> HOVED + "agenda:\n" + "\t- x\n".repeat(25_000);
            case "kommentarer" -> PUNKT + "#4\n".repeat(100_000);
            case "slugt tekst" -> HOVED + "agenda:\n" + "  - type: a #b\n".repeat(12_500);
            case "tomme punkter" -> HOVED + "agenda:\n" + "  -\n".repeat(25_000);
            case "ankre" -> HOVED + "agenda:\n" + "  - &a x\n".repeat(25_000);
            case "dyb indrykning" ->
                IntStream.range(0, 900).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
            case "en lang linje" -> PUNKT + "    referat: " + "ord ".repeat(STOR / 4);
            case "liste på en linje" -> HOVED + "agenda: [" + "x,".repeat(9_000) + "]";
            case "liste i linjer" -> HOVED + "agenda: [" + "x,\n ".repeat(STOR / 5) + "]";
            case "personer" -> HOVED + "deltagere:\n" + ("  - a" + ",a".repeat(200) + "\n").repeat(1_000);
            case "parenteser" -> HOVED + "deltagere:\n" + ("  - a" + "(b".repeat(200) + "\n").repeat(1_000);
            case "for lang person" -> HOVED + "deltagere:\n" + ("  - a" + "(b)".repeat(6_000) + "\n").repeat(26);
            case "styretegn" -> HOVED + "\u0001\n".repeat(STOR / 2);
            case "linjeskift" -> "\n".repeat(STOR);
            case "gamle linjeskift" -> "\r".repeat(STOR);
            case "mellemrum" -> (" ".repeat(18_000) + "\n").repeat(26);
            case "dokumenter" -> "---\n".repeat(STOR / 4);
            default -> throw new IllegalArgumentException(navn);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skarpe parenteser",
                "skarpe parenteser i linjer",
                "tuborgklammer",
                "tuborgklammer i linjer",
                "streger",
                "streger i kort linje",
                "kolonner",
                "milliarder af grin",
                "sig selv",
                "stort ord",
                "stort ord i linjer",
                "stor nøgle",
                "stort anførselstegn",
                "stor dato",
                "nøgler",
                "nøgler med emoji",
                "samme nøgle",
                "grupper",
                "kolon i kolon",
                "åbne anførselstegn",
                "tabulatorer",
                "kommentarer",
                "slugt tekst",
                "tomme punkter",
                "ankre",
                "dyb indrykning",
                "en lang linje",
                "liste på en linje",
                "liste i linjer",
                "personer",
                "parenteser",
                "for lang person",
                "styretegn",
                "linjeskift",
                "gamle linjeskift",
                "mellemrum",
                "dokumenter"
            })
    void enderMedEnFejlOgIkkeMedAtHaenge(String navn) {
        ReadResult<Moede> laest = assertTimeoutPreemptively(FRIST, () -> laes(fil(navn)));

        assertTrue(laest.hasErrors(), navn);
        assertStederneErIFilen(laest);
        assertTrue(laest.diagnostics().size() <= 2 * YamlReader.MAX_FINDINGS + 1, "too many to read");
        assertTrue(laest.diagnostics().stream().allMatch(d -> d.message().length() < 400), "too long to read");
    }

    /** 2,000 small accidents in real meetings, the same at each run: none may throw, and every place must exist. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-01-30-bestyrelsen", "2024-06-12-arbejdsgruppen", "2024-12-18-styregruppen"})
    void uheldIRigtigeMoeder(String navn) throws IOException {
        Path fil = Path.of("examples/moeder", navn + ".yaml");
        byte[] hel = Files.readAllBytes(fil);
        Random tilfaeldig = new Random(navn.hashCode());
        Referatlaeser laeser = new Referatlaeser();
        int fejl = 0;
        for (int i = 0; i < 667; i++) {
            byte[] aendret = aendret(hel, tilfaeldig);
            ReadResult<Moede> laest = laeser.moede(navn, aendret, Path.of("examples/moeder"));
            assertStederneErIFilen(laest);
            fejl += laest.hasErrors() ? 1 : 0;
            assertTrue(laest.hasErrors() || laest.value() != null, "neither a meeting nor an error");
        }
        assertTrue(fejl > 100, "the accidents did little: " + fejl);
    }

    private static byte[] aendret(byte[] hel, Random tilfaeldig) {
        return tilfaeldig.nextBoolean() ? bytes(hel, tilfaeldig) : linjer(hel, tilfaeldig);
    }

    private static byte[] bytes(byte[] hel, Random tilfaeldig) {
        byte[] aendret = hel.clone();
        byte[] oftest = "\n\t :-#\"'[]{}*&!|>%@`\\,\0?~<".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= tilfaeldig.nextInt(4); i++) {
            int sted = tilfaeldig.nextInt(aendret.length);
            aendret[sted] = tilfaeldig.nextInt(5) == 0
                    ? (byte) tilfaeldig.nextInt(256)
                    : oftest[tilfaeldig.nextInt(oftest.length)];
        }
        return aendret;
    }

    private static byte[] linjer(byte[] hel, Random tilfaeldig) {
        List<String> linjer =
                new ArrayList<>(new String(hel, StandardCharsets.UTF_8).lines().toList());
        int sted = tilfaeldig.nextInt(linjer.size());
        String linje = linjer.get(sted);
        switch (tilfaeldig.nextInt(6)) {
            case 0 -> linjer.remove(sted);
            case 1 -> linjer.add(sted, linje);
            case 2 -> linjer.set(sted, " ".repeat(1 + tilfaeldig.nextInt(5)) + linje);
            case 3 -> linjer.set(sted, linje.substring(Math.min(linje.length(), 1 + tilfaeldig.nextInt(4))));
            case 4 -> linjer.set(sted, linje.substring(0, tilfaeldig.nextInt(linje.length() + 1)));
            default -> linjer.add(tilfaeldig.nextInt(linjer.size()), linjer.remove(sted));
        }
        return String.join("\n", linjer).getBytes(StandardCharsets.UTF_8);
    }

    private ReadResult<Moede> laes(String tekst) throws IOException {
        return new Referatlaeser().moede("fil.yaml", tekst.getBytes(StandardCharsets.UTF_8), mappe);
    }

    private static void assertStederneErIFilen(ReadResult<Moede> laest) {
        for (Diagnostic d : laest.diagnostics()) {
            Span sted = d.span();
            int laengde = sted.file().text().length();
            assertTrue(sted.start() < Math.max(1, laengde), () -> d.message() + " points behind the end");
            assertTrue(sted.end() > sted.start() || laengde == 0, () -> d.message() + " points at nothing");
            assertTrue(d.severity() != Severity.FEJL || d.help().isPresent(), () -> d.message() + " has no help");
        }
    }

    private static String latter() {
        StringBuilder fil = new StringBuilder(HOVED + "a0: &a0 [x, x]\n");
        for (int i = 1; i < 20; i++) {
            fil.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
        }
        return fil.toString();
    }

    private static String linjer(int antal, String form) {
        return IntStream.range(0, antal).mapToObj(form::formatted).collect(Collectors.joining());
    }
}
