package dk.referat.render.template;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with a template. */
public final class Skabelonregler {
    private static final String KILDE = "Referats skabeloner";

    public static final RuleInfo UKENDT_FELT = RuleInfo.error(
                    "ukendt-felt", "Skabelonen bruger et felt, der ikke findes")
            .because(
                    "Feltet ville blive til ingenting, og det, der skulle have stået der, ville mangle på papiret, uden at nogen"
                            + " så det. Felternes navne står i vejledningen om skabeloner.")
            .from(KILDE)
            .example("""
                    # fil: skabeloner/slut.md
                    Dette var {{orgna}}.
                    """, """
                    # fil: skabeloner/slut.md
                    Dette var {{organ}}.
                    """)
            .unchangeable();

    public static final RuleInfo SKABELONFEJL = RuleInfo.error("skabelonfejl", "Skabelonen er ikke skrevet rigtigt")
            .because("En sektion, der begynder med {{#felt}}, skal slutte med {{/felt}}, og {{> del}} skal nævne en af"
                    + " delskabelonerne. Ellers kan ingen vide, hvad der skal stå på papiret. Sammenlign med den indbyggede"
                    + " skabelon, som «referat skabeloner» kopierer ud.")
            .from(KILDE)
            .example("""
                    # fil: skabeloner/slut.md
                    {{#punkter}}
                    Et punkt mere er behandlet.
                    """, """
                    # fil: skabeloner/slut.md
                    {{#punkter}}
                    Et punkt mere er behandlet.
                    {{/punkter}}
                    """)
            .unchangeable();

    public static final RuleInfo UBESKYTTET_VAERDI = RuleInfo.error(
                    "ubeskyttet-vaerdi", "Skabelonen sætter en værdi ind, uden at tegn i den er gjort uskadelige")
            .because(
                    "Tre tuborgklammer eller «&» sætter teksten ind, som den er. Et «<» i en titel kunne så ødelægge siden eller"
                            + " køre fremmed kode hos læseren. Skriv feltet med to tuborgklammer; færdige afsnit kommer uændret med.")
            .from("God praksis: tekst, som andre har skrevet, må ikke blive til kode på en side")
            .example("""
                    # fil: skabeloner/slut.md
                    Dette var {{{organ}}}.
                    """, """
                    # fil: skabeloner/slut.md
                    Dette var {{organ}}.
                    """)
            .unchangeable();

    public static final List<RuleInfo> ALLE = List.of(UKENDT_FELT, SKABELONFEJL, UBESKYTTET_VAERDI);

    private Skabelonregler() {}
}
