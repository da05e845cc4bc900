package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * An ordinal is left out between two meetings. A folder may hold a selection of a body's meetings; so it counts only when the
 * item numbers go on without a gap, or when it is the only hole among three meetings or more.
 */
public final class MoedenummerSpringer implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "moedenummer-springer", "Der mangler et møde i rækken af mødenumre")
            .because(
                    "Springer tælleren, leder læseren efter et møde, der aldrig blev holdt, eller også mangler referatet. Ret"
                            + " nummeret, eller læg det manglende møde i mappen. Reglen siger kun noget, når punkternes numre viser,"
                            + " at intet møde mangler, eller når hullet er det eneste blandt mindst tre møder.")
            .from("God praksis: møderne tælles fortløbende")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: moeder/2024-10-09-raadet.yaml
                    møde: {organ: Rådet, nummer: 17, dato: 2024-10-09, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: Rådet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: Rådet, nummer: 20, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: moeder/2024-10-09-raadet.yaml
                    møde: {organ: Rådet, nummer: 17, dato: 2024-10-09, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: Rådet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: Rådet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    """);

    private static final int MINDST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Located<Integer> nummer = moede.hoved().nummer();
        Optional<Moede> foer = kontekst.raekke().forrige(moede);
        Optional<Integer> forrige = foer.flatMap(Moederaekke::nummer);
        if (nummer == null || forrige.isEmpty() || nummer.value() <= forrige.get() + 1) {
            return;
        }
        if (punkterneFortsaetter(foer.get(), moede)
                || erDetEneste(kontekst.raekke().led())) {
            Located<Integer> forriges = foer.get().hoved().nummer();
            ud.meld(Diagnostic.of(
                            INFO,
                            nummer.span(),
                            "Det forrige møde i mappen er nummer " + forrige.get() + ", men dette er nummer "
                                    + nummer.value(),
                            "Ret nummeret, eller læg de manglende møder i mappen")
                    .withRelated(
                            forriges == null ? foer.get().fil().start() : forriges.span(),
                            "mødet " + Moededato.af(foer.get())));
        }
    }

    private static boolean punkterneFortsaetter(Moede foer, Moede moede) {
        Optional<Loebenumre> forrige = Loebenumre.i(foer);
        Optional<Loebenumre> disse = Loebenumre.i(moede);
        return forrige.isPresent()
                && disse.isPresent()
                && disse.get().laveste().nummer().sidste()
                        == forrige.get().hoejeste().nummer().sidste() + 1;
    }

    private static boolean erDetEneste(List<Moederaekke.Led> moeder) {
        if (moeder.size() < MINDST) {
            return false;
        }
        int huller = 0;
        for (int i = 1; i < moeder.size() && huller < 2; i++) {
            Integer foer = moeder.get(i - 1).nummer();
            Integer nu = moeder.get(i).nummer();
            boolean foelger = foer != null && nu != null && nu == foer + 1;
            huller += foelger ? 0 : 1;
        }
        return huller == 1;
    }
}
