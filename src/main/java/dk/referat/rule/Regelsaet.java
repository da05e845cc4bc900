package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules about one kind of thing.
 *
 * @param <T> what they look at
 */
public record Regelsaet<T>(List<? extends RegelFor<T>> regler) {
    public List<RuleInfo> info() {
        return regler.stream().map(RegelFor::info).toList();
    }

    /**
     * Holds something against every rule that has something to say of it.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public List<Diagnostic> kontroller(T kontekst, boolean harLaesefejl) {
        List<Diagnostic> fund = new ArrayList<>();
        for (RegelFor<T> regel : regler) {
            if (erMed(regel, kontekst, harLaesefejl)) {
                Melder melder = new Melder(regel.info());
                regel.kontroller(kontekst, melder);
                fund.addAll(melder.fund());
            }
        }
        return fund;
    }

    /** Those of the rules that have their say. */
    public List<RuleInfo> koerte(T kontekst, boolean harLaesefejl) {
        return regler.stream()
                .filter(r -> erMed(r, kontekst, harLaesefejl))
                .map(RegelFor::info)
                .toList();
    }

    /** Whether the rule of an id, if it is one of these, has its say. */
    public boolean erKoert(String id, T kontekst, boolean harLaesefejl) {
        return regler.stream().filter(r -> r.info().id().equals(id)).allMatch(r -> erMed(r, kontekst, harLaesefejl));
    }

    private boolean erMed(RegelFor<T> regel, T kontekst, boolean harLaesefejl) {
        return (!harLaesefejl || regel.taalerLaesefejl()) && regel.gaelder(kontekst);
    }
}
