package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.gate.Moedekilde;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatmappe;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the files of a folder that documents are made of, on all cores: each is read and checked, and something may be
 * made of it at once, since in a large folder it cannot be kept.
 *
 * @param <R> what is made of a file
 */
final class Mappegennemgang<R> {
    private final Kildemappe kilde;
    private final Naboer naboer;
    private final Kontrolvalg valg;
    private final Udgavetype udgave;
    private final List<Path> kommissorier;
    private final Navnesammenfald navne = new Navnesammenfald();

    /** What is done with each file; called on any thread. */
    interface Vaerk<R> {
        /** What was made of the file before, when it need not be looked at; null when it must be read and checked. */
        @Nullable
        R foer(Path fil) throws IOException;

        /** Makes something of a file that has no errors of its own. */
        @Nullable
        R lav(Path fil, Bygning bygning) throws IOException;
    }

    /** Only reads and checks. */
    private static final class Kontrol implements Vaerk<Void> {
        @Override
        public @Nullable Void foer(Path fil) {
            return null;
        }

        @Override
        public @Nullable Void lav(Path fil, Bygning bygning) {
            return null;
        }
    }

    /** Takes what came of each file, in order. */
    @FunctionalInterface
    interface Modtager<R> {
        /**
         * @param forberedt null where the file was not looked at
         * @param lavet null where nothing was made
         */
        void tag(Path fil, @Nullable Forberedt forberedt, @Nullable R lavet) throws IOException;
    }

    private record Gennemgaaet<R>(
            @Nullable Forberedt forberedt, @Nullable R lavet) {}

    private Mappegennemgang(
            Kildemappe kilde, Naboer naboer, Kontrolvalg valg, Udgavetype udgave, List<Path> kommissorier) {
        this.kilde = kilde;
        this.naboer = naboer;
        this.valg = valg;
        this.udgave = udgave;
        this.kommissorier = kommissorier;
    }

    /** Reads what the files have in common: the bodies, and what their meetings are found by. */
    static <R> Mappegennemgang<R> af(Kildemappe kilde, Naboer naboer, Kontrolvalg valg, Udgavetype udgave)
            throws IOException {
        // A body's file with nothing to build is looked at by the meetings that use it.
        List<Path> kommissorier = new ArrayList<>();
        for (Path fil : kilde.organer()) {
            Organ organ = naboer.organ(fil).value();
            if (organ != null && organ.kommissorium() != null) {
                kommissorier.add(fil);
            }
        }
        // Also of referater folders in this one: whoever asks for one later waits for threads that may wait to ask.
        for (Path rod : maerkede(kilde, naboer)) {
            naboer.indeks(rod);
        }
        return new Mappegennemgang<>(kilde, naboer, valg, udgave, kommissorier);
    }

    /** The roots of the referater folders that the files belong to. */
    private static Set<Path> maerkede(Kildemappe kilde, Naboer naboer) {
        Set<Path> roedder = new LinkedHashSet<>();
        Stream<Referatmappe> filernes = Stream.of(kilde.moeder(), kilde.organer(), kilde.rapporter())
                .flatMap(List::stream)
                .map(fil -> naboer.referatmappe(forael(fil)));
        Stream.concat(Stream.of(kilde.referatmappe()), filernes)
                .filter(Referatmappe::erMaerket)
                .forEach(mappe -> roedder.add(mappe.rod()));
        return roedder;
    }

    /** Only checks. */
    static void kontroller(Kildemappe kilde, Naboer naboer, Kontrolvalg valg, Udgavetype udgave, Diagnostics fund)
            throws IOException {
        Mappegennemgang.<Void>af(kilde, naboer, valg, udgave)
                .udfoer(
                        new Kontrol(),
                        (fil, forberedt, intet) -> {
                            if (forberedt != null) {
                                fund.addAll(forberedt.diagnostics());
                            }
                        },
                        fund);
    }

    /** How many files there are to go through. */
    int antal() {
        return kilde.moeder().size() + kommissorier.size() + kilde.rapporter().size();
    }

