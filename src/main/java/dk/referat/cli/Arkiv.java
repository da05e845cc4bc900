package dk.referat.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The class-data archive that Java was started with, if any: the classes of the jars as they are in memory when the program
 * runs, so that it starts in half the time. One that was made of other jars would run their code.
 *
 * <p>Its name ends in the {@link Programsum} of what it was made of. The code that looks may itself come out of an old archive,
 * but it looks at the jars, and goes no further when they are others.
 */
final class Arkiv {
    /** The archive's path; set by the launcher when it gives Java one. */
    static final String ARKIV = "referat.arkiv";

    /** Where there should be one, and is none; set by the launcher. */
    static final String MANGLER = "referat.arkivmappe";

    /** What the launcher tells the version of Java to be. */
    static final String JAVA = "referat.java";

    static final List<String> JAVAVALG = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djdk.console=java.base");

    private Arkiv() {}

    /** What the name of an archive has in it. */
    static String maerke(String sum) {
        return "-".concat(sum).concat(".");
    }

    /** Whether the classes that run are those of the jars. */
    static boolean passer() {
        String arkiv = System.getProperty(ARKIV, "");
        if (arkiv.isEmpty()) {
            return true;
        }
        try {
            return arkiv.contains(maerke(Programsum.af(lib())));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs the same again from the jars, and takes the archive away, so that a new one is made.
     *
     * @return the exit code
     */
    static int udenArkiv(String[] argumenter) {
        File arkiv = new File(System.getProperty(ARKIV, ""));
        // On Windows it cannot be deleted while it is in use; then the next one to find it tries again.
        boolean vaek = arkiv.delete();
        List<String> linje = java();
        linje.add("-Dreferat.terminal=" + System.getProperty("referat.terminal", ""));
        if (vaek) {
            linje.add("-D" + MANGLER + "=" + arkiv.getParent());
            linje.add("-D" + JAVA + "=" + System.getProperty(JAVA, ""));
        }
        linje.addAll(List.of("-cp", klassesti(), Main.class.getName()));
        linje.addAll(List.of(argumenter));
        try {
            return new ProcessBuilder(linje).inheritIO().start().waitFor();
        } catch (IOException e) {
            return Udgangskode.VORES_FEJL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Udgangskode.VORES_FEJL;
        }
    }

    /** Java as the launcher starts it for a small piece of work. */
    static List<String> java() {
        List<String> linje = new ArrayList<>();
        linje.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        linje.addAll(JAVAVALG);
        return linje;
    }

    static String klassesti() {
        return System.getProperty("java.class.path");
    }

    /** The folder of the jars; the program's own names the others. */
    static File lib() {
        return new File(klassesti()).getAbsoluteFile().getParentFile();
    }

    /** Has archives made where they are missing, when everything else is done, and does not wait for it. */
    static void bestil() {
        String mappe = System.getProperty(MANGLER, "");
        if (mappe.isEmpty()) {
            return;
        }
        List<String> linje = new ArrayList<>();
        if (new File("/usr/bin/nice").canExecute()) {
            linje.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        linje.addAll(java());
        linje.addAll(List.of("-cp", klassesti(), Oplaering.class.getName(), mappe, System.getProperty(JAVA, "")));
        try {
            // Its own folder, so that it stands in the way of no other.
            new ProcessBuilder(linje)
                    .directory(lib())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
        } catch (IOException e) {
            // The next run starts as slowly as this one did; nothing else is lost.
        }
    }
}
