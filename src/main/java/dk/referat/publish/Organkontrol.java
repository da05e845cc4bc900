package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.util.List;

/** Everything that can be said of a body's file by itself. */
final class Organkontrol {
    private Organkontrol() {}

    static List<Diagnostic> kontroller(ReadResult<Organ> laest, Organ organ, Kildeliste kilder, Kontrolvalg valg) throws IOException {
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        fund.addAll(Moedekontrol.organetsValg(organ));
        Logofil.kontroller(organ.udseende().logo(), kilder, fund);
        Kommissorium kommissorium = organ.kommissorium();
        if (kommissorium != null) {
            Tekstkontrol.kontroller(Prosatekster.i(kommissorium), organ, fund);
        }
        return valg.grundlinje().nye(fund.sorted());
    }
}
