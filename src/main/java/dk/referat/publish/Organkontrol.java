package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.rule.Organregler;
import dk.referat.rule.Undtagelser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be said of a body's file, with what the body itself has decided taken into account. */
final class Organkontrol {
    private Organkontrol() {}

    private static List<Diagnostic> vedtagelse(Kommissorium kommissorium, Organ organ, Path mappe, Naboer naboer)
            throws IOException {
        Diagnostics fund = new Diagnostics();
        Kommissorium.Vedtagelse vedtaget = kommissorium.vedtaget();
        if (vedtaget != null) {
            Optional<Organ> vedtager = Vedtagelsessted.organ(vedtaget, organ, mappe, naboer);
            if (vedtager.isPresent()) {
                Vedtagelsessted.kontroller(vedtaget, vedtager.get(), mappe, naboer, fund);
            }
        }
        return fund.sorted();
    }

    /** What is wrong with a body that was read, what the reader says of it included. */
    static List<Diagnostic> kontroller(ReadResult<Organ> laest, Path mappe, Naboer naboer, Kontrolvalg valg)
            throws IOException {
        Organ organ = laest.value();
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        if (organ == null) {
            return fund.sorted();
        }
        fund.addAll(Undtagelser.vejede(organ, Organregler.kontroller(organ, laest.hasErrors())));
        fund.addAll(Moedekontrol.organetsValg(organ));
        Logofil.kontroller(organ.udseende().logo(), naboer.kilder(), fund);
        Kommissorium kommissorium = organ.kommissorium();
        if (kommissorium != null) {
            Tekstkontrol.kontroller(Prosatekster.i(kommissorium), organ, fund);
            fund.addAll(Undtagelser.vejede(organ, vedtagelse(kommissorium, organ, mappe, naboer)));
        }
        return valg.grundlinje().nye(fund.sorted());
    }
}
