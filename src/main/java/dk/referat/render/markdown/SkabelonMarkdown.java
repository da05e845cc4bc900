package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import dk.referat.render.billede.Billedopslag;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns a template's Markdown into a page's body, with finished blocks put in at their tokens. Immutable; may be shared between
 * threads.
 */
public final class SkabelonMarkdown {

    private static final MarkdownParser PARSER = MarkdownParser.skabelon();

    private static final String FOR_INDVIKLET = "Skabelonens Markdown er for indviklet til at blive vist";

    private final ProsaOptions options;

    private SkabelonMarkdown(ProsaOptions options) {
        this.options = options;
    }

    public static SkabelonMarkdown med(UnaryOperator<String> typografi) {
        return new SkabelonMarkdown(new ProsaOptions(false, typografi));
    }

    /** The token that stands for block number index in a template. */
    public static String token(int index) {
        return "" + Tegn.BLOK_START + index + Tegn.BLOK_SLUT;
    }

    /**
     * The body as well-formed HTML.
     *
     * @throws UvisbarMarkupException where a block stands in a place that cannot hold one, or the markup is too much; the
     *     message is for the template's author
     */
    public String render(String markdown, List<String> blocks) {
        try {
            return skriv(parse(Tegn.rensSkabelon(markdown)), blocks);
        } catch (StackOverflowError e) {
            throw new UvisbarMarkupException(FOR_INDVIKLET);
        }
    }

    private static Document parse(String markdown) {
        if (Graenser.skabelonOverskredet(markdown)) {
            throw new UvisbarMarkupException(FOR_INDVIKLET);
        }
        try {
            return PARSER.parse(markdown);
        } catch (RuntimeException e) {
            // flexmark fails on some hostile input.
            throw new UvisbarMarkupException(FOR_INDVIKLET);
        }
    }

    private String skriv(Document dokument, List<String> blocks) {
        Sammenhaeng sammenhaeng =
                new Sammenhaeng(options, Henvisningsopslag.INGEN, Billedopslag.INGEN, new Fodnotefelt(dokument, 0));
        return new HtmlSkriver(sammenhaeng, new Blokke(List.copyOf(blocks)), Heading::getLevel).skriv(dokument);
    }
}
