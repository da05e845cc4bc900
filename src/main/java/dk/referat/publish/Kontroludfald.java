package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.model.Organ;
import dk.referat.rule.Trin;
import dk.referat.rule.Undtagelser;
import java.util.List;

/**
 * What came of checking one meeting.
 *
 * @param trin how far the document was taken to be
 * @param ikkeKoert the rules of the content that were not held against it
 * @param undtaget what the author has accepted
 */
record Kontroludfald(
        List<Diagnostic> fund, Trin trin, Organ organ, List<String> ikkeKoert, List<Undtagelser.Brugt> undtaget) {}
