package dk.referat.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

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
        if (!Arkiv.passer()) {
            System.exit(Arkiv.udenArkiv(argumenter));
        }
        // The documents are Danish whatever the machine is set to; so is every number that is formatted on the way.
        Locale.setDefault(Locale.ROOT);
        Main program = new Main(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                erTerminal(),
                System.getenv());
        int kode = program.koer(argumenter);
        Arkiv.bestil();
        System.exit(kode);
    }

    /** Runs one command and gives its exit code. */
    public int koer(String... argumenter) {
        try {
            return svar(argumenter);
        } catch (Exception | Error e) {
            // Too little memory, too deep a file.
            return new Programfejl(skaerm).vores(e);
        } finally {
            skaerm.ud().flush();
            skaerm.fejl().flush();
        }
    }

    private int svar(String[] argumenter) {
        String foerste = argumenter.length == 0 ? "" : argumenter[0];
        if (argumenter.length == 1 && (foerste.equals("--version") || foerste.equals("-V"))) {
            skaerm.ud().println(Version.linje());
            return Udgangskode.FINT;
        }
        Kommandoer kommandoer = new Kommandoer(skaerm, ind);
        Kommando kommando = kommandoer.lav(foerste);
        if (kommando != null && Hurtiglaeser.laes(kommando.argumenter(), argumenter, 1)) {
            return udfoer(kommando);
        }
        return Picolinje.af(skaerm, kommandoer, this::udfoer).execute(argumenter);
    }

    private int udfoer(Kommando kommando) {
        try {
            return kommando.koer();
        } catch (ForkertBrug e) {
            skaerm.besked("referat: " + e.besked());
            skaerm.besked("Se «referat " + kommando.navn() + " --help».");
            return Udgangskode.FORKERT_BRUG;
        } catch (IOException | RuntimeException e) {
            return new Programfejl(skaerm).meld(e, kommando.navn().equals("build"));
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
