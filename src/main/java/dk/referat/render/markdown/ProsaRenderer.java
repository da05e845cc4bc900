package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dk.referat.render.billede.Billedopslag;
import java.util.List;
import java.util.Optional;

/**
 * Turns one prose field, which anybody may have written, into finished HTML blocks. Immutable; may be shared between threads.
 */
public final class ProsaRenderer {

    /** What every find begins with, or has in it: tags, addresses in angles, links, images, notes, tables and headings. */
    private static final String TEGN_MED_FUND = "<[|#";

    /** Made when a text is first parsed: most that is checked need not be. */
    private static final class Laeser {
        static final MarkdownParser PARSER = MarkdownParser.prosa();
    }

    private final ProsaOptions options;

    private ProsaRenderer(ProsaOptions options) {
        this.options = options;
    }

    public static ProsaRenderer med(ProsaOptions options) {
        return new ProsaRenderer(options);
    }

    /**
     * The field as well-formed HTML blocks, its shallowest heading at headingLevel, its notes last; empty when the field is
     * blank.
     */
    public String render(String markdown, int headingLevel, Henvisningsopslag lookup) {
        Fodnoter noter = new Fodnoter();
        return render(markdown, headingLevel, lookup, Billedopslag.INGEN, noter) + noter.hent();
    }

    /**
     * The same without its notes, which are handed over.
     *
     * @param billeder the images that the text may name; one that is not found stays text and address
     */
    public String render(
            String markdown, int headingLevel, Henvisningsopslag lookup, Billedopslag billeder, Fodnoter noter) {
        String kilde = Tegn.rensProsa(markdown);
        return parse(kilde)
                .flatMap(dokument -> skriv(dokument, headingLevel, lookup, billeder, noter))
                .orElseGet(() -> Nodvisning.html(kilde, options));
    }

    /** What the author may not expect to see as it will be shown; offsets are into markdown. */
    public List<ProsaFund> inspect(String markdown) {
        return kanHaveFund(markdown) ? inspectParsed(markdown) : List.of();
    }

    /** The same without the cheap test. */
    static List<ProsaFund> inspectParsed(String markdown) {
        return parse(Tegn.rensProsa(markdown)).map(Prosasyn::find).orElse(List.of());
    }

    /** The images that the text names, in order; offsets are into markdown. */
    public List<Prosabillede> billeder(String markdown) {
        return markdown.contains("![")
                ? parse(Tegn.rensProsa(markdown)).map(Prosasyn::billeder).orElse(List.of())
                : List.of();
    }

    private static boolean kanHaveFund(String markdown) {
        for (int i = 0; i < markdown.length(); i++) {
            if (TEGN_MED_FUND.indexOf(markdown.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Document> parse(String kilde) {
        if (Graenser.overskredet(kilde)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Laeser.PARSER.parse(kilde));
        } catch (RuntimeException | StackOverflowError e) {
            // flexmark fails on some hostile input; the field is then shown as plain text.
            return Optional.empty();
        }
    }

    private Optional<String> skriv(
            Document dokument, int headingLevel, Henvisningsopslag lookup, Billedopslag billeder, Fodnoter noter) {
        Overskriftsniveauer niveauer = new Overskriftsniveauer(dokument, headingLevel);
        Fodnotefelt felt = new Fodnotefelt(dokument, noter.sidste());
        HtmlSkriver skriver =
                new HtmlSkriver(new Sammenhaeng(options, lookup, billeder, felt), Blokke.INGEN, niveauer::niveau);
        try {
            String html = skriver.skriv(dokument);
            noter.modtag(skriver.noter());
            return Optional.of(html);
        } catch (UvisbarMarkupException | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
