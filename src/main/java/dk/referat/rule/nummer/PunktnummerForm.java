package dk.referat.rule.nummer;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Organ;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number is not of the form that the body has laid down. */
public final class PunktnummerForm implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punktnummer-form", "Punktets nummer er ikke skrevet på organets måde")
            .because(
                    "Organets fil siger, hvordan punkterne nummereres, og resten af rækken er skrevet sådan. Et nummer af en"
                            + " anden form kan ikke findes igen og kan ikke tælles videre på næste møde.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - punkt: 159/24
                        titel: Budget
                      - punkt: "160"
                        titel: Eventuelt
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - punkt: 159/24
                        titel: Budget
                      - punkt: 160/24
                        titel: Eventuelt
                    """);

    /** A letter stands after an item that was put in between two others: 159a/24. */
    private static final Pattern LOEBENUMMER_AAR =
            Pattern.compile("\\D{0,12}\\d{1,6}(?:\\.\\d{1,4})*[a-zæøå]?/(?:\\d{2}|\\d{4})\\.?");

    private static final Pattern PR_MOEDE =
            Pattern.compile("[^\\d/]{0,12}\\d{1,6}(?:\\.\\d{1,4})*(?: ?[a-zæøåA-ZÆØÅ])?[.)]?");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Organ.Nummerering nummerering = kontekst.organ().nummerering();
        for (Nummereret punkt : Nummereret.numre(Nummereret.oeverste(kontekst.moede()))) {
            String nummer = punkt.noegle();
            String foran = punkt.nummer().map(Punktnummer::foran).orElse("");
            if (!foran.isBlank() && ens(foran, nummerering.foran())) {
                ud.meld(
                        punkt.tekst().span(),
                        "«" + foran.strip() + "» foran nummeret trykkes allerede af sig selv",
                        "Skriv kun nummeret: " + nummer.substring(foran.length()));
            } else if (nummerering.moenster() == Organ.Moenster.LOEBENUMMER_AAR
                    && !LOEBENUMMER_AAR.matcher(nummer).matches()) {
                ud.meld(
                        punkt.tekst().span(),
                        "Nummeret «" + nummer + "» er ikke et løbenummer med årstal",
                        "Skriv det fx «159/24»; skal organets numre have en anden form, så ret «mønster» i organets fil");
            } else if (nummerering.moenster() == Organ.Moenster.PR_MOEDE
                    && !PR_MOEDE.matcher(nummer).matches()) {
                ud.meld(
                        punkt.tekst().span(),
                        "Nummeret «" + nummer + "» er ikke et nummer, der begynder forfra på hvert møde",
                        "Skriv det fx «3»; skal organets numre have en anden form, så ret «mønster» i organets fil");
            }
        }
    }

    private static boolean ens(String foran, String organets) {
        return bogstaver(foran).equals(bogstaver(organets));
    }

    private static String bogstaver(String tekst) {
        return tekst.strip().replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
    }
}
