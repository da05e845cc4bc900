package dk.referat.cli;

/** What the program tells its caller when it ends. */
final class Udgangskode {
    static final int FINT = 0;
    /** The files have errors. */
    static final int FEJL_I_FILER = 1;

    static final int FORKERT_BRUG = 2;
    static final int KAN_IKKE_LAESE_ELLER_SKRIVE = 3;
    /** The program's own fault. */
    static final int VORES_FEJL = 70;

    static final String FORKLARING_1 = "Programmet slutter med 0, når alt er godt, 1 ved fejl i filerne, 2 ved";
    static final String FORKLARING_2 = "forkert brug, 3 når noget ikke kan læses eller skrives, 70 ved egen fejl.";

    private Udgangskode() {}
}
