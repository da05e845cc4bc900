package dk.referat.publish;

import dk.referat.rule.Trin;
import java.util.Optional;

/**
 * How strictly meetings are checked.
 *
 * @param trin empty means by what each file holds
 * @param undtag whether what the authors have accepted is left out
 * @param streng whether warnings count as errors
 * @param grundlinje what is known already and not told of again
 */
public record Kontrolvalg(Optional<Trin> trin, boolean undtag, boolean streng, Grundlinje grundlinje) {
    public static final Kontrolvalg STANDARD = new Kontrolvalg(Optional.empty(), true, false, Grundlinje.INGEN);
}
