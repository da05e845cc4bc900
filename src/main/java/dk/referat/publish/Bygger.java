package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Gengiver;
import dk.referat.render.template.Skabelonfejl;
import dk.referat.rule.Trin;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds what one command asks for, single meetings and whole folders. All of it is made ready before the first file is put
 * in its place: with one error in any of it, nothing is written.
 */
public final class Bygger implements AutoCloseable {
    private final Referatlaeser laeser;
    private final Gengivere gengivere;
    private final Byggevalg valg;
    private final Fremdrift fremdrift;
    private final Naboer naboer;
    private final Diagnostics fund;
    private final List<Byggeplads> pladser = new ArrayList<>();
    private final Map<Byggeplads, Genbrug> genbrugt = new LinkedHashMap<>();
    private final List<String> filer = new ArrayList<>();
    private final Protokolsamler samler;

    /** The files that were asked for one by one, by where their documents go. */
    private final Map<Path, SourceFile> steder = new LinkedHashMap<>();

    public Bygger(Referatlaeser laeser, String version, Byggevalg valg, Fremdrift fremdrift) {
        this(laeser, Gengivere.tilEnGang(version), valg, fremdrift);
    }

    /** @param gengivere those of the last build, whose templates may still be the same */
    public Bygger(Referatlaeser laeser, Gengivere gengivere, Byggevalg valg, Fremdrift fremdrift) {
        this.laeser = laeser;
        this.gengivere = gengivere;
        this.valg = valg;
        this.fremdrift = fremdrift;
        this.naboer = new Naboer(laeser);
        this.samler = new Protokolsamler(gengivere.version(), valg, laeser.kilder());
        this.fund = valg.kontrol().streng() ? Diagnostics.strict() : new Diagnostics();
    }

    /**
     * Reads a file and makes its documents ready: a meeting's, a body's kommissorium or a report, by where it lies.
     *
     * @throws IOException when it cannot be read at all
     * @throws IntetAtByggeException when it is none of these, or the documents that were asked for are not made of it
     */
    public void fil(Path fil) throws IOException {
        String vist = ShownPath.of(fil);
        filer.add(vist);
        Path mappe = Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
        String navn = Referatmappe.stamme(fil);
        if (Referatmappe.erOrganfil(fil)) {
            kraevDokument(fil, Dokumenttype.KOMMISSORIUM);
            ReadResult<Organ> laest = laeser.organ(fil);
            if (laest.value() != null && laest.value().kommissorium() == null && !laest.hasErrors()) {
                throw new IntetAtByggeException(fil, IntetAtByggeException.Hvorfor.INTET_KOMMISSORIUM);
            }
            papir(Papirbygning.kommissorium(laest, navn, mappe, naboer, kontrol(), valg.udgave()), vist, mappe);
        } else if (Referatmappe.erRapportfil(fil)) {
            kraevDokument(fil, Dokumenttype.AARSRAPPORT);
            papir(
                    Papirbygning.aarsrapport(laeser.aarsrapport(fil), navn, mappe, naboer, kontrol(), valg.udgave()),
                    vist,
                    mappe);
        } else {
            kraevDokument(fil, Dokumenttype.DAGSORDEN, Dokumenttype.REFERAT);
            moede(naboer.moede(fil), vist, navn, mappe);
        }
    }

    private void kraevDokument(Path fil, Dokumenttype... mulige) throws IntetAtByggeException {
        if (valg.dokument().filter(d -> !List.of(mulige).contains(d)).isPresent()) {
            throw new IntetAtByggeException(fil, IntetAtByggeException.Hvorfor.ANDET_DOKUMENT);
        }
    }

    private void papir(Papirbygning.Resultat forberedt, String vist, Path mappe) throws IOException {
        samler.papir(vist, forberedt);
        fund.addAll(forberedt.diagnostics());
        enkelt(forberedt.bygning(), mappe);
    }

    /**
     * Makes a meeting's documents ready.
     *
     * @param laest the meeting as it was read
     * @param vist what its messages call it
     * @param navn the file's name without its ending
     * @param mappe the file's folder
     */
    public void moede(ReadResult<Moede> laest, String vist, String navn, Path mappe) throws IOException {
        Moedebygning.Resultat forberedt = Moedebygning.forbered(laest, navn, mappe, naboer, kontrol(), valg.udgave());
        samler.moede(vist, forberedt);
        fund.addAll(forberedt.diagnostics());
        enkelt(forberedt.bygning(), mappe);
    }

