package dk.referat.edition;

import dk.referat.model.Afsnit;
import dk.referat.model.Bilag;
import dk.referat.model.Bilagsnumre;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Lukning;
import dk.referat.model.Moede;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.Orden;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out of a meeting what the public may not see. A closed item keeps its number, its public title, the reason and the
 * public decision (offentlighedslovens § 13 and kommunestyrelseslovens § 8 want as much told as can be), a closed attachment
 * its number and public title; nothing else of them is left.
 */
final class Aabning {
    private static final String PUNKT = "Lukket punkt";
    private static final String BILAG = "Lukket bilag";
    private static final String BESLUTNING = "beslutning";

    private final Moede hele;
    private final Bilagsnumre numre;
    private final Set<String> privateAfsnit;
    private final List<Fjernet> fjernet = new ArrayList<>();

    Aabning(Moede moede) {
        this.hele = moede;
        this.numre = Bilagsnumre.af(moede);
        this.privateAfsnit = moede.organ().privateAfsnit();
    }

    Moede aaben() {
        List<Dagsordensled> agenda = hele.agenda().stream()
                .map(led -> led instanceof Dagsordenspunkt punkt ? punkt(punkt) : led)
                .toList();
        Moede udenLukkede = new Moede(
                hele.fil(),
                hele.organ(),
                hele.hoved(),
                hele.dokument(),
                hele.fremmoede(),
                agenda,
                hele.udgaaede(),
                hele.undtagelser(),
                hele.ikkeCpr());
        return new Moedetekster(this::udenPassager).i(udenLukkede);
    }

    List<Fjernet> fjernet() {
        return fjernet.stream().sorted(Orden.efterTal(f -> f.sted().start())).toList();
    }

    private Dagsordenspunkt punkt(Dagsordenspunkt punkt) {
        Lukning lukket = punkt.lukket();
        if (lukket != null) {
            fjernet.add(new Fjernet(Fjernet.Art.PUNKT, navn(punkt), punkt.span()));
            return lukket(punkt, lukket);
        }
        return new Dagsordenspunkt(
                punkt.span(),
                punkt.nummer(),
                punkt.titel(),
                punkt.type(),
                punkt.tid(),
                punkt.varighed(),
                punkt.ved(),
                punkt.afsnit().stream()
                        .filter(a -> erOffentligt(a, punkt))
                        .map(a -> new Afsnit(a.navn(), a.noegle(), indhold(a.indhold(), punkt)))
                        .toList(),
                punkt.hovedemne(),
                null,
                punkt.underpunkter().stream().map(this::punkt).toList());
    }

    private static Dagsordenspunkt lukket(Dagsordenspunkt punkt, Lukning lukket) {
        Tekst beslutning = lukket.offentligBeslutning();
        Tekst titel = titel(lukket, PUNKT);
        return new Dagsordenspunkt(
                punkt.span(),
                punkt.nummer(),
                titel,
                null,
                null,
                null,
                List.of(),
                beslutning == null
                        ? List.of()
                        : List.of(new Afsnit(BESLUTNING, beslutning.span(), new Indhold.Prosa(beslutning))),
                punkt.hovedemne() == null ? null : titel,
                lukket,
                List.of());
    }

    private static Tekst titel(Lukning lukket, String ellers) {
        Tekst titel = lukket.offentligTitel();
        return titel == null || titel.isBlank() ? new Tekst(ellers, lukket.span()) : titel;
    }

    private boolean erOffentligt(Afsnit afsnit, Dagsordenspunkt punkt) {
        if (!privateAfsnit.contains(afsnit.navn())) {
            return true;
        }
        fjernet.add(new Fjernet(Fjernet.Art.PRIVAT_AFSNIT, navn(punkt), afsnit.noegle()));
        return false;
    }

    private Indhold indhold(Indhold indhold, Dagsordenspunkt punkt) {
        return indhold instanceof Indhold.Bilagsliste liste
                ? new Indhold.Bilagsliste(
                        liste.bilag().stream().map(b -> bilag(b, punkt)).toList())
                : indhold;
    }

    /** The number is the one that it has with everything in place, so that «Bilag 3» is the same paper in both editions. */
    private Bilag bilag(Bilag bilag, Dagsordenspunkt punkt) {
        Tekst nummer = new Tekst(numre.nummer(bilag), bilag.titel().span());
        Lukning lukket = bilag.lukket();
        if (lukket == null) {
            return new Bilag(bilag.titel(), bilag.fil(), nummer, null);
        }
        fjernet.add(new Fjernet(Fjernet.Art.BILAG, navn(punkt), bilag.titel().span()));
        return new Bilag(titel(lukket, BILAG), null, nummer, lukket);
    }

    private Tekst udenPassager(Tekst tekst) {
        Lukkemaerker maerker = Lukkemaerker.i(tekst.value());
        for (Lukkemaerker.Passage passage : maerker.passager()) {
            Span sted = tekst.span(passage.start(), passage.end());
            fjernet.add(new Fjernet(Fjernet.Art.PASSAGE, punktVed(sted), sted));
        }
        return Udgave.erstattet(tekst, maerker.udenLukket(tekst.value()));
    }

    private String punktVed(Span sted) {
        return hele.allePunkter().stream()
                .filter(p -> p.span().start() <= sted.start()
                        && sted.end() <= p.span().end())
                .reduce((ydre, indre) -> indre)
                .map(this::navn)
                .orElse("");
    }

    private String navn(Dagsordenspunkt punkt) {
        Tekst nummer = punkt.nummer();
        return nummer == null
                ? (hele.allePunkter().indexOf(punkt) + 1) + ". i rækken"
                : Lukkemaerker.i(nummer.value()).udenLukket(nummer.value());
    }
}
