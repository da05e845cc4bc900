package dk.referat.read;

import static dk.referat.read.Noegle.noegle;
import static dk.referat.read.Vaerdi.DATO;
import static dk.referat.read.Vaerdi.FLERTAL;
import static dk.referat.read.Vaerdi.IKKE_TOM;
import static dk.referat.read.Vaerdi.MOEDETAL;
import static dk.referat.read.Vaerdi.PROSA;
import static dk.referat.read.Vaerdi.TEKSTER;
import static dk.referat.read.Vaerdi.enAf;
import static dk.referat.read.Vaerdi.enEllerFlere;
import static dk.referat.read.Vaerdi.liste;
import static dk.referat.read.Vaerdi.tabel;
import static dk.referat.read.Vaerdi.valg;

import dk.referat.model.Kommissorium;
import dk.referat.read.Vaerdi.Tal;
import java.util.List;
import java.util.stream.Stream;

/** The keys of what a body is: its life, its members and its kommissorium. */
final class Organnoegler {
    private static final int FLEST = 9_999;

    static final Noegletabel MEDLEM = new Noegletabel(
            "et medlem",
            List.of(
                    noegle("navn", "Medlemmets navn").fx("Dorte Bech Vizard").kraevet(),
                    noegle("titel", "Stillingsbetegnelse", "stilling"),
                    noegle("organisation", "Hvor medlemmet kommer fra", "sted", "myndighed"),
                    noegle("rolle", "Rollen i organet: formand, forperson, næstformand …")
                            .fx("formand", "forperson", "næstformand"),
                    noegle("plads", "Den plads i kommissoriet, som medlemmet har"),
                    noegle("udpeget af", "Hvem der har udpeget medlemmet").som(TEKSTER),
                    noegle("indstillet af", "Hvem der har indstillet medlemmet").som(TEKSTER),
                    noegle("født medlem", "ja, når medlemskabet følger af stillingen")
                            .som(valg(Ordvalg.JA_NEJ)),
                    noegle("for", "Det medlem, som en suppleant er for", "suppleant for"),
                    noegle("fra", "Den første dag", "siden").som(DATO).fx("2025-01-01"),
                    noegle("til", "Den sidste dag").som(DATO).fx("2026-12-31"),
                    noegle("bemærkning", "Andet i parentes efter navnet", "bemærkninger")
                            .som(TEKSTER)));

    private static final Vaerdi MEDLEMMER = enEllerFlere(enAf(IKKE_TOM, tabel(() -> MEDLEM)));

    static final Noegletabel NAVNESKIFT = new Noegletabel(
            "et tidligere navn",
            List.of(
                    noegle("navn", "Det tidligere navn").kraevet(),
                    noegle("i sætning", "Navnet, som det stod efter «19. møde i»"),
                    noegle("til", "Den sidste dag med det navn")
                            .som(DATO)
                            .fx("2021-01-20")
                            .kraevet()));

    private static final Noegle TIDLIGERE_NAVNE = noegle("tidligere navne", "Navne fra før, og hvor længe de gjaldt")
            .som(enEllerFlere(tabel(() -> NAVNESKIFT)));

    static final Noegletabel ORGANISATION = new Noegletabel(
            "en organisation",
            List.of(
                    noegle("navn", "Navnet i dag")
                            .fx("Indenrigs- og Sundhedsministeriet")
                            .kraevet(),
                    TIDLIGERE_NAVNE));

    static final Noegletabel PLADS = new Noegletabel(
            "en plads",
            List.of(
                    noegle("navn", "Det, som medlemmernes «plads» henviser til")
                            .fx("regionerne")
                            .kraevet(),
                    noegle("antal", "Hvor mange der er af dem")
                            .som(new Tal(1, FLEST))
                            .fx("5")
                            .kraevet(),
                    noegle("hvem", "Hvem de er, som det skal stå: faglige repræsentanter fra regionerne"),
                    noegle("heraf", "Roller, som en af dem har: forperson").som(TEKSTER),
                    noegle("ønske", "Hvad der tilstræbes: mindst en har kendskab til drift", "ønsker")
                            .som(TEKSTER)));

    static final Noegletabel VEDTAGET = new Noegletabel(
            "vedtaget",
            List.of(
                    noegle(
                                    "organ",
                                    "Organet, der vedtog det, når det er et andet: dets fil uden endelse eller dets navn")
                            .fx("styregruppen"),
                    noegle("punkt", "Punktets nummer").fx("160/24").kraevet(),
                    noegle("bilag", "Bilagets nummer under punktet").fx("3")));

    static final Noegletabel KOMMISSORIUM = new Noegletabel(
            "kommissorium",
            Stream.of(
                            Stream.of(
                                    noegle("titel", "En overskrift i stedet for den, der dannes af organets navn"),
                                    noegle("version", "Kommissoriets version").fx("1.0"),
                                    noegle("dato", "Kommissoriets dato")
                                            .som(DATO)
                                            .fx("2024-12-18"),
                                    noegle("status", "udkast, udsendt eller godkendt")
                                            .som(valg(Ordvalg.STATUS)),
                                    noegle("vedtaget", "Det punkt, hvor det blev vedtaget")
                                            .som(tabel(() -> VEDTAGET))),
                            Stream.of(Kommissorium.Del.values())
                                    .map(d -> noegle(d.navn(), "Afsnittet " + d.overskrift())
                                            .som(PROSA)),
                            Stream.of(
                                    noegle("pladser", "Hvem organet består af").som(liste(tabel(() -> PLADS))),
                                    noegle("antal medlemmer", "Det antal medlemmer, som kommissoriet nævner")
                                            .som(new Tal(1, FLEST))
                                            .fx("14"),
                                    noegle("møder om året", "Hvor ofte organet mødes: 4, 4–6 eller mindst 4")
                                            .som(MOEDETAL)
                                            .fx("4–6"),
                                    noegle(
                                                    "beslutningsdygtig",
                                                    "Hvor mange der skal være til stede: et tal eller «mindst halvdelen»")
                                            .som(FLERTAL)
                                            .fx("mindst halvdelen")))
                    .flatMap(s -> s)
                    .toList());

    /** What stands in the body's file beside all that is about its papers. */
    static final List<Noegle> ORGANETS = List.of(
            noegle("kaldes", "Organets korte navn i sætninger, som dannes: «Rådet mødes …»")
                    .fx("Rådet"),
            noegle("oprettet", "Organets første dag").som(DATO).fx("2025-01-01"),
            noegle("nedlagt", "Organets sidste dag").som(DATO),
            TIDLIGERE_NAVNE,
            noegle("organisationer", "Organisationer, som har skiftet navn").som(liste(tabel(() -> ORGANISATION))),
            noegle("medlemmer", "Organets medlemmer, fra hvornår og til hvornår")
                    .som(MEDLEMMER),
            noegle("observatører", "Dem, der er med uden at være medlemmer", "observatør")
                    .som(MEDLEMMER),
            noegle("suppleanter", "Medlemmernes suppleanter").som(MEDLEMMER),
            noegle("kommissorium", "Hvad organet er til for, og hvordan det er sammensat")
                    .som(tabel(() -> KOMMISSORIUM)));

    static final List<Noegletabel> ALLE = List.of(MEDLEM, NAVNESKIFT, ORGANISATION, PLADS, VEDTAGET, KOMMISSORIUM);

    private Organnoegler() {}
}
