package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.Talord;
import dk.referat.source.Naermeste;
import dk.referat.source.Orden;
import java.util.List;
import java.util.Optional;

/** A seat that nobody fills in the end. */
public final class PladsUbesat implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning("plads-ubesat", "Ingen har pladsen")
            .because("Mangler der et medlem, er organet ikke sammensat, som kommissoriet siger. Skriv medlemmet "
                    + "på listen, eller bed den, der udpeger, om et nyt. Programmet ved ikke, hvilken dag det er:"
                    + " det tæller dem, der ingen sidste dag har.")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: regionerne, til: 2025-02-28}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 2}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                      - {navn: Bo Lind, plads: regionerne, til: 2025-02-28}
                      - {navn: Carl Munk, plads: regionerne, fra: 2025-03-01}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 2}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        List<Medlem> nu = Medlemsliste.tilSidst(organ);
        List<Kommissorium.Plads> pladser = Medlemsliste.pladser(organ);
        if (nu.isEmpty() || pladser.isEmpty()) {
            return;
        }
        if (!Medlemsliste.brugerPladser(organ)) {
            ialt(pladser, nu, ud);
            return;
        }
        List<Medlem> uden = nu.stream().filter(m -> m.plads() == null).toList();
        for (Kommissorium.Plads plads : pladser) {
            int antal = plads.antal().value();
            int besatte = (int) nu.stream().filter(m -> erMent(m, plads)).count();
            if (besatte < antal) {
                Diagnostic fund = Diagnostic.of(
                        INFO,
                        plads.navn().span(),
                        "«" + plads.navn().value() + "» har " + Talord.antal(antal, "plads", "pladser") + ", men "
                                + (besatte > 0
                                        ? "kun " + besatte + " er besat"
                                        : antal == 1 ? "den er ikke besat" : "ingen af dem er besat"),
                        uden.isEmpty()
                                ? "Skriv det medlem, der mangler, med «plads: "
                                        + plads.navn().value() + "»"
                                : "Skriv «plads: " + plads.navn().value() + "» hos det medlem, der sidder der; «"
                                        + Medlemsliste.navn(uden.get(0)) + "» har ingen plads");
                ud.meld(sidst(organ, plads)
                        .map(m -> fund.withRelated(m.person().navn().span(), "havde pladsen sidst"))
                        .orElse(fund));
            }
        }
    }

    /** Where nobody has a seat, the number of members is all that can be held against the seats. */
    private static void ialt(List<Kommissorium.Plads> pladser, List<Medlem> nu, Melder ud) {
        int antal = pladser.stream().mapToInt(p -> p.antal().value()).sum();
        if (nu.size() < antal) {
            ud.meld(
                    pladser.get(0).navn().span(),
                    "Kommissoriet har " + Talord.antal(antal, "plads", "pladser") + ", men listen har kun "
                            + Talord.antal(nu.size(), "medlem", "medlemmer"),
                    "Skriv dem, der mangler, under «medlemmer», og hvert medlems plads under «plads»");
        }
    }

    /** A misspelt seat is told of where it is misspelt. */
    private static boolean erMent(Medlem medlem, Kommissorium.Plads plads) {
        return Medlemsliste.harPlads(medlem, plads)
                || (medlem.plads() != null
                        && Naermeste.blandt(
                                        medlem.plads().value(),
                                        List.of(plads.navn().value()))
                                .isPresent());
    }

    /** Who left the seat last. */
    private static Optional<Medlem> sidst(Organ organ, Kommissorium.Plads plads) {
        return Medlemsliste.medlemmer(organ).stream()
                .filter(m -> m.til() != null && Medlemsliste.harPlads(m, plads))
                .max(Orden.efter(Medlemsliste::til));
    }
}
