package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bare addresses while the text is parsed, so that underscores and asterisks within them stay what they are.
 * flexmark's own autolink extension cuts "…genomdatabase-." and "…(1).pdf" short.
 */
final class BareAdresser implements InlineParserExtension {

    private static final Pattern START =
            Pattern.compile("(?:https?\\\\?:\\\\?/\\\\?/|www\\\\?\\.)(?=[\\p{L}\\p{N}])", 2);
    private static final Pattern WWW = Pattern.compile("www\\.[\\p{L}\\p{N}-]+\\.\\p{L}.*", Pattern.CASE_INSENSITIVE);
    private static final String SLUTTER = "<>\"«»“”„`[]{}|^\\";
    private static final String HALE = ".,;:!?'*~…’‘";
    private static final int LAENGST = 4000;

    @Override
    public boolean parse(LightInlineParser inlineParser) {
        BasedSequence input = inlineParser.getInput();
        int start = inlineParser.getIndex();
        if (!kanBegynde(input, start)) {
            return false;
        }
        Matcher matcher = START.matcher(input).region(start, Math.min(input.length(), start + 12));
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        Fund fund = laes(input, start);
        Optional<String> href = fund.tekst().startsWith("http") || fund.tekst().startsWith("HTTP")
                ? Linkmaal.href(fund.tekst())
                : Optional.of(fund.tekst())
                        .filter(adresse -> WWW.matcher(adresse).matches())
                        .flatMap(adresse -> Linkmaal.href("https://" + adresse));
        if (href.isEmpty()) {
            return false;
        }
        inlineParser.appendNode(new BarAdresse(input.subSequence(start, fund.slut()), fund.tekst(), href.get()));
        inlineParser.setIndex(fund.slut());
        return true;
    }

    private static boolean kanBegynde(BasedSequence input, int start) {
        if (start == 0) {
            return true;
        }
        char foer = input.charAt(start - 1);
        return !Character.isLetterOrDigit(foer) && "@/.-%=&?#".indexOf(foer) < 0;
    }

    private record Fund(String tekst, int slut) {}

    /** Reads to the end of the address, undoing backslash escapes, then gives back what belongs to the sentence. */
    private static Fund laes(BasedSequence input, int start) {
        StringBuilder tekst = new StringBuilder();
        int[] slutEfter = new int[Math.min(input.length() - start, LAENGST) + 1];
        int i = start;
        while (i < input.length() && tekst.length() < slutEfter.length - 1) {
            char c = input.charAt(i);
            int naeste = i + 1;
            if (c == '\\' && naeste < input.length() && Kildetekst.kanUndslippes(input.charAt(naeste))) {
                c = input.charAt(naeste++);
            } else if (c == '&') {
                int laengde = Kildetekst.entitetslaengde(input, i);
                if (laengde > 0 && !input.subSequence(i, i + laengde).toString().equals("&amp;")) {
                    break;
                }
                naeste = i + Math.max(1, laengde);
            }
            if (slutter(c)) {
                break;
            }
            tekst.append(c);
            slutEfter[tekst.length()] = naeste;
            i = naeste;
        }
        char foer = start == 0 ? ' ' : input.charAt(start - 1);
        while (tekst.length() > 0 && hoererTilSaetningen(tekst, foer)) {
            tekst.setLength(tekst.length() - 1);
        }
        return new Fund(tekst.toString(), slutEfter[tekst.length()]);
    }

    private static boolean slutter(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || SLUTTER.indexOf(c) >= 0
                || (!Tegn.tilladt(c) && !Character.isSurrogate(c));
    }

    private static boolean hoererTilSaetningen(StringBuilder tekst, char foer) {
        char sidste = tekst.charAt(tekst.length() - 1);
        if (sidste == ')') {
            return antal(tekst, ')') > antal(tekst, '(');
        }
        return HALE.indexOf(sidste) >= 0 || (sidste == '_' && foer == '_') || sidste == '(';
    }

    private static long antal(CharSequence tekst, char c) {
        return tekst.chars().filter(x -> x == c).count();
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    /** Calls the parser at each letter that an address may begin with. */
    static final class Factory extends Tegnstart {

        Factory() {
            super("hHwW");
        }

        @Override
        public InlineParserExtension apply(LightInlineParser inlineParser) {
            return new BareAdresser();
        }
    }
}