    /**
     * Goes through all of them: the meetings, the bodies' papers, the reports.
     *
     * @param fund gets what is wrong with two of them together
     */
    void udfoer(Vaerk<R> vaerk, Modtager<R> modtager, Diagnostics fund) throws IOException {
        List<Path> filer = Stream.of(kilde.moeder(), kommissorier, kilde.rapporter())
                .flatMap(List::stream)
                .toList();
        Map<Path, R> foer = new HashMap<>();
        Samtidig.<Path, R>sammen(filer, vaerk::foer, foer::put);
        List<Path> resten = filer.stream().filter(fil -> !foer.containsKey(fil)).toList();
        Iterator<Path> raekke = filer.iterator();
        Samtidig.Arbejde<Path, Gennemgaaet<R>> arbejde = fil -> gennemgaa(fil, vaerk);
        Samtidig.Modtager<Path, Gennemgaaet<R>> tag = (fil, resultat) -> {
            tagFoer(fil, raekke, foer, modtager, fund);
            tag(fil, resultat, modtager, fund);
        };
        // A baseline counts what it has met, and so in the order of the files.
        if (valg.grundlinje().erIngen()) {
            Samtidig.udfoer(resten, arbejde, tag);
        } else {
            Samtidig.efterHinanden(resten, arbejde, tag);
        }
        tagFoer(null, raekke, foer, modtager, fund);
    }

    /** Those that need not be looked at, up to this file; null for all that are left. */
    private void tagFoer(
            @Nullable Path til, Iterator<Path> raekke, Map<Path, R> foer, Modtager<R> modtager, Diagnostics fund)
            throws IOException {
        while (raekke.hasNext()) {
            Path fil = raekke.next();
            if (fil.equals(til)) {
                return;
            }
            tag(fil, new Gennemgaaet<>(null, foer.get(fil)), modtager, fund);
        }
    }

    private Gennemgaaet<R> gennemgaa(Path fil, Vaerk<R> vaerk) throws IOException {
        Forberedt forberedt = forbered(fil);
        Bygning bygning = forberedt.bygning().orElse(null);
        return new Gennemgaaet<>(forberedt, bygning == null ? null : vaerk.lav(fil, bygning));
    }

    private Forberedt forbered(Path fil) throws IOException {
        String navn = Referatmappe.stamme(fil);
        Path mappe = forael(fil);
        if (Referatmappe.erOrganfil(fil)) {
            return Papirbygning.kommissorium(naboer.organ(fil), navn, mappe, naboer, valg, udgave);
        }
        return Referatmappe.erRapportfil(fil)
                ? Papirbygning.aarsrapport(naboer.aarsrapport(fil), navn, mappe, naboer, valg, udgave)
                : Moedebygning.forbered(naboer.moede(fil), navn, mappe, naboer, valg, udgave);
    }

    private void tag(Path fil, Gennemgaaet<R> resultat, Modtager<R> modtager, Diagnostics fund) throws IOException {
        Forberedt forberedt = resultat.forberedt();
        modtager.tag(fil, forberedt, resultat.lavet());
        Bygning bygning = forberedt == null ? null : forberedt.bygning().orElse(null);
        if (bygning instanceof Papirbygning papir) {
            navne.papir(papir.mappe(), papir.stamme(), papir.type().filnavn(), papir::fil, fund);
        } else if (bygning != null) {
            navne(fil, bygning.mappe(), bygning.stamme(), bygning.organ().navn(), fund);
        }
    }

    /** What the gate would know of a meeting that was not looked at. */
    Moedekilde kilde(Path fil) {
        return Moedekilde.af(naboer.igen(fil));
    }

    /** Remembers the names that a file's documents get, also where it was not looked at. */
    void navne(Path fil, Genbrugsliste.Post post, Diagnostics fund) {
        String mappe = post.udgivelse().mappe();
        if (Referatmappe.erOrganfil(fil) || Referatmappe.erRapportfil(fil)) {
            Dokumenttype type = Referatmappe.erOrganfil(fil) ? Dokumenttype.KOMMISSORIUM : Dokumenttype.AARSRAPPORT;
            navne.papir(mappe, post.stamme(), type.filnavn(), () -> SourceFile.of(ShownPath.of(fil), ""), fund);
        } else {
            navne(fil, mappe, post.stamme(), post.udgivelse().organ(), fund);
        }
    }

    private void navne(Path fil, String mappe, String stamme, String organ, Diagnostics fund) {
        navne.moede(mappe, stamme, organ, () -> naboer.igen(fil).fil(), fund);
    }

    private static Path forael(Path fil) {
        return Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
    }
}
