package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;

/** What is wrong with dates, times and numbers. */
public final class Datoregler {
    public static final RuleInfo UGYLDIG_DATO = RuleInfo.error(
                    "ugyldig-dato", "Datoen findes ikke eller kan ikke læses")
            .because(
                    "En forkert dato sender folk til møde på den forkerte dag og lægger referatet forkert i rækken. Skriv dag,"
                            + " måned og år, fx «18. december 2024» eller «2024-12-18».")
            .from(ReadRules.FORMAT)
            .example("""
                    møde:
                      organ: Rådet
                      dato: 31. november 2024
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    møde:
                      organ: Rådet
                      dato: 30. november 2024
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo FORKERT_UGEDAG = RuleInfo.error("forkert-ugedag", "Ugedagen passer ikke til datoen")
            .because(
                    "Passer de to ikke sammen, er den ene forkert, og læseren kan ikke vide hvilken. Ret ugedagen eller datoen,"
                            + " eller skriv datoen uden ugedag; så sættes den rigtige på, når papiret skal have den.")
            .from("God praksis: ugedagen er læserens kontrol af datoen")
            .example("""
                    møde:
                      organ: Rådet
                      dato: tirsdag den 18. december 2024
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    møde:
                      organ: Rådet
                      dato: onsdag den 18. december 2024
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo UGYLDIG_TID = RuleInfo.error(
                    "ugyldig-tid", "Klokkeslættet eller varigheden kan ikke læses")
            .because(
                    "Tiden trykkes på samme måde overalt, og det kan kun lade sig gøre, når den kan læses. Skriv «17.00–18.30»,"
                            + " eller «17.00», når kun begyndelsen kendes; en varighed skrives «25 min.» eller «1 time 30 min.».")
            .from(ReadRules.FORMAT)
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: efter frokost
                      sted: Mødelokale 1
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 13.00–14.30
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo UGYLDIGT_TAL = RuleInfo.error("ugyldigt-tal", "Der skal stå et tal")
            .because(
                    "Mødets nummer bruges i overskriften og til at holde rækken af møder sammen. Skriv tallet alene, fx"
                            + " «nummer: 19»; ordene omkring det sættes på papiret.")
            .from(ReadRules.FORMAT)
            .example("""
                    møde:
                      organ: Rådet
                      nummer: 19. møde
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    møde:
                      organ: Rådet
                      nummer: 19
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    private Datoregler() {}
}
