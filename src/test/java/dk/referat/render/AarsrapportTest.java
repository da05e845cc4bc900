package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Papirproeve;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a report derives follows the meetings and the members. */
class AarsrapportTest {
    private static final String ORGAN = """
            navn: Havnerådet
            medlemmer:
              - navn: Åse Skov
                rolle: formand
                udpeget af: Danske Havne
              - Bo Bæk, havnemester, Skagen Havn (født medlem)
              - navn: Carl Dam
                titel: biolog
                organisation: Kystdirektoratet
            """;

    private static final String RAPPORT = """
            årsrapport: {organ: havneraadet, periode: 2017–2018}
            beretning: Rådet har talt om havne.
            nøgletal: [møder, beslutninger, fremmøde]
            """;

    private static final String MOEDE = """
            møde: {organ: havneraadet, nummer: NUMMER, dato: DATO}
            afbud: AFBUD
            agenda:
              - punkt: 1
                titel: EMNE
                hovedemne: ja
                beslutning: Vedtaget.
              - punkt: 2
                titel: Eventuelt
                referat: Intet.
            """;

    @TempDir
    Path mappe;

    private Papirproeve proeve = new Papirproeve(Path.of("."));

    @BeforeEach
    void organOgRapport() {
        proeve = new Papirproeve(mappe).med("organer/havneraadet.yaml", ORGAN).med("rapporter/r.yaml", RAPPORT);
        moede("a", 1, "2017-03-01", "[]", "Moler");
        moede("b", 2, "2018-05-02", "[Bo Bæk]", "Fyr");
    }

    @Test
    void theMeetingsAreListedAndCounted() {
        assertThat(moeder())
                .containsExactly(
                        "2017 (1 møde)",
                        "1. møde, 1. marts 2017",
                        "Moler",
                        "2018 (1 møde)",
                        "2. møde, 2. maj 2018",
                        "Fyr");
        assertThat(tal("moeder")).containsExactly("2017 1", "2018 1", "I alt 2");
        assertThat(tal("beslutninger")).containsExactly("2017 1", "2018 1", "I alt 2");
        assertThat(tal("fremmoede"))
                .containsExactly("1. møde, 1. marts 2017 3 af 3 (100 %)", "2. møde, 2. maj 2018 2 af 3 (67 %)");
    }

    @Test
    void aMeetingMoreIsInEveryListAndCount() {
        moede("c", 3, "2018-09-09", "[Bo Bæk, Carl Dam]", "Krabber & rejer");

        assertThat(moeder())
                .endsWith(
                        "2018 (2 møder)",
                        "2. møde, 2. maj 2018",
                        "Fyr",
                        "3. møde, 9. september 2018",
                        "Krabber & rejer");
        assertThat(tal("moeder")).containsExactly("2017 1", "2018 2", "I alt 3");
        assertThat(tal("beslutninger")).containsExactly("2017 1", "2018 2", "I alt 3");
        assertThat(tal("fremmoede"))
                .endsWith("3. møde, 9. september 2018 1 af 3 (33 %)")
                .hasSize(3);
    }

    /** One who is not there must not be counted as there because of a space, a hyphen or a title. */
    @Test
    void regretsAreTheMembersHoweverTheNameIsWritten() {
        proeve.med("organer/havneraadet.yaml", ORGAN.replace("Carl Dam", "Carl-Emil Dam"));
        moede("b", 2, "2018-05-02", "[åse  skov, havnemester Bo Bæk, Carl Emil Dam]", "Fyr");

        assertThat(tal("fremmoede")).endsWith("2. møde, 2. maj 2018 0 af 3 (0 %)");
    }

    @Test
    void aMeetingMovedToAnotherYearIsListedThere() {
        moede("a", 1, "2018-03-01", "[]", "Moler");

        assertThat(moeder())
                .containsExactly(
                        "2017 (ingen møder)",
                        "2018 (2 møder)",
                        "1. møde, 1. marts 2018",
                        "Moler",
                        "2. møde, 2. maj 2018",
                        "Fyr");
        assertThat(tal("moeder")).containsExactly("2017 0", "2018 2", "I alt 2");
    }

    @Test
    void aMeetingMovedOutOfThePeriodIsGone() {
        moede("b", 2, "2019-05-02", "[]", "Fyr");

        assertThat(moeder()).containsExactly("2017 (1 møde)", "1. møde, 1. marts 2017", "Moler", "2018 (ingen møder)");
        assertThat(tal("beslutninger")).containsExactly("2017 1", "2018 0", "I alt 1");
        assertThat(tal("fremmoede")).hasSize(1);
    }

    /** Each bar is as long as its number, against the longest. */
    @Test
    void theBarsShowTheNumbers() {
        moede("c", 3, "2018-09-09", "[]", "Krabber");

        assertThat(side().select(".moeder .soejle").eachAttr("style")).containsExactly("width: 30%", "width: 60%");
        assertThat(side().select(".fremmoede .soejle").eachAttr("style"))
                .containsExactly("width: 60%", "width: 40%", "width: 60%");
    }

    @Test
    void aMemberWhoLeavesIsCountedAndNamedToThatDay() {
        proeve.med("organer/havneraadet.yaml", ORGAN + "    til: 2018-03-01\n");

        assertThat(personer()).endsWith("Carl Dam Biolog, Kystdirektoratet Medlem til 1. marts 2018");
        assertThat(tal("fremmoede"))
                .containsExactly("1. møde, 1. marts 2017 3 af 3 (100 %)", "2. møde, 2. maj 2018 1 af 2 (50 %)");
    }

