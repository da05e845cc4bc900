package dk.referat.model;

/** What a body does with a rule: it leaves it out, or says how much it matters. */
public enum Regelvalg {
    FRA("fra"),
    FEJL("fejl"),
    ADVARSEL("advarsel"),
    OPLYSNING("oplysning");

    private final String tekst;

    Regelvalg(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
