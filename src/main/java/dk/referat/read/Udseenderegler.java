package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;

/** What is wrong with the look of a body's papers. */
public final class Udseenderegler {
    public static final RuleInfo UGYLDIG_FARVE = RuleInfo.error("ugyldig-farve", "Farven kan ikke læses")
            .because(
                    "Farven skrives, som på nettet, med et # og seks cifre eller bogstaver fra a til f: to for rød, to for grøn"
                            + " og to for blå. Uden anførselstegn om den er # begyndelsen på en kommentar.")
            .from(ReadRules.FORMAT)
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    farve: mørkeblå
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    farve: "#12406f"
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo FARVE_FOR_LYS = RuleInfo.error(
                    "farve-for-lys", "Farven er for lys til at blive læst på hvidt")
            .because(
                    "Overskrifter, links og streger får farven. Er der for lidt forskel på den og papiret, kan svagsynede ikke"
                            + " læse dem, og loven kræver, at en offentlig myndigheds dokumenter kan læses af alle. Vælg den"
                            + " mørkere farve, som meldingen nævner, eller en anden.")
            .from(
                    "Lov om tilgængelighed af offentlige organers websteder (WCAG 2.1, 1.4.3: kontrasten er mindst 4,5:1)")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    farve: "#e3a008"
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    farve: "#12406f"
                    # fil: moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    private Udseenderegler() {}
}
