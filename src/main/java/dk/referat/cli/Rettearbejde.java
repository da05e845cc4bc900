package dk.referat.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedefiler;
import dk.referat.publish.Rettelse;
import dk.referat.publish.Retter;
import dk.referat.report.Skaermtekst;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Mends the files of a command line, or shows how they would be mended. */
final class Rettearbejde {
    private static final int LINJER_OMKRING = 2;

    private final Skaerm skaerm;
    private final Retter retter;
    private final boolean vis;
    private final boolean stille;

    /**
     * @param vis whether the changes are only shown
     * @param stille whether what was done is left unsaid
     */
    Rettearbejde(Skaerm skaerm, Kontrolvalg valg, boolean vis, boolean stille) {
        this.skaerm = skaerm;
        this.retter = new Retter(valg);
        this.vis = vis;
        this.stille = stille;
    }

    /**
     * Mends files and folders.
     *
     * @return whether there was anything to mend
     */
    boolean ret(List<Path> stier) throws IOException {
        List<Rettelse> rettelser = new ArrayList<>();
        for (Path sti : stier) {
            for (Path fil : Files.isDirectory(sti) ? Moedefiler.mappe(sti).alle() : List.of(sti)) {
                Rettelse rettelse = retter.ret(fil);
                if (rettelse.erAendret()) {
                    rettelser.add(rettelse);
                }
            }
        }
        for (Rettelse rettelse : rettelser) {
            if (vis) {
                skaerm.ud().print(forskel(rettelse));
            } else {
                rettelse.skriv();
                if (!stille) {
                    skaerm.besked("Rettede " + rettelse.antal() + (rettelse.antal() == 1 ? " sted" : " steder") + " i "
                            + Kilder.vist(rettelse.fil()));
                }
            }
        }
        skaerm.ud().flush();
        return !rettelser.isEmpty();
    }

    private static String forskel(Rettelse rettelse) {
        String navn = Kilder.vist(rettelse.fil()).replace('\\', '/');
        List<String> foer = Skaermtekst.linjer(SourceFile.of(navn, rettelse.foer()));
        List<String> efter = Skaermtekst.linjer(SourceFile.of(navn, rettelse.efter()));
        List<String> linjer =
                UnifiedDiffUtils.generateUnifiedDiff(navn, navn, foer, DiffUtils.diff(foer, efter), LINJER_OMKRING);
        return String.join("\n", linjer) + "\n";
    }
}
