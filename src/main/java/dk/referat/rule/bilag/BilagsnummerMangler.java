package dk.referat.rule.bilag;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.nummer.Punktnummer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some attachments have a number and others not, or a number is left out. */
public final class BilagsnummerMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "bilagsnummer-mangler", "Der mangler et nummer i rækken af bilag")
            .because(
                    "Et nummer, der er sprunget over, får læseren til at lede efter et bilag, som ikke er der. Skriv «nummer»"
                            + " ved alle bilag på listen eller ved ingen; så tælles de af sig selv.")
            .from("God praksis: bilag tælles fortløbende")
            .example("""
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            nummer: "1"
                          - titel: Oversigt over udgifter
                            nummer: "3"
                    """, """
                    agenda:
                      - titel: Budget
                        bilag:
                          - titel: Budget for næste år
                            nummer: "1"
                          - titel: Oversigt over udgifter
                            nummer: "2"
                    """);

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
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            List<Bilag> bilag = punkt.bilag();
            boolean nogle = bilag.stream().anyMatch(b -> b.nummer() != null);
            for (Bilag b : bilag) {
                if (nogle && b.nummer() == null) {
                    ud.meld(
                            b.titel().span(),
                            "Bilaget «" + b.titel().value() + "» har intet nummer, men det har andre på listen",
                            "Skriv «nummer» ved dem alle eller ved ingen");
                }
            }
        }
        Bilagsnummer.raekker(kontekst.moede()).forEach(r -> huller(r, ud));
    }

    private static void huller(List<Bilagsnummer> raekke, Melder ud) {
        Set<String> alle = new HashSet<>();
        raekke.forEach(b -> b.tal().ifPresent(n -> alle.add(n.tekst())));
        @Nullable Punktnummer forrige = null;
        for (Bilagsnummer dette : raekke) {
            Optional<Punktnummer> tal = dette.tal();
            if (forrige != null && tal.isPresent() && forrige.sammeForm(tal.get())) {
                String foer = tal.get().med(tal.get().sidste() - 1).tekst();
                if (tal.get().sidste() > forrige.sidste() && !alle.contains(foer)) {
                    ud.meld(
                            dette.tekst().span(),
                            "Efter bilag " + forrige.tekst() + " kommer " + dette.noegle() + "; " + foer + " mangler",
                            "Ret nummeret, eller føj det manglende bilag til listen");
                }
            }
            forrige = tal.orElse(null);
        }
    }
}
