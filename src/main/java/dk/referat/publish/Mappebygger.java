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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Renders every meeting of a folder, with lists of them, into a folder that can be put on a web server as it is. */
final class Mappebygger implements Mappegennemgang.Vaerk<Mappebygger.Lavet> {
    private final Kildemappe kilde;
    private final Mappegennemgang<Lavet> gennemgang;
    private final Genbrug genbrug;
    private final Gengiverkilde gengivere;
    private final Byggevalg valg;
    private final Udgangskontrol udgang;
    private final Fremdrift fremdrift;
    private final Set<Format> formater;

    /** Once a file has errors, nothing will be written, and so nothing more is rendered. */
    private final AtomicBoolean fejl = new AtomicBoolean();

    private final List<Udgivelse> udgivelser = new ArrayList<>();
    /** Meetings that were not looked at, and that the gate must know of before the lists are read. */
    private final List<Path> beholdte = new ArrayList<>();

    private @Nullable Gengiver gengiver;
    private @Nullable Byggeplads sidste;
    private List<Diagnostic> skabelonfejl = List.of();
    private int nummer;

    /** Gives the renderer when it is wanted. */
    @FunctionalInterface
    interface Gengiverkilde {
        Gengiver get() throws IOException;
    }

    /** Opened for the first document: where there are errors, nobody sees that something was about to be written. */
    interface Plads {
        Byggeplads aabn() throws IOException;
    }

    /** Told of every file. */
    interface Tilhoerer {
        /** @param forberedt null where the file need not be looked at */
        void gennemgaaet(Path fil, @Nullable Forberedt forberedt);
    }

    /**
     * What was made of a file.
     *
     * @param fund what is wrong with the documents, and not with the file
     * @param skabelonfejl what is wrong with a template, and so with every document alike
     * @param harLukket whether the gate must know of the file
     * @param foer what stands from the last build; null where it was made now
     */
    record Lavet(
            Map<Dokumentfil, byte[]> filer,
            List<Diagnostic> fund,
            List<Diagnostic> skabelonfejl,
            boolean harLukket,
            Genbrugsliste.@Nullable Post foer) {
        static Lavet foer(Genbrugsliste.Post post) {
            return new Lavet(Map.of(), List.of(), List.of(), post.harLukket(), post);
        }
    }

    Mappebygger(
            Kildemappe kilde,
            Mappegennemgang<Lavet> gennemgang,
            Genbrug genbrug,
            Gengiverkilde gengivere,
            Byggevalg valg,
            Udgangskontrol udgang,
            Fremdrift fremdrift) {
        this.kilde = kilde;
        this.gennemgang = gennemgang;
        this.genbrug = genbrug;
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
        // Opened at once where there is something to use again, so that no other build is at work on it.
        sidste = genbrug.erMuligt() && !fejl.get() ? plads.aabn() : null;
        gennemgang.udfoer(
                this,
                (fil, forberedt, lavet) -> {
                    fremdrift.trin(++nummer, gennemgang.antal(), ShownPath.of(fil));
                    tilhoerer.gennemgaaet(fil, forberedt);
                    if (forberedt != null) {
                        fund.addAll(forberedt.diagnostics());
                    }
                    fejl.compareAndSet(false, fund.hasErrors());
                    if (lavet != null) {
                        dokumenternes.addAll(lavet.fund());
                        skabelonfejl(lavet.skabelonfejl());
                        laeg(fil, forberedt, lavet, plads, fund);
                    }
                },
                fund);
        if (fund.hasErrors()) {
            return false;
        }
        fund.addAll(dokumenternes.sorted());
        fund.addAll(skabelonfejl);
        if (!fund.hasErrors() && !udgivelser.isEmpty()) {
            laegOversigter(plads, fund);
        }
        return true;
    }

    @Override
    public @Nullable Lavet foer(Path fil) throws IOException {
        Genbrugsliste.Post post = uaendret(fil);
        return post == null || post.skalVises(valg.vist()) ? null : Lavet.foer(post);
    }

