package dk.referat.model;

import java.util.List;

/** What the one who leads a body may be called; «næst-» and the like stand before the same words. */
public final class Formandsord {
    public static final List<String> ALLE = List.of("formand", "forperson", "forkvinde");

    /** Any of them, in a regular expression. */
    public static final String MOENSTER = "(?:" + String.join("|", ALLE) + ")";

    private Formandsord() {}
}
