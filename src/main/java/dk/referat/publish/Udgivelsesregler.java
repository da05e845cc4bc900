package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong when documents are made ready to be written. */
public final class Udgivelsesregler {
    private static final String STIER = "Referats filformat: en adresse på nettet er ens i alle afskrifter af mappen";

    public static final RuleInfo BILAG_MANGLER = RuleInfo.error("bilag-mangler", "Bilagets fil findes ikke")
            .because(
                    "Uden filen ville linket til bilaget føre ud i ingenting. Stien læses fra mødefilens egen mappe: ret den, læg"
                            + " filen der, eller slet «fil», så kun bilagets titel står. Er bilaget på vej, kan reglen undtages"
                            + " så længe; så trykkes kun titlen.")
            .from("God praksis: et bilag, der er nævnt, skal kunne findes")
            .example("""
                    # fil: referat.yaml
                    navn: Foreningen
                    # fil: moeder/moede.yaml
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                        bilag:
                          - titel: Budget for 2025
                            fil: ../bilag/budgt.pdf
                    """, """
                    # fil: referat.yaml
                    navn: Foreningen
                    # fil: bilag/budget.pdf
                    Her ligger bilaget.
                    # fil: moeder/moede.yaml
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                        bilag:
                          - titel: Budget for 2025
                            fil: ../bilag/budget.pdf
                    """);

    public static final RuleInfo VEDTAGELSE_UKENDT = RuleInfo.warning(
                    "vedtagelse-ukendt", "Kommissoriet siger, at det blev vedtaget under et punkt, som ikke findes")
            .because(
                    "Den, der vil vide, hvem der har bestemt kommissoriet, slår op i referatet. Reglen ser efter i de møder, som"
                            + " mappen har fra det organ; har den ingen, siger den ikke noget.")
            .from("God praksis: en henvisning fører hen til det, den nævner")
            .example("""
                    # fil: moeder/moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                    agenda:
                      - punkt: 160/24
                        titel: Kommissorium
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      vedtaget: {punkt: 161/24}
                      formål: Rådet rådgiver.
                    """, """
                    # fil: moeder/moede.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                    agenda:
                      - punkt: 160/24
                        titel: Kommissorium
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      vedtaget: {punkt: 160/24}
                      formål: Rådet rådgiver.
                    """);

