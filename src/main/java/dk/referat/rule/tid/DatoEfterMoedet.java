package dk.referat.rule.tid;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnitsvalg;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Minutes tell in the past tense of a day that was still to come. */
public final class DatoEfterMoedet implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "dato-efter-moedet", "Noget, der er sket, har en dato efter mødet")
            .because(
                    "Et referat kan ikke fortælle om noget, der først skete senere; som regel er årstallet forkert. Ret datoen, eller"
                            + " skriv i fremtid, hvis det ikke er sket endnu.")
            .from("God praksis: et referat fortæller om mødet og om det, der gik forud")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Parterne mødtes den 22. november 2025.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Parterne mødtes den 22. november 2024 og mødes igen den 22. november 2025.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        LocalDate senest = senest(kontekst.moede());
        Set<String> iReferatet = kontekst.organ().afsnit().stream()
                .filter(a -> a.trin() == Dokumenttype.REFERAT)
                .map(Afsnitsvalg::navn)
                .collect(Collectors.toSet());
        for (Prosa prosa : kontekst.prosa()) {
            if (ud.fuld()) {
                return;
            }
            if (iReferatet.contains(prosa.afsnit())) {
                kontroller(prosa, senest, ud);
            }
        }
    }

    private static void kontroller(Prosa prosa, LocalDate senest, Melder ud) {
        String ord = prosa.ord();
        for (Dato fundet : Datosoegning.find(ord)) {
            if (ud.fuld()) {
                return;
            }
            boolean senere = fundet.dato().filter(d -> d.isAfter(senest)).isPresent();
            if (senere && Fortid.fortaeller(ord, fundet)) {
                ud.meld(
                        prosa.tekst(),
                        fundet.fra(),
                        fundet.til(),
                        "«" + fundet.skrevet(ord) + "» er efter mødet den " + Dato.iOrd(senest)
                                + ", men omtales som sket",
                        "Ret datoen, som regel årstallet");
            }
        }
    }

    /** The day on which the minutes may have been written. */
    private static LocalDate senest(Moede moede) {
        LocalDate moedet = moede.hoved().dato().value();
        var dokument = moede.dokument().dato();
        return dokument != null && dokument.value().isAfter(moedet) ? dokument.value() : moedet;
    }
}
