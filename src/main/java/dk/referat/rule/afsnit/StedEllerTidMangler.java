package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moedeform;
import dk.referat.model.Moedehoved;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;

/** An agenda does not say where or when. */
public final class StedEllerTidMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "sted-eller-tid-mangler", "Dagsordenen siger ikke, hvor eller hvornår mødet holdes")
            .because("Dagsordenen er også indkaldelsen. Skriv sted og tid, før den sendes ud; holdes mødet "
                    + "på skærm, så skriv «form: video».")
            .from("God praksis: en indkaldelse siger, hvor og hvornår")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      sted: Mødelokale 1
                    agenda:
                      - titel: Budget
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Budget
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin() == Trin.DAGSORDEN;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moedehoved hoved = kontekst.moede().hoved();
        Moedeform form = hoved.form() == null ? Moedeform.FYSISK : hoved.form().value();
        if (form == Moedeform.SKRIFTLIG_PROCES) {
            return;
        }
        boolean tid = hoved.tid() != null || kontekst.punkter().stream().anyMatch(p -> p.tid() != null);
        boolean sted = hoved.sted() != null || form == Moedeform.VIDEO;
        if (!tid && !sted) {
            ud.meld(
                    hoved.dato().span(),
                    "Dagsordenen siger hverken, hvor eller hvornår mødet holdes",
                    "Skriv fx «sted: Mødelokale 1» og «tid: 17.00–18.30»");
        } else if (!tid) {
            ud.meld(
                    hoved.dato().span(),
                    "Dagsordenen siger ikke, hvornår mødet begynder",
                    "Skriv fx «tid: 17.00–18.30»");
        } else if (!sted) {
            ud.meld(
                    hoved.dato().span(),
                    "Dagsordenen siger ikke, hvor mødet holdes",
                    "Skriv «sted:», eller «form: video»");
        }
    }
}
