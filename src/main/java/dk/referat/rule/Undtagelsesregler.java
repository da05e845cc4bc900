package dk.referat.rule;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with a waiver or with a body's choice of rules. */
public final class Undtagelsesregler {
    private static final String KILDE =
            "Referats egen regel: en undtagelse skal kunne forstås af den næste, der læser filen";

    public static final RuleInfo UBRUGT = RuleInfo.warning("ubrugt-undtagelse", "Undtagelsen har intet at undtage")
            .because("En undtagelse, der ikke længere er brug for, ville skjule den næste fejl af samme slags.")
            .from(KILDE)
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Budget
                        undtagelser:
                          punktnummer-springer: Punkt 2 blev trukket
                      - punkt: "2"
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - punkt: "2"
                        titel: Eventuelt
                    """)
            .unchangeable();
    public static final RuleInfo UDEN_GRUND = RuleInfo.warning("undtagelse-uden-grund", "Undtagelsen har ingen grund")
            .because(
                    "Uden en grund kan ingen se, om undtagelsen stadig gælder. Skriv den efter kolonet eller tankestregen.")
            .from(KILDE)
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - udgår: "2"
                      - punkt: "3"
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - udgår: 2 – punktet blev trukket
                      - punkt: "3"
                        titel: Eventuelt
                    """)
            .unchangeable();
    public static final RuleInfo UKENDT_REGEL = RuleInfo.error("ukendt-regel", "Der er ingen regel af det navn")
            .because("Et navn, der er stavet forkert, ville undtage intet. «referat regler» viser alle navne.")
            .from(KILDE)
            .example("""
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - punkt: "2"
                        titel: Eventuelt
                        undtagelser:
                          punktnummer-springr: Punkt 2 blev trukket
                    """, """
                    agenda:
                      - punkt: "1"
                        titel: Budget
                      - punkt: "3"
                        titel: Eventuelt
                        undtagelser:
                          punktnummer-springer: Punkt 2 blev trukket
                    """)
            .unchangeable();
    public static final RuleInfo UDEN_VIRKNING = RuleInfo.warning(
                    "regel-kan-ikke-aendres", "Reglen gælder altid og kan hverken undtages eller slås fra")
            .because(
                    "Nogle fejl gør filen ulæselig eller er i strid med loven; dem kan hverken en undtagelse eller organets"
                            + " fil ændre. Slet linjen, og ret fejlen.")
            .from(KILDE)
            .example("""
                    agenda:
                      - titel: Budget
                        undtagelser:
                          ukendt-noegle: Nøglen er vores egen
                    """, """
                    agenda:
                      - titel: Budget
                    """)
            .unchangeable();

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(UBRUGT, UDEN_GRUND, UKENDT_REGEL, UDEN_VIRKNING);

    private Undtagelsesregler() {}
}
