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

/** A member left before coming. */
public final class MedlemFraEfterTil implements Organregel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "medlem-fra-efter-til", "Medlemmets sidste dag er før den første")
            .because("Et medlem, der går ud, før det kommer ind, er ikke medlem på nogen dag og falder ud af "
                    + "alle lister. Byt om på datoerne, eller ret den, der er forkert.")
            .from("God praksis: den første dag kommer før den sidste")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, fra: 2025-03-01, til: 2024-12-31}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, fra: 2024-12-31, til: 2025-03-01}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        for (Medlem medlem : organ.liv().medlemmer()) {
            Located<LocalDate> fra = medlem.fra();
            Located<LocalDate> til = medlem.til();
            if (fra != null && til != null && til.value().isBefore(fra.value())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                til.span(),
                                "«" + Medlemsliste.navn(medlem) + "» går ud " + Moededato.af(til.value())
                                        + ", før medlemskabet begynder " + Moededato.af(fra.value()),
                                "Byt om på «fra» og «til», eller ret den, der er forkert")
                        .withRelated(fra.span(), "den første dag"));
            }
        }
    }
}
