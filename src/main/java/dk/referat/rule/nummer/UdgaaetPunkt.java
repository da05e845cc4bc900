package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Udgaaet;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** «udgår» names a number that is used after all, or that fills no gap. */
public final class UdgaaetPunkt implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "udgaaet-punkt", "Nummeret, der udgår, mangler slet ikke i rækken")
            .because(
                    "«udgår» forklarer et hul i rækken. Er nummeret i brug, eller er der intet hul, siger linjen noget forkert"
                            + " og kan skjule et rigtigt hul. Ret nummeret, eller slet linjen.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    agenda:
                      - punkt: 79/24
                        titel: Budget
                      - udgår: 79/24 – punktet blev trukket
                      - punkt: 80/24
                        titel: Eventuelt
                    """, """
                    agenda:
                      - punkt: 79/24
                        titel: Budget
                      - udgår: 80/24 – punktet blev trukket
                      - punkt: 81/24
                        titel: Eventuelt
                    """);

    /** Tells the numbers of one row from others; the last of them counts. */
    private static String raekke(Punktnummer nummer) {
        return nummer.tal().subList(0, nummer.tal().size() - 1)
                + "/"
                + nummer.toCifretAar().orElse(-1)
                + "/"
                + nummer.foran();
    }

    /** A meeting's numbers: those of items and those left out, by the row that they belong to. */
    private record Numre(Map<String, NavigableMap<Integer, Span>> punkter, Map<String, Set<Integer>> udgaaede) {
        static Numre i(Moede moede) {
            Map<String, NavigableMap<Integer, Span>> punkter = new HashMap<>();
            for (Nummereret punkt : Nummereret.numre(moede.allePunkter())) {
                punkt.nummer()
                        .ifPresent(n -> punkter.computeIfAbsent(raekke(n), x -> new TreeMap<>())
                                .putIfAbsent(n.sidste(), punkt.tekst().span()));
            }
            Map<String, Set<Integer>> udgaaede = new HashMap<>();
            moede.udgaaede()
                    .forEach(u -> Punktnummer.af(u.nummer())
                            .ifPresent(n -> udgaaede.computeIfAbsent(raekke(n), x -> new HashSet<>())
                                    .add(n.sidste())));
            return new Numre(punkter, udgaaede);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        if (moede.udgaaede().isEmpty()) {
            return;
        }
        Numre numre = Numre.i(moede);
        if (numre.punkter().isEmpty()) {
            return;
        }
        boolean harForrige = kontekst.raekke().forrige(moede).isPresent();
        boolean harNaeste = kontekst.raekke().naeste(moede).isPresent();
        Map<String, Udgaaet> foer = new HashMap<>();
        for (Udgaaet udgaaet : moede.udgaaede()) {
            Optional<Punktnummer> nummer = Punktnummer.af(udgaaet.nummer());
            if (nummer.isEmpty()) {
                continue;
            }
            String raekke = raekke(nummer.get());
            Udgaaet gentaget = foer.putIfAbsent(raekke + " " + nummer.get().sidste(), udgaaet);
            NavigableMap<Integer, Span> punkter = numre.punkter().getOrDefault(raekke, new TreeMap<>());
            int tal = nummer.get().sidste();
            @Nullable Span brugt = punkter.get(tal);
            if (brugt != null) {
                meld(udgaaet, "udgår, men er også et punkts nummer", brugt, "punktet", ud);
            } else if (gentaget != null) {
                meld(udgaaet, "udgår to gange", gentaget.nummer().span(), "første gang", ud);
            } else if (!udfylder(
                    tal, punkter, numre.udgaaede().getOrDefault(raekke, Set.of()), harForrige, harNaeste)) {
                ud.meld(
                        udgaaet.nummer().span(),
                        "Der er intet hul i rækken, hvor " + udgaaet.nummer().value() + " mangler",
                        "Ret nummeret, så det er skrevet som punkternes, eller slet linjen");
            }
        }
    }

    private static void meld(Udgaaet udgaaet, String hvad, Span andet, String note, Melder ud) {
        ud.meld(Diagnostic.of(
                        INFO,
                        udgaaet.nummer().span(),
                        "Nummeret " + udgaaet.nummer().value() + " " + hvad,
                        "Ret nummeret, eller slet linjen")
                .withRelated(andet, note));
    }

    /** At an edge it may fill the gap to a neighbouring meeting; else it must go on from the row itself. */
    private static boolean udfylder(
            int tal,
            NavigableMap<Integer, Span> punkter,
            Set<Integer> udgaaede,
            boolean harForrige,
            boolean harNaeste) {
        if (punkter.isEmpty()) {
            return false;
        }
        if (tal < punkter.firstKey()) {
            return harForrige || naar(tal, 1, punkter.firstKey(), udgaaede);
        }
        return tal < punkter.lastKey() || harNaeste || naar(tal, -1, punkter.lastKey(), udgaaede);
    }

    private static boolean naar(int tal, int skridt, int kant, Set<Integer> udgaaede) {
        int n = tal + skridt;
        while (n != kant && udgaaede.contains(n)) {
            n += skridt;
        }
        return n == kant;
    }
}
