package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Kildeliste;
import dk.referat.source.ShownPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a referater folder, so that each can be seen beside its body's others. What is wrong with a neighbour is told
 * only when it is asked for itself. Any number of threads may ask at once.
 *
 * <p>Of a folder with thousands of meetings only what they are found by is kept; the meetings themselves as long as there is
 * room, so that those of a small folder are read once.
 */
public final class Naboer {
    /** Characters of meeting files, some 150 long meetings; what was made of them takes about ten times as much. */
    private static final long PLADS = 2_000_000;

    private static final String ALLE = "";

    private final Referatlaeser laeser;
    private final LinkedHashMap<Path, ReadResult<Moede>> laeste = new LinkedHashMap<>(16, 0.75f, true);
    private long fylder;

    /** By the folder, and in it by the body's file; by an empty name those of all bodies. */
    private final Map<Path, Map<String, Moedeindeks>> indekser = new HashMap<>();

    private final Map<Path, Referatmappe> mapper = new ConcurrentHashMap<>();

    private Moedeindeks.@Nullable Kendte kendte;

    public Naboer(Referatlaeser laeser) {
        this.laeser = laeser;
    }

    /**
     * Reads a meeting file.
     *
     * @throws IOException when it cannot be read at all, or was read before and was another then
     */
    public ReadResult<Moede> moede(Path fil) throws IOException {
        Path noegle = fil.toAbsolutePath().normalize();
        ReadResult<Moede> kendt = kendt(noegle);
        if (kendt != null) {
            return kendt;
        }
        ReadResult<Moede> laest = laeser.moede(fil);
        husk(noegle, laest);
        return laest;
    }

    private @Nullable ReadResult<Moede> kendt(Path noegle) {
        synchronized (laeste) {
            return laeste.get(noegle);
        }
    }

    private void husk(Path noegle, ReadResult<Moede> laest) {
        synchronized (laeste) {
            ReadResult<Moede> foer = laeste.put(noegle, laest);
            fylder += fylder(laest) - (foer == null ? 0 : fylder(foer));
            var aeldste = laeste.entrySet().iterator();
            while (fylder > PLADS && laeste.size() > 1) {
                fylder -= fylder(aeldste.next().getValue());
                aeldste.remove();
            }
        }
    }

    private static long fylder(ReadResult<Moede> laest) {
        Moede moede = laest.value();
        return moede == null ? 0 : moede.fil().text().length();
    }

    /** From now on, what is known need not be read to be found, and what is read will be remembered. */
    void kend(Moedeindeks.Kendte disse) {
        kendte = disse;
    }

    /** What has been read, here and for the same documents. */
    Kildeliste kilder() {
        return laeser.kilder();
    }

    /** The referater folder around a place, as it was when it was first asked for. */
    Referatmappe referatmappe(Path mappe) {
        return mapper.computeIfAbsent(mappe, Referatmappe::omkring);
    }

    /** The row of a meeting; alone where its folder is not one of referater. */
    Moederaekke raekke(Moede moede, Path mappe) throws IOException {
        Referatmappe referatmappe = referatmappe(mappe);
        if (!referatmappe.erMaerket()) {
            return Moederaekke.af(List.of(moede));
        }
        String organ = moede.organ().fil();
        Moederaekke raekke = indeks(referatmappe.rod(), organ).raekke(organ);
        return raekke != null && raekke.rummer(moede) ? raekke : Moederaekke.af(List.of(moede));
    }

    /** What the meetings of a referater folder are found by; made once. */
    Moedeindeks indeks(Path rod) throws IOException {
        synchronized (indekser) {
            Map<String, Moedeindeks> rodens = indekser.computeIfAbsent(rod, r -> new HashMap<>());
            Moedeindeks kendt = rodens.get(ALLE);
            if (kendt == null) {
                kendt = Moedeindeks.laes(rod, this, kendte);
                rodens.put(ALLE, kendt);
            }
            return kendt;
        }
    }

    /** One where a body's meetings are found; those of others need not be in it. */
    private Moedeindeks indeks(Path rod, String organ) throws IOException {
        synchronized (indekser) {
            Map<String, Moedeindeks> rodens = indekser.computeIfAbsent(rod, r -> new HashMap<>());
            if (rodens.containsKey(ALLE) || !Organspor.kanSes(organ)) {
                return indeks(rod);
            }
            Moedeindeks kendt = rodens.get(organ);
            if (kendt == null) {
                kendt = Moedeindeks.laes(rod, this, organ);
                rodens.put(organ, kendt);
            }
            return kendt;
        }
    }

    /** A meeting that has been read before and could be read then. */
    Moede igen(Path fil) {
        try {
            return Objects.requireNonNull(moede(fil).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A body's meetings that are at hand.
     *
     * @param fejl the first error of each file that cannot be trusted: it may be one of them
     */
    public record Organmoeder(List<Moede> moeder, List<Diagnostic> fejl) {}

    /** All meetings of a body in the referater folder around a place. */
    public Organmoeder moeder(Organ organ, Path mappe) throws IOException {
        List<Moede> moeder = new ArrayList<>();
        List<Diagnostic> fejl = new ArrayList<>();
        for (Moedeindeks.Post post : moedeposter(organ, mappe)) {
            ReadResult<Moede> laest = moede(post.fil());
            if (post.erFra(organ) && laest.value() != null) {
                moeder.add(laest.value());
            }
            // What is wrong with the body's file is told of that file.
            laest.diagnostics().stream()
                    .filter(d -> d.severity() == Severity.FEJL)
                    .filter(d -> d.span().file().name().equals(ShownPath.of(post.fil())))
                    .findFirst()
                    .ifPresent(fejl::add);
        }
        return new Organmoeder(List.copyOf(moeder), List.copyOf(fejl));
    }

    /** What a body's meetings are found by, and the files that nobody can tell whose are. */
    List<Moedeindeks.Post> moedeposter(Organ organ, Path mappe) throws IOException {
        return indeks(referatmappe(mappe).rod()).poster().stream()
                .filter(post -> post.erFra(organ) || post.usikker())
                .toList();
    }

    /** Reads a report's file. */
    ReadResult<Aarsrapport> aarsrapport(Path fil) throws IOException {
        return laeser.aarsrapport(fil);
    }

    /** Reads a body's file. */
    ReadResult<Organ> organ(Path fil) throws IOException {
        return laeser.organ(fil);
    }
}
