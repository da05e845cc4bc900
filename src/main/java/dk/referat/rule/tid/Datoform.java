package dk.referat.rule.tid;

/** How a date is written; the order is that of the likely standard, for when two are as frequent. */
enum Datoform {
    ORD("1. februar 2025"),
    SKRAASTREG_BINDESTREG("1/2-2025"),
    SKRAASTREG_KORT_AAR("1/2-25"),
    SKRAASTREG_MELLEMRUM("1/2 2025"),
    SKRAASTREG("1/2/2025"),
    PUNKTUM("01.02.2025"),
    ISO("2025-02-01"),
    /** Day and month alone in digits: it says nothing of how whole dates are written. */
    UDEN_AAR("1/2");

    private final String eksempel;

    Datoform(String eksempel) {
        this.eksempel = eksempel;
    }

    /** The first of February 2025 so written. */
    String eksempel() {
        return eksempel;
    }
}
