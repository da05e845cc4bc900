package dk.referat.gate;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.scan.Dokumenttekster;
import dk.referat.scan.Tekststed;
import dk.referat.source.Orden;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads finished documents, and stops what holds anything closed or a CPR number. Every word of a document comes from something
 * open, from a template or from the program, so a word that stands in something closed alone has no other way in.
 *
 * <p>One serves any number of threads, and so do the gates that it gives out; only the list of faults that each is given belongs
 * to the thread that gave it.
 */
public final class Dokumentport {
    private static final String PROGRAMMETS = "/dk/referat/gate/programmets-ord.txt";

    /** What the program says in words of its own. */
    private static final List<String> VENDINGER = List.of(
            "Gå til indhold",
            "Punktet blev udsat.",
            "Punktet er lukket",
            "Lukket punkt",
            "Lukket bilag",
            "Mødet hævet kl.",
            "Næste møde",
            "Dagsordener og referater",
            "Side 1 af 2",
            "deltager på video",
            "Hvad Ansvarlig Frist",
            "For Imod Blank Krav");

    /** The first file so far: what is found in a list of them all is told of there. */
    private @Nullable SourceFile foerste;

    /** Of every file so far; the files themselves are not kept, however many they are. */
    private final Set<String> ikkeCpr = new HashSet<>();

    /** Each once: a meeting is read for its own documents, and again for a report that tells of it. */
    private final Set<Lukket> lukkede = new LinkedHashSet<>();

    private final Set<Span> meldt = ConcurrentHashMap.newKeySet();
    private final List<String> omgivelser;

    /** The meetings so far; of their texts only the words, since a list of meetings prints no more than their headings. */
    private final Kendt moeder = new Kendt();

    private @Nullable Kendt program;
    private final AtomicInteger dokumenter = new AtomicInteger();
    private final AtomicInteger tekster = new AtomicInteger();

