package dk.referat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No text that anybody writes runs, fetches or becomes an element in a reader's browser. */
@Tag("omgivelser")
class AngrebIBrowserTest {
    private static final int PAA_EN_GANG = 250;

    /** The minutes have all of them; the agenda, the fragments and the lists are made of the same pieces. */
    private static final int HVER = Proeve.FULDT ? 4 : 24;

    private static final int HVER_TITEL = 4;

    @TempDir
    Path mappe;

    @Test
    void noAttackDoesAnything() throws IOException {
        List<Angreb> alle = Angreb.alle();
        assertThat(new LinkedHashSet<>(alle.stream().map(Angreb::tekst).toList()))
                .hasSameSizeAs(alle)
                .hasSizeGreaterThan(300);
        List<Map.Entry<NamedHtml, Boolean>> sider = new ArrayList<>();
        for (Angreb angreb : alle) {
            boolean allesteds = angreb.nummer() % HVER == 0;
            Path sin = mappe.resolve("m" + angreb.nummer());
            Angreb.Ramt ramt = allesteds ? angreb.udfoer(sin, false) : angreb.udfoerReferat(sin);
            if (angreb.harForbudtTegn()) {
                assertThat(ramt.laest().diagnostics())
                        .as(angreb.navn())
                        .anySatisfy(d -> assertThat(d.rule().id()).isEqualTo("ulovligt-tegn"));
            } else {
                assertThat(ramt.sider())
                        .as(angreb.navn() + ramt.laest().diagnostics())
                        .isNotEmpty();
            }
            for (NamedHtml side : ramt.sider()) {
                boolean helt = side.navn().startsWith("referat.html");
                sider.add(Map.entry(side, false));
                if (helt && allesteds) {
                    sider.add(Map.entry(side, true));
                }
            }
        }
        assertThat(sider).hasSizeGreaterThan(300);
        for (int fra = 0; fra < sider.size(); fra += PAA_EN_GANG) {
            List<Map.Entry<NamedHtml, Boolean>> nogle = sider.subList(fra, Math.min(sider.size(), fra + PAA_EN_GANG));

            List<Angrebssyn> syn = Browser.seAngreb(nogle);

            assertThat(syn).hasSize(nogle.size() + 1);
            assertThat(syn).filteredOn(s -> !s.fund().isEmpty()).isEmpty();
        }
    }

    /** Each is put in an innocent page, and is found for what it does, with nothing but the browser to stop it. */
    @Test
    void whatWorksIsFound() throws IOException {
        String side = new Angreb(1, "Uskyldig")
                .udfoerReferat(mappe.resolve("u"))
                .sider()
                .get(0)
                .html();
        List<Map.Entry<String, String>> virker = List.of(
                Map.entry("<script>top.ramt('her')</script>", "kørte her"),
                Map.entry("<script>alert('her')</script>", "kørte alert her"),
                Map.entry("<script>console.log('her')</script>", "kørte log her"),
                Map.entry("<script>navigator.sendBeacon('https://ramt.invalid/')</script>", "kørte sendBeacon"),
                Map.entry("<img src='x' onerror='top.ramt(`her`)'>", "kørte her"),
                Map.entry("<svg onload='top.ramt(`her`)'></svg>", "kørte her"),
                Map.entry("<p onmouseover='top.ramt(`her`)'>x</p>", "kørte her"),
                Map.entry("<p tabindex='0' onfocus='top.ramt(`her`)'>x</p>", "kørte her"),
                Map.entry("<details ontoggle='top.ramt(`her`)'>x</details>", "kørte her"),
                Map.entry("<a href='javascript:top.ramt(`her`)'>x</a>", "kørte her"),
                Map.entry("<a href=' &#1;java&Tab;script&colon;top.ramt(`her`)'>x</a>", "kørte her"),
                Map.entry("<iframe srcdoc='<script>top.ramt(`her`)</script>'></iframe>", "kørte her"),
                Map.entry("<a href='data:text/html,x'>x</a>", "adresse <a href=\"data:"),
                Map.entry("<img alt='' src='https://ramt.invalid/1.png'>", "hentede https://ramt.invalid/1.png"),
                Map.entry("<link rel='stylesheet' href='https://ramt.invalid/1.css'>", "hentede https://ramt.invalid/"),
                Map.entry("<p style='background:url(https://ramt.invalid/2.png)'>x</p>", "hentede https://ramt"),
                Map.entry("<style>@import 'https://ramt.invalid/3.css'</style>", "hentede https://ramt.invalid/3.css"),
                Map.entry("<meta http-equiv='refresh' content='0;url=about:blank'>", "siden gik et andet sted hen"),
                Map.entry("<form id='toString'></form>", "id <form"),
                Map.entry("<base href='https://ramt.invalid/'>", "element <base"));

        List<Angrebssyn> syn = Browser.seAngreb(virker.stream()
                .flatMap(v -> java.util.stream.Stream.of(false, true)
                        .map(politik -> Map.entry(
                                new NamedHtml(v.getKey(), side.replace("</h1>", "</h1>" + v.getKey())), politik)))
                .toList());

        for (int i = 0; i < virker.size(); i++) {
            String ventet = virker.get(i).getValue();
            assertThat(syn.get(2 * i)).as(ventet).matches(s -> s.fund().stream().anyMatch(f -> f.startsWith(ventet)));
            // The page's policy is the second lock: what an attacker had in the page would not run even then.
            assertThat(syn.get(2 * i + 1).fund())
                    .as(syn.get(2 * i + 1).side())
                    .isNotEmpty()
                    .noneMatch(f -> f.startsWith("kørte"));
        }
        assertThat(syn.get(syn.size() - 1).fund())
                .as("the proxy")
                .anyMatch(f -> f.contains("ramt.invalid"))
                .allMatch(f -> f.contains("ramt.invalid"));
    }

    /** Nothing of it is lost either: what is text stands there, letter for letter. */
    @Test
    void everyAttackIsShownAsTheTextThatItIs() throws IOException {
        for (Angreb angreb : Angreb.alle()) {
            // A bare address becomes a link of that very text, and emphasis and the like is no concern of a title.
            if (angreb.harForbudtTegn() || angreb.nummer() % HVER_TITEL != 0) {
                continue;
            }
            String side = angreb.udfoerReferat(mappe.resolve("t" + angreb.nummer()))
                    .sider()
                    .get(0)
                    .html();

            assertThat(flad(Jsoup.parse(side).select("h1").text()))
                    .as(angreb.navn())
                    .isEqualTo(flad(angreb.tekst()));
        }
    }

    private static String flad(String tekst) {
        return tekst.replace("\u00AD", "")
                .replace("\u200B", "")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
