package dk.referat.model;

/** The kind of letters that a paper is set in. */
public enum Skrift {
    UDEN_SERIFFER("uden seriffer"),
    MED_SERIFFER("med seriffer");

    private final String tekst;

    Skrift(String tekst) {
        this.tekst = tekst;
    }

    /** The word in a body's file. */
    public String tekst() {
        return tekst;
    }
}
