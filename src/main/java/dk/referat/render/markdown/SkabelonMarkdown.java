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
     * @throws IllegalStateException where a block stands in a place that cannot hold one; the message is for the template's author
     */
    public String render(String markdown, List<String> blocks) {
        Document dokument = PARSER.parse(Tegn.rensSkabelon(markdown));
        Sammenhaeng sammenhaeng =
                new Sammenhaeng(options, Henvisningsopslag.INGEN, Billedopslag.INGEN, new Fodnotefelt(dokument, 0));
        return new HtmlSkriver(sammenhaeng, new Blokke(List.copyOf(blocks)), Heading::getLevel).skriv(dokument);
    }
}
