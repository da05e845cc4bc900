package dk.referat.render.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProsaSikkerhedTest {

    private static final List<String> RAA = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a onclick=alert(1)>x</a>",
            "<body onload=alert(1)>",
            "<style>@import 'x'</style>",
            "<link rel=stylesheet href=x>",
            "<meta http-equiv=refresh content=0>",
            "<!--<img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version=\"1.0\"?><?php echo 1 ?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "<div\n\nonclick=alert(1)>x</div>",
            "<p class=x id=y style=z>",
            "</p></li></ul><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "\\<script>alert(1)\\</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "`<script>`<script>alert(1)</script>",
            "```\"><script>alert(1)</script>\nx\n```",
            "``` onclick=x\ny\n```",
            "| <script>alert(1)</script> |\n|---|\n| <b onclick=x> |",
            "# <script>alert(1)</script> {#id onclick=x}",
            "{: onclick=\"x\" }\ntekst {.klasse}",
            "[^1]: <script>alert(1)</script>",
            "<b>x</b\n>",
            "<a\thref='x'>",
            "<\u0000script>alert(1)</script>",
            "]]><script>alert(1)</script>");

    private static final List<String> ADRESSER = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript&#58;alert(1)",
            "javascript&colon;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&#10;script:alert(1)",
            "\u0001javascript:alert(1)",
            "&#1;javascript:alert(1)",
            "javascript%3Aalert(1)",
            "%6Aavascript:alert(1)",
            "java\\script:alert(1)",
            "javascript\\:alert(1)",
            "java\u00ADscript:alert(1)",
            "\u200Bjavascript:alert(1)",
            "\u00A0javascript:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "DATA:text/html,<script>",
            "file:///etc/passwd",
            "ftp://x.dk",
            "view-source:https://x.dk",
            "blob:https://x.dk/1",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/&#9;/evil.example",
            "https:evil.example",
            "https:///evil.example",
            "https://www.ngc.dk@evil.example/",
            "https://ngc.dk\\@evil.example/",
            "x\" onclick=\"alert(1)",
            "x' onclick='alert(1)",
            "<javascript:alert(1)>",
            "#\"><script>alert(1)</script>",
            "https://x.dk/\"><script>alert(1)</script>",
            "https://x.dk/?q=<svg/onload=alert(1)>");

    static Stream<String> angreb() {
        Stream<String> links = ADRESSER.stream()
                .flatMap(a -> Stream.of(
                        "[x](" + a + ")",
                        "[x](<" + a + ">)",
                        "[x](y \"" + a + "\")",
                        "![" + a + "](" + a + ")",
                        "[![x](" + a + ")](" + a + ")",
                        "<" + a + ">",
                        "[x]\n\n[x]: " + a,
                        a));
        return Stream.concat(
                RAA.stream().flatMap(r -> Stream.of(r, "- " + r, "> " + r, "**" + r + "**", "[" + r + "](x)")), links);
    }

    @ParameterizedTest
    @MethodSource("angreb")
    void intetAfForfatterensBliverTilOpmaerkning(String markdown) {
        for (boolean linjeskift : new boolean[] {false, true}) {
            String html = ProsaRenderer.med(new ProsaOptions(linjeskift)).render(markdown, 3, Henvisningsopslag.INGEN);
            HtmlProever.erVelformet(html);
            HtmlProever.erUfarlig(html);
        }
    }

    @ParameterizedTest
    @MethodSource("angreb")
    void hellerIkkeISkabelonerne(String markdown) {
        String html = SkabelonMarkdown.med(text -> text).render(markdown, List.of());
        HtmlProever.erVelformet(html);
        HtmlProever.erUfarlig(html.replaceAll("</?d[ltd]>", ""));
    }
}
