package dk.referat.publish;

import dk.referat.render.Format;
import org.jspecify.annotations.Nullable;

/**
 * A document that a build makes.
 *
 * @param sti its path, with {@code /}
 * @param art what it is: dagsorden, referat or oversigt
 * @param kilde the meeting file as messages name it; empty for a list of meetings
 */
record Dokumentfil(String sti, String art, Format format, String kilde) {
    // Written out, since what Java makes of a record it makes anew in every run.
    @Override
    public boolean equals(@Nullable Object andet) {
        return andet instanceof Dokumentfil fil
                && sti.equals(fil.sti)
                && art.equals(fil.art)
                && format == fil.format
                && kilde.equals(fil.kilde);
    }

    @Override
    public int hashCode() {
        return sti.hashCode();
    }

    static Dokumentfil oversigt(String sti) {
        return new Dokumentfil(sti, "oversigt", Format.HTML, "");
    }

    /** The same in a folder, which ends in {@code /}. */
    Dokumentfil i(String mappe) {
        return new Dokumentfil(mappe + sti, art, format, kilde);
    }
}
