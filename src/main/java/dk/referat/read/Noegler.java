package dk.referat.read;

import static dk.referat.read.Noegle.noegle;
import static dk.referat.read.Vaerdi.AFSNITSNAVN;
import static dk.referat.read.Vaerdi.AFSNITSNAVNE;
import static dk.referat.read.Vaerdi.AGENDA;
import static dk.referat.read.Vaerdi.BILAGSLISTE;
import static dk.referat.read.Vaerdi.DATO;
import static dk.referat.read.Vaerdi.DELTAGERGRUPPE;
import static dk.referat.read.Vaerdi.IKKE_TOM;
import static dk.referat.read.Vaerdi.JA_ELLER_TEKST;
import static dk.referat.read.Vaerdi.LUKNING;
import static dk.referat.read.Vaerdi.MOEDENUMMER;
import static dk.referat.read.Vaerdi.OPGAVER;
import static dk.referat.read.Vaerdi.PERSONER;
import static dk.referat.read.Vaerdi.PROSA;
import static dk.referat.read.Vaerdi.TEKST;
import static dk.referat.read.Vaerdi.TEKSTER;
import static dk.referat.read.Vaerdi.TEKST_ELLER_DELE;
import static dk.referat.read.Vaerdi.TID;
import static dk.referat.read.Vaerdi.UNDERPUNKTER;
import static dk.referat.read.Vaerdi.VARIGHED;
import static dk.referat.read.Vaerdi.enAf;
import static dk.referat.read.Vaerdi.enEllerFlere;
import static dk.referat.read.Vaerdi.liste;
import static dk.referat.read.Vaerdi.tabel;
import static dk.referat.read.Vaerdi.valg;

import dk.referat.read.Vaerdi.EgneNoegler;
import dk.referat.read.Vaerdi.Liste;
import java.util.List;
import java.util.stream.Stream;

/** Every key of the format; the reader, its messages and the guide know no other list. */
final class Noegler {
    static final Noegle UNDTAGELSER = Faellesnoegler.UNDTAGELSER;
    static final Noegle IKKE_CPR = Faellesnoegler.IKKE_CPR;

    private static final Noegle FARVE = noegle("farve", "Farven på overskrifter, links og streger, i anførselstegn")
            .som(Vaerdi.FARVE)
            .fx("#12406f")
            .udfyldt();

    private static final Noegle SKRIFT =
            noegle("skrift", "Bogstavernes slags i begge formater").som(valg(Ordvalg.SKRIFT));

    private static final Noegle SIDEHOVED =
            noegle("sidehoved", "Det, der står øverst på første side i stedet for udgiverens navn");

    private static final Noegle SIDEFOD = noegle("sidefod", "Det, der står nederst på hver side, fx en adresse");

    static final Noegletabel MOEDEFIL = new Noegletabel(
            "filen",
            List.of(
                    noegle("møde", "Hvem, hvornår og hvor")
                            .som(tabel(() -> Noegler.MOEDE))
                            .kraevet(),
                    noegle("dokument", "Papirets egne oplysninger: dato, journalnumre og status")
                            .som(tabel(() -> Noegler.DOKUMENT)),
                    noegle("deltagere", "Hvem der var med, samlet eller i grupper")
                            .som(enAf(DELTAGERGRUPPE, new EgneNoegler(DELTAGERGRUPPE))),
                    noegle(
                                    "øvrige deltagere",
                                    "Hvem der var med ud over organets medlemmer, når de hentes fra organets fil")
                            .som(enAf(DELTAGERGRUPPE, new EgneNoegler(DELTAGERGRUPPE))),
                    noegle("afbud", "Hvem der havde meldt afbud").som(PERSONER),
                    noegle("agenda", "Punkterne i den rækkefølge, de behandles", "dagsorden", "punkter")
                            .som(AGENDA)
                            .kraevet(),
                    IKKE_CPR,
                    UNDTAGELSER));

