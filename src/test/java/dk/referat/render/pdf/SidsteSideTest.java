package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The room below the last line of a document does not take a sheet of its own. */
class SidsteSideTest {
    @TempDir
    Path mappe;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referat: Intet.",
                "beslutning: Godkendt.",
                "referat: \"> Et citat\"",
                "referat: \"- et punkt\"",
                "opfølgning: [{hvad: Skrive, ansvarlig: Bo Bek}]",
                "bilag: [Regnskab]"
            })
    void thereIsTextOnTheLastPageWhereverItEnds(String afsnit) throws IOException {
        Moede moede = Proeve.moede(
                "møde: {organ: Prøven, dato: 2025-03-04}\nagenda:\n  - titel: Punkt\n    " + afsnit + "\n");
        double ledigt = 765 - bund(moede, 11);
        for (int pt = 0; pt < 36; pt += 3) {
            bund(moede, 11 + ledigt - 32 + pt);
        }
    }

    /** It cannot be divided, and so needs no more room than it takes. */
    @ParameterizedTest
    @ValueSource(strings = {"indstilling", "beslutning"})
    void aShortSectionStandsOnThePageThatHasRoomForIt(String navn) throws IOException {
        Moede moede = Proeve.moede(
                "møde: {organ: Prøven, dato: 2025-03-04}\nagenda:\n  - titel: Punkt\n    " + navn + ": Godkendes.\n");
        double ledigt = 745 - bund(moede, 11);
        assertThat(bund(moede, 11 + ledigt)).isGreaterThan(740);
    }

    /** How far down the last page its last line stands; every page must have one. */
    private double bund(Moede moede, double forskydning) throws IOException {
        byte[] pdf =
                Proeve.pdf(moede, Dokumenttype.REFERAT, mappe, ".hoved { padding-bottom: " + forskydning + "pt; }");
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            List<Linje> linjer = Linje.af(dokument);
            Linje sidste = linjer.get(linjer.size() - 1);
            assertThat(sidste.side()).as("moved by " + forskydning).isEqualTo(dokument.getNumberOfPages());
            return sidste.y();
        }
    }
}
