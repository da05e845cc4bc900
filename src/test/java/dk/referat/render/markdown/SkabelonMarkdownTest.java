package dk.referat.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkabelonMarkdownTest {

    private static final String A = SkabelonMarkdown.token(0);
    private static final String B = SkabelonMarkdown.token(1);
    private static final List<String> BLOKKE = List.of("<p>A</p>", "<ul><li><p>B</p></li></ul>\n");

    private static String html(String markdown) {
        String html = SkabelonMarkdown.med(text -> text).render(markdown, BLOKKE);
        HtmlProever.erVelformet(html);
        return html.replaceAll(">\n+", ">").strip();
    }

    private static Arguments af(String markdown, String html) {
        return Arguments.of(markdown, html);
    }

    static List<Arguments> tilfaelde() {
        return List.of(
                af("::: header hoved\nx\n:::", "<header class=\"hoved\"><p>x</p></header>"),
                af("::: hoved to\nx\n:::\ny", "<div class=\"hoved to\"><p>x</p></div><p>y</p>"),
                af("::: section #pkt-1 punkt\n:::", "<section class=\"punkt\" id=\"pkt-1\"></section>"),
                af("::: script onclick=x\n:::", "<div class=\"script onclick=x\"></div>"),
                af("::: nav \"A \\\"b\\\" & <c>\"\n:::", "<nav aria-label=\"A &quot;b&quot; &amp; &lt;c&gt;\"></nav>"),
                af("::: a \\\"b\\\"\n:::", "<div class=\"a &quot;b&quot;\"></div>"),
                af("::: #pkt\\-1 x\\_y\n:::", "<div class=\"x_y\" id=\"pkt-1\"></div>"),
                af(
                        "::: a\n::: b\nx\n:::\ny\n:::\nz",
                        "<div class=\"a\"><div class=\"b\"><p>x</p></div><p>y</p></div><p>z</p>"),
                af(
                        "::: a\n- x\n  - y\n:::\nz",
                        "<div class=\"a\"><ul><li><p>x</p><ul><li><p>y</p></li></ul></li></ul></div><p>z</p>"),
                af("::: a\n> x\n:::\nz", "<div class=\"a\"><blockquote><p>x</p></blockquote></div><p>z</p>"),
                af("::: a\n```\n:::\n```\n:::\nz", "<div class=\"a\"><pre><code>:::</code></pre></div><p>z</p>"),
                af("::: a\nx", "<div class=\"a\"><p>x</p></div>"),
                af("::: a\n# H\n:::", "<div class=\"a\"><h1>H</h1></div>"),
                af(
                        "::: a\n| x |\n|---|\n:::",
                        "<div class=\"a\"><table><thead><tr><th scope=\"col\">x</th></tr></thead></table></div>"),
                af(":::a", "<p>:::a</p>"),
                // blocks
                af(A, "<p>A</p>"),
                af("x\n\n" + A + "\n\ny", "<p>x</p><p>A</p><p>y</p>"),
                af(A + B, "<p>A</p><ul><li><p>B</p></li></ul>"),
                af(A + " \n " + B + "\n", "<p>A</p><ul><li><p>B</p></li></ul>"),
                af("- " + A, "<ul><li><p>A</p></li></ul>"),
                af(
                        "| T | |\n|---|---|\n| *x* | x " + A + B + " y |",
                        "<table><thead><tr><th scope=\"col\">T</th><td></td></tr></thead><tbody><tr><td><em>x</em></td>"
                                + "<td><p>x</p><p>A</p><ul><li><p>B</p></li></ul><p>y</p></td></tr></tbody></table>"),
                // definitions
                af("T\n: d", "<dl><dt>T</dt><dd>d</dd></dl>"),
                af("T\n: d\nU\n: e\n   f", "<dl><dt>T</dt><dd>d</dd><dt>U</dt><dd>e f</dd></dl>"),
                af("T\n: d\n\nU\n: e\n: f", "<dl><dt>T</dt><dd>d</dd><dt>U</dt><dd>e</dd><dd>f</dd></dl>"),
                af("T\n: " + A, "<dl><dt>T</dt><dd><p>A</p></dd></dl>"),
                af("Tid: 12\n\\: x", "<p>Tid: 12 : x</p>"),
                // the rest is Markdown
                af("1. x\n2. møde", "<ol><li><p>x</p></li><li><p>møde</p></li></ol>"),
                af("17\\. januar", "<p>17. januar</p>"),
                af("[Titel](#pkt-1) (B)", "<p><a href=\"#pkt-1\">Titel</a> (B)</p>"),
                af("[x](javascript:y)", "<p>x (javascript:y)</p>"),
                af("https\\:\\/\\/x\\.dk\\/a\\_b\\.", "<p><a href=\"https://x.dk/a_b\">https://x.dk/a_b</a>.</p>"),
                af("<div class=\"x\">", "<p>&lt;div class=&quot;x&quot;&gt;</p>"));
    }

    @ParameterizedTest
    @MethodSource("tilfaelde")
    void viser(String markdown, String ventet) {
        assertThat(html(markdown)).isEqualTo(ventet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# x {0}",
                "x {0}",
                "x\n{0}",
                "**{0}**",
                "`{0}`",
                "[{0}](x)",
                "{0}\n: d",
                "::: a {0}\n:::",
                "::: \"{0}\"\n:::",
                "```\n{0}\n```",
                "| **{0}** |\n|---|"
            })
    void enBlokPaaEtForkertStedErSkabelonensFejl(String markdown) {
        assertThatThrownBy(() -> html(markdown.replace("{0}", A)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Skabelonen");
    }

    @Test
    void enBlokDerIkkeFindesErSkabelonensFejl() {
        assertThatThrownBy(() -> html(SkabelonMarkdown.token(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("blok 2");
    }

    @Test
    void typografiGaelderTekstOgIkkeAdresser() {
        assertThat(SkabelonMarkdown.med(text -> text.replace('-', '–'))
                        .render("a-b [c-d](e-f)", List.of())
                        .strip())
                .isEqualTo("<p>a–b <a href=\"e-f\">c–d</a></p>");
    }
}
