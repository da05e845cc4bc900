package dk.referat.render.template;

import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.render.markdown.Henvisningslink;
import dk.referat.render.markdown.Henvisningsopslag;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds «pkt. 160/24» and «Bilag 2» in prose and links them to their place in the same document. What does not resolve
 * stays plain text: a wrong link is worse than none.
 */
final class Henvisninger {
    private static final Pattern PUNKT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:pkt\\.?|punkt|dagsordenspunkt)[ \\u00A0](§[ \\u00A0]?)?(\\p{N}+(?:[./-]\\p{N}+)*)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BILAG = Pattern.compile(
            "(?<![\\p{L}\\p{N}])bilag[ \\u00A0](\\p{N}+(?:[./-]\\p{N}+)*)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> punkter = new HashMap<>();
    private final Map<String, List<Maal>> bilag = new HashMap<>();

    private record Maal(Dagsordenspunkt punkt, String anker) {}

    /** @param staar whether an item has a place of its own in this document */
    Henvisninger(Moede moede, Ankre ankre, Bilagsankre numre, Predicate<Dagsordenspunkt> staar) {
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            Tekst nummer = punkt.nummer();
            if (nummer != null && staar.test(punkt)) {
                punkter.merge(normal(nummer.value()), ankre.anker(punkt), (foerste, naeste) -> "");
            }
            for (Bilag b : punkt.bilag()) {
                bilag.computeIfAbsent(numre.nummer(b), n -> new ArrayList<>()).add(new Maal(punkt, numre.anker(b)));
            }
        }
    }

    /** The look-up for the prose of one item: «Bilag 2» is that item's own, or else the only one of that number. */
    Henvisningsopslag i(Dagsordenspunkt punkt) {
        return tekst -> {
            List<Henvisningslink> links = new ArrayList<>();
            Matcher p = PUNKT.matcher(tekst);
            while (p.find()) {
                String paragraf = p.group(1) == null ? "" : "§ ";
                tilfoej(links, p, punkter.get(normal(paragraf + p.group(2))));
            }
            Matcher b = BILAG.matcher(tekst);
            while (b.find()) {
                tilfoej(links, b, bilagsanker(b.group(1), punkt));
            }
            return links;
        };
    }

    private @Nullable String bilagsanker(String nummer, Dagsordenspunkt punkt) {
        List<Maal> maal = bilag.getOrDefault(nummer, List.of());
        List<Maal> egne = maal.stream().filter(m -> m.punkt().equals(punkt)).toList();
        List<Maal> kandidater = egne.isEmpty() ? maal : egne;
        return kandidater.size() == 1 ? kandidater.get(0).anker() : null;
    }

    private static void tilfoej(List<Henvisningslink> links, Matcher fundet, @Nullable String anker) {
        if (anker != null && !anker.isEmpty()) {
            links.add(new Henvisningslink(fundet.start(), fundet.end(), "#" + anker));
        }
    }

    private static String normal(String nummer) {
        return nummer.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
    }
}
