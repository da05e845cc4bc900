package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.util.List;

/** What can be wrong when documents are made ready to be written. */
public final class Udgivelsesregler {
    public static final RuleInfo BILAG_MANGLER = fejl("bilag-mangler", "Bilagets fil findes ikke");
    public static final RuleInfo BILAG_UDENFOR = fejl("bilag-udenfor", "Bilagets fil ligger uden for referatmappen");
    public static final RuleInfo BILAG_TOM = fejl("bilag-tom", "Bilagets fil er tom")
            .because(
                    "En fil uden indhold er som regel gået tabt, da den blev kopieret. Læseren ville hente et tomt bilag. Læg"
                            + " filen i mappen igen.")
            .from("God praksis: et bilag kan læses")
            .example("""
                    # fil: bilag/budget.txt
                    # fil: moede.yaml
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            fil: bilag/budget.txt
                    """, """
                    # fil: bilag/budget.txt
                    Udgifter: 1.000 kr.
                    # fil: moede.yaml
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            fil: bilag/budget.txt
                    """);
    public static final RuleInfo SAMME_FILNAVN = fejl("samme-filnavn", "To møder ville blive skrevet til samme fil");
    public static final RuleInfo SAMME_ORGANMAPPE = fejl("samme-organmappe", "To organer ville få samme mappe");
    public static final RuleInfo UDMAPPE_UDENFOR = fejl("udmappe-udenfor", "Udmappen ligger uden for referatmappen");
    public static final RuleInfo TEGN_MANGLER = fejl("tegn-mangler", "PDF-dokumentets skrifttype har ikke tegnet");
    public static final RuleInfo HTML_I_TEKST = advarsel("html-i-tekst", "HTML i en tekst vises, som det er skrevet");
    public static final RuleInfo AFVIST_LINK = advarsel("afvist-link", "Linket kan ikke bruges og vises som tekst");
    public static final RuleInfo BILLEDE_I_TEKST = advarsel("billede-i-tekst", "Et billede i teksten vises som tekst");

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            BILAG_MANGLER,
            BILAG_UDENFOR,
            BILAG_TOM,
            SAMME_FILNAVN,
            SAMME_ORGANMAPPE,
            UDMAPPE_UDENFOR,
            TEGN_MANGLER,
            HTML_I_TEKST,
            AFVIST_LINK,
            BILLEDE_I_TEKST);

    private Udgivelsesregler() {}

    private static RuleInfo fejl(String id, String summary) {
        return RuleInfo.of(id, Severity.FEJL, summary);
    }

    private static RuleInfo advarsel(String id, String summary) {
        return RuleInfo.of(id, Severity.ADVARSEL, summary);
    }
}
