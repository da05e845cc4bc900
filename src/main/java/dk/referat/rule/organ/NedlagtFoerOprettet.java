package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import java.time.LocalDate;

/** A body that ended before it began. */
public final class NedlagtFoerOprettet implements Organregel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "nedlagt-foer-oprettet", "Organet er nedlagt, før det blev oprettet")
            .because("Et organ, der slutter, før det begynder, kan ikke have holdt møder eller haft medlemmer. "
                    + "Byt om på datoerne, eller ret den, der er forkert.")
            .from("God praksis: den første dag kommer før den sidste")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2025-01-01
                    nedlagt: 2024-12-31
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2024-12-31
                    nedlagt: 2025-01-01
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        Located<LocalDate> oprettet = organ.liv().oprettet();
        Located<LocalDate> nedlagt = organ.liv().nedlagt();
        if (oprettet != null && nedlagt != null && nedlagt.value().isBefore(oprettet.value())) {
            ud.meld(Diagnostic.of(
                            INFO,
                            nedlagt.span(),
                            "Organet er nedlagt " + Moededato.af(nedlagt.value()) + ", men først oprettet "
                                    + Moededato.af(oprettet.value()),
                            "Byt om på «oprettet» og «nedlagt», eller ret den, der er forkert")
                    .withRelated(oprettet.span(), "oprettet"));
        }
    }
}
