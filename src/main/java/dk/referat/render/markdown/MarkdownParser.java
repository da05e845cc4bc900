package dk.referat.render.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The one place where flexmark is configured; may be shared between threads. */
final class MarkdownParser {

    /** Whether ": …" below a line defines it. */
    static final DataKey<Boolean> DEFINITIONER = new DataKey<>("REFERAT_DEFINITIONER", false);

    private final Parser parser;

    private MarkdownParser(Parser parser) {
        this.parser = parser;
        // flexmark marks the special characters of tables and extensions in a set that all its runs share. After this
        // run
        // they are all there, and no thread changes it while another one reads.
        parser.parse("w | h\n--- | :---:\n*h* | w\n");
    }

    static MarkdownParser prosa() {
        return new MarkdownParser(parser(Listeregler.PROSA));
    }

    static MarkdownParser skabelon() {
        return new MarkdownParser(parser(Listeregler.SKABELON));
    }

    private static Parser parser(Listeregler regler) {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(DEFINITIONER, regler == Listeregler.SKABELON)
                // Raw HTML stays in paragraphs, where it is found tag by tag and shown as text.
                .set(Parser.HTML_BLOCK_PARSER, false)
                // "(maj 2025.png)" is what people write, since it is what the file is called.
                .set(Parser.SPACE_IN_LINK_URLS, true)
                // People indent by accident.
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                // A definition "[x]: https://…" would vanish from the page.
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false)
                // Ours instead.
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                // Otherwise flexmark asks no block parser about a line that begins with a letter, as "a)" does.
                .set(Parser.CODE_BLOCK_INDENT, 0);
        List<Function<DataHolder, BlockParserFactory>> starter = new ArrayList<>();
        if (regler == Listeregler.SKABELON) {
            starter.add(any -> new BeholderParser.Start());
        }
        if (regler == Listeregler.PROSA) {
            starter.add(any -> new FodnoteParser.Start());
        }
        starter.add(any -> new CitatParser.Start());
        starter.add(any -> new OverskriftStart());
        starter.add(KodeStart::new);
        starter.add(any -> new ListeParser.Start(regler));
        starter.add(any -> new TabelStart());
        Parser.Builder bygger = Parser.builder(options)
                .customDelimiterProcessor(new Fremhaevning())
                .customInlineParserExtensionFactory(new BareAdresser.Factory())
                .customBlockParserFactory(new Blokstarter(List.copyOf(starter)));
        if (regler == Listeregler.PROSA) {
            bygger.customInlineParserExtensionFactory(new Fodnotehenvisninger.Factory());
        }
        return bygger.build();
    }

    Document parse(String tekst) {
        return parser.parse(tekst);
    }
}
