package dk.referat.cli;

import java.util.List;
import java.util.Random;

/** What a person, a program or an enemy may put where something better was meant. */
final class Grimt {
    private static final List<String> VAERDIER = List.of(
            "",
            "~",
            "null",
            "ja",
            "nej",
            "true",
            "1",
            "-1",
            "0",
            "1e999",
            "-0.0",
            "0x7fffffffffffffff",
            "0o17",
            "99999999999999999999999",
            ".nan",
            "-.inf",
            "1_000",
            "12:30:45",
            "2024-02-30",
            "31.12.9999",
            "0000-00-00",
            "2024-12-18T25:61:61Z",
            "+999999999-12-31",
            "-2024-01-01",
            "onsdag den 5. marts 2025",
            "5/3",
            "1.1.1",
            "24.00–00.00",
            "kl. 99.99",
            "9.30 - 9.30 - 9.30",
            "-1 min.",
            "999999999999 timer",
            "9.",
            "–",
            "[]",
            "{}",
            "[[[]]]",
            "[,]",
            "{a: {b: c}}",
            "{a}",
            "{? a : b}",
            "[a: b]",
            "[1, 2.5, ~, true, [x]]",
            "{dato: 2024-12-18}",
            "!!binary aGVq",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
            "!!set {a, b}",
            "!!timestamp 2024-01-01",
            "!lokal x",
            "!<tag:x> y",
            "!",
            "&a x",
            "&a [*a]",
            "*a",
            "*ukendt",
            "<<",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\x1b[31mrødt\"",
            "\"a\\nb\\r\\nc\"",
            "\"\\L\\P\\N\"",
            "\"\\q\"",
            "\"\\U0010FFFF\"",
            "\"\\U00110000\"",
            "\"uafsluttet",
            "'uafsluttet",
            "\"a\" b",
            "'it''s'",
            "|",
            ">",
            "|9",
            "%",
            "@",
            "`",
            "?",
            ":",
            "-",
            "- -",
            "a: b",
            "a #b",
            "#",
            "# tekst",
            "\uFEFF",
            "\u202Ebagvendt\u202C",
            "\u0085",
            "\u2028",
            "\u00AD",
            "\u200B",
            "a\u0301\u0302\u0303\u0304\u0305\u0306",
            "👩‍👩‍👧‍👦",
            "🇩🇰",
            "\uD83D\uDE00",
            "ﷺ",
            "漢字",
            "مرحبا",
            "\uFFFD",
            "\uFFFF",
            "\uE000",
            "ØÆÅ",
            "..",
            ".",
            "/",
            "\\",
            "../../../etc/passwd",
            "/etc/passwd",
            "/dev/zero",
            "/proc/self/mem",
            "C:\\Windows\\x",
            "\\\\server\\drev\\x",
            "file:///etc/passwd",
            "NUL",
            "con.txt",
            "bilag/notat.txt",
            "./bilag//notat.txt",
            "bilag",
            "billeder/ikon.png",
            "a\tb",
            "010203-1234",
            "0102031234",
            "+45 12 34 56 78",
            "a@b.dk",
            "a@@b",
            "http://",
            "https://[::1",
            "https://æøå.dk",
            "javascript:alert(1)",
            "(((((",
            "a, b, c (d) (e (f) g",
            ",",
            ",,,",
            "(formand)",
            "Anne (afbud",
            "Anne Holm)",
            "Anne Holm, , (formand) (formand)",
            "1/24",
            "01/024",
            "1.2.3.4.5.6",
            "§ 1",
            "Pkt. 1",
            "1/24–3/24",
            "999999999999/99999999999",
            "{antal: -3}",
            "{for: 1, imod: [Anne]}",
            "{for: 99999999999}",
            "[ja, nej]",
            "{navn: [x], titel: {y: z}}",
            "{{x}}",
            "{{{x}}}",
            "{{#x}}",
            "${jndi:ldap://x}",
            "%s%n%d",
            "$1\\1",
            "<b>x</b>",
            "</script><script>",
            "]]>",
            "<!--",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&ukendt;");

    private static final List<String> PROSA = List.of(
            "**fed",
            "*kursiv",
            "***",
            "_a_b_c_",
            "~~gennem",
            "`kode",
            "``` \nkode",
            "~~~\n`````",
            "[link](",
            "[link](a b c)",
            "[a][b]",
            "[a]: <b>",
            "[a]: http://x 'y\n[a]",
            "[a]: /x\n\n[a]: /y\n\n[a] [A]",
            "![billede](",
            "![](billeder/ikon.png)",
            "![alt](billeder/ikon.png \"titel\")",
            "![alt](findes-ikke.png)",
            "![a](data:image/png;base64,AAAA)",
            "[x](javascript:alert(1))",
            "[x](data:text/html,x)",
            "<javascript:x>",
            "<https://x.dk>",
            "<a@b.dk>",
            "https://",
            "https://x.dk/(((((",
            "www.x.dk.",
            "[^1]",
            "[^1]: note",
            "Tekst[^1].\n\n[^1]: Se[^1] og[^2].\n[^2]: Se[^1].",
            "[^1][^1][^1]\n\n[^1]: a\n\n    - b\n\n        kode",
            "[^",
            "[^]: x",
            "[^a b]: x",
            "a[^x]\n\n[^x]:",
            "| a | b |",
            "| a | b |\n|---|",
            "| a | b |\n|---|---|\n| c",
            "|a|\n|-|\n|b|c|d|e|",
            "||\n|-|\n||",
            "|\n|-",
            "| a || b |\n|:-:|--:|\n| [^1] | ![x](billeder/ikon.png) |",
            "a | b\n- | -",
            "|a|\n|-|\n\n[tabeltekst]",
            "- a\n- b\n  - c\n      - d\n - e",
            "1. a\n2. b\n99999999999. c",
            "0) a\n-1) b",
            "a) a\nb) b\nz) z",
            "i. x\nii. y",
            "-\n-\n-",
            "- \n\n  a",
            "-   - - - a",
            "* * *",
            "- - -",
            "+ a\n* b\n- c",
            "- [ ] a\n- [x] b",
            "> a\n>> b\n> - c\n>",
            ">",
            "# A",
            "#### B\n###### C\n####### D",
            "A\n===\nB\n---",
            "#",
            "    kode",
            "\tkode",
            "a  \nb\\\nc\\",
            "Begreb\n: Forklaring\n: Mere\n\n  - liste",
            ": x",
            "::: boks",
            ":::",
            "::: a\n::: b\n:::\n:::\n:::",
            "::: lukket\nHemmeligt\n:::",
            "::: lukket\nHemmeligt",
            "::: luket\nHemmeligt\n:::",
            "[lukket: x]",
            "[[lukket]]x[[/lukket]]",
            "<div>",
            "<script>alert(1)</script>",
            "<!-- x",
            "<![CDATA[x]]>",
            "<?php",
            "<img src=x onerror=y>",
            "</div></body></html>",
            "&nbsp;&#0;&#x110000;&copy",
            "\\*\\[\\|",
            "{{moede}}",
            "{{#punkter}}",
            "$$x$$",
            "{.klasse}",
            "{: #x}",
            "*[HTML]: x",
            "Se pkt. 99/24, bilag 17 og bilag A til punkt 3.2.1.",
            "Jf. referatet af mødet den 30. februar 2024.",
            "Mødet den 12.12.2024 kl. 25:99, fx. f. eks. bl. a. 1000.000 kr.",
            "Anne Holm, Bo Bæk og Cai Dam sendte afbud.",
            "010203-1234",
            "1.\u00A0marts\u00A02024",
            "soft\u00ADhy\u00ADphen",
            "\u202E\u2066\u2069",
            "a\u0000b",
            "e\u0301\u0301\u0301",
            "ﬁ ﬂ Å ℃ ① ｆｕｌｄ",
            "\u200D\u200C\u2060",
            "שלום עולם",
            "👍🏽",
            "𝔘𝔫𝔦",
            "‱ ₿ ⅒ ⁂");

    /** Repeated, each of these has made some parser of Markdown slow. */
    private static final List<String> GENTAGET = List.of(
            "*",
            "_",
            "**a",
            "*a_ ",
            "[",
            "![",
            "](",
            "[a](",
            "[](",
            "`",
            "``a",
            "<",
            "<a ",
            "<!--",
            "&",
            "\\",
            ">",
            "> ",
            "- ",
            "1. ",
            "|",
            "|-",
            "~",
            "~~a",
            "(",
            ")",
            "\"",
            "'",
            "a ",
            "a, ",
            "a. ",
            "1.",
            "1 ",
            "12:",
            "å",
            "\u00A0",
            "\u0301",
            "👍",
            "#",
            "=",
            "-",
            ":",
            "::: a ",
            "[^1]",
            "[^1]: ",
            "$",
            "{",
            "{{",
            "@",
            "a@",
            "www.",
            "https://a.",
            "https://",
            "a/",
            "a-",
            "Pkt. 1 ",
            "bilag 1, ",
            "1/24 ",
            "12. marts ",
            "Anne Holm, ",
            "(formand) ",
            "ABC ",
            "kl. 1 ",
            "010203-",
            "f.eks. ");

    private static final List<String> NOEGLER = List.of(
            "",
            "\"\"",
            "~",
            "? a\n",
            "<<",
            "!!str x",
            "*a",
            "&a b",
            "[a]",
            "{a: b}",
            "møde ",
            "Møde",
            "mode",
            "m\u00F8de\u200B",
            "__proto__",
            "1",
            "true",
            "\"a: b\"",
            "a\tb",
            "{{x}}",
            "<script>",
            "$schema",
            "lukket",
            "x".repeat(1_100));

    private static final List<String> BLOKHOVEDER =
            List.of("|", ">", "|-", ">+", "|2", "|9", "|0", ">-1", "|+-", "| # x", "|x", ">>", "|\t");

    private static final List<String> LINJER = List.of(
            "---",
            "...",
            "--- |",
            "%YAML 1.2",
            "%TAG ! x",
            "# kommentar",
            "\t",
            "\ttitel: x",
            "-",
            "- ",
            "?",
            ": x",
            "? x",
            "<<: *a",
            "<<: {a: b}",
            "}",
            "]",
            "\"",
            "'",
            "|",
            "&a",
            "*a",
            "!!map",
            "- <<: [*a, *b]",
            "titel: x: y",
            "titel : x",
            "titel:x");

    private static final List<String> LUKKET = List.of(
            "lukket: ja",
            "lukket: nej",
            "lukket:",
            "lukket: Personsag",
            "lukket: {}",
            "lukket: []",
            "lukket: [ja]",
            "lukket: {grund: }",
            "lukket: {grund: Personsag}",
            "lukket: {hjemmel: forvaltningslovens § 27}",
            "Lukket: ja",
            "lukkett: ja",
            "lukket: JA!",
            "lukket:\n  grund: Personsag\n  hjemmel: forvaltningslovens § 27\n  offentlig titel: Lukket punkt\n  offentlig beslutning: Godkendt",
            "lukket:\n  grund: Personsag\n  hjemmel: forvaltningslovens § 27\n  offentlig titel: En personsag",
            "lukket:\n  - grund: x",
            "lukket: {grund: [a], hjemmel: {b: c}, offentlig titel: 1, offentlig beslutning: ~}",
            "lukket: true",
            "lukket: \"\"",
            "lukket: !!bool ja",
            "lukket: |\n  Personsag",
            "lukket: delvist");

    private Grimt() {}

    static String vaerdi(Random tilfaeldig) {
        return switch (tilfaeldig.nextInt(30)) {
            case 0 -> stort(tilfaeldig);
            case 1 -> "[".repeat(1 + tilfaeldig.nextInt(40)) + "x" + "]".repeat(tilfaeldig.nextInt(40));
            case 2 -> "{a: ".repeat(1 + tilfaeldig.nextInt(40)) + "x" + "}".repeat(tilfaeldig.nextInt(40));
            case 3 -> blokhoved(tilfaeldig);
            default -> af(VAERDIER, tilfaeldig);
        };
    }

    /** On one line, often in quotes so that YAML lets it through. */
    static String prosalinje(Random tilfaeldig) {
        String tekst = tilfaeldig.nextInt(12) == 0 ? stort(tilfaeldig) : prosa(tilfaeldig);
        return switch (tilfaeldig.nextInt(3)) {
            case 0 -> tekst.lines().findFirst().orElse("");
            case 1 -> "'" + tekst.replace("'", "''").replace("\n", "\n\n") + "'";
            default -> "\"" + tekst.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        };
    }

    static String prosa(Random tilfaeldig) {
        return switch (tilfaeldig.nextInt(14)) {
            case 0 -> af(PROSA, tilfaeldig) + af(PROSA, tilfaeldig);
            case 1 -> "Ord foran " + af(PROSA, tilfaeldig) + " og efter.";
            case 2 -> indlejret(tilfaeldig);
            case 3 -> af(GENTAGET, tilfaeldig).repeat(1 + tilfaeldig.nextInt(60));
            case 4 -> tilfaeldig.nextInt(4) == 0 ? stort(tilfaeldig) : af(PROSA, tilfaeldig);
            default -> af(PROSA, tilfaeldig);
        };
    }

    static String noegle(Random tilfaeldig) {
        return af(NOEGLER, tilfaeldig);
    }

    static String blokhoved(Random tilfaeldig) {
        return af(BLOKHOVEDER, tilfaeldig);
    }

    static String linje(Random tilfaeldig, int indryk) {
        return " ".repeat(tilfaeldig.nextBoolean() ? indryk : tilfaeldig.nextInt(8)) + af(LINJER, tilfaeldig);
    }

    static String lukket(Random tilfaeldig) {
        return af(LUKKET, tilfaeldig);
    }

    private static String indlejret(Random tilfaeldig) {
        String led = af(List.of("> ", "- ", "1. ", "  ", "::: a\n", "    ", "* "), tilfaeldig);
        int dybde = 1 + tilfaeldig.nextInt(tilfaeldig.nextInt(5) == 0 ? 300 : 12);
        StringBuilder tekst = new StringBuilder();
        for (int i = 1; i <= dybde; i++) {
            tekst.append(led.isBlank() ? led.repeat(i) + "- a\n" : led);
        }
        return tekst.append("inderst").toString();
    }

    /** As much as one line may hold, or a running text of many lines. */
    private static String stort(Random tilfaeldig) {
        String led = af(GENTAGET, tilfaeldig);
        String linje = led.repeat(1 + tilfaeldig.nextInt(19_000 / led.length()));
        return tilfaeldig.nextInt(4) == 0 ? (linje + "\n").repeat(1 + tilfaeldig.nextInt(12)) : linje;
    }

    private static String af(List<String> liste, Random tilfaeldig) {
        return liste.get(tilfaeldig.nextInt(liste.size()));
    }
}
