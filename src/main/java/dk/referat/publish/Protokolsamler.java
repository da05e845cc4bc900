package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.gate.Dokumentport;
import dk.referat.gate.Portregler;
import dk.referat.model.Regelindstilling;
import dk.referat.model.Regelvalg;
import dk.referat.model.Udgavetype;
import dk.referat.model.Undtagelse;
import dk.referat.read.ReadRules;
import dk.referat.read.Referatmappe;
import dk.referat.read.yaml.YamlRules;
import dk.referat.render.Format;
import dk.referat.render.Stilark;
import dk.referat.render.template.Skabelonregler;
import dk.referat.report.Byggeprotokol;
import dk.referat.report.Byggeprotokol.Citat;
import dk.referat.report.Byggeprotokol.Sha256;
import dk.referat.rule.Undtagelser;
import dk.referat.source.Kildeliste;
import dk.referat.source.Kildeliste.Kilde;
import dk.referat.source.Orden;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers what a build does, and makes the record of it. */
final class Protokolsamler {
    /** Messages call standard input and what is built in by names that are no paths. */
    private static final String INGEN_STI = "-";

    private static final String INDBYGGET = "(indbygget)";

    private static final Comparator<Map<String, Object>> EFTER_FIL =
            Orden.efter(post -> String.valueOf(post.get("fil")));

    /** What can be wrong only where something is rendered. */
    private static final List<RuleInfo> GENGIVES = Stream.of(
                    Skabelonregler.ALLE,
                    Portregler.DOKUMENTER,
                    List.of(Stilark.HENTER_UDEFRA, Tekstregler.TEGN_MANGLER, Tekstregler.FOR_SAMMENSAT))
            .flatMap(List::stream)
            .toList();

    private final String version;
    private final Byggevalg valg;
    private final Kildeliste kilder;
    private final TreeSet<String> koerte = new TreeSet<>();
    private final TreeMap<String, Integer> undtaget = new TreeMap<>();
    private final TreeMap<String, Integer> fra = new TreeMap<>();
    private final List<Moede> moeder = new ArrayList<>();

    /** The folders of referater; names are seen from the first of them by name, whatever the order of the command line. */
    private final TreeSet<Path> roedder = new TreeSet<>();

    private final List<Papir> papirer = new ArrayList<>();

    private record Papir(String navn, Optional<Papirbygning> bygning, List<Undtagelser.Brugt> undtaget) {}

    private record Moede(String navn, Optional<Kontroludfald> udfald, Optional<Moedebygning> bygning) {}

    private final List<Dokumentport> porte = new ArrayList<>();

    Protokolsamler(String version, Byggevalg valg, Kildeliste kilder) {
        this.version = version;
        this.valg = valg;
        this.kilder = kilder;
        koerteRegler(YamlRules.ALLE);
        koerteRegler(ReadRules.ALLE);
    }

    void rod(Referatmappe mappe) {
        roedder.add(mappe.rod());
    }

    /** @param navn the meeting's file as messages name it */
    void moede(String navn, Moedebygning.Resultat resultat) {
        if (valg.protokol().isEmpty()) {
            // Of a large folder it would be much to keep for nobody.
            return;
        }
        moeder.add(new Moede(navn, resultat.kontrol(), resultat.bygning()));
        resultat.kontrol().ifPresent(udfald -> {
            koerteRegler(Regelkatalog.ALLE.stream()
                    .filter(r -> !udfald.ikkeKoert().contains(r.id()))
                    .filter(r -> !GENGIVES.contains(r))
                    .toList());
            udfald.undtaget().forEach(u -> undtaget.merge(id(u.undtagelse()), u.antal(), Integer::sum));
            udfald.organ().regler().stream()
                    .filter(r -> r.valg() == Regelvalg.FRA)
                    .forEach(r -> fra.merge(id(r.regel()), 1, Integer::sum));
        });
    }

    /** @param navn the file of a kommissorium or a report as messages name it */
    void papir(String navn, Papirbygning.Resultat resultat) {
        papirer.add(new Papir(navn, resultat.bygning(), resultat.undtaget()));
        koerteRegler(resultat.koert());
        resultat.undtaget().forEach(u -> undtaget.merge(id(u.undtagelse()), u.antal(), Integer::sum));
    }

    /** Documents went through a gate. */
    void udgang(Dokumentport port) {
        porte.add(port);
        if (valg.udgave() == Udgavetype.OFFENTLIG) {
            koerteRegler(Portregler.DOKUMENTER);
        }
    }

    /** The templates and stylesheets are about to be used, and so looked at. */
    void gengives() {
        koerteRegler(Skabelonregler.ALLE);
        koerteRegler(List.of(Stilark.HENTER_UDEFRA));
    }

