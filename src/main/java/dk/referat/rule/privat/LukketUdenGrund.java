package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Lukning;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;

/** Something is closed, and nobody says why. */
public final class LukketUdenGrund implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "lukket-uden-grund",
                    "Et punkt eller et bilag er lukket, og der står ikke hvorfor. Skriv «grund» under «lukket»")
            .inOwnWords()
            .because(
                    "Grunden står i den offentlige udgave, så borgerne kan se, hvorfor de ikke kan læse resten. Uden den kan"
                            + " ingen efterprøve, om det lovligt kan lukkes.")
            .from(Lukkede.LOV)
            .example("""
                    agenda:
                      - titel: Ansættelse af Bo Lind
                        lukket:
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Ansættelse af leder til havnen
                    """, """
                    agenda:
                      - titel: Ansættelse af Bo Lind
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Ansættelse af leder til havnen
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
    public void kontroller(Kontekst kontekst, Melder ud) {
        Lukkede.lukninger(kontekst)
                .filter(l -> mangler(l))
                .forEach(l -> ud.meld(
                        Lukkede.linje(l),
                        "Der står ikke, hvorfor det er lukket",
                        "Skriv grunden under «lukket», fx «grund: Personsag»; den står i den offentlige udgave"));
    }

    private static boolean mangler(Lukning lukket) {
        return lukket.grund() == null || lukket.grund().isBlank();
    }
}
