package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Fenced containers: ":::" with words opens one, ":::" alone closes the innermost. */
final class BeholderParser extends AbstractBlockParser {

    private static final String HEGN = ":::";

    private final Beholder beholder;
    private boolean lukkes;

    private BeholderParser(Beholder beholder) {
        this.beholder = beholder;
    }

    @Override
    public Beholder getBlock() {
        return beholder;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        // The closing line then starts a Slut beside this container: flexmark's own "finished" would leave the blocks
        // inside it open.
        if (linje(state).equals(HEGN) && erInderst(state)) {
            lukkes = true;
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean erInderst(ParserState state) {
        List<BlockParser> aabne = state.getActiveBlockParsers();
        for (int i = aabne.size() - 1; i >= 0; i--) {
            BlockParser parser = aabne.get(i);
            if (parser == this) {
                return true;
            }
            if (parser instanceof BeholderParser || parser instanceof FencedCodeBlockParser) {
                return false;
            }
        }
        return false;
    }

    private static String linje(ParserState state) {
        BasedSequence linje = state.getLine();
        return linje.subSequence(state.getNextNonSpaceIndex(), linje.length())
                .toString()
                .strip();
    }

    @Override
    public void closeBlock(ParserState state) {
        beholder.setCharsFromContent();
    }

    /** Opens and closes containers. */
    static final class Start implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            String linje = linje(state);
            if (!linje.startsWith(HEGN)) {
                return BlockStart.none();
            }
            int slut = state.getLine().length();
            if (linje.equals(HEGN)) {
                boolean lukker = state.getActiveBlockParsers().stream()
                        .anyMatch(parser -> parser instanceof BeholderParser aaben && aaben.lukkes);
                return lukker ? BlockStart.of(new SlutParser()).atIndex(slut) : BlockStart.none();
            }
            String ord = linje.substring(HEGN.length());
            return Character.isWhitespace(ord.charAt(0))
                    ? BlockStart.of(new BeholderParser(new Beholder(Beholderinfo.laes(ord))))
                            .atIndex(slut)
                    : BlockStart.none();
        }
    }

    private static final class SlutParser extends AbstractBlockParser {

        private final Beholder.Slut slut = new Beholder.Slut();

        @Override
        public Block getBlock() {
            return slut;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            slut.setCharsFromContent();
        }
    }
}
