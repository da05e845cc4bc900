package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Lukning;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** A closed item tells the public nothing of what it is about. */
public final class LukketUdenTitel implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "lukket-uden-titel",
                    "Et lukket punkt har ingen offentlig titel, der siger, hvad slags sag det er. Skriv «offentlig titel» under"
                            + " «lukket»; må punktets egen titel kendes, så gentag den dér")
            .inOwnWords()
            .because(
                    "Dagsordenen er offentlig, og den skal også for et lukket punkt sige, hvad det drejer sig om, så vidt det"
                            + " kan lade sig gøre. «Lukket punkt» siger intet. Titlen i punktet selv kommer ikke med, for den"
                            + " kan røbe det, der er lukket.")
            .from(Lukkede.LOV)
            .example("""
                    agenda:
                      - titel: Ansættelse af Bo Lind
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Lukket punkt
                    """, """
                    agenda:
                      - titel: Ansættelse af Bo Lind
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Ansættelse af leder til havnen
                    """);

    private static final Pattern ORD = Pattern.compile("\\p{L}+");
    private static final Set<String> INTETSIGENDE = Set.of(
            "lukket",
            "lukkede",
            "punkt",
            "punktet",
            "sag",
            "sagen",
            "møde",
            "dagsordenspunkt",
            "dagsordenspunktet",
            "fortroligt",
            "fortrolig",
            "hemmeligt",
            "hemmelig",
            "internt",
            "intern",
            "udeladt",
            "ikke",
            "offentligt",
            "offentlig",
            "for",
            "et",
            "en",
            "det",
            "den",
            "nr",
            "titel",
            "offentligheden");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Lukkede.punkter(kontekst).forEach(punkt -> kontroller(punkt, ud));
    }

    private static void kontroller(Dagsordenspunkt punkt, Melder ud) {
        Lukning lukket = Objects.requireNonNull(punkt.lukket());
        Tekst titel = lukket.offentligTitel();
        if (titel == null || titel.isBlank()) {
            ud.meld(
                    Lukkede.linje(lukket),
                    "Det lukkede punkt har ingen offentlig titel",
                    "Skriv «offentlig titel» under «lukket», fx «offentlig titel: Ansættelse af leder»; må punktets egen"
                            + " titel kendes, så gentag den");
        } else if (ORD.matcher(titel.value())
                .results()
                .allMatch(r -> INTETSIGENDE.contains(r.group().toLowerCase(Locale.ROOT)))) {
            ud.meld(
                    titel.span(),
                    "Den offentlige titel siger ikke, hvad punktet drejer sig om",
                    "Skriv, hvad slags sag det er, uden det, der er lukket, fx «Ansættelse af leder»");
        }
    }
}
