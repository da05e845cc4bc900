package dk.referat.model;

import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the paper names them.
 *
 * @param led what follows the name between commas: title, organisation, and any more, in the author's order
 * @param rolle the person's role in the body ({@code formand}); a title such as «formand i Lægevidenskabelige Selskaber» is none
 * @param bemaerkninger such as «indstillet af Region Nordjylland, klinisk genetik»
 * @param video how a part by video is worded, such as «deltager på video»
 * @param afbud null when the person was there
 */
public record Deltager(
        Tekst navn,
        List<Tekst> led,
        @Nullable Tekst rolle,
        List<Tekst> bemaerkninger,
        @Nullable Tekst video,
        @Nullable Afbud afbud,
        @Nullable Tekst stedfortraeder,
        Span span) {}
