package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year after the slash is not the year of the meeting. */
public final class PunktnummerAarstal implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punktnummer-aarstal", "Årstallet i punktets nummer er ikke mødets")
            .because(
                    "Årstallet efter skråstregen følger mødets dato, også når tælleren løber videre fra året før. Er det"
                            + " galt, fører henvisninger og journalopslag til et andet år. Ret nummeret eller datoen.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - punkt: 159/24
                        titel: Budget
                      - punkt: 160/23
                        titel: Eventuelt
                    """, """
                    møde:
                      organ: Rådet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - punkt: 159/24
                        titel: Budget
                      - punkt: 160/24
                        titel: Eventuelt
                    """);

    /** Where the body has not said that it is a year, one further from the meeting's is something else. */
    private static final int NAER = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Span dato = moede.hoved().dato().span();
        int aar = moede.hoved().dato().value().getYear();
        List<Nummereret> medAar = new ArrayList<>();
        List<Nummereret> forkerte = new ArrayList<>();
        for (Nummereret punkt : Nummereret.numre(kontekst.punkter())) {
            Optional<String> skrevet = punkt.nummer().map(Punktnummer::aar);
            if (skrevet.isPresent() && erAarstal(skrevet.get(), moede)) {
                medAar.add(punkt);
                if (!passer(skrevet.get(), aar)) {
                    forkerte.add(punkt);
                }
            }
        }
        boolean alle = forkerte.size() > 1
                && forkerte.size() == medAar.size()
                && forkerte.stream().map(PunktnummerAarstal::skrevet).distinct().count() == 1;
        for (Nummereret punkt : alle ? forkerte.subList(0, 1) : forkerte) {
            ud.meld(Diagnostic.of(
                            INFO,
                            punkt.tekst().span(),
                            (alle ? "Alle punkter" : "Punkt " + punkt.noegle()) + " har årstallet " + skrevet(punkt)
                                    + ", men mødet er i " + aar,
                            "Ret årstallet eller mødets dato")
                    .withRelated(dato, "mødets dato"));
        }
    }

    private static String skrevet(Nummereret punkt) {
        return punkt.nummer().map(Punktnummer::aar).orElse("");
    }

    private static boolean passer(String skrevet, int aar) {
        int tal = Integer.parseInt(skrevet);
        return skrevet.length() == 2 ? tal == aar % 100 : tal == aar;
    }

    /** «3/19» may also be item 3 of the 19th meeting, or the third of nineteen. */
    private static boolean erAarstal(String skrevet, Moede moede) {
        if (moede.organ().nummerering().moenster() == Organ.Moenster.LOEBENUMMER_AAR || skrevet.length() == 4) {
            return true;
        }
        int tal = Integer.parseInt(skrevet);
        int afstand = Math.abs(tal - moede.hoved().dato().value().getYear() % 100);
        return afstand <= NAER
                && Moederaekke.nummer(moede).filter(n -> n == tal).isEmpty();
    }
}
