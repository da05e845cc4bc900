package dk.referat.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is found, at its place among files in files, and stops what would have no end. */
final class Samler {
    /** A zip file in three others, and what lies in it. */
    private static final int MAKS_DYBDE = 4;

    private static final int MAKS_TEGN = 40_000_000;
    private static final int MAKS_TEKSTER = 200_000;
    private static final long MAKS_UDPAKKET = 200L << 20;
    private static final int MAKS_FILER = 2_000;

    private final Samler rod;
    private final String sti;
    private int dybde;
    private final List<Tekststed> tekster = new ArrayList<>();
    private final Set<Ukontrolleret> ukontrollerede = new LinkedHashSet<>();
    private long tegn;
    private long udpakket;
    private int filer;

    Samler() {
        this.rod = this;
        this.sti = "";
        this.dybde = 0;
    }

    private Samler(Samler ydre, String navn) {
        this.rod = ydre.rod;
        this.sti = ydre.sted(navn);
        this.dybde = ydre.dybde + 1;
    }

    /** For what lies in a file in this one. */
    Samler inde(String navn) {
        return new Samler(this, navn);
    }

    /** For a part of this file, which is no file of its own. */
    Samler under(String navn) {
        Samler del = new Samler(this, navn);
        del.dybde = dybde;
        return del;
    }

    boolean erForDybt() {
        return dybde > MAKS_DYBDE;
    }

    void tekst(String sted, String tekst) {
        if (tekst.isBlank()) {
            return;
        }
        rod.tegn += tekst.length();
        if (rod.tegn > MAKS_TEGN || rod.tekster.size() >= MAKS_TEKSTER) {
            throw new ForStort();
        }
        rod.tekster.add(new Tekststed(sted(sted), tekst));
    }

    void ukontrolleret(String sted, Grund grund) {
        rod.ukontrollerede.add(new Ukontrolleret(sted(sted), grund));
    }

    /** Counts bytes that were unpacked. */
    void udpak(long bytes) {
        rod.udpakket += bytes;
        if (rod.udpakket > MAKS_UDPAKKET) {
            throw new ForStort();
        }
    }

    /** Counts a file in a file. */
    void fil() {
        rod.filer++;
        if (rod.filer > MAKS_FILER) {
            throw new ForStort();
        }
    }

    Udfald udfald(Filart art) {
        return new Udfald(rod.tekster, List.copyOf(rod.ukontrollerede), art);
    }

    private String sted(String navn) {
        return sti.isEmpty() ? navn : navn.isEmpty() ? sti : sti + " › " + navn;
    }
}
