package dk.referat.read.yaml;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.util.List;

/** The faults of the YAML itself. */
public final class YamlRules {
    public static final RuleInfo TEGNSAET = fejl("forkert-tegnsaet", "Filen er ikke tekst, der er gemt som UTF-8");
    public static final RuleInfo ULOVLIGT_TEGN =
            fejl("ulovligt-tegn", "Teksten har et usynligt tegn, der ikke hører til i en tekstfil");
    public static final RuleInfo FOR_STOR =
            fejl("for-stor-fil", "Filen eller en linje i den er større, end et referat kan være");
    public static final RuleInfo FOR_MANGE =
            RuleInfo.of("for-mange-fund", Severity.ADVARSEL, "Filen har flere fejl, end der vises på én gang");
    public static final RuleInfo FOR_DYB =
            fejl("for-dyb-indrykning", "Filen har flere niveauer, end et referat har brug for");
    public static final RuleInfo TABULATOR =
            fejl("tabulator", "Linjen er rykket ind med tabulator i stedet for mellemrum");
    public static final RuleInfo SYNTAKS = fejl("yaml-syntaks", "Filen følger ikke YAML's regler");
    public static final RuleInfo DOBBELT_NOEGLE = fejl("dobbelt-noegle", "Den samme nøgle står to gange");
    public static final RuleInfo FLERE_DOKUMENTER = fejl("flere-dokumenter", "Filen har mere end ét YAML-dokument");
    public static final RuleInfo YAML_HENVISNING =
            fejl("yaml-henvisning", "Filen bruger YAML-ankre, -aliaser eller fletning");
    public static final RuleInfo YAML_TYPE = fejl("yaml-type", "Filen bruger et YAML-typemærke");
    public static final RuleInfo TEKST_SOM_KOMMENTAR =
            fejl("tekst-som-kommentar", "Tekst efter # læses som kommentar og forsvinder");

    static final String BACKSLASH = "Omvendt skråstreg i \"…\" laver tegnet efter den om til noget andet";
    static final String BACKSLASH_HELP = "Brug ' i stedet for \" om teksten; i en sti kan / bruges i stedet for \\";

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            TEGNSAET,
            ULOVLIGT_TEGN,
            FOR_STOR,
            FOR_MANGE,
            FOR_DYB,
            TABULATOR,
            SYNTAKS,
            DOBBELT_NOEGLE,
            FLERE_DOKUMENTER,
            YAML_HENVISNING,
            YAML_TYPE,
            TEKST_SOM_KOMMENTAR);

    private YamlRules() {}

    private static RuleInfo fejl(String id, String summary) {
        return RuleInfo.of(id, Severity.FEJL, summary);
    }
}
