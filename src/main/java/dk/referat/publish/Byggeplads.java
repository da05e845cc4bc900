package dk.referat.publish;

import dk.referat.gate.Bilagsport;
import dk.referat.model.Udgavetype;
import dk.referat.render.html.Ophav;
import dk.referat.render.pdf.PdfOrigin;
import dk.referat.source.AendretKildeException;
import dk.referat.source.Orden;
import dk.referat.source.Sum;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where new files are made ready, aside from what is published. Only when all are there, and nothing stands in their way,
 * does each take its place in one step; then what the last build wrote and this one did not goes away.
 */
final class Byggeplads implements AutoCloseable {
    /** No document is called so: their names begin with a letter or a figure. */
    private static final String GAMLE = ".gamle";

    private static final String UNDERVEJS = ".undervejs";

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
    private final Ombytning ombytning;
    private final boolean paalidelig;

    private Byggeplads(
            Path udmappe, String fortegnelsesmappe, boolean overskriv, Indholdsfortegnelse nu, Arbejdsmappe nye)
            throws IOException {
        this.udmappe = udmappe;
        this.fortegnelsesmappe = fortegnelsesmappe;
        this.overskriv = overskriv;
        this.sidst = Indholdsfortegnelse.laes(udmappe.resolve(fortegnelsesmappe));
        this.nu = nu;
        this.nye = nye;
        this.ombytning = new Ombytning(nye.resolve(GAMLE));
        this.paalidelig = Filstand.erPaalidelig(udmappe);
    }

    /**
     * For a whole folder, where everything is of this build.
     *
     * @param kilde what the folder is built from
     */
    static Byggeplads tilMappe(Path udmappe, String kilde, Udgavetype udgave, boolean overskriv) throws IOException {
        Path mappe = udmappe.toAbsolutePath().normalize();
        return new Byggeplads(mappe, "", overskriv, new Indholdsfortegnelse(kilde, udgave), aabn(mappe, true));
    }

    /**
     * For one meeting, whose documents may stand among anything.
     *
     * @param bilagsmappe the folder of its attachments, where everything is of this build; with {@code /} at its end
     */
    static Byggeplads tilMoede(Path udmappe, String bilagsmappe, Udgavetype udgave, boolean overskriv)
            throws IOException {
        Path mappe = udmappe.toAbsolutePath().normalize();
        return new Byggeplads(mappe, bilagsmappe, overskriv, new Indholdsfortegnelse("", udgave), aabn(mappe, false));
    }

    private static Arbejdsmappe aabn(Path mappe, boolean alene) throws IOException {
        try {
            return Arbejdsmappe.aabn(mappe, alene);
        } catch (MappeOptagetException | FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            throw new SkrivefejlException(mappe, true, e);
        }
    }

