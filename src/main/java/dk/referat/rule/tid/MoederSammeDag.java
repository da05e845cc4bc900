package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;

/** The body has two meetings on one day, and nothing shows that they were at different times. */
public final class MoederSammeDag implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("moeder-samme-dag", "Organet har to møder på samme dag")
            .because(
                    "Som regel er den ene fil en kopi, hvor datoen ikke er rettet. Holdt organet virkelig to møder den dag, så skriv «tid»"
                            + " i begge filer.")
            .from("God praksis: et møde kendes på organ og dato")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-12-11-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-12-11-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-11
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        kontekst.raekke()
                .forrige(moede)
                .filter(f ->
                        f.hoved().dato().value().equals(moede.hoved().dato().value()))
                .filter(f -> !harHverSinTid(f, moede))
                .ifPresent(f -> ud.meld(Diagnostic.of(
                                INFO,
                                moede.hoved().dato().span(),
                                "Organet har også et andet møde den "
                                        + Dato.iOrd(moede.hoved().dato().value()),
                                "Ret datoen, eller skriv «tid» i begge møder")
                        .withRelated(f.hoved().dato().span(), "det andet møde")));
    }

    private static boolean harHverSinTid(Moede et, Moede andet) {
        var tid = et.hoved().tid();
        var andenTid = andet.hoved().tid();
        return tid != null
                && andenTid != null
                && !tid.value().start().equals(andenTid.value().start());
    }
}
