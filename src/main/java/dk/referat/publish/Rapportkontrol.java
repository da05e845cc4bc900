package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.read.ReadResult;
import java.util.List;

/** Everything that can be said of a report, with the meetings that it tells of. */
final class Rapportkontrol {
    private Rapportkontrol() {}

    static List<Diagnostic> kontroller(
            ReadResult<Aarsrapport> laest, Aarsrapport rapport, List<Moede> moeder, Kontrolvalg valg) {
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        Tekstkontrol.kontroller(Prosatekster.i(rapport), rapport.organ(), fund);
        return valg.grundlinje().nye(fund.sorted());
    }
}
