package dk.referat.rule.privat;

import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Lukning;
import dk.referat.rule.Kontekst;
import dk.referat.source.Span;
import java.util.stream.Stream;

/** What a meeting's file says is closed. */
final class Lukkede {
    static final String LOV =
            "Offentlighedslovens § 13 og kommunestyrelseslovens § 8: det, der ikke er lukket, er åbent";

    private Lukkede() {}

    /** The closed items, without those inside another closed one, of which nothing is told. */
    static Stream<Dagsordenspunkt> punkter(Kontekst kontekst) {
        return kontekst.moede().agenda().stream()
                .filter(Dagsordenspunkt.class::isInstance)
                .flatMap(led -> yderste((Dagsordenspunkt) led));
    }

    private static Stream<Dagsordenspunkt> yderste(Dagsordenspunkt punkt) {
        return punkt.lukket() != null
                ? Stream.of(punkt)
                : punkt.underpunkter().stream().flatMap(Lukkede::yderste);
    }

    /** The closed attachments of open items. */
    static Stream<Bilag> bilag(Kontekst kontekst) {
        return aabne(kontekst).flatMap(p -> p.bilag().stream()).filter(b -> b.lukket() != null);
    }

    /** The items of which everything is told. */
    static Stream<Dagsordenspunkt> aabne(Kontekst kontekst) {
        return kontekst.moede().agenda().stream()
                .filter(Dagsordenspunkt.class::isInstance)
                .flatMap(led -> aabne((Dagsordenspunkt) led));
    }

    private static Stream<Dagsordenspunkt> aabne(Dagsordenspunkt punkt) {
        return punkt.lukket() != null
                ? Stream.empty()
                : Stream.concat(Stream.of(punkt), punkt.underpunkter().stream().flatMap(Lukkede::aabne));
    }

    /** Where it is told that something is closed: one line of it. */
    static Span linje(Lukning lukning) {
        return lukning.span().file().lineSpan(lukning.span().position().line());
    }

    /** What is told of everything that is closed. */
    static Stream<Lukning> lukninger(Kontekst kontekst) {
        return Stream.concat(
                punkter(kontekst).map(Dagsordenspunkt::lukket), bilag(kontekst).map(Bilag::lukket));
    }
}
