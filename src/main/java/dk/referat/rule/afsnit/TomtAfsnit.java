package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnitsvalg;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Dokumenttype;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A section has a key and nothing after it. */
public final class TomtAfsnit implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("tomt-afsnit", "Et afsnit har en nøgle, men intet indhold")
            .because("Afsnittet kommer ikke med på papiret, og ingen kan se, om der skulle have stået "
                    + "noget. Skriv teksten, eller slet linjen. Referatets afsnit kan stå tomme, indtil "
                    + "mødet er holdt.")
            .from("God praksis: gennemgå dokumentet for tomme felter, før det sendes ud")
            .example("""
                    agenda:
                      - titel: Budget
                        indstilling:
                        sagsfremstilling: Budgettet stiger med 2 pct.
                    """, """
                    agenda:
                      - titel: Budget
                        sagsfremstilling: Budgettet stiger med 2 pct.
                    """);

    private static final Pattern NOEGLE = Pattern.compile(
            "([ \\t]*(?:- +)?)([\\p{L}][\\p{L} _-]{0,40}):[ \\t]*(?:\"\"|''|[|>][+-]?|\\[ *\\]|\\{ *\\})?[ \\t]*(?:#.*)?");

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
        Map<String, String> noegler = new HashMap<>();
        for (Afsnitsvalg valg : kontekst.organ().afsnit()) {
            if (valg.trin() == Dokumenttype.DAGSORDEN || kontekst.trin().mindst(Trin.REFERAT)) {
                noegler.put(foldet(valg.navn()), valg.navn());
            }
        }
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            gennem(punkt, noegler, ud);
        }
    }

    /** The model holds no empty section, so the item's own lines are read; its keys all stand in one column. */
    private static void gennem(Dagsordenspunkt punkt, Map<String, String> noegler, Melder ud) {
        SourceFile fil = punkt.span().file();
        int foerste = punkt.span().line();
        int kolonne = punkt.span().start() - fil.lineStart(foerste);
        int sidste = fil.lineAt(Math.max(punkt.span().start(), punkt.span().end() - 1));
        for (int nr = foerste; nr <= sidste && !ud.fuld(); nr++) {
            Matcher m = NOEGLE.matcher(fil.line(nr));
            if (m.matches() && m.start(2) == kolonne) {
                String navn = noegler.get(foldet(m.group(2)));
                if (navn != null && punkt.afsnit(navn).isEmpty() && erTom(fil, nr, kolonne)) {
                    int fra = fil.lineStart(nr) + m.start(2);
                    ud.meld(
                            new Span(fil, fra, fra + m.group(2).length()),
                            "«" + m.group(2) + "» er tom",
                            "Skriv teksten efter kolonet, eller slet linjen");
                }
            }
        }
    }

    /** Whether the next line with anything on it is no deeper, and so does not belong to the key; a list may stand below it. */
    private static boolean erTom(SourceFile fil, int nr, int kolonne) {
        for (int n = nr + 1; n <= fil.lineCount(); n++) {
            String linje = fil.line(n);
            String indhold = linje.strip();
            if (!indhold.isEmpty() && indhold.charAt(0) != '#') {
                int indrykning = linje.length() - linje.stripLeading().length();
                boolean liste = indhold.equals("-") || indhold.startsWith("- ");
                return indrykning < kolonne || (indrykning == kolonne && !liste);
            }
        }
        return true;
    }

    private static String foldet(String noegle) {
        return noegle.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace('_', ' ')
                .replace('-', ' ');
    }
}