    private void enkelt(Optional<? extends Bygning> bygning, Path mappe) throws IOException {
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        samler.rod(referatmappe);
        ReadResult<Udgiver> laestUdgiver = laeser.udgiver(referatmappe);
        fund.addAll(laestUdgiver.diagnostics());
        Udgiver udgiver = laestUdgiver.value() == null ? Udgiver.UKENDT : laestUdgiver.value();
        Logofil.kontroller(udgiver.udseende().logo(), laeser.kilder(), fund);
        Optional<Path> offentlig = Udmappe.af(udgiver, referatmappe, fund);
        Path udmappe = valg.udmappe()
                .or(() -> offentlig.map(m -> Udgaveskel.standard(m, valg.udgave())))
                .orElse(Udgaveskel.vedMoedet(mappe, valg.udgave()));
        Path rod = referatmappe.rod();
        Udgaveskel.kontroller(
                udmappe,
                valg.udgave(),
                false,
                Stream.of(
                        offentlig.orElse(rod.resolve(Moedefiler.STANDARD_UDMAPPE)),
                        mappe.resolve(Moedefiler.STANDARD_UDMAPPE)));
        udenforUdmappen(udmappe);
        if (fund.hasErrors() || bygning.isEmpty() || erSammeSted(bygning.get(), udmappe)) {
            return;
        }
        try {
            samler.gengives();
            Gengiver gengiver = gengivere.til(referatmappe, valg.tid(), laeser.kilder());
            Udgangskontrol udgang = Udgangskontrol.med(laeser.kilder(), referatmappe);
            gengiv(bygning.get(), gengiver, udgang, udgiver, udmappe);
            samler.udgang(udgang.port());
        } catch (Skabelonfejl e) {
            fund.addAll(e.diagnostics());
        }
    }

    /**
     * Makes every meeting of a folder ready, with lists of them.
     *
     * @throws IngenMoederException when there is none
     * @throws IntetAtByggeException when none of its files makes the document that was asked for
     */
    public void mappe(Path mappe) throws IOException {
        Kildemappe kilde = Kildemappe.aabn(mappe, valg.udmappe(), laeser, valg.udgave(), fund);
        udenforUdmappen(kilde.udmappe());
        samler.rod(kilde.referatmappe());
        // The one looks through all that was built before, the other through what the folder is to be built of.
        Genbrug genbrug = Samtidig.imens(
                () -> Udgaveskel.kontroller(kilde.udmappe(), valg.udgave(), true, Stream.of(kilde.offentligUdmappe())),
                () -> Genbrug.af(kilde, valg, kontrol(), gengivere.version(), naboer));
        naboer.kend(genbrug::nabo);
        Mappegennemgang<Mappebygger.Lavet> gennemgang = Mappegennemgang.af(kilde, naboer, kontrol(), valg.udgave());
        if (gennemgang.antal() == 0 && !fund.hasErrors()) {
            throw new IngenMoederException(mappe);
        }
        Udgangskontrol udgang = Udgangskontrol.med(laeser.kilder(), kilde.referatmappe());
        Mappebygger bygger = new Mappebygger(
                kilde,
                gennemgang,
                genbrug,
                () -> gengivere.til(kilde.referatmappe(), valg.tid(), laeser.kilder()),
                valg,
                udgang,
                fremdrift);
        Pladsen plads = new Pladsen(kilde);
        boolean uden = bygger.laeg(plads::aabn, this::gennemgaaet, fund);
        Byggeplads aabnet = plads.aabnet;
        if (aabnet != null) {
            genbrugt.put(aabnet, genbrug);
        }
        if (uden && !bygger.harLavet()) {
            throw new IntetAtByggeException(mappe, IntetAtByggeException.Hvorfor.ANDET_DOKUMENT);
        }
        if (uden) {
            samler.gengives();
        }
        if (uden && !bygger.harSkabelonfejl() && valg.protokol().isPresent()) {
            samler.udgang(udgang.port());
            samler.gengivet(valg.formater(kilde.udgiver()));
        }
    }

    private void gennemgaaet(Path fil, @Nullable Forberedt forberedt) {
        String navn = ShownPath.of(fil);
        filer.add(navn);
        if (forberedt instanceof Moedebygning.Resultat moede) {
            samler.moede(navn, moede);
        } else if (forberedt instanceof Papirbygning.Resultat papir) {
            samler.papir(navn, papir);
        }
    }

    /** The place of a whole folder, opened when the first file is laid there. */
    private final class Pladsen {
        private final Kildemappe kilde;
        private @Nullable Byggeplads aabnet;

        Pladsen(Kildemappe kilde) {
            this.kilde = kilde;
        }

        Byggeplads aabn() throws IOException {
            Byggeplads plads = aabnet;
            if (plads == null) {
                kilde.kontrollerUdmappen(valg.udmappe().isPresent());
                plads = Byggeplads.tilMappe(
                        kilde.udmappe(), kilde.stedIReferatmappen(), valg.udgave(), valg.overskriv());
                pladser.add(plads);
                aabnet = plads;
            }
            return plads;
        }
    }

