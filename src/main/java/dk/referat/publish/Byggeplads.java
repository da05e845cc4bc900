package dk.referat.publish;

import dk.referat.gate.Bilagsport;
import dk.referat.model.Udgavetype;
import dk.referat.render.html.Ophav;
import dk.referat.render.pdf.PdfOrigin;
import dk.referat.source.AendretKildeException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where new files are made ready, aside from what is published. Only when all are there, and nothing stands in their way,
 * does each take its place in one step; then what the last build wrote and this one did not goes away.
 */
final class Byggeplads implements AutoCloseable {
    private final Path udmappe;
    private final String fortegnelsesmappe;
    private final boolean overskriv;
    private final Indholdsfortegnelse sidst;
    private final Indholdsfortegnelse nu;
    private final Arbejdsmappe nye;

    /** Every file of this build by its path, and whether it is a document. */
    private final Map<String, Boolean> filer = new LinkedHashMap<>();

    private final List<Lagt> lagt = new ArrayList<>();
    private final Set<String> aendrede = new LinkedHashSet<>();
    private final List<Path> fremmede = new ArrayList<>();
    private final List<Path> spaerrer = new ArrayList<>();

    private Byggeplads(
            Path udmappe, String fortegnelsesmappe, boolean overskriv, Indholdsfortegnelse nu, Arbejdsmappe nye)
            throws IOException {
        this.udmappe = udmappe;
        this.fortegnelsesmappe = fortegnelsesmappe;
        this.overskriv = overskriv;
        this.sidst = Indholdsfortegnelse.laes(udmappe.resolve(fortegnelsesmappe));
        this.nu = nu;
        this.nye = nye;
    }

    /**
     * For a whole folder, where everything is of this build.
     *
     * @param kilde what the folder is built from
     */
    static Byggeplads tilMappe(Path udmappe, String kilde, Udgavetype udgave, boolean overskriv) throws IOException {
        Path mappe = udmappe.toAbsolutePath().normalize();
        return new Byggeplads(
                mappe, "", overskriv, new Indholdsfortegnelse(kilde, udgave), Arbejdsmappe.aabn(mappe, true));
    }

    /**
     * For one meeting, whose documents may stand among anything.
     *
     * @param bilagsmappe the folder of its attachments, where everything is of this build; with {@code /} at its end
     */
    static Byggeplads tilMoede(Path udmappe, String bilagsmappe, Udgavetype udgave, boolean overskriv)
            throws IOException {
        Path mappe = udmappe.toAbsolutePath().normalize();
        return new Byggeplads(
                mappe, bilagsmappe, overskriv, new Indholdsfortegnelse("", udgave), Arbejdsmappe.aabn(mappe, false));
    }

    /** A page or a PDF: where no list tells of it, it may still replace one that says that referat made it. */
    void laegDokument(Dokumentfil dokument, byte[] indhold) throws IOException {
        String sti = dokument.sti();
        filer.put(sti, true);
        String sum = Indholdsfortegnelse.sum(indhold);
        lagt.add(new Lagt(udmappe, sti, dokument, null, sum, indhold.length));
        Path fil = udmappe.resolve(sti);
        boolean vores = listet(sti) ? sidst.uaendret(iFortegnelsen(sti), fil) : erReferats(fil);
        if (skalSkrives(sti, sum, vores)) {
            Path ny = klar(sti);
            Files.write(ny, indhold);
        }
    }

    /**
     * A copy of an attached file: it may replace only what the last build put there.
     *
     * @throws AendretKildeException when it is no longer the file that was read
     */
    void laegKopi(String sti, Bilagsfiler.Kopi kopi) throws IOException {
        filer.put(sti, false);
        Path kilde = kopi.fil();
        String sum = Indholdsfortegnelse.sum(kilde);
        Bilagsport.Svar svar = kopi.svar();
        if (svar != null && !svar.sha256().equals(sum)) {
            throw new AendretKildeException(kilde);
        }
        lagt.add(new Lagt(udmappe, sti, null, kilde, sum, Files.size(kilde)));
        if (skalSkrives(sti, sum, sidst.uaendret(iFortegnelsen(sti), udmappe.resolve(sti)))) {
            Path ny = klar(sti);
            try (OutputStream ud = Files.newOutputStream(ny)) {
                Files.copy(kilde, ud);
            }
            if (!sum.equals(Indholdsfortegnelse.sum(ny))) {
                throw new AendretKildeException(kilde);
            }
        }
    }

    /** Every file of this build, new or not. */
    List<Lagt> lagt() {
        return lagt;
    }

    /**
     * Whether the files can be put in place.
     *
     * @throws FilFindesException when something stands there that is not ours
     * @throws AndenKildeException when what was built from another folder would be removed
     */
    void kontroller() throws IOException {
        if (spaerret(fortegnelse())) {
            spaerrer.add(udmappe.resolve(fortegnelse()));
        }
        if (!spaerrer.isEmpty()) {
            throw new FilFindesException(spaerrer, false);
        }
        if (!fremmede.isEmpty()) {
            throw new FilFindesException(fremmede, true);
        }
        boolean andenKilde = !sidst.kilde().isEmpty() && !sidst.kilde().equals(nu.kilde());
        if (andenKilde && !overskriv && !foraeldede().isEmpty()) {
            throw new AndenKildeException(udmappe, sidst.kilde());
        }
    }

