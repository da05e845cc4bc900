package dk.referat.publish;

import dk.referat.render.Format;

/**
 * A document that a build makes.
 *
 * @param sti its path, with {@code /}
 * @param art what it is: dagsorden, referat or oversigt
 * @param kilde the meeting file as messages name it; empty for a list of meetings
 */
record Dokumentfil(String sti, String art, Format format, String kilde) {
    static Dokumentfil oversigt(String sti) {
        return new Dokumentfil(sti, "oversigt", Format.HTML, "");
    }

    /** The same in a folder, which ends in {@code /}. */
    Dokumentfil i(String mappe) {
        return new Dokumentfil(mappe + sti, art, format, kilde);
    }
}
