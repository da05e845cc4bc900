package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Dokumenttype;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.template.Skabelonfejl;
import dk.referat.source.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Renders every meeting of a folder, with lists of them, into a folder that can be put on a web server as it is. */
final class Mappebygger {
    private final Kildemappe kilde;
    private final Mappegennemgang<Lavet> gennemgang;
    private final Supplier<Gengiver> gengivere;
    private final Byggevalg valg;
    private final Udgangskontrol udgang;
    private final Fremdrift fremdrift;
    private final Set<Format> formater;

    /** Once a file has errors, nothing will be written, and so nothing more is rendered. */
    private final AtomicBoolean fejl = new AtomicBoolean();

    private final List<Udgivelse> udgivelser = new ArrayList<>();
    private List<Diagnostic> skabelonfejl = List.of();
    private int nummer;

    /** Opened for the first document: where there are errors, nobody sees that something was about to be written. */
    interface Plads {
        Byggeplads aabn() throws IOException;
    }

    /** Told of every file. */
    interface Tilhoerer {
        void gennemgaaet(Path fil, Forberedt forberedt);
    }

    /**
     * What was made of a file.
     *
     * @param fund what is wrong with the documents, and not with the file
     * @param skabelonfejl what is wrong with a template, and so with every document alike
     */
    record Lavet(Map<Dokumentfil, byte[]> filer, List<Diagnostic> fund, List<Diagnostic> skabelonfejl) {}

    Mappebygger(
            Kildemappe kilde,
            Mappegennemgang<Lavet> gennemgang,
            Supplier<Gengiver> gengivere,
            Byggevalg valg,
            Udgangskontrol udgang,
            Fremdrift fremdrift) {
        this.kilde = kilde;
        this.gennemgang = gennemgang;
        this.gengivere = gengivere;
        this.valg = valg;
        this.udgang = udgang;
        this.fremdrift = fremdrift;
        this.formater = valg.formater(kilde.udgiver());
    }

    /**
     * Goes through the folder.
     *
     * @param fund gets what is wrong with the files; only where that is nothing, also what is wrong with the documents, since
     *     with errors not all of them are made
     * @return whether the files were without errors
     */
    boolean laeg(Plads plads, Tilhoerer tilhoerer, Diagnostics fund) throws IOException {
        Diagnostics dokumenternes = new Diagnostics();
        fejl.set(fund.hasErrors());
        Gengiver gengiver = gengiver();
        gennemgang.udfoer(
                bygning -> gengiver == null ? null : lav(bygning, gengiver),
                (fil, forberedt, lavet) -> {
                    fremdrift.trin(++nummer, gennemgang.antal(), ShownPath.of(fil));
                    tilhoerer.gennemgaaet(fil, forberedt);
                    fund.addAll(forberedt.diagnostics());
                    fejl.compareAndSet(false, fund.hasErrors());
                    if (lavet != null) {
                        dokumenternes.addAll(lavet.fund());
                        skabelonfejl(lavet.skabelonfejl());
                        laeg(forberedt.bygning().orElseThrow(), lavet, plads);
                    }
                },
                fund);
        if (fund.hasErrors()) {
            return false;
        }
        fund.addAll(dokumenternes.sorted());
        fund.addAll(skabelonfejl);
        if (!fund.hasErrors() && gengiver != null && !udgivelser.isEmpty()) {
            laegOversigter(gengiver, plads, fund);
        }
        return true;
    }

    /** Null where a stylesheet or so is wrong: then the files are only checked. */
    private @Nullable Gengiver gengiver() {
        try {
            return gengivere.get();
        } catch (Skabelonfejl e) {
            skabelonfejl(e.diagnostics());
            return null;
        }
    }

    private void laegOversigter(Gengiver gengiver, Plads plads, Diagnostics fund) throws IOException {
        try {
            new Oversigter(gengiver, valg.udgave(), kilde.udgiver()).skriv(udgivelser, (fil, indhold) -> {
                udgang.oversigt(fil, indhold, valg.udgave(), fund);
                plads.aabn().laegDokument(fil, indhold);
            });
        } catch (Skabelonfejl e) {
            skabelonfejl(e.diagnostics());
            fund.addAll(skabelonfejl);
        }
    }

    /** What is wrong with a template is told once, as of the first document that it was used for. */
    private void skabelonfejl(List<Diagnostic> fundne) {
        if (skabelonfejl.isEmpty()) {
            skabelonfejl = fundne;
        }
    }

    /** Whether the templates were as they should be, as far as they were used. */
    boolean harSkabelonfejl() {
        return !skabelonfejl.isEmpty();
    }

    /** Whether any file makes a document that was asked for. */
    boolean harLavet() {
        return !udgivelser.isEmpty() || !skabelonfejl.isEmpty();
    }

    private @Nullable Lavet lav(Bygning bygning, Gengiver gengiver) throws IOException {
        List<Dokumenttype> typer = bygning.typer(valg.dokument(), true);
        if (typer.isEmpty() || fejl.get()) {
            return null;
        }
        Diagnostics fund = new Diagnostics();
        try {
            Map<Dokumentfil, byte[]> filer = bygning.gengiv(gengiver, kilde.udgiver(), typer, formater, fund);
            udgang.bygning(bygning, filer, fund);
            return new Lavet(filer, fund.sorted(), List.of());
        } catch (Skabelonfejl e) {
            return new Lavet(Map.of(), List.of(), e.diagnostics());
        }
    }

    private void laeg(Bygning bygning, Lavet lavet, Plads plads) throws IOException {
        String undermappe = bygning.mappe() + "/";
        for (Map.Entry<Dokumentfil, byte[]> fil : lavet.filer().entrySet()) {
            plads.aabn().laegDokument(fil.getKey().i(undermappe), fil.getValue());
        }
        for (Map.Entry<String, Bilagsfiler.Kopi> kopi : bygning.kopier().entrySet()) {
            plads.aabn().laegKopi(undermappe + kopi.getKey(), kopi.getValue());
        }
        udgivelser.add(Udgivelse.af(bygning, bygning.typer(valg.dokument(), true), formater));
    }
}
