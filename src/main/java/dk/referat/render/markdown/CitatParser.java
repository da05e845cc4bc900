package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Block quotes; flexmark's own cannot limit their depth, nor work without indented code. */
final class CitatParser extends AbstractBlockParser {

    private final BlockQuote block = new BlockQuote();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
        return false;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return erMaerke(state) ? BlockContinue.atColumn(indhold(state)) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    private static boolean erMaerke(ParserState state) {
        int index = state.getNextNonSpaceIndex();
        return !state.isBlank() && state.getLine().charAt(index) == '>';
    }

    private static int indhold(ParserState state) {
        int efter = state.getColumn() + state.getIndent() + 1;
        return Parsing.isSpaceOrTab(state.getLine(), state.getNextNonSpaceIndex() + 1) ? efter + 1 : efter;
    }

    /** Starts a quote at ">". */
    static final class Start implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            return erMaerke(state)
                            && !Dybde.naaet(matchedBlockParser.getBlockParser().getBlock())
                    ? BlockStart.of(new CitatParser()).atColumn(indhold(state))
                    : BlockStart.none();
        }
    }
}
