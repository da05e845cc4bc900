package dk.referat.render.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every field that a template may use; the guide's table is made from this list. */
public enum Felt {
    DOKUMENTTYPE("Dagsorden, Referat eller Kommissorium; tom, når overskriften siger det"),
    OVERSKRIFT("Dokumentets, gruppens, afsnittets eller tabellens overskrift; tom, når ingen skal trykkes"),
    UDGIVER("Udgiverens navn fra referat.yaml"),
    ORGAN("Organets navn på dagen"),
    LOGO("Organets logo, ellers udgiverens; tom, når ingen af dem har et"),
    UDKAST("Ordet Udkast, når dokumentets status er udkast, ellers tomt"),
    FELTER("Felterne under overskriften, om mødet: liste af navn og vaerdi"),
    JOURNAL("Felterne om papiret selv, fx sagsnummeret: felter"),
    NAVN("Et felts navn med kolon, et links tekst eller et medlems navn"),
    VAERDI("Et felts værdi"),
    TID_OG_STED("Afsnittet med tid og sted, når organet har en overskrift til det: overskrift, dato, sted og felter"),
    DATO("Dato med ugedag og tid"),
    STED("Stedet"),
    DAGSORDEN("Dagsordenstabellen: overskrift, kolonner, raekker, typer og typenote"),
    KOLONNE_NUMMER("Overskriften over numrene"),
    KOLONNE_TID("Overskriften over tiderne"),
    KOLONNE_AKTIVITET("Overskriften over titlerne"),
    RAEKKER("Tabellens rækker, underpunkter med"),
    NUMMER("Punktets nummer, i tabellen med det, der står foran og efter"),
    TID("Punktets tid eller varighed"),
    TITEL("Punktets titel, med «ved» og rolle, når punktet har en"),
    ANKER("Punktets adresse på siden, uden #; tom i tabellen, når punktet ikke har noget under sig"),
    TYPE("Punktets mærke"),
    VED("Oplægsholderen, «v/Navn»; tom, når organet ikke viser den her"),
    VEDLINJE("Oplægsholderen på sin egen linje i tabellen"),
    INDHOLD("Afsnittets færdige indhold"),
    MELLEMOVERSKRIFT("En overskrift mellem punkter"),
    TYPER("Mærkernes forklaring"),
    TYPENOTE("Bemærkningen under forklaringen"),
    DELTAGERE("Deltagerne: overskrift og grupper"),
    GRUPPER("Deltagergrupperne: overskrift, personer, linje og tekst"),
    PERSONER(
            "Personerne i en gruppe, én for hver linje: tekst; i formandskab rolle og tekst, i medlemsliste navn, rolle, stilling,"
                    + " udpegning og periode"),
    LINJE("Gruppens personer på én linje, når organet vil have det sådan"),
    TEKST("En linje for sig: en person, en plads, et hovedemne eller en gruppes antal i ord"),
    AFBUD("Listen over afbud: overskrift og personer"),
    PUNKTER(
            "Punkterne: mellemoverskrift, eller punkt med anker, foran, nummer, titel, type, ved, afsnit og underpunkter"),
    PUNKT("Punktet selv; tom, når leddet er en mellemoverskrift"),
    OVERSKRIFTSTEGN("De #-tegn, som giver overskriften dens niveau"),
    FORAN("Det, der står foran nummeret, fx Pkt."),
    AFSNIT("Punktets afsnit i organets rækkefølge: klasse, overskrift, overskriftstegn og indhold; i kommissoriet også"
            + " saetning, sammensaetning og dele"),
    KLASSE("Afsnittets navn, som stilarket kender det"),
    UNDERPUNKTER("Punkterne under dette, som i punkter"),
    SLUT("Det sidste på papiret, når der er noget: haevet, naeste_moede og rettelser"),
    HAEVET("Hvornår mødet blev hævet"),
    NAESTE_MOEDE("Det næste møde"),
    RETTELSER("Rettelserne siden sidste version: tekst"),
    ORGANLISTE("I oversigten over alle organer: organer"),
    ORGANER("Links til organernes egne oversigter: navn og sti"),
    PAPIRLISTE("I et organs oversigt, når det har andre papirer end mødernes: papirer"),
    PAPIRER("Kommissoriet og årsrapporterne: titel og dokumenter"),
    AARGANGE("I oversigten: årene, nyeste først: aar og moeder; i årsrapporten se moedeliste"),
    AAR("Årstallet; tomt, når en årsrapport kun handler om ét år"),
    MOEDER("Årets møder: dato, titel og i oversigten dokumenter, i årsrapporten overskriftstegn og emner"),
    DOKUMENTER("Mødets dokumenter: navn og sti"),
    STI("Dokumentets sti, set fra siden"),
    SAETNING("I kommissoriet: det, programmet selv skriver af tallene, fx hvor tit der er møde"),
    SAMMENSAETNING("I kommissoriet: pladserne i organet: saetning, pladser og oensker"),
    PLADSER("Pladserne, én for hver linje: tekst"),
    OENSKER("Det, der tilstræbes, når pladserne besættes: tekst"),
    DELE("I kommissoriet: det, der hører til under samme overskrift, fx betjening: klasse, overskrift og indhold"),
    INDLEDNING("I årsrapporten: stykkerne før beretningen: klasse, overskrift og indhold"),
    BERETNING("Beretningen: overskrift, formandskab og indhold"),
    FORMANDSKAB("Formand, næstformand og andre som dem, i perioden: personer med rolle og tekst"),
    BOKSE("Årsrapportens bokse, som i indledning"),
    KONTAKT("Hvem man kan spørge: overskrift og indhold"),
    PLANER("Planerne: overskrift og indhold"),
    MOEDELISTE("Periodens møder: overskrift og aargange, ældste først, hver med aar, antal og moeder, og indhold"),
    ANTAL("Årets møder talt op, fx 2 møder"),
    EMNER("Mødets hovedemner: tekst"),
    NOEGLETAL("Nøgletallene: overskrift og tabeller"),
    TABELLER("Ét nøgletal i hver: klasse, overskrift og indhold"),
    MEDLEMSLISTE("Periodens medlemmer: overskrift og grupper, hver med overskrift og personer"),
    ROLLE("Personens rolle i organet"),
    STILLING("Personens titel og organisation, som den hed på periodens sidste dag"),
    UDPEGNING("Hvem der har udpeget personen, eller at det er et født medlem"),
    PERIODE("Hvornår personen kom eller gik, når det var i perioden"),
    AFSLUTNING("Årsrapportens sidste stykker, som i indledning");

