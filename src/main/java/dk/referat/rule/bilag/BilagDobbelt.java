package dk.referat.rule.bilag;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An item lists the same attachment twice. */
public final class BilagDobbelt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("bilag-dobbelt", "Det samme bilag står to gange på listen")
            .because(
                    "To bilag med samme titel kan ikke skelnes, og samme fil to gange er en gentagelse. Slet det ene, eller"
                            + " giv dem titler, der siger forskellen.")
            .from("God praksis: hvert bilag nævnes én gang")
            .example("""
                    agenda:
                      - titel: Budget
                        bilag:
                          - Budget for næste år
                          - Budget for næste år
                    """, """
                    agenda:
                      - titel: Budget
                        bilag:
                          - Budget for næste år
                          - Oversigt over udgifter
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Map<String, Tekst> titler = new HashMap<>();
            Map<String, Tekst> filer = new HashMap<>();
            for (Bilag bilag : punkt.bilag()) {
                String titel =
                        bilag.titel().value().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                Tekst sammeTitel = titler.putIfAbsent(titel, bilag.titel());
                Tekst fil = bilag.fil();
                Tekst sammeFil = fil == null || fil.isBlank() ? null : filer.putIfAbsent(sti(fil), fil);
                if (sammeTitel != null) {
                    meld(bilag.titel(), "Bilaget «" + bilag.titel().value() + "» står to gange", sammeTitel, ud);
                } else if (sammeFil != null && fil != null) {
                    meld(fil, "Filen «" + fil.value() + "» er vedlagt to gange", sammeFil, ud);
                }
            }
        }
    }

    private static String sti(Tekst fil) {
        return fil.value().strip().replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    }

    private static void meld(Tekst sted, String besked, Tekst foerste, Melder ud) {
        Diagnostic fundet =
                Diagnostic.of(INFO, sted.span(), besked, "Slet det ene, eller giv dem titler, der siger forskellen");
        ud.meld(fundet.withRelated(foerste.span(), "første gang"));
    }
}
