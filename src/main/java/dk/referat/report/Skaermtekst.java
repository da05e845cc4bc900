package dk.referat.report;

import dk.referat.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** A file's lines as they may be shown: numbers of persons masked, what is closed left out, control characters visible. */
public final class Skaermtekst {
    private Skaermtekst() {}

    public static List<String> linjer(SourceFile fil) {
        Maskering maskering = new Maskering();
        List<String> linjer = new ArrayList<>();
        for (int linje = 1; linje <= fil.lineCount(); linje++) {
            linjer.add(maskering.linje(fil, linje).map(Synlig::synlig).orElse(Maskering.LUKKET));
        }
        return linjer;
    }
}
