package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, as on another machine.
 *
 * @param jdk whose Java runs it
 * @param miljoe what is added to the environment
 * @param java what Java itself is told
 * @param mappe where it is run
 */
record Programproces(Path jdk, Map<String, String> miljoe, List<String> java, Path mappe) {
    static final Path DENNE_JDK = Path.of(System.getProperty("java.home"));

    /** Runs it to its end, which must be a good one. */
    String koer(Object... argumenter) throws Exception {
        List<String> linje = new ArrayList<>();
        linje.add(jdk.resolve("bin/java").toString());
        linje.add("-XX:TieredStopAtLevel=1");
        linje.add("-Djava.awt.headless=true");
        linje.addAll(java);
        linje.addAll(List.of("-cp", klassesti(), Main.class.getName()));
        for (Object argument : argumenter) {
            linje.add(argument.toString());
        }
        ProcessBuilder bygger =
                new ProcessBuilder(linje).directory(mappe.toFile()).redirectErrorStream(true);
        // As the launcher does: where the system knows no Danish letters, Java could not open «møde.yaml».
        bygger.environment().put("LC_ALL", "C.UTF-8");
        bygger.environment().keySet().removeAll(List.of("SOURCE_DATE_EPOCH", "JAVA_TOOL_OPTIONS", "TZ"));
        bygger.environment().putAll(miljoe);
        Process proces = bygger.start();
        proces.getOutputStream().close();
        String ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(120, TimeUnit.SECONDS)).as(ud).isTrue();
        assertThat(proces.exitValue()).as(ud).isZero();
        return ud;
    }

    static String klassesti() throws URISyntaxException {
        if (!(Main.class.getClassLoader() instanceof URLClassLoader laeser)) {
            return System.getProperty("java.class.path");
        }
        List<String> sti = new ArrayList<>();
        for (URL sted : laeser.getURLs()) {
            sti.add(Path.of(sted.toURI()).toString());
        }
        return String.join(File.pathSeparator, sti);
    }
}