    static final Noegletabel MOEDE = new Noegletabel(
            "møde",
            List.of(
                    noegle("organ", "Organets fil uden endelse, eller dets fulde navn", "udvalg")
                            .fx("styregruppen")
                            .kraevetUden("titel"),
                    noegle("titel", "En overskrift i stedet for den, der dannes af nummer og organ"),
                    noegle("nummer", "Mødets nummer i rækken: 19 bliver «19. møde»")
                            .som(MOEDENUMMER)
                            .fx("19"),
                    noegle("dato", "Mødets dato: 2024-12-18 eller 18. december 2024")
                            .som(DATO)
                            .fx("2024-12-18", "18. december 2024")
                            .kraevet(),
                    noegle("tid", "Start og slut: 17.00–18.30", "tidspunkt", "kl")
                            .som(TID)
                            .fx("17.00–18.30"),
                    noegle("sted", "Hvor mødet holdes", "lokale"),
                    noegle("form", "fysisk, video, hybrid eller skriftlig proces", "mødeform")
                            .som(valg(Ordvalg.FORM)),
                    noegle("mødeleder", "Den eller de personer, der leder mødet", "ordstyrer", "dirigent")
                            .som(PERSONER),
                    noegle("sekretær", "Den eller de personer, der skriver referatet", "referent")
                            .som(PERSONER),
                    noegle("næste møde", "Dato for det næste møde, eller en tekst om det")
                            .som(enAf(TEKST, tabel(() -> Noegler.NAESTE_MOEDE)))
                            .fx("2025-01-22"),
                    noegle("hævet", "Hvornår mødet sluttede", "mødet hævet", "slut")
                            .som(TID)
                            .fx("18.25"),
                    UNDTAGELSER));

    static final Noegletabel DOKUMENT = new Noegletabel(
            "dokument",
            List.of(
                    noegle("dato", "Papirets dato, når den er en anden end mødets")
                            .som(DATO)
                            .fx("2024-12-20"),
                    noegle("enhed", "Den enhed, papiret kommer fra"),
                    noegle("sagsbehandler", "Sagsbehandlerens initialer eller navn", "sagsbeh"),
                    noegle("sagsnummer", "Sagens nummer i journalen", "sagsnr"),
                    noegle("dokumentnummer", "Dokumentets nummer i journalen", "dok.nr", "dok nr", "doknr"),
                    noegle("status", "udkast, udsendt eller godkendt").som(valg(Ordvalg.STATUS)),
                    noegle("version", "Papirets version"),
                    noegle("rettelser", "Hvad der er rettet siden sidste version", "rettelse")
                            .som(TEKSTER),
                    UNDTAGELSER));

    static final Noegletabel PERSON = new Noegletabel(
            "en person",
            List.of(
                    noegle("navn", "Personens navn").fx("Dorte Bech Vizard").kraevet(),
                    noegle("titel", "Stillingsbetegnelse", "stilling"),
                    noegle("organisation", "Hvor personen kommer fra", "sted", "myndighed"),
                    noegle("rolle", "Rollen i organet: formand, næstformand, observatør …")
                            .fx("formand", "næstformand", "observatør"),
                    noegle("afbud", "ja, eller grunden til afbuddet")
                            .som(JA_ELLER_TEKST)
                            .fx("ja", "sygdom")
                            .udfyldt(),
                    noegle("stedfortræder", "Den, der mødte i stedet"),
                    noegle("video", "ja, eller en tekst som «deltager på video»")
                            .som(JA_ELLER_TEKST)
                            .fx("ja")
                            .udfyldt(),
                    noegle("bemærkning", "Andet i parentes efter navnet: «indstillet af …»", "bemærkninger")
                            .som(TEKSTER)));

    static final Noegletabel GRUPPE = new Noegletabel(
            "en deltagergruppe",
            List.of(
                    noegle("antal", "Hvor mange der var, når navnene ikke skal stå")
                            .fx("12"),
                    noegle("tekst", "En vending i stedet for navne")));

