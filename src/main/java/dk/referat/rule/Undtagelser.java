package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Regelindstilling;
import dk.referat.model.Regelvalg;
import dk.referat.model.Udgaaet;
import dk.referat.model.Undtagelse;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a body and an author have decided of the findings: rules weighed differently or left out, findings accepted with a
 * reason. A finding of a rule that is {@linkplain RuleInfo#fixed() fixed} is out of reach of both.
 */
public final class Undtagelser {
    private final Map<String, RuleInfo> regler = new HashMap<>();
    private final Function<String, @Nullable String> naermeste;

    /**
     * @param alle every rule there is
     * @param naermeste the name most like a misspelt one, or null
     */
    public Undtagelser(List<RuleInfo> alle, Function<String, @Nullable String> naermeste) {
        alle.forEach(r -> regler.put(r.id(), r));
        this.naermeste = naermeste;
    }

    /** A waiver that was needed, and how many findings it met. */
    public record Brugt(Undtagelse undtagelse, int antal) {}

    /** The findings that are left, and the waivers that the others met. */
    public record Udfald(List<Diagnostic> tilbage, List<Brugt> brugte) {}

    /**
     * What is left of a meeting's findings, and why the rest is not.
     *
     * @param undtag false shows what the author has accepted too
     * @param kanBruges whether a rule was run, so that a waiver of it which meets nothing is unused
     */
    public Udfald anvend(Moede moede, List<Diagnostic> fund, boolean undtag, Function<String, Boolean> kanBruges) {
        Udfald udfald = anvend(moede.organ(), moede.undtagelser(), fund, undtag, kanBruges);
        if (!undtag) {
            return udfald;
        }
        List<Diagnostic> tilbage = new ArrayList<>(udfald.tilbage());
        for (Udgaaet udgaaet : moede.udgaaede()) {
            if (udgaaet.grund() == null) {
                tilbage.add(udenGrund(udgaaet.nummer(), "«udgår»"));
            }
        }
        return new Udfald(tilbage, udfald.brugte());
    }

    /**
     * What is left of the findings in one of a body's papers, and why the rest is not.
     *
     * @param undtagelser the paper's own
     * @param undtag false shows what the author has accepted too
     * @param kanBruges whether a rule was run, so that a waiver of it which meets nothing is unused
     */
    public Udfald anvend(
            Organ organ,
            List<Undtagelse> undtagelser,
            List<Diagnostic> fund,
            boolean undtag,
            Function<String, Boolean> kanBruges) {
        List<Diagnostic> vejede = vejede(organ, fund);
        if (!undtag) {
            return new Udfald(vejede, List.of());
        }
        IdentityHashMap<Undtagelse, Integer> brugte = new IdentityHashMap<>();
        List<Diagnostic> tilbage = new ArrayList<>();
        for (Diagnostic d : vejede) {
            Undtagelse undtagelse = d.rule().fixed() ? null : undtagelse(undtagelser, d);
            if (undtagelse == null) {
                tilbage.add(d);
            } else {
                brugte.merge(undtagelse, 1, Integer::sum);
            }
        }
        for (Undtagelse undtagelse : undtagelser) {
            Diagnostic d = kontrolleret(undtagelse, brugte.containsKey(undtagelse), kanBruges);
            if (d != null) {
                tilbage.add(d);
            }
        }
        return new Udfald(
                tilbage,
                undtagelser.stream()
                        .filter(brugte::containsKey)
                        .map(u -> new Brugt(u, brugte.getOrDefault(u, 0)))
                        .toList());
    }

    /** The findings as severe as the body wants them, without those of the rules that it leaves out. */
    public static List<Diagnostic> vejede(Organ organ, List<Diagnostic> fund) {
        Map<String, Regelvalg> valg = new HashMap<>();
        organ.regler().forEach(r -> valg.put(id(r.regel()), r.valg()));
        List<Diagnostic> vejede = new ArrayList<>();
        for (Diagnostic d : fund) {
            Regelvalg valgt = d.rule().fixed() ? null : valg.get(d.rule().id());
            if (valgt == null) {
                vejede.add(d);
            } else if (valgt != Regelvalg.FRA) {
                vejede.add(d.withSeverity(
                        switch (valgt) {
                            case FEJL -> Severity.FEJL;
                            case ADVARSEL -> Severity.ADVARSEL;
                            default -> Severity.OPLYSNING;
                        }));
            }
        }
        return vejede;
    }

    /** The narrowest waiver that covers a finding. */
    private static @Nullable Undtagelse undtagelse(List<Undtagelse> undtagelser, Diagnostic d) {
        Undtagelse bedste = null;
        for (Undtagelse u : undtagelser) {
            boolean daekker = id(u.regel()).equals(d.rule().id()) && daekker(u.omraade(), d.span());
            if (daekker && (bedste == null || laengde(u) < laengde(bedste))) {
                bedste = u;
            }
        }
        return bedste;
    }

    /**
     * Whether a place lies in an area. What is found of a meeting may stand in the body's file, where its members are; only a
     * waiver at the edge of the meeting's file reaches so far.
     */
    private static boolean daekker(Span omraade, Span sted) {
        return omraade.file() == sted.file()
                ? omraade.start() <= sted.start() && sted.start() <= omraade.end()
                : omraade.equals(omraade.file().whole());
    }

    private static int laengde(Undtagelse u) {
        return u.omraade().end() - u.omraade().start();
    }

    private @Nullable Diagnostic kontrolleret(Undtagelse u, boolean brugt, Function<String, Boolean> kanBruges) {
        RuleInfo regel = regler.get(id(u.regel()));
        if (regel == null) {
            return ukendt(u.regel());
        }
        if (regel.fixed()) {
            return fast(u.regel());
        }
        if (u.grund() == null || u.grund().isBlank()) {
            return udenGrund(u.regel(), "Undtagelsen");
        }
        return brugt || !kanBruges.apply(regel.id())
                ? null
                : Diagnostic.of(
                        Undtagelsesregler.UBRUGT,
                        u.regel().span(),
                        "Der er intet at undtage fra «" + regel.id() + "» her",
                        "Slet linjen, eller flyt den hen til det, den gælder");
    }

    /** What is wrong with a body's own choices. */
    public List<Diagnostic> kontroller(List<Regelindstilling> indstillinger) {
        List<Diagnostic> fund = new ArrayList<>();
        for (Regelindstilling indstilling : indstillinger) {
            RuleInfo regel = regler.get(id(indstilling.regel()));
            if (regel == null) {
                fund.add(ukendt(indstilling.regel()));
            } else if (regel.fixed()) {
                fund.add(fast(indstilling.regel()));
            }
        }
        return fund;
    }

    private Diagnostic ukendt(Tekst regel) {
        String naer = naermeste.apply(id(regel));
        return Diagnostic.of(
                Undtagelsesregler.UKENDT_REGEL,
                regel.span().atLeastOneCharacter(),
                "Der er ingen regel, der hedder «" + regel.value() + "»",
                naer == null ? "«referat regler» viser dem alle" : "Mente du «" + naer + "»?");
    }

    private static Diagnostic fast(Tekst regel) {
        return Diagnostic.of(
                Undtagelsesregler.UDEN_VIRKNING,
                regel.span(),
                "«" + regel.value() + "» gælder altid og kan ikke ændres",
                "Slet linjen, og ret fejlen");
    }

    private static Diagnostic udenGrund(Tekst sted, String hvad) {
        return Diagnostic.of(
                Undtagelsesregler.UDEN_GRUND,
                sted.span(),
                hvad + " har ingen grund",
                "Skriv kort, hvorfor det er i orden");
    }

    private static String id(Tekst regel) {
        return regel.value().strip().toLowerCase(Locale.ROOT);
    }
}
