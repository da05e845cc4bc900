package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.source.Naermeste;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.stream.Collectors;

/** A member has a seat that the kommissorium has not. */
public final class PladsUkendt implements Organregel {
    public static final RuleInfo INFO = RuleInfo.error("plads-ukendt", "Kommissoriet har ingen plads af det navn")
            .because("Medlemmet tæller ikke med nogen steder, når pladsen ikke findes, og pladsen, der var ment,"
                    + " ser ubesat ud. Skriv pladsens navn, som det står under «pladser».")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionen}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 1}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, plads: regionerne}
                    kommissorium:
                      pladser:
                        - {navn: regionerne, antal: 1}
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
        List<Kommissorium.Plads> pladser = Medlemsliste.pladser(organ);
        if (pladser.isEmpty()) {
            return;
        }
        List<String> navne = pladser.stream().map(p -> p.navn().value().strip()).toList();
        for (Medlem medlem : organ.liv().medlemmer()) {
            Tekst plads = medlem.plads();
            if (plads != null
                    && medlem.art() != Medlem.Art.OBSERVATOER
                    && Medlemsliste.plads(medlem, pladser).isEmpty()) {
                ud.meld(Diagnostic.of(
                                INFO,
                                plads.span().atLeastOneCharacter(),
                                "Kommissoriet har ingen plads, der hedder «" + plads.value() + "»",
                                Naermeste.blandt(plads.value().strip(), navne)
                                        .map(naer -> "Mente du «" + naer + "»?")
                                        .orElse("Pladserne er " + opregnet(navne)))
                        .withRelated(pladser.get(0).navn().span(), "pladserne begynder her"));
            }
        }
    }

    private static String opregnet(List<String> navne) {
        return navne.stream().map(n -> "«" + n + "»").collect(Collectors.joining(", "));
    }
}
