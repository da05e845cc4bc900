package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;

/** What is wrong with the shape of a file: keys that are unknown, missing or empty, and values of another kind. */
public final class Formregler {
    public static final RuleInfo TOM_FIL = RuleInfo.error("tom-fil", "Filen har intet indhold")
            .because(
                    "Der er intet møde at læse i filen; måske er den ikke gemt, eller også er alle linjer kommentarer. Begynd"
                            + " med «møde:», og skriv organ og dato under den.")
            .from(ReadRules.FORMAT)
            .example("""
                    # fil: organer/raadet.yaml
                    # Udfyldes senere.
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    """)
            .unchangeable();

    public static final RuleInfo UKENDT_NOEGLE = RuleInfo.error("ukendt-noegle", "Nøglen findes ikke i formatet")
            .because(
                    "Teksten under en nøgle, som programmet ikke kender, ville ikke komme med på papiret. Oftest er nøglen"
                            + " stavet forkert eller rykket forkert ind; meldingen foreslår den, der ligner mest.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      - titel: Budget
                        refreat: Bo Lind gennemgik budgettet.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                    """)
            .unchangeable();

    public static final RuleInfo NOEGLE_MANGLER = RuleInfo.error(
                    "noegle-mangler", "En nøgle, der skal være der, mangler")
            .because(
                    "Uden organ og dato kan ingen se, hvilket møde papiret er fra, og et punkt uden titel kan ikke stå på en"
                            + " dagsorden. Skriv den nøgle, som meldingen nævner.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      - referat: Bo Lind gennemgik budgettet.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                    """)
            .unchangeable();

    public static final RuleInfo TOM_VAERDI = RuleInfo.error("tom-vaerdi", "Der står intet, hvor der skal stå noget")
            .because(
                    "En tom linje kan være noget, du ikke nåede at skrive, og programmet kan ikke gætte, hvad du mente. Skriv"
                            + " det, der mangler, eller slet linjen. Det gælder især «lukket»: et punkt, der skulle være lukket, må ikke"
                            + " komme ud, fordi ordet «ja» mangler.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      - titel: Budget
                        beslutning:
                          - Budgettet blev godkendt.
                          -
                    """, """
                    agenda:
                      - titel: Budget
                        beslutning: Budgettet blev godkendt.
                    """)
            .unchangeable();

    public static final RuleInfo TOM_VAERDI_SOM_TEKST = RuleInfo.warning(
                    "tom-vaerdi-som-tekst", "YAML's tegn for ingenting kommer med som tekst")
            .because(
                    "I andre programmer betyder «~» og «null» i YAML, at der ikke står noget. Her er al tekst tekst, så de"
                            + " kommer med på papiret. Slet linjen, hvis der ikke skal stå noget; skal tegnet stå der, så sæt det i"
                            + " anførselstegn.")
            .from("YAML 1.2, § 10.2: tegnene for ingenting; Referats filformat: al tekst læses, som den står")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: null
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                    """);

    public static final RuleInfo FORKERT_FORM = RuleInfo.error(
                    "forkert-form", "Der står en liste, en tekst eller nøgler, hvor noget andet hører til")
            .because(
                    "Dagsordenen er en liste, hvor hvert punkt har «-» foran; «møde» har nøgler under sig; et referat er tekst."
                            + " Står der noget andet, ville det ikke komme med på papiret. Meldingen viser, hvordan det skal skrives.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      titel: Velkomst
                      referat: Anne Holm bød velkommen.
                    """, """
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """)
            .unchangeable();

    public static final RuleInfo FOR_MANGE_NIVEAUER = RuleInfo.error(
                    "for-mange-niveauer", "Underpunkter kan gå i tre niveauer")
            .because(
                    "Dybere niveauer kan hverken vises med overskrifter eller nummereres, så nogen kan finde rundt i dem. Læg"
                            + " punkterne et niveau op, eller skriv dem som en liste i teksten.")
            .from(ReadRules.FORMAT + "; WCAG 2.1, succeskriterium 1.3.1: overskrifternes niveauer skal kunne opfattes")
            .example("""
                    agenda:
                      - titel: Økonomi
                        underpunkter:
                          - titel: Regnskab
                            underpunkter:
                              - titel: Rejser
                                underpunkter:
                                  - titel: Tog
                                    referat: Rejserne blev drøftet.
                    """, """
                    agenda:
                      - titel: Økonomi
                        underpunkter:
                          - titel: Regnskab
                            underpunkter:
                              - titel: Rejser med tog
                                referat: Rejserne blev drøftet.
                    """)
            .unchangeable();

    public static final RuleInfo NOEGLE_STAVEMAADE = RuleInfo.silent(
                    "noegle-stavemaade", "Nøglen er skrevet på en anden måde end den, vejledningen bruger")
            .because(
                    "Nøglen forstås, som den står. «referat validate --ret» skriver den, som vejledningen gør, så filerne"
                            + " ligner hinanden, og en søgning finder dem alle.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      - titel: Budget
                        videre_proces: Sagen genoptages i marts.
                    """, """
                    agenda:
                      - titel: Budget
                        videre proces: Sagen genoptages i marts.
                    """);

    public static final RuleInfo LUKKEMAERKE_HER = RuleInfo.error(
                    "lukkemaerke-her", "Mærket om en lukket passage virker kun i mødefiler")
            .because(
                    "Organets og udgiverens filer gælder alle møder, og det, der står i dem, kommer med i alle dokumenter. Slet det,"
                            + " der ikke må ud.")
            .from(ReadRules.FORMAT)
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    typenote: Spørg [lukket]Bo Lind[/lukket].
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    typenote: Spørg sekretæren.
                    """)
            .unchangeable();

    private Formregler() {}
}
