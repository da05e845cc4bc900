package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.nummer.PunktnummerSpringer;
import java.util.ArrayList;
import java.util.List;

/** Every rule about the content of a meeting; a new one is registered here by one line. */
public final class Regler {
    public static final List<Regel> ALLE = List.of(
            // numbers
            new PunktnummerSpringer());

    private Regler() {}

    public static List<RuleInfo> info() {
        return ALLE.stream().map(Regel::info).toList();
    }

    /**
     * Holds a meeting against every rule that has something to say of it.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public static List<Diagnostic> kontroller(Kontekst kontekst, boolean harLaesefejl) {
        List<Diagnostic> fund = new ArrayList<>();
        for (Regel regel : ALLE) {
            if ((!harLaesefejl || regel.taalerLaesefejl()) && regel.gaelder(kontekst)) {
                Melder melder = new Melder(regel.info());
                regel.kontroller(kontekst, melder);
                fund.addAll(melder.fund());
            }
        }
        return fund;
    }
}
