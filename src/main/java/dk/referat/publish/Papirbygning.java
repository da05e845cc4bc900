package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.edition.Kommissorieudgave;
import dk.referat.edition.Rapportudgave;
import dk.referat.gate.Moedekilde;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Dokumenttype;
import dk.referat.model.IkkeCpr;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.template.Dokumentbygger;
import dk.referat.rule.Organregler;
import dk.referat.rule.Undtagelser;
import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paper that no single meeting makes, on its way to be published: a body's kommissorium or its report.
 *
 * @param kilder what the gate knows: the paper's own file, then those that it tells of
 */
record Papirbygning(
        Dokumenttype type,
        SourceFile fil,
        Organ organ,
        Udgavetype udgavetype,
        String stamme,
        String overskrift,
        boolean erUdkast,
        List<Moedekilde> kilder,
        List<IkkeCpr> ikkeCpr,
        Billedfiler billeder,
        Gengivelse gengivelse)
        implements Bygning {

    /** Renders the edition, which nobody else holds. */
    interface Gengivelse {
        Gengiver.Dokument med(Gengiver gengiver, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo);
    }

    /**
     * A paper that can be built, or what keeps it from being built.
     *
     * @param koert the rules of the content that were held against it
     * @param undtaget what the author has accepted
     */
    record Resultat(
            Optional<Papirbygning> bygning,
            List<Diagnostic> diagnostics,
            List<RuleInfo> koert,
            List<Undtagelser.Brugt> undtaget)
            implements Forberedt {
        static Resultat kun(List<Diagnostic> diagnostics) {
            return new Resultat(Optional.empty(), diagnostics, List.of(), List.of());
        }
    }

    /**
     * A body's kommissorium.
     *
     * @param navn the file's name without its ending
     */
    static Resultat kommissorium(
            ReadResult<Organ> laest, String navn, Path mappe, Naboer naboer, Kontrolvalg valg, Udgavetype udgave)
            throws IOException {
        Organ organ = laest.value();
        Kommissorium kommissorium = organ == null ? null : organ.kommissorium();
        if (organ == null || kommissorium == null) {
            return Resultat.kun(laest.diagnostics());
        }
        Diagnostics fund = new Diagnostics();
        fund.addAll(Organkontrol.kontroller(laest, mappe, naboer, valg));
        List<Tekst> prosa = Prosatekster.i(kommissorium).toList();
        Billedfiler billeder = Billedfiler.find(prosa.stream(), organ, mappe, naboer.kilder(), fund);
        Kommissorium.Vedtagelse vedtaget = kommissorium.vedtaget();
        Organ vedtager = vedtaget == null
                ? null
                : Vedtagelsessted.organ(vedtaget, organ, mappe, naboer).orElse(null);
        Kommissorieudgave edition = Kommissorieudgave.af(organ, kommissorium, vedtager, udgave);
        SourceFile fil = edition.fil();
        return resultat(
                new Papirbygning(
                        Dokumenttype.KOMMISSORIUM,
                        fil,
                        organ,
                        udgave,
                        Filnavne.sikkert(navn),
                        Dokumenttype.KOMMISSORIUM.titel(),
                        kommissorium.erUdkast(),
                        List.of(Moedekilde.af(fil, organ, List.of())),
                        List.of(),
                        billeder,
                        (gengiver, udgiver, opslag, logo) -> gengiver.kommissorium(edition, udgiver, opslag, logo)),
                fund,
                Organregler.koerte(organ, laest.hasErrors()),
                List.of());
    }

    /**
     * A body's report.
     *
     * @param navn the file's name without its ending
     */
    static Resultat aarsrapport(
            ReadResult<Aarsrapport> laest, String navn, Path mappe, Naboer naboer, Kontrolvalg valg, Udgavetype udgave)
            throws IOException {
        Aarsrapport rapport = laest.value();
        if (rapport == null) {
            return Resultat.kun(laest.diagnostics());
        }
        Naboer.Organmoeder moeder = naboer.moeder(rapport.organ(), mappe);
        Diagnostics andre = new Diagnostics();
        Tekstkontrol.kontroller(Prosatekster.i(rapport), rapport.organ(), andre);
        moeder.fejl().forEach(fejl -> meldUfuldstaendig(rapport, fejl, andre));
        Billedfiler billeder =
                Billedfiler.find(Prosatekster.i(rapport), rapport.organ(), mappe, naboer.kilder(), andre);
        Rapportudgave edition = Rapportudgave.af(rapport, moeder.moeder(), udgave);
        Diagnostics fund = new Diagnostics();
        // What the prose claims is held against what the same paper prints.
        Rapportkontrol.Udfald udfald =
                Rapportkontrol.kontroller(laest, rapport, edition.grundlag(), valg, andre.sorted());
        fund.addAll(udfald.fund());
        List<Moedekilde> kilder = new ArrayList<>();
        kilder.add(Moedekilde.af(rapport.fil(), rapport.organ(), rapport.ikkeCpr()));
        moeder.moeder().stream().map(Moedekilde::af).forEach(kilder::add);
        return resultat(
                new Papirbygning(
                        Dokumenttype.AARSRAPPORT,
                        rapport.fil(),
                        rapport.organ(),
                        udgave,
                        Filnavne.sikkert(navn),
                        Dokumentbygger.overskrift(edition),
                        rapport.erUdkast(),
                        List.copyOf(kilder),
                        rapport.ikkeCpr(),
                        billeder,
                        (gengiver, udgiver, opslag, logo) -> gengiver.aarsrapport(edition, udgiver, opslag, logo)),
                fund,
                udfald.koert(),
                udfald.undtaget());
    }

    /** What is counted would be wrong, and nobody could see it. */
    private static void meldUfuldstaendig(Aarsrapport rapport, Diagnostic fejl, Diagnostics fund) {
        fund.add(
                Udgivelsesregler.MOEDE_KAN_IKKE_TAELLES,
                rapport.periode().span(),
                "Et møde i mappen har fejl, så det vides ikke, om rapporten skal have det med",
                "Ret mødets fil, eller flyt den ud af mappen: "
                        + fejl.span().file().name(),
                new Related(fejl.span(), "her er en fejl"));
    }

    private static Resultat resultat(
            Papirbygning bygning, Diagnostics fund, List<RuleInfo> koert, List<Undtagelser.Brugt> undtaget) {
        return new Resultat(fund.hasErrors() ? Optional.empty() : Optional.of(bygning), fund.sorted(), koert, undtaget);
    }

    @Override
    public boolean harFiler() {
        return filer().findAny().isPresent();
    }

    @Override
    public Stream<Path> filer() {
        return billeder.alle();
    }

    @Override
    public List<Dokumenttype> typer(Optional<Dokumenttype> valgt, boolean iMappe) {
        return valgt.isEmpty() || valgt.get() == type ? List.of(type) : List.of();
    }

    @Override
    public Map<String, Bilagsfiler.Kopi> kopier() {
        return Map.of();
    }

    @Override
    public String bilagsmappe() {
        return stamme + "-" + type.filnavn() + "-bilag/";
    }

    @Override
    public Map<Dokumentfil, byte[]> gengiv(
            Gengiver gengiver, Udgiver udgiver, List<Dokumenttype> typer, Set<Format> formater, Diagnostics fund)
            throws IOException {
        Dokumentskriver skriver = new Dokumentskriver(this, gengiver, formater, fund);
        if (!typer.isEmpty()) {
            Logobillede logo =
                    Logofil.laes(organ.udseende().ellers(udgiver.udseende()).logo(), billeder.kilder());
            skriver.tag(type, gengivelse.med(gengiver, udgiver, billeder.aabn(), logo));
        }
        return skriver.skriv();
    }
}
