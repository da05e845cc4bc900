package dk.referat.scan;

/** What a file is, by its content. */
public enum Filart {
    PDF("PDF"),
    OFFICE("Office-fil"),
    ODF("OpenDocument"),
    ZIP("zip-fil"),
    GZIP("gzip-fil"),
    HTML("HTML eller XML"),
    TEKST("tekst"),
    RTF("RTF"),
    BILLEDE("billede"),
    UKENDT("ukendt");

    private final String navn;

    Filart(String navn) {
        this.navn = navn;
    }

    public String navn() {
        return navn;
    }
}
