package dk.referat.render;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a document is written. */
public enum Format {
    HTML("html", ".html"),
    PDF("pdf", ".pdf"),
    /** The body alone, for pasting into another site. */
    HTML_FRAGMENT("html-fragment", ".fragment.html");

    private final String navn;
    private final String endelse;

    Format(String navn, String endelse) {
        this.navn = navn;
        this.endelse = endelse;
    }

    /** The word on the command line. */
    public String navn() {
        return navn;
    }

    /** The end of the file's name. */
    public String endelse() {
        return endelse;
    }

    public static Optional<Format> med(String navn) {
        return Arrays.stream(values()).filter(f -> f.navn.equals(navn)).findFirst();
    }
}
