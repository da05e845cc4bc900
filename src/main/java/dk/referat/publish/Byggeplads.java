package dk.referat.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a folder's new files are made ready, inside the output folder but aside from what is published. Only when all are
 * there does each take its place, and what no meeting has any more goes away.
 */
final class Byggeplads implements AutoCloseable {
    private final Path udmappe;
    private final Path nye;
    private final boolean overskriv;
    private final Indholdsfortegnelse sidst;
    private final Map<String, String> summer = new LinkedHashMap<>();
    private final List<Path> iVejen = new ArrayList<>();

    private Byggeplads(Path udmappe, Path nye, boolean overskriv, Indholdsfortegnelse sidst) {
        this.udmappe = udmappe;
        this.nye = nye;
        this.overskriv = overskriv;
        this.sidst = sidst;
    }

    static Byggeplads aabn(Path udmappe, boolean overskriv) throws IOException {
        Path mappe = udmappe.toAbsolutePath().normalize();
        Files.createDirectories(mappe);
        return new Byggeplads(
                mappe, Files.createTempDirectory(mappe, ".referat-"), overskriv, Indholdsfortegnelse.laes(mappe));
    }

    /** A page or a PDF: it may replace one that referat made, wherever that came from. */
    void laegDokument(String sti, byte[] indhold) throws IOException {
        Path fil = udmappe.resolve(sti);
        laeg(sti, indhold, Filskriver.maaSkrives(fil));
    }

    /** A copy of an attached file: it may replace only what the last build put there. */
    void laegKopi(String sti, byte[] indhold) throws IOException {
        Path fil = udmappe.resolve(sti);
        laeg(sti, indhold, Filskriver.mangler(fil) || Filskriver.erEns(fil, indhold) || sidst.uaendret(sti, fil));
    }

    /** Puts everything in its place, and removes what the last build wrote and this one did not. */
    List<Path> tagIBrug() throws IOException {
        if (!iVejen.isEmpty()) {
            throw new FilFindesException(iVejen);
        }
        for (String sti : summer.keySet()) {
            Path til = udmappe.resolve(sti);
            Path mappe = til.getParent();
            if (mappe != null) {
                Files.createDirectories(mappe);
            }
            Path fra = nye.resolve(sti);
            if (!Files.isRegularFile(til) || Files.mismatch(fra, til) >= 0) {
                Filskriver.flyt(fra, til);
            }
        }
        List<Path> fjernet = fjernForaeldede();
        Indholdsfortegnelse.af(summer).skriv(udmappe);
        return fjernet;
    }

    List<Path> filer() {
        return summer.keySet().stream().map(udmappe::resolve).toList();
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(nye)) {
            return;
        }
        try (Stream<Path> rest = Files.walk(nye)) {
            for (Path sti : rest.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(sti);
            }
        }
    }

    private void laeg(String sti, byte[] indhold, boolean maa) throws IOException {
        if (!maa && !overskriv) {
            iVejen.add(udmappe.resolve(sti));
        }
        Filskriver.skriv(nye.resolve(sti), indhold);
        summer.put(sti, Indholdsfortegnelse.sum(indhold));
    }

    private List<Path> fjernForaeldede() throws IOException {
        List<Path> fjernet = new ArrayList<>();
        for (String sti : sidst.stier()) {
            Path fil = udmappe.resolve(sti).normalize();
            // The list is a file like any other: what it says must not reach outside the folder.
            boolean inde = fil.startsWith(udmappe) && !fil.equals(udmappe);
            if (inde && !summer.containsKey(sti) && sidst.uaendret(sti, fil)) {
                Files.delete(fil);
                fjernet.add(fil);
                fjernTommeMapper(fil.getParent());
            }
        }
        return fjernet;
    }

    private void fjernTommeMapper(@org.jspecify.annotations.Nullable Path mappe) throws IOException {
        for (Path oppe = mappe; oppe != null && !oppe.equals(udmappe); oppe = oppe.getParent()) {
            try (Stream<Path> indhold = Files.list(oppe)) {
                if (indhold.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(oppe);
        }
    }
}
