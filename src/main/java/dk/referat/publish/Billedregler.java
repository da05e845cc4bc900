package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What can be wrong with an image. */
public final class Billedregler {
    private static final String WCAG = "WCAG 2.1, succeskriterium 1.1.1 (webtilgængelighedsloven)";
    private static final String FORMATER = "PDF/A-2 (ISO 19005-2) og HTML: PNG og JPEG vises ens alle vegne";
    private static final String RIGTIGT = """
            # fil: referat.yaml
            navn: Foreningen
            # fil: billeder/kurve.png
            (et billede)
            # fil: moede.yaml
            agenda:
              - titel: Status
                referat: |
                  Bo Lind viste tallene for maj.

                  ![Antal prøver om dagen, fra 40 til 65](billeder/kurve.png)
            """;

    public static final RuleInfo MANGLER = RuleInfo.error("billede-mangler", "Billedets fil findes ikke")
            .because(
                    "Uden filen er der intet at vise. Stien læses fra mødefilens egen mappe: ret den, eller læg billedet der. Er"
                            + " billedet på vej, kan reglen undtages så længe; så trykkes billedets tekst.")
            .from("God praksis: et billede, der er nævnt, skal kunne ses")
            .example(RIGTIGT.replace("](billeder/kurve", "](billeder/kurven"), RIGTIGT);

    public static final RuleInfo UDENFOR = RuleInfo.error(
                    "billede-udenfor", "Billedets fil ligger uden for referatmappen")
            .because(
                    "Et billede fra nettet kan ændre sig eller forsvinde, og den, der har det liggende, kan se, hvem der læser"
                            + " referatet. En fil et andet sted på computeren eller en skjult fil kan let blive lagt på nettet uden at"
                            + " skulle det. Kopiér billedet ind i referatmappen, fx til mappen billeder.")
            .from("Databeskyttelsesforordningens artikel 32 om behandlingssikkerhed")
            .example(RIGTIGT.replace("](billeder/kurve.png", "](https://example.com/kurve.png"), RIGTIGT)
            .unchangeable();

    public static final RuleInfo SLAGS = RuleInfo.error("billede-slags", "Billedet er ikke PNG eller JPEG")
            .because(
                    "Kun PNG og JPEG kan vises af alle og bevares i et arkiv. Det afgøres af filens indhold, ikke af dens navn."
                            + " Åbn billedet i et billedprogram, og gem det som PNG (tegninger og skærmbilleder) eller JPEG (fotos).")
            .from(FORMATER)
            .example(RIGTIGT.replace("(et billede)", "(et GIF-billede)"), RIGTIGT)
            .unchangeable();

    public static final RuleInfo BESKADIGET = RuleInfo.error("billede-beskadiget", "Billedet kan ikke læses")
            .because(
                    "En del af filen mangler eller er forkert, som regel fordi den blev kopieret eller hentet for hurtigt. Læseren"
                            + " ville se et halvt billede eller slet intet. Kopiér filen igen.")
            .from("God praksis: et billede kan ses")
            .example(RIGTIGT.replace("(et billede)", "(et halvt billede)"), RIGTIGT)
            .unchangeable();

    public static final RuleInfo FOR_STORT = RuleInfo.error("billede-for-stort", "Billedet er for stort")
            .because(
                    "Et billede må fylde 5 MB og have 16 millioner pixel, og et mødes billeder må fylde 20 MB i alt; ellers bliver"
                            + " dokumentet for tungt at sende og åbne. Gem billedet mindre; 2.000 pixel i bredden er rigeligt til"
                            + " en hel side.")
            .from("God praksis: et dokument kan sendes med e-post og åbnes på en telefon")
            .example(RIGTIGT.replace("(et billede)", "(et billede på 6 MB)"), RIGTIGT)
            .unchangeable();

    public static final RuleInfo VENDT = RuleInfo.error("billede-vendt", "Billedet er gemt på siden")
            .because(
                    "Mange telefoner gemmer et billede på siden og noterer, at det skal drejes. Noten følger ikke med, for den"
                            + " står sammen med sted og tid, som ikke må udgives. Drej billedet i et billedprogram, og gem det.")
            .from("Databeskyttelsesforordningens artikel 5 om dataminimering")
            .example(RIGTIGT.replace("(et billede)", "(et billede på siden)"), RIGTIGT)
            .unchangeable();

    public static final RuleInfo UDEN_ALT = RuleInfo.error("billede-uden-alt", "Et billede har ingen tekst")
            .because("Den, der ikke kan se billedet, får teksten læst op i stedet. Skriv i de kantede parenteser, hvad"
                    + " billedet viser. Et billede, der kun er pynt, hører ikke til i et referat.")
            .from(WCAG)
            .example(RIGTIGT.replace("Antal prøver om dagen, fra 40 til 65", ""), RIGTIGT)
            .unchangeable();

    public static final RuleInfo INTETSIGENDE_ALT = RuleInfo.warning(
                    "billede-alt-intetsigende", "Et billedes tekst siger ikke, hvad det viser")
            .because(
                    "Filens navn eller ordet «billede» fortæller ikke den, der får teksten læst op, hvad der er at se. Skriv"
                            + " det, billedet siger: for en kurve, hvad den viser, og hvordan den går.")
            .from(WCAG)
            .example(RIGTIGT.replace("Antal prøver om dagen, fra 40 til 65", "kurve.png"), RIGTIGT);

    public static final RuleInfo ULAESELIG = RuleInfo.warning("billede-i-tekst", "Et billede i teksten vises som tekst")
            .because("Billedets sti skal stå i runde parenteser lige efter teksten, uden mellemrum foran:"
                    + " ![Kurve over maj](billeder/maj.png).")
            .from("Referats filformat: teksten skrives i Markdown")
            .example(RIGTIGT.replace("(billeder/kurve.png)", "[kurve]"), RIGTIGT);

    public static final List<RuleInfo> ALLE =
            List.of(MANGLER, UDENFOR, SLAGS, BESKADIGET, FOR_STORT, VENDT, UDEN_ALT, INTETSIGENDE_ALT, ULAESELIG);

    private Billedregler() {}
}
