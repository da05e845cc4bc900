package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.IkkeCpr;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.CprNumre;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        kontroller(kontekst.moede().fil(), kontekst.moede().ikkeCpr(), ud);
    }

    /**
     * Looks for numbers in a file, whatever it is about.
     *
     * @param kendte those that somebody answers for
     */
    public static void kontroller(SourceFile fil, List<IkkeCpr> kendte, Melder ud) {
        Set<String> andre = cifre(kendte);
        for (CprNumre.Fund fund : CprNumre.find(fil.text())) {
            if (andre.contains(CprNumre.cifre(fil.text(), fund))) {
                continue;
            }
            ud.meld(
                    new Span(fil, fund.start(), fund.end()),
                    fund.kontrolleret() ? "Her står et gyldigt CPR-nummer" : "Her står noget, der ligner et CPR-nummer",
                    "Slet det; er det noget andet end et CPR-nummer, så skriv det med en grund under «ikke cpr-numre»");
        }
        kontrollerListen(kendte, ud);
        if (!CprNumre.find(fil.name()).isEmpty()) {
            ud.meld(
                    fil.start(),
                    "Filens navn indeholder noget, der ligner et CPR-nummer",
                    "Giv filen et andet navn; navnet går igen i de dokumenter, der lægges frem");
        }
    }

    /** The digits of the numbers that somebody answers for. */
    private static Set<String> cifre(List<IkkeCpr> kendte) {
        return kendte.stream()
                .filter(i -> i.grund() != null && !i.grund().isBlank())
                .map(i -> i.tal().value())
                .flatMap(tal -> CprNumre.find(tal).stream().map(fund -> CprNumre.cifre(tal, fund)))
                .collect(Collectors.toSet());
    }

    private static void kontrollerListen(List<IkkeCpr> kendte, Melder ud) {
        for (IkkeCpr post : kendte) {
            Tekst grund = post.grund();
            if (CprNumre.find(post.tal().value()).isEmpty()) {
                ud.meld(
                        post.tal().span(),
                        "Det her ligner ikke et CPR-nummer og hører ikke til under «ikke cpr-numre»",
                        "Slet linjen");
            } else if (grund == null || grund.isBlank()) {
                ud.meld(
                        post.tal().span(),
                        "Der står ikke, hvad tallet er i stedet for et CPR-nummer",
                        "Skriv det efter kolonet, fx «varenummer»");
            }
        }
    }
}
