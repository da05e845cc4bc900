package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that makes parsers slow or exhausts their stack; the bound is wide, for slow machines. */
class ProsaYdeevneTest {

    private static final Duration GRAENSE = Duration.ofSeconds(8);

    static Stream<String> ondsindet() {
        List<String> stykker = List.of(
                "[",
                "]",
                "*",
                "_",
                "`",
                "> ",
                ">",
                "- ",
                "1. ",
                "a) ",
                "![",
                "<",
                "<!--",
                "<?",
                "<a ",
                "&",
                "\\",
                "[a](",
                "[a]",
                "[a][",
                "*a **a ",
                "a**b",
                "_a ",
                "| ",
                "|a|b\n",
                "> a\n",
                ">> a\n",
                "- a\n",
                "a\n",
                "5. x\n",
                "`a``b",
                "www.a",
                "https://",
                "https://a.dk/(",
                "[](\"",
                "(",
                "#",
                "# ",
                "\t",
                "x  \n",
                "[a]: b\n",
                "```a\n",
                "a|b\n---|---\n");
        Stream<String> gentaget = IntStream.of(2_500, 20_000)
                .boxed()
                .flatMap(n -> stykker.stream().map(stykke -> stykke.repeat(n)));
        return Stream.concat(
                gentaget,
                Stream.of(
                        "hej med dig, hvordan går det ".repeat(36_000),
                        "hej [med] *dig*\n\n".repeat(11_000),
                        "5. x\n6) y\n".repeat(15_000),
                        "*a **b ".repeat(700) + "** *".repeat(700),
                        "![".repeat(700) + "](b)".repeat(700),
                        "a|b\n" + "---|".repeat(40_000) + "\n",
                        "a\n" + "-".repeat(190_000),
                        "*".repeat(190_000),
                        trappe("- a", 2, 440),
                        trappe("> a", 0, 400),
                        IntStream.range(0, 600)
                                .mapToObj(i -> ">".repeat(i) + " a\n")
                                .reduce("", String::concat),
                        IntStream.range(1, 300)
                                .mapToObj(i -> "`".repeat(i) + "a")
                                .reduce("", String::concat)));
    }

    private static String trappe(String linje, int trin, int antal) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < antal; i++) {
            out.append(" ".repeat(trin * i)).append(linje).append('\n');
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("ondsindet")
    void bliverFaerdig(String markdown) {
        String html = Assertions.assertTimeoutPreemptively(
                GRAENSE, () -> ProsaRenderer.med(new ProsaOptions(false)).render(markdown, 3, Henvisningsopslag.INGEN));
        HtmlProever.erVelformet(html);
        assertThat(bogstaver(HtmlProever.synligt(html))).isGreaterThanOrEqualTo(bogstaver(markdown));
    }

    // List labels apart ("a)"), which the list itself shows.
    private static long bogstaver(String text) {
        return text.replaceAll("(?m)(?<![a-z])a\\) ", "")
                .chars()
                .filter(c -> c >= 'b' && c <= 'z')
                .count();
    }
}
