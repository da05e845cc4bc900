package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.source.Orden;
import dk.referat.source.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** Dates are written in more than one way in one text. Any way is good; the mixture is what is told of, once. */
public final class BlandedeDatoformer implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "blandede-datoformer", "Datoerne i teksten er skrevet på flere måder")
            .because(
                    "Når datoer skrives på én måde, er de lettere at finde og at sammenligne, og 6/11 forveksles ikke med 11/6. Vælg en"
                            + " måde, og brug den i hele referatet.")
            .from("God praksis: én skrivemåde for datoer i samme tekst")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Aftalen gælder fra den 1. februar 2025 til den 1/3-2025.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Aftalen gælder fra den 1. februar 2025 til den 1. marts 2025.
                    """);

    /** How often a form is used, and where first. */
    private record Brug(int antal, Span foerste, String skrevet) {
        Brug enTil() {
            return new Brug(antal + 1, foerste, skrevet);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Map<Datoform, Brug> former = new EnumMap<>(Datoform.class);
        for (Prosa prosa : kontekst.prosa()) {
            String ord = prosa.ord();
            for (Dato dato : Datosoegning.find(ord)) {
                Brug kendt = former.get(dato.form());
                if (kendt != null) {
                    former.put(dato.form(), kendt.enTil());
                } else if (dato.form() != Datoform.UDEN_AAR) {
                    former.put(dato.form(), new Brug(1, prosa.tekst().span(dato.fra(), dato.til()), dato.skrevet(ord)));
                }
            }
        }
        if (former.size() > 1) {
            meld(former, ud);
        }
    }

    private static void meld(Map<Datoform, Brug> former, Melder ud) {
        Comparator<Datoform> efterBrug =
                Orden.af(Orden.efterTal(f -> brug(former, f).antal()), Comparator.reverseOrder());
        Datoform oftest = former.keySet().stream().max(efterBrug).orElseThrow();
        Datoform sjaeldnest = former.keySet().stream().min(efterBrug).orElseThrow();
        Brug denne = brug(former, sjaeldnest);
        Brug anden = brug(former, oftest);
        ud.meld(Diagnostic.of(
                        INFO,
                        denne.foerste(),
                        "Datoer er ikke skrevet ens: fx «" + denne.skrevet() + "» her og «" + anden.skrevet()
                                + "» et andet sted",
                        "Vælg én skrivemåde, fx «" + oftest.eksempel() + "», som her bruges oftest")
                .withRelated(anden.foerste(), "den hyppigste skrivemåde"));
    }

    private static Brug brug(Map<Datoform, Brug> former, Datoform form) {
        Brug brug = former.get(form);
        if (brug == null) {
            throw new IllegalStateException(form.name());
        }
        return brug;
    }
}
