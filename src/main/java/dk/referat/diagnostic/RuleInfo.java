package dk.referat.diagnostic;

/**
 * What can be wrong, apart from any one place where it is. The manual, the list of rules and the machine reports are made
 * from it.
 *
 * @param id kebab-case Danish in ASCII that names the fault, such as {@code ukendt-noegle}
 * @param severity how much it matters unless the body says otherwise
 * @param summary one Danish sentence for the list of rules, without a full stop
 * @param why why it matters and what is done about it, in Danish sentences
 * @param source where the rule comes from: a law, a standard, Retskrivningsordbogen, or practice
 * @param wrong an example with the fault, as it stands in a file; in parentheses when it cannot be shown so
 * @param right the same example without the fault
 * @param fixed whether neither a body nor a waiver can change it
 * @param ownWords whether its messages quote nothing from the place, so that they may be shown of something closed
 */
public record RuleInfo(
        String id,
        Severity severity,
        String summary,
        String why,
        String source,
        String wrong,
        String right,
        boolean fixed,
        boolean ownWords) {
    public static RuleInfo of(String id, Severity severity, String summary) {
        return new RuleInfo(id, severity, summary, "", "", "", "", false, false);
    }

    public static RuleInfo error(String id, String summary) {
        return of(id, Severity.FEJL, summary);
    }

    public static RuleInfo warning(String id, String summary) {
        return of(id, Severity.ADVARSEL, summary);
    }

    public static RuleInfo notice(String id, String summary) {
        return of(id, Severity.OPLYSNING, summary);
    }

    /** Never told of, but mended by {@code --ret}. */
    public static RuleInfo silent(String id, String summary) {
        return of(id, Severity.TAVS, summary);
    }

    public RuleInfo because(String reason) {
        return new RuleInfo(id, severity, summary, reason.strip(), source, wrong, right, fixed, ownWords);
    }

    public RuleInfo from(String origin) {
        return new RuleInfo(id, severity, summary, why, origin.strip(), wrong, right, fixed, ownWords);
    }

    public RuleInfo example(String bad, String good) {
        return new RuleInfo(id, severity, summary, why, source, bad, good, fixed, ownWords);
    }

    /** The same rule, but out of reach of bodies and waivers. */
    public RuleInfo unchangeable() {
        return new RuleInfo(id, severity, summary, why, source, wrong, right, true, ownWords);
    }

    /** The same rule, whose findings quote nothing of what they stand in. */
    public RuleInfo inOwnWords() {
        return new RuleInfo(id, severity, summary, why, source, wrong, right, fixed, true);
    }
}
