package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that stands in one field can change another: hostile text in each field in turn, and all the rest looked at. */
class ProsagraenseTest {
    private static final List<String> STUMPER = List.of(
            "```\n",
            "~~~\n",
            "<div>",
            "</section>",
            "</main>",
            "<!--",
            "-->",
            "<script>alert(1)</script>",
            "# ",
            "\n---\n",
            "\n===\n",
            "::: section\n",
            "\n:::\n",
            "| a | b |\n|---|---|\n",
            "**",
            "*",
            "_",
            "`",
            "[",
            "](",
            "](javascript:x)",
            "![",
            "\n> ",
            "\n    ",
            "\n1) ",
            "\n- ",
            "\\",
            "&lt;",
            "&#60;b&#62;",
            "{{titel}}",
            "{{> punkt}}",
            "{{{",
            "}}",
            "<style>*{}</style>",
            "<![CDATA[",
            "]]>",
            "<?php",
            "[x]: http://x.dk\n",
            "\n: ",
            "ord",
            " ",
            "\n\n",
            "<b",
            "\"",
            "'",
            " onclick=x",
            "<p id=\"pkt-2\">",
            "pkt. 1",
            "Bilag 1",
            "\u00AD",
            "https://x.dk/");

    /** Prose: each field's own section may change, and nothing else on the page. */
    static Stream<Arguments> prosafelter() {
        return Stream.of(
                        "beskrivelse",
                        "indstilling",
                        "sagsfremstilling",
                        "problemstilling",
                        "baggrund",
                        "løsning",
                        "økonomi",
                        "videre proces",
                        "referat",
                        "beslutning",
                        "oversendt",
                        "udsat")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("prosafelter")
    void hostileProseStaysInItsField(String felt) {
        Random tilfaeldig = new Random(felt.hashCode());
        String uden = udenAfsnit(side(felt, "Uskyldig."), felt);
        for (int gang = 0; gang < 60; gang++) {
            String ond = ond(tilfaeldig) + "ord";
            assertThat(udenAfsnit(side(felt, ond), felt))
                    .as("%s: %s", felt, ond)
                    .isEqualTo(uden);
        }
    }

    /** Plain values: the text stands there as typed, and no element comes or goes. */
    @Test
    void hostilePlainValuesAreText() {
        Random tilfaeldig = new Random(7);
        List<String> uskyldig = elementer(almindelig("Uskyldig"));
        for (int gang = 0; gang < 200; gang++) {
            // A bare address is the one thing that is made of plain text: a link with that very text.
            String ond = "x"
                    + ond(tilfaeldig)
                            .replace("://", ":")
                            .replaceAll("\\s+", " ")
                            .strip() + "x";
            Document side = almindelig(ond);
            assertThat(elementer(side)).as(ond).isEqualTo(uskyldig);
            String ventet = flad(ond);
            assertThat(flad(side.select("h1").text())).isEqualTo(ventet);
            assertThat(flad(side.select("#pkt-1 > h2").text())).isEqualTo("Pkt. 1 " + ventet + " v/" + "Bo Bæk");
            assertThat(flad(side.select("ul.bilag li").text())).isEqualTo("Bilag 1: " + ventet);
        }
    }

    /** As the test's own HTML reader gives text: it leaves soft hyphens out. */
    private static String flad(String tekst) {
        return tekst.replace("\u00AD", "")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String ond(Random tilfaeldig) {
        StringBuilder tekst = new StringBuilder();
        int antal = 1 + tilfaeldig.nextInt(8);
        for (int i = 0; i < antal; i++) {
            tekst.append(STUMPER.get(tilfaeldig.nextInt(STUMPER.size())));
        }
        return tekst.toString();
    }

    private static Document side(String felt, String indhold) {
        StringBuilder yaml = new StringBuilder("møde: {organ: Bestyrelsen, dato: 2025-03-05}\nagenda:\n");
        for (int punkt = 1; punkt <= 2; punkt++) {
            yaml.append("  - punkt: ").append(punkt).append("\n    titel: Titel\n");
            for (Arguments andet : prosafelter().toList()) {
                String navn = (String) andet.get()[0];
                String tekst = navn.equals(felt) && punkt == 1 ? indhold : "Teksten i " + navn + ".";
                yaml.append("    ").append(navn).append(": |2-\n");
                tekst.lines()
                        .forEach(linje -> yaml.append("      ").append(linje).append('\n'));
            }
        }
        return Jsoup.parse(Proeve.html(Proeve.moede(yaml.toString()), Dokumenttype.REFERAT));
    }

    private static String udenAfsnit(Document side, String felt) {
        String klasse = felt.replace("ø", "oe").replace(' ', '-');
        assertThat(side.select("#pkt-1 > section." + klasse)).hasSize(1);
        side.select("#pkt-1 > section." + klasse).empty();
        return side.html();
    }

    private static Document almindelig(String vaerdi) {
        String yaml = "møde: {organ: Bestyrelsen, titel: " + citeret(vaerdi) + ", dato: 2025-03-05, sted: "
                + citeret(vaerdi)
                + "}\ndokument: {enhed: " + citeret(vaerdi) + "}\ndeltagere:\n  " + citeret(vaerdi) + ":\n    - navn: "
                + citeret(vaerdi) + "\nagenda:\n  - punkt: 1\n    titel: " + citeret(vaerdi)
                + "\n    ved: Bo Bæk\n    bilag: [{titel: " + citeret(vaerdi) + "}]\n  - overskrift: " + citeret(vaerdi)
                + "\n";
        return Jsoup.parse(Proeve.html(Proeve.moede(yaml), Dokumenttype.REFERAT));
    }

    private static List<String> elementer(Document side) {
        List<String> elementer = new ArrayList<>();
        side.body().traverse((node, dybde) -> {
            if (node instanceof Element element) {
                elementer.add(dybde + element.tagName() + element.className());
            }
        });
        return elementer;
    }

    private static String citeret(String tekst) {
        return "'" + tekst.replace("'", "''") + "'";
    }
}
