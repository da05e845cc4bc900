package dk.referat.read.yaml;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** The faults of the YAML itself. */
public final class YamlRules {
    private static final String FORMAT = "Referats filformat: hver linje læses, som den står";

    public static final RuleInfo TABULATOR = RuleInfo.error(
                    "tabulator", "Linjen er rykket ind med tabulator i stedet for mellemrum")
            .because(
                    "Indrykningen viser, hvad der hører sammen, og en tabulator er ikke lige bred i alle programmer. Brug to"
                            + " mellemrum for hvert niveau; de fleste editorer kan sættes til selv at skrive mellemrum, når du trykker"
                            + " på tabulatortasten.")
            .from("YAML 1.2, § 6.1: der må ikke være tabulatorer i en indrykning")
            .example("""
                    agenda:
                      - titel: Velkomst
                    \treferat: Anne Holm bød velkommen. # linjen begynder med en tabulator
                    """, """
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """)
            .unchangeable();

    public static final RuleInfo SYNTAKS = RuleInfo.error("yaml-syntaks", "Filen følger ikke YAML's regler")
            .because(
                    "Et kolon, et anførselstegn eller en indrykning på det forkerte sted gør, at linjen ikke kan læses, som du"
                            + " har ment den. Sæt teksten i anførselstegn, eller skriv «|» efter nøglens kolon og teksten rykket ind på"
                            + " linjerne under. Meldingen viser, hvad der skal rettes.")
            .from("YAML 1.2")
            .example("""
                    agenda:
                      - titel: Budget 2025: status og næste skridt
                        referat: Bo Lind gennemgik budgettet.
                    """, """
                    agenda:
                      - titel: "Budget 2025: status og næste skridt"
                        referat: Bo Lind gennemgik budgettet.
                    """)
            .unchangeable();

    public static final RuleInfo DOBBELT_NOEGLE = RuleInfo.error("dobbelt-noegle", "Den samme nøgle står to gange")
            .because(
                    "Kun den ene af de to ville komme med, og det, der står under den anden, ville forsvinde, uden at nogen så"
                            + " det. Saml teksten under den ene nøgle, og slet den anden.")
            .from("YAML 1.2: en nøgle kan kun stå én gang samme sted")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                        referat: Rådet drøftede det.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: |
                          Bo Lind gennemgik budgettet.

                          Rådet drøftede det.
                    """)
            .unchangeable();

    public static final RuleInfo FLERE_DOKUMENTER = RuleInfo.error(
                    "flere-dokumenter", "Filen har mere end ét YAML-dokument")
            .because(
                    "En linje med «---» alene betyder i YAML, at et nyt dokument begynder, og kun det første ville blive læst."
                            + " Hold ét møde i hver fil; er linjen ment som en streg i teksten, så ryk den ind sammen med teksten.")
            .from("YAML 1.2, § 9: dokumenter i en fil; Referats filformat: én fil for hvert møde")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    ---
                    møde:
                      organ: Rådet
                      dato: 2025-01-22
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """)
            .unchangeable();

    public static final RuleInfo YAML_HENVISNING = RuleInfo.error(
                    "yaml-henvisning", "Filen bruger YAML-ankre, -aliaser eller fletning")
            .because(
                    "I YAML er «&» og «*» foran et ord et mærke, som teksten kan hentes fra et andet sted med. Det bruger"
                            + " referat ikke, for så kunne ingen se i filen, hvad der kommer på papiret. Skriv teksten helt ud; hører"
                            + " tegnet til teksten, så sæt den i anførselstegn.")
            .from(FORMAT)
            .example("""
                    agenda:
                      - titel: &leverandør Valg af leverandør
                        referat: Rådet drøftede to tilbud.
                    """, """
                    agenda:
                      - titel: Valg af leverandør
                        referat: Rådet drøftede to tilbud.
                    """)
            .unchangeable();

    public static final RuleInfo YAML_TYPE = RuleInfo.error("yaml-type", "Filen bruger et YAML-typemærke")
            .because(
                    "Et ord med udråbstegn foran er i YAML et mærke, der ikke kommer med i teksten. Hører ordet til teksten, så"
                            + " sæt det hele i anførselstegn; ellers slet det.")
            .from(FORMAT)
            .example("""
                    agenda:
                      - titel: !Vigtigt Ny alarm i huset
                        referat: Carl Munk viste den nye alarm.
                    """, """
                    agenda:
                      - titel: "!Vigtigt Ny alarm i huset"
                        referat: Carl Munk viste den nye alarm.
                    """)
            .unchangeable();

    public static final RuleInfo TEKST_SOM_KOMMENTAR = RuleInfo.error(
                    "tekst-som-kommentar", "Tekst efter # læses som kommentar og forsvinder")
            .because(
                    "Alt fra et # med mellemrum foran og linjen ud er en kommentar, som ikke kommer på papiret. Står der et"
                            + " bogstav eller et tal lige efter, er det nok ment som tekst: sæt teksten i anførselstegn. Er det en"
                            + " kommentar, så sæt et mellemrum efter #.")
            .from("YAML 1.2, § 6.6: kommentarer; Referats filformat: en kommentar har et mellemrum efter #")
            .example("""
                    agenda:
                      - titel: Opfølgning på sag #42
                        referat: Sagen er afsluttet.
                    """, """
                    agenda:
                      - titel: "Opfølgning på sag #42"
                        referat: Sagen er afsluttet.
                    """)
            .unchangeable();

    static final String BACKSLASH = "Omvendt skråstreg i \"…\" laver tegnet efter den om til noget andet";
    static final String BACKSLASH_HELP = "Brug ' i stedet for \" om teksten; i en sti kan / bruges i stedet for \\";

    /** All of them, those of the file as a whole first, for the list of rules. */
    public static final List<RuleInfo> ALLE = Stream.concat(
                    FileRules.ALLE.stream(),
                    Stream.of(
                            TABULATOR,
                            SYNTAKS,
                            DOBBELT_NOEGLE,
                            FLERE_DOKUMENTER,
                            YAML_HENVISNING,
                            YAML_TYPE,
                            TEKST_SOM_KOMMENTAR))
            .toList();

    private YamlRules() {}
}
