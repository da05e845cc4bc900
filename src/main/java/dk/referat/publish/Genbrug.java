package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.model.Udseende;
import dk.referat.read.Referatmappe;
import dk.referat.rule.Moederaekke;
import dk.referat.source.ShownPath;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which files of a folder need not be built, since nothing that their documents are made of has changed since the last
 * build, and the documents are as that build left them. In doubt a file is built.
 */
final class Genbrug {
    private static final String LISTER = "lister";

    private final Path rod;
    private final Path udmappe;
    private final Naboer naboer;
    private final @Nullable Genbrugsliste sidst;
    private final @Nullable Byggegrundlag grundlag;
    private final Map<Path, String> summer = new ConcurrentHashMap<>();
    private final Map<Path, String> stande = new ConcurrentHashMap<>();

    /** By the meeting's folder and the stem of the body's file. */
    private final Map<String, Optional<Path>> organfiler = new ConcurrentHashMap<>();

    private final Map<String, Genbrugsliste.Post> nye = new LinkedHashMap<>();

    private final Map<Path, String> navne = new ConcurrentHashMap<>();
    private boolean harNyt;

    private Genbrug(
            Path rod, Path udmappe, Naboer naboer, @Nullable Genbrugsliste sidst, @Nullable Byggegrundlag grundlag) {
        this.rod = rod;
        this.udmappe = udmappe.toAbsolutePath().normalize();
        this.naboer = naboer;
        this.sidst = sidst;
        this.grundlag = grundlag;
    }

    /** Looks at what the folder was last built of. */
    static Genbrug af(Kildemappe kilde, Byggevalg valg, Kontrolvalg kontrol, String version, Naboer naboer)
            throws IOException {
        Path rod = kilde.referatmappe().rod();
        // What a baseline leaves out depends on what it has met.
        Optional<Byggegrundlag> grundlag =
                kontrol.grundlinje().erIngen() ? Byggegrundlag.af(kilde, valg, kontrol, version) : Optional.empty();
        // A record of the build tells how every file was checked, so every file must be.
        boolean alt = valg.alle() || valg.protokol().isPresent() || grundlag.isEmpty();
        Optional<Genbrugsliste> sidst = alt ? Optional.empty() : Genbrugsliste.laes(kilde.udmappe(), grundlag.get());
        return new Genbrug(rod, kilde.udmappe(), naboer, sidst.orElse(null), grundlag.orElse(null));
    }

    /** Whether there is anything to use again. */
    boolean erMuligt() {
        return sidst != null;
    }

    /** What a meeting is found by, when its file is as it was; null when it must be read. */
    Moedeindeks.@Nullable Post nabo(Path fil) throws IOException {
        Genbrugsliste.Post post = sidst == null ? null : sidst.post(navn(fil));
        Genbrugsliste.Nabo nabo = post == null ? null : post.nabo();
        if (post == null || nabo == null || !post.sum().equals(foersteStand(fil))) {
            return null;
        }
        Moederaekke.Led led = nabo.led();
        return new Moedeindeks.Post(
                fil,
                nabo.organ(),
                new Moederaekke.Led(ShownPath.of(fil), led.dato(), led.nummer(), led.harReferat(), led.punktnumre()),
                false,
                nabo.aftryk());
    }

    /** What was made of a file, when it would be the same now; null when it must be made. */
    Genbrugsliste.@Nullable Post uaendret(Path fil, Byggeplads plads) throws IOException {
        Genbrugsliste liste = sidst;
        Genbrugsliste.Post post = liste == null ? null : liste.post(navn(fil));
        if (liste == null || grundlag == null || post == null || !post.sum().equals(foersteStand(fil))) {
            return null;
        }
        boolean filer = !post.harFiler() || liste.filer().equals(grundlag.filer());
        return filer && post.naboer().equals(naboer(fil)) && plads.erSomSidst(post) ? medUdseende(post, fil) : null;
    }

    /** The lists, when they would say the same. */
    Genbrugsliste.@Nullable Post lister(List<Udgivelse> udgivelser, Byggeplads plads) throws IOException {
        Genbrugsliste.Post post = sidst == null ? null : sidst.post(LISTER);
        return post != null && post.sum().equals(sum(udgivelser)) && plads.erSomSidst(post) ? post : null;
    }

