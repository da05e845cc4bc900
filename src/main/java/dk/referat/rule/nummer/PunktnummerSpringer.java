package dk.referat.rule.nummer;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number is left out between two items of a meeting, and nobody says why. */
public final class PunktnummerSpringer implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "punktnummer-springer", "Der mangler et nummer mellem to punkter")
            .because(
                    "Et nummer, der mangler i rækken, får læseren til at lede efter et punkt, som ikke findes. Er punktet"
                            + " trukket, så skriv det med «udgår» og en grund; det trykkes ikke.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: 79/24
                        titel: Budget
                      - punkt: 81/24
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: 79/24
                        titel: Budget
                      - udgår: 80/24 – punktet blev trukket
                      - punkt: 81/24
                        titel: Eventuelt
                    """);

    /** So many missing numbers are named; of more, the first and the last say enough. */
    private static final int FAA = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Set<String> kendte = new HashSet<>();
        kontekst.moede().udgaaede().forEach(u -> kendte.add(u.nummer().value()));
        // A number that stands elsewhere is out of order, not missing.
        kontekst.punkter().forEach(p -> Punktnummer.af(p.nummer()).ifPresent(n -> kendte.add(n.tekst())));
        List<Dagsordenspunkt> oeverste = new ArrayList<>();
        for (Dagsordensled led : kontekst.moede().agenda()) {
            if (led instanceof Dagsordenspunkt punkt) {
                oeverste.add(punkt);
            }
        }
        kontroller(oeverste, kendte, ud);
        kontekst.punkter().forEach(p -> kontroller(p.underpunkter(), kendte, ud));
    }

    private static void kontroller(List<Dagsordenspunkt> punkter, Set<String> kendte, Melder ud) {
        @Nullable Punktnummer forrige = null;
        for (Dagsordenspunkt punkt : punkter) {
            Optional<Punktnummer> nummer = Punktnummer.af(punkt.nummer());
            if (forrige != null && nummer.isPresent() && punkt.nummer() != null) {
                List<String> mangler = mellem(forrige, nummer.get(), kendte);
                if (!mangler.isEmpty()) {
                    ud.meld(
                            punkt.nummer().span(),
                            "Efter punkt " + forrige.tekst() + " kommer "
                                    + punkt.nummer().value() + "; " + opregning(mangler) + " mangler",
                            "Ret nummeret, eller skriv «- udgår: " + mangler.get(0) + " – …» med en grund før punktet");
                }
            }
            forrige = nummer.orElse(null);
        }
    }

    /** The numbers that are missing; of many, the first few and the last, since a slip can open a gap of a million. */
    private static List<String> mellem(Punktnummer forrige, Punktnummer dette, Set<String> kendte) {
        List<String> mangler = new ArrayList<>();
        if (!forrige.sammeForm(dette)) {
            return mangler;
        }
        int n = forrige.sidste() + 1;
        for (; n < dette.sidste() && mangler.size() <= FAA; n++) {
            String tekst = dette.med(n).tekst();
            if (!kendte.contains(tekst)) {
                mangler.add(tekst);
            }
        }
        for (int sidste = dette.sidste() - 1; sidste >= n; sidste--) {
            String tekst = dette.med(sidste).tekst();
            if (!kendte.contains(tekst)) {
                mangler.add(tekst);
                break;
            }
        }
        return mangler;
    }

    private static String opregning(List<String> numre) {
        return numre.size() > FAA ? numre.get(0) + "–" + numre.get(numre.size() - 1) : String.join(", ", numre);
    }
}
