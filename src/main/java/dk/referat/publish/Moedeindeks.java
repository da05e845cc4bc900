package dk.referat.publish;

import dk.referat.model.Moede;
import dk.referat.read.Navneregler;
import dk.referat.read.ReadResult;
import dk.referat.rule.Moederaekke;
import dk.referat.source.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the meetings of a referater folder are found by: small, however much they hold. */
final class Moedeindeks {
    private final List<Post> poster;
    private final Map<String, Moederaekke> raekker = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param organ the stem of its body's file; empty where the body has none
     * @param led null when the file holds no meeting that can be read
     * @param usikker whether its body is one that nobody knows, so that it may be any
     */
    record Post(Path fil, String organ, Moederaekke.@Nullable Led led, boolean usikker) {
        static Post af(Path fil, ReadResult<Moede> laest) {
            Moede moede = laest.value();
            return moede == null
                    ? new Post(fil, "", null, true)
                    : new Post(fil, moede.organ().fil(), Moederaekke.Led.af(moede), usikker(laest, moede));
        }

        private static boolean usikker(ReadResult<Moede> laest, Moede moede) {
            return moede.organ().fil().isEmpty()
                    || laest.diagnostics().stream().anyMatch(d -> d.rule().equals(Navneregler.UKENDT_ORGAN));
        }
    }

    private Moedeindeks(List<Post> poster, Naboer naboer) {
        this.poster = poster;
        Map<String, List<Moederaekke.Led>> efterOrgan = new LinkedHashMap<>();
        Map<String, Path> filer = new LinkedHashMap<>();
        for (Post post : poster) {
            if (post.led() != null) {
                efterOrgan.computeIfAbsent(post.organ(), x -> new ArrayList<>()).add(post.led());
                filer.put(ShownPath.of(post.fil()), post.fil());
            }
        }
        efterOrgan.forEach((organ, led) ->
                raekker.put(organ, Moederaekke.af(led, et -> naboer.igen(filer.get(et.navn())))));
    }

    /** Reads all meeting files of the folder. */
    static Moedeindeks laes(Path rod, Naboer naboer) throws IOException {
        List<Post> poster = new ArrayList<>();
        Samtidig.udfoer(
                Moedefiler.mappe(rod).moeder(rod.resolve(Moedefiler.STANDARD_UDMAPPE)),
                Samtidig.kerner(),
                fil -> Post.af(fil, naboer.moede(fil)),
                (fil, post) -> poster.add(post));
        return new Moedeindeks(List.copyOf(poster), naboer);
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
