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

    private Udgangskode() {}
}