    public static final RuleInfo MOEDE_KAN_IKKE_TAELLES = RuleInfo.error(
                    "moede-kan-ikke-taelles", "Et møde, som årsrapporten måske skal have med, har fejl")
            .because(
                    "Årsrapporten tæller møderne i perioden og nævner, hvad de handlede om. Kan en mødefil i mappen ikke læses,"
                            + " ville et møde mangle, uden at nogen så det. Ret fejlen i mødets fil.")
            .from("God praksis: tal, der lægges frem, skal være talt rigtigt")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    # fil: moeder/moede.yaml
                    møde:
                      organ: raadet
                      dato: 31. februar 2018
                    agenda:
                      - titel: Budget
                        hovedemne: ja
                        referat: Budgettet blev drøftet.
                    # fil: rapporter/2018.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2018
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    # fil: moeder/moede.yaml
                    møde:
                      organ: raadet
                      dato: 28. februar 2018
                    agenda:
                      - titel: Budget
                        hovedemne: ja
                        referat: Budgettet blev drøftet.
                    # fil: rapporter/2018.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2018
                    """)
            .unchangeable();

    public static final RuleInfo BILAG_UDENFOR = RuleInfo.error(
                    "bilag-udenfor", "Bilagets fil ligger uden for referatmappen")
            .because(
                    "En fil et andet sted på computeren eller en skjult fil kan let blive lagt på nettet uden at skulle det, og"
                            + " en kollega har den ikke samme sted. Kopiér filen ind i referatmappen, fx til mappen bilag, og skriv"
                            + " stien dertil.")
            .from("Databeskyttelsesforordningens artikel 32 om behandlingssikkerhed")
            .example("""
                    # fil: referat.yaml
                    navn: Foreningen
                    # fil: moeder/moede.yaml
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                        bilag:
                          - titel: Budget for 2025
                            fil: C:/Økonomi/budget.pdf
                    """, """
                    # fil: referat.yaml
                    navn: Foreningen
                    # fil: bilag/budget.pdf
                    Her ligger bilaget.
                    # fil: moeder/moede.yaml
                    agenda:
                      - titel: Budget
                        referat: Bo Lind gennemgik budgettet.
                        bilag:
                          - titel: Budget for 2025
                            fil: ../bilag/budget.pdf
                    """)
            .unchangeable();

    public static final RuleInfo BILAG_TOM = RuleInfo.error("bilag-tom", "Bilagets fil er tom")
            .because(
                    "En fil uden indhold er som regel gået tabt, da den blev kopieret. Læseren ville hente et tomt bilag. Læg"
                            + " filen i mappen igen.")
            .from("God praksis: et bilag kan læses")
            .example("""
                    # fil: bilag/budget.txt
                    # fil: moede.yaml
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            fil: bilag/budget.txt
                    """, """
                    # fil: bilag/budget.txt
                    Udgifter: 1.000 kr.
                    # fil: moede.yaml
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            fil: bilag/budget.txt
                    """);

    public static final RuleInfo SAMME_FILNAVN = RuleInfo.error(
                    "samme-filnavn", "To filers dokumenter ville få samme navn")
            .because("Den ene fils dokumenter ville blive overskrevet af den andens. Dokumenterne får navn efter filen,"
                    + " så giv den ene fil et andet navn, fx med datoen.")
            .from(STIER)
            .example("""
                    # fil: 2024/december.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-04
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    # fil: ekstra/december.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    # fil: 2024/december.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-04
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    # fil: ekstra/18-december.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo SAMME_ORGANMAPPE = RuleInfo.error(
                    "samme-organmappe", "To organer ville få samme mappe")
            .because(
                    "Hvert organ får sin egen mappe, når der bygges, og to organers møder må ikke blandes. Mapperne får navn"
                            + " efter organfilen eller organets navn; giv det ene et andet navn.")
            .from(STIER)
            .example("""
                    # fil: organer/raad.yaml
                    navn: Rådet for Havnen
                    # fil: a.yaml
                    møde:
                      organ: raad
                      dato: 2024-12-04
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    # fil: nord/organer/raad.yaml
                    navn: Rådet for Skoven
                    # fil: nord/b.yaml
                    møde:
                      organ: raad
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """, """
                    # fil: organer/raad.yaml
                    navn: Rådet for Havnen
                    # fil: a.yaml
                    møde:
                      organ: raad
                      dato: 2024-12-04
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    # fil: nord/organer/skovraad.yaml
                    navn: Rådet for Skoven
                    # fil: nord/b.yaml
                    møde:
                      organ: skovraad
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    """)
            .unchangeable();

    public static final RuleInfo UDMAPPE_UDENFOR = RuleInfo.error(
                    "udmappe-udenfor", "Udmappen ligger uden for referatmappen")
            .because(
                    "Den, der får referatmappen af en anden, skal kunne bygge den uden at få filer skrevet andre steder på sin"
                            + " computer. Skriv fx «udmappe: udgivet», eller giv en anden mappe på kommandolinjen med --output.")
            .from("God praksis: en fil, som andre har skrevet, bestemmer ikke over resten af computeren")
            .example("""
                    # fil: referat.yaml
                    navn: Foreningen
                    udmappe: ../../udgivet
                    """, """
                    # fil: referat.yaml
                    navn: Foreningen
                    udmappe: udgivet
                    """)
            .unchangeable();

    /** All of them, those of the texts last, for the list of rules. */
    public static final List<RuleInfo> ALLE = List.of(
            BILAG_MANGLER,
            MOEDE_KAN_IKKE_TAELLES,
            VEDTAGELSE_UKENDT,
            BILAG_UDENFOR,
            BILAG_TOM,
            SAMME_FILNAVN,
            SAMME_ORGANMAPPE,
            UDMAPPE_UDENFOR,
            Tekstregler.TEGN_MANGLER,
            Tekstregler.FOR_SAMMENSAT,
            Tekstregler.HTML_I_TEKST,
            Tekstregler.AFVIST_LINK,
            Tekstregler.OVERSKRIFT_SPRINGER,
            Tekstregler.TABEL_UDEN_OVERSKRIFT);

    private Udgivelsesregler() {}
}
