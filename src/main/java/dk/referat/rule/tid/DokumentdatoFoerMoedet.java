package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;

/** The minutes are dated before the meeting. */
public final class DokumentdatoFoerMoedet implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("dokumentdato-foer-moedet", "Referatet er dateret før mødet")
            .because(
                    "Et referat skrives efter mødet. Datoen er nok dagsordenens; ret den til den dag, referatet er fra, eller slet den.")
            .from("God praksis: dokumentets dato er den dag, det er skrevet eller sendt")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                    dokument:
                      dato: 2024-12-04
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                    dokument:
                      dato: 2024-12-18
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin().mindst(Trin.REFERAT) && kontekst.moede().harReferat();
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        var dato = moede.dokument().dato();
        var moedet = moede.hoved().dato();
        if (dato != null && dato.value().isBefore(moedet.value())) {
            ud.meld(Diagnostic.of(
                            INFO,
                            dato.span(),
                            "Referatet er dateret " + Dato.iOrd(dato.value()) + ", men mødet er "
                                    + Dato.iOrd(moedet.value()),
                            "Ret datoen til referatets, eller slet den")
                    .withRelated(moedet.span(), "mødets dato"));
        }
    }
}
