package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgavetype;
import dk.referat.publish.Bygger;
import dk.referat.publish.Byggeresultat;
import dk.referat.publish.Byggevalg;
import dk.referat.publish.Fremdrift;
import dk.referat.publish.IntetAtByggeException;
import dk.referat.publish.ProtokolIUdmappenException;
import dk.referat.publish.Protokolplads;
import dk.referat.publish.UdgaverBlandesException;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.report.Meldingsform;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code referat build}: from meeting files to documents. */
final class Build implements Kommando {
    /** So many files are named one by one; of more, how many they are says more. */
    private static final int MANGE = 20;

    private static final int FAA = 3;

    private final Skaerm skaerm;
    private final InputStream ind;

    private final Argument<Path> stier = Argument.parametre(
            "STI",
            1,
            Integer.MAX_VALUE,
            new Kilder.Sti(),
            "Mødefiler, organfiler med et kommissorium, rapportfiler eller mapper med dem; - læser et møde"
                    + " fra standard ind.");

    private final Argument<Path> udmappe = Argument.valg(
            List.of("-o", "--output"),
            "MAPPE",
            new Kilder.Sti(),
            "Mappen, der skrives til. Ellers den, som udgiverens fil siger; ellers for en fil dens egen"
                    + " mappe, for en mappe «udgivet» i den.");

    private final Argument<Udgavetype> udgave = Argument.valg(
            List.of("-u", "--udgave"),
            "UDGAVE",
            new Udgaver(),
            "offentlig eller intern. Den offentlige er uden det lukkede og er den, der bygges, når intet er"
                    + " sagt. Den interne har det hele, hedder -intern og får en mappe for sig.");

    private final Argument<Format> formater = Argument.liste(
            List.of("-f", "--format"),
            "FORMAT",
            new Formater(),
            "html, pdf eller html-fragment; flere med komma. Ellers som udgiverens fil siger; ellers" + " html,pdf.");

    private final Argument<Dokumenttype> dokument = Argument.valg(
            List.of("-d", "--dokument"),
            "DOKUMENT",
            new Dokumenter(),
            "dagsorden, referat, kommissorium eller årsrapport. Ellers: det, filen giver, og for et møde"
                    + " referat, når filen har et; i en mappe det hele.");

    private final Kontrolmuligheder kontrol = new Kontrolmuligheder();

    private final Argument<Meldingsform> form = Argument.valg(
            List.of("--meldinger"),
            "FORM",
            new Meldinger.Former(),
            "Formen på fejl og advarsler: tekst, json, sarif, github eller junit.");

    private final Meldingsmuligheder meldingsvalg = new Meldingsmuligheder();

    private final Argument<Path> byggeprotokol = Argument.valg(
            List.of("--byggeprotokol"),
            "FIL",
            new Kilder.Sti(),
            "Skriv en protokol over bygningen til denne fil som JSON: hvad der blev læst, bygget og set"
                    + " efter. Den må ikke ligge i mappen, der skrives til.");

    private final Argument<Boolean> stille = Argument.flag(List.of("-q", "--quiet"), "Skriv kun fejl og advarsler.");

    private final Argument<Boolean> overskriv =
            Argument.flag(List.of("--force"), "Overskriv også filer, som referat ikke har lavet, eller som er rettet.");

    private final Argument<Boolean> alle = Argument.flag(
            List.of("--alle"), "Byg det hele. Ellers bygges i en mappe kun det, der er ændret siden sidst.");

