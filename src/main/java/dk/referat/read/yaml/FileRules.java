package dk.referat.read.yaml;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** The faults of a file as a whole: how it is saved, and how much is in it. */
public final class FileRules {
    private static final String GRAENSE = "Referats filformat: en grænse, som intet rigtigt referat når";

    public static final RuleInfo TEGNSAET = RuleInfo.error(
                    "forkert-tegnsaet", "Filen er ikke tekst, der er gemt som UTF-8")
            .because(
                    "Gemt på en anden måde bliver æ, ø og å til andre tegn, og programmet kan ikke vide hvilke. Åbn filen i en"
                            + " teksteditor, se efter, at bogstaverne står rigtigt, og gem den som UTF-8. Et dokument fra Word kan"
                            + " ikke bruges; kopiér teksten over i en almindelig tekstfil.")
            .from("YAML 1.2, § 5.2: en YAML-fil er skrevet i Unicode; Referats filformat: som UTF-8")
            .example("(en fil, der er gemt som Windows-1252 eller UTF-16)", "(den samme fil gemt som UTF-8)")
            .unchangeable();

    public static final RuleInfo ULOVLIGT_TEGN = RuleInfo.error(
                    "ulovligt-tegn", "Teksten har et usynligt tegn, der ikke hører til i en tekstfil")
            .because(
                    "Tegnet følger ofte med, når tekst kopieres fra en PDF eller et andet program. Det kan ikke ses, men det"
                            + " kan skjule tekst, vende læseretningen eller gøre, at et ord ikke kan findes. Slet det; meldingen viser,"
                            + " hvor det står.")
            .from("YAML 1.2, § 5.1: de tegn, der kan stå i en fil; Unicodes tekniske rapport 36 om tegn, der vender"
                    + " læseretningen")
            .example(
                    "(titel: Budget med tegnet U+202E, der vender læseretningen)",
                    "(titel: Budget uden det usynlige tegn)")
            .unchangeable();

    public static final RuleInfo FOR_STOR = RuleInfo.error(
                    "for-stor-fil", "Filen eller en linje i den er større, end et referat kan være")
            .because(
                    "En så stor fil er næsten altid en anden fil, der er valgt ved en fejl, eller mange møder i én. Del den,"
                            + " så hvert møde har sin egen fil, og læg lange bilag ved som filer.")
            .from(GRAENSE)
            .example("(en fil på over 500 KB eller en linje på over 20.000 tegn)", "(en fil for hvert møde)")
            .unchangeable();

    public static final RuleInfo FOR_MANGE = RuleInfo.warning(
                    "for-mange-fund", "Filen har flere fejl, end der vises på én gang")
            .because(
                    "De første er nok til at komme i gang, og én fejl øverst i filen kan være skyld i mange under den. Ret dem,"
                            + " der er vist, og kør kontrollen igen.")
            .from(GRAENSE)
            .example("(en fil med flere fejl, end nogen læser igennem)", "(den samme fil, når de viste fejl er rettet)")
            .unchangeable();

    public static final RuleInfo FOR_DYB = RuleInfo.error(
                    "for-dyb-indrykning", "Filen har flere niveauer, end et referat har brug for")
            .because(
                    "Så mange lister eller nøgler inde i hinanden kommer af en slåfejl, ikke af et møde. Et punkt kan have"
                            + " underpunkter i tre niveauer; skriv det, der ligger dybere, som tekst.")
            .from(GRAENSE)
            .example("""
                    agenda:
                      - titel: Velkomst
                        referat: [[[[[[[[[[[[[[[[[[[[[[[[[[ Anne Holm bød velkommen. ]]]]]]]]]]]]]]]]]]]]]]]]]]
                    """, """
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """)
            .unchangeable();

    /** All of them, for the list of rules. */
    static final List<RuleInfo> ALLE = List.of(TEGNSAET, ULOVLIGT_TEGN, FOR_STOR, FOR_MANGE, FOR_DYB);

    private FileRules() {}
}