    static final Noegletabel PUNKT = new Noegletabel(
            "et punkt",
            List.of(
                    noegle("punkt", "Punktets nummer, som det skal stå", "nummer", "nr", "pkt")
                            .fx("1", "160/24"),
                    noegle("overskrift", "En overskrift mellem punkterne; den står alene")
                            .som(IKKE_TOM)
                            .fx("Sager til beslutning")
                            .alene(),
                    noegle("titel", "Punktets titel").fx("Velkomst").kraevetUden("overskrift", "udgår"),
                    noegle("type", "Organets mærke, fx B, D eller O").fx("B", "D", "O"),
                    noegle("tid", "Fra og til, eller kun start: 16.05–16.35", "kl")
                            .som(TID)
                            .fx("16.05–16.35"),
                    noegle("varighed", "Hvor længe punktet ventes at tage: 25 min.")
                            .som(VARIGHED)
                            .fx("25 min."),
                    noegle("ved", "Hvem der fremlægger: personer eller en rolle", "v", "v/", "oplæg")
                            .som(PERSONER),
                    noegle("beskrivelse", "Punktets tekst uden overskrift").som(PROSA),
                    noegle("indstilling", "Hvad mødet skal tage stilling til: tekst, eller indledning og dele")
                            .som(TEKST_ELLER_DELE),
                    noegle("sagsfremstilling", "Sagen, som den ligger").som(PROSA),
                    noegle("problemstilling", "Hvad spørgsmålet er").som(PROSA),
                    noegle("baggrund", "Hvad der er gået forud").som(PROSA),
                    noegle("løsning", "Hvad der foreslås").som(PROSA),
                    noegle("økonomi", "Hvad det koster").som(PROSA),
                    noegle("videre proces", "Hvad der sker bagefter").som(PROSA),
                    noegle("referat", "Hvad der blev sagt").som(PROSA),
                    noegle(
                                    "beslutning",
                                    "Hvad der blev besluttet: tekst, eller et udfald for hver del af indstillingen")
                            .som(TEKST_ELLER_DELE),
                    noegle("opfølgning", "Hvad der skal gøres, af hvem og hvornår")
                            .som(OPGAVER),
                    noegle("bilag", "Titler, eller titel og fil").som(BILAGSLISTE),
                    noegle("afstemning", "Stemmetal").som(enAf(TEKST, tabel(() -> Noegler.AFSTEMNING))),
                    noegle("gæster", "Personer, der kun er med under dette punkt")
                            .som(PERSONER),
                    noegle("inhabile", "Personer, der var inhabile under dette punkt", "inhabil")
                            .som(PERSONER),
                    noegle("ankom", "Personer, der kom til under dette punkt").som(PERSONER),
                    noegle("forlod", "Personer, der gik under dette punkt").som(PERSONER),
                    noegle("udsat", "ja, eller hvortil punktet blev udsat")
                            .som(JA_ELLER_TEKST)
                            .fx("ja", "til næste møde")
                            .udfyldt(),
                    noegle("oversendt", "Hvortil punktet blev sendt videre").som(PROSA),
                    noegle("lukket", "At punktet er lukket for offentligheden, og hvorfor")
                            .som(LUKNING)
                            .fx("ja")
                            .udfyldt(),
                    noegle(
                                    "hovedemne",
                                    "ja, når punktet er et af mødets hovedemner i årsrapporten, eller hvad det kaldes der")
                            .som(JA_ELLER_TEKST)
                            .fx("ja"),
                    noegle("internt", "En note, som kun den interne udgave har").som(PROSA),
                    noegle("underpunkter", "Punkter under dette").som(UNDERPUNKTER),
                    noegle(
                                    "udgår",
                                    "Et nummer, der ikke bruges, og hvorfor; det står alene: 80/20 – punktet blev trukket")
                            .som(IKKE_TOM)
                            .fx("80/20 – punktet blev trukket")
                            .alene(),
                    UNDTAGELSER));

    static final Noegletabel DELE = new Noegletabel(
            "en indstilling eller beslutning",
            List.of(
                    noegle("indledning", "Teksten før delene", "tekst"),
                    noegle("dele", "Delene, en for hver linje").som(TEKSTER)));

    static final Noegletabel BILAG = new Noegletabel(
            "et bilag",
            List.of(
                    noegle("titel", "Bilagets titel", "navn")
                            .fx("Kommissorium for fagligt råd")
                            .kraevet(),
                    noegle("fil", "Filen, set fra mødets fil").fx("../bilag/kommissorium.pdf"),
                    noegle("nummer", "Bilagets nummer, når det ikke skal gives af rækkefølgen", "nr"),
                    noegle("lukket", "At bilaget er lukket for offentligheden, og hvorfor")
                            .som(LUKNING)
                            .fx("ja")
                            .udfyldt()));

    static final Noegletabel LUKKET = new Noegletabel(
            "lukket",
            List.of(
                    noegle("grund", "Hvorfor det er lukket", "begrundelse"),
                    noegle("hjemmel", "Loven, der giver lov til det").fx("forvaltningslovens § 27"),
                    noegle("offentlig titel", "Titlen, som offentligheden ser"),
                    noegle("offentlig beslutning", "Beslutningen, som offentligheden ser")));

