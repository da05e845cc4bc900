package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like footnotes, and images with them, anywhere in any text: no word of it is lost. */
class FodnoteEgenskaberTest {
    private static final ProsaRenderer PROSA = ProsaRenderer.med(new ProsaOptions(false));
    private static final ProsaRenderer LINJER = ProsaRenderer.med(new ProsaOptions(true));
    private static final Pattern ORD = Pattern.compile("ord[0-9]+e");

    /** Where the pieces stand: each is laid round a text that has references, notes and images in it. */
    private static final List<String> STEDER = List.of(
            "%s\n\n",
            "- %s\n- %s\n",
            "- ordXe\n  - %s\n\n    %s\n",
            "1. %s\n\n   %s\n",
            "a) %s\nb) %s\n",
            "> %s\n> > %s\n\n",
            "### %s\n\n",
            "%s\n===\n\n",
            "| ordXe | %s |\n|---|--:|\n| %s | ordXe |\n\n",
            "```\n%s\n```\n\n",
            "    %s\n\n",
            "`%s` ",
            "**%s** *%s*\n",
            "[%s](https://x.dk/ordXe) ",
            "![%s](ordXe.png \"%s\")\n\n",
            "[^n]: %s\n\n      %s\n\n",
            "[^m]: %s\n[^n]: > %s\n",
            "[^%s]: %s\n\n",
            "::: %s\n");

    private static final List<String> STYKKER = List.of(
            "[^n]",
            "[^m]",
            "[^n][^m]",
            "[^",
            "]:",
            "]",
            "[^]",
            "[^n]:",
            "\\[^n]",
            "[^n](",
            "![^n]",
            "![",
            "](x.png)",
            "[^[^n]]",
            "[^n",
            "^n]",
            "[n]",
            "[n]: ",
            "*[^n]*",
            "`[^n]`",
            "[^n]\\",
            "[^ n]",
            "[^N]",
            "<b>[^n]</b>",
            "|",
            "&",
            "<!--");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anyMixtureKeepsItsWords(int saaning) {
        Random random = new Random(saaning);
        for (int i = 0; i < 300; i++) {
            Blanding blanding = new Blanding(random);
            int antal = 1 + random.nextInt(6);
            StringBuilder tekst = new StringBuilder();
            for (int j = 0; j < antal; j++) {
                tekst.append(blanding.sted());
            }
            String markdown = tekst.toString();
            for (ProsaRenderer prosa : List.of(PROSA, LINJER)) {
                String html = prosa.render(markdown, 3, Henvisningsopslag.INGEN);
                HtmlProever.erVelformet(html);
                HtmlProever.erUfarlig(html);
                // Notes stand last, so not the order but the number of times is what the author wrote.
                assertThat(ord(HtmlProever.synligt(html)))
                        .as("%s%n→ %s", markdown, html)
                        .containsAll(ord(markdown));
                linksLeadSomewhere(html, markdown);
            }
            assertThat(PROSA.inspect(markdown))
                    .allMatch(f -> 0 <= f.start() && f.start() < f.end() && f.end() <= markdown.length());
        }
    }

    private static void linksLeadSomewhere(String html, String markdown) {
        List<String> ids = fundne(html, " id=\"([^\"]+)\"");
        assertThat(ids).as(markdown).doesNotHaveDuplicates();
        assertThat(ids).as(markdown).containsAll(fundne(html, "href=\"#(note[^\"]+)\""));
    }

    private static final class Blanding {
        private final Random random;
        private int ord;

        Blanding(Random random) {
            this.random = random;
        }

        String sted() {
            Matcher plads = Pattern.compile("%s|ordXe").matcher(STEDER.get(random.nextInt(STEDER.size())));
            return plads.replaceAll(m -> Matcher.quoteReplacement(m.group().equals("%s") ? indhold() : naeste()));
        }

        private String indhold() {
            return IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> naeste() + STYKKER.get(random.nextInt(STYKKER.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
        }

        private String naeste() {
            return "ord" + ord++ + "e";
        }
    }

    /** More than a text may have before it is shown as it stands, and not so many. */
    static Stream<String> mange() {
        return (Proeve.FULDT ? Stream.of(500, 2_000, 10_000) : Stream.of(500, 2_000))
                .flatMap(FodnoteEgenskaberTest::mange);
    }

    private static Stream<String> mange(int antal) {
        String henvisninger = gentag(antal, i -> "ord" + i + "e[^" + i + "] ");
        String noter = gentag(antal, i -> "[^" + i + "]: ord" + (antal + i) + "e\n");
        return Stream.of(
                henvisninger + "\n\n" + noter,
                noter + "\n\n" + henvisninger,
                henvisninger,
                noter,
                gentag(antal, i -> "ord" + i + "e[^1] ") + "\n\n[^1]: ord" + antal + "e",
                "ord0e[^1]\n\n" + gentag(antal, i -> "[^1]: ord" + (i + 1) + "e\n"),
                // Each note has a reference to the next.
                "ord0e[^0]\n\n" + gentag(antal, i -> "[^" + i + "]: ord" + (i + 1) + "e[^" + (i + 1) + "]\n"),
                gentag(antal, i -> "- ord" + i + "e[^" + i + "]\n") + "\n" + noter,
                gentag(antal, i -> "[^") + "ord0e",
                gentag(antal, i -> "[^a") + "ord0e" + gentag(antal, i -> "]"),
                gentag(antal, i -> "ord" + i + "e]: "),
                gentag(antal, i -> "![ord" + i + "e[^n]](x.png)\n") + "\n[^n]: ord" + antal + "e",
                "| a | b |\n|---|---|\n" + gentag(antal, i -> "| ord" + i + "e[^n] | [^" + i + "]: x |\n")
                        + "\n[^n]: ord" + antal + "e",
                gentag(antal, i -> "[^" + "n".repeat(i % 50) + "]: [^" + "n".repeat((i + 1) % 50) + "]\n"));
    }

    private static String gentag(int antal, IntFunction<String> stykke) {
        return IntStream.range(0, antal).mapToObj(stykke).collect(Collectors.joining());
    }

    /** The bound is wide, for slow machines. */
    @ParameterizedTest
    @MethodSource("mange")
    void tenThousandAreNoTrouble(String markdown) {
        String html = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PROSA.render(markdown, 3, Henvisningsopslag.INGEN));

        HtmlProever.erVelformet(html);
        assertThat(new HashSet<>(ord(html))).containsAll(ord(markdown));
        List<String> ids = fundne(html, " id=\"([^\"]+)\"");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PROSA.inspect(markdown));
    }

    private static List<String> ord(String tekst) {
        List<String> ord = new ArrayList<>();
        Matcher m = ORD.matcher(tekst);
        while (m.find()) {
            ord.add(m.group());
        }
        return ord;
    }

    private static List<String> fundne(String html, String moenster) {
        return Pattern.compile(moenster)
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
