package dk.referat.read;

import dk.referat.model.Aarsrapport;
import dk.referat.model.Aarsrapport.Stykke;
import dk.referat.model.Deltager;
import dk.referat.model.Dokumentstatus;
import dk.referat.model.Organ;
import dk.referat.model.Periode;
import dk.referat.read.yaml.Node;
import dk.referat.source.Located;
import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a report's file. */
final class Rapportlaeser {
    private final Laesning laesning;
    private final SourceFile fil;
    private final Moedelaeser.Organopslag organer;

    Rapportlaeser(Laesning laesning, SourceFile fil, Moedelaeser.Organopslag organer) {
        this.laesning = laesning;
        this.fil = fil;
        this.organer = organer;
    }

    /** The report, or null when it does not say of whom and of which time. */
    @Nullable
    Aarsrapport laes(Node rod) {
        Felter felter = laesning.felter(
                rod,
                Rapportnoegler.RAPPORTFIL,
                "Filen",
                "En rapportfil begynder med «årsrapport:» og har «organ» og «periode» rykket ind under den");
        if (felter == null) {
            return null;
        }
        Node node = felter.node("årsrapport");
        if (node == null && !felter.staarVedSidenAf("årsrapport")) {
            felter.manglerMedHjaelp(
                    "årsrapport", "Skriv «årsrapport:», og skriv «organ» og «periode» rykket ind under den");
        }
        Felter hoved = node == null
                ? null
                : laesning.felter(
                        node,
                        Rapportnoegler.AARSRAPPORT,
                        "«årsrapport»",
                        "Skriv «organ: …» og «periode: 2018» rykket ind under nøglen");
        Organ organ = hoved == null ? null : organ(hoved);
        Tekst skrevet = hoved == null ? null : hoved.kraevet("periode", "periode: 2017–2018");
        Located<Periode> periode = skrevet == null ? null : Periodelaeser.laes(skrevet, laesning);
        Tekst titel = hoved == null ? null : hoved.tekst("titel");
        Tekst dato = hoved == null ? null : hoved.tekst("dato");
        Located<LocalDate> laestDato = dato == null ? null : Datolaeser.laes(dato, laesning);
        Located<Dokumentstatus> status =
                hoved == null ? null : laesning.valg(hoved.tekst("status"), "status", Ordvalg.STATUS);
        Undtagelseslaeser.laes(felter, fil.whole(), laesning);
        List<Stykke> indledning = stykker(felter.node("indledning"), "indledning");
        Stykke beretning = stykke(felter.node("beretning"), "beretning");
        List<Stykke> bokse = stykker(felter.node("bokse"), "bokse");
        Node kontakt = felter.node("kontakt");
        List<Deltager> spoerges = kontakt == null ? List.of() : new Personlaeser(laesning).personer(kontakt, "kontakt");
        Stykke planer = stykke(felter.node("planer"), "planer");
        Tekst omMoederne = felter.tekst("om møderne");
        Set<Aarsrapport.Noegletal> noegletal = noegletal(felter);
        List<Stykke> afslutning = stykker(felter.node("afslutning"), "afslutning");
        return organ == null || periode == null
                ? null
                : new Aarsrapport(
                        fil,
                        organ,
                        periode,
                        titel,
                        laestDato,
                        status,
                        indledning,
                        beretning,
                        bokse.stream()
                                .map(b -> new Stykke(b.titel(), b.tekst(), true))
                                .toList(),
                        spoerges,
                        planer,
                        omMoederne == null || omMoederne.isBlank() ? null : omMoederne,
                        noegletal,
                        afslutning,
                        List.copyOf(laesning.undtagelser()),
                        Tallaeser.ikkeCpr(felter, laesning));
    }

    private @Nullable Organ organ(Felter hoved) {
        Tekst navn = hoved.kraevet("organ", "organ: forskningsudvalget");
        if (navn == null) {
            return null;
        }
        Organ organ = organer.find(navn).organ();
        return organ == null ? Organ.standard(navn.value()) : organ;
    }

    private Set<Aarsrapport.Noegletal> noegletal(Felter felter) {
        if (!felter.har("nøgletal")) {
            return EnumSet.of(Aarsrapport.Noegletal.MOEDER);
        }
        Set<Aarsrapport.Noegletal> valgte = EnumSet.noneOf(Aarsrapport.Noegletal.class);
        for (Tekst tekst : felter.tekster("nøgletal")) {
            Located<Aarsrapport.Noegletal> valgt = laesning.valg(tekst, "nøgletal", Ordvalg.NOEGLETAL);
            if (valgt != null) {
                valgte.add(valgt.value());
            }
        }
        return Collections.unmodifiableSet(valgte);
    }

    private List<Stykke> stykker(@Nullable Node node, String hvad) {
        List<Stykke> stykker = new ArrayList<>();
        if (node == null) {
            return stykker;
        }
        for (Node del : laesning.liste(node, hvad, "Skriv «- titel: …» og «tekst: |», et stykke ad gangen")) {
            Felter felter = laesning.felter(
                    del, Rapportnoegler.STYKKE_MED_TITEL, "Et stykke", "Skriv «- titel: …» og «tekst: |»");
            Tekst titel = felter == null ? null : felter.kraevet("titel", "titel: Om centret");
            Tekst tekst = felter == null ? null : felter.kraevet("tekst", "tekst: |");
            if (felter != null && titel != null && tekst != null) {
                Located<Boolean> boks = laesning.valg(felter.tekst("boks"), "boks", Ordvalg.JA_NEJ);
                stykker.add(new Stykke(titel, tekst, boks != null && boks.value()));
            }
        }
        return List.copyOf(stykker);
    }

    private @Nullable Stykke stykke(@Nullable Node node, String hvad) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            Tekst tekst = laesning.tekst(node, hvad);
            return tekst == null || tekst.isBlank() ? null : new Stykke(null, tekst, false);
        }
        Felter felter = new Felter(laesning, mapping, Rapportnoegler.STYKKE);
        Tekst titel = felter.tekst("titel");
        Tekst tekst = felter.kraevet("tekst", "tekst: |");
        return tekst == null ? null : new Stykke(titel, tekst, false);
    }
}
