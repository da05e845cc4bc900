package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import dk.referat.render.markdown.Henvisningsopslag;
import dk.referat.render.markdown.ProsaOptions;
import dk.referat.render.markdown.ProsaRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The manual page of the rules is what the rules say of themselves; {@code -Dreferat.opdater=true} writes it anew. */
class RegelsideTest {
    private static final Path SIDE = Path.of("src/docs/regler.md");

    private static final String INDLEDNING = """
            <!-- Skrevet af programmet selv; ret teksten ved reglen, og kør RegelsideTest med -Dreferat.opdater=true. -->

            # Reglerne

            Her står alt, hvad `referat` kan melde, ordnet efter reglens navn. Det samme vises på kommandolinjen: `referat regler` giver listen,
            og `referat regler tom-gruppe` forklarer én regel. Hvordan en melding læses, står i [Validering](validering.md).

            I eksemplerne begynder `# fil: …` en ny fil, `# trin: …` siger, hvor langt dokumentet er, og `# format: …` siger, hvad der bygges.
            Resten af mødet er udeladt.

            ## Undtag eller ændr en regel

            Er det, en regel melder, i orden netop her, skriver du reglens navn og grunden under `undtagelser` i det punkt, det gælder, eller
            yderst i mødefilen:

            ```yaml
            undtagelser:
              tom-gruppe: Gæsterne er endnu ikke inviteret
            ```

            I organets fil kan reglen sættes til `fra`, `fejl`, `advarsel` eller `oplysning` for alle organets møder:

            ```yaml
            regler:
              tom-gruppe: fra
            ```

            En undtagelse i en årsrapports fil gælder rapporten. Det, der er galt med organets egne medlemmer og kommissorium, står i organets
            fil og retter sig efter `regler` dér.

            Nogle regler gælder altid, fordi filen ellers ikke kan læses, eller fordi noget ville gå tabt eller slippe ud.

            ## Alle regler

            """;

    @Test
    void thePageIsWhatTheRulesSay() {
        Guldfil.sammenlign(SIDE, side(Regelkatalog.ALLE));
    }

    @Test
    void everyRuleHasItsOwnAddress() {
        List<String> ankre = Vejledning.laes(SIDE).ankre();
        Regelkatalog.ALLE.forEach(
                regel -> assertThat(ankre).filteredOn(regel.id()::equals).hasSize(1));
        Matcher link = Pattern.compile("\\]\\(#([^)]+)\\)").matcher(side(Regelkatalog.ALLE));
        while (link.find()) {
            assertThat(ankre).contains(link.group(1));
        }
    }

    /** What a sentence has of Markdown's own characters is text on the page. */
    @Test
    void aSentenceIsShownAsItIsWritten() {
        String skrevet = "Skriv **fed**, `kode`, {{#felt}}, snake_case, <b>, [link](x) & \\.";
        String html = ProsaRenderer.med(new ProsaOptions(false)).render(beskyttet(skrevet), 2, Henvisningsopslag.INGEN);
        assertThat(Jsoup.parse(html).text()).isEqualTo(skrevet);
    }

    private static String side(List<RuleInfo> regler) {
        String oversigt = regler.stream()
                .map(r -> "| [`" + r.id() + "`](#" + r.id() + ") | "
                        + r.severity().label() + " | " + beskyttet(r.summary()).replace("|", "\\|") + " |\n")
                .collect(Collectors.joining());
        return INDLEDNING + "| Regel | Alvor | Hvad der er galt |\n|---|---|---|\n" + oversigt
                + regler.stream().map(RegelsideTest::afsnit).collect(Collectors.joining());
    }

    private static String afsnit(RuleInfo regel) {
        return "\n## " + regel.id() + "\n\n**" + stort(regel.severity().label()) + ":** "
                + beskyttet(regel.summary()) + ".\n\n"
                + beskyttet(regel.why()) + "\n\nKilde: " + beskyttet(regel.source()) + "\n\n"
                + eksempel("Forkert", regel.wrong()) + eksempel("Rigtigt", regel.right())
                + (regel.fixed() ? "Gælder altid.\n" : "Kan [undtages eller ændres](#undtag-eller-ændr-en-regel).\n");
    }

    private static String eksempel(String overskrift, String eksempel) {
        if (eksempel.startsWith("(")) {
            return overskrift + ": " + beskyttet(eksempel) + "\n\n";
        }
        String hegn = eksempel.contains("```") ? "````" : "```";
        String sprog = eksempel.contains("# fil: skabeloner/") ? "text" : "yaml";
        return overskrift + ":\n\n" + hegn + sprog + "\n" + eksempel.stripTrailing() + "\n" + hegn + "\n\n";
    }

    private static String stort(String ord) {
        return ord.substring(0, 1).toUpperCase(Locale.ROOT) + ord.substring(1);
    }

    private static String beskyttet(String tekst) {
        return tekst.replaceAll("[\\\\`*_<>\\[\\]&#]", "\\\\$0");
    }
}
