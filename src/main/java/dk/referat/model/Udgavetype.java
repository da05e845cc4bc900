package dk.referat.model;

/** Who an edition is for. */
public enum Udgavetype {
    OFFENTLIG("offentlig", ""),
    /** With all that is closed or private; its files are named so that nobody takes one for the other. */
    INTERN("intern", "-intern");

    private final String navn;
    private final String efternavn;

    Udgavetype(String navn, String efternavn) {
        this.navn = navn;
        this.efternavn = efternavn;
    }

    /** The word on the command line. */
    public String navn() {
        return navn;
    }

    /** What ends the names of its files, before their ending. */
    public String efternavn() {
        return efternavn;
    }
}
