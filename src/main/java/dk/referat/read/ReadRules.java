package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What the reader finds wrong with a well-formed file. */
public final class ReadRules {
    /** The origin of what is so only because a file must be written in one way. */
    static final String FORMAT = "Referats filformat";

    /** All of them, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            Formregler.TOM_FIL,
            Formregler.UKENDT_NOEGLE,
            Formregler.NOEGLE_MANGLER,
            Formregler.TOM_VAERDI,
            Formregler.TOM_VAERDI_SOM_TEKST,
            Navneregler.TOM_GRUPPE,
            Formregler.FORKERT_FORM,
            Datoregler.UGYLDIG_DATO,
            Datoregler.FORKERT_UGEDAG,
            Datoregler.UGYLDIG_TID,
            Datoregler.UGYLDIGT_TAL,
            Navneregler.UKENDT_VAERDI,
            Navneregler.UKENDT_TYPE,
            Navneregler.UKENDT_ORGAN,
            Navneregler.UKENDT_GRUPPE,
            Formregler.FOR_MANGE_NIVEAUER,
            Formregler.LUKKEMAERKE_HER,
            Navneregler.UBALANCERET_PARENTES,
            Formregler.NOEGLE_STAVEMAADE,
            Udseenderegler.UGYLDIG_FARVE,
            Udseenderegler.FARVE_FOR_LYS,
            Udseenderegler.SIDEFOD_FOR_LANG);

    private ReadRules() {}
}
