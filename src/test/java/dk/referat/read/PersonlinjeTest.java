package dk.referat.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Deltager;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as real minutes have them; the result is written as the parts one after another. */
final class PersonlinjeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per Okkels | navn=Per Okkels",
                "Dorte Bech Vizard, afdelingschef, Indenrigs- og Sundhedsministeriet (formand) | navn=Dorte Bech Vizard led=afdelingschef led=Indenrigs- og Sundhedsministeriet rolle=formand",
                "Kurt Espersen, koncerndirektør, Region Syddanmark (næstformand) (afbud) | navn=Kurt Espersen led=koncerndirektør led=Region Syddanmark rolle=næstformand afbud",
                "Kurt Espersen, koncerndirektør (afbud) (næstformand) | navn=Kurt Espersen led=koncerndirektør rolle=næstformand afbud",
                "Per Okkels, departementschef i Sundheds- og Ældreministeriet, Formand | navn=Per Okkels led=departementschef i Sundheds- og Ældreministeriet rolle=Formand",
                "Per Okkels, FORMAND | navn=Per Okkels rolle=FORMAND",
                "Henrik Ullum, formand i Lægevidenskabelige Selskaber | navn=Henrik Ullum led=formand i Lægevidenskabelige Selskaber",
                "Ole Skøtt, formand LMS, dekan ved Syddansk Universitet | navn=Ole Skøtt led=formand LMS led=dekan ved Syddansk Universitet",
                "Ole Thomsen, koncerndirektør i Region Midtjylland (deltager på video) | navn=Ole Thomsen led=koncerndirektør i Region Midtjylland video=deltager på video",
                "Ole Thomsen (via Teams) | navn=Ole Thomsen video=via Teams",
                "Ulla M. Wewer, Danske Universiteter, dekan KU-SUND, Københavns Universitet | navn=Ulla M. Wewer led=Danske Universiteter led=dekan KU-SUND led=Københavns Universitet",
                "Liselotte Wesley Andersen, Sjældne Sygdomme (indstillet af Danske Patienter) (afbud) | navn=Liselotte Wesley Andersen led=Sjældne Sygdomme bemærkning=indstillet af Danske Patienter afbud",
                "Britt Elmedal Laursen, (indstillet af Region Midtjylland, onkologi/farmakologi) (afbud) | navn=Britt Elmedal Laursen bemærkning=indstillet af Region Midtjylland, onkologi/farmakologi afbud",
                "Jens Jensen (a) (b) (c) | navn=Jens Jensen bemærkning=a bemærkning=b bemærkning=c",
                "Jens Jensen (formand) (næstformand) | navn=Jens Jensen rolle=næstformand bemærkning=formand",
                "Jens Jensen (kasserer (vikar)) | navn=Jens Jensen bemærkning=kasserer (vikar)",
                "Jens Jensen (JJ), skipper | navn=Jens Jensen (JJ) led=skipper",
                "Jens Jensen (JJ, XY), skipper | navn=Jens Jensen (JJ, XY) led=skipper",
                "Jens Jensen (afbud: syg) | navn=Jens Jensen afbud=syg",
                "Jens Jensen (afbud, på kursus) | navn=Jens Jensen afbud=på kursus",
                "Jens Jensen (stedfortræder: Ulla Berg) (afbud) | navn=Jens Jensen afbud stedfortræder=Ulla Berg",
                "Jens Jensen (suppleant) | navn=Jens Jensen rolle=suppleant",
                "Jens Jensen () | navn=Jens Jensen",
                "Anne-Katrine Skovby Lindquist, teamleder/seniorkonsulent | navn=Anne-Katrine Skovby Lindquist led=teamleder/seniorkonsulent",
                "formand | navn=formand",
            })
    void laeserLinjenSomDenStaar(String skrevet, String forventet) {
        Diagnostics fund = new Diagnostics();
        assertEquals(forventet, dele(laes("a: '" + skrevet + "'", fund), false));
        assertEquals(List.of(), fund.sorted());
    }

    /** Each part points at its own characters, however the line is written in the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a: Jens Æ. Ø, 🎉 skipper, Åen (formand) (om 🎉 Søen) (afbud, syg)",
                "🎉: Jens Æ. Ø, 🎉 skipper, Åen (formand) (om 🎉 Søen) (afbud, syg)",
                "a: \"Jens Æ. Ø, 🎉 skipper, Åen (formand) (om 🎉 Søen) (afbud: syg)\"",
                "a: 'Jens Æ. Ø, 🎉 skipper, Åen (formand) (om 🎉 Søen) (afbud: syg)'",
            })
    void hverDelKenderSinPlads(String yaml) {
        assertEquals(
                "navn=Jens Æ. Ø led=🎉 skipper led=Åen rolle=formand bemærkning=om 🎉 Søen afbud=syg",
                dele(laes(yaml, new Diagnostics()), true));
    }

    @Test
    void hverDelKenderSinPladsOgsaaOverFlereLinjer() {
        String dele = "navn=Jens Ø led=skipper rolle=formand";
        assertEquals(dele, dele(laes("a: Jens Ø,\n   skipper\n   (formand)\n", new Diagnostics()), true));
        assertEquals(dele, dele(laes("a: >-\n   Jens Ø,\n   skipper\n   (formand)\n", new Diagnostics()), true));
        assertEquals(dele, dele(laes("a: |\r\n   Jens Ø,\r\n   skipper\r\n   (formand)\r\n", new Diagnostics()), true));
    }

    @Test
    void parenteserDerIkkePasserSammenMeldes() {
        for (String linje : List.of("Jens (formand", "Jens formand)", "Jens ((formand)")) {
            Diagnostics fund = new Diagnostics();
            Deltager person = laes("a: " + linje, fund);
            assertEquals(1, fund.sorted().size(), linje);
            assertEquals(linje, fund.sorted().get(0).span().text());
            assertEquals(
                    linje.replaceAll("[^\\p{L}]", ""),
                    dele(person, false).replaceAll("(navn|rolle|bemærkning)=|[^\\p{L}]", ""));
        }
    }

    private static Deltager laes(String yaml, Diagnostics fund) {
        return new Personlinje(Laest.tekst(yaml), Laest.laesning(fund)).laes();
    }

    /** @param steder whether to take the characters that the places point at instead of the values */
    private static String dele(Deltager d, boolean steder) {
        return Stream.of(
                        Stream.of(del("navn", d.navn(), steder)),
                        d.led().stream().map(t -> del("led", t, steder)),
                        Stream.of(del("rolle", d.rolle(), steder)),
                        d.bemaerkninger().stream().map(t -> del("bemærkning", t, steder)),
                        Stream.of(del("video", d.video(), steder)),
                        Stream.of(
                                d.afbud() == null
                                        ? ""
                                        : d.afbud().grund() == null
                                                ? "afbud"
                                                : del("afbud", d.afbud().grund(), steder)),
                        Stream.of(del("stedfortræder", d.stedfortraeder(), steder)))
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String del(String navn, @Nullable Tekst tekst, boolean sted) {
        return tekst == null ? "" : navn + "=" + (sted ? tekst.span().text() : tekst.value());
    }
}
