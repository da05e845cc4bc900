package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A member from before the body was there, or until after it was no more. */
public final class MedlemUdenForLevetid implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "medlem-uden-for-levetid",
                    "Nogen er medlem, før organet blev oprettet, eller efter at det blev nedlagt")
            .because("Ingen kan være medlem af et organ, der ikke findes. Ret medlemmets dato eller organets.")
            .from("God praksis: datoerne i organets fil passer med hinanden")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2025-01-01
                    medlemmer:
                      - {navn: Anne Holm, fra: 2024-12-01}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2025-01-01
                    medlemmer:
                      - {navn: Anne Holm, fra: 2025-01-01}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        Located<LocalDate> oprettet = organ.liv().oprettet();
        Located<LocalDate> nedlagt = organ.liv().nedlagt();
        for (Medlem medlem : organ.liv().medlemmer()) {
            for (Located<LocalDate> dag : datoer(medlem)) {
                if (oprettet != null && dag.value().isBefore(oprettet.value())) {
                    meld(medlem, dag, oprettet, "før organet blev oprettet", ud);
                } else if (nedlagt != null && dag.value().isAfter(nedlagt.value())) {
                    meld(medlem, dag, nedlagt, "efter at organet blev nedlagt", ud);
                }
            }
        }
    }

    private static List<Located<LocalDate>> datoer(Medlem medlem) {
        List<Located<LocalDate>> datoer = new ArrayList<>();
        if (medlem.fra() != null) {
            datoer.add(medlem.fra());
        }
        if (medlem.til() != null) {
            datoer.add(medlem.til());
        }
        return datoer;
    }

    private static void meld(
            Medlem medlem, Located<LocalDate> dag, Located<LocalDate> organets, String hvornaar, Melder ud) {
        ud.meld(Diagnostic.of(
                        INFO,
                        dag.span(),
                        "«" + Medlemsliste.navn(medlem) + "» har en dato, der ligger " + hvornaar + " "
                                + Moededato.af(organets.value()),
                        "Ret medlemmets dato eller organets")
                .withRelated(organets.span(), "organets dato"));
    }
}
