package dk.referat.diagnostic;

/** How much a finding matters: only a {@link #FEJL} keeps a document from being made. */
public enum Severity {
    FEJL("fejl"),
    ADVARSEL("advarsel"),
    OPLYSNING("oplysning"),
    /** Not worth a word to anybody; it is there because it can be mended. */
    TAVS("tavs");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The Danish word that stands in a report. */
    public String label() {
        return label;
    }
}
