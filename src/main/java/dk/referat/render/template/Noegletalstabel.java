package dk.referat.render.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures as a table that is its own chart: each row has its number as text and a bar as long as the number is large. The
 * bar says nothing that the text does not, so nobody who cannot see it misses anything.
 */
final class Noegletalstabel {
    /** In percent: the cell has the number, too. */
    private static final int LAENGSTE_SOEJLE = 60;

    private final String hvad;
    private final String tal;
    private final List<Raekke> raekker = new ArrayList<>();

    private record Raekke(String navn, String tal, int vaegt, boolean sum) {}

    /**
     * @param hvad the heading over the rows' names
     * @param tal the heading over the numbers
     */
    Noegletalstabel(String hvad, String tal) {
        this.hvad = hvad;
        this.tal = tal;
    }

    /** @param vaegt what the bar shows, against the largest of the table */
    void raekke(String navn, String tal, int vaegt) {
        raekker.add(new Raekke(navn, tal, vaegt, false));
    }

    void sum(String navn, String tal) {
        raekker.add(new Raekke(navn, tal, 0, true));
    }

    /** @param hele how much the longest bar stands for */
    String html(int hele) {
        // A bar alone has nothing to be compared with.
        boolean soejler = hele > 0 && raekker.size() > 1;
        StringBuilder html = new StringBuilder("<table class=\"tal\"><thead><tr>");
        html.append("<th scope=\"col\">").append(Html.tekst(hvad)).append("</th>");
        html.append("<th scope=\"col\">").append(Html.tekst(tal)).append("</th></tr></thead><tbody>");
        for (Raekke r : raekker) {
            html.append(r.sum() ? "<tr class=\"sum\">" : "<tr>");
            html.append("<th scope=\"row\">").append(Html.tekst(r.navn())).append("</th><td>");
            html.append("<span class=\"vaerdi\">").append(Html.tekst(r.tal())).append("</span>");
            if (soejler && r.vaegt() > 0) {
                html.append(" <span class=\"soejle\" style=\"width: ")
                        .append(bredde(r.vaegt(), hele))
                        .append("%\"></span>");
            }
            html.append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    /** Of the width of the cell. */
    private static int bredde(int vaegt, int hele) {
        return Math.max(1, Math.min(LAENGSTE_SOEJLE, LAENGSTE_SOEJLE * vaegt / hele));
    }
}
