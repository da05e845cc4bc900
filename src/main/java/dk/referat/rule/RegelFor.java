package dk.referat.rule;

import dk.referat.diagnostic.RuleInfo;

/**
 * One rule: what it says of itself, and how something is held against it. It keeps no state.
 *
 * @param <T> what it looks at
 */
public interface RegelFor<T> {
    RuleInfo info();

    /** Tells of each place that breaks the rule. */
    void kontroller(T kontekst, Melder ud);

    /** Whether the rule has anything to say of such a document. */
    default boolean gaelder(T kontekst) {
        return true;
    }

    /**
     * Whether the rule can be trusted where the reader has found errors: one that looks for what is missing cannot, since a
     * misspelt key hides what stands after it.
     */
    default boolean taalerLaesefejl() {
        return true;
    }
}
