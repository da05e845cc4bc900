package dk.referat.cli;

import picocli.CommandLine;

/** Options that are right one by one, but not together. */
final class ForkertBrug extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    /** @param besked in Danish, without a full stop */
    ForkertBrug(CommandLine linje, String besked) {
        super(linje, besked);
    }
}
