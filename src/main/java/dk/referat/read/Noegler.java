package dk.referat.read;

import static dk.referat.read.Noegle.noegle;

import java.util.List;

/** Every key of the format; the reader, its messages and the guide know no other list. */
final class Noegler {
    private static final Noegle UNDTAGELSER =
            noegle("undtagelser", "Fund, der er i orden her: reglens navn og grunden", "undtagelse");

    static final Noegletabel MOEDEFIL = new Noegletabel(
            "filen",
            List.of(
                    noegle("møde", "Hvem, hvornår og hvor"),
                    noegle("dokument", "Papirets egne oplysninger: dato, journalnumre og status"),
                    noegle("deltagere", "Hvem der var med, samlet eller i grupper"),
                    noegle("afbud", "Hvem der havde meldt afbud"),
                    noegle("agenda", "Punkterne i den rækkefølge, de behandles", "dagsorden", "punkter"),
                    UNDTAGELSER));

    static final Noegletabel MOEDE = new Noegletabel(
            "møde",
            List.of(
                    noegle("organ", "Organets fil uden endelse, eller dets fulde navn", "udvalg"),
                    noegle("titel", "En overskrift i stedet for den, der dannes af nummer og organ"),
                    noegle("nummer", "Mødets nummer i rækken: 19 bliver «19. møde»"),
                    noegle("dato", "Mødets dato: 2024-12-18 eller 18. december 2024"),
                    noegle("tid", "Start og slut: 17.00–18.30", "tidspunkt", "kl"),
                    noegle("sted", "Hvor mødet holdes", "lokale"),
                    noegle("form", "fysisk, video, hybrid eller skriftlig proces", "mødeform"),
                    noegle("mødeleder", "Den eller de personer, der leder mødet", "ordstyrer", "dirigent"),
                    noegle("sekretær", "Den eller de personer, der skriver referatet", "referent"),
                    noegle("næste møde", "Dato for det næste møde, eller en tekst om det"),
                    noegle("hævet", "Hvornår mødet sluttede", "mødet hævet", "slut"),
                    UNDTAGELSER));

    static final Noegletabel DOKUMENT = new Noegletabel(
            "dokument",
            List.of(
                    noegle("dato", "Papirets dato, når den er en anden end mødets"),
                    noegle("enhed", "Den enhed, papiret kommer fra"),
                    noegle("sagsbehandler", "Sagsbehandlerens initialer eller navn", "sagsbeh"),
                    noegle("sagsnummer", "Sagens nummer i journalen", "sagsnr"),
                    noegle("dokumentnummer", "Dokumentets nummer i journalen", "dok.nr", "dok nr", "doknr"),
                    noegle("status", "udkast, udsendt eller godkendt"),
                    noegle("version", "Papirets version"),
                    noegle("rettelser", "Hvad der er rettet siden sidste version", "rettelse"),
                    UNDTAGELSER));

    static final Noegletabel PERSON = new Noegletabel(
            "en person",
            List.of(
                    noegle("navn", "Personens navn"),
                    noegle("titel", "Stillingsbetegnelse", "stilling"),
                    noegle("organisation", "Hvor personen kommer fra", "sted", "myndighed"),
                    noegle("rolle", "Rollen i organet: formand, næstformand, observatør …"),
                    noegle("afbud", "ja, eller grunden til afbuddet"),
                    noegle("stedfortræder", "Den, der mødte i stedet"),
                    noegle("video", "ja, eller en tekst som «deltager på video»"),
                    noegle("bemærkning", "Andet i parentes efter navnet: «indstillet af …»", "bemærkninger")));

    static final Noegletabel GRUPPE = new Noegletabel(
            "en deltagergruppe",
            List.of(
                    noegle("antal", "Hvor mange der var, når navnene ikke skal stå"),
                    noegle("tekst", "En vending i stedet for navne")));

    static final Noegletabel PUNKT = new Noegletabel(
            "et punkt",
            List.of(
                    noegle("punkt", "Punktets nummer, som det skal stå", "nummer", "nr", "pkt"),
                    noegle("overskrift", "En overskrift mellem punkterne; den står alene"),
                    noegle("titel", "Punktets titel"),
                    noegle("type", "Organets mærke, fx B, D eller O"),
                    noegle("tid", "Fra og til, eller kun start: 16.05–16.35", "kl"),
                    noegle("varighed", "Hvor længe punktet ventes at tage: 25 min."),
                    noegle("ved", "Hvem der fremlægger: personer eller en rolle", "v", "v/", "oplæg"),
                    noegle("beskrivelse", "Punktets tekst uden overskrift"),
                    noegle("indstilling", "Hvad mødet skal tage stilling til: tekst, eller indledning og dele"),
                    noegle("sagsfremstilling", "Sagen, som den ligger"),
                    noegle("problemstilling", "Hvad spørgsmålet er"),
                    noegle("baggrund", "Hvad der er gået forud"),
                    noegle("løsning", "Hvad der foreslås"),
                    noegle("økonomi", "Hvad det koster"),
                    noegle("videre proces", "Hvad der sker bagefter"),
                    noegle("referat", "Hvad der blev sagt"),
                    noegle(
                            "beslutning",
                            "Hvad der blev besluttet: tekst, eller et udfald for hver del af indstillingen"),
                    noegle("opfølgning", "Hvad der skal gøres, af hvem og hvornår"),
                    noegle("bilag", "Titler, eller titel og fil"),
                    noegle("afstemning", "Stemmetal"),
                    noegle("gæster", "Personer, der kun er med under dette punkt"),
                    noegle("inhabile", "Personer, der var inhabile under dette punkt", "inhabil"),
                    noegle("ankom", "Personer, der kom til under dette punkt"),
                    noegle("forlod", "Personer, der gik under dette punkt"),
                    noegle("udsat", "ja, eller hvortil punktet blev udsat"),
                    noegle("oversendt", "Hvortil punktet blev sendt videre"),
                    noegle("lukket", "At punktet er lukket for offentligheden, og hvorfor"),
                    noegle("underpunkter", "Punkter under dette"),
                    noegle(
                            "udgår",
                            "Et nummer, der ikke bruges, og hvorfor; det står alene: 80/20 – punktet blev trukket"),
                    UNDTAGELSER));

