package dk.referat.model;

import java.util.List;
import java.util.stream.Stream;

/** The documents that can be made: two of one meeting file, one of a body, one of a report file. */
public enum Dokumenttype {
    DAGSORDEN("dagsorden", "Dagsorden"),
    REFERAT("referat", "Referat"),
    KOMMISSORIUM("kommissorium", "Kommissorium"),
    AARSRAPPORT("årsrapport", "Årsrapport");

    private final String navn;
    private final String titel;

    Dokumenttype(String navn, String titel) {
        this.navn = navn;
        this.titel = titel;
    }

    /** The word on the command line. */
    public String navn() {
        return navn;
    }

    /** The word in file names and the name of its template, in letters that every system has. */
    public String filnavn() {
        return navn.replace("å", "aa");
    }

    /** Those that a meeting's file makes, in the order that they go out. */
    public static List<Dokumenttype> moedets() {
        return Stream.of(values()).filter(Dokumenttype::erMoedets).toList();
    }

    /** Whether a meeting's file makes it. */
    public boolean erMoedets() {
        return this == DAGSORDEN || this == REFERAT;
    }

    /** The word over the paper. */
    public String titel() {
        return titel;
    }
}
