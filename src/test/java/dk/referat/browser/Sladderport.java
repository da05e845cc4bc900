package dk.referat.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that answers nothing and remembers who was asked for: whatever a page would fetch must come by here. */
final class Sladderport implements AutoCloseable {
    private final ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> spurgt = new CopyOnWriteArrayList<>();

    Sladderport() throws IOException {
        Thread traad = new Thread(this::lyt, "sladderport");
        traad.setDaemon(true);
        traad.start();
    }

    /** What makes a browser come by. */
    List<String> flag() {
        return List.of("--proxy-server=http://127.0.0.1:" + port.getLocalPort(), "--proxy-bypass-list=<-loopback>");
    }

    /** The first line of every request but the browser's own to its maker. */
    List<String> spurgt() {
        return spurgt.stream()
                .filter(linje ->
                        !linje.matches("\\S+ (?:https?://)?[^/ ]*\\.(?:google|gstatic|googleapis)\\.com[:/].*"))
                .toList();
    }

    private void lyt() {
        while (!port.isClosed()) {
            try (Socket forbindelse = port.accept();
                    BufferedReader ind = new BufferedReader(
                            new InputStreamReader(forbindelse.getInputStream(), StandardCharsets.ISO_8859_1))) {
                forbindelse.setSoTimeout(2000);
                spurgt.add(String.valueOf(ind.readLine()));
            } catch (IOException e) {
                // The next one.
            }
        }
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