    /** Everything was rendered, in some of its formats only when all went well. */
    void gengivet(Set<Format> formater) {
        if (formater.contains(Format.PDF)) {
            koerteRegler(List.of(Tekstregler.TEGN_MANGLER, Tekstregler.FOR_SAMMENSAT));
        }
    }

    /**
     * The record as a file.
     *
     * @param afvist whether nothing was written because of errors
     */
    byte[] somFil(List<Diagnostic> fund, List<Lagt> lagt, boolean afvist) throws IOException {
        Byggeprotokol protokol = new Byggeprotokol(version, valg.tid());
        protokol.tilfoej("resultat", afvist ? "afvist" : "bygget");
        List<Lagt> skrevet = afvist ? List.of() : lagt;
        skrevet.forEach(l -> {
            if (l.kilde() != null) {
                kilder.husk(l.kilde(), Kildeliste.Art.BILAG, l.sha256());
            }
        });
        protokol.tilfoej("kilder", kilder());
        protokol.tilfoej("dokumenter", dokumenter(skrevet));
        protokol.tilfoej("kopier", kopier(skrevet));
        protokol.tilfoej("kontrol", kontrol());
        protokol.tilfoej("udgang", udgang(fund));
        protokol.tilfoejFund(fund, this::vist);
        protokol.tilfoej("tilgængelighed", tilgaengelighed(fund, skrevet));
        return protokol.somFil();
    }

    private Map<String, Object> udgang(List<Diagnostic> fund) {
        Udgangsprotokol udgang = new Udgangsprotokol(valg.udgave(), this::vist);
        moeder.stream()
                .sorted(Orden.efter(m -> vist(m.navn())))
                .flatMap(m -> m.bygning().stream())
                .forEach(udgang::moede);
        papirer.stream()
                .sorted(Orden.efter(p -> vist(p.navn())))
                .flatMap(p -> p.bygning().stream())
                .forEach(udgang::papir);
        boolean standset = fund.stream()
                .map(Diagnostic::rule)
                .anyMatch(r -> Portregler.DOKUMENTER.contains(r)
                        || (Portregler.BILAG.contains(r) && !r.equals(Portregler.BILAG_MED_BILLEDE)));
        return udgang.afsnit(porte, standset);
    }

    private List<Map<String, Object>> kilder() {
        return kilder.alle().stream()
                .map(k -> post(vist(k.fil()), "art", k.art().navn(), "sha256", new Sha256(k.sha256())))
                .sorted(EFTER_FIL)
                .toList();
    }

    private List<Map<String, Object>> dokumenter(List<Lagt> lagt) {
        List<Map<String, Object>> dem = new ArrayList<>();
        for (Lagt fil : lagt) {
            Dokumentfil dokument = fil.dokument();
            if (dokument != null) {
                Map<String, Object> post = post(fil.sti(), "art", dokument.art());
                mappe(fil.udmappe(), post);
                post.put("format", dokument.format().navn());
                post.put("sprog", "da");
                if (!dokument.kilde().isEmpty()) {
                    post.put("kilde", vist(dokument.kilde()));
                }
                post.put("bygget til", Tilgaengelighed.standarder(dokument.format()));
                post.put("størrelse", fil.stoerrelse());
                post.put("sha256", new Sha256(fil.sha256()));
                dem.add(post);
            }
        }
        dem.sort(EFTER_FIL);
        return dem;
    }

    private List<Map<String, Object>> kopier(List<Lagt> lagt) {
        List<Map<String, Object>> dem = new ArrayList<>();
        for (Lagt fil : lagt) {
            if (fil.kilde() != null) {
                Map<String, Object> post = post(fil.sti(), "kilde", vist(fil.kilde()));
                mappe(fil.udmappe(), post);
                post.put("størrelse", fil.stoerrelse());
                post.put("sha256", new Sha256(fil.sha256()));
                dem.add(post);
            }
        }
        dem.sort(EFTER_FIL);
        return dem;
    }

    /** Where the output lies outside the folder of referater, its place is the machine's and not the build's. */
    private void mappe(Path udmappe, Map<String, Object> post) {
        if (rod().filter(udmappe::startsWith).isPresent()) {
            String sti = vist(udmappe);
            post.put("mappe", sti.isEmpty() ? "." : sti);
        }
    }

