package dk.referat.scan;

/** Why something in a file could not be searched. */
public enum Grund {
    KRYPTERET("er krypteret eller låst med en adgangskode, så indholdet ikke kan læses"),
    UKENDT_TYPE("er af en type, som ikke kan læses"),
    FOR_DYBT("ligger i for mange filer inden i hinanden"),
    FOR_STOR("er for stor til at blive læst helt"),
    OEDELAGT("er i stykker, så ikke alt kan læses"),
    SCRIPT("rummer et program, som kører i læserens browser"),
    BILLEDE("er et billede; det, der står på det, er ikke læst"),
    SIDE_UDEN_TEKST("er en side uden tekst, f.eks. skannet; det, der står på den, er ikke læst");

    private final String ordlyd;

    Grund(String ordlyd) {
        this.ordlyd = ordlyd;
    }

    /** What is said after the place: «side 3 er …». */
    public String ordlyd() {
        return ordlyd;
    }

    /** Whether it only tells that a picture is not read, which no program does with certainty. */
    public boolean erBillede() {
        return this == BILLEDE || this == SIDE_UDEN_TEKST;
    }
}