    /** The look of the lists is the body's, and stands in its file. */
    private Genbrugsliste.Post medUdseende(Genbrugsliste.Post post, Path fil) throws IOException {
        Udgivelse u = post.udgivelse();
        Optional<Path> organfil = Referatmappe.erOrganfil(fil) ? Optional.of(fil) : organfil(post.organ(), forael(fil));
        Organ organ = organfil.isEmpty() ? null : naboer.organ(organfil.get()).value();
        Udseende udseende = organ == null ? Udseende.STANDARD : organ.udseende();
        return post.med(new Udgivelse(u.organ(), udseende, u.mappe(), u.dato(), u.titel(), u.dokumenter()));
    }

    private Optional<Path> organfil(String organ, Path mappe) {
        return organfiler.computeIfAbsent(
                mappe + "\n" + organ, x -> naboer.referatmappe(mappe).organfil(organ, mappe));
    }

    /** Remembers what was used again. */
    void behold(Path fil, Genbrugsliste.Post post) {
        nye.put(navn(fil), post);
    }

    void beholdLister(Genbrugsliste.Post post) {
        nye.put(LISTER, post);
    }

    /**
     * Remembers what was made.
     *
     * @param harLukket whether the gate must know of the file
     * @param harFiler whether attachments, images or a logo have to do with it
     */
    void husk(
            Path fil,
            Bygning bygning,
            List<Diagnostic> fund,
            boolean harLukket,
            boolean harFiler,
            List<String> stier,
            Udgivelse udgivelse)
            throws IOException {
        String naboernes = naboer(fil);
        boolean erMoede = bygning instanceof Moedebygning;
        boolean papirMedCpr =
                !erMoede && bygning.kilder().stream().anyMatch(k -> !k.ikkeCpr().isEmpty());
        if (naboernes == null || papirMedCpr || !bygning.filer().allMatch(this::erSetEfter)) {
            return;
        }
        harNyt = true;
        boolean skjules = harLukket && erMoede;
        nye.put(
                navn(fil),
                new Genbrugsliste.Post(
                        medStand(fil),
                        skjules,
                        harFiler,
                        naboernes,
                        alvor(fund),
                        stier,
                        "",
                        "",
                        bygning.stamme(),
                        bygning.organ().fil(),
                        udgivelse,
                        skjules || !erMoede ? null : somNabo(fil)));
    }

    void huskLister(List<Udgivelse> udgivelser, List<String> stier) {
        harNyt = true;
        nye.put(
                LISTER,
                new Genbrugsliste.Post(
                        sum(udgivelser),
                        false,
                        false,
                        "",
                        Severity.TAVS,
                        stier,
                        "",
                        "",
                        "",
                        "",
                        new Udgivelse("", Udseende.STANDARD, "", null, "", List.of()),
                        null));
    }

    /** Makes the list that the next build reads; without it, that builds everything. */
    Optional<Genbrugsliste> liste(Byggeplads plads) throws IOException {
        boolean altErSomFoer = sidst != null
                && grundlag != null
                && !harNyt
                && sidst.antal() == nye.size()
                && sidst.filer().equals(grundlag.filer());
        if (grundlag == null || altErSomFoer) {
            return Optional.empty();
        }
        Genbrugsliste liste = new Genbrugsliste(grundlag);
        for (Map.Entry<String, Genbrugsliste.Post> ny : nye.entrySet()) {
            Genbrugsliste.Post post = ny.getValue();
            liste.tilfoej(
                    ny.getKey(),
                    post.udstand().isEmpty() ? post.med(plads.udsum(post.stier()), plads.stand(post.stier())) : post);
        }
        return Optional.of(liste);
    }

    /** The most serious thing there is to say of a file; what nobody is shown does not count. */
    private static Severity alvor(List<Diagnostic> fund) {
        return fund.stream()
                .filter(d -> !d.isSilent())
                .map(Diagnostic::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.TAVS);
    }

    private Genbrugsliste.@Nullable Nabo somNabo(Path fil) throws IOException {
        Moedeindeks.Post post = indekspost(fil);
        Moederaekke.Led led = post == null || post.usikker() ? null : post.led();
        return post == null || led == null || post.aftryk().isEmpty()
                ? null
                : new Genbrugsliste.Nabo(post.organ(), led, post.aftryk());
    }

    private Moedeindeks.@Nullable Post indekspost(Path fil) throws IOException {
        Referatmappe mappe = naboer.referatmappe(forael(fil));
        return mappe.erMaerket() ? naboer.indeks(mappe.rod()).post(fil) : null;
    }

