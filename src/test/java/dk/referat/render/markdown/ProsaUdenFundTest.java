package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text without certain signs is not parsed to see what is wrong with it, since nothing can be. */
class ProsaUdenFundTest {
    private static final String[] STUMPER = {
        "a",
        "Å",
        " ",
        "  ",
        "\n",
        "\n\n",
        "- ",
        "1. ",
        "a) ",
        "> ",
        "---",
        "===",
        ":-",
        "-:",
        "\n: ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "~~~",
        "\\",
        "&lt;",
        "&#91;",
        "&#35;",
        "(",
        ")",
        "]",
        "!",
        "^",
        "1",
        ":",
        "://",
        "http://a.dk",
        "www.a.dk",
        "mailto:",
        "a@b.dk",
        "\t",
        "\r",
        "\u2028",
        "\u000B",
        "\u00A0",
        "{",
        "}",
        "\"",
        "'",
        "$",
        "%",
        "+ ",
        "* ",
        "=",
        "&",
        ";"
    };

    @Test
    void suchATextHasNoFindings() {
        Random tilfaeldig = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder tekst = new StringBuilder();
            int antal = 1 + tilfaeldig.nextInt(25);
            for (int j = 0; j < antal; j++) {
                tekst.append(STUMPER[tilfaeldig.nextInt(STUMPER.length)]);
            }
            assertThat(ProsaRenderer.inspectParsed(tekst.toString()))
                    .as("%s", tekst)
                    .isEmpty();
        }
    }
}
