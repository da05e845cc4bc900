package dk.referat.render.template;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.util.List;

/** What can be wrong with a template. */
public final class Skabelonregler {
    public static final RuleInfo UKENDT_FELT =
            RuleInfo.of("ukendt-felt", Severity.FEJL, "Skabelonen bruger et felt, der ikke findes");
    public static final RuleInfo SKABELONFEJL =
            RuleInfo.of("skabelonfejl", Severity.FEJL, "Skabelonen er ikke skrevet rigtigt");
    public static final RuleInfo UBESKYTTET_VAERDI = RuleInfo.of(
            "ubeskyttet-vaerdi",
            Severity.FEJL,
            "Skabelonen sætter en værdi ind, uden at tegn i den er gjort uskadelige");

    public static final List<RuleInfo> ALLE = List.of(UKENDT_FELT, SKABELONFEJL, UBESKYTTET_VAERDI);

    private Skabelonregler() {}
}
