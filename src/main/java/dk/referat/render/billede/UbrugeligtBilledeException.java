package dk.referat.render.billede;

/** Ends the reading of a file inside this package; outside it the fault is a value. */
final class UbrugeligtBilledeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Billedfejl fejl;

    private UbrugeligtBilledeException(Billedfejl fejl) {
        super(fejl.besked());
        this.fejl = fejl;
    }

    Billedfejl fejl() {
        return fejl;
    }

    static UbrugeligtBilledeException beskadiget() {
        return new UbrugeligtBilledeException(new Billedfejl(
                Billedfejl.Art.BESKADIGET,
                "er beskadiget og kan ikke vises",
                "Kopiér filen igen, eller åbn billedet i et billedprogram, og gem det som PNG eller JPEG"));
    }

    static UbrugeligtBilledeException slags(String besked) {
        return new UbrugeligtBilledeException(new Billedfejl(
                Billedfejl.Art.SLAGS, besked, "Åbn det i et billedprogram, og gem det som PNG eller som JPEG i RGB"));
    }

    static UbrugeligtBilledeException forStort(String besked) {
        return new UbrugeligtBilledeException(new Billedfejl(
                Billedfejl.Art.FOR_STORT,
                besked,
                "Åbn det i et billedprogram, og gem det mindre; 2.000 pixel i bredden er rigeligt til en hel side"));
    }

    static UbrugeligtBilledeException vendt() {
        return new UbrugeligtBilledeException(new Billedfejl(
                Billedfejl.Art.VENDT,
                "er gemt på siden eller på hovedet, med en besked om at vende det",
                "Åbn det i et billedprogram, drej det en gang rundt, til det vender rigtigt, og gem det igen"));
    }
}
