package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list may be anybody's: nothing that it says reaches outside the folder. */
class IndholdsfortegnelseTest {
    private static final String SUM = "0123456789abcdef".repeat(4);

    /** What a line is, said in another way. */
    private static final Pattern LINJE =
            Pattern.compile("([0-9a-f]{64})  ((?:[a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*)");

    @TempDir
    Path mappe;

    private Indholdsfortegnelse laes(String tekst) throws IOException {
        Files.writeString(mappe.resolve(Indholdsfortegnelse.FILNAVN), tekst);
        return Indholdsfortegnelse.laes(mappe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "0", "organ/2020-01-30-a-referat.pdf", "organ/bilag/m/b.txt", "a..b", "a-"})
    void aFileInsideIsListed(String sti) throws IOException {
        assertThat(laes(SUM + "  " + sti + "\n").sum(sti)).contains(SUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../a", "a/../b", "a/./b", "/a", "a//b", "a/", "-a", "A", "æ", "a b", "a\\b", "c:a",
                "a\t"
            })
    void whatIsNoNameOfOursIsNotListed(String sti) throws IOException {
        assertThat(laes(SUM + "  " + sti + "\n").stier()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "g", "A", " "})
    void whatIsNoSumIsNotListed(String sidst) throws IOException {
        assertThat(laes(SUM.substring(1) + (sidst.equals("0") ? "" : sidst) + "  a.html\n")
                        .stier())
                .isEmpty();
    }

    @Test
    void anyOtherLineIsReadAsThePatternSays() throws IOException {
        Random tilfaeldig = new Random(7);
        StringBuilder tekst = new StringBuilder();
        TreeSet<String> ventet = new TreeSet<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder linje = new StringBuilder(SUM + "  ");
            for (int tegn = tilfaeldig.nextInt(6); tegn > 0; tegn--) {
                linje.append("ab09zZ./-_ :".charAt(tilfaeldig.nextInt(12)));
            }
            if (tilfaeldig.nextInt(10) == 0) {
                linje.setCharAt(tilfaeldig.nextInt(66), "ag 0Af".charAt(tilfaeldig.nextInt(6)));
            }
            tekst.append(linje).append('\n');
            Matcher ens = LINJE.matcher(linje);
            if (ens.matches()) {
                ventet.add(ens.group(2));
            }
        }

        assertThat(ventet).hasSizeGreaterThan(500);
        assertThat(laes(tekst.toString()).stier()).containsExactlyElementsOf(ventet);
    }
}
