package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;

/** What can be wrong with the texts when they are made into a document. */
public final class Tekstregler {
    public static final RuleInfo TEGN_MANGLER = RuleInfo.error(
                    "tegn-mangler", "PDF-dokumentets skrifttype har ikke tegnet")
            .because(
                    "I PDF-dokumentet ville der stå en tom firkant i stedet for tegnet, og et ord ville gå tabt for både øje og"
                            + " skærmlæser. Skriv tegnet med ord eller med et andet tegn, eller byg kun HTML med --format html.")
            .from("PDF/UA-1 (ISO 14289-1) og PDF/A-2 (ISO 19005-2): skrifttypen skal have alle tegn, der vises")
            .example("""
                    # format: pdf
                    agenda:
                      - titel: Sommerfest 🎉
                        referat: Rådet takkede for en god fest.
                    """, """
                    # format: pdf
                    agenda:
                      - titel: Sommerfest
                        referat: Rådet takkede for en god fest.
                    """)
            .unchangeable();

    public static final RuleInfo FOR_SAMMENSAT = RuleInfo.error(
                    "for-sammensat-pdf", "Dokumentet har flere dele, end der kan sættes i ét PDF-dokument")
            .because(
                    "Hver celle i en tabel, hvert link og hver fodnote skal have sin plads og sit mærke i PDF-dokumentet, og så"
                            + " mange kan få byggeriet til at løbe tør for hukommelse. Læg store tabeller ved som bilag, del mødet"
                            + " i flere filer, eller byg kun HTML med --format html.")
            .from("Referats filformat: grænser, der skal holde fremmede filer fra at lægge en computer ned")
            .example(
                    "(et møde med en tabel på 100.000 celler)",
                    "(det samme møde med tabellen som bilag, eller bygget kun som HTML)")
            .unchangeable();

    public static final RuleInfo HTML_I_TEKST = RuleInfo.warning(
                    "html-i-tekst", "HTML i en tekst vises, som det er skrevet")
            .because(
                    "Teksten skal kunne vises sikkert både på nettet og i PDF, så HTML bruges ikke: læseren ser koden. Brug"
                            + " Markdown i stedet: **fed**, *kursiv* og «- » foran punkterne i en liste.")
            .from("Referats filformat: teksten skrives i Markdown")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev <b>godkendt</b>.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev **godkendt**.
                    """);

    public static final RuleInfo AFVIST_LINK = RuleInfo.warning(
                    "afvist-link", "Linket kan ikke bruges og vises som tekst")
            .because(
                    "Et link til en fil på din egen computer virker ikke hos læseren, og nogle slags adresser kan misbruges."
                            + " Brug en adresse, der begynder med https://, eller vedlæg filen som bilag.")
            .from("God praksis: et link skal kunne bruges af alle, der læser referatet")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: "Bo Lind gennemgik [regnearket](file:///C:/budget.xlsx)."
                    """, """
                    agenda:
                      - titel: Budget
                        referat: "Bo Lind gennemgik [budgettet for 2025](https://example.com/budget)."
                    """);

    public static final RuleInfo OVERSKRIFT_SPRINGER = RuleInfo.warning(
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

    public static final RuleInfo TABEL_UDEN_OVERSKRIFT = RuleInfo.warning(
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

    private Tekstregler() {}
}
