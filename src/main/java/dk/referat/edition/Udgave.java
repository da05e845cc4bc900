package dk.referat.edition;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Lukning;
import dk.referat.model.Moede;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its readers may see it. The renderer takes nothing else, so that a meeting cannot be rendered before somebody
 * has asked what is closed.
 */
public final class Udgave {
    public static final RuleInfo LUKKET_INDHOLD = RuleInfo.error(
                    "lukket-indhold", "Mødet har lukket indhold, som ikke kan udgives")
            .because(
                    "Det lukkede er undergivet tavshedspligt og må ikke ligge på nettet, heller ikke ved en fejl. Programmet"
                            + " kan endnu ikke udelade det, så intet af mødet bygges. Flyt det lukkede til en fil, der ikke bygges.")
            .from("Forvaltningslovens § 27 og straffelovens § 152 om tavshedspligt")
            .example("""
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                      - titel: Ansættelse af direktør
                        lukket: Personsag
                        beslutning: Rådet tiltrådte indstillingen.
                    """, """
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """)
            .unchangeable();

    private final Moede moede;

    private Udgave(Moede moede) {
        this.moede = moede;
    }

    /** An edition, or what keeps it from being made. */
    public record Resultat(@Nullable Udgave udgave, List<Diagnostic> diagnostics) {}

    /**
     * The public edition. A meeting with anything closed in it has none yet: leaving out what is closed is not built, and
     * until it is, nothing of such a meeting leaves the machine.
     */
    public static Resultat offentlig(Moede moede) {
        Diagnostics fund = new Diagnostics();
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            afvis(punkt.lukket(), "Punktet er lukket", fund);
            for (Bilag bilag : punkt.bilag()) {
                afvis(bilag.lukket(), "Bilaget er lukket", fund);
            }
        }
        return fund.hasErrors() ? new Resultat(null, fund.sorted()) : new Resultat(new Udgave(moede), List.of());
    }

    private static void afvis(@Nullable Lukning lukning, String hvad, Diagnostics fund) {
        if (lukning != null) {
            fund.add(
                    LUKKET_INDHOLD,
                    lukning.span().file().lineSpan(lukning.span().position().line()),
                    hvad + ", og denne version af referat kan ikke udelade det",
                    "Flyt det lukkede til en fil, der ikke bygges, eller vent på en version, der kan");
        }
    }

    public Moede moede() {
        return moede;
    }
}
