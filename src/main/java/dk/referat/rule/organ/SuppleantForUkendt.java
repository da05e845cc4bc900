package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Medlem;
import dk.referat.model.Navnenoegle;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.source.Naermeste;
import dk.referat.source.Tekst;
import java.util.List;

/** A substitute for nobody. */
public final class SuppleantForUkendt implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "suppleant-for-ukendt", "Suppleanten er for en, der ikke er medlem")
            .because("En suppleant træder ind for et bestemt medlem. Står medlemmet ikke på listen, eller var "
                    + "det gået ud, før suppleanten kom til, ved ingen, hvem suppleanten kan møde for.")
            .from("God praksis: en suppleant møder for et medlem")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør
                    suppleanter:
                      - {navn: Bo Lind, for: Anne Holms}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør
                    suppleanter:
                      - {navn: Bo Lind, for: Anne Holm}
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
        List<Medlem> alle = organ.liv().medlemmer().stream()
                .filter(m -> m.art() != Medlem.Art.SUPPLEANT)
                .toList();
        List<String> navne = alle.stream().map(Medlemsliste::navn).distinct().toList();
        for (Medlem suppleant : organ.liv().medlemmer()) {
            Tekst hvem = suppleant.suppleantFor();
            if (hvem == null) {
                continue;
            }
            List<Medlem> mulige = alle.stream()
                    .filter(m -> Medlemsliste.noegle(m).equals(Navnenoegle.af(hvem.value())))
                    .toList();
            if (mulige.isEmpty()) {
                ud.meld(
                        hvem.span().atLeastOneCharacter(),
                        "«" + Medlemsliste.navn(suppleant) + "» er suppleant for «" + hvem.value()
                                + "», som ikke står blandt medlemmerne",
                        Naermeste.blandt(hvem.value(), navne)
                                .map(naer -> "Mente du «" + naer + "»?")
                                .orElse("Skriv medlemmets navn, som det står under «medlemmer»"));
            } else if (mulige.stream().noneMatch(m -> Medlemsliste.samtidig(m, suppleant))) {
                ud.meld(Diagnostic.of(
                                INFO,
                                hvem.span(),
                                "«" + Medlemsliste.navn(suppleant) + "» er suppleant for «" + hvem.value()
                                        + "», men de to er aldrig med på samme tid",
                                "Ret «fra» eller «til» hos en af dem, eller ret, hvem suppleanten er for")
                        .withRelated(mulige.get(0).person().navn().span(), "medlemmet"));
            }
        }
    }
}
