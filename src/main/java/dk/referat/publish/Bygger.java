package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.template.Skabelonfejl;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds one meeting: all of its files are ready before the first is written, and with one error none is. */
public final class Bygger {
    private final Referatlaeser laeser;
    private final String version;

    public Bygger(Referatlaeser laeser, String version) {
        this.laeser = laeser;
        this.version = version;
    }

    /**
     * Builds a meeting's documents.
     *
     * @param laest the meeting as it was read
     * @param navn the file's name without its ending
     * @param mappe the file's folder
     * @throws FilFindesException when a file stands in the way that referat did not make
     */
    public Byggeresultat byg(ReadResult<Moede> laest, String navn, Path mappe, Byggevalg valg) throws IOException {
        Diagnostics fund = new Diagnostics();
        Moedebygning.Resultat forberedt = Moedebygning.forbered(laest, navn, mappe);
        fund.addAll(forberedt.diagnostics());
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        ReadResult<Udgiver> udgiver = laeser.udgiver(referatmappe);
        fund.addAll(udgiver.diagnostics());
        if (fund.hasErrors() || forberedt.bygning().isEmpty()) {
            return Byggeresultat.fejlet(fund.sorted());
        }
        Moedebygning bygning = forberedt.bygning().get();
        Udgiver hvem = udgiver.value() == null ? Udgiver.UKENDT : udgiver.value();
        Path udmappe =
                valg.udmappe().orElseGet(() -> udmappe(hvem, referatmappe, fund).orElse(mappe));
        Map<String, byte[]> filer = new LinkedHashMap<>();
        try {
            Gengiver gengiver = new Gengiver(version, referatmappe.skabelonmappe());
            List<Dokumenttype> typer = List.of(valg.dokument().orElseGet(bygning::standarddokument));
            filer.putAll(bygning.gengiv(gengiver, hvem, typer, formater(valg, hvem), fund));
        } catch (Skabelonfejl e) {
            fund.addAll(e.diagnostics());
        }
        if (fund.hasErrors()) {
            return Byggeresultat.fejlet(fund.sorted());
        }
        Map<String, byte[]> kopier = bygning.bilagskopier();
        afvisFremmede(udmappe, filer.keySet(), kopier, valg.overskriv());
        filer.putAll(kopier);
        List<Path> skrevet = new ArrayList<>();
        for (Map.Entry<String, byte[]> fil : filer.entrySet()) {
            Path sti = udmappe.resolve(fil.getKey());
            Filskriver.skriv(sti, fil.getValue());
            skrevet.add(sti);
        }
        return new Byggeresultat(fund.sorted(), List.copyOf(skrevet), List.of());
    }

    /** The folder that the publisher's file names; it must lie inside the referater folder, since the file decides it. */
    static Optional<Path> udmappe(Udgiver udgiver, Referatmappe referatmappe, Diagnostics fund) {
        Tekst skrevet = udgiver.udmappe();
        if (skrevet == null) {
            return Optional.empty();
        }
        Path mappe =
                referatmappe.rod().resolve(skrevet.value().replace('\\', '/')).normalize();
        if (!mappe.startsWith(referatmappe.rod()) || mappe.equals(referatmappe.rod())) {
            fund.add(
                    Udgivelsesregler.UDMAPPE_UDENFOR,
                    skrevet.span(),
                    "Udmappen «" + skrevet.value() + "» er ikke en mappe inde i referatmappen",
                    "Skriv fx «udmappe: udgivet», eller giv en anden mappe på kommandolinjen med --output");
            return Optional.empty();
        }
        return Optional.of(mappe);
    }

    static Set<Format> formater(Byggevalg valg, Udgiver udgiver) {
        if (!valg.formater().isEmpty()) {
            return valg.formater();
        }
        Set<Format> formater = EnumSet.noneOf(Format.class);
        udgiver.formater().forEach(f -> Format.med(f.value()).ifPresent(formater::add));
        return formater.isEmpty() ? EnumSet.of(Format.HTML, Format.PDF) : formater;
    }

    private static void afvisFremmede(
            Path udmappe, Set<String> dokumenter, Map<String, byte[]> kopier, boolean overskriv) throws IOException {
        List<Path> iVejen = new ArrayList<>();
        for (String navn : dokumenter) {
            Path fil = udmappe.resolve(navn);
            if (!overskriv && !Filskriver.maaSkrives(fil)) {
                iVejen.add(fil);
            }
        }
        for (Map.Entry<String, byte[]> kopi : kopier.entrySet()) {
            Path fil = udmappe.resolve(kopi.getKey());
            if (!overskriv && !Filskriver.mangler(fil) && !Filskriver.erEns(fil, kopi.getValue())) {
                iVejen.add(fil);
            }
        }
        if (!iVejen.isEmpty()) {
            throw new FilFindesException(iVejen);
        }
    }
}