    private static final Set<Felt> MED_FELTER = EnumSet.of(
            FELTER,
            JOURNAL,
            TID_OG_STED,
            DAGSORDEN,
            RAEKKER,
            DELTAGERE,
            GRUPPER,
            PERSONER,
            AFBUD,
            PUNKTER,
            PUNKT,
            AFSNIT,
            UNDERPUNKTER,
            SLUT,
            RETTELSER,
            ORGANLISTE,
            ORGANER,
            PAPIRLISTE,
            PAPIRER,
            AARGANGE,
            MOEDER,
            DOKUMENTER,
            SAMMENSAETNING,
            PLADSER,
            OENSKER,
            DELE,
            INDLEDNING,
            BERETNING,
            FORMANDSKAB,
            BOKSE,
            KONTAKT,
            PLANER,
            MOEDELISTE,
            EMNER,
            NOEGLETAL,
            TABELLER,
            MEDLEMSLISTE,
            AFSLUTNING);

    private static final Map<String, Felt> MED_NAVN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Felt::navn, Function.identity()));

    private final String beskrivelse;

    Felt(String beskrivelse) {
        this.beskrivelse = beskrivelse;
    }

    /** The name in a template. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String beskrivelse() {
        return beskrivelse;
    }

    /** Whether it is a place with fields of its own, or a list of such, and so no text. */
    boolean harFelter() {
        return MED_FELTER.contains(this);
    }

    static boolean findes(String navn) {
        return MED_NAVN.containsKey(navn);
    }

    static Optional<Felt> medNavn(String navn) {
        return Optional.ofNullable(MED_NAVN.get(navn));
    }
}
