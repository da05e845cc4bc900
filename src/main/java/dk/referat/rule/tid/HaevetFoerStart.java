package dk.referat.rule.tid;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moedehoved;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.time.LocalTime;

/** The meeting ended before it began; an evening meeting may end after midnight. */
public final class HaevetFoerStart implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("haevet-foer-start", "Mødet er hævet, før det begyndte")
            .because("Tidspunktet, da mødet sluttede, kan ikke ligge før dets begyndelse. Ret det, eller mødets tid.")
            .from("God praksis: referatet viser, hvornår mødet begyndte og sluttede")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      hævet: 16.45
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      hævet: 17.45
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moedehoved hoved = kontekst.moede().hoved();
        var tid = hoved.tid();
        var haevet = hoved.haevet();
        if (tid == null || haevet == null) {
            return;
        }
        LocalTime start = tid.value().start();
        LocalTime slut = haevet.value();
        boolean overMidnat = start.getHour() >= Punkttider.AFTEN && slut.getHour() < Punkttider.MORGEN;
        if (slut.isBefore(start) && !overMidnat) {
            ud.meld(Diagnostic.of(
                            INFO,
                            haevet.span(),
                            "Mødet er hævet kl. " + Punkttider.vis(slut) + ", men begyndte kl. "
                                    + Punkttider.vis(start),
                            "Ret «hævet» eller mødets tid")
                    .withRelated(tid.span(), "mødets tid"));
        }
    }
}
