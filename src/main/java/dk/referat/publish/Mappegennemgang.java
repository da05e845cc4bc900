package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatmappe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** Makes something of a file that has no errors of its own; called on any thread. */
    @FunctionalInterface
    interface Vaerk<R> {
        @Nullable
        R lav(Bygning bygning) throws IOException;
    }

    /** Takes what came of each file, in order. */
    @FunctionalInterface
    interface Modtager<R> {
        /** @param lavet null where nothing was made */
        void tag(Path fil, Forberedt forberedt, @Nullable R lavet) throws IOException;
    }

    private record Gennemgaaet<R>(
            Forberedt forberedt, @Nullable R lavet) {}

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
        if (kilde.referatmappe().erMaerket()) {
            naboer.indeks(kilde.referatmappe().rod());
        }
        return new Mappegennemgang<>(kilde, naboer, valg, udgave, kommissorier);
    }

    /** Only checks. */
    static void kontroller(Kildemappe kilde, Naboer naboer, Kontrolvalg valg, Udgavetype udgave, Diagnostics fund)
            throws IOException {
        Mappegennemgang.<Void>af(kilde, naboer, valg, udgave)
                .udfoer(bygning -> null, (fil, forberedt, intet) -> fund.addAll(forberedt.diagnostics()), fund);
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
        // A baseline counts what it has met, and so in the order of the files.
        int traade = valg.grundlinje().erIngen() ? Samtidig.kerner() : 1;
        Samtidig.udfoer(
                kilde.moeder(),
                traade,
                fil -> gennemgaa(
                        Moedebygning.forbered(
                                naboer.moede(fil), Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave),
                        vaerk),
                (fil, resultat) -> {
                    modtager.tag(fil, resultat.forberedt(), resultat.lavet());
                    resultat.forberedt()
                            .bygning()
                            .ifPresent(b -> navne.moede(
                                    b.mappe(),
                                    b.stamme(),
                                    b.organ().navn(),
                                    () -> naboer.igen(fil).fil(),
                                    fund));
                });
        for (Path fil : kommissorier) {
            papir(
                    fil,
                    Papirbygning.kommissorium(
                            naboer.organ(fil), Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave),
                    vaerk,
                    modtager,
                    fund);
        }
        for (Path fil : kilde.rapporter()) {
            papir(
                    fil,
                    Papirbygning.aarsrapport(
                            naboer.aarsrapport(fil), Referatmappe.stamme(fil), forael(fil), naboer, valg, udgave),
                    vaerk,
                    modtager,
                    fund);
        }
    }

    private void papir(
            Path fil, Papirbygning.Resultat forberedt, Vaerk<R> vaerk, Modtager<R> modtager, Diagnostics fund)
            throws IOException {
        modtager.tag(fil, forberedt, gennemgaa(forberedt, vaerk).lavet());
        forberedt
                .bygning()
                .ifPresent(b -> navne.papir(b.mappe(), b.stamme(), b.type().filnavn(), b.fil(), fund));
    }

    private Gennemgaaet<R> gennemgaa(Forberedt forberedt, Vaerk<R> vaerk) throws IOException {
        Bygning bygning = forberedt.bygning().orElse(null);
        return new Gennemgaaet<>(forberedt, bygning == null ? null : vaerk.lav(bygning));
    }

    private static Path forael(Path fil) {
        return Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
    }
}
