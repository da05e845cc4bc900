package dk.referat.diagnostic;

/**
 * What can be wrong, apart from any one place where it is.
 *
 * @param id kebab-case Danish in ASCII that names the fault, such as {@code ukendt-noegle}
 * @param severity how much it matters unless the body says otherwise
 * @param summary one Danish sentence for the list of rules
 */
public record RuleInfo(String id, Severity severity, String summary) {}
