package dk.referat.publish;

import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.Navneregler;
import dk.referat.read.ReadResult;
import dk.referat.rule.Moederaekke;
import dk.referat.source.ShownPath;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the meetings of a referater folder are found by: small, however much they hold. */
final class Moedeindeks {
    private final List<Post> poster;
    private final Map<Path, Post> efterFil = new HashMap<>();
    private final Map<String, Moederaekke> raekker = new LinkedHashMap<>();
    private final Map<String, String> aftryk = new HashMap<>();

    /**
     * One file.
     *
     * @param organ the stem of its body's file; empty where the body has none
     * @param led null when the file holds no meeting that can be read
     * @param usikker whether it has errors, and its body is one that nobody knows, so that it may be any
     * @param aftryk a sum of what the others may be held against; empty where nothing will be remembered
     */
    record Post(Path fil, String organ, Moederaekke.@Nullable Led led, boolean usikker, String aftryk) {
        static Post af(Path fil, ReadResult<Moede> laest, boolean medAftryk) {
            Moede moede = laest.value();
            return moede == null
                    ? new Post(fil, "", null, true, "")
                    : new Post(
                            fil,
                            moede.organ().fil(),
                            Moederaekke.Led.af(moede),
                            usikker(laest, moede),
                            medAftryk ? Naboaftryk.af(moede) : "");
        }

        boolean erFra(Organ andet) {
            return led != null && organ.equals(andet.fil());
        }

        private static boolean usikker(ReadResult<Moede> laest, Moede moede) {
            return laest.hasErrors()
                    && (moede.organ().fil().isEmpty()
                            || laest.diagnostics().stream()
                                    .anyMatch(d -> d.rule().equals(Navneregler.UKENDT_ORGAN)));
        }
    }

    private Moedeindeks(Path rod, List<Post> poster, Naboer naboer) {
        this.poster = poster;
        Map<String, List<Moederaekke.Led>> efterOrgan = new LinkedHashMap<>();
        Map<String, Path> filer = new LinkedHashMap<>();
        Map<String, StringBuilder> aftrykkene = new LinkedHashMap<>();
        for (Post post : poster) {
            efterFil.put(post.fil().toAbsolutePath().normalize(), post);
            if (post.led() != null) {
                aftrykkene
                        .computeIfAbsent(post.organ(), x -> new StringBuilder())
                        .append(rod.relativize(post.fil().toAbsolutePath().normalize()))
                        .append(' ')
                        .append(post.aftryk())
                        .append('\n');
                efterOrgan.computeIfAbsent(post.organ(), x -> new ArrayList<>()).add(post.led());
                filer.put(ShownPath.of(post.fil()), post.fil());
            }
        }
        efterOrgan.forEach((organ, led) -> raekker.put(
                organ, Moederaekke.af(led, et -> naboer.igen(Objects.requireNonNull(filer.get(et.navn()))))));
        if (poster.stream().allMatch(p -> p.led() == null || !p.aftryk().isEmpty())) {
            aftrykkene.forEach((organ, alle) -> aftryk.put(organ, Sum.af(alle.toString())));
        }
    }

    /** @return null for a file that is none of the folder's */
    @Nullable
    Post post(Path fil) {
        return efterFil.get(fil.toAbsolutePath().normalize());
    }

    /** A sum of all that the rules may see of a body's meetings; null where it was not made. */
    @Nullable
    String aftryk(String organ) {
        return aftryk.get(organ);
    }

    /** Knows of files that need not be read. */
    @FunctionalInterface
    interface Kendte {
        @Nullable
        Post post(Path fil) throws IOException;
    }

    /**
     * Reads all meeting files of the folder but those that are known.
     *
     * @param kendte null where nothing is known, nor will be remembered
     */
    static Moedeindeks laes(Path rod, Naboer naboer, @Nullable Kendte kendte) throws IOException {
        return laes(rod, naboer, kendte, moedefiler(rod));
    }

    /** The same of one body's meetings only: the others are not read. */
    static Moedeindeks laes(Path rod, Naboer naboer, String organ) throws IOException {
        List<Path> filer = new ArrayList<>();
        for (Path fil : moedefiler(rod)) {
            if (Organspor.kanVaereFra(organ, fil)) {
                filer.add(fil);
            }
        }
        return laes(rod, naboer, null, filer);
    }

    private static List<Path> moedefiler(Path rod) throws IOException {
        return Moedefiler.mappe(rod).moeder(rod.resolve(Moedefiler.STANDARD_UDMAPPE));
    }

    private static Moedeindeks laes(Path rod, Naboer naboer, @Nullable Kendte kendte, List<Path> filer)
            throws IOException {
        Map<Path, Post> poster = new HashMap<>();
        if (kendte != null) {
            Samtidig.sammen(filer, kendte::post, poster::put);
        }
        List<Path> ukendte =
                filer.stream().filter(fil -> !poster.containsKey(fil)).toList();
        Samtidig.udfoer(ukendte, fil -> Post.af(fil, naboer.moede(fil), kendte != null), poster::put);
        return new Moedeindeks(
                rod,
                filer.stream().map(poster::get).map(Objects::requireNonNull).toList(),
                naboer);
    }

    List<Post> poster() {
        return poster;
    }

    /** A body's meetings; null where it has none. */
    @Nullable
    Moederaekke raekke(String organ) {
        return raekker.get(organ);
    }
}
