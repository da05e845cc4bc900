package dk.referat.render.template;

import dk.referat.model.Afsnit;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.model.Indhold;
import dk.referat.model.Lukning;
import dk.referat.model.Opgave;
import dk.referat.model.Organ;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.markdown.Henvisningsopslag;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the finished HTML of a section, each author's text parsed by itself. */
final class Afsnitsblokke {
    private final Organ organ;
    private final Bilagsankre numre;
    private final Henvisninger henvisninger;
    private final Function<Bilag, @Nullable Bilagsfil> bilagsfiler;
    private final Prosaskriver prosa;

    Afsnitsblokke(
            Organ organ,
            Bilagsankre numre,
            Henvisninger henvisninger,
            Function<Bilag, @Nullable Bilagsfil> bilagsfiler,
            Billedopslag billeder) {
        this.organ = organ;
        this.numre = numre;
        this.henvisninger = henvisninger;
        this.bilagsfiler = bilagsfiler;
        this.prosa = new Prosaskriver(organ, billeder);
    }

    /**
     * The section with its notes at its foot, since minutes are read and quoted item by item; their numbers go on through
     * the document, so sections must be asked for in reading order.
     *
     * @param niveau the level that headings inside the section begin at
     */
    String html(Afsnit afsnit, Dagsordenspunkt punkt, int niveau) {
        return udenNoter(afsnit, punkt, niveau) + prosa.noter();
    }

    private String udenNoter(Afsnit afsnit, Dagsordenspunkt punkt, int niveau) {
        Indhold indhold = afsnit.indhold();
        Henvisningsopslag opslag = henvisninger.i(punkt);
        if (indhold instanceof Indhold.Prosa tekst) {
            return prosa(tekst.markdown(), niveau, opslag);
        }
        if (indhold instanceof Indhold.Dele dele) {
            return dele(dele, delesSomNumre(punkt), niveau, opslag);
        }
        if (indhold instanceof Indhold.Bilagsliste liste) {
            return bilag(liste.bilag());
        }
        if (indhold instanceof Indhold.Personliste liste) {
            return personer(liste.personer());
        }
        if (indhold instanceof Indhold.Opgaveliste liste) {
            return opgaver(liste.opgaver(), niveau, opslag);
        }
        return afstemning((Indhold.Afstemning) indhold, niveau, opslag);
    }

    private String prosa(Tekst tekst, int niveau, Henvisningsopslag opslag) {
        return prosa.udenNoter(tekst, niveau, opslag);
    }

    /** When the decision answers part by part, the parts of both are numbered, so that they can be told apart. */
    private static boolean delesSomNumre(Dagsordenspunkt punkt) {
        return punkt.afsnit("beslutning")
                .map(Afsnit::indhold)
                .filter(Indhold.Dele.class::isInstance)
                .isPresent();
    }

    private String dele(Indhold.Dele dele, boolean numre, int niveau, Henvisningsopslag opslag) {
        StringBuilder html = new StringBuilder();
        Tekst indledning = dele.indledning();
        if (indledning != null) {
            html.append(prosa(indledning, niveau, opslag));
        }
        if (!dele.dele().isEmpty()) {
            String liste = numre ? "ol" : "ul";
            html.append('<').append(liste).append(" class=\"dele\">");
            for (Tekst del : dele.dele()) {
                html.append("<li>").append(prosa(del, niveau, opslag)).append("</li>");
            }
            html.append("</").append(liste).append('>');
        }
        return html.toString();
    }

    private String bilag(List<Bilag> liste) {
        StringBuilder html = new StringBuilder("<ul class=\"bilag\">");
        for (Bilag bilag : liste) {
            Bilagsfil fil = bilagsfiler.apply(bilag);
            String titel =
                    "Bilag\u00A0" + numre.nummer(bilag) + ": " + bilag.titel().value() + lukket(bilag);
            html.append("<li id=\"").append(Html.attribut(numre.anker(bilag))).append("\"><p>");
            if (fil == null) {
                html.append(Html.tekst(titel));
            } else {
                html.append("<a href=\"").append(Html.attribut(fil.adresse())).append("\">");
                html.append(Html.tekst(titel + " (" + fil.oplysning() + ")")).append("</a>");
            }
            html.append("</p></li>");
        }
        return html.append("</ul>").toString();
    }

    private static String lukket(Bilag bilag) {
        Lukning lukket = bilag.lukket();
        return lukket == null ? "" : " – " + Lukningstekst.af(lukket);
    }

    private String personer(List<Deltager> personer) {
        StringBuilder html = new StringBuilder("<ul class=\"personer\">");
        for (Deltager person : personer) {
            html.append("<li><p>")
                    .append(Html.tekst(Persontekst.af(person, organ)))
                    .append("</p></li>");
        }
        return html.append("</ul>").toString();
    }

    private String opgaver(List<Opgave> opgaver, int niveau, Henvisningsopslag opslag) {
        boolean kunHvad = opgaver.stream().allMatch(o -> o.ansvarlige().isEmpty() && o.frist() == null);
        StringBuilder html = new StringBuilder();
        if (kunHvad) {
            html.append("<ul>");
            opgaver.forEach(o ->
                    html.append("<li>").append(prosa(o.hvad(), niveau, opslag)).append("</li>"));
            return html.append("</ul>").toString();
        }
        html.append("<table class=\"opgaver\"><thead><tr><th scope=\"col\">Hvad</th><th scope=\"col\">Ansvarlig</th>"
                + "<th scope=\"col\">Frist</th></tr></thead><tbody>");
        for (Opgave opgave : opgaver) {
            Tekst frist = opgave.frist();
            List<String> ansvarlige =
                    opgave.ansvarlige().stream().map(Tekst::value).toList();
            html.append("<tr><td>").append(prosa(opgave.hvad(), niveau, opslag)).append("</td><td>");
            html.append(Html.tekst(Persontekst.opremset(ansvarlige))).append("</td><td>");
            LocalDate dato = opgave.fristdato();
            String vist = dato != null ? Maerker.dato(dato, Datoformat.lang(dato)) : frist == null ? "" : frist.value();
            html.append(Html.tekst(vist)).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String afstemning(Indhold.Afstemning afstemning, int niveau, Henvisningsopslag opslag) {
        StringBuilder html = new StringBuilder("<ul class=\"afstemning\">");
        stemmer(html, "For", afstemning.stemmerFor());
        stemmer(html, "Imod", afstemning.imod());
        stemmer(html, "Blank", afstemning.blank());
        stemmer(html, "Krav", afstemning.krav());
        html.append("</ul>");
        Tekst mindretal = afstemning.mindretal();
        if (mindretal != null) {
            html.append("<p>Mindretalsudtalelse:</p>").append(prosa(mindretal, niveau, opslag));
        }
        return html.toString();
    }

    private static void stemmer(StringBuilder html, String navn, @Nullable Tekst vaerdi) {
        if (vaerdi != null) {
            html.append("<li><p>")
                    .append(navn)
                    .append(": ")
                    .append(Html.tekst(vaerdi.value()))
                    .append("</p></li>");
        }
    }
}