    static final Noegletabel AFSTEMNING = new Noegletabel(
            "afstemning",
            List.of(
                    noegle("for", "Antal eller navne"),
                    noegle("imod", "Antal eller navne", "mod"),
                    noegle("blank", "Antal eller navne", "blanke", "undlod"),
                    noegle("krav", "Det flertal, der kræves"),
                    noegle("mindretal", "Hvad et mindretal vil have ført til referat")));

    static final Noegletabel OPGAVE = new Noegletabel(
            "en opfølgning",
            List.of(
                    noegle("hvad", "Hvad der skal gøres", "opgave")
                            .fx("Udsende notatet")
                            .kraevet(),
                    noegle("ansvarlig", "Hvem der gør det", "ansvarlige", "hvem")
                            .som(TEKSTER),
                    noegle("frist", "Dato eller ord", "hvornår")));

    static final Noegletabel NAESTE_MOEDE = new Noegletabel(
            "næste møde",
            List.of(
                    noegle("dato", "Datoen").som(DATO).fx("2025-01-22"),
                    noegle("tid", "Start og slut").som(TID).fx("17.00"),
                    noegle("sted", "Hvor")));

    static final Noegletabel ORGAN = new Noegletabel(
            "organets fil",
            medFlere(
                    Organnoegler.ORGANETS,
                    noegle("navn", "Organets fulde navn")
                            .fx("Styregruppen for implementering af personlig medicin")
                            .kraevet(),
                    noegle("i sætning", "Navnet, som det står efter «19. møde i»"),
                    noegle("nummerering", "Hvordan punkternes numre skrives").som(tabel(() -> Noegler.NUMMERERING)),
                    noegle("overskrifter", "Overskrifter på papiret; en tom trykkes ikke")
                            .som(tabel(() -> Noegler.OVERSKRIFTER)),
                    noegle("kolonner", "Dagsordenstabellens tre overskrifter").som(new Liste(TEKST, 3, 3)),
                    noegle("grupper", "Hvordan deltagergrupperne trykkes")
                            .som(new EgneNoegler(enAf(TEKST, tabel(() -> Noegler.GRUPPEVISNING)))),
                    noegle("dagsordenstabel", "Afsnit, der står i dagsordenstabellen")
                            .som(AFSNITSNAVNE),
                    noegle("ved vises", "Hvor oplægsholderen nævnes").som(enEllerFlere(valg(Ordvalg.VED_VISES))),
                    noegle("ved form", "Om oplægsholderen i tabellen står i titlen eller på sin egen linje")
                            .som(valg(Ordvalg.VED_FORM)),
                    noegle("rolle vises", "Om rollen står i parentes eller efter komma")
                            .som(valg(Ordvalg.ROLLE_VISES)),
                    noegle("afbud vises", "Om afbud står, som det er skrevet, eller samles i egen liste")
                            .som(valg(Ordvalg.AFBUD_VISES)),
                    noegle("datoform", "ugedag, lang eller tal").som(valg(Ordvalg.DATOFORM)),
                    noegle("tid vises", "Om tiden står ved datoen eller ved stedet")
                            .som(valg(Ordvalg.TID_VISES)),
                    noegle("typer", "Mærkerne og deres betydning: B: beslutning")
                            .som(new EgneNoegler(TEKST)),
                    noegle("typenote", "En bemærkning under mærkernes forklaring"),
                    noegle("afsnit", "Afsnittenes rækkefølge under hvert punkt")
                            .som(liste(enAf(AFSNITSNAVN, tabel(() -> Noegler.AFSNITSVALG)))),
                    noegle("bilagsnummerering", "gennem mødet, i punktet eller efter punktet")
                            .som(valg(Ordvalg.BILAGSNUMMERERING)),
                    noegle("linjeskift", "Om et enkelt linjeskift i teksten bevares")
                            .som(valg(Ordvalg.LINJESKIFT)),
                    noegle(
                                    "regler",
                                    "Regler, der er slået fra eller vejer anderledes: reglens navn og fra, fejl, advarsel eller oplysning")
                            .som(EgneNoegler.regler(valg(Ordvalg.REGELVALG))),
                    noegle("krævede afsnit", "Afsnit, som punkter med et mærke skal have: B: [indstilling, beslutning]")
                            .som(new EgneNoegler(AFSNITSNAVNE)),
                    noegle("bilag uden kontrol", "Filnavne og endelser, som må lægges frem, selv om de ikke kan læses")
                            .som(TEKSTER),
                    FARVE,
                    SKRIFT,
                    SIDEHOVED,
                    SIDEFOD,
                    noegle("logo", "Organets logo, øverst i dokumenterne").som(tabel(() -> Noegler.LOGO))));

