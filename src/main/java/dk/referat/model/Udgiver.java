package dk.referat.model;

import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes a folder of minutes.
 *
 * @param netadresse where the published folder will stand
 * @param udmappe the output folder, relative to the referater folder
 * @param formater what is built when the command line says nothing
 */
public record Udgiver(
        @Nullable Tekst navn,
        @Nullable Tekst netadresse,
        @Nullable Tekst udmappe,
        List<Tekst> formater,
        @Nullable Logo logo) {
    public static final Udgiver UKENDT = new Udgiver(null, null, null, List.of(), null);
}
