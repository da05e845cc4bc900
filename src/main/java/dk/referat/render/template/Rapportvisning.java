package dk.referat.render.template;

import dk.referat.edition.Rapportudgave;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Aarsrapport.Noegletal;
import dk.referat.model.Aarsrapport.Stykke;
import dk.referat.model.Dokumentstatus;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Medlem;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Periode;
import dk.referat.model.Rapportgrundlag;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.danish.Typografi;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template is given of a report: what is written, and all that follows from the meetings and the members. */
final class Rapportvisning {
    private static final int KAPITELNIVEAU = 2;

    private final Aarsrapport rapport;
    private final Rapportgrundlag grundlag;
    private final Organ organ;
    private final Periode periode;
    private final String overskrift;
    private final Udgiver udgiver;
    private final @Nullable Logobillede logo;
    private final Medlemstekst medlemstekst;
    private final Prosaskriver prosa;
    private final Blokliste blokke = new Blokliste();

    Rapportvisning(Rapportudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        this.rapport = udgave.rapport();
        this.grundlag = udgave.grundlag();
        this.organ = rapport.organ();
        this.periode = rapport.periode().value();
        this.overskrift = overskrift(udgave);
        this.udgiver = udgiver;
        this.logo = logo;
        this.medlemstekst = new Medlemstekst(organ.liv(), periode);
        this.prosa = new Prosaskriver(organ, billeder);
    }

    /** The heading over the paper: «Årsrapport 2017–2018». */
    static String overskrift(Rapportudgave udgave) {
        Tekst titel = udgave.rapport().titel();
        return titel == null
                ? Dokumenttype.AARSRAPPORT.titel() + " "
                        + Periodetekst.af(udgave.rapport().periode().value())
                : titel.value();
    }

    /** The finished blocks, in the order of the marks that stand for them. */
    List<String> blokke() {
        return blokke.alle();
    }

    Visning visning() {
        Tekst udgivernavn = udgiver.navn();
        Visning rod = new Visning()
                .tekst(Felt.OVERSKRIFT, overskrift)
                .tekst(Felt.UDGIVER, udgivernavn == null ? "" : udgivernavn.value())
                .tekst(Felt.ORGAN, organ.navn(periode.til()))
                .tekst(Felt.UDKAST, rapport.erUdkast() ? "Udkast" : "")
                .liste(Felt.FELTER, felter());
        blokke.afsnit(rod, Felt.LOGO, logo == null ? "" : Html.logo(logo));
        // In reading order, since notes are numbered as they are met.
        rod.liste(Felt.INDLEDNING, stykker(rapport.indledning()));
        beretning(rod);
        rod.liste(Felt.BOKSE, stykker(rapport.bokse()));
        kontakt(rod);
        planer(rod);
        moedeliste(rod);
        noegletal(rod);
        medlemsliste(rod);
        rod.liste(Felt.AFSLUTNING, stykker(rapport.afslutning()));
        return rod;
    }

    // ── The cover ──

    private List<Visning> felter() {
        Located<LocalDate> dato = rapport.dato();
        Located<Dokumentstatus> status = rapport.status();
        String perioden = Periodetekst.af(periode);
        Tekst udgivernavn = udgiver.navn();
        boolean udgiverStaarOeverst =
                organ.udseende().ellers(udgiver.udseende()).sidehoved() == null;
        return new Dokumenthoved()
                .felt("Periode:", overskrift.contains(perioden) ? "" : perioden)
                .felt("Udgiver:", udgivernavn == null || udgiverStaarOeverst ? "" : udgivernavn.value())
                .felt("Dato:", dato == null ? "" : Maerker.dato(dato.value(), Datoformat.lang(dato.value())))
                .felt(
                        "Status:",
                        status == null || rapport.erUdkast()
                                ? ""
                                : status.value().tekst())
                .felter();
    }

    // ── What is written ──

    private List<Visning> stykker(List<Stykke> stykker) {
        return stykker.stream()
                .map(s -> stykke(s, "").tekst(Felt.KLASSE, s.boks() ? "boks" : "kapitel"))
                .toList();
    }

    private Visning stykke(Stykke stykke, String ellers) {
        Tekst titel = stykke.titel();
        return new Visning()
                .tekst(Felt.OVERSKRIFT, titel == null ? ellers : titel.value())
                .blok(Felt.INDHOLD, blokke.blok(prosa.html(stykke.tekst(), KAPITELNIVEAU + 1)));
    }

    private void beretning(Visning rod) {
        Stykke beretning = rapport.beretning();
        if (beretning == null) {
            rod.uden(Felt.BERETNING);
            return;
        }
        List<Visning> formaend = grundlag.medlemmer(Medlem.Art.MEDLEM).stream()
                .filter(Medlemstekst::iFormandskabet)
                .map(m -> new Visning()
                        .tekst(Felt.ROLLE, Typografi.medStort(Medlemstekst.rolle(m)))
                        .tekst(Felt.TEKST, medlemstekst.paaLinje(m)))
                .toList();
        Visning visning = stykke(beretning, "Beretning fra formandskabet");
        if (formaend.isEmpty()) {
            visning.uden(Felt.FORMANDSKAB);
        } else {
            visning.under(Felt.FORMANDSKAB, new Visning().liste(Felt.PERSONER, formaend));
        }
        rod.under(Felt.BERETNING, visning);
    }

