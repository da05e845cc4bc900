package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Rapportgrundlag;
import dk.referat.read.ReadResult;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregler;
import dk.referat.rule.Undtagelser;
import java.util.List;

/** Everything that can be said of one report's content, with what its body and its author have decided taken into account. */
final class Rapportkontrol {
    private Rapportkontrol() {}

    /**
     * What came of it.
     *
     * @param koert the rules of the content that were held against it
     * @param undtaget what the author has accepted
     */
    record Udfald(List<Diagnostic> fund, List<RuleInfo> koert, List<Undtagelser.Brugt> undtaget) {}

    /**
     * Checks a report that could be read.
     *
     * @param laest with a report in it
     * @param grundlag what its figures are made of
     * @param andre what other checks of the same report found
     */
    static Udfald kontroller(
            ReadResult<Aarsrapport> laest,
            Aarsrapport rapport,
            Rapportgrundlag grundlag,
            Kontrolvalg valg,
            List<Diagnostic> andre) {
        Rapportkontekst kontekst = new Rapportkontekst(rapport, grundlag);
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        fund.addAll(andre);
        fund.addAll(Rapportregler.kontroller(kontekst, laest.hasErrors()));
        List<RuleInfo> koert = Rapportregler.koerte(kontekst, laest.hasErrors());
        Undtagelser.Udfald udfald = Moedekontrol.UNDTAGELSER.anvend(
                rapport.organ(),
                rapport.undtagelser(),
                fund.sorted(),
                valg.undtag(),
                regel -> Rapportregler.erKoert(regel, kontekst, laest.hasErrors()));
        Diagnostics tilbage = new Diagnostics();
        tilbage.addAll(udfald.tilbage());
        tilbage.addAll(Moedekontrol.organetsValg(rapport.organ()));
        return new Udfald(valg.grundlinje().nye(tilbage.sorted()), koert, udfald.brugte());
    }
}
