package dk.referat.rule.henvisning;

import dk.referat.model.Bilag;
import dk.referat.model.Bilagsnumre;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Organ;
import dk.referat.rule.Kontekst;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attachments that «bilag 2» can point to, by the numbers that are printed. */
final class KendteBilag {
    /** «Bilag 3» written in a title is a number too. */
    private static final Pattern I_TITLEN = Pattern.compile(
            "^bilag[\\s\\u00A0]{1,9}(\\d+(?:\\.\\d+)*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «bilag 3 til loven», «bilag 3 i rapporten»; what is the meeting's own is taken out. */
    private static final Pattern TIL_ANDET = Pattern.compile(
            "^[\\s\\u00A0]{1,9}(?:til|i|fra|af|på|hos)[\\s\\u00A0]{1,9}(?!punktet|dette punkt|dagsorden|sagen|mødet|referatet)");

    private static final Pattern TIL_PUNKT = Pattern.compile(
            "^[\\s\\u00A0]{1,9}til[\\s\\u00A0]{1,9}(?:pkt\\.?|punkt)[\\s\\u00A0]{1,9}(\\d+(?:[./]\\d+)*)(?![\\p{L}\\p{N}])");

    /** Right before «bilag», what ends in s without being one of these is somebody else's: «kommissoriets bilag 2». */
    private static final Set<String> EGNE =
            Set.of("punktets", "sagens", "mødets", "dagsordenens", "samt", "hhv", "vises");

    private static final int HOEJST = 99;

    private final IdentityHashMap<Dagsordenspunkt, Set<String>> iPunktet = new IdentityHashMap<>();
    private final Map<String, Dagsordenspunkt> punkter = new HashMap<>();
    private final Set<String> alle = new HashSet<>();
    private final Organ.Bilagsnummerering maade;

    KendteBilag(Kontekst kontekst) {
        maade = kontekst.organ().bilagsnummerering();
        Bilagsnumre numre = Bilagsnumre.af(kontekst.moede());
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            if (punkt.nummer() != null) {
                punkter.putIfAbsent(punkt.nummer().value().strip(), punkt);
            }
            Set<String> egne = new HashSet<>();
            for (Bilag bilag : punkt.bilag()) {
                egne.add(numre.nummer(bilag).strip());
                Matcher titel = I_TITLEN.matcher(bilag.titel().value());
                if (titel.find()) {
                    egne.add(titel.group(1));
                }
            }
            iPunktet.put(punkt, egne);
            alle.addAll(egne);
        }
    }

    boolean ingen() {
        return alle.isEmpty();
    }

    /** What to do about a reference that leads nowhere; empty where it may lead somewhere. */
    Optional<String> rettelse(Numre.Nummer henvisning, @Nullable Dagsordenspunkt her) {
        Omgivelser om = henvisning.omgivelser();
        if (om.naevnerLovEllerMoede() || erAndres(om.ordetFoer())) {
            return Optional.empty();
        }
        Matcher tilPunkt = TIL_PUNKT.matcher(om.efter());
        if (tilPunkt.find()) {
            Dagsordenspunkt punkt = punkter.get(tilPunkt.group(1));
            return punkt == null ? Optional.empty() : rettelse(henvisning.tal(), egne(punkt), punkt);
        }
        return TIL_ANDET.matcher(om.efter()).find() ? Optional.empty() : rettelse(henvisning.tal(), alle, her);
    }

    private Optional<String> rettelse(String tal, Set<String> mulige, @Nullable Dagsordenspunkt her) {
        boolean sammensat = tal.indexOf('.') >= 0 || tal.indexOf('/') >= 0;
        boolean efterPunktet = maade == Organ.Bilagsnummerering.EFTER_PUNKTET;
        if (mulige.contains(tal)
                || mulige.isEmpty()
                || (sammensat && !efterPunktet)
                || (!sammensat && Integer.parseInt(tal) > HOEJST)) {
            return Optional.empty();
        }
        String medPunkt =
                her == null || her.nummer() == null ? "" : her.nummer().value() + "." + tal;
        if (egne(her).contains(medPunkt)) {
            return Optional.of("Bilaget hedder " + medPunkt);
        }
        return efterPunktet && !sammensat && egne(her).isEmpty()
                ? Optional.empty()
                : Optional.of("Ret nummeret, eller føj bilaget til punktets «bilag»");
    }

    private Set<String> egne(@Nullable Dagsordenspunkt punkt) {
        return punkt == null ? Set.of() : iPunktet.getOrDefault(punkt, Set.of());
    }

    private static boolean erAndres(@Nullable String foer) {
        return foer != null && foer.length() > 3 && foer.endsWith("s") && !EGNE.contains(foer);
    }
}