    /**
     * Puts everything in its place, if there was no error.
     *
     * @throws FilFindesException when something stands in the way that is not referat's to replace
     * @throws AndenKildeException when what was built from another folder would be removed
     */
    public Byggeresultat udfoer() throws IOException {
        List<Byggeresultat.Mappe> mapper = new ArrayList<>();
        if (!fund.hasErrors()) {
            for (Byggeplads plads : pladser) {
                plads.kontroller();
            }
        }
        try {
            if (!fund.hasErrors()) {
                for (Byggeplads plads : pladser) {
                    mapper.add(plads.tagIBrug());
                }
            }
            skrivProtokol();
            huskTilNaeste();
        } catch (SkrivefejlException e) {
            throw new SkrivefejlException(e.fil(), fortryd(), e.aarsag());
        }
        return new Byggeresultat(fund.visible(), List.copyOf(filer), List.copyOf(mapper));
    }

    /** Only when all is in its place: until then, what was remembered before is what counts. */
    private void huskTilNaeste() throws IOException {
        if (!fund.hasErrors()) {
            for (Map.Entry<Byggeplads, Genbrug> en : genbrugt.entrySet()) {
                en.getValue().liste(en.getKey()).ifPresent(en.getKey()::husk);
            }
        }
    }

    private void skrivProtokol() throws IOException {
        if (valg.protokol().isPresent()) {
            List<Lagt> lagt = pladser.stream().flatMap(p -> p.lagt().stream()).toList();
            byte[] protokol = samler.somFil(fund.visible(), lagt, fund.hasErrors());
            try {
                Filskriver.skriv(valg.protokol().get(), protokol);
            } catch (IOException e) {
                throw new SkrivefejlException(valg.protokol().get(), false, e);
            }
        }
    }

    /** All or nothing: what is published, and the record of it. */
    private boolean fortryd() {
        boolean somFoer = true;
        for (int i = pladser.size() - 1; i >= 0; i--) {
            somFoer &= pladser.get(i).fortryd();
        }
        return somFoer;
    }

    /** The record tells of the sources, so it must not be published by being where the documents are. */
    private void udenforUdmappen(Path udmappe) throws IOException {
        if (valg.protokol().isPresent() && Protokolplads.ligger(valg.protokol().get(), udmappe)) {
            throw new ProtokolIUdmappenException(udmappe);
        }
    }

    /** The agenda is checked as an agenda, whatever the file holds of minutes. */
    private Kontrolvalg kontrol() {
        Kontrolvalg kontrol = valg.kontrol();
        boolean kunDagsorden =
                valg.dokument().filter(d -> d == Dokumenttype.DAGSORDEN).isPresent();
        return kontrol.trin().isEmpty() && kunDagsorden
                ? new Kontrolvalg(Optional.of(Trin.DAGSORDEN), kontrol.undtag(), kontrol.streng(), kontrol.grundlinje())
                : kontrol;
    }

    @Override
    public void close() throws IOException {
        for (Byggeplads plads : pladser) {
            plads.close();
        }
    }

    private void gengiv(Bygning bygning, Gengiver gengiver, Udgangskontrol udgang, Udgiver udgiver, Path udmappe)
            throws IOException {
        List<Dokumenttype> typer = bygning.typer(valg.dokument(), false);
        Map<Dokumentfil, byte[]> dokumenter = bygning.gengiv(gengiver, udgiver, typer, valg.formater(udgiver), fund);
        udgang.bygning(bygning, dokumenter, fund);
        samler.gengivet(valg.formater(udgiver));
        if (fund.hasErrors()) {
            return;
        }
        Byggeplads plads = Byggeplads.tilMoede(udmappe, bygning.bilagsmappe(), valg.udgave(), valg.overskriv());
        pladser.add(plads);
        for (Map.Entry<Dokumentfil, byte[]> fil : dokumenter.entrySet()) {
            plads.laegDokument(fil.getKey(), fil.getValue());
        }
        for (Map.Entry<String, Bilagsfiler.Kopi> kopi : bygning.kopier().entrySet()) {
            plads.laegKopi(kopi.getKey(), kopi.getValue());
        }
    }

    private boolean erSammeSted(Bygning bygning, Path udmappe) {
        SourceFile fil = bygning.fil();
        SourceFile foerste = steder.putIfAbsent(
                udmappe.toAbsolutePath()
                        .normalize()
                        .resolve(bygning.stamme() + "-"
                                + bygning.typer(Optional.empty(), false).get(0).filnavn()),
                fil);
        if (foerste == null) {
            return false;
        }
        fund.add(
                Udgivelsesregler.SAMME_FILNAVN,
                fil.start(),
                "To filer ville give dokumenter med samme navn: " + bygning.stamme(),
                "Giv den ene fil et andet navn, eller byg dem hver for sig til hver sin mappe",
                new Related(foerste.start(), "den anden fil: " + foerste.name()));
        return true;
    }
}
