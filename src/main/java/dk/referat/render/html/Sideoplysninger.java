package dk.referat.render.html;

/**
 * What a page says of itself.
 *
 * @param titel for the browser's tab
 * @param udgiver who publishes, or empty
 * @param begivenhed the meeting as JSON, see {@link Begivenhed}; empty on a page that is of no single meeting
 * @param udkast whether it is marked as a draft on every sheet of paper
 */
public record Sideoplysninger(String titel, String udgiver, String begivenhed, boolean udkast) {}
