package dk.referat.read;

import static dk.referat.read.Noegle.noegle;
import static dk.referat.read.Vaerdi.DATO;
import static dk.referat.read.Vaerdi.PERIODE;
import static dk.referat.read.Vaerdi.PERSONER;
import static dk.referat.read.Vaerdi.PROSA;
import static dk.referat.read.Vaerdi.TEKST;
import static dk.referat.read.Vaerdi.enAf;
import static dk.referat.read.Vaerdi.enEllerFlere;
import static dk.referat.read.Vaerdi.liste;
import static dk.referat.read.Vaerdi.tabel;
import static dk.referat.read.Vaerdi.valg;

import java.util.List;

/** The keys of a report's file. */
final class Rapportnoegler {
    private static final Noegle TITEL = noegle("titel", "Overskriften");
    private static final Noegle STYKKETS_TEKST =
            noegle("tekst", "Teksten under den").som(PROSA).kraevet();

    /** A piece whose heading is given when the author says nothing. */
    static final Noegletabel STYKKE = new Noegletabel("beretning eller planer", List.of(TITEL, STYKKETS_TEKST));

    static final Noegletabel STYKKE_MED_TITEL = new Noegletabel(
            "et stykke",
            List.of(
                    TITEL.kraevet(),
                    STYKKETS_TEKST,
                    noegle("boks", "ja, når stykket skal stå i en boks").som(valg(Ordvalg.JA_NEJ))));

    private static final Vaerdi ET_STYKKE = enAf(TEKST, tabel(() -> STYKKE));
    private static final Vaerdi STYKKER = liste(tabel(() -> STYKKE_MED_TITEL));

    static final Noegletabel AARSRAPPORT = new Noegletabel(
            "årsrapport",
            List.of(
                    noegle("organ", "Organets fil uden endelse, eller dets fulde navn", "udvalg")
                            .fx("forskningsudvalget")
                            .kraevet(),
                    noegle("periode", "De år, rapporten er om: 2018, 2017–2018 eller to datoer", "år")
                            .som(PERIODE)
                            .fx("2017–2018")
                            .kraevet(),
                    noegle("titel", "En titel i stedet for «Årsrapport 2017–2018»"),
                    noegle("dato", "Rapportens dato").som(DATO).fx("2019-01-31"),
                    noegle("status", "udkast, udsendt eller godkendt").som(valg(Ordvalg.STATUS))));

    static final Noegletabel RAPPORTFIL = new Noegletabel(
            "rapportfilen",
            List.of(
                    noegle("årsrapport", "Hvis rapport det er, og om hvilken tid")
                            .som(tabel(() -> AARSRAPPORT))
                            .kraevet(),
                    noegle("indledning", "Stykker før beretningen, hver med titel og tekst")
                            .som(STYKKER),
                    noegle("beretning", "Formandskabets beretning: en tekst, eller titel og tekst")
                            .som(ET_STYKKE),
                    noegle("bokse", "Bokse efter beretningen, hver med titel og tekst", "boks")
                            .som(STYKKER),
                    noegle("kontakt", "Hvem man kan spørge").som(PERSONER),
                    noegle("planer", "Planerne for tiden efter: en tekst, eller titel og tekst")
                            .som(ET_STYKKE),
                    noegle("om møderne", "Teksten under listen over møder, fx hvor referaterne er")
                            .som(PROSA),
                    noegle("nøgletal", "De tal, der skal vises: møder, beslutninger og fremmøde")
                            .som(enEllerFlere(valg(Ordvalg.NOEGLETAL))),
                    noegle("afslutning", "Stykker efter medlemslisten, hver med titel og tekst")
                            .som(STYKKER),
                    Faellesnoegler.IKKE_CPR,
                    Faellesnoegler.UNDTAGELSER));

    static final List<Noegletabel> ALLE = List.of(RAPPORTFIL, AARSRAPPORT, STYKKE_MED_TITEL, STYKKE);

    private Rapportnoegler() {}
}
