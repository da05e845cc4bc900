package dk.referat.rule.tekst;

import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.model.NaesteMoede;
import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that hold times of day, as they are written in the file. */
final class Tider {
    private Tider() {}

    static List<Tekst> felter(Moede moede) {
        NaesteMoede naeste = moede.hoved().naesteMoede();
        Stream<Tekst> hoved = Stream.of(
                        moede.hoved().tid(), moede.hoved().haevet(), naeste == null ? null : naeste.tid())
                .flatMap(Tider::tekst);
        Stream<Tekst> punkter =
                moede.allePunkter().stream().map(Dagsordenspunkt::tid).flatMap(Tider::tekst);
        return Stream.concat(hoved, punkter).toList();
    }

    private static Stream<Tekst> tekst(@Nullable Located<?> felt) {
        if (felt == null) {
            return Stream.empty();
        }
        Span span = felt.span();
        return Stream.of(new Tekst(span.text(), span));
    }
}
