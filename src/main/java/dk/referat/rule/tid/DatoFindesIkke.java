package dk.referat.rule.tid;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kalenderord;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.time.YearMonth;

/** A text names a day that is not in the calendar. In digits it must have its year: 31/6 may be a number of something else. */
public final class DatoFindesIkke implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "dato-i-tekst-findes-ikke", "Datoen i teksten findes ikke i kalenderen")
            .because(
                    "En frist eller et møde på en dag, der ikke findes, kan ingen holde. Se efter, om det er dagen eller måneden, der er"
                            + " forkert.")
            .from("Kalenderen: måneder har 28, 29, 30 eller 31 dage")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Høringen slutter den 31. juni 2025.
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Høringen slutter den 30. juni 2025.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.tekster()) {
            if (ud.fuld()) {
                return;
            }
            String ord = prosa.ord();
            for (Dato dato : Datosoegning.find(ord)) {
                if (!dato.findes() && dato.form() != Datoform.UDEN_AAR) {
                    ud.meld(
                            prosa.tekst(),
                            dato.fra(),
                            dato.til(),
                            "Datoen «" + dato.skrevet(ord) + "» findes ikke",
                            hvorfor(dato));
                }
            }
        }
    }

    private static String hvorfor(Dato dato) {
        String maaned = Kalenderord.MAANEDER.get(dato.maaned() - 1);
        String stort = Character.toUpperCase(maaned.charAt(0)) + maaned.substring(1);
        Integer aar = dato.aar();
        return aar == null
                ? stort + " har ikke så mange dage; ret datoen"
                : stort + " " + aar + " har " + YearMonth.of(aar, dato.maaned()).lengthOfMonth() + " dage; ret datoen";
    }
}
