package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Papirproeve;
import dk.referat.Proeve;
import dk.referat.browser.Browser;
import dk.referat.browser.NamedHtml;
import dk.referat.browser.Sidesyn;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgavetype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published pages in a real browser, and that a fault there is found. */
@Tag("omgivelser")
class SiderIBrowserTest {
    /** What is hardest on a narrow screen. */
    private static final String BRED = """
            møde:
              organ: Havnerådet
              titel: Konstitueringsmøde og visionsseminar om klimatilpasningsforanstaltninger
              dato: 2024-12-18
              tid: 9–16
              sted: Rederiforeningens Selskabslokaler, https://www.eksempel.dk/en/lang/adresse/uden/mellemrum/overhovedet.html
            deltagere:
              - Anne-Margrethe Friis-Christoffersen, specialkonsulent, Arbejdsmarkedsstyrelsen (formandsstedfortræder)
            agenda:
              - punkt: 101/24
                titel: Arbejdsmiljørepræsentantskabsformandskandidatopstillingsmøde
                tid: 9.00–10.30
                referat: |
                  | År | Indtægter | Udgifter | Afskrivninger | Resultat | Egenkapital | Bemærkninger |
                  |---:|---:|---:|---:|---:|---:|---|
                  | 2023 | 1.234.567 kr. | 1.134.567 kr. | 34.567 kr. | 65.433 kr. | 12.345.678 kr. | Efter revisors gennemgang |
                  | 2024 | 1.334.567 kr. | 1.234.567 kr. | 44.567 kr. | 55.433 kr. | 12.401.111 kr. | Foreløbige tal |

                  1. Et punkt
                     - et underpunkt med [en lang henvisning](https://www.eksempel.dk)
                       - tredje niveau
                         - fjerde niveau med Arbejdsmiljørepræsentantskabsformandskandidatopstillingsmøde

                  > Et citat.

                  ```
                  noget der er skrevet på én lang linje uden at det må brydes eller i det mindste kun hvor det er nødvendigt
                  ```
                beslutning: |
                  Rådet godkendte regnskabet, jf. [loven](https://www.retsinformation.dk).

                  | Post | Beløb | Ansvarlig |
                  |---|---:|---|
                  | Arbejdsmiljørepræsentantskabet | 1.100.000 kr. | Anne-Margrethe Friis-Christoffersen |

                  | I år | Sidste år | Forrige år |
                  |---:|---:|---:|
                  | 112.345.678 kr. | 112.345.678 kr. | 112.345.678 kr. |
            """;

    @TempDir
    Path ud;

    @TempDir
    Path kilde;

    @Test
    void everyPageIsAccessibleAndAloneOnATelephoneAndADeskInLightAndInDark() throws IOException {
        List<NamedHtml> sider = sider();

        List<Sidesyn> syn = Browser.se(sider.stream(), side -> maader(side.navn()));

        assertThat(syn)
                .hasSize(sider.stream().mapToInt(s -> maader(s.navn()).size()).sum());
        assertThat(syn.stream().map(s -> s.bredde() + " " + s.moerk()).distinct())
                .hasSize(4);
        assertThat(syn).filteredOn(s -> !s.fund().isEmpty()).isEmpty();
        // That the rules had something to say, though each page stands in a frame.
        assertThat(syn).allSatisfy(s -> assertThat(s.bestaaet()).contains("color-contrast"));
        assertThat(syn)
                .filteredOn(s -> !s.moerk())
                .allSatisfy(s -> assertThat(s.bestaaet())
                        .contains(
                                "document-title",
                                "html-has-lang",
                                "landmark-one-main",
                                "page-has-heading-one",
                                "region"));
        assertThat(baggrunde(syn, true)).hasSize(1).doesNotContainAnyElementsOf(baggrunde(syn, false));
    }

