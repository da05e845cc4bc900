package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;

/** Something is closed, and no law is named that allows it. */
public final class LukketUdenHjemmel implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "lukket-uden-hjemmel",
                    "Et punkt eller et bilag er lukket, og der står ikke, hvilken lov der tillader det")
            .inOwnWords()
            .because(
                    "Et organ under loven kan kun lukke det, som loven giver lov til at lukke, og bestemmelsen bør stå ved"
                            + " punktet. Skriv den under «lukket», fx «hjemmel: forvaltningslovens § 27».")
            .from(Lukkede.LOV)
            .example("""
                    agenda:
                      - titel: Ansættelse af Bo Lind
                        lukket:
                          grund: Personsag
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
                .filter(l -> l.hjemmel() == null || l.hjemmel().isBlank())
                .forEach(l -> ud.meld(
                        Lukkede.linje(l),
                        "Der står ikke, hvilken lov der tillader at lukke det",
                        "Skriv den under «lukket», fx «hjemmel: forvaltningslovens § 27»"));
    }
}
