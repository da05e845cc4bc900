package dk.referat.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of a build, whether or not it was there already.
 *
 * @param sti its path seen from the output folder
 * @param dokument null for a copy
 * @param kilde what it is a copy of; null for a document
 */
record Lagt(
        Path udmappe,
        String sti,
        @Nullable Dokumentfil dokument,
        @Nullable Path kilde,
        String sha256,
        long stoerrelse) {}