    @Test
    void aFaultIsFound() {
        String side = fuldt();
        List<Fejl> fejl = List.of(
                new Fejl("button-name", side.replace("</h1>", "</h1><button type=\"button\"></button>")),
                new Fejl("image-alt", side.replace("</h1>", "</h1><img src=\"data:,\" />")),
                new Fejl("color-contrast", side.replace("</style>", ".referat p { color: #999 } </style>")),
                new Fejl("html-has-lang", side.replace("<html lang=\"da\">", "<html>")),
                new Fejl("vandret rulning", side.replace("</h1>", "</h1><p style=\"width:500px\">bred</p>")),
                new Fejl("henter", side.replace("</h1>", "</h1><img alt=\"\" src=\"https://example.com/x.png\" />")),
                new Fejl(
                        "fokus: ses ikke",
                        side.replace("</style>", ".referat a { outline: none !important } </style>")),
                new Fejl("politik", side.replaceFirst("<meta http-equiv=[^>]*>", "")));

        List<Sidesyn> syn = Browser.se(
                fejl.stream().map(f -> new NamedHtml(f.tegn(), f.html())), List.of(new Browser.Syn(320, false)));

        assertThat(syn)
                .hasSize(fejl.size())
                .allSatisfy(
                        s -> assertThat(s.fund()).anySatisfy(f -> assertThat(f).contains(s.side())));
    }

    /** The lists and the pages that are made to be hard get every way, an ordinary paper the two that differ most. */
    private static List<Browser.Syn> maader(String navn) {
        boolean papir = navn.endsWith(".html") && !navn.endsWith("index.html");
        return papir && !Proeve.FULDT ? List.of(Browser.ALLE.get(0), Browser.ALLE.get(3)) : Browser.ALLE;
    }

    private record Fejl(String tegn, String html) {}

    /** The examples as they are published, the lists of them too, and both documents of a meeting with every feature. */
    private List<NamedHtml> sider() throws IOException {
        if (Files.notExists(ud.resolve("index.html"))) {
            Koersel bygning = Koersel.af("build", Proeve.EKSEMPLER, "--output", ud, "--format", "html");
            assertThat(bygning.kode()).as(bygning.fejl()).isZero();
        }
        List<NamedHtml> sider = new ArrayList<>();
        try (Stream<Path> filer = Files.walk(ud)) {
            for (Path fil :
                    filer.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                sider.add(new NamedHtml(ud.relativize(fil).toString(), Files.readString(fil)));
            }
        }
        assertThat(sider).hasSizeGreaterThan(8);
        Proeve.MOEDETS_DOKUMENTER.forEach(type ->
                sider.add(new NamedHtml("fuldt " + type.navn(), Proeve.html(Proeve.moede(Proeve.FULDT_MOEDE), type))));
        for (Udgavetype udgave : Udgavetype.values()) {
            sider.add(new NamedHtml("med lukket, " + udgave.navn(), medLukket(udgave)));
        }
        Papirproeve.papirer(Papirproeve.FULDE)
                .forEach(p -> sider.add(new NamedHtml("fuldt " + p.navn(), Papirproeve.html(p.dokument()))));
        sider.add(new NamedHtml("bred", Proeve.html(Proeve.moede(BRED), Dokumenttype.REFERAT)));
        return sider;
    }

    private String medLukket(Udgavetype udgave) throws IOException {
        Path fil = new Plantning().skriv(kilde);
        Path til = kilde.resolve("til-" + udgave.navn());
        Koersel k = Koersel.af("build", fil, "-u", udgave.navn(), "-f", "html", "-o", til);
        assertThat(k.kode()).as(k.fejl()).isZero();
        return Koersel.laes(til.resolve("haven-referat" + udgave.efternavn() + ".html"));
    }

    private static String fuldt() {
        return Proeve.html(Proeve.moede(Proeve.FULDT_MOEDE), Dokumenttype.REFERAT);
    }

    private static Set<String> baggrunde(List<Sidesyn> syn, boolean moerk) {
        return syn.stream()
                .filter(s -> s.moerk() == moerk)
                .map(Sidesyn::baggrund)
                .collect(Collectors.toSet());
    }
}
