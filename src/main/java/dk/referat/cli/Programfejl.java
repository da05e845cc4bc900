package dk.referat.cli;

import dk.referat.publish.FilFindesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** What the user sees when a command ends with an exception. */
final class Programfejl implements CommandLine.IExecutionExceptionHandler {
    private final Skaerm skaerm;

    Programfejl(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine linje, CommandLine.ParseResult resultat) {
        if (e instanceof FilFindesException findes) {
            skaerm.besked("referat: her ligger filer, som referat ikke har lavet; intet er skrevet");
            findes.filer().forEach(fil -> skaerm.besked("  " + fil));
            skaerm.besked("Flyt dem, vælg en anden mappe med --output, eller overskriv dem med --force.");
            return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
        }
        if (e instanceof IOException io) {
            return laeseEllerSkrive(io);
        }
        if (e instanceof UncheckedIOException io && io.getCause() != null) {
            return laeseEllerSkrive(io.getCause());
        }
        return vores(e);
    }

    private int laeseEllerSkrive(IOException e) {
        skaerm.besked("referat: " + aarsag(e));
        return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
    }

    private static String aarsag(IOException e) {
        if (e instanceof NoSuchFileException findesIkke) {
            return "«" + findesIkke.getFile() + "» findes ikke";
        }
        if (e instanceof AccessDeniedException naegtet) {
            return "der er ikke adgang til «" + naegtet.getFile() + "»; er filen åben i et andet program?";
        }
        if (e instanceof FileSystemException system) {
            return "«" + system.getFile() + "» kan ikke læses eller skrives"
                    + (system.getReason() == null ? "" : " (" + system.getReason() + ")");
        }
        return "en fil kan ikke læses eller skrives: " + e.getMessage();
    }

    /** Where it happened is for us; the user needs to know that it is not their fault. */
    private int vores(Exception e) {
        skaerm.besked("referat: programmet er gået i stå på grund af en fejl i selve programmet, ikke i din fil.");
        skaerm.besked("Meld den gerne med dette, og med filen, hvis den må deles:");
        skaerm.besked("  " + new Version().getVersion()[0] + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name"));
        skaerm.besked("  " + e.getClass().getSimpleName());
        StackTraceElement[] spor = e.getStackTrace();
        for (int i = 0; i < Math.min(3, spor.length); i++) {
            skaerm.besked(
                    "  ved " + spor[i].getClassName() + "." + spor[i].getMethodName() + ":" + spor[i].getLineNumber());
        }
        if (!skaerm.miljoe().getOrDefault("REFERAT_FEJLSPOR", "").isEmpty()) {
            e.printStackTrace(new PrintWriter(skaerm.fejl(), true));
        }
        return Udgangskode.VORES_FEJL;
    }
}
