package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** There are two spaces between two words. */
public final class DobbeltMellemrum implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("dobbelt-mellemrum", "Der er to mellemrum mellem to ord")
            .because("Et ekstra mellemrum ses ikke på papiret, men en søgning efter de to ord finder dem "
                    + "ikke, og næste rettelse i filen ser større ud, end den er. Slet det ene.")
            .from("God praksis: ét mellemrum mellem ord")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Udvalget  drøftede sagen.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Udvalget drøftede sagen.
                    """);

    private static final Pattern DOBBELT = Pattern.compile("(?<=\\S)(\\S)( {2,})(?=[\\p{L}\\d(«”\"–])(\\S)");

    /** Spaces after the mark of a list are the author's way of lining up. */
    private static final Pattern LISTEMAERKE = Pattern.compile("\\s*(?:>\\s*)*(?:[-*+•]|[\\p{L}\\d]{1,3}[.)])\\s*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(kontekst, ud, List.of("  "), DOBBELT, (prosa, m) -> {
            if (!erOpstillet(prosa.value(), m.start(2))) {
                Soegning.meld(
                        INFO,
                        ud,
                        prosa.tekst(),
                        m.start(1),
                        m.end(3),
                        "Her er " + (m.group(2).length() == 2 ? "to" : "flere") + " mellemrum",
                        "Slet det overflødige",
                        List.of(new Soegning.Ret(m.start(2), m.end(2), " ")));
            }
        });
    }

    /** Whether the line is one of a table, or only the mark of a list stands before. */
    private static boolean erOpstillet(String tekst, int plads) {
        int fra = tekst.lastIndexOf('\n', plads) + 1;
        int til = tekst.indexOf('\n', plads);
        String linje = tekst.substring(fra, til < 0 ? tekst.length() : til);
        return linje.indexOf('|') >= 0
                || LISTEMAERKE.matcher(tekst.substring(fra, plads)).matches();
    }
}