    Build(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    @Override
    public String navn() {
        return "build";
    }

    @Override
    public List<Argument<?>> argumenter() {
        List<Argument<?>> alle = new ArrayList<>();
        alle.addAll(List.of(stier, udmappe, udgave, formater, dokument));
        alle.addAll(kontrol.argumenter());
        alle.addAll(List.of(form));
        alle.addAll(meldingsvalg.argumenter());
        alle.addAll(List.of(byggeprotokol, stille, overskriv, this.alle));
        return alle;
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Byg dagsordener, referater, kommissorier og årsrapporter som HTML og PDF.",
                "referat build [VALG]... STI...",
                "Hvad der bygges:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat build 2024-12-18-styregruppen.yaml",
                        "  referat build --dokument dagsorden --format pdf moede.yaml",
                        "  referat build referater --output udgivet",
                        "  referat build referater --udgave intern",
                        "  referat build - --output udgivet < moede.yaml",
                        "  referat build organer/raadet.yaml --dokument kommissorium",
                        "  referat build rapporter/2018-raadet.yaml",
                        "",
                        "Af en mappe bygges alle møder, kommissorier og årsrapporter med oversigter, og",
                        "det, der blev bygget af filer, som ikke findes mere, fjernes igen. Filer, som",
                        "referat ikke har lavet, eller som er rettet siden, røres ikke uden --force.",
                        "Det, der ville blive, som det er, bygges ikke igen; --alle bygger det hele.",
                        "",
                        "Udgiverens fil er referat.yaml i den mappe, som rummer møderne, eller over den.",
                        "",
                        "Samme filer og samme version giver altid præcis samme dokumenter. En PDF får",
                        "den dato, der står i filen under «dokument», ellers den i miljøvariablen",
                        "SOURCE_DATE_EPOCH, ellers mødets.",
                        "",
                        "Er der en fejl i blot én fil, bliver intet skrevet, heller ikke af de andre.",
                        Udgangskode.FORKLARING_1,
                        Udgangskode.FORKLARING_2));
    }

    @Override
    public int koer() throws IOException {
        meldingsvalg.kontroller();
        kontrollerByggeprotokol();
        Byggevalg valg = new Byggevalg(
                Optional.ofNullable(udmappe.vaerdi()),
                formater.erSat() ? EnumSet.copyOf(formater.vaerdier()) : Set.of(),
                udgave.vaerdi(Udgavetype.OFFENTLIG),
                Optional.ofNullable(dokument.vaerdi()),
                overskriv.erSat(),
                kontrol.valg(),
                Kildetid.af(skaerm.miljoe()),
                Optional.ofNullable(byggeprotokol.vaerdi()),
                alle.erSat(),
                meldingsvalg.niveau(Severity.ADVARSEL));
        Fremdriftslinje linje = new Fremdriftslinje(skaerm);
        Fremdrift fremdrift = skaerm.kanSkriveOver() && !stille.erSat() ? linje : Fremdrift.INGEN;
        Referatlaeser laeser = new Referatlaeser();
        kontrol.husk(laeser.kilder());
        Byggeresultat resultat;
        try (Bygger bygger = new Bygger(laeser, Version.nummer(), valg, fremdrift)) {
            for (Path sti : Kilder.hverForSig(stier.vaerdier())) {
                byg(sti, laeser, bygger);
            }
            resultat = bygger.udfoer();
        } catch (ProtokolIUdmappenException e) {
            throw new ForkertBrug("byggeprotokollen må ikke ligge i «" + Kilder.vist(e.udmappe())
                    + "», som dokumenterne skrives til, for den fortæller om kilderne; giv den en sti uden"
                    + " for mappen, fx ../byggeprotokol.json");
        } catch (IntetAtByggeException e) {
            throw new ForkertBrug(intetAtBygge(e));
        } catch (UdgaverBlandesException e) {
            throw new ForkertBrug(blandes(e));
        } finally {
            linje.slut();
        }
        fortael(resultat);
        return resultat.harFejl() ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
    }

    private static String intetAtBygge(IntetAtByggeException e) {
        String fil = "«" + Kilder.vist(e.fil()) + "»";
        return switch (e.hvorfor()) {
            case INTET_KOMMISSORIUM ->
                fil
                        + " er et organs fil uden «kommissorium», så der er intet at bygge af den; giv en mødefil eller mappen"
                        + " med møderne";
            case ANDET_DOKUMENT ->
                "det valgte --dokument laves ikke af " + fil
                        + "; dagsorden og referat laves af mødefiler, kommissorium af filer i mappen organer og årsrapport"
                        + " af filer i mappen rapporter";
        };
    }

    private static String blandes(UdgaverBlandesException e) {
        String mappe = "«" + Kilder.vist(e.udmappe()) + "»";
        return e.intern()
                ? "den interne udgave må ikke ligge i " + mappe + ", hvor den offentlige ligger; giv den en anden mappe"
                        + " med --output, fx ../intern"
                : "den offentlige udgave må ikke ligge i " + mappe + ", hvor den interne ligger; giv den en anden mappe"
                        + " med --output, eller flyt den interne";
    }

    /** What can be known before anything is read. */
    private void kontrollerByggeprotokol() throws IOException {
        Path fil = byggeprotokol.vaerdi();
        if (fil == null) {
            return;
        }
        if (Referatmappe.erYaml(fil)) {
            throw new ForkertBrug("--byggeprotokol kan ikke skrive over en YAML-fil; giv protokollen et andet navn, fx"
                    + " byggeprotokol.json");
        }
        if (!Protokolplads.kanSkrivesTil(fil)) {
            throw new ForkertBrug(
                    "«" + Kilder.vist(fil) + "» findes og er ikke en byggeprotokol; giv protokollen et andet navn");
        }
        if (!Files.isDirectory(Kilder.mappe(fil))) {
            throw new ForkertBrug("mappen «" + Kilder.vist(Kilder.mappe(fil)) + "» til byggeprotokollen findes ikke");
        }
    }

    private void byg(Path sti, Referatlaeser laeser, Bygger bygger) throws IOException {
        if (sti.equals(Kilder.STANDARD_IND)) {
            bygger.moede(Kilder.standardInd(laeser, ind), sti.toString(), Kilder.STANDARD_IND_NAVN, Kilder.her());
        } else if (Files.isDirectory(sti)) {
            bygger.mappe(sti);
        } else {
            bygger.fil(sti);
        }
    }

    private void fortael(Byggeresultat resultat) throws IOException {
        Meldinger meldinger = meldingsvalg.meldinger(skaerm, form.vaerdi(Meldingsform.TEKST), Severity.ADVARSEL);
        List<Diagnostic> viste = meldinger.viste(resultat.diagnostics());
        meldinger.skriv(viste, resultat.filer());
        if (!stille.erSat()) {
            resultat.mapper().forEach(this::fortael);
            Path protokol = byggeprotokol.vaerdi();
            if (protokol != null && !resultat.harFejl()) {
                skaerm.besked("Skrev " + Kilder.vist(protokol));
            }
        }
        resultat.mapper().stream()
                .flatMap(m -> m.efterladt().stream())
                .forEach(f -> skaerm.besked("Lod " + Kilder.vist(f) + " stå: mødet er væk, men filen er rettet siden"));
        String optaelling = Tekstrapport.optaelling(viste);
        if (!optaelling.isEmpty() && (resultat.harFejl() || !stille.erSat())) {
            skaerm.besked(optaelling + (resultat.harFejl() ? "; " + intet() + "." : "."));
        }
    }

    private String intet() {
        return byggeprotokol.erSat() ? "kun byggeprotokollen er skrevet" : "intet er skrevet";
    }

    private void fortael(Byggeresultat.Mappe mappe) {
        fortael("Skrev", mappe.skrevet(), MANGE, mappe.udmappe());
        fortael("Fjernede", mappe.fjernet(), MANGE, mappe.udmappe());
        fortael("Uændret:", mappe.uaendrede(), FAA, mappe.udmappe());
    }

    private void fortael(String hvad, List<Path> filer, int hoejst, Path udmappe) {
        if (filer.size() > hoejst) {
            skaerm.besked(hvad + " " + filer.size() + " filer i " + Kilder.vist(udmappe));
        } else {
            filer.forEach(f -> skaerm.besked(hvad + " " + Kilder.vist(f)));
        }
    }

    /** The words for {@link Format}. */
    static final class Formater implements Ord<Format> {
        @Override
        public @Nullable Format laes(String ord) {
            return Format.med(ord.strip().toLowerCase(Locale.ROOT)).orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Format.values()).map(Format::navn).toList();
        }

        @Override
        public Class<Format> type() {
            return Format.class;
        }
    }

    /** The words for {@link Udgavetype}. */
    static final class Udgaver implements Ord<Udgavetype> {
        @Override
        public @Nullable Udgavetype laes(String ord) {
            return Stream.of(Udgavetype.values())
                    .filter(u -> u.navn().equals(ord.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Udgavetype.values()).map(Udgavetype::navn).toList();
        }

        @Override
        public Class<Udgavetype> type() {
            return Udgavetype.class;
        }
    }

    /** The words for {@link Dokumenttype}. */
    static final class Dokumenter implements Ord<Dokumenttype> {
        @Override
        public @Nullable Dokumenttype laes(String ord) {
            String valgt = ord.strip().toLowerCase(Locale.ROOT);
            return Stream.of(Dokumenttype.values())
                    .filter(d -> d.navn().equals(valgt) || d.filnavn().equals(valgt))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Dokumenttype.values()).map(Dokumenttype::navn).toList();
        }

        @Override
        public Class<Dokumenttype> type() {
            return Dokumenttype.class;
        }
    }
}
