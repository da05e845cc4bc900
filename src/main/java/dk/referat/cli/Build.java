package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
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
import dk.referat.report.Meldingsform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code referat build}: from meeting files to documents. */
final class Build implements Kommando {
    private final Skaerm skaerm;
    private final InputStream ind;

    private final Argument<Path> stier = Argument.parametre(
            "STI",
            1,
            Integer.MAX_VALUE,
            new Kilder.Sti(),
            "Mødefiler, organfiler med et kommissorium, rapportfiler eller mapper med dem; - læser et møde"
                    + " fra standard ind.");

    private final Byggemuligheder muligheder = new Byggemuligheder();

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
        alle.add(stier);
        alle.addAll(muligheder.argumenter());
        alle.addAll(List.of(form));
        alle.addAll(meldingsvalg.argumenter());
        alle.addAll(List.of(byggeprotokol, stille, muligheder.overskriv(), this.alle));
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
        Byggevalg valg = muligheder.valg(
                skaerm,
                Optional.ofNullable(byggeprotokol.vaerdi()),
                alle.erSat(),
                meldingsvalg.niveau(Severity.ADVARSEL));
        Fremdriftslinje linje = new Fremdriftslinje(skaerm);
        Fremdrift fremdrift = skaerm.kanSkriveOver() && !stille.erSat() ? linje : Fremdrift.INGEN;
        Referatlaeser laeser = new Referatlaeser();
        muligheder.husk(laeser.kilder());
        Byggeresultat resultat;
        try (Bygger bygger = new Bygger(laeser, Version.nummer(), valg, fremdrift)) {
            for (Path sti : Kilder.hverForSig(stier.vaerdier())) {
                byg(sti, laeser, bygger);
            }
            resultat = bygger.udfoer();
        } catch (ProtokolIUdmappenException | IntetAtByggeException | UdgaverBlandesException e) {
            throw new ForkertBrug(Byggefortaelling.forkertBrug(e));
        } finally {
            linje.slut();
        }
        fortael(resultat);
        return resultat.harFejl() ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
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
        Byggefortaelling fortaelling = new Byggefortaelling(skaerm, stille.erSat());
        fortaelling.filer(resultat);
        Path protokol = byggeprotokol.vaerdi();
        if (protokol != null && !resultat.harFejl() && !stille.erSat()) {
            skaerm.besked("Skrev " + Kilder.vist(protokol));
        }
        fortaelling.sammenfat(viste, resultat, protokol != null);
    }
}
