package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda.
 *
 * @param nummer as printed (159/24, 3, § 4, 5.3); null where the body numbers nothing
 * @param type the body's mark, such as B for beslutning
 * @param ved who presents the item
 * @param afsnit the item's sections in the file's order; the body decides the order of printing
 * @param hovedemne how the body's report names it, when it is one of the meeting's main topics
 * @param lukket null when the item is open
 */
public record Dagsordenspunkt(
        Span span,
        @Nullable Tekst nummer,
        Tekst titel,
        @Nullable Tekst type,
        @Nullable Located<Tidsrum> tid,
        @Nullable Located<Varighed> varighed,
        List<Oplaegsholder> ved,
        List<Afsnit> afsnit,
        @Nullable Tekst hovedemne,
        @Nullable Lukning lukket,
        List<Dagsordenspunkt> underpunkter)
        implements Dagsordensled {
    /** This item and those below it, in print order. */
    public Stream<Dagsordenspunkt> medUnderpunkter() {
        return Stream.concat(Stream.of(this), underpunkter.stream().flatMap(Dagsordenspunkt::medUnderpunkter));
    }

    public Optional<Afsnit> afsnit(String navn) {
        return afsnit.stream().filter(a -> a.navn().equals(navn)).findFirst();
    }

    /** The attachments of this item, in print order. */
    public List<Bilag> bilag() {
        return afsnit.stream()
                .map(Afsnit::indhold)
                .filter(Indhold.Bilagsliste.class::isInstance)
                .flatMap(liste -> ((Indhold.Bilagsliste) liste).bilag().stream())
                .toList();
    }

    /** What other meetings may be held against: the number, and those below it. */
    Dagsordenspunkt somNabo() {
        return new Dagsordenspunkt(
                span,
                nummer,
                new Tekst("", titel.span()),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                underpunkter.stream().map(Dagsordenspunkt::somNabo).toList());
    }
}
