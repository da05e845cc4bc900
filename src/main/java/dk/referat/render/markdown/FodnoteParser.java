package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes below the text they belong to. flexmark's own extension leaves out a note that nothing refers to, and all but one
 * of two with the same name.
 */
final class FodnoteParser extends AbstractBlockParser {

    private static final Pattern MAERKE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,40}\\]:(?=\\s|$)");

    private final FodnoteDefinition definition;

    private FodnoteParser(FodnoteDefinition definition) {
        this.definition = definition;
    }

    @Override
    public FodnoteDefinition getBlock() {
        return definition;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return !(block instanceof FodnoteDefinition);
    }

    /** What is indented below the mark belongs to the note. */
    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() < 2
                ? BlockContinue.none()
                : BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), 4));
    }

    @Override
    public void closeBlock(ParserState state) {
        definition.setCharsFromContent();
    }

    /** Starts a note at "[^1]:". */
    static final class Start implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            if (state.isBlank()) {
                return BlockStart.none();
            }
            BasedSequence linje = state.getLine();
            int start = state.getNextNonSpaceIndex();
            Matcher matcher = MAERKE.matcher(linje).region(start, linje.length());
            if (linje.charAt(start) != '[' || !matcher.lookingAt() || iFodnote(matchedBlockParser)) {
                return BlockStart.none();
            }
            FodnoteDefinition definition = new FodnoteDefinition(linje.subSequence(start, matcher.end()));
            return BlockStart.of(new FodnoteParser(definition)).atIndex(matcher.end());
        }

        private static boolean iFodnote(MatchedBlockParser omgivende) {
            Block block = omgivende.getBlockParser().getBlock();
            boolean afsnit = omgivende.getBlockParser().isParagraphParser();
            for (Node node = afsnit ? block.getParent() : block; node != null; node = node.getParent()) {
                if (node instanceof FodnoteDefinition) {
                    return true;
                }
            }
            return Dybde.naaet(block);
        }
    }
}