    @Test
    void aMemberOutsideThePeriodIsNotNamed() {
        proeve.med("organer/havneraadet.yaml", ORGAN + "    til: 2016-12-31\n");

        assertThat(personer())
                .containsExactly(
                        "Åse Skov, formand Udpeget af Danske Havne", "Bo Bæk Havnemester, Skagen Havn Født medlem");
    }

    @Test
    void aNewChairStandsAfterTheOneBefore() {
        proeve.med("organer/havneraadet.yaml", """
                navn: Havnerådet
                medlemmer:
                  - {navn: Åse Skov, rolle: formand, til: 2018-03-01}
                  - {navn: Bo Bæk, titel: direktør, rolle: formand, fra: 2018-03-02, til: 2018-12-31}
                  - {navn: Eva Eg, rolle: næstformand, fra: 2017-01-01}
                  - {navn: Ib Is, titel: formand for fiskerne}
                """);

        assertThat(side().select(".formandskab p").eachText())
                .containsExactly(
                        "Formand: Åse Skov (til 1. marts 2018)",
                        "Formand: Bo Bæk, direktør (fra 2. marts 2018)",
                        "Næstformand: Eva Eg");
    }

    @Test
    void organisationsAndTheBodyHaveTheNamesOfTheLastDay() {
        proeve.med("organer/havneraadet.yaml", ORGAN + """
            tidligere navne: [{navn: Moleudvalget, til: 2018-12-31}]
            organisationer:
              - navn: Havet og Kysten
                tidligere navne: [{navn: Kystdirektoratet, til: 2017-12-31}, {navn: Kyststyrelsen, til: 2019-12-31}]
            """);

        Element side = side();
        assertThat(side.select(".forside .dokumenttype").text()).isEqualTo("Moleudvalget");
        assertThat(side.select(".moedeliste > h2").text()).isEqualTo("Møder i moleudvalget 2017–2018");
        assertThat(personer()).endsWith("Carl Dam Biolog, Kyststyrelsen");
    }

    @Test
    void aPeriodThatIsNoWholeYearIsWrittenOut() {
        proeve.med(
                "rapporter/r.yaml", RAPPORT.replace("2017–2018", "2017-09-01 – 2018-06-30") + "planer: Flere havne.\n");

        Element side = side();
        assertThat(side.select("h1").text()).isEqualTo("Årsrapport 1. september 2017 – 30. juni 2018");
        assertThat(side.select(".moedeliste > h2").text())
                .isEqualTo("Møder i havnerådet fra 1. september 2017 til 30. juni 2018");
        assertThat(side.select(".planer > h2").text()).isEqualTo("Planer");
        assertThat(moeder()).startsWith("2017 (ingen møder)", "2018 (1 møde)");
    }

    /** One year needs no heading of its own, and one number no bar. */
    @Test
    void oneYear() {
        proeve.med("rapporter/r.yaml", RAPPORT.replace("2017–2018", "2018") + "planer: Flere havne.\n");

        Element side = side();
        assertThat(moeder()).containsExactly("2. møde, 2. maj 2018", "Fyr");
        assertThat(side.select(".moede > h3")).hasSize(1);
        assertThat(tal("moeder")).containsExactly("2018 1");
        assertThat(side.select(".soejle")).isEmpty();
        assertThat(side.select(".planer > h2").text()).isEqualTo("Planer for 2019");
    }

    @Test
    void aMailAddressIsALink() {
        proeve.med("rapporter/r.yaml", RAPPORT + "kontakt: ['Ida Is, sekretær, ida@havn.dk, tlf. 12345678', Bo Bæk]\n");

        assertThat(side().select(".kontakt li").eachText())
                .containsExactly("Ida Is, sekretær, ida@havn.dk, tlf. 12345678", "Bo Bæk");
        assertThat(side().select(".kontakt a").eachAttr("href")).containsExactly("mailto:ida@havn.dk");
    }

    @Test
    void aTemplateOfOnesOwn() {
        proeve.med("skabeloner/medlemsliste.md", """
                {{#medlemsliste}}
                ## Hvem vi er

                {{#grupper}}
                {{#personer}}
                - {{navn}}{{#udpegning}}: {{udpegning}}{{/udpegning}}
                {{/personer}}
                {{/grupper}}
                {{/medlemsliste}}
                """);

        assertThat(side().select("h2").eachText()).endsWith("Nøgletal", "Hvem vi er");
        assertThat(side().select("h2:last-of-type ~ ul > li").eachText())
                .containsExactly("Åse Skov: Udpeget af Danske Havne", "Bo Bæk: Født medlem", "Carl Dam");
    }

    private void moede(String fil, int nummer, String dato, String afbud, String emne) {
        proeve.med(
                "moeder/" + fil + ".yaml",
                MOEDE.replace("NUMMER", Integer.toString(nummer))
                        .replace("DATO", dato)
                        .replace("AFBUD", afbud)
                        .replace("EMNE", emne));
    }

    private Element side() {
        return Jsoup.parse(Papirproeve.html(proeve.aarsrapport("r")));
    }

    private List<String> moeder() {
        return mellemrum(side().select(".moedeliste").select("h3, h4, li").eachText());
    }

    private List<String> tal(String hvad) {
        return mellemrum(side().select("." + hvad + " tbody tr").eachText());
    }

    private List<String> personer() {
        return mellemrum(side().select(".medlemmer li").eachText());
    }

    private static List<String> mellemrum(List<String> tekster) {
        return tekster.stream().map(t -> t.replace('\u00A0', ' ')).toList();
    }
}