    /** Puts everything in its place, and removes what the last build wrote and this one did not. */
    Byggeresultat.Mappe tagIBrug() throws IOException {
        List<String> foraeldede = foraeldede();
        if (!aendrede.isEmpty() || !foraeldede.isEmpty()) {
            skrivFortegnelse(nu.med(sidst));
        }
        for (String sti : aendrede) {
            Path til = udmappe.resolve(sti);
            Files.createDirectories(Objects.requireNonNull(til.getParent()));
            flyt(nye.resolve(sti), til);
        }
        List<Path> fjernet = new ArrayList<>();
        List<Path> efterladt = new ArrayList<>();
        for (String sti : foraeldede) {
            Path fil = udmappe.resolve(fortegnelsesmappe).resolve(sti);
            if (sidst.uaendret(sti, fil)) {
                Files.delete(fil);
                fjernet.add(fil);
            } else {
                efterladt.add(fil);
            }
        }
        skrivFortegnelse(nu);
        for (Path fil : fjernet) {
            fjernTommeMapper(fil);
        }
        return new Byggeresultat.Mappe(
                udmappe, dokumenter(aendrede), dokumenter(uaendrede()), List.copyOf(fjernet), List.copyOf(efterladt));
    }

    @Override
    public void close() throws IOException {
        nye.close();
    }

    private boolean skalSkrives(String sti, String sum, boolean vores) throws IOException {
        if (sti.startsWith(fortegnelsesmappe)) {
            nu.tilfoej(iFortegnelsen(sti), sum);
        }
        Path fil = udmappe.resolve(sti);
        if (spaerret(sti)) {
            spaerrer.add(fil);
            return false;
        }
        boolean findes = Files.exists(fil, LinkOption.NOFOLLOW_LINKS);
        if (findes && erFil(fil) && sum.equals(Indholdsfortegnelse.sum(fil))) {
            return false;
        }
        if (findes && !vores && !overskriv) {
            fremmede.add(fil);
        }
        return true;
    }

    /** A folder where the file should stand, or anything else than a folder of its own above it. */
    private boolean spaerret(String sti) {
        Path fil = udmappe.resolve(sti);
        if (Files.isDirectory(fil, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        return mapperOver(fil)
                .anyMatch(m ->
                        Files.exists(m, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(m, LinkOption.NOFOLLOW_LINKS));
    }

    /** The folders between the output folder and the file. */
    private Stream<Path> mapperOver(Path fil) {
        return Stream.iterate(
                Objects.requireNonNull(fil.getParent()),
                m -> m.startsWith(udmappe) && !m.equals(udmappe),
                m -> Objects.requireNonNull(m.getParent()));
    }

    private Path klar(String sti) throws IOException {
        Path ny = nye.resolve(sti);
        Files.createDirectories(Objects.requireNonNull(ny.getParent()));
        aendrede.add(sti);
        return ny;
    }

    private List<String> foraeldede() {
        return sidst.stier().stream()
                .filter(sti -> !nu.kender(sti))
                .filter(sti -> !spaerret(fortegnelsesmappe + sti))
                .filter(sti -> erFil(udmappe.resolve(fortegnelsesmappe + sti)))
                .toList();
    }

    private void skrivFortegnelse(Indholdsfortegnelse fortegnelse) throws IOException {
        Path til = udmappe.resolve(fortegnelse());
        if (fortegnelse.stier().isEmpty()) {
            Files.deleteIfExists(til);
            return;
        }
        byte[] indhold = fortegnelse.somFil();
        if (erFil(til) && Arrays.equals(indhold, Files.readAllBytes(til))) {
            return;
        }
        Path ny = nye.resolve(Indholdsfortegnelse.FILNAVN);
        Files.write(ny, indhold);
        Files.createDirectories(Objects.requireNonNull(til.getParent()));
        flyt(ny, til);
    }

    private void fjernTommeMapper(Path fil) throws IOException {
        for (Path mappe : mapperOver(fil).toList()) {
            if (!Files.exists(mappe)) {
                continue;
            }
            try (Stream<Path> indhold = Files.list(mappe)) {
                if (indhold.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(mappe);
        }
    }

    private static void flyt(Path fra, Path til) throws IOException {
        try {
            Files.move(fra, til, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fra, til, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether a page or a PDF says that referat made it. */
    static boolean erReferats(Path fil) throws IOException {
        if (!erFil(fil)) {
            return false;
        }
        return PdfOrigin.madeByReferat(fil) || Ophav.erReferats(Files.readAllBytes(fil));
    }

    /** A link is not a file that we made, wherever it leads. */
    private static boolean erFil(Path fil) {
        return Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean listet(String sti) {
        return sti.startsWith(fortegnelsesmappe) && sidst.kender(iFortegnelsen(sti));
    }

    private String iFortegnelsen(String sti) {
        return sti.substring(fortegnelsesmappe.length());
    }

    private String fortegnelse() {
        return fortegnelsesmappe + Indholdsfortegnelse.FILNAVN;
    }

    private List<String> uaendrede() {
        return filer.keySet().stream().filter(sti -> !aendrede.contains(sti)).toList();
    }

    private List<Path> dokumenter(Iterable<String> stier) {
        List<Path> dokumenter = new ArrayList<>();
        for (String sti : stier) {
            if (Boolean.TRUE.equals(filer.get(sti))) {
                dokumenter.add(udmappe.resolve(sti));
            }
        }
        return List.copyOf(dokumenter);
    }
}
