package dk.referat.render.markdown;

/** The last resort for markup that the parser cannot digest: the source itself, as paragraphs of plain text. */
final class Nodvisning {

    private Nodvisning() {}

    static String html(String tekst, ProsaOptions options) {
        StringBuilder out = new StringBuilder(tekst.length() + 64);
        StringBuilder afsnit = new StringBuilder();
        for (String linje : (Iterable<String>) tekst.lines()::iterator) {
            if (linje.isBlank()) {
                luk(afsnit, out);
            } else {
                if (!afsnit.isEmpty()) {
                    afsnit.append(options.linjeskiftBevares() ? "<br />\n" : " ");
                }
                Tegn.undslip(linje.strip(), afsnit);
            }
        }
        luk(afsnit, out);
        return out.toString();
    }

    private static void luk(StringBuilder afsnit, StringBuilder out) {
        if (!afsnit.isEmpty()) {
            out.append("<p>").append(afsnit).append("</p>\n");
            afsnit.setLength(0);
        }
    }
}
