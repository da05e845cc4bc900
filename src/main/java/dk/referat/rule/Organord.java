package dk.referat.rule;

import dk.referat.model.Navneskift;
import dk.referat.model.Organ;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text that stand for bodies: which of them mean this body, and which another. */
public final class Organord {
    private static final Pattern ORGAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(\\p{L}*(?:udvalg|råd|gruppe|bestyrelse|nævn|direktion|forum|kommission|komite|komité|panel"
                    + "|selskab|forening|sekretariat|formandskab|kreds|organ))(?:et|en|met|n)?s?(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOGSTAVER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDELSE = Pattern.compile("(?<=\\p{L}{3})(?:met|et|en|n)?s?$");
    private static final int KORTEST = 3;

    private final Set<String> egne;

    public Organord(Organ organ) {
        this.egne = Stream.concat(
                        Stream.of(organ.navn(), organ.iSaetning(), organ.liv().kaldes(), "organ"),
                        organ.liv().tidligereNavne().stream().map(Navneskift::navn))
                .flatMap(BOGSTAVER::splitAsStream)
                .map(Organord::stamme)
                .filter(o -> o.length() >= KORTEST)
                .collect(Collectors.toSet());
    }

    /** Whether a text speaks of this body and of no other. */
    public boolean erOmOrganet(String tekst) {
        List<String> naevnte = naevnte(tekst);
        return naevnte.stream().allMatch(this::erEget)
                && (!naevnte.isEmpty() || BOGSTAVER.splitAsStream(tekst).anyMatch(o -> egne.contains(stamme(o))));
    }

    /** Whether a text speaks of another body. */
    public boolean erOmEtAndet(String tekst) {
        return !naevnte(tekst).stream().allMatch(this::erEget);
    }

    private static List<String> naevnte(String tekst) {
        Matcher ord = ORGAN.matcher(tekst);
        return ord.results().map(m -> stamme(m.group(1))).toList();
    }

    /** «udvalget» is the Infrastrukturudvalg that the paper is about; an «underudvalg» is not. */
    private boolean erEget(String ord) {
        return egne.stream().anyMatch(e -> e.endsWith(ord));
    }

    private static String stamme(String ord) {
        return ENDELSE.matcher(ord.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
