package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Fenced code by backticks only: a line of "~~~~" is a secretary's ruler. */
final class KodeStart implements BlockParserFactory {

    private final BlockParserFactory flexmarks;

    KodeStart(DataHolder options) {
        flexmarks = new FencedCodeBlockParser.Factory().apply(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
        int index = state.getNextNonSpaceIndex();
        return index < state.getLine().length() && state.getLine().charAt(index) == '`'
                ? flexmarks.tryStart(state, matchedBlockParser)
                : BlockStart.none();
    }
}
