package dk.referat.render.html;

import dk.referat.model.Skrift;
import dk.referat.model.Udseende;
import java.util.Objects;

/**
 * What a page says of itself.
 *
 * @param titel for the browser's tab
 * @param udgiver who publishes, or empty
 * @param begivenhed the meeting as JSON, see {@link Begivenhed}; empty on a page that is of no single meeting
 * @param udkast whether it is marked as a draft on every sheet of paper
 * @param intern whether it is marked as not for everybody
 * @param udseende the body's own look, or the publisher's
 */
public record Sideoplysninger(
        String titel, String udgiver, String begivenhed, boolean udkast, boolean intern, Udseende udseende) {

    /** What stands at the top of the page, or empty. */
    public String hoved() {
        return Objects.requireNonNullElse(udseende.sidehoved(), udgiver);
    }

    /** The letters that it is set in. */
    public Skrift skrift() {
        return Objects.requireNonNullElse(udseende.skrift(), Skrift.UDEN_SERIFFER);
    }

    /** What stands at its foot, or empty. */
    public String fod() {
        return Objects.requireNonNullElse(udseende.sidefod(), "");
    }
}
