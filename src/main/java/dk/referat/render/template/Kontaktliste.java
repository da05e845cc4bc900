package dk.referat.render.template;

import dk.referat.model.Deltager;
import dk.referat.model.Organ;
import java.util.List;
import java.util.regex.Pattern;

/** Whom to ask, one on each line; a mail address is a link. */
final class Kontaktliste {
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private Kontaktliste() {}

    static String html(List<Deltager> personer, Organ organ) {
        StringBuilder html = new StringBuilder("<ul class=\"personer\">");
        for (Deltager person : personer) {
            html.append("<li><p>")
                    .append(MAIL.matcher(Html.tekst(Persontekst.af(person, organ)))
                            .replaceAll("<a href=\"mailto:$0\">$0</a>"))
                    .append("</p></li>");
        }
        return html.append("</ul>").toString();
    }
}
