package dk.referat.model;

import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Those who stand together on the paper.
 *
 * @param navn null when the file gives one plain list
 * @param tekst a number or a phrase in place of names, such as «12 medlemmer»
 */
public record Deltagergruppe(
        @Nullable Tekst navn,
        List<Deltager> deltagere,
        @Nullable Tekst tekst) {}
