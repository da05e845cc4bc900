package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.CprNumre;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;

/** Something in the file may be a CPR number, be it in a text, a name, an address or a remark. */
public final class CprNummer implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("cpr-nummer", "Der står noget, der kan være et CPR-nummer")
            .because("Et CPR-nummer i et referat, der lægges frem, kan ikke kaldes tilbage. Nye numre følger ikke altid"
                    + " modulus 11, så ti cifre, der begynder med en dato, er nok. Skriv fødselsåret eller et"
                    + " sagsnummer i stedet.")
            .from("Databeskyttelsesloven § 11")
            .unchangeable()
            .example("""
                    agenda:
                      - titel: Ansøgninger
                        referat: Ansøgeren (010170-1234) får afslag.
                    """, """
                    agenda:
                      - titel: Ansøgninger
                        referat: Ansøgeren i sag 1911283 får afslag.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        SourceFile fil = kontekst.moede().fil();
        for (CprNumre.Fund fund : CprNumre.find(fil.text())) {
            ud.meld(
                    new Span(fil, fund.start(), fund.end()),
                    fund.kontrolleret() ? "Her står et gyldigt CPR-nummer" : "Her står noget, der ligner et CPR-nummer",
                    "Slet det; er det et kontonummer, så skriv «konto» og cifrene i ét");
        }
        if (!CprNumre.find(fil.name()).isEmpty()) {
            ud.meld(
                    fil.start(),
                    "Filens navn indeholder noget, der ligner et CPR-nummer",
                    "Giv filen et andet navn; navnet går igen i de dokumenter, der lægges frem");
        }
    }
}