    static final Noegletabel NUMMERERING = new Noegletabel(
            "nummerering",
            List.of(
                    noegle("mønster", "løbenummer/år, pr. møde, fri eller ingen")
                            .som(valg(Ordvalg.MOENSTER)),
                    noegle("foran", "Det, der står foran nummeret over punktet, fx «Pkt.»")
                            .fx("Pkt."),
                    noegle("foran i dagsordenstabellen", "Det samme i dagsordenstabellen"),
                    noegle("efter i dagsordenstabellen", "Det, der står efter nummeret i dagsordenstabellen")));

    static final Noegletabel OVERSKRIFTER = new Noegletabel(
            "overskrifter",
            List.of(
                    noegle("møde", "Over tid og sted; tom giver felterne Dato og Sted"),
                    noegle("agenda", "Over dagsordenstabellen", "dagsorden"),
                    noegle("deltagere", "Over deltagerne"),
                    noegle("afbud", "Over afbuddene")));

    static final Noegletabel GRUPPEVISNING = new Noegletabel(
            "en gruppes visning",
            List.of(
                    noegle("overskrift", "Overskriften; en tom trykkes ikke"),
                    noegle("visning", "liste eller linje").som(valg(Ordvalg.VISNING))));

    static final Noegletabel AFSNITSVALG = new Noegletabel(
            "et afsnit",
            List.of(
                    noegle("navn", "Afsnittets nøgle i mødefilen").fx("høring").kraevet(),
                    noegle("overskrift", "Overskriften over afsnittet"),
                    noegle("trin", "dagsorden eller referat: det første dokument, der viser afsnittet")
                            .som(valg(Ordvalg.TRIN)),
                    noegle("privat", "Om kun den interne udgave har afsnittet: ja eller nej")
                            .som(valg(Ordvalg.JA_NEJ))));

    static final Noegletabel UDGIVER = new Noegletabel(
            "referat.yaml",
            List.of(
                    noegle("navn", "Hvem der udgiver"),
                    noegle("netadresse", "Adressen, hvor mappen lægges ud").fx("https://www.ngc.dk"),
                    noegle("udmappe", "Mappen, der bygges til").fx("udgivet"),
                    noegle("formater", "html, pdf og html-fragment, når kommandolinjen ikke siger andet", "format")
                            .som(enEllerFlere(valg(Ordvalg.FORMATER))),
                    FARVE,
                    SKRIFT,
                    SIDEHOVED,
                    SIDEFOD,
                    noegle("logo", "Logoet øverst i dokumenterne, når organet ikke har sit eget")
                            .som(tabel(() -> Noegler.LOGO))));

    static final Noegletabel LOGO = new Noegletabel(
            "logo",
            List.of(
                    noegle("fil", "Billedet, PNG eller JPEG, set fra filen her")
                            .fx("logo.png")
                            .kraevet(),
                    noegle("alt", "Hvad der står på logoet, til dem, der ikke kan se det")
                            .fx("Nationalt Genom Center")
                            .kraevet()));

    /** All tables, to tell where a misplaced key belongs. */
    static final List<Noegletabel> ALLE = Stream.of(
                    List.of(
                            MOEDEFIL,
                            MOEDE,
                            DOKUMENT,
                            PUNKT,
                            PERSON,
                            GRUPPE,
                            DELE,
                            BILAG,
                            LUKKET,
                            AFSTEMNING,
                            OPGAVE,
                            NAESTE_MOEDE,
                            ORGAN,
                            NUMMERERING,
                            OVERSKRIFTER,
                            GRUPPEVISNING,
                            AFSNITSVALG,
                            UDGIVER,
                            LOGO),
                    Organnoegler.ALLE,
                    Rapportnoegler.ALLE)
            .flatMap(List::stream)
            .toList();

    private static List<Noegle> medFlere(List<Noegle> flere, Noegle... foerste) {
        return Stream.concat(Stream.of(foerste), flere.stream()).toList();
    }

    private Noegler() {}
}