    @Override
    public @Nullable Lavet lav(Path fil, Bygning bygning) throws IOException {
        List<Dokumenttype> typer = bygning.typer(valg.dokument(), true);
        if (typer.isEmpty() || fejl.get()) {
            return null;
        }
        Genbrugsliste.Post post = uaendret(fil);
        if (post != null) {
            udgang.kend(bygning);
            return Lavet.foer(post);
        }
        Diagnostics fund = new Diagnostics();
        try {
            Map<Dokumentfil, byte[]> filer = bygning.gengiv(gengiver(), kilde.udgiver(), typer, formater, fund);
            boolean harLukket = udgang.bygning(bygning, filer, fund);
            return new Lavet(filer, fund.sorted(), List.of(), harLukket, null);
        } catch (Skabelonfejl e) {
            return new Lavet(Map.of(), List.of(), e.diagnostics(), true, null);
        }
    }

    private Genbrugsliste.@Nullable Post uaendret(Path fil) throws IOException {
        Byggeplads plads = sidste;
        return plads == null ? null : genbrug.uaendret(fil, plads);
    }

    private void laeg(Path fil, @Nullable Forberedt forberedt, Lavet lavet, Plads plads, Diagnostics fund)
            throws IOException {
        Genbrugsliste.Post foer = lavet.foer();
        if (foer != null) {
            for (String sti : foer.stier()) {
                plads.aabn().behold(sti);
            }
            udgivelser.add(foer.udgivelse());
            genbrug.behold(fil, foer);
            if (forberedt == null) {
                if (foer.harLukket()) {
                    beholdte.add(fil);
                }
                gennemgang.navne(fil, foer, fund);
            }
            return;
        }
        Bygning bygning = Objects.requireNonNull(forberedt).bygning().orElseThrow();
        String undermappe = bygning.mappe() + "/";
        List<String> stier = new ArrayList<>();
        for (Map.Entry<Dokumentfil, byte[]> ny : lavet.filer().entrySet()) {
            Dokumentfil dokument = ny.getKey().i(undermappe);
            plads.aabn().laegDokument(dokument, ny.getValue());
            stier.add(dokument.sti());
        }
        for (Map.Entry<String, Bilagsfiler.Kopi> kopi : bygning.kopier().entrySet()) {
            plads.aabn().laegKopi(undermappe + kopi.getKey(), kopi.getValue());
            stier.add(undermappe + kopi.getKey());
        }
        Udgivelse udgivelse = Udgivelse.af(bygning, bygning.typer(valg.dokument(), true), formater);
        udgivelser.add(udgivelse);
        Optional<Path> logo = Logofil.fil(
                bygning.organ().udseende().ellers(kilde.udgiver().udseende()).logo());
        if (lavet.fund().isEmpty()
                && lavet.skabelonfejl().isEmpty()
                && logo.filter(f -> !genbrug.erSetEfter(f)).isEmpty()) {
            genbrug.husk(
                    fil,
                    bygning,
                    forberedt.diagnostics(),
                    lavet.harLukket(),
                    logo.isPresent() || bygning.harFiler(),
                    List.copyOf(stier),
                    udgivelse);
        }
    }

    /**
     * Made when the first document is, since often there is none to make.
     *
     * @throws Skabelonfejl when a stylesheet or so is wrong
     */
    private synchronized Gengiver gengiver() throws IOException {
        Gengiver kendt = gengiver;
        if (kendt == null) {
            kendt = gengivere.get();
            gengiver = kendt;
        }
        return kendt;
    }

    private void laegOversigter(Plads plads, Diagnostics fund) throws IOException {
        Genbrugsliste.Post foer = sidste == null ? null : genbrug.lister(udgivelser, sidste);
        if (foer != null) {
            for (String sti : foer.stier()) {
                plads.aabn().behold(sti);
            }
            genbrug.beholdLister(foer);
            return;
        }
        for (Path fil : beholdte) {
            udgang.kend(gennemgang.kilde(fil));
        }
        for (Udgivelse u : udgivelser) {
            udgang.kend(u.titel() + "\n" + u.organ());
        }
        List<String> stier = new ArrayList<>();
        try {
            new Oversigter(gengiver(), valg.udgave(), kilde.udgiver()).skriv(udgivelser, (fil, indhold) -> {
                udgang.oversigt(fil, indhold, valg.udgave(), fund);
                plads.aabn().laegDokument(fil, indhold);
                stier.add(fil.sti());
            });
            genbrug.huskLister(udgivelser, List.copyOf(stier));
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
}
