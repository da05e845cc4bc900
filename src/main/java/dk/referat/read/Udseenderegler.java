package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;

/** What is wrong with the look of a body's papers. */
public final class Udseenderegler {
    /** A body with that in its file, and a meeting of it. */
    private static String medUdseende(String noegler) {
        return """
                # fil: organer/raadet.yaml
                navn: Rådet
                %s# fil: moede.yaml
                møde:
                  organ: raadet
                  dato: 2024-12-18
                  tid: 17.00–18.00
                  sted: Mødelokale 1
                """.formatted(noegler);
    }

    public static final RuleInfo UGYLDIG_FARVE = RuleInfo.error("ugyldig-farve", "Farven kan ikke læses")
            .because(
                    "Farven skrives, som på nettet, med et # og seks cifre eller bogstaver fra a til f: to for rød, to for grøn"
                            + " og to for blå. Uden anførselstegn om den er # begyndelsen på en kommentar.")
            .from(ReadRules.FORMAT)
            .example(medUdseende("""
                    farve: mørkeblå
                    """), medUdseende("""
                    farve: "#12406f"
                    """))
            .unchangeable();

    public static final RuleInfo FARVE_FOR_LYS = RuleInfo.error(
                    "farve-for-lys", "Farven er for lys til at blive læst på hvidt")
            .because(
                    "Overskrifter, links og streger får farven. Er der for lidt forskel på den og papiret, kan svagsynede ikke"
                            + " læse dem, og loven kræver, at en offentlig myndigheds dokumenter kan læses af alle. Vælg den"
                            + " mørkere farve, som meldingen nævner, eller en anden.")
            .from(
                    "Lov om tilgængelighed af offentlige organers websteder (WCAG 2.1, 1.4.3: kontrasten er mindst 4,5:1)")
            .example(medUdseende("""
                    farve: "#e3a008"
                    """), medUdseende("""
                    farve: "#12406f"
                    """))
            .unchangeable();

    public static final RuleInfo SIDEFOD_FOR_LANG = RuleInfo.error(
                    "sidefod-for-lang", "Teksten nederst på siden er for lang til papiret")
            .because(
                    "Sidefoden står i margenen på hvert ark, hvor der er plads til fire linjer; resten ville blive skåret af. Nøjes"
                            + " med navn og adresse, og skriv resten i dokumentet.")
            .from("God praksis: intet ord går tabt")
            .example(medUdseende("""
                    sidefod: |
                      Rådets sekretariat, Ny Vej 1, 2100 København Ø. Telefon og post besvares mandag til torsdag fra kl. 9 til 15
                      og fredag fra kl. 9 til 13. Uden for den tid kan der lægges en besked, som bliver besvaret næste hverdag.
                      Dagsordener og referater ligger på rådets side på nettet, hvor også bilagene kan hentes.
                    """), medUdseende("""
                    sidefod: Rådets sekretariat, Ny Vej 1, 2100 København Ø
                    """))
            .unchangeable();

    private Udseenderegler() {}
}
