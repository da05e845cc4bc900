package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.read.Udseenderegler;
import dk.referat.render.Format;
import dk.referat.rule.tekst.LinkUdenTekst;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a build can say of accessibility: the standards that its documents are made to, and the checks of what an author can
 * get wrong. A yearly tilgængelighedserklæring is written from it.
 */
final class Tilgaengelighed {
    /** A fragment has none: the page that it is put into decides. */
    private static final Map<Format, List<String>> STANDARDER = new EnumMap<>(Map.of(
            Format.HTML, List.of("WCAG 2.1 AA"),
            Format.PDF, List.of("PDF/UA-1", "PDF/A-2a"),
            Format.HTML_FRAGMENT, List.of()));

    /**
     * One check.
     *
     * @param krav the success criterion of WCAG 2.1, or the clause of a standard
     */
    private record Kontrol(String hvad, String krav, List<RuleInfo> regler) {
        List<String> ider() {
            return regler.stream().map(RuleInfo::id).toList();
        }
    }

    private static final List<Kontrol> KONTROLLER = List.of(
            new Kontrol(
                    "Billeder har en tekst i stedet",
                    "WCAG 1.1.1",
                    List.of(Billedregler.UDEN_ALT, Billedregler.INTETSIGENDE_ALT, Billedregler.ULAESELIG)),
            new Kontrol(
                    "Overskrifterne følger hinanden uden spring",
                    "WCAG 1.3.1",
                    List.of(Tekstregler.OVERSKRIFT_SPRINGER)),
            new Kontrol("Tabeller har overskrifter", "WCAG 1.3.1", List.of(Tekstregler.TABEL_UDEN_OVERSKRIFT)),
            new Kontrol("Fodnoter og henvisninger til dem hører sammen", "WCAG 1.3.1", Fodnoteregler.ALLE),
            new Kontrol("Links siger, hvor de fører hen", "WCAG 2.4.4", List.of(new LinkUdenTekst().info())),
            new Kontrol("Alle tegn findes i PDF'ens skrift", "ISO 14289-1, 7.21", List.of(Tekstregler.TEGN_MANGLER)));

    private static final Kontrol KONTRAST =
            new Kontrol("Farverne har kontrast nok", "WCAG 1.4.3", List.of(Udseenderegler.FARVE_FOR_LYS));

    private Tilgaengelighed() {}

    static List<String> standarder(Format format) {
        return STANDARDER.getOrDefault(format, List.of());
    }

    /**
     * What is known of each rule.
     *
     * @param koerte the rules that were run
     * @param fund how many findings each has, of those that are told of
     * @param undtaget how many the authors have accepted
     * @param kendte how many the baseline holds
     * @param fra how many meetings have a body that leaves the rule out
     */
    record Regeltal(
            Set<String> koerte,
            Map<String, Integer> fund,
            Map<String, Integer> undtaget,
            Map<String, Integer> kendte,
            Map<String, Integer> fra) {}

    /** The section of the record. */
    static Map<String, Object> afsnit(
            List<Dokumentfil> dokumenter, Regeltal tal, boolean egneSkabeloner, boolean egneStilark) {
        Map<String, Object> afsnit = new LinkedHashMap<>();
        afsnit.put("bygget til", byggetTil(dokumenter));
        afsnit.put("egne skabeloner", egneSkabeloner);
        afsnit.put("egne stilark", egneStilark);
        List<Object> kontroller = new ArrayList<>();
        KONTROLLER.forEach(kontrol -> kontroller.add(udfald(kontrol, tal, true)));
        // A rule looks at the body's colour, and the program's own tests at the rest; they know nobody else's
        // stylesheets.
        kontroller.add(udfald(KONTRAST, tal, !egneStilark));
        afsnit.put("kontroller", kontroller);
        return afsnit;
    }

    /** @param kunVores whether nothing that the rules do not look at has been changed */
    private static Map<String, Object> udfald(Kontrol kontrol, Regeltal tal, boolean kunVores) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("hvad", kontrol.hvad());
        post.put("krav", kontrol.krav());
        post.put("regler", kontrol.ider());
        post.put("set efter", kunVores && tal.koerte().containsAll(kontrol.ider()));
        post.put("fund", antal(kontrol, tal.fund()));
        post.put("undtaget", antal(kontrol, tal.undtaget()));
        post.put("i grundlinjen", antal(kontrol, tal.kendte()));
        post.put("slået fra", antal(kontrol, tal.fra()));
        return post;
    }

    private static List<Object> byggetTil(List<Dokumentfil> dokumenter) {
        List<Object> byggetTil = new ArrayList<>();
        STANDARDER.forEach((format, standarder) -> {
            long antal = dokumenter.stream().filter(d -> d.format() == format).count();
            if (antal > 0 && !standarder.isEmpty()) {
                Map<String, Object> post = new LinkedHashMap<>();
                post.put("format", format.navn());
                post.put("standarder", standarder);
                post.put("dokumenter", antal);
                byggetTil.add(post);
            }
        });
        return byggetTil;
    }

    private static int antal(Kontrol kontrol, Map<String, Integer> tal) {
        return kontrol.ider().stream().mapToInt(id -> tal.getOrDefault(id, 0)).sum();
    }
}