    static final Noegletabel DELE = new Noegletabel(
            "en indstilling eller beslutning",
            List.of(noegle("indledning", "Teksten før delene", "tekst"), noegle("dele", "Delene, en for hver linje")));

    static final Noegletabel BILAG = new Noegletabel(
            "et bilag",
            List.of(
                    noegle("titel", "Bilagets titel", "navn"),
                    noegle("fil", "Filen, set fra mødets fil"),
                    noegle("nummer", "Bilagets nummer, når det ikke skal gives af rækkefølgen", "nr"),
                    noegle("lukket", "At bilaget er lukket for offentligheden, og hvorfor")));

    static final Noegletabel LUKKET = new Noegletabel(
            "lukket",
            List.of(
                    noegle("grund", "Hvorfor det er lukket", "begrundelse"),
                    noegle("hjemmel", "Loven, der giver lov til det"),
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
                    noegle("hvad", "Hvad der skal gøres", "opgave"),
                    noegle("ansvarlig", "Hvem der gør det", "ansvarlige", "hvem"),
                    noegle("frist", "Dato eller ord", "hvornår")));

    static final Noegletabel NAESTE_MOEDE = new Noegletabel(
            "næste møde", List.of(noegle("dato", "Datoen"), noegle("tid", "Start og slut"), noegle("sted", "Hvor")));

    static final Noegletabel ORGAN = new Noegletabel(
            "organets fil",
            List.of(
                    noegle("navn", "Organets fulde navn"),
                    noegle("i sætning", "Navnet, som det står efter «19. møde i»"),
                    noegle("nummerering", "Hvordan punkternes numre skrives"),
                    noegle("overskrifter", "Overskrifter på papiret; en tom trykkes ikke"),
                    noegle("kolonner", "Dagsordenstabellens tre overskrifter"),
                    noegle("grupper", "Hvordan deltagergrupperne trykkes"),
                    noegle("dagsordenstabel", "Afsnit, der står i dagsordenstabellen"),
                    noegle("ved vises", "Hvor oplægsholderen nævnes"),
                    noegle("ved form", "Om oplægsholderen i tabellen står i titlen eller på sin egen linje"),
                    noegle("rolle vises", "Om rollen står i parentes eller efter komma"),
                    noegle("afbud vises", "Om afbud står, som det er skrevet, eller samles i egen liste"),
                    noegle("datoform", "ugedag, lang eller tal"),
                    noegle("tid vises", "Om tiden står ved datoen eller ved stedet"),
                    noegle("typer", "Mærkerne og deres betydning: B: beslutning"),
                    noegle("typenote", "En bemærkning under mærkernes forklaring"),
                    noegle("afsnit", "Afsnittenes rækkefølge under hvert punkt"),
                    noegle("bilagsnummerering", "gennem mødet, i punktet eller efter punktet"),
                    noegle("linjeskift", "Om et enkelt linjeskift i teksten bevares"),
                    noegle(
                            "regler",
                            "Regler, der er slået fra eller vejer anderledes: reglens navn og fra, fejl, advarsel eller oplysning"),
                    noegle(
                            "krævede afsnit",
                            "Afsnit, som punkter med et mærke skal have: B: [indstilling, beslutning]")));

    static final Noegletabel NUMMERERING = new Noegletabel(
            "nummerering",
            List.of(
                    noegle("mønster", "løbenummer/år, pr. møde, fri eller ingen"),
                    noegle("foran", "Det, der står foran nummeret over punktet, fx «Pkt.»"),
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
            List.of(noegle("overskrift", "Overskriften; en tom trykkes ikke"), noegle("visning", "liste eller linje")));

    static final Noegletabel AFSNITSVALG = new Noegletabel(
            "et afsnit",
            List.of(
                    noegle("navn", "Afsnittets nøgle i mødefilen"),
                    noegle("overskrift", "Overskriften over afsnittet"),
                    noegle("trin", "dagsorden eller referat: det første dokument, der viser afsnittet")));

    static final Noegletabel UDGIVER = new Noegletabel(
            "referat.yaml",
            List.of(
                    noegle("navn", "Hvem der udgiver"),
                    noegle("netadresse", "Adressen, hvor mappen lægges ud"),
                    noegle("udmappe", "Mappen, der bygges til"),
                    noegle("formater", "html, pdf og html-fragment, når kommandolinjen ikke siger andet", "format")));

    /** All tables, to tell where a misplaced key belongs. */
    static final List<Noegletabel> ALLE = List.of(
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
            UDGIVER);

    private Noegler() {}
}
