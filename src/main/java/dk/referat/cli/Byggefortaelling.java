package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.publish.Byggeresultat;
import dk.referat.publish.IntetAtByggeException;
import dk.referat.publish.ProtokolIUdmappenException;
import dk.referat.publish.UdgaverBlandesException;
import dk.referat.report.Tekstrapport;
import java.nio.file.Path;
import java.util.List;

/** Tells what came of a build. */
final class Byggefortaelling {
    /** So many files are named one by one; of more, how many they are says more. */
    private static final int MANGE = 20;

    private static final int FAA = 3;

    private final Skaerm skaerm;
    private final boolean stille;

    /** @param stille whether only what is wrong is told */
    Byggefortaelling(Skaerm skaerm, boolean stille) {
        this.skaerm = skaerm;
        this.stille = stille;
    }

    /** Which files were written, and which were let alone. */
    void filer(Byggeresultat resultat) {
        if (!stille) {
            resultat.mapper().forEach(this::mappe);
        }
        resultat.mapper().stream()
                .flatMap(m -> m.efterladt().stream())
                .forEach(f -> skaerm.besked("Lod " + Kilder.vist(f) + " stå: mødet er væk, men filen er rettet siden"));
    }

    /**
     * How much was wrong.
     *
     * @param medProtokol whether a record is written though nothing else is
     */
    void sammenfat(List<Diagnostic> viste, Byggeresultat resultat, boolean medProtokol) {
        String optaelling = Tekstrapport.optaelling(viste);
        if (!optaelling.isEmpty() && (resultat.harFejl() || !stille)) {
            String intet = medProtokol ? "kun byggeprotokollen er skrevet" : "intet er skrevet";
            skaerm.besked(optaelling + (resultat.harFejl() ? "; " + intet + "." : "."));
        }
    }

    private void mappe(Byggeresultat.Mappe mappe) {
        filer("Skrev", mappe.skrevet(), MANGE, mappe.udmappe());
        filer("Fjernede", mappe.fjernet(), MANGE, mappe.udmappe());
        filer("Uændret:", mappe.uaendrede(), FAA, mappe.udmappe());
    }

    private void filer(String hvad, List<Path> filer, int hoejst, Path udmappe) {
        if (filer.size() > hoejst) {
            skaerm.besked(hvad + " " + filer.size() + " filer i " + Kilder.vist(udmappe));
        } else {
            filer.forEach(f -> skaerm.besked(hvad + " " + Kilder.vist(f)));
        }
    }

    /** What the user should have asked for instead. */
    static String forkertBrug(Exception e) {
        if (e instanceof IntetAtByggeException intet) {
            return intetAtBygge(intet);
        }
        if (e instanceof UdgaverBlandesException udgaver) {
            return blandes(udgaver);
        }
        return "byggeprotokollen må ikke ligge i «" + Kilder.vist(((ProtokolIUdmappenException) e).udmappe())
                + "», som dokumenterne skrives til, for den fortæller om kilderne; giv den en sti uden"
                + " for mappen, fx ../byggeprotokol.json";
    }

    private static String intetAtBygge(IntetAtByggeException e) {
        String fil = "«" + Kilder.vist(e.fil()) + "»";
        return switch (e.hvorfor()) {
            case INTET_KOMMISSORIUM ->
                fil
                        + " er et organs fil uden «kommissorium», så der er intet at bygge af den; giv en mødefil eller mappen"
                        + " med møderne";
            case ANDET_DOKUMENT ->
                "det valgte --dokument laves ikke af " + fil
                        + "; dagsorden og referat laves af mødefiler, kommissorium af filer i mappen organer og årsrapport"
                        + " af filer i mappen rapporter";
        };
    }

    private static String blandes(UdgaverBlandesException e) {
        String mappe = "«" + Kilder.vist(e.udmappe()) + "»";
        return e.intern()
                ? "den interne udgave må ikke ligge i " + mappe + ", hvor den offentlige ligger; giv den en anden mappe"
                        + " med --output, fx ../intern"
                : "den offentlige udgave må ikke ligge i " + mappe + ", hvor den interne ligger; giv den en anden mappe"
                        + " med --output, eller flyt den interne";
    }
}
