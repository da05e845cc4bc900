package dk.referat.render.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The footnotes of one document: numbered through all its texts in the order that they are written, and kept until there is a
 * place for them.
 */
public final class Fodnoter {
    private final List<String> ventende = new ArrayList<>();
    private int sidste;

    int sidste() {
        return sidste;
    }

    /** Takes the notes of one text, which are numbered from where the last ones ended. */
    void modtag(List<String> noter) {
        ventende.addAll(noter);
        sidste += noter.size();
    }

    /** The notes since this was asked last, as HTML; empty when there is none. */
    public String hent() {
        if (ventende.isEmpty()) {
            return "";
        }
        String html = "<div class=\"noter\">\n" + String.join("", ventende) + "</div>\n";
        ventende.clear();
        return html;
    }
}
