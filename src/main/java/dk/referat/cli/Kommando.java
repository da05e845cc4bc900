package dk.referat.cli;

import java.io.IOException;
import java.util.List;

/** One command: what it takes, how it is explained, and what it does. */
interface Kommando {
    String navn();

    /** In the order in which the help shows them. */
    List<Argument<?>> argumenter();

    /** Only asked for when somebody wants it. */
    Hjaelp hjaelp();

    /**
     * Does the work; what was given stands in the arguments.
     *
     * @return the exit code
     */
    int koer() throws IOException;

    /**
     * What is said of a command.
     *
     * @param kort in a list of commands
     * @param brug the line that shows how it is written
     * @param parametre over the parameters; empty when there are none
     * @param slut after all else
     */
    record Hjaelp(String kort, String brug, String parametre, List<String> slut) {}
}
