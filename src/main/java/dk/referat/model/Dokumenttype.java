package dk.referat.model;

/** The two documents that one meeting file makes. */
public enum Dokumenttype {
    DAGSORDEN("dagsorden", "Dagsorden"),
    REFERAT("referat", "Referat");

    private final String navn;
    private final String titel;

    Dokumenttype(String navn, String titel) {
        this.navn = navn;
        this.titel = titel;
    }

    /** The word on the command line and in file names. */
    public String navn() {
        return navn;
    }

    /** The word over the paper. */
    public String titel() {
        return titel;
    }
}
