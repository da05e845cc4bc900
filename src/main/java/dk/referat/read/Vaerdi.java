package dk.referat.read;

import dk.referat.model.Afsnitstype;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may stand after a key, for the schema; that the reader takes the same is held to by a test. Nothing at all may
 * stand there too, unless the key says otherwise.
 */
sealed interface Vaerdi {
    Vaerdi TEKST = new Tekst("en tekst", "", List.of());

    /** A text that says something. */
    Vaerdi IKKE_TOM = new Tekst("en tekst", "\\S", List.of());

    /** Text in Markdown. */
    Vaerdi PROSA = TEKST;

    /** {@code ja}, or a text that says more. */
    Vaerdi JA_ELLER_TEKST = TEKST;

    Vaerdi TEKSTER = enEllerFlere(TEKST);

    /** Only what cannot be a date or a time at all is found by the schema; the rest is for the reader. */
    Vaerdi DATO = new Tekst("en dato", "[0-9][^0-9]+[0-9]", List.of());

    Vaerdi TID = new Tekst("et klokkeslæt", "[0-9]", List.of());
    Vaerdi PERIODE = enAf(new Tal(1000, 9999), new Tekst("en periode", "[0-9][^0-9]+[0-9]", List.of()));
    Vaerdi MOEDETAL = new Tekst("et antal møder", "[0-9]", List.of());
    Vaerdi FLERTAL = new Tekst("et tal eller «halvdelen»", "[0-9]|[Hh][Aa][Ll][Vv]", List.of());
    Vaerdi VARIGHED = new Tekst("en varighed", "[0-9]", List.of());
    Vaerdi FARVE = new Tekst("en farve: # og seks cifre eller bogstaver", "^\\s*#[0-9a-fA-F]{6}\\s*$", List.of());
    Vaerdi MOEDENUMMER = new Tal(1, 99_999);
    Vaerdi AFSNITSNAVN = new Tekst("et afsnits navn", "", Afsnitstype.navne());
    Vaerdi AFSNITSNAVNE = enEllerFlere(AFSNITSNAVN);
    Vaerdi AGENDA = new Liste(tabel(() -> Noegler.PUNKT), 1, Integer.MAX_VALUE);
    Vaerdi UNDERPUNKTER = liste(new IkkeAlene(() -> Noegler.PUNKT));
    Vaerdi PERSON = new Navngivet("person", enAf(IKKE_TOM, tabel(() -> Noegler.PERSON)));
    Vaerdi PERSONER = new Navngivet("personer", enEllerFlere(PERSON));
    Vaerdi DELTAGERGRUPPE = new Navngivet("deltagergruppe", enAf(liste(PERSON), TEKST, tabel(() -> Noegler.GRUPPE)));
    Vaerdi TEKST_ELLER_DELE = enAf(TEKST, liste(TEKST), tabel(() -> Noegler.DELE));
    Vaerdi OPGAVER = enEllerFlere(enAf(TEKST, tabel(() -> Noegler.OPGAVE)));
    Vaerdi BILAGSLISTE = enEllerFlere(enAf(TEKST, tabel(() -> Noegler.BILAG)));
    Vaerdi LUKNING = enAf(JA_ELLER_TEKST, tabel(() -> Noegler.LUKKET));

    /**
     * Whatever YAML makes of it, it is text to us.
     *
     * @param hvad how an editor's message names it
     * @param moenster an expression that some part of it matches; empty for any text
     * @param forslag for an editor to offer
     */
    record Tekst(String hvad, String moenster, List<String> forslag) implements Vaerdi {
        /** What YAML takes for something else is measured by its type, since an expression is for texts only. */
        boolean tager(String skrevet) {
            return Pattern.compile(moenster).matcher(skrevet).find();
        }
    }

    /** A whole number, with or without a full stop after it. */
    record Tal(int mindst, int hoejst) implements Vaerdi {}

    /** One of a few words. */
    record Valg(Collection<String> ord) implements Vaerdi {}

    /** Keys of a table; given late because some tables hold each other. */
    record Tabel(Supplier<Noegletabel> tabel) implements Vaerdi {}

    /** Keys of a table, but none of those that stand alone. */
    record IkkeAlene(Supplier<Noegletabel> tabel) implements Vaerdi {}

    /** A list, and nothing else. */
    record Liste(Vaerdi led, int mindst, int hoejst) implements Vaerdi {}

    /** Keys of the author's own choice, each with the same under it. */
    record EgneNoegler(Vaerdi under, boolean regelnavne) implements Vaerdi {
        EgneNoegler(Vaerdi under) {
            this(under, false);
        }

        /** The names of rules as keys. */
        static EgneNoegler regler(Vaerdi under) {
            return new EgneNoegler(under, true);
        }
    }

    /** One form or another. */
    record EnAf(List<Vaerdi> muligheder) implements Vaerdi {}

    /** A form that stands in so many places that the schema gives it a name. */
    record Navngivet(String navn, Vaerdi vaerdi) implements Vaerdi {}

    static Vaerdi valg(Map<String, ?> ord) {
        return new Valg(ord.keySet());
    }

    static Vaerdi tabel(Supplier<Noegletabel> tabel) {
        return new Tabel(tabel);
    }

    static Vaerdi liste(Vaerdi led) {
        return new Liste(led, 0, Integer.MAX_VALUE);
    }

    static Vaerdi enAf(Vaerdi... muligheder) {
        return new EnAf(List.of(muligheder));
    }

    /** A list, or one that stands alone. */
    static Vaerdi enEllerFlere(Vaerdi led) {
        Stream<Vaerdi> alene = led instanceof EnAf flere ? flere.muligheder().stream() : Stream.of(led);
        return new EnAf(Stream.concat(alene, Stream.of(liste(led))).toList());
    }
}
