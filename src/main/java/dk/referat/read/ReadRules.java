package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.util.List;

/** What the reader finds wrong with a well-formed file. */
public final class ReadRules {
    public static final RuleInfo TOM_FIL = fejl("tom-fil", "Filen har intet indhold");
    public static final RuleInfo UKENDT_NOEGLE = fejl("ukendt-noegle", "Nøglen findes ikke i formatet");
    public static final RuleInfo NOEGLE_MANGLER = fejl("noegle-mangler", "En nøgle, der skal være der, mangler");
    public static final RuleInfo TOM_VAERDI = fejl("tom-vaerdi", "Der står intet, hvor der skal stå noget");
    public static final RuleInfo TOM_VAERDI_SOM_TEKST =
            advarsel("tom-vaerdi-som-tekst", "YAML's tegn for ingenting kommer med som tekst");
    public static final RuleInfo TOM_GRUPPE = advarsel("tom-gruppe", "Deltagergruppen har ingen personer");
    public static final RuleInfo FORKERT_FORM =
            fejl("forkert-form", "Der står en liste, en tekst eller nøgler, hvor noget andet hører til");
    public static final RuleInfo UGYLDIG_DATO = fejl("ugyldig-dato", "Datoen findes ikke eller kan ikke læses");
    public static final RuleInfo FORKERT_UGEDAG = fejl("forkert-ugedag", "Ugedagen passer ikke til datoen");
    public static final RuleInfo UGYLDIG_TID = fejl("ugyldig-tid", "Klokkeslættet eller varigheden kan ikke læses");
    public static final RuleInfo UGYLDIGT_TAL = fejl("ugyldigt-tal", "Der skal stå et tal");
    public static final RuleInfo UKENDT_VAERDI = fejl("ukendt-vaerdi", "Værdien er ikke en af de mulige");
    public static final RuleInfo UKENDT_TYPE = fejl("ukendt-type", "Organet har ikke den type punkter");
    public static final RuleInfo UKENDT_ORGAN = fejl("ukendt-organ", "Organets fil findes ikke");
    public static final RuleInfo UKENDT_GRUPPE =
            advarsel("ukendt-gruppe", "Deltagergruppen ligner en, som organet har, men er stavet anderledes");
    public static final RuleInfo FOR_MANGE_NIVEAUER = fejl("for-mange-niveauer", "Underpunkter kan gå i tre niveauer");
    public static final RuleInfo UBALANCERET_PARENTES =
            advarsel("ubalanceret-parentes", "En parentes i en persons linje åbnes eller lukkes ikke");
    public static final RuleInfo NOEGLE_STAVEMAADE = RuleInfo.silent(
                    "noegle-stavemaade", "Nøglen er skrevet på en anden måde end den, vejledningen bruger")
            .because(
                    "Nøglen forstås, som den står. «referat validate --ret» skriver den, som vejledningen gør, så filerne"
                            + " ligner hinanden, og en søgning finder dem alle.")
            .from("Referats filformat")
            .example("""
                    dagsorden:
                      - titel: Budget
                        videre_proces: Sagen genoptages i marts.
                    """, """
                    agenda:
                      - titel: Budget
                        videre proces: Sagen genoptages i marts.
                    """);

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            TOM_FIL,
            UKENDT_NOEGLE,
            NOEGLE_MANGLER,
            TOM_VAERDI,
            TOM_VAERDI_SOM_TEKST,
            TOM_GRUPPE,
            FORKERT_FORM,
            UGYLDIG_DATO,
            FORKERT_UGEDAG,
            UGYLDIG_TID,
            UGYLDIGT_TAL,
            UKENDT_VAERDI,
            UKENDT_TYPE,
            UKENDT_ORGAN,
            UKENDT_GRUPPE,
            FOR_MANGE_NIVEAUER,
            UBALANCERET_PARENTES,
            NOEGLE_STAVEMAADE);

    private ReadRules() {}

    private static RuleInfo fejl(String id, String summary) {
        return RuleInfo.of(id, Severity.FEJL, summary);
    }

    private static RuleInfo advarsel(String id, String summary) {
        return RuleInfo.of(id, Severity.ADVARSEL, summary);
    }
}
