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
import dk.referat.render.pdf.Tegndaekning;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        String stamme) {

    private static final int FLEST_DELE = 60_000;

    /**
     * A meeting that can be built, or what keeps it from being built.
     *
     * @param kontrol empty when the file could not be read
     */
    public record Resultat(
            Optional<Moedebygning> bygning, List<Diagnostic> diagnostics, Optional<Kontroludfald> kontrol) {}

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
        Tekstkontrol.kontroller(moede, andre);
        andre.addAll(Udgave.kontroller(moede));
        Udgave udgave = Udgave.af(moede, type);
        Bilagsfiler bilag = Bilagsfiler.find(udgave, moede, mappe, stamme, andre);
        Billedfiler billeder = Billedfiler.find(udgave.moede(), mappe, naboer.kilder(), andre);
        Logofil.kontroller(moede.organ().udseende().logo(), naboer.kilder(), andre);
        Diagnostics fund = new Diagnostics();
        Kontroludfald kontrol =
                Moedekontrol.kontroller(laest, moede, naboer.raekke(moede, mappe), valg, andre.sorted());
        fund.addAll(kontrol.fund());
        Dokumenttype standard = moede.harReferat() ? Dokumenttype.REFERAT : Dokumenttype.DAGSORDEN;
        return fund.hasErrors()
                ? new Resultat(Optional.empty(), fund.sorted(), Optional.of(kontrol))
                : new Resultat(
                        Optional.of(new Moedebygning(udgave, Moedekilde.af(moede), standard, bilag, billeder, stamme)),
                        fund.sorted(),
                        Optional.of(kontrol));
    }

    public SourceFile fil() {
        return udgave.moede().fil();
    }

    public Organ organ() {
        return udgave.moede().organ();
    }

    public String filnavn(Dokumenttype type, Format format) {
        return stamme + "-" + type.navn() + udgave.type().efternavn() + format.endelse();
    }

    /**
     * Renders the documents.
     *
     * @return each file, with its path seen from the folder of the documents, and its content
     */
    Map<Dokumentfil, byte[]> gengiv(
            Gengiver gengiver, Udgiver udgiver, List<Dokumenttype> typer, Set<Format> formater, Diagnostics fund)
            throws IOException {
        Billedopslag opslag = billeder.aabn();
        Logobillede logo =
                Logofil.laes(organ().udseende().ellers(udgiver.udseende()).logo(), billeder.kilder());
        Map<Dokumentfil, byte[]> filer = new LinkedHashMap<>();
        for (Dokumenttype type : typer) {
            Gengiver.Dokument dokument = gengiver.dokument(udgave, udgiver, type, bilag::udgivet, opslag, logo);
            if (formater.contains(Format.PDF) && (!kanSaettes(dokument, fund) || !alleTegnKanVises(dokument, fund))) {
                continue;
            }
            for (Format format : formater) {
                Dokumentfil dokumentfil = new Dokumentfil(filnavn(type, format), type.navn(), format, fil().name());
                filer.put(dokumentfil, gengiver.skriv(dokument, format));
            }
        }
        return filer;
    }

    /** The layout engine keeps a box for each part, and the PDF a tag: half a gigabyte holds some ninety thousand. */
    private boolean kanSaettes(Gengiver.Dokument dokument, Diagnostics fund) {
        String side = dokument.indhold();
        int dele = 0;
        for (int i = side.indexOf('<'); i >= 0; i = side.indexOf('<', i + 1)) {
            dele += side.startsWith("</", i) ? 0 : 1;
        }
        if (dele <= FLEST_DELE) {
            return true;
        }
        fund.add(
                Tekstregler.FOR_SAMMENSAT,
                fil().start(),
                "Dokumentet har " + dele + " dele (afsnit, celler, links, fodnoter), og et PDF-dokument kan højst have "
                        + FLEST_DELE,
                "Læg store tabeller ved som bilag, del mødet i flere filer, eller byg kun HTML med --format html");
        return false;
    }

    /** A character without a glyph would be a box in the PDF, and so a word would be lost. */
    private boolean alleTegnKanVises(Gengiver.Dokument dokument, Diagnostics fund) throws IOException {
        Set<Integer> mangler = Tegndaekning.missing(
                dokument.om().titel() + dokument.om().hoved() + dokument.om().fod() + dokument.indhold(),
                dokument.om().skrift());
        for (int tegn : mangler) {
            String vist = Character.toString(tegn);
            fund.add(
                    Tekstregler.TEGN_MANGLER,
                    Tegnsted.find(vist, udgave.moede()),
                    "Tegnet «" + vist + "» (U+" + String.format("%04X", tegn) + ") kan ikke vises i PDF",
                    "Skriv det med ord eller et andet tegn, eller byg kun HTML med --format html");
        }
        return mangler.isEmpty();
    }
}
