package dk.referat.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits for files of a folder to be changed, however an editor saves: in place, by another name that is then given the old one's,
 * or by taking the file away first.
 */
final class Filvagt implements AutoCloseable {
    /** An editor that saves does so in several steps; so long after the last of them it is taken to be done. */
    private static final int RO_MS = 15;

    /** A program that writes on and on is not waited for. */
    private static final int LAENGST_MS = 300;

    /** So often it is looked whether a folder that is gone has come back. */
    private static final int TILBAGE_MS = 200;

    private final Path rod;
    private final WatchService tjeneste;
    private final Map<WatchKey, Path> mapper = new HashMap<>();
    private final Predicate<Path> uvedkommende;

    /** @param uvedkommende the files and folders whose changes do not matter, such as what is built */
    Filvagt(Path rod, Predicate<Path> uvedkommende) throws IOException {
        this.rod = rod;
        this.tjeneste = rod.getFileSystem().newWatchService();
        this.uvedkommende = uvedkommende;
        vaagOver(rod);
    }

    /**
     * Waits until something has changed, and then until there is quiet.
     *
     * @return whether something did; not when it has been closed
     */
    boolean vent() throws IOException, InterruptedException {
        try {
            boolean aendret = false;
            while (!aendret) {
                WatchKey noegle =
                        mapper.containsValue(rod) ? tjeneste.take() : tjeneste.poll(TILBAGE_MS, TimeUnit.MILLISECONDS);
                aendret = noegle != null && aendret(noegle);
                if (!mapper.containsValue(rod) && Files.isDirectory(rod)) {
                    vaagOver(rod);
                    aendret = true;
                }
            }
            long slut = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAENGST_MS);
            WatchKey mere = tjeneste.poll(RO_MS, TimeUnit.MILLISECONDS);
            while (mere != null && System.nanoTime() < slut) {
                aendret(mere);
                mere = tjeneste.poll(RO_MS, TimeUnit.MILLISECONDS);
            }
            if (mere != null) {
                aendret(mere);
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        tjeneste.close();
    }

    private boolean aendret(WatchKey noegle) throws IOException {
        boolean aendret = false;
        Path mappe = mapper.get(noegle);
        for (WatchEvent<?> haendelse : noegle.pollEvents()) {
            if (haendelse.kind() == StandardWatchEventKinds.OVERFLOW) {
                aendret = true;
            } else if (mappe != null && haendelse.context() instanceof Path navn) {
                aendret |= aendret(mappe.resolve(navn), haendelse.kind() == StandardWatchEventKinds.ENTRY_CREATE);
            }
        }
        if (!noegle.reset()) {
            mapper.remove(noegle);
        }
        return aendret;
    }

    private boolean aendret(Path sti, boolean ny) throws IOException {
        if (erUvedkommende(sti)) {
            return false;
        }
        if (ny && Files.isDirectory(sti, LinkOption.NOFOLLOW_LINKS)) {
            vaagOver(sti);
        }
        return true;
    }

    /** Editors leave files of their own: «.moede.yaml.swp», «moede.yaml~», «4913». */
    private boolean erUvedkommende(Path sti) {
        String navn = String.valueOf(sti.getFileName());
        return navn.startsWith(".") || navn.endsWith("~") || navn.equals("4913") || uvedkommende.test(sti);
    }

    private void vaagOver(Path rod) throws IOException {
        Files.walkFileTree(rod, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path mappe, BasicFileAttributes attributter) throws IOException {
                if (!mappe.equals(rod) && erUvedkommende(mappe)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                mapper.put(
                        mappe.register(
                                tjeneste,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        mappe);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path fil, IOException e) {
                // Gone again already, or nobody's to read.
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path mappe, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
