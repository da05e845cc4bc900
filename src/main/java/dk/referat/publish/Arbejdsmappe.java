package dk.referat.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hidden folder inside the output folder, so on the same disk, where new files are made ready. A lock beside it tells the
 * folder of a run that is at work from one that a killed run left, which the next run removes.
 */
final class Arbejdsmappe implements AutoCloseable {
    private static final String MAPPE = ".referat-mappe-";
    private static final String FIL = ".referat-fil-";
    private static final String LAAS = ".laas";
    private static final String NYE = ".ny";
    private static final Pattern VORES = Pattern.compile("\\.referat-(mappe|fil)-\\d+\\.(laas|ny)");

    private final Path udmappe;
    private final List<Path> oprettede;
    private final Path laasefil;
    private final FileChannel laas;
    private final Path nye;

    private Arbejdsmappe(Path udmappe, List<Path> oprettede, Path laasefil, FileChannel laas) {
        this.udmappe = udmappe;
        this.oprettede = oprettede;
        this.laasefil = laasefil;
        this.laas = laas;
        this.nye = makker(laasefil, LAAS, NYE);
    }

    /**
     * Makes one, and the output folder where it is missing.
     *
     * @param alene whether the whole output folder is built, which only one run can do at a time
     * @throws MappeOptagetException when another run builds the whole folder
     */
    static Arbejdsmappe aabn(Path udmappe, boolean alene) throws IOException {
        List<Path> oprettede = new ArrayList<>();
        for (Path oppe = udmappe; oppe != null && !Files.exists(oppe); oppe = oppe.getParent()) {
            oprettede.add(oppe);
        }
        Files.createDirectories(udmappe);
        Arbejdsmappe ny = opret(udmappe, oprettede, alene ? MAPPE : FIL);
        try {
            ny.rydOp(alene);
            Files.createDirectory(ny.nye);
            return ny;
        } catch (IOException | RuntimeException e) {
            ny.close();
            throw e;
        }
    }

    Path resolve(String sti) {
        return nye.resolve(sti);
    }

    /** What cannot be removed now, such as a file that a virus scanner looks at, the next run removes. */
    @Override
    public void close() throws IOException {
        try {
            slet(nye);
        } catch (IOException | UncheckedIOException e) {
            laas.close();
            return;
        }
        laas.close();
        Files.deleteIfExists(laasefil);
        for (Path mappe : oprettede) {
            try {
                Files.deleteIfExists(mappe);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private static Arbejdsmappe opret(Path udmappe, List<Path> oprettede, String art) throws IOException {
        while (true) {
            Path laasefil = Files.createTempFile(udmappe, art, LAAS);
            FileChannel laas = FileChannel.open(laasefil, StandardOpenOption.WRITE);
            if (laas(laas) != Laas.OPTAGET) {
                return new Arbejdsmappe(udmappe, oprettede, laasefil, laas);
            }
            // Another run took it for a leftover in the moment before it was locked, and removes it.
            laas.close();
        }
    }

    private void rydOp(boolean alene) throws IOException {
        List<Path> rester;
        try (Stream<Path> indhold = Files.list(udmappe)) {
            rester = indhold.filter(f -> VORES.matcher(navn(f)).matches())
                    .filter(f -> !f.equals(laasefil))
                    .toList();
        }
        for (Path rest : rester) {
            if (navn(rest).endsWith(LAAS)) {
                Laas laast = proev(rest);
                if (laast == Laas.FRI) {
                    slet(makker(rest, LAAS, NYE));
                    Files.deleteIfExists(rest);
                } else if (laast == Laas.OPTAGET && alene && navn(rest).startsWith(MAPPE)) {
                    throw new MappeOptagetException(udmappe);
                }
            } else if (!Files.exists(makker(rest, NYE, LAAS), LinkOption.NOFOLLOW_LINKS)) {
                slet(rest);
            }
        }
    }

    private enum Laas {
        FRI,
        OPTAGET,
        /** Some network drives have no locks. */
        UVIST
    }

    private static Laas proev(Path laasefil) {
        try (FileChannel kanal = FileChannel.open(laasefil, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return laas(kanal);
        } catch (IOException e) {
            return Laas.UVIST;
        }
    }

    /** The lock is the channel's, and goes with it. */
    @SuppressWarnings("try")
    private static Laas laas(FileChannel kanal) {
        try {
            FileLock laas = kanal.tryLock();
            return laas == null ? Laas.OPTAGET : Laas.FRI;
        } catch (OverlappingFileLockException e) {
            return Laas.OPTAGET;
        } catch (IOException e) {
            return Laas.UVIST;
        }
    }

    private static void slet(Path mappe) throws IOException {
        try (Stream<Path> rest = Files.walk(mappe)) {
            for (Path sti : rest.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(sti);
            }
        } catch (NoSuchFileException e) {
            // Gone already.
        }
    }

    private static Path makker(Path fil, String endelse, String anden) {
        String navn = navn(fil);
        return fil.resolveSibling(navn.substring(0, navn.length() - endelse.length()) + anden);
    }

    private static String navn(Path fil) {
        return String.valueOf(fil.getFileName());
    }
}
