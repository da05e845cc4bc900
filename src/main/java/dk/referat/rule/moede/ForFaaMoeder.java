package dk.referat.rule.moede;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Moede;
import dk.referat.model.Organliv;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import dk.referat.rule.Talord;
import dk.referat.source.Located;
import java.util.List;

/** A year with fewer meetings than the kommissorium asks for, once a later year has begun; the first and the last year of a body may be short. */
public final class ForFaaMoeder implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "for-faa-moeder", "Organet holdt færre møder i året, end kommissoriet siger")
            .because("Kommissoriet siger, hvor ofte organet mødes. Mangler der et møde i mappen, så læg det der;"
                    + " blev det aflyst, så skriv det som grund i en undtagelse. Et år regnes for slut, når et "
                    + "senere år har et referat. Reglen melder ved årets sidste møde.")
            .from("Kommissoriets egne ord om, hvor ofte organet mødes")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      møder om året: 4–6
                    # fil: moeder/2022-11-02-raadet.yaml
                    møde: {organ: raadet, dato: 2022-11-02, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-02-01-raadet.yaml
                    møde: {organ: raadet, dato: 2023-02-01, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-05-03-raadet.yaml
                    møde: {organ: raadet, dato: 2023-05-03, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-02-07-raadet.yaml
                    møde: {organ: raadet, dato: 2024-02-07, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-11-01-raadet.yaml
                    møde: {organ: raadet, dato: 2023-11-01, tid: 10.00–12.00, sted: Mødelokale 1}
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      møder om året: 4–6
                    # fil: moeder/2022-11-02-raadet.yaml
                    møde: {organ: raadet, dato: 2022-11-02, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-02-01-raadet.yaml
                    møde: {organ: raadet, dato: 2023-02-01, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-05-03-raadet.yaml
                    møde: {organ: raadet, dato: 2023-05-03, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-08-02-raadet.yaml
                    møde: {organ: raadet, dato: 2023-08-02, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2024-02-07-raadet.yaml
                    møde: {organ: raadet, dato: 2024-02-07, tid: 10.00–12.00, sted: Mødelokale 1}
                    # fil: moeder/2023-11-01-raadet.yaml
                    møde: {organ: raadet, dato: 2023-11-01, tid: 10.00–12.00, sted: Mødelokale 1}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Located<Kommissorium.Moedetal> krav = Moedetal.krav(kontekst).orElse(null);
        if (krav == null || krav.value().mindst() == 0) {
            return;
        }
        int aar = Moedetal.aar(moede);
        if (Moedetal.erAaretsSidste(kontekst)) {
            kontroller(kontekst, aar, krav, ud);
        }
        // A year without any has no last meeting: it is told at the first one after it.
        kontekst.raekke().forrige(moede).ifPresent(forrige -> {
            for (int tomt = Moedetal.aar(forrige) + 1; tomt < aar; tomt++) {
                kontroller(kontekst, tomt, krav, ud);
            }
        });
    }

    private static void kontroller(Kontekst kontekst, int aar, Located<Kommissorium.Moedetal> krav, Melder ud) {
        int antal = (int) Moedetal.antal(kontekst, aar);
        if (antal < krav.value().mindst() && erHeltOgForbi(kontekst, aar)) {
            ud.meld(Diagnostic.of(
                            INFO,
                            kontekst.moede().hoved().dato().span(),
                            (antal == 0
                                            ? "Der er ingen møder i "
                                            : "Der er kun " + Talord.antal(antal, "møde", "møder") + " i ")
                                    + aar + ", men kommissoriet siger "
                                    + krav.value().iOrd() + " om året",
                            "Læg det møde, der mangler, i mappen, eller undtag reglen her med grunden, fx at et møde blev aflyst")
                    .withRelated(krav.span(), "kommissoriets ord"));
        }
    }

    private static boolean erHeltOgForbi(Kontekst kontekst, int aar) {
        Organliv liv = kontekst.organ().liv();
        List<Moederaekke.Led> moeder = kontekst.raekke().led();
        boolean forbi = moeder.stream().anyMatch(m -> m.dato().getYear() > aar && m.harReferat());
        boolean foerste = moeder.get(0).dato().getYear() == aar
                || (liv.oprettet() != null && liv.oprettet().value().getYear() >= aar);
        boolean sidste = liv.nedlagt() != null && liv.nedlagt().value().getYear() <= aar;
        return forbi && !foerste && !sidste && Moedetal.gjaldtHele(kontekst, aar);
    }
}
