package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.render.billede.Billedopslag;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FodnoterTest {
    private static final ProsaRenderer PROSA = ProsaRenderer.med(new ProsaOptions(false));

    private static String html(String markdown) {
        String html = PROSA.render(markdown.replace("/", "\n"), 3, Henvisningsopslag.INGEN);
        HtmlProever.erVelformet(html);
        return html;
    }

    /** With «(1)» for a reference and «1:» for the note's own number. */
    private static String kort(String markdown) {
        return html(markdown)
                .replaceAll("<sup class=\"noteref\"><a [^>]*>([0-9]+)</a></sup>", "($1)")
                .replaceAll("<a href=\"#noteref-[^>]*>([0-9]+)</a>", "$1:")
                .replaceAll("</?p>", "")
                .replaceAll("<div class=\"noter\">|</?div[^>]*>", "|")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("[| ]*\\|[| ]*", "|")
                .strip();
    }

    @Test
    void theLinksGoBothWaysAndHaveNames() {
        assertThat(html("Udgiften[^a] er stor.//[^a]: Uden *moms*.")).isEqualTo("""
                        <p>Udgiften<sup class="noteref"><a href="#note-1" id="noteref-1" role="doc-noteref" \
                        aria-label="Note 1">1</a></sup> er stor.</p>
                        <div class="noter">
                        <div class="note" id="note-1" role="doc-footnote">
                        <p><a href="#noteref-1" role="doc-backlink" aria-label="Note 1, tilbage til teksten">1</a> \
                        Uden <em>moms</em>.</p>
                        </div>
                        </div>
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A[^b] og[^a].//[^a]: to//[^b]: en;A(1) og(2).|1: en|2: to|",
                "A[^b] og[^a].//[^a]: to/[^b]: en;A(1) og(2).|1: en|2: to|",
                "A[^b].  /[^b]: en;A(1).|1: en|",
                "A[^b], B[^b].//[^b]: en;A(1), B(1).|1: en|",
                "Tillykke![^1]//[^1]: en;Tillykke!(1)|1: en|",
                "A[^1][^2].//[^1]: en/[^2]: to;A(1)(2).|1: en|2: to|",
                "A[^1].//[^1]: en, se[^2]/[^2]: to;A(1).|1: en, se(2)|2: to|",
                "A[^1].//[^1]: en/linje til//Efter.;A(1). Efter.|1: en linje til|",
                "A[^1].//[^1]: en//  andet afsnit//Efter.;A(1). Efter.|1: en andet afsnit|",
                "A[^1].//[^1]:/  en;A(1).|1: en|",
                "A[^1].//[^1]:;A(1).|1:|",
                "A[^note].//[^note]: - en;A(1).|1: <ul> <li> en </li> </ul>|",
                "- A[^1]/- B/[^1]: en;<ul> <li> A(1) </li> <li> B </li> </ul>|1: en|",
                "> A[^1]/> [^1]: en;<blockquote> A(1) </blockquote>|1: en|",
                "**A[^1]**//[^1]: en;<strong>A(1)</strong>|1: en|",
            })
    void notesAreNumberedAsTheyAreMet(String markdown, String ventet) {
        assertThat(kort(markdown)).isEqualTo(ventet);
    }

    /** What is no note stays as it is typed: no word is ever lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A[^1] og B.;A[^1] og B.",
                "[^1]: en;[^1]: en",
                "A[^1].//[^1]: en/[^1]: to;A(1). [^1]: to|1: en|",
                "[^1]: en, se[^1].;[^1]: en, se[^1].",
                "[^1]: en[^2]/[^2]: to[^1];[^1]: en[^2] [^2]: to[^1]",
                "A[^ 1] og [^] og [1].;A[^ 1] og [^] og [1].",
                "`A[^1]`//[^1]: en;<code>A[^1]</code> [^1]: en",
                "A\\[^1]//[^1]: en;A[^1] [^1]: en",
                "[^1]:en;[^1]:en",
                "![A[^1]](x.png)//[^1]: en;A[^1] (x.png) [^1]: en",
                "[^1]: - en;[^1]: <ul> <li> en </li> </ul>",
            })
    void whatIsNoNoteStaysText(String markdown, String ventet) {
        assertThat(kort(markdown)).isEqualTo(ventet);
    }

    @Test
    void aReferenceInALinkStandsAfterIt() {
        assertThat(kort("Se [aftalen[^1] her](#a).//[^1]: en"))
                .isEqualTo("Se <a href=\"#a\">aftalen her</a>(1).|1: en|");
    }

    @Test
    void idsAreNeverUsedTwice() {
        String html = html("A[^1], B[^1] og [C[^1]](#c).//[^1]: en, se[^1]");
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(r -> r.group(1)))
                .containsExactly("noteref-1", "noteref-1-2", "noteref-1-3", "note-1", "noteref-1-4");
    }

    @Test
    void theNumbersGoOnThroughTheDocument() {
        Fodnoter noter = new Fodnoter();
        String foerst = PROSA.render("A[^1].\n\n[^1]: en", 3, Henvisningsopslag.INGEN, Billedopslag.INGEN, noter);
        assertThat(foerst).contains("#note-1\"").doesNotContain("en");
        assertThat(noter.hent()).contains("id=\"note-1\"").contains("en");
        assertThat(noter.hent()).isEmpty();
        String saa = PROSA.render("B[^1].\n\n[^1]: to", 3, Henvisningsopslag.INGEN, Billedopslag.INGEN, noter);
        assertThat(saa).contains("#note-2\"");
        assertThat(noter.hent()).contains("id=\"note-2\"").contains("to").doesNotContain("en<");
    }

    /** Whatever stands where, no word is lost, no id used twice, and no link leads nowhere. */
    @Test
    void anyTextKeepsItsWords() {
        Random random = new Random(3);
        List<String> stykker = List.of(
                "[^1]",
                "[^2]",
                "\n[^1]: ",
                "\n\n[^2]: ",
                "\n  [^3]: ",
                "[^3]",
                "![",
                "](x)",
                "[",
                "]",
                "\n\n",
                "\n  ",
                "\n- ",
                "\n> ",
                "*",
                "`",
                "| ",
                " ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder tekst = new StringBuilder();
            int antal = 1 + random.nextInt(25);
            for (int j = 0; j < antal; j++) {
                tekst.append("ord").append(j).append('e').append(stykker.get(random.nextInt(stykker.size())));
            }
            String html = PROSA.render(tekst.toString(), 3, Henvisningsopslag.INGEN);
            HtmlProever.erVelformet(html);
            HtmlProever.erUfarlig(html);
            for (int j = 0; j < antal; j++) {
                assertThat(html).as(tekst.toString()).containsOnlyOnce("ord" + j + "e");
            }
            List<String> ids = fundne(html, " id=\"([^\"]+)\"");
            assertThat(ids).as(tekst.toString()).doesNotHaveDuplicates();
            assertThat(ids).as(tekst.toString()).containsAll(fundne(html, "href=\"#(note[^\"]+)\""));
            PROSA.inspect(tekst.toString());
        }
    }

    private static List<String> fundne(String html, String moenster) {
        return Pattern.compile(moenster)
                .matcher(html)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @Test
    void aTemplateHasNoNotes() {
        assertThat(SkabelonMarkdown.med(t -> t).render("A[^1].\n\n[^1]: en\n", List.of()))
                .isEqualTo("<p>A[^1].</p>\n<p>[^1]: en</p>\n");
    }
}