    /**
     * @param tekster templates, and the files of bodies and of the publisher: what may stand in any document
     * @param stilark stylesheets, whose words stand in pages too
     */
    public Dokumentport(Collection<String> tekster, Collection<String> stilark) {
        this.omgivelser = Stream.of(tekster, stilark, VENDINGER)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Made when the first closed text is met: most meetings have none. */
    private synchronized Kendt program() {
        Kendt kendt = program;
        if (kendt == null) {
            kendt = new Kendt();
            kendt.ord(programmetsOrd());
            omgivelser.forEach(kendt::tekst);
            program = kendt;
        }
        return kendt;
    }

    /** The gate for the documents of one meeting. */
    public final class ForMoede {
        private final Moedekilde kilde;
        private final Lukkesoegning soegning;

        private ForMoede(Moedekilde kilde, Lukkesoegning soegning) {
            this.kilde = kilde;
            this.soegning = soegning;
        }

        /** Whether there is anything that must not come out. */
        public boolean harLukket() {
            return soegning != Lukkesoegning.INGEN;
        }

        /** Reads a document as anybody could, in all its layers, and tells of what should not be in it. */
        public void kontroller(String navn, byte[] indhold, Diagnostics fund) {
            kontroller(laes(navn, indhold), fund);
        }

        /** Reads a document as anybody could, in all its layers; several may be read at once. */
        public Laest laes(String navn, byte[] indhold) {
            List<Tekststed> steder = Dokumenttekster.laes(indhold, navn);
            return new Laest(
                    navn,
                    steder,
                    steder.stream().filter(sted -> kilde.harCpr(sted.tekst())).toList());
        }

        /** Tells of what should not be in a document that was read. */
        public void kontroller(Laest laest, Diagnostics fund) {
            dokumenter.incrementAndGet();
            for (Tekststed sted : laest.steder()) {
                tekster.incrementAndGet();
                if (laest.medCpr().contains(sted)) {
                    fund.add(
                            Portregler.CPR_I_DOKUMENT,
                            kilde.fil().start(),
                            "I «" + laest.navn() + "» (" + sted.sted() + ") står noget, der kan være et CPR-nummer",
                            "Find det i skabelonerne, i organets fil eller i referat.yaml, og slet det");
                }
                // Once for each closed text: where it has come out once, it mostly stands in more places.
                for (Lukket lukket :
                        soegning.iDokument(sted.tekst(), sted.sted().equals(Dokumenttekster.SIDERNE))) {
                    if (!meldt.add(lukket.sted())) {
                        continue;
                    }
                    fund.add(
                            Portregler.LUKKET_I_DOKUMENT,
                            lukket.sted(),
                            "Det lukkede her står i «" + laest.navn() + "» (" + sted.sted() + ")",
                            "Er det mødefilens navn, så giv den et andet; ellers er det en fejl i programmet, som bør meldes");
                }
            }
        }
    }

    /**
     * A document that was read.
     *
     * @param medCpr those of the texts that hold what may be a CPR number
     */
    public record Laest(String navn, List<Tekststed> steder, List<Tekststed> medCpr) {}

    /** The gate for the documents of one meeting. */
    public ForMoede moede(Moedekilde kilde) {
        Kildetekster moedets = Kildetekster.i(kilde.fil(), kilde.privateAfsnit());
        husk(kilde, List.of(moedets), kilde.dannet());
        return new ForMoede(kilde, soegning(moedets.lukkede(), () -> kendt(kilde, moedets)));
    }

    /** A meeting whose documents are as they were, so that only the lists are held against it. */
    public void kend(Moedekilde kilde) {
        husk(kilde, List.of(Kildetekster.i(kilde.fil(), kilde.privateAfsnit())), kilde.dannet());
    }

    /** What the lists say of a meeting that has nothing closed, and so is not read again. */
    public synchronized void kend(String overskrift) {
        moeder.tekst(overskrift);
    }

    /**
     * The gate for a paper that tells of several files, such as a report of a body's meetings.
     *
     * @param alle the paper's own file first
     */
    public ForMoede papir(List<Moedekilde> alle) {
        List<Kildetekster> filernes = alle.stream()
                .map(k -> Kildetekster.i(k.fil(), k.privateAfsnit()))
                .toList();
        // The lists name the paper too, and a folder may have nothing else.
        husk(alle.get(0), filernes, List.of());
        List<Lukket> deres =
                filernes.stream().flatMap(t -> t.lukkede().stream()).toList();
        return new ForMoede(Moedekilde.samlet(alle), soegning(deres, () -> {
            Kendt kendt = new Kendt(program());
            for (int i = 0; i < alle.size(); i++) {
                fyld(kendt, alle.get(i), filernes.get(i));
            }
            return kendt;
        }));
    }

    private synchronized void husk(Moedekilde kilde, List<Kildetekster> filernes, List<String> dannet) {
        SourceFile hidtil = foerste;
        foerste = hidtil == null || kilde.fil().name().compareTo(hidtil.name()) < 0 ? kilde.fil() : hidtil;
        ikkeCpr.addAll(kilde.ikkeCpr());
        for (Kildetekster tekster : filernes) {
            lukkede.addAll(tekster.lukkede());
            tekster.aabne().forEach(moeder::ord);
        }
        dannet.forEach(moeder::tekst);
    }

    /**
     * The gate for what tells of all the meetings so far, such as lists of them.
     *
     * <p>What it says does not depend on which of them came first.
     *
     * @param navn what stands for the files where none has been read
     */
    public synchronized ForMoede alle(String navn) {
        List<Lukket> ordnede = lukkede.stream()
                .sorted(Orden.af(
                        Orden.efter(l -> l.sted().file().name()),
                        Orden.efterTal(l -> l.sted().start())))
                .toList();
        SourceFile fil = foerste == null ? SourceFile.of(navn, "") : foerste;
        return new ForMoede(
                new Moedekilde(fil, Set.of(), List.of(), Set.copyOf(ikkeCpr)),
                soegning(ordnede, () -> moeder.oven(program())));
    }

    private static Lukkesoegning soegning(Collection<Lukket> lukkede, Supplier<Kendt> kendt) {
        return lukkede.isEmpty() ? Lukkesoegning.INGEN : new Lukkesoegning(List.copyOf(lukkede), kendt.get());
    }

    private Kendt kendt(Moedekilde kilde, Kildetekster moedets) {
        Kendt kendt = new Kendt(program());
        fyld(kendt, kilde, moedets);
        return kendt;
    }

    private static void fyld(Kendt kendt, Moedekilde kilde, Kildetekster moedets) {
        moedets.aabne().forEach(kendt::tekst);
        kilde.dannet().forEach(kendt::tekst);
        moedets.naboer().forEach(kendt::foelge);
    }

    /**
     * The words of a document that nothing explains. There should be none, or a closed word may be taken for one of the
     * program's own.
     */
    Set<String> ukendteOrd(Moedekilde kilde, String navn, byte[] indhold) {
        Kendt kendt = kendt(kilde, Kildetekster.i(kilde.fil(), kilde.privateAfsnit()));
        return Dokumenttekster.laes(indhold, navn).stream()
                .flatMap(sted -> Ord.af(Ord.samlet(sted.tekst())).stream())
                .filter(ord -> Lukkesoegning.erSigende(ord) && !kendt.kenderOrd(ord))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many documents were read. */
    public int dokumenter() {
        return dokumenter.get();
    }

    /** How many texts were read in them: pages, layers, what the files say of themselves. */
    public int tekster() {
        return tekster.get();
    }

    /** How many closed texts were looked for. */
    public synchronized int lukkede() {
        return lukkede.size();
    }

    private static String programmetsOrd() {
        try (InputStream ind = Dokumentport.class.getResourceAsStream(PROGRAMMETS)) {
            if (ind == null) {
                throw new IllegalStateException("No " + PROGRAMMETS);
            }
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
