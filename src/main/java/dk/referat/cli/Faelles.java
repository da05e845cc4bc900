package dk.referat.cli;

import picocli.CommandLine.Option;

/** The options of every command. */
@SuppressWarnings("UnusedVariable") // picocli sets the fields and acts on them itself.
final class Faelles {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Vis denne hjælp.")
    private boolean hjaelp;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Vis programmets version.")
    private boolean version;
}