    private void kontakt(Visning rod) {
        if (rapport.kontakt().isEmpty()) {
            rod.uden(Felt.KONTAKT);
            return;
        }
        rod.under(
                Felt.KONTAKT,
                new Visning()
                        .tekst(Felt.OVERSKRIFT, "Kontakt")
                        .blok(Felt.INDHOLD, blokke.blok(Kontaktliste.html(rapport.kontakt(), organ))));
    }

    private void planer(Visning rod) {
        Stykke planer = rapport.planer();
        if (planer == null) {
            rod.uden(Felt.PLANER);
        } else {
            int naeste = periode.til().plusDays(1).getYear();
            boolean slutterMedAaret = naeste > periode.til().getYear();
            rod.under(Felt.PLANER, stykke(planer, slutterMedAaret ? "Planer for " + naeste : "Planer"));
        }
    }

    // ── What follows from the meetings ──

    private void moedeliste(Visning rod) {
        Map<Integer, List<Moede>> prAar = grundlag.moederPrAar();
        boolean medAar = prAar.size() > 1 || grundlag.moeder().isEmpty();
        int niveau = medAar ? KAPITELNIVEAU + 2 : KAPITELNIVEAU + 1;
        List<Visning> aargange = new ArrayList<>();
        prAar.forEach((aar, moeder) -> aargange.add(new Visning()
                .tekst(Felt.AAR, medAar ? Integer.toString(aar) : "")
                .tekst(Felt.ANTAL, Moedelinje.antal(moeder.size()))
                .liste(Felt.MOEDER, moeder.stream().map(m -> moede(m, niveau)).toList())));
        Visning liste = new Visning()
                .tekst(
                        Felt.OVERSKRIFT,
                        "Møder i " + organ.iSaetning(periode.til()) + " " + Periodetekst.iSaetning(periode))
                .liste(Felt.AARGANGE, aargange);
        Tekst om = rapport.omMoederne();
        blokke.afsnit(liste, Felt.INDHOLD, om == null ? "" : prosa.html(om, KAPITELNIVEAU + 1));
        rod.under(Felt.MOEDELISTE, liste);
    }

    private static Visning moede(Moede moede, int niveau) {
        return new Visning()
                .tegn(niveau)
                .tekst(Felt.TITEL, Moedelinje.titel(moede))
                .tekst(Felt.DATO, Moedelinje.dato(moede))
                .liste(
                        Felt.EMNER,
                        Rapportgrundlag.hovedemner(moede).stream()
                                .map(e -> new Visning().tekst(Felt.TEKST, e.value()))
                                .toList());
    }

    private void noegletal(Visning rod) {
        Noegletalsvisning tal = new Noegletalsvisning(grundlag);
        List<Visning> tabeller = new ArrayList<>();
        for (Noegletal valgt : Noegletal.values()) {
            String html = rapport.noegletal().contains(valgt) ? tal.html(valgt) : "";
            if (!html.isEmpty()) {
                tabeller.add(new Visning()
                        .tekst(Felt.KLASSE, valgt.name().toLowerCase(Locale.ROOT))
                        .tekst(Felt.OVERSKRIFT, Noegletalsvisning.overskrift(valgt))
                        .blok(Felt.INDHOLD, blokke.blok(html)));
            }
        }
        if (tabeller.isEmpty()) {
            rod.uden(Felt.NOEGLETAL);
        } else {
            rod.under(
                    Felt.NOEGLETAL,
                    new Visning().tekst(Felt.OVERSKRIFT, "Nøgletal").liste(Felt.TABELLER, tabeller));
        }
    }

    // ── What follows from the members ──

    private void medlemsliste(Visning rod) {
        List<Visning> grupper = new ArrayList<>();
        gruppe(grupper, "", Medlem.Art.MEDLEM);
        gruppe(grupper, "Observatører", Medlem.Art.OBSERVATOER);
        gruppe(grupper, "Suppleanter", Medlem.Art.SUPPLEANT);
        if (grupper.isEmpty()) {
            rod.uden(Felt.MEDLEMSLISTE);
        } else {
            rod.under(
                    Felt.MEDLEMSLISTE,
                    new Visning()
                            .tekst(Felt.OVERSKRIFT, "Medlemmer af " + organ.iSaetning(periode.til()))
                            .liste(Felt.GRUPPER, grupper));
        }
    }

    private void gruppe(List<Visning> grupper, String overskrift, Medlem.Art art) {
        List<Visning> personer = grundlag.medlemmer(art).stream()
                .map(m -> new Visning()
                        .tekst(Felt.NAVN, m.person().navn().value())
                        .tekst(Felt.ROLLE, Medlemstekst.rolle(m))
                        .tekst(Felt.STILLING, medlemstekst.stilling(m))
                        .tekst(Felt.UDPEGNING, medlemstekst.udpegning(m))
                        .tekst(Felt.PERIODE, medlemstekst.periode(m)))
                .toList();
        if (!personer.isEmpty()) {
            grupper.add(new Visning().tekst(Felt.OVERSKRIFT, overskrift).liste(Felt.PERSONER, personer));
        }
    }
}
