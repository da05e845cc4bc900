package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings by "#". flexmark's own also make one of a paragraph with "---" under it, and read the paragraph anew at each of its
 * lines.
 */
final class OverskriftStart implements BlockParserFactory {

    private static final Pattern AABNER = Pattern.compile("#{1,6}+(?=[ \\t]|$)");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
        BasedSequence linje = state.getLine();
        Matcher matcher = AABNER.matcher(linje).region(state.getNextNonSpaceIndex(), linje.length());
        if (state.isBlank() || !matcher.lookingAt()) {
            return BlockStart.none();
        }
        HeadingParser parser = new HeadingParser(matcher.end() - matcher.start());
        if (parser.getBlock() instanceof Heading heading) {
            heading.setOpeningMarker(linje.subSequence(matcher.start(), matcher.end()));
            int slut = slut(linje, matcher.end());
            heading.setText(linje.subSequence(matcher.end(), slut).trim());
            heading.setCharsFromContent();
        }
        return BlockStart.of(parser).atIndex(linje.length());
    }

    /** Where the text ends: before closing marks ("## Title ##") that stand free of it. */
    private static int slut(BasedSequence linje, int start) {
        int slut = udenMellemrum(linje, start, linje.length());
        int i = slut;
        while (i > start && linje.charAt(i - 1) == '#') {
            i--;
        }
        boolean lukker = i < slut && i > start && " \t".indexOf(linje.charAt(i - 1)) >= 0;
        return lukker ? udenMellemrum(linje, start, i) : slut;
    }

    private static int udenMellemrum(BasedSequence linje, int start, int slut) {
        int i = slut;
        while (i > start && " \t".indexOf(linje.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
