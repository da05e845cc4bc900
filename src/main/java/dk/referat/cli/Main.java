package dk.referat.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** The program. Only {@link #main} exits; all else is a call that gives a number. */
public final class Main {
    private final Skaerm skaerm;
    private final InputStream ind;

    public Main(OutputStream ud, OutputStream fejl, InputStream ind, boolean terminal, Map<String, String> miljoe) {
        Charset tegnsaet = tegnsaet(terminal);
        this.skaerm = new Skaerm(
                new PrintWriter(ud, true, tegnsaet), new PrintWriter(fejl, true, tegnsaet), terminal, miljoe);
        this.ind = ind;
    }

    public static void main(String[] argumenter) {
        // The documents are Danish whatever the machine is set to; so is every number that is formatted on the way.
        Locale.setDefault(Locale.ROOT);
        Main program = new Main(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                erTerminal(),
                System.getenv());
        System.exit(program.koer(argumenter));
    }

    /** Runs one command and gives its exit code. */
    public int koer(String... argumenter) {
        CommandLine linje = new CommandLine(new Referat(skaerm), new Kommandoer(skaerm, ind));
        linje.setOut(skaerm.ud());
        linje.setErr(skaerm.fejl());
        // A file name may begin with @; picocli would read such a file for more arguments.
        linje.setExpandAtFiles(false);
        linje.setParameterExceptionHandler(new Brugsfejl(skaerm));
        Programfejl programfejl = new Programfejl(skaerm);
        linje.setExecutionExceptionHandler(programfejl);
        linje.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        try {
            return linje.execute(argumenter);
        } catch (Exception | Error e) {
            // Too little memory, too deep a file: picocli hands on only exceptions of the commands themselves.
            return programfejl.vores(e);
        } finally {
            skaerm.ud().flush();
            skaerm.fejl().flush();
        }
    }

    /**
     * The launcher of Unix knows whether the error stream is a terminal. That of Windows sets {@code jdk.console}, with which
     * Java 22 and newer answer as the older ones did: null when there is none.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean erTerminal() {
        String fraStarter = System.getProperty("referat.terminal", "");
        return fraStarter.isEmpty() ? System.console() != null : fraStarter.equals("1");
    }

    /** UTF-8, but on a Windows terminal the code page that it shows. */
    private static Charset tegnsaet(boolean terminal) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Console konsol = terminal && windows ? System.console() : null;
        return konsol == null ? StandardCharsets.UTF_8 : konsol.charset();
    }
}
