package dk.referat.model;

/** How the participants met. */
public enum Moedeform {
    FYSISK("fysisk"),
    VIDEO("video"),
    HYBRID("hybrid"),
    SKRIFTLIG_PROCES("skriftlig proces");

    private final String tekst;

    Moedeform(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }
}
