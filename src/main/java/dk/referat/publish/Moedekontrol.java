package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Organregler;
import dk.referat.rule.Rapportregler;
import dk.referat.rule.Regler;
import dk.referat.rule.Trin;
import dk.referat.rule.Undtagelser;
import java.util.List;
import java.util.stream.Stream;

/** Everything that can be said of one meeting's content, with what its body and its author have decided taken into account. */
final class Moedekontrol {
    static final Undtagelser UNDTAGELSER =
            new Undtagelser(Regelkatalog.ALLE, id -> Regelkatalog.naermeste(id).orElse(null));

    /** So many characters, and errors as well: the errors are told at once, and the rules have their say when they are mended. */
    private static final int STOR = 100_000;

    private Moedekontrol() {}

    /**
     * Checks a meeting that could be read.
     *
     * @param laest with a meeting in it
     * @param andre what other checks of the same meeting found
     */
    static Kontroludfald kontroller(
            ReadResult<Moede> laest, Moede moede, Moederaekke raekke, Kontrolvalg valg, List<Diagnostic> andre) {
        Trin trin = valg.trin().orElseGet(() -> Trin.af(moede));
        Kontekst kontekst = new Kontekst(moede, trin, raekke);
        Diagnostics fund = new Diagnostics();
        fund.addAll(laest.diagnostics());
        fund.addAll(andre);
        boolean medRegler = !laest.hasErrors() || moede.fil().text().length() <= STOR;
        if (medRegler) {
            fund.addAll(Regler.kontroller(kontekst, laest.hasErrors()));
        }
        // A rule that was not run now may have something to say another time, so a waiver of it is not unused.
        Undtagelser.Udfald udfald = UNDTAGELSER.anvend(
                moede,
                fund.sorted(),
                valg.undtag(),
                regel -> medRegler && Regler.erKoert(regel, kontekst, laest.hasErrors()));
        Diagnostics tilbage = new Diagnostics();
        tilbage.addAll(udfald.tilbage());
        tilbage.addAll(organetsValg(moede.organ()));
        List<String> ikkeKoert = Stream.concat(
                        Regler.info().stream()
                                .filter(r -> !medRegler || !Regler.erKoert(r.id(), kontekst, laest.hasErrors())),
                        Stream.concat(Organregler.info().stream(), Rapportregler.info().stream()))
                .map(RuleInfo::id)
                .toList();
        return new Kontroludfald(
                valg.grundlinje().nye(tilbage.sorted()), trin, moede.organ(), ikkeKoert, udfald.brugte());
    }

    /** What is wrong with a body's choice of rules. */
    static List<Diagnostic> organetsValg(Organ organ) {
        return UNDTAGELSER.kontroller(organ.regler());
    }
}
