package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;

/** What is wrong with words that must be known, and with the lists of persons. */
public final class Navneregler {
    public static final RuleInfo UKENDT_VAERDI = RuleInfo.error("ukendt-vaerdi", "Værdien er ikke en af de mulige")
            .because(
                    "Nogle nøgler kan kun have bestemte ord, fordi ordet afgør, hvad der kommer på papiret. Vælg et af dem, som"
                            + " meldingen nævner.")
            .from(ReadRules.FORMAT)
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                      form: fysiks
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                      form: fysisk
                    """)
            .unchangeable();

    public static final RuleInfo UKENDT_TYPE = RuleInfo.error("ukendt-type", "Organet har ikke den type punkter")
            .because(
                    "Mærket fortæller medlemmerne, om punktet er til beslutning, drøftelse eller orientering, og det forklares"
                            + " på dagsordenen. Et mærke uden forklaring kan ingen bruge. Vælg et af organets mærker, eller skriv det nye"
                            + " under «typer» i organets fil.")
            .from(ReadRules.FORMAT)
            .example("""
                    agenda:
                      - titel: Budget
                        type: X
                        beslutning: Budgettet blev godkendt.
                    """, """
                    agenda:
                      - titel: Budget
                        type: B
                        indstilling: Det indstilles, at rådet godkender budgettet.
                        beslutning: Budgettet blev godkendt.
                    """)
            .unchangeable();

    public static final RuleInfo UKENDT_ORGAN = RuleInfo.error("ukendt-organ", "Organets fil findes ikke")
            .because(
                    "Navnet ligner en fil i mappen organer, men er stavet anderledes. Uden filen ville mødet få et andet navn"
                            + " og et andet udseende end organets øvrige møder. Ret navnet, så det er filens navn uden «.yaml».")
            .from(ReadRules.FORMAT)
            .example("""
                    # fil: organer/styregruppen.yaml
                    navn: Styregruppen for Havnen
                    # fil: moede.yaml
                    møde:
                      organ: styregrupen
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    # fil: organer/styregruppen.yaml
                    navn: Styregruppen for Havnen
                    # fil: moede.yaml
                    møde:
                      organ: styregruppen
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo UKENDT_GRUPPE = RuleInfo.warning(
                    "ukendt-gruppe", "Deltagergruppen ligner en, som organet har, men er stavet anderledes")
            .because(
                    "Organets fil bestemmer, hvordan dets deltagergrupper trykkes, og det virker kun, når navnet er det samme."
                            + " Ret navnet, eller skriv den nye gruppe i organets fil.")
            .from(ReadRules.FORMAT)
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    grupper:
                      Medlemmer:
                        visning: linje
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    deltagere:
                      Medlemer:
                        - Anne Holm, direktør (formand)
                        - Bo Lind, kontorchef
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    grupper:
                      Medlemmer:
                        visning: linje
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    deltagere:
                      Medlemmer:
                        - Anne Holm, direktør (formand)
                        - Bo Lind, kontorchef
                    """);

    public static final RuleInfo TOM_GRUPPE = RuleInfo.warning("tom-gruppe", "Deltagergruppen har ingen personer")
            .because(
                    "Gruppens overskrift ville stå alene på papiret, og læseren kan ikke se, om der ingen var, eller om navnene"
                            + " mangler. Skriv personerne under gruppen, en på hver linje, eller slet gruppen.")
            .from("God praksis: af et referat fremgår det, hvem der var til stede")
            .example("""
                    deltagere:
                      Medlemmer:
                        - Anne Holm, direktør (formand)
                        - Bo Lind, kontorchef
                      Gæster:
                    """, """
                    deltagere:
                      Medlemmer:
                        - Anne Holm, direktør (formand)
                        - Bo Lind, kontorchef
                    """);

    public static final RuleInfo UBALANCERET_PARENTES = RuleInfo.warning(
                    "ubalanceret-parentes", "En parentes i en persons linje åbnes eller lukkes ikke")
            .because(
                    "I parentesen står rollen, afbud og andet om personen. Mangler det ene tegn, læses ordene som en del af"
                            + " titlen. Sæt den manglende parentes, eller slet den overflødige.")
            .from(ReadRules.FORMAT)
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand
                      - Bo Lind, kontorchef
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    """);

    private Navneregler() {}
}
