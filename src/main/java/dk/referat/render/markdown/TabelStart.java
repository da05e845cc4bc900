package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Ends a paragraph where a table follows without a blank line; flexmark finds tables only at a paragraph's start. */
final class TabelStart implements BlockParserFactory {

    private static final Pattern SKILLELINJE =
            Pattern.compile("[ \\t>]*+\\|?[ \\t]*+:?-++:?[ \\t]*+(?:\\|[ \\t]*+:?-++:?[ \\t]*+)*+\\|?[ \\t]*+");
    private static final int LAENGSTE_SKILLELINJE = 1000;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
        BasedSequence line = state.getLine();
        int index = state.getNextNonSpaceIndex();
        boolean ender = matchedBlockParser.getBlockParser().isParagraphParser()
                && index < line.length()
                && line.charAt(index) == '|'
                && !erSkillelinje(line)
                && erSkillelinje(Linjer.naeste(state));
        return ender ? BlockStart.of(new ParagraphParser()).atIndex(index) : BlockStart.none();
    }

    private static boolean erSkillelinje(CharSequence linje) {
        return linje.length() <= LAENGSTE_SKILLELINJE
                && linje.toString().indexOf('|') >= 0
                && SKILLELINJE.matcher(linje).matches();
    }
}