    /** A page or a PDF: where no list tells of it, it may still replace one that says that referat made it. */
    void laegDokument(Dokumentfil dokument, byte[] indhold) throws IOException {
        String sti = dokument.sti();
        filer.put(sti, true);
        String sum = Sum.af(indhold);
        lagt.add(new Lagt(udmappe, sti, dokument, null, sum, indhold.length));
        Path fil = udmappe.resolve(sti);
        boolean vores = listet(sti) ? sidst.uaendret(iFortegnelsen(sti), fil) : erReferats(fil);
        if (skalSkrives(sti, sum, vores)) {
            try {
                Files.write(klar(sti), indhold);
            } catch (IOException e) {
                throw new SkrivefejlException(fil, true, e);
            }
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
        String sum = Sum.af(kilde);
        Bilagsport.Svar svar = kopi.svar();
        if (svar != null && !svar.sha256().equals(sum)) {
            throw new AendretKildeException(kilde);
        }
        lagt.add(new Lagt(udmappe, sti, null, kilde, sum, Files.size(kilde)));
        if (skalSkrives(sti, sum, sidst.uaendret(iFortegnelsen(sti), udmappe.resolve(sti)))) {
            kopier(kilde, sti);
            if (!sum.equals(Sum.af(nye.resolve(sti)))) {
                throw new AendretKildeException(kilde);
            }
        }
    }

    private void kopier(Path kilde, String sti) throws IOException {
        try (InputStream ind = Files.newInputStream(kilde)) {
            try (OutputStream ud = Files.newOutputStream(klar(sti))) {
                ind.transferTo(ud);
            } catch (IOException e) {
                throw new SkrivefejlException(udmappe.resolve(sti), true, e);
            }
        }
    }

    /** Whether a file's documents and copies are as the last build left them. */
    boolean erSomSidst(Genbrugsliste.Post post) throws IOException {
        if (!sidst.sum(post.stier()).filter(post.udsum()::equals).isPresent()) {
            return false;
        }
        if (paalidelig && post.udstand().equals(stand(post.stier()))) {
            return true;
        }
        for (String sti : post.stier()) {
            if (spaerret(sti) || !sidst.uaendret(sti, udmappe.resolve(sti))) {
                return false;
            }
        }
        return true;
    }

    /** Leaves a document or a copy as the last build left it. */
    void behold(String sti) {
        filer.put(sti, erDokument(sti));
        sidst.sum(sti).ifPresent(sum -> nu.tilfoej(sti, sum));
    }

    /** Copies lie deeper. */
    private static boolean erDokument(String sti) {
        return sti.indexOf('/') == sti.lastIndexOf('/');
    }

    /** A sum of the content of some files of this build. */
    String udsum(List<String> stier) {
        return nu.sum(stier).orElse("");
    }

    /** What the file system says of some files together; empty where one of them is not there. */
    String stand(List<String> stier) throws IOException {
        StringBuilder alle = new StringBuilder();
        for (String sti : stier) {
            Optional<String> dens = Filstand.afFil(udmappe.resolve(sti));
            if (dens.isEmpty()) {
                return "";
            }
            alle.append(dens.get()).append('\n');
        }
        return Sum.af(alle.toString());
    }

    /** Remembers what it was built of; a disk that has no room for it costs only time, the next time. */
    void husk(Genbrugsliste liste) {
        Path fil = udmappe.resolve(Genbrugsliste.FILNAVN);
        byte[] indhold = liste.somFil();
        try {
            if (!erFil(fil) || !Arrays.equals(indhold, Files.readAllBytes(fil))) {
                Files.write(nye.resolve(Genbrugsliste.FILNAVN), indhold);
                Files.move(
                        nye.resolve(Genbrugsliste.FILNAVN),
                        fil,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            // The next build does not find what it looks for, and builds everything.
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

    /**
     * Puts everything in its place, and removes what the last build wrote and this one did not. Attachments come first and
     * lists last, so that a run killed in between leaves no link to what is not there.
     *
     * @throws SkrivefejlException when that cannot be done; {@link #fortryd()} takes back what was
     */
    Byggeresultat.Mappe tagIBrug() throws IOException {
        List<String> foraeldede = foraeldede();
        List<Path> fjernet = new ArrayList<>();
        List<Path> efterladt = new ArrayList<>();
        try {
            boolean flyttes = !aendrede.isEmpty() || !foraeldede.isEmpty();
            // Written before anything is moved: on a full disk it is better to find out now.
            Path undervejs = flyttes ? skriv(nu.med(sidst), UNDERVEJS) : null;
            Path faerdig = skriv(nu, Indholdsfortegnelse.FILNAVN);
            indsaet(undervejs);
            for (String sti : bilagFoerst()) {
                ombytning.indsaet(nye.resolve(sti), udmappe.resolve(sti));
            }
            for (String sti : foraeldede) {
                Path fil = udmappe.resolve(fortegnelsesmappe).resolve(sti);
                if (sidst.uaendret(sti, fil)) {
                    ombytning.fjern(fil);
                    fjernet.add(fil);
                } else {
                    efterladt.add(fil);
                }
            }
            indsaet(faerdig);
        } catch (IOException e) {
            Path sted = ombytning.iGang();
            throw new SkrivefejlException(sted == null ? udmappe : sted, false, e);
        }
        for (Path fil : fjernet) {
            fjernTommeMapper(fil);
        }
        return new Byggeresultat.Mappe(
                udmappe, dokumenter(aendrede), dokumenter(uaendrede()), List.copyOf(fjernet), List.copyOf(efterladt));
    }

    /** Takes back what {@link #tagIBrug()} did; gives whether all is as it was. */
    boolean fortryd() {
        return ombytning.fortryd();
    }

    private List<String> bilagFoerst() {
        List<String> raekke = new ArrayList<>(aendrede);
        raekke.sort(Orden.efter(sti -> Boolean.TRUE.equals(filer.get(sti))));
        return raekke;
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
        if (findes && erFil(fil) && sum.equals(Sum.af(fil))) {
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

    /** Makes a list of contents ready; null where nothing is to be listed. */
    private @Nullable Path skriv(Indholdsfortegnelse fortegnelse, String navn) throws IOException {
        return fortegnelse.stier().isEmpty() ? null : Files.write(nye.resolve(navn), fortegnelse.somFil());
    }

    private void indsaet(@Nullable Path fortegnelse) throws IOException {
        Path til = udmappe.resolve(fortegnelse());
        if (fortegnelse == null) {
            if (Files.exists(til, LinkOption.NOFOLLOW_LINKS)) {
                ombytning.fjern(til);
            }
        } else if (!erFil(til) || !Arrays.equals(Files.readAllBytes(fortegnelse), Files.readAllBytes(til))) {
            ombytning.indsaet(fortegnelse, til);
        }
    }

    /** By now all is published: an empty folder that cannot be removed is no reason to say anything else. */
    private void fjernTommeMapper(Path fil) {
        for (Path mappe : mapperOver(fil).toList()) {
            try {
                Files.deleteIfExists(mappe);
            } catch (IOException e) {
                return;
            }
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
