package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds "[^1]" in running text, also after an exclamation mark, where an image could begin. */
final class Fodnotehenvisninger implements InlineParserExtension {

    /** Not "[^1](…)", which is a link. */
    private static final Pattern HENVISNING = Pattern.compile("(!?)(\\[\\^[^\\[\\]\\s]{1,40}\\])(?!\\()");

    @Override
    public boolean parse(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        Matcher matcher = HENVISNING.matcher(input).region(start, input.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        if (matcher.end(1) > start) {
            inlineParser.appendNode(new Text(input.subSequence(start, matcher.end(1))));
        }
        inlineParser.appendNode(new Fodnotehenvisning(input.subSequence(matcher.start(2), matcher.end(2))));
        inlineParser.setIndex(matcher.end());
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    /** Calls the parser where a reference may begin. */
    static final class Factory extends Tegnstart {

        Factory() {
            super("[!");
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new Fodnotehenvisninger();
        }
    }
}
