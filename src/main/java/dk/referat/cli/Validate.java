package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Validering;
import dk.referat.read.Referatlaeser;
import dk.referat.report.Meldingsform;
import dk.referat.report.Tekstrapport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code referat validate}: finds the faults without writing anything. */
final class Validate implements Kommando {
    private final Skaerm skaerm;
    private final InputStream ind;

    private final Argument<Path> stier = Argument.parametre(
            "STI",
            1,
            Integer.MAX_VALUE,
            new Kilder.Sti(),
            "Mødefiler, organfiler, referat.yaml eller mapper; - læser en mødefil fra standard ind.");

    private final Kontrolmuligheder kontrol = new Kontrolmuligheder();

    private final Argument<Boolean> ret = Argument.flag(
            List.of("--ret"),
            "Ret det, der kan rettes uden at ændre meningen: tegn, mellemrum, nøglers stavemåde og forkortede"
                    + " navne. Kommentarer, rækkefølge og linjeskift bliver, som de er.");

    private final Argument<Boolean> vis =
            Argument.flag(List.of("--vis"), "Med --ret: vis kun, hvad der ville blive rettet; intet skrives.");

    private final Argument<Meldingsform> form = Argument.valg(
            List.of("-f", "--format"),
            "FORM",
            new Meldinger.Former(),
            "Formen på fejl og advarsler: tekst, json, sarif, github eller junit.");

    private final Meldingsmuligheder meldingsvalg = new Meldingsmuligheder();

    private final Argument<Path> nyGrundlinje = Argument.valg(
            List.of("--skriv-grundlinje"),
            "FIL",
            new Kilder.Sti(),
            "Skriv det, der findes nu, til denne fil, så kun nyt bliver meldt med --grundlinje.");

    private final Argument<Boolean> stille = Argument.flag(List.of("-q", "--quiet"), "Skriv kun fejl og advarsler.");

    Validate(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    @Override
    public String navn() {
        return "validate";
    }

    @Override
    public List<Argument<?>> argumenter() {
        List<Argument<?>> alle = new ArrayList<>();
        alle.addAll(List.of(stier));
        alle.addAll(kontrol.argumenter());
        alle.addAll(List.of(ret, vis, form));
        alle.addAll(meldingsvalg.argumenter());
        alle.addAll(List.of(nyGrundlinje, stille));
        return alle;
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Se efter fejl i mødefiler uden at bygge.",
                "referat validate [VALG]... STI...",
                "Hvad der ses efter:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat validate 2024-12-18-styregruppen.yaml",
                        "  referat validate referater",
                        "  referat validate - < moede.yaml",
                        "  referat validate moede.yaml --ret --vis   vis, hvad der kan rettes af sig selv",
                        "",
                        "I en mappe ses også efter organfilerne og udgiverens referat.yaml.",
                        Udgangskode.FORKLARING_1,
                        Udgangskode.FORKLARING_2));
    }

    @Override
    public int koer() throws IOException {
        List<Path> stier = this.stier.vaerdier();
        boolean ret = this.ret.erSat();
        boolean vis = this.vis.erSat();
        boolean stille = this.stille.erSat();
        Path nyGrundlinje = this.nyGrundlinje.vaerdi();
        if (vis && !ret) {
            throw new ForkertBrug("--vis bruges sammen med --ret");
        }
        if (nyGrundlinje != null && kontrol.harGrundlinje()) {
            throw new ForkertBrug("--grundlinje og --skriv-grundlinje kan ikke bruges sammen");
        }
        if (nyGrundlinje != null && ret) {
            throw new ForkertBrug("--ret og --skriv-grundlinje kan ikke bruges sammen");
        }
        if (nyGrundlinje != null && !Grundlinje.kanSkrivesTil(nyGrundlinje)) {
            throw new ForkertBrug("«" + Kilder.vist(nyGrundlinje)
                    + "» findes og er ikke en grundlinje; giv grundlinjen et andet navn");
        }
        meldingsvalg.kontroller();
        Kontrolvalg valg = nyGrundlinje == null ? kontrol.valg() : kontrol.valg(Grundlinje.ny(nyGrundlinje));
        List<Path> hverForSig = Kilder.hverForSig(stier);
        if (ret) {
            if (stier.contains(Kilder.STANDARD_IND)) {
                throw new ForkertBrug("--ret kan ikke rette standard ind; angiv en fil eller en mappe");
            }
            boolean aendringer = new Rettearbejde(skaerm, valg, vis, stille).ret(hverForSig);
            if (vis) {
                return aendringer ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
            }
        }
        Referatlaeser laeser = new Referatlaeser();
        Validering validering = new Validering(laeser, valg);
        for (Path sti : hverForSig) {
            if (sti.equals(Kilder.STANDARD_IND)) {
                validering.moede(Kilder.standardInd(laeser, ind), sti.toString(), Kilder.her());
            } else if (Files.isDirectory(sti)) {
                validering.mappe(sti);
            } else {
                validering.fil(sti);
            }
        }
        List<Diagnostic> fund = validering.fund();
        Meldinger meldinger = meldingsvalg.meldinger(
                skaerm, form.vaerdi(Meldingsform.TEKST), stille ? Severity.ADVARSEL : Severity.OPLYSNING);
        meldinger.skriv(meldinger.viste(fund), validering.filer());
        if (nyGrundlinje != null) {
            valg.grundlinje().skriv(nyGrundlinje);
        }
        if (!stille) {
            sammenfat(meldinger.viste(fund), validering.filer().size(), valg.grundlinje());
        }
        return fund.stream().anyMatch(Diagnostic::isError) ? Udgangskode.FEJL_I_FILER : Udgangskode.FINT;
    }

    private void sammenfat(List<Diagnostic> fund, int filer, Grundlinje grundlinje) {
        String antal = filer == 1 ? "1 fil" : filer + " filer";
        String tal = Tekstrapport.optaelling(fund);
        boolean kunOplysninger = fund.stream().allMatch(d -> d.severity() == Severity.OPLYSNING);
        String fejl = kunOplysninger ? "ingen fejl" + (tal.isEmpty() ? "" : ", " + tal) : tal;
        skaerm.besked(antal + " læst: " + fejl + ".");
        Path nyGrundlinje = this.nyGrundlinje.vaerdi();
        if (nyGrundlinje != null) {
            skaerm.besked("Skrev " + grundlinje.antal() + " fund i " + Kilder.vist(nyGrundlinje));
        } else if (grundlinje.ikkeMoedte() > 0) {
            skaerm.besked(grundlinje.ikkeMoedte() + " fund i grundlinjen er her ikke mere.");
        }
    }
}
