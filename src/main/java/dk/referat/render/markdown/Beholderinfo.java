package dk.referat.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words after ":::" say: an element, an id, classes and a label; nothing else can become an attribute. */
record Beholderinfo(
        String element,
        @Nullable String id,
        List<String> klasser,
        @Nullable String etiket) {

    private static final Set<String> ELEMENTER =
            Set.of("header", "footer", "section", "nav", "aside", "article", "div");
    private static final Pattern ETIKET = Pattern.compile("(?:^|\\s)\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*$");

    static Beholderinfo laes(String ord) {
        String rest = ord.strip();
        String etiket = null;
        Matcher matcher = ETIKET.matcher(rest);
        if (matcher.find()) {
            etiket = Kildetekst.udenBagstreger(matcher.group(1));
            rest = rest.substring(0, matcher.start()).strip();
        }
        String element = "div";
        String id = null;
        List<String> klasser = new ArrayList<>();
        String[] dele = rest.isEmpty() ? new String[0] : rest.split("\\s+");
        for (int i = 0; i < dele.length; i++) {
            String del = Kildetekst.udenBagstreger(dele[i]);
            if (i == 0 && ELEMENTER.contains(del)) {
                element = del;
            } else if (del.startsWith("#")) {
                id = del.length() > 1 ? del.substring(1) : id;
            } else if (!del.isEmpty()) {
                klasser.add(del);
            }
        }
        return new Beholderinfo(element, id, List.copyOf(klasser), etiket);
    }

    String starttag() {
        StringBuilder out = new StringBuilder("<").append(element);
        attribut(out, "class", klasser.isEmpty() ? null : String.join(" ", klasser));
        attribut(out, "id", id);
        attribut(out, "aria-label", etiket);
        return out.append(">").toString();
    }

    private static void attribut(StringBuilder out, String navn, @Nullable String vaerdi) {
        if (vaerdi != null && !vaerdi.isBlank()) {
            Blokke.ingenBlok(vaerdi, "i en «:::»-linje");
            out.append(' ').append(navn).append("=\"");
            Tegn.undslip(vaerdi, out);
            out.append('"');
        }
    }
}
