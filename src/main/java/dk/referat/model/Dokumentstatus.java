package dk.referat.model;

/** How far the paper has come: a draft, sent to the members, or approved by them. */
public enum Dokumentstatus {
    UDKAST("udkast"),
    UDSENDT("udsendt"),
    GODKENDT("godkendt");

    private final String tekst;

    Dokumentstatus(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
