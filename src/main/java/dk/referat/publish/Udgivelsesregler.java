package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.util.List;

/** What can be wrong when documents are made ready to be written. */
public final class Udgivelsesregler {
    public static final RuleInfo BILAG_MANGLER = fejl("bilag-mangler", "Bilagets fil findes ikke");
    public static final RuleInfo BILAG_UDENFOR = fejl("bilag-udenfor", "Bilagets fil ligger uden for referatmappen");
    public static final RuleInfo SAMME_FILNAVN = fejl("samme-filnavn", "To møder ville blive skrevet til samme fil");
    public static final RuleInfo SAMME_ORGANMAPPE = fejl("samme-organmappe", "To organer ville få samme mappe");
    public static final RuleInfo UDMAPPE_UDENFOR = fejl("udmappe-udenfor", "Udmappen ligger uden for referatmappen");
    public static final RuleInfo TEGN_MANGLER = fejl("tegn-mangler", "PDF-dokumentets skrifttype har ikke tegnet");
    public static final RuleInfo HTML_I_TEKST = advarsel("html-i-tekst", "HTML i en tekst vises, som det er skrevet");
    public static final RuleInfo AFVIST_LINK = advarsel("afvist-link", "Linket kan ikke bruges og vises som tekst");
    public static final RuleInfo BILLEDE_I_TEKST = advarsel("billede-i-tekst", "Et billede i teksten vises som tekst");
    public static final RuleInfo BILLEDE_UDEN_ALT = advarsel("billede-uden-alt", "Et billede har ingen tekst")
            .because(
                    "Billeder vises som tekst, og den, der ikke kan se, får teksten læst op. Skriv, hvad billedet viser, og"
                            + " vedlæg selve billedet som bilag.")
            .from("WCAG 2.1, succeskriterium 1.1.1 (webtilgængelighedsloven)")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Kurven steg ![](kurve.png) i maj.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Kurven steg i maj.
                        bilag:
                          - Kurve over prøver i maj
                    """);
    public static final RuleInfo OVERSKRIFT_SPRINGER = advarsel(
                    "overskrift-springer", "En overskrift i en tekst springer et niveau over")
            .because(
                    "Den, der får siden læst op, finder vej efter overskrifternes niveauer og tror, at et er gået tabt. Brug"
                            + " ét # mere end i overskriften over.")
            .from("WCAG 2.1, succeskriterium 1.3.1 (webtilgængelighedsloven)")
            .example("""
                    agenda:
                      - titel: Status
                        referat: |
                          ## Drift

                          #### Strøm
                    """, """
                    agenda:
                      - titel: Status
                        referat: |
                          ## Drift

                          ### Strøm
                    """);
    public static final RuleInfo TABEL_UDEN_OVERSKRIFT = advarsel(
                    "tabel-uden-overskrift", "En tabels kolonner har ingen overskrift")
            .because(
                    "Uden overskrifter ved den, der får tabellen læst op, ikke, hvad tallene er. Skriv i første række, hvad"
                            + " hver kolonne viser.")
            .from("WCAG 2.1, succeskriterium 1.3.1 (webtilgængelighedsloven)")
            .example("""
                    agenda:
                      - titel: Status
                        referat: |
                          |      |    |
                          |------|----|
                          | Maj  | 12 |
                    """, """
                    agenda:
                      - titel: Status
                        referat: |
                          | Måned | Prøver |
                          |-------|--------|
                          | Maj   | 12     |
                    """);

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            BILAG_MANGLER,
            BILAG_UDENFOR,
            SAMME_FILNAVN,
            SAMME_ORGANMAPPE,
            UDMAPPE_UDENFOR,
            TEGN_MANGLER,
            HTML_I_TEKST,
            AFVIST_LINK,
            BILLEDE_I_TEKST,
            BILLEDE_UDEN_ALT,
            OVERSKRIFT_SPRINGER,
            TABEL_UDEN_OVERSKRIFT);

    private Udgivelsesregler() {}

    private static RuleInfo fejl(String id, String summary) {
        return RuleInfo.of(id, Severity.FEJL, summary);
    }

    private static RuleInfo advarsel(String id, String summary) {
        return RuleInfo.of(id, Severity.ADVARSEL, summary);
    }
}
