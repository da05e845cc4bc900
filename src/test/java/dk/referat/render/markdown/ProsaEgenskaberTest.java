package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for any prose: it is well-formed, harmless, the same each time, and no word of it is lost. */
class ProsaEgenskaberTest {

    private static final List<String> MARKUP = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "```",
            "~~~",
            "[",
            "]",
            "](",
            "](#",
            "](https://x.dk/",
            "](javascript:",
            ")",
            "(",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<a href=\"",
            "\">",
            "\\",
            "&",
            "&amp;",
            "&lt;",
            "&#60;",
            "&nbsp;",
            "|",
            " | ",
            "\n|---|---|\n",
            "\n| ",
            "\n---\n",
            "\n===\n",
            "\n# ",
            "\n### ",
            "\n- ",
            "\n* ",
            "\n+ ",
            "\n  - ",
            "\n1. ",
            "\n2. ",
            "\n17. ",
            "\n1) ",
            "\na) ",
            "\nb) ",
            "\n> ",
            "\n>> ",
            "\n    ",
            "\n\t",
            "\n\n",
            "\n",
            "\r\n",
            "  \n",
            "\\\n",
            "https://x.dk/",
            "www.",
            ".dk",
            "\"",
            "'",
            ": ",
            "]: ",
            "[^1]",
            ":::",
            "\n::: ",
            "{#",
            "}",
            "$",
            "^",
            "\u00A0",
            "\u200B",
            "\u0000",
            "\uFDD1",
            "\uFDD2",
            "\uD83D\uDE00",
            "\uD800",
            "<https://",
            "<a@b.dk>",
            "æ",
            "«",
            "»",
            "–",
            ".",
            ",",
            " ",
            " ",
            " ",
            " ");

    private static String fjendtlig(Random random) {
        StringBuilder out = new StringBuilder();
        int stykker = 1 + random.nextInt(40);
        for (int i = 0; i < stykker; i++) {
            if (random.nextInt(3) == 0) {
                out.append("ord").append(i).append(random.nextBoolean() ? "e " : "e");
            } else {
                out.append(MARKUP.get(random.nextInt(MARKUP.size())));
            }
        }
        return out.toString();
    }

    private static List<String> ord(String text) {
        List<String> ord = new ArrayList<>();
        Matcher matcher = Pattern.compile("ord[0-9]+e").matcher(text);
        while (matcher.find()) {
            ord.add(matcher.group());
        }
        return ord;
    }

    @Test
    void tilfaeldigFjendtligTekst() {
        Random random = new Random(20_241_218);
        ProsaRenderer mellemrum = ProsaRenderer.med(new ProsaOptions(false));
        ProsaRenderer linjeskift = ProsaRenderer.med(new ProsaOptions(true, text -> text.replace(". ", ".\u00A0")));
        for (int i = 0; i < 5_000; i++) {
            String markdown = fjendtlig(random);
            for (ProsaRenderer renderer : List.of(mellemrum, linjeskift)) {
                String html = renderer.render(markdown, 4, Henvisningsopslag.INGEN);
                HtmlProever.erVelformet(html);
                HtmlProever.erUfarlig(html);
                assertThat(ord(HtmlProever.synligt(html)))
                        .as("%s%n→ %s", markdown, html)
                        .containsSubsequence(ord(markdown));
                assertThat(renderer.render(markdown, 4, Henvisningsopslag.INGEN))
                        .isEqualTo(html);
            }
            assertThat(mellemrum.inspect(markdown))
                    .allMatch(
                            fund -> 0 <= fund.start() && fund.start() < fund.end() && fund.end() <= markdown.length());
        }
    }

    @Test
    void skabelonensMarkdownErVelformetUansetHvad() {
        Random random = new Random(7);
        SkabelonMarkdown skabelon = SkabelonMarkdown.med(text -> text);
        for (int i = 0; i < 2_000; i++) {
            String markdown = fjendtlig(random).replace("\uFDD1", "").replace("\uFDD2", "");
            HtmlProever.erVelformet(skabelon.render(markdown, List.of()));
        }
    }
}