    private Map<String, Object> kontrol() {
        Map<String, Object> kontrol = new LinkedHashMap<>();
        kontrol.put("streng", valg.kontrol().streng());
        kontrol.put("med undtagelser", valg.kontrol().undtag());
        kontrol.put("i grundlinjen", sum(valg.kontrol().grundlinje().udeladte()));
        kontrol.put("regler", List.copyOf(koerte));
        List<Map<String, Object>> dem = new ArrayList<>();
        for (Moede moede : moeder) {
            Map<String, Object> post =
                    post(vist(moede.navn()), "læst", moede.udfald().isPresent());
            moede.udfald().ifPresent(u -> udfald(u, post));
            dem.add(post);
        }
        dem.sort(EFTER_FIL);
        kontrol.put("møder", dem);
        kontrol.put(
                "andre papirer",
                papirer.stream()
                        .map(p -> post(
                                vist(p.navn()), "læst", p.bygning().isPresent(), "undtaget", undtaget(p.undtaget())))
                        .sorted(EFTER_FIL)
                        .toList());
        return kontrol;
    }

    private static void udfald(Kontroludfald udfald, Map<String, Object> post) {
        post.put("trin", udfald.trin().navn());
        post.put("ikke set efter", udfald.ikkeKoert());
        Map<String, Object> valgt = new TreeMap<>();
        for (Regelindstilling indstilling : udfald.organ().regler()) {
            String id = id(indstilling.regel());
            // A name that is no rule's may be anything that stands in the file.
            Regelkatalog.find(id)
                    .filter(r -> !r.fixed())
                    .ifPresent(r -> valgt.put(id, indstilling.valg().tekst()));
        }
        post.put("organets valg", valgt);
        post.put("undtaget", undtaget(udfald.undtaget()));
    }

    private static List<Map<String, Object>> undtaget(List<Undtagelser.Brugt> brugte) {
        return brugte.stream()
                .sorted(Orden.af(
                        Orden.efterTal(b -> b.undtagelse().regel().span().start()),
                        Orden.efter(b -> id(b.undtagelse()))))
                .map(Protokolsamler::undtagelse)
                .toList();
    }

    private static Map<String, Object> undtagelse(Undtagelser.Brugt brugt) {
        Map<String, Object> post = new LinkedHashMap<>();
        Undtagelse undtagelse = brugt.undtagelse();
        post.put("regel", id(undtagelse));
        post.put("antal", brugt.antal());
        post.put("linje", undtagelse.regel().span().line());
        Tekst grund = undtagelse.grund();
        if (grund != null) {
            post.put("grund", new Citat(grund.span(), grund.value()));
        }
        return post;
    }

    private Map<String, Object> tilgaengelighed(List<Diagnostic> fund, List<Lagt> lagt) {
        Map<String, Integer> antal = new TreeMap<>();
        fund.stream()
                .filter(d -> !d.isSilent())
                .forEach(d -> antal.merge(d.rule().id(), 1, Integer::sum));
        List<Dokumentfil> dokumenter = lagt.stream()
                .map(Lagt::dokument)
                .flatMap(d -> Optional.ofNullable(d).stream())
                .toList();
        return Tilgaengelighed.afsnit(
                dokumenter,
                new Tilgaengelighed.Regeltal(
                        koerte, antal, undtaget, valg.kontrol().grundlinje().udeladte(), fra),
                harLaest(Kildeliste.Art.SKABELON),
                harLaest(Kildeliste.Art.STILARK));
    }

    private boolean harLaest(Kildeliste.Art art) {
        return kilder.alle().stream().map(Kilde::art).anyMatch(a -> a == art);
    }

    private void koerteRegler(List<RuleInfo> regler) {
        regler.forEach(r -> koerte.add(r.id()));
    }

    private static Map<String, Object> post(String fil, Object... felter) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("fil", fil);
        for (int i = 0; i < felter.length; i += 2) {
            post.put(felter[i].toString(), felter[i + 1]);
        }
        return post;
    }

    /** A file as messages name it, seen from the folder of referater. */
    private String vist(String navn) {
        return navn.equals(INGEN_STI) || navn.startsWith(INDBYGGET) ? navn : vist(Path.of(navn));
    }

    private String vist(Path sti) {
        if (sti.toString().equals(INGEN_STI)) {
            return INGEN_STI;
        }
        Path hel = sti.toAbsolutePath().normalize();
        return rod().filter(r -> r.getRoot() != null && r.getRoot().equals(hel.getRoot()))
                .map(r -> r.relativize(hel))
                .orElse(hel)
                .toString()
                .replace('\\', '/');
    }

    private Optional<Path> rod() {
        return roedder.isEmpty() ? Optional.empty() : Optional.of(roedder.first());
    }

    private static int sum(Map<String, Integer> tal) {
        return tal.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String id(Undtagelse undtagelse) {
        return id(undtagelse.regel());
    }

    private static String id(Tekst regel) {
        return regel.value().strip().toLowerCase(Locale.ROOT);
    }
}
