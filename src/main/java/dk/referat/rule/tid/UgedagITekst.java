package dk.referat.rule.tid;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kalenderord;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import java.time.LocalDate;
import java.util.Optional;

/** A text names a weekday that the date is not. Without a year nobody can know. */
public final class UgedagITekst implements Regel {
    public static final RuleInfo INFO = RuleInfo.error("ugedag-i-tekst", "Ugedagen i teksten passer ikke til datoen")
            .because(
                    "Når ugedag og dato ikke passer sammen, møder folk op på den forkerte dag. Se i kalenderen, hvad der er rigtigt, og"
                            + " ret det andet.")
            .from("Kalenderen: en dato med årstal falder på én bestemt ugedag")
            .example("""
                    agenda:
                      - titel: Kommende møder
                        referat: Rådet mødes igen fredag den 30. januar 2025.
                    """, """
                    agenda:
                      - titel: Kommende møder
                        referat: Rådet mødes igen torsdag den 30. januar 2025.
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
            for (Dato fundet : Datosoegning.find(prosa.ord())) {
                Optional<LocalDate> dato = fundet.dato();
                if (fundet.ugedag() > 0
                        && dato.isPresent()
                        && dato.get().getDayOfWeek().getValue() != fundet.ugedag()) {
                    meld(prosa, fundet, dato.get(), ud);
                }
            }
        }
    }

    private static void meld(Prosa prosa, Dato fundet, LocalDate dato, Melder ud) {
        String skrevet = Kalenderord.UGEDAGE.get(fundet.ugedag() - 1);
        String rigtigt = Kalenderord.UGEDAGE.get(dato.getDayOfWeek().getValue() - 1);
        ud.meld(
                prosa.tekst(),
                fundet.ugedagFra(),
                fundet.ugedagFra() + skrevet.length(),
                Dato.iOrd(dato) + " er en " + rigtigt + ", ikke en " + skrevet,
                "Ret ugedagen eller datoen");
    }
}
