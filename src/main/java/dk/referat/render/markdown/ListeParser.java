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

/**
 * Lists as Danish minutes hold them. flexmark's own take "17. januar" for an entry, know no letters, and drop a typed number
 * that is out of order.
 */
final class ListeParser extends AbstractBlockParser {

    private final Liste liste;

    private ListeParser(Liste liste) {
        this.liste = liste;
    }

    @Override
    public Liste getBlock() {
        return liste;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return block instanceof Listepunkt;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        liste.setCharsFromContent();
    }

    /** Starts a list, or a further entry of the list that the line is in. */
    record Start(Listeregler regler) implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
            BlockParser omgivende = matchedBlockParser.getBlockParser();
            Listemaerke maerke =
                    state.isBlank() ? null : Listemaerke.find(state.getLine(), state.getNextNonSpaceIndex());
            if (maerke == null) {
                return BlockStart.none();
            }
            int kolonne = state.getColumn() + state.getIndent();
            ListepunktParser punkt = new ListepunktParser(maerke, state.getIndent());
            int indhold = kolonne + maerke.laengde() + 1;
            if (omgivende instanceof ListeParser aaben && aaben.liste.fortsaettesAf(maerke)) {
                aaben.liste.tilfoej(maerke);
                return BlockStart.of(punkt).atColumn(indhold);
            }
            boolean efterSpring = omgivende instanceof ListeParser aaben
                    && aaben.liste.art() == maerke.art()
                    && regler.begynderEfterSpring(maerke, aaben.liste);
            boolean iAfsnit = omgivende.isParagraphParser();
            Block block = omgivende.getBlock();
            Node foraelder = iAfsnit || omgivende instanceof ListeParser ? block.getParent() : block;
            if (Dybde.naaet(block) || (!efterSpring && !regler.begynder(maerke, state, iAfsnit, foraelder))) {
                return BlockStart.none();
            }
            return BlockStart.of(new ListeParser(new Liste(maerke)), punkt).atColumn(indhold);
        }
    }

    /** One entry: what is indented by two or more columns below its label belongs to it. */
    private static final class ListepunktParser extends AbstractBlockParser {

        private final Listepunkt punkt = new Listepunkt();
        private final Listemaerke maerke;
        private final int indryk;

        ListepunktParser(Listemaerke maerke, int indryk) {
            this.maerke = maerke;
            this.indryk = indryk;
        }

        @Override
        public Listepunkt getBlock() {
            return punkt;
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
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            int indhold = indryk + maerke.laengde() + maerke.mellemrum();
            if (state.getIndent() < indryk + 2 || (state.getIndent() < indhold && naestePunkt(state))) {
                return BlockContinue.none();
            }
            return BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), indhold));
        }

        // "1. a", then "  2. b": the next number of this list, indented by accident.
        private boolean naestePunkt(ParserState state) {
            Listemaerke naeste = Listemaerke.find(state.getLine(), state.getNextNonSpaceIndex());
            return naeste != null
                    && naeste.art() == maerke.art()
                    && maerke.art().ordnet()
                    && naeste.nummer() == maerke.nummer() + 1;
        }

        @Override
        public void closeBlock(ParserState state) {
            punkt.setCharsFromContent();
        }
    }
}
