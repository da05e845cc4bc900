package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.edition.Udgave;
import dk.referat.gate.Moedekilde;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.template.Dokumentbygger;
import dk.referat.rule.Moederaekke;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One meeting on its way to be published: read and checked, then rendered. It holds the edition alone, so that nothing else can
 * find its way out.
 *
 * @param kilde what the gate knows of it
 * @param standarddokument minutes when the file holds anything of the minutes, else an agenda
 * @param stamme the safe beginning of its files' names
 */
public record Moedebygning(
        Udgave udgave,
        Moedekilde kilde,
        Dokumenttype standarddokument,
        Bilagsfiler bilag,
        Billedfiler billeder,
        String stamme)
        implements Bygning {

    /**
     * A meeting that can be built, or what keeps it from being built.
     *
     * @param kontrol empty when the file could not be read
     */
    public record Resultat(
            Optional<Moedebygning> bygning, List<Diagnostic> diagnostics, Optional<Kontroludfald> kontrol)
            implements Forberedt {}

    /**
     * Checks all that can be known before rendering.
     *
     * @param navn the meeting file's name without its ending
     * @param mappe the meeting file's folder
     * @param naboer where the body's other meetings are found
     * @param type whom the documents are for
     */
    public static Resultat forbered(
            ReadResult<Moede> laest, String navn, Path mappe, Naboer naboer, Kontrolvalg valg, Udgavetype type)
            throws IOException {
        Moede moede = laest.value();
        if (moede == null) {
            return new Resultat(Optional.empty(), laest.diagnostics(), Optional.empty());
        }
        Diagnostics andre = new Diagnostics();
        String stamme = Filnavne.sikkert(navn);
        Tekstkontrol.kontroller(Prosatekster.i(moede), moede.organ(), andre);
        andre.addAll(Udgave.kontroller(moede));
        Udgave udgave = Udgave.af(moede, type);
        Bilagsfiler bilag = Bilagsfiler.find(udgave, moede, mappe, stamme, andre);
        Billedfiler billeder =
                Billedfiler.find(Prosatekster.i(udgave.moede()), udgave.moede().organ(), mappe, naboer.kilder(), andre);
        Logofil.kontroller(moede.organ().udseende().logo(), naboer.kilder(), andre);
        Diagnostics fund = new Diagnostics();
        Kontroludfald kontrol = kontroller(laest, moede, naboer.raekke(moede, mappe), valg, andre);
        fund.addAll(kontrol.fund());
        Dokumenttype standard = moede.harReferat() ? Dokumenttype.REFERAT : Dokumenttype.DAGSORDEN;
        return fund.hasErrors()
                ? new Resultat(Optional.empty(), fund.sorted(), Optional.of(kontrol))
                : new Resultat(
                        Optional.of(new Moedebygning(udgave, Moedekilde.af(moede), standard, bilag, billeder, stamme)),
                        fund.sorted(),
                        Optional.of(kontrol));
    }

    private static Kontroludfald kontroller(
            ReadResult<Moede> laest, Moede moede, Moederaekke raekke, Kontrolvalg valg, Diagnostics andre)
            throws IOException {
        try {
            return Moedekontrol.kontroller(laest, moede, raekke, valg, andre.sorted());
        } catch (UncheckedIOException e) {
            // Of a neighbour.
            throw e.getCause();
        }
    }

    @Override
    public SourceFile fil() {
        return udgave.moede().fil();
    }

    @Override
    public Organ organ() {
        return udgave.moede().organ();
    }

    @Override
    public Udgavetype udgavetype() {
        return udgave.type();
    }

    @Override
    public List<Moedekilde> kilder() {
        return List.of(kilde);
    }

    @Override
    public Map<String, Bilagsfiler.Kopi> kopier() {
        return bilag.kopier();
    }

    @Override
    public String bilagsmappe() {
        return bilag.mappe();
    }

    @Override
    public boolean harFiler() {
        return bilag.naevnerFiler() || billeder.alle().findAny().isPresent();
    }

    @Override
    public Stream<Path> filer() {
        return Stream.concat(bilag.kopier().values().stream().map(Bilagsfiler.Kopi::fil), billeder.alle());
    }

    @Override
    public boolean erUdkast() {
        return udgave.moede().dokument().erUdkast();
    }

    @Override
    public String overskrift() {
        return Dokumentbygger.overskrift(udgave);
    }

    /** A meeting with minutes keeps its agenda on the web; one without has the agenda only. */
    @Override
    public List<Dokumenttype> typer(Optional<Dokumenttype> valgt, boolean iMappe) {
        if (valgt.isPresent()) {
            return valgt.filter(Dokumenttype::erMoedets).map(List::of).orElse(List.of());
        }
        return iMappe && standarddokument == Dokumenttype.REFERAT
                ? List.of(Dokumenttype.DAGSORDEN, Dokumenttype.REFERAT)
                : List.of(standarddokument);
    }

    @Override
    public Map<Dokumentfil, byte[]> gengiv(
            Gengiver gengiver, Udgiver udgiver, List<Dokumenttype> typer, Set<Format> formater, Diagnostics fund)
            throws IOException {
        Billedopslag opslag = billeder.aabn();
        Logobillede logo =
                Logofil.laes(organ().udseende().ellers(udgiver.udseende()).logo(), billeder.kilder());
        Dokumentskriver skriver = new Dokumentskriver(this, gengiver, formater, fund);
        List<Gengiver.Dokument> dokumenter =
                Samtidig.dele(typer, type -> gengiver.dokument(udgave, udgiver, type, bilag::udgivet, opslag, logo));
        for (int i = 0; i < typer.size(); i++) {
            skriver.tag(typer.get(i), dokumenter.get(i));
        }
        return skriver.skriv();
    }
}
