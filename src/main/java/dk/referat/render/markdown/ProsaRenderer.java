package dk.referat.render.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dk.referat.render.billede.Billedopslag;
import java.util.List;
import java.util.Optional;

/**
 * Turns one prose field, which anybody may have written, into finished HTML blocks. Immutable; may be shared between threads.
 */
public final class ProsaRenderer {

    private static final MarkdownParser PARSER = MarkdownParser.prosa();

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
        return parse(Tegn.rensProsa(markdown)).map(Prosasyn::find).orElse(List.of());
    }

    /** The images that the text names, in order; offsets are into markdown. */
    public List<Prosabillede> billeder(String markdown) {
        return markdown.contains("![")
                ? parse(Tegn.rensProsa(markdown)).map(Prosasyn::billeder).orElse(List.of())
                : List.of();
    }

    private static Optional<Document> parse(String kilde) {
        if (Graenser.overskredet(kilde)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PARSER.parse(kilde));
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
