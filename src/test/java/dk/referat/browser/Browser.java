package dk.referat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Looks at pages in headless Chromium: axe's rules, sideways scrolling, requests, and whether the focus can be seen, for
 * each page on a telephone and a desk, in light and in dark. One start of the browser serves any number of pages: each
 * stands in a frame of its own, whose width and colour scheme are the frame's.
 */
public final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern RESULTAT = Pattern.compile("<pre id=\"resultat\">([A-Za-z0-9+/=]+)</pre>");

    /** How a page is looked at. */
    public record Syn(int bredde, boolean moerk) {}

    /** The narrowest telephone, which is also a desk's 1280 px enlarged to 400 %, and the desk. */
    public static final List<Syn> ALLE =
            List.of(new Syn(320, false), new Syn(320, true), new Syn(1280, false), new Syn(1280, true));

    private Browser() {}

    /** What is to be seen on the pages in every way of looking. */
    public static List<Sidesyn> se(Stream<NamedHtml> sider) {
        return se(sider, ALLE);
    }

    /** What is to be seen on the pages; without a browser the test is left out, except where CI must have one. */
    public static List<Sidesyn> se(Stream<NamedHtml> sider, List<Syn> maader) {
        return se(sider, side -> maader);
    }

    /** The same, with each page looked at in ways of its own: the browser takes seconds for a large one. */
    public static List<Sidesyn> se(Stream<NamedHtml> sider, Function<NamedHtml, List<Syn>> maader) {
        Path chromium = chromium();
        try {
            Path mappe = Files.createTempDirectory("referat-browser");
            try {
                return laes(koer(chromium, mappe, sider.toList(), maader));
            } finally {
                slet(mappe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path chromium() {
        Optional<Path> fundet = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(navn -> Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                        .map(mappe -> Path.of(mappe, navn)))
                .filter(Files::isExecutable)
                .findFirst();
        if (fundet.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("Chromium is not on the PATH; in CI the pages must be looked at in a browser");
        }
        Assumptions.assumeTrue(
                fundet.isPresent(), "SKIPPED: no Chromium on the PATH, so no page was looked at in a browser");
        return fundet.orElseThrow();
    }

    private static String koer(Path chromium, Path mappe, List<NamedHtml> sider, Function<NamedHtml, List<Syn>> maader)
            throws IOException {
        List<List<Object>> liste = sider.stream()
                .map(s -> List.<Object>of(s.navn(), s.html(), maader.apply(s)))
                .toList();
        return koer(
                chromium, mappe, "const AXE = " + iScript(ressource("/axe.min.js")) + ";", liste, "syn.js", List.of());
    }

    /**
     * What pages do that somebody has attacked: whether anything ran, was fetched, or is there that should not be.
     *
     * @param sider each page, and whether its own policy is left to protect it
     */
    static List<Angrebssyn> seAngreb(List<Map.Entry<NamedHtml, Boolean>> sider) {
        Path chromium = chromium();
        try (Sladderport port = new Sladderport()) {
            Path mappe = Files.createTempDirectory("referat-browser");
            try {
                List<List<Object>> liste = sider.stream()
                        .map(s -> List.<Object>of(s.getKey().navn(), s.getKey().html(), s.getValue()))
                        .toList();
                String dom = koer(chromium, mappe, "", liste, "angreb.js", port.flag());
                List<Angrebssyn> alle = new ArrayList<>();
                for (JsonNode syn : svar(dom)) {
                    alle.add(new Angrebssyn(
                            syn.get("side").asText(), syn.get("politik").asBoolean(), tekster(syn.get("fund"))));
                }
                alle.add(new Angrebssyn("alle", true, port.spurgt()));
                return alle;
            } finally {
                slet(mappe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String koer(
            Path chromium, Path mappe, String foran, List<List<Object>> sider, String script, List<String> flag)
            throws IOException {
        Path side = mappe.resolve("syn.html");
        Files.writeString(side, """
                <!DOCTYPE html><html lang="da"><head><meta charset="utf-8"></head><body>
                <script>%s const SIDER = %s;</script><script>%s</script></body></html>
                """.formatted(foran, iScript(sider), ressource(script)));
        Path ud = mappe.resolve("ud.txt");
        List<String> kommando = new ArrayList<>(List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + mappe.resolve("profil"),
                "--window-size=1400,1000",
                "--virtual-time-budget=600000",
                "--dump-dom"));
        kommando.addAll(flag);
        kommando.add(side.toUri().toString());
        Process proces = new ProcessBuilder(kommando)
                .redirectOutput(ud.toFile())
                .redirectError(mappe.resolve("fejl.txt").toFile())
                .start();
        try {
            if (!proces.waitFor(5, TimeUnit.MINUTES)) {
                throw new AssertionError("Chromium did not finish");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            proces.descendants().forEach(ProcessHandle::destroyForcibly);
            proces.destroyForcibly();
        }
        return Files.readString(ud);
    }

    private static List<Sidesyn> laes(String dom) throws IOException {
        List<Sidesyn> alle = new ArrayList<>();
        for (JsonNode syn : svar(dom)) {
            alle.add(new Sidesyn(
                    syn.get("side").asText(),
                    syn.get("bredde").asInt(),
                    syn.get("moerk").asBoolean(),
                    tekster(syn.get("fund")),
                    new TreeSet<>(tekster(syn.get("bestaaet"))),
                    syn.get("baggrund").asText()));
        }
        return alle;
    }

    private static JsonNode svar(String dom) throws IOException {
        Matcher m = RESULTAT.matcher(dom);
        assertThat(m.find()).as("Chromium gave no result").isTrue();
        return JSON.readTree(Base64.getDecoder().decode(m.group(1)));
    }

    private static List<String> tekster(JsonNode liste) {
        List<String> tekster = new ArrayList<>();
        liste.forEach(t -> tekster.add(t.asText()));
        return tekster;
    }

    /** As a literal in a script element, which nothing inside it can end. */
    private static String iScript(Object vaerdi) throws IOException {
        return JSON.writeValueAsString(vaerdi).replace("<", "\\u003c").replace("\u2028", "\\u2028");
    }

    private static String ressource(String navn) throws IOException {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(navn), navn)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The browser may still be letting go of its profile: what does not go now is left in the folder for such things. */
    private static void slet(Path mappe) throws IOException {
        List<Path> alle;
        try (Stream<Path> filer = Files.walk(mappe)) {
            alle = new ArrayList<>(filer.toList());
        } catch (UncheckedIOException e) {
            return;
        }
        for (Path fil : iOmvendtOrden(alle)) {
            try {
                Files.deleteIfExists(fil);
            } catch (java.nio.file.DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private static Collection<Path> iOmvendtOrden(List<Path> filer) {
        java.util.Collections.reverse(filer);
        return filer;
    }
}