    /** A sum of the meetings that have to do with a file; null where that is not known. */
    private @Nullable String naboer(Path fil) throws IOException {
        if (Referatmappe.erOrganfil(fil)) {
            return kommissoriets(fil);
        }
        return Referatmappe.erRapportfil(fil) ? rapportens(fil) : moedets(fil);
    }

    /** The body's meetings as the rules see them. */
    private @Nullable String moedets(Path fil) throws IOException {
        Referatmappe mappe = naboer.referatmappe(forael(fil));
        if (!mappe.erMaerket()) {
            return "";
        }
        Moedeindeks.Post post = indekspost(fil);
        return post == null || post.led() == null
                ? null
                : naboer.indeks(mappe.rod()).aftryk(post.organ());
    }

    /** A report is made of its body's meetings. */
    private @Nullable String rapportens(Path fil) throws IOException {
        Aarsrapport rapport = naboer.aarsrapport(fil).value();
        return rapport == null ? null : heleMoeder(fil, rapport.organ());
    }

    /** A kommissorium may name the item that adopted it, which is looked up among the meetings of the body that did. */
    private String kommissoriets(Path fil) throws IOException {
        Organ organ = naboer.organ(fil).value();
        Kommissorium.Vedtagelse vedtaget = organ == null || organ.kommissorium() == null
                ? null
                : organ.kommissorium().vedtaget();
        if (organ == null || vedtaget == null) {
            return "";
        }
        Optional<Organ> vedtager = Vedtagelsessted.organ(vedtaget, organ, forael(fil), naboer);
        return vedtager.isEmpty() ? "" : heleMoeder(fil, vedtager.get());
    }

    /** The whole text of a body's meetings, and of those that may be, in a sum that a guess cannot be held against. */
    private String heleMoeder(Path fil, Organ organ) throws IOException {
        StringBuilder alle = new StringBuilder(Filstand.af(fil));
        for (Moedeindeks.Post post : naboer.moedeposter(organ, forael(fil))) {
            alle.append('\n').append(navn(post.fil())).append(' ').append(sum(post.fil()));
        }
        return Sum.af(alle.toString());
    }

    private String navn(Path fil) {
        return navne.computeIfAbsent(fil, f -> Genbrugsliste.navn(rod, f));
    }

    private static String sum(List<Udgivelse> udgivelser) {
        List<String> linjer = new ArrayList<>();
        for (Udgivelse u : udgivelser) {
            linjer.add(u.organ() + "\n" + u.mappe() + "\n" + u.dato() + "\n" + u.titel() + "\n" + u.dokumenter());
        }
        return Sum.af(String.join("\n\n", linjer));
    }

    /** Of the bytes that were built of, or else will be. */
    private String sum(Path fil) throws IOException {
        Path noegle = fil.toAbsolutePath().normalize();
        Optional<String> laest = naboer.kilder().sum(noegle);
        if (laest.isPresent()) {
            return laest.get();
        }
        String kendt = summer.get(noegle);
        if (kendt == null) {
            kendt = Sum.af(noegle);
            summer.put(noegle, kendt);
        }
        return kendt;
    }

    /** The same as it was when it was first asked for, as long as nobody has read the file since. */
    private String foersteStand(Path fil) throws IOException {
        Path noegle = fil.toAbsolutePath().normalize();
        if (naboer.kilder().kender(noegle)) {
            return medStand(fil);
        }
        String kendt = stande.get(noegle);
        if (kendt == null) {
            kendt = medStand(fil);
            stande.put(noegle, kendt);
        }
        return kendt;
    }

    /** So that nobody who knows most of a file can find out the rest by trying. */
    private String medStand(Path fil) throws IOException {
        return Sum.af(sum(fil) + Filstand.af(fil));
    }

    /** Whether a change in an attached file would be noticed: not where it is a meeting file itself, or has been built. */
    boolean erSetEfter(Path fil) {
        if (Referatmappe.erYaml(fil)) {
            return false;
        }
        Path hel = fil.toAbsolutePath().normalize();
        for (Path mappe = hel.getParent(); mappe != null && mappe.startsWith(rod); mappe = mappe.getParent()) {
            if (mappe.equals(udmappe) || Moedefiler.erBygget(mappe)) {
                return false;
            }
        }
        return true;
    }

    private static Path forael(Path fil) {
        return Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
    }
}
