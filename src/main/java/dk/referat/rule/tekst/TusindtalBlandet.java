package dk.referat.rule.tekst;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Large numbers are written both with and without a full stop. */
public final class TusindtalBlandet implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "tusindtal-blandet", "Store tal er skrevet både med og uden punktum")
            .because("Når 30.957 og 1500 står i samme dokument, ser det ene ud som en skrivefejl. Sæt "
                    + "punktum i alle tal over 999, eller i ingen af dem.")
            .from("God praksis: én skrivemåde for tusinder i et dokument")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Der er 30.957 prøver, og der kommer ca. 1500 om måneden.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Der er 30.957 prøver, og der kommer ca. 1.500 om måneden.
                    """);

    private static final Pattern MED =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,/:-])[1-9]\\d{0,2}(?:\\.\\d{3}){1,3}(?![\\d/:-]|[.]\\d)");

    /** A number that could be nothing but an amount: no year, postal code, item or number of anything. */
    private static final Pattern UDEN = Pattern.compile("(?=\\d)(?<![\\p{L}\\d.,/:–§(\\[-])(?<![/:–-] )"
            + "([1-9]\\d{3,6})(?![\\p{L}\\d/:\\])–-]|[.,]\\d|,? \\p{Lu}\\p{Ll})");

    private static final Pattern NUMMER = Pattern.compile(
            "(?iu)(?:\\p{L}*n(?:umme)?r|\\p{L}*numre|pkt|punkt|bilag|tlf|telefon|lokale|rum|kl|klokken|version|konto|ean|cvr|"
                    + "\\p{L}*sag|§|iso|en|år|året|lov|postnr|id)\\.?:? ?$");

    private static final int FORAN = 24;
    private static final int FOERSTE_AAR = 1900;
    private static final int SIDSTE_AAR = 2100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        @Nullable Span med = foerste(kontekst);
        if (med == null) {
            return;
        }
        for (Prosa prosa : kontekst.tekster()) {
            String ord = prosa.ord();
            Matcher m = UDEN.matcher(ord);
            while (!ud.fuld() && m.find()) {
                int tal = Integer.parseInt(m.group(1));
                boolean aar = tal >= FOERSTE_AAR && tal <= SIDSTE_AAR;
                if (!aar
                        && !NUMMER.matcher(ord.substring(Math.max(0, m.start() - FORAN), m.start()))
                                .find()) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    prosa.tekst().span(m.start(), m.end()),
                                    "«" + m.group(1) + "» er skrevet uden punktum, andre store tal med",
                                    "Skriv «" + medPunktum(m.group(1)) + "»")
                            .withRelated(med, "et tal med punktum"));
                }
            }
        }
    }

    private static @Nullable Span foerste(Kontekst kontekst) {
        for (Prosa prosa : kontekst.tekster()) {
            Matcher m = MED.matcher(prosa.ord());
            if (m.find()) {
                return prosa.tekst().span(m.start(), m.end());
            }
        }
        return null;
    }

    private static String medPunktum(String tal) {
        StringBuilder ud = new StringBuilder(tal);
        for (int i = tal.length() - 3; i > 0; i -= 3) {
            ud.insert(i, '.');
        }
        return ud.toString();
    }
}
