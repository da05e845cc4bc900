package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moedehoved;
import dk.referat.model.Tidsrum;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Located;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** An item begins before the meeting, or ends after it. Arrival, meals and the like may lie around the meeting. */
public final class PunkttidUdenForMoedet implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punkttid-uden-for-moedet", "Punktets tid ligger uden for mødets")
            .because(
                    "Står der én tid over mødet og en anden ved punktet, ved deltagerne ikke, hvornår de skal komme. Ret punktets tid eller"
                            + " mødets; varede mødet længere, så skriv «hævet».")
            .from("God praksis: punkternes tider ligger inden for mødets")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                    agenda:
                      - titel: Budget
                        tid: 16.00–16.30
                        referat: Budgettet blev drøftet.
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                    agenda:
                      - titel: Budget
                        tid: 17.00–17.30
                        referat: Budgettet blev drøftet.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moedehoved hoved = kontekst.moede().hoved();
        Located<Tidsrum> moedet = hoved.tid();
        if (moedet == null) {
            return;
        }
        LocalTime slut = slut(hoved, moedet.value());
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Located<Tidsrum> tid = punkt.tid();
            if (tid == null || Punkttider.erPause(punkt.titel().value())) {
                continue;
            }
            LocalTime punktetsSlut = tid.value().slut() == null
                    ? tid.value().start()
                    : tid.value().slut();
            if (tid.value().start().isBefore(moedet.value().start()) && !overMidnat(moedet.value(), tid.value())) {
                meld(
                        tid,
                        moedet,
                        "begynder før mødet, der begynder kl. "
                                + Punkttider.vis(moedet.value().start()),
                        ud);
            } else if (slut != null && punktetsSlut.isAfter(slut)) {
                meld(tid, moedet, "går ud over mødet, der slutter kl. " + Punkttider.vis(slut), ud);
            }
        }
    }

    private static boolean overMidnat(Tidsrum moedet, Tidsrum punktet) {
        return moedet.slut() == null
                && moedet.start().getHour() >= Punkttider.AFTEN
                && punktet.start().getHour() < Punkttider.MORGEN;
    }

    /** The end that was planned, or the real one where it was later; null where neither is known. */
    private static @Nullable LocalTime slut(Moedehoved hoved, Tidsrum moedet) {
        LocalTime planlagt = moedet.slut();
        var haevet = hoved.haevet();
        return planlagt != null && haevet != null && haevet.value().isAfter(planlagt) ? haevet.value() : planlagt;
    }

    private static void meld(Located<Tidsrum> tid, Located<Tidsrum> moedet, String besked, Melder ud) {
        ud.meld(Diagnostic.of(INFO, tid.span(), "Punktet " + besked, "Ret punktets tid eller mødets")
                .withRelated(moedet.span(), "mødets tid"));
    }
}
