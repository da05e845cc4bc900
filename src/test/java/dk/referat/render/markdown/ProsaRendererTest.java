package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProsaRendererTest {

    private static final ProsaRenderer PROSA = ProsaRenderer.med(new ProsaOptions(false));

    private static String html(String markdown) {
        String html = PROSA.render(markdown, 3, Henvisningsopslag.INGEN);
        HtmlProever.erVelformet(html);
        return html.replaceAll(">\n+", ">").strip();
    }

    private static Arguments af(String markdown, String html) {
        return Arguments.of(markdown, html);
    }

    static List<Arguments> tilfaelde() {
        return List.of(
                af("", ""),
                af(" \n\t\n", ""),
                af("a\nb", "<p>a b</p>"),
                af("a  \nb\\\nc", "<p>a<br />b<br />c</p>"),
                af("a\r\n\r\nb\rc", "<p>a</p><p>b c</p>"),
                // numbers that begin a line
                af("17. januar 2025 holdes møde", "<p>17. januar 2025 holdes møde</p>"),
                af("1. juli 2024 trådte loven i kraft", "<p>1. juli 2024 trådte loven i kraft</p>"),
                af("1. juli\n2. juli", "<p>1. juli 2. juli</p>"),
                af("Mødet holdes den\n1. december", "<p>Mødet holdes den 1. december</p>"),
                af("19. møde\n20. møde", "<p>19. møde 20. møde</p>"),
                af("19. møde", "<p>19. møde</p>"),
                af("17. Møde", "<p>17. Møde</p>"),
                af("2024. Derefter", "<p>2024. Derefter</p>"),
                af("1. næstformand bød velkommen", "<p>1. næstformand bød velkommen</p>"),
                af("se side\n1. Derefter", "<p>se side 1. Derefter</p>"),
                af("01. Punkt\n02. Punkt", "<p>01. Punkt 02. Punkt</p>"),
                af("1. Kun et", "<ol><li><p>Kun et</p></li></ol>"),
                af("1. Første\n2. Andet", "<ol><li><p>Første</p></li><li><p>Andet</p></li></ol>"),
                af("1. at godkende\n2. at sende", "<ol><li><p>at godkende</p></li><li><p>at sende</p></li></ol>"),
                af("1. A\n1. B", "<ol><li><p>A</p></li><li><p>B</p></li></ol>"),
                af("3. C\n4. D", "<ol start=\"3\"><li><p>C</p></li><li><p>D</p></li></ol>"),
                af(
                        "1. A\n2. B\n4. D",
                        "<ol><li><p>A</p></li><li><p>B</p></li></ol><ol start=\"4\"><li><p>D</p></li></ol>"),
                af("1. A\n\nx\n\n2. B", "<ol><li><p>A</p></li></ol><p>x</p><ol start=\"2\"><li><p>B</p></li></ol>"),
                af("1. A\n2. B\n17. januar", "<ol><li><p>A</p></li><li><p>B 17. januar</p></li></ol>"),
                af("1. A\n  2. B", "<ol><li><p>A</p></li><li><p>B</p></li></ol>"),
                af(
                        "> 3. A\n> 4. B",
                        "<blockquote><ol start=\"3\"><li><p>A</p></li><li><p>B</p></li></ol></blockquote>"),
                // lists
                af("tekst\n- a\n- b", "<p>tekst</p><ul><li><p>a</p></li><li><p>b</p></li></ul>"),
                af("- a\n  - b\n- c", "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>"),
                af("1. A\n  - b\n2. C", "<ol><li><p>A</p><ul><li><p>b</p></li></ul></li><li><p>C</p></li></ol>"),
                af("    - a\n    - b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
                af("* a\n\n  mere\n* b", "<ul><li><p>a</p><p>mere</p></li><li><p>b</p></li></ul>"),
                af("+ a\n\n+ b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"),
                af("- a\nvidere", "<ul><li><p>a videre</p></li></ul>"),
                af("- 17. januar", "<ul><li><p>17. januar</p></li></ul>"),
                af("-5 grader", "<p>-5 grader</p>"),
                af("-", "<p>-</p>"),
                af("1)\n2)", "<p>1) 2)</p>"),
                af("1) at\n2) se", "<ol class=\"parentes\"><li><p>at</p></li><li><p>se</p></li></ol>"),
                af(
                        "a) x\nb) y\nc) z",
                        "<ol class=\"bogstaver parentes\"><li><p>x</p></li><li><p>y</p></li><li><p>z</p></li></ol>"),
                af(
                        "c) x\nd) y",
                        "<ol class=\"bogstaver parentes\" start=\"3\"><li><p>x</p></li><li><p>y</p></li></ol>"),
                af("(bilag 1 og\n2) og", "<p>(bilag 1 og 2) og</p>"),
                // what is not markup
                af("    indrykket\n    mere", "<p>indrykket mere</p>"),
                af("Tekst\n---\nmere", "<p>Tekst</p><hr /><p>mere</p>"),
                af("Tekst\n===", "<p>Tekst ===</p>"),
                af("#5 er", "<p>#5 er</p>"),
                af("= a\n~ b\n| c", "<p>= a ~ b | c</p>"),
                af("~~~\na", "<p>~~~ a</p>"),
                af("NGC´s *B-punkter gennemgås ikke", "<p>NGC´s *B-punkter gennemgås ikke</p>"),
                af("Sag 1*, sag 2*", "<p>Sag 1*, sag 2*</p>"),
                af("snake_case_words og 2 * 3 * 4 og 2*3*4", "<p>snake_case_words og 2 * 3 * 4 og 2*3*4</p>"),
                af("Navn: ____ Dato: ____", "<p>Navn: ____ Dato: ____</p>"),
                af("[x]: http://a.dk", "<p>[x]: <a href=\"http://a.dk\">http://a.dk</a></p>"),
                af("[x] [x][y] [*z*][] [^1]", "<p>[x] [x][y] [<em>z</em>][] [^1]</p>"),
                af("&lt;b&gt; &aelig;&#230;&copy; \\*x\\*", "<p>&lt;b&gt; ææ© *x*</p>"),
                af("&#1;&#0;&#xFDD1;&#x110000;&#xD800;", "<p>\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD</p>"),
                af("a\uFDD0b\uFDD1" + "1\uFDD2\u0000\uFFFF\uD800", "<p>a\uFFFDb\uFFFD1\uFFFD\uFFFD\uFFFD\uFFFD</p>"),
                // emphasis, code
                af("**Løbende overskrift.** tekst", "<p><strong>Løbende overskrift.</strong> tekst</p>"),
                af("**Beslutning:**Godkendt", "<p><strong>Beslutning:</strong>Godkendt</p>"),
                af("ord**(note)**ord", "<p>ord<strong>(note)</strong>ord</p>"),
                af("for**kort**else _x_", "<p>for<strong>kort</strong>else <em>x</em></p>"),
                af("`<b> *x*`", "<p><code>&lt;b&gt; *x*</code></p>"),
                af("```java\n<b>\n```\nx", "<pre><code>java\n&lt;b&gt;</code></pre><p>x</p>"),
                // addresses
                af(
                        "Se https://www.ngc.dk/x/den-nationale-genomdatabase-.",
                        "<p>Se <a href=\"https://www.ngc.dk/x/den-nationale-genomdatabase-\">"
                                + "https://www.ngc.dk/x/den-nationale-genomdatabase-</a>.</p>"),
                af(
                        "https://x.dk/a%20(1).pdf",
                        "<p><a href=\"https://x.dk/a%20(1).pdf\">https://x.dk/a%20(1).pdf</a></p>"),
                af("(se https://x.dk/a)", "<p>(se <a href=\"https://x.dk/a\">https://x.dk/a</a>)</p>"),
                af(
                        "https://x.dk/_a_b_*c*/d!",
                        "<p><a href=\"https://x.dk/_a_b_*c*/d\">https://x.dk/_a_b_*c*/d</a>!</p>"),
                af("**https://x.dk**", "<p><strong><a href=\"https://x.dk\">https://x.dk</a></strong></p>"),
                af("«www.ngc.dk»?", "<p>«<a href=\"https://www.ngc.dk\">www.ngc.dk</a>»?</p>"),
                af("www. og www.ngc og xhttps://a.dk", "<p>www. og www.ngc og xhttps://a.dk</p>"),
                af("a@b.dk", "<p>a@b.dk</p>"),
                af(
                        "https://x.dk/?a=1&b=2&amp;c=3",
                        "<p><a href=\"https://x.dk/?a=1&amp;b=2&amp;c=3\">"
                                + "https://x.dk/?a=1&amp;b=2&amp;c=3</a></p>"),
                af("<https://x.dk/å>", "<p><a href=\"https://x.dk/%C3%A5\">https://x.dk/å</a></p>"),
                af("[https://x.dk](https://x.dk)", "<p><a href=\"https://x.dk\">https://x.dk</a></p>"),
                af("[a](b \"t\")", "<p><a href=\"b\">a</a> (t)</p>"),
                af("[](b)", "<p><a href=\"b\">b</a></p>"),
                af("[a](bilag/å%.pdf#s)", "<p><a href=\"bilag/%C3%A5%25.pdf#s\">a</a></p>"),
                af("[ring](tel:+4512345678)", "<p><a href=\"tel:+4512345678\">ring</a></p>"),
                af("[a](https://x.dk/\u202Efdp)", "<p>a (https://x.dk/\u202Efdp)</p>"),
                af("[a](file:///etc/passwd)", "<p>a (file:///etc/passwd)</p>"),
                af("![alt](b.png \"t\")", "<p>alt (b.png t)</p>"),
                // headings, tables
                af("# A\n### B\n## C\n# D", "<h3>A</h3><h4>B</h4><h4>C</h4><h3>D</h3>"),
                af("### A ##\n# B\n## C", "<h3>A</h3><h3>B</h3><h4>C</h4>"),
                af("#", "<p>#</p>"),
                af(
                        "Tal:\n| A | |\n|--:|:-:|\n| 1 | 2 | 3 |",
                        "<p>Tal:</p><table><thead><tr><th scope=\"col\" class=\"hoejre\">A</th><td class=\"midt\"></td><td></td>"
                                + "</tr></thead><tbody><tr><td class=\"hoejre\">1</td><td class=\"midt\">2</td><td>3</td></tr>"
                                + "</tbody></table>"),
                // HTML
                af("<b onclick=\"x\">*y*</b>", "<p>&lt;b onclick=&quot;x&quot;&gt;<em>y</em>&lt;/b&gt;</p>"),
                af("<!-- *skjult* -->", "<p>&lt;!-- *skjult* --&gt;</p>"),
                af("<div>\n\nx\n\n</div>", "<p>&lt;div&gt;</p><p>x</p><p>&lt;/div&gt;</p>"));
    }

    @ParameterizedTest
    @MethodSource("tilfaelde")
    void viser(String markdown, String ventet) {
        assertThat(html(markdown)).isEqualTo(ventet);
    }

    @Test
    void bevarerLinjeskiftNaarKredsenVilHaveDem() {
        String html = ProsaRenderer.med(new ProsaOptions(true)).render("a\nb  \nc", 3, Henvisningsopslag.INGEN);
        assertThat(html.replace("\n", "")).isEqualTo("<p>a<br />b<br />c</p>");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 9})
    void overskrifterStopperVedNiveauSeks(int niveau) {
        assertThat(PROSA.render("# a\n## b\n### c", niveau, Henvisningsopslag.INGEN))
                .contains("<h6>c</h6>");
    }

    private static List<Henvisningslink> punkter(String text) {
        List<Henvisningslink> links = new ArrayList<>();
        Matcher matcher = Pattern.compile("pkt\\. ([0-9]+)/([0-9]+)").matcher(text);
        while (matcher.find()) {
            links.add(new Henvisningslink(
                    matcher.start(), matcher.end(), "#pkt-" + matcher.group(1) + "-" + matcher.group(2)));
        }
        return links;
    }

    private static String medPunkter(String markdown) {
        return ProsaRenderer.med(new ProsaOptions(false, text -> text.replace("pkt. ", "pkt.\u00A0")))
                .render(markdown, 3, ProsaRendererTest::punkter)
                .strip();
    }

    @Test
    void henvisningerFindesOverEtLinjeskiftFoerTypografien() {
        assertThat(medPunkter("jf. pkt.\n160/24 og pkt. 1/20."))
                .isEqualTo(
                        "<p>jf. <a href=\"#pkt-160-24\">pkt.\u00A0160/24</a> og <a href=\"#pkt-1-20\">pkt.\u00A01/20</a>.</p>");
    }

    @Test
    void henvisningerFindesIFremhaevetMenIkkeILinksOgKode() {
        assertThat(medPunkter("**pkt. 1/20** [pkt. 2/20](x) `pkt. 3/20`"))
                .isEqualTo("<p><strong><a href=\"#pkt-1-20\">pkt.\u00A01/20</a></strong> "
                        + "<a href=\"x\">pkt.\u00A02/20</a> <code>pkt. 3/20</code></p>");
    }

    @Test
    void typografiSerTekstenPaaBeggeSiderAfEnHenvisning() {
        String html = ProsaRenderer.med(new ProsaOptions(false, text -> text.replace("jf. p", "jf.\u00A0p")))
                .render("jf. pkt. 1/20", 3, ProsaRendererTest::punkter);
        assertThat(html.strip()).isEqualTo("<p>jf.\u00A0<a href=\"#pkt-1-20\">pkt. 1/20</a></p>");
    }

    @Test
    void typografiRoererIkkeAdresser() {
        String html = ProsaRenderer.med(new ProsaOptions(false, text -> text.replace('-', '–')))
                .render("a-b [c-d](e-f)", 3, Henvisningsopslag.INGEN);
        assertThat(html.strip()).isEqualTo("<p>a–b <a href=\"e-f\">c–d</a></p>");
    }

    @Test
    void inspectFinderHtmlAfvisteLinksOgBilleder() {
        String markdown = "æ\u0000 <b>x</b> [a](javascript:x) ![](t) ![i](s) ![i][s] [ok](b) <!-- c --> <data:x>";
        assertThat(PROSA.inspect(markdown))
                .extracting(fund -> fund.art() + " " + markdown.substring(fund.start(), fund.end()))
                .containsExactly(
                        "RAA_HTML <b>",
                        "RAA_HTML </b>",
                        "AFVIST_LINK [a](javascript:x)",
                        "BILLEDE_UDEN_ALT ![](t)",
                        "BILLEDE ![i][s]",
                        "RAA_HTML <!-- c -->",
                        "AFVIST_LINK <data:x>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kurve.png", "Billede", "billede 2", "FIGUR 1.", "IMG_2034", "DSC 0012", "skærmbillede", "logo"})
    void anImageMustSayMoreThanThatItIsOne(String alt) {
        assertThat(PROSA.inspect("![" + alt + "](a.png)"))
                .extracting(ProsaFund::art)
                .containsExactly(ProsaFund.Art.BILLEDE_INTETSIGENDE_ALT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurve over maj", "Rådhuset", "Logo for Solskin", "Figur af gips", "p 2", "40"})
    void otherTextsOfImagesAreTheAuthors(String alt) {
        assertThat(PROSA.inspect("![" + alt + "](a.png)")).isEmpty();
    }

    @Test
    void aNoteMustSaySomething() {
        String markdown = "a[^1] b[^2] c[^3]\n\n[^1]:\n[^2]: to\n\n[^3]:\n  tre\n";
        assertThat(PROSA.inspect(markdown))
                .extracting(fund -> fund.art() + " " + markdown.substring(fund.start(), fund.end()))
                .containsExactly("FODNOTE_TOM [^1]:");
    }

    @Test
    void kanDelesMellemTraade() {
        String markdown = "| h | w |\n|---|---|\n| www.ngc.dk | *x* |\n\n1. A\n2. B\n";
        String ventet = html(markdown);
        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> html(markdown)))
                .allMatch(ventet::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b|c|d\n-|-|-|-\n1|2|3|4", "a|b|c\n-:|-:|-:\n1|2|3"})
    void aTableThatATelephoneCannotShowScrollsByItself(String markdown) {
        assertThat(html(markdown))
                .startsWith("<div class=\"bred-tabel\" role=\"group\" aria-label=\"Bred tabel\" tabindex=\"0\"><table>")
                .endsWith("</table></div>");
    }

    @Test
    void aNarrowTableTakesNoPlaceInTheOrderOfTheKeyboard() {
        assertThat(html("a|b|c\n-|-:|-:\n1|2|3")).startsWith("<table>").endsWith("</table>");
    }
}
