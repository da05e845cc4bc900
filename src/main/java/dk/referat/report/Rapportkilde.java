package dk.referat.report;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/**
 * What a report tells besides the findings.
 *
 * @param version the program's own
 * @param filer the names of all files that were checked, as the findings name them, also of those without findings
 * @param regler all rules that the program has
 */
public record Rapportkilde(String version, List<String> filer, List<RuleInfo> regler) {
    public Rapportkilde {
        filer = List.copyOf(filer);
        regler = List.copyOf(regler);
    }
}
