package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.rule.Organregler;
import dk.referat.rule.Undtagelser;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.util.List;

/** Everything that can be said of a body's file, with what the body itself has decided taken into account. */
final class Organkontrol {
    private Organkontrol() {}

    /** What is wrong with a body that was read, what the reader says of it included. */
    static List<Diagnostic> kontroller(ReadResult<Organ> laest, Kildeliste kilder, Kontrolvalg valg)
            throws IOException {
        Organ organ = laest.value();
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        if (organ == null) {
            return fund.sorted();
        }
        fund.addAll(Undtagelser.vejede(organ, Organregler.kontroller(organ, laest.hasErrors())));
        fund.addAll(Moedekontrol.organetsValg(organ));
        Logofil.kontroller(organ.udseende().logo(), kilder, fund);
        Kommissorium kommissorium = organ.kommissorium();
        if (kommissorium != null) {
            Tekstkontrol.kontroller(Prosatekster.i(kommissorium), organ, fund);
        }
        return valg.grundlinje().nye(fund.sorted());
    }
}
