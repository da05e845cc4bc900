package dk.referat.rule.henvisning;

import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Prosa;
import dk.referat.rule.nummer.Loebenumre;
import dk.referat.rule.nummer.Loebenumre.Loebenummer;
import dk.referat.rule.nummer.Punktnummer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items that a reference can point to: those of the meeting, and of the meetings beside it. */
final class KendtePunkter {
    /** Right before a plain number, these leave the agenda as what is meant; «på dette punkt 3» and «kommissoriets punkt 3» do not. */
    private static final Set<String> FORAN = Set.of(
            "jf",
            "jf.",
            "jvf",
            "jvf.",
            "jævnfør",
            "se",
            "under",
            "ved",
            "til",
            "fra",
            "og",
            "efter",
            "før",
            "med",
            "dagsordenens",
            "mødets");

    /** «punkt 3 i aftalen», but not «punkt 3 på dagsordenen». */
    private static final Pattern I_ANDET = Pattern.compile(
            "^[\\s\\u00A0]{1,9}(?:i|fra|af|på|hos)[\\s\\u00A0]{1,9}(?!dagsorden|mødet|dagens|dette møde)");

    private static final Pattern LISTEPUNKT = Pattern.compile("(?m)^[ \\t]{0,20}(\\d{1,3})[.)][ \\t]");

    private final Moederaekke raekke;
    private final List<Naboen> naboer = new ArrayList<>();
    private final Set<String> numre = new HashSet<>();
    private final Set<String> medUnderpunkter = new HashSet<>();
    private final Set<Integer> lister = new HashSet<>();
    private final boolean prMoede;

    /** One meeting's running numbers, looked up once. */
    private record Naboen(
            Map<Integer, Loebenummer> punkter,
            Set<Integer> udgaaede,
            int fra,
            int til,
            Punktnummer et,
            boolean erklaeret) {
        static Naboen af(Loebenumre numre) {
            Map<Integer, Loebenummer> punkter = new HashMap<>();
            numre.punkter().forEach(p -> punkter.putIfAbsent(p.nummer().sidste(), p));
            Punktnummer laveste = numre.laveste().nummer();
            int til = numre.hoejeste().nummer().sidste();
            return new Naboen(punkter, numre.udgaaede(), laveste.sidste(), til, laveste, numre.erklaeret());
        }

        boolean har(Punktnummer nummer) {
            Loebenummer punkt = punkter.get(nummer.sidste());
            return udgaaede.contains(nummer.sidste())
                    || (punkt != null && punkt.nummer().sammeAar(nummer));
        }
    }

    KendtePunkter(Kontekst kontekst) {
        raekke = kontekst.raekke();
        Moede moede = kontekst.moede();
        Stream.of(Optional.of(moede), raekke.forrige(moede), raekke.naeste(moede))
                .flatMap(Optional::stream)
                .flatMap(m -> Loebenumre.i(m).stream())
                .forEach(l -> naboer.add(Naboen.af(l)));
        kontekst.punkter().forEach(p -> Punktnummer.af(p.nummer()).ifPresent(this::tilfoej));
        moede.udgaaede().forEach(u -> Punktnummer.af(u.nummer()).ifPresent(this::tilfoej));
        prMoede = !numre.isEmpty() && moede.agenda().stream().allMatch(KendtePunkter::harTal);
        if (prMoede) {
            findLister(kontekst);
        }
    }

    private void tilfoej(Punktnummer nummer) {
        numre.add(nummer.tekst());
        if (nummer.tal().size() > 1) {
            medUnderpunkter.add(over(nummer).tekst());
        }
    }

    private static Punktnummer over(Punktnummer nummer) {
        return new Punktnummer("", nummer.tal().subList(0, nummer.tal().size() - 1), null);
    }

    /** A heading needs no number. */
    private static boolean harTal(Object led) {
        return !(led instanceof Dagsordenspunkt punkt)
                || Punktnummer.af(punkt.nummer())
                        .filter(n -> n.aar() == null && n.foran().isBlank())
                        .isPresent();
    }

    /** What stands as a list in the text can be called «punkt 3» too. */
    private void findLister(Kontekst kontekst) {
        for (Prosa prosa : kontekst.prosa()) {
            Matcher fundet = LISTEPUNKT.matcher(prosa.value());
            while (fundet.find()) {
                lister.add(Integer.valueOf(fundet.group(1)));
            }
        }
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            for (Afsnit afsnit : punkt.afsnit()) {
                if (afsnit.indhold() instanceof Indhold.Dele dele) {
                    for (int i = 1; i <= dele.dele().size(); i++) {
                        lister.add(i);
                    }
                }
            }
        }
    }

    /** What to do about a reference that leads nowhere; empty where it may lead somewhere. */
    Optional<String> rettelse(Numre.Nummer henvisning) {
        Optional<Punktnummer> nummer = Punktnummer.af(henvisning.tal());
        if (nummer.isEmpty()
                || numre.contains(nummer.get().tekst())
                || henvisning.omgivelser().naevnerLovEllerMoede()) {
            return Optional.empty();
        }
        return nummer.get().aar() == null ? udenAar(henvisning, nummer.get()) : medAar(nummer.get());
    }

    private Optional<String> medAar(Punktnummer nummer) {
        if (nummer.tal().size() > 1 || raekke.harPunkt(nummer.tekst())) {
            return Optional.empty();
        }
        if (naboer.stream().anyMatch(n -> n.har(nummer))) {
            return Optional.empty();
        }
        int tal = nummer.sidste();
        for (Naboen moede : naboer) {
            Loebenummer andetAar = moede.punkter().get(tal);
            if (moede.et().sammeAar(nummer)) {
                if (tal > moede.fra() && tal < moede.til()) {
                    return Optional.of("Ret henvisningen; mødet har punkterne "
                            + moede.et().tekst() + " til "
                            + moede.et().med(moede.til()).tekst());
                }
            } else if (andetAar != null && moede.erklaeret() && !begynderForfra(nummer)) {
                return Optional.of("Punktet hedder " + andetAar.nummer().tekst() + "; ret årstallet");
            }
        }
        return Optional.empty();
    }

    /** In a body that counts from one each year, the same count is another item in another year. */
    private boolean begynderForfra(Punktnummer nummer) {
        return naboer.stream().anyMatch(n -> n.fra() == 1)
                || raekke.harPunkt(nummer.med(1).tekst());
    }

    private Optional<String> udenAar(Numre.Nummer henvisning, Punktnummer nummer) {
        Omgivelser om = henvisning.omgivelser();
        boolean kunEt = !henvisning.foerste() && henvisning.ord().matches("(?i).*punkt");
        if (!prMoede || kunEt || !menerDagsordenen(henvisning) || om.naevnerAndetPapir()) {
            return Optional.empty();
        }
        if (nummer.tal().size() == 1) {
            return lister.contains(nummer.sidste())
                    ? Optional.empty()
                    : Optional.of("Ret henvisningen til et af mødets punkter");
        }
        String over = over(nummer).tekst();
        return medUnderpunkter.contains(over)
                ? Optional.of("Ret henvisningen til et af underpunkterne til punkt " + over)
                : Optional.empty();
    }

    private static boolean menerDagsordenen(Numre.Nummer henvisning) {
        if (I_ANDET.matcher(henvisning.omgivelser().efter()).find()) {
            return false;
        }
        @Nullable String foer = henvisning.omgivelser().ordetFoer();
        boolean dagsorden = henvisning.ord().toLowerCase(Locale.ROOT).startsWith("dagsorden");
        return dagsorden || foer == null || FORAN.contains(foer);
    }
}
