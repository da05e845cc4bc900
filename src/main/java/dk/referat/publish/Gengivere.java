package dk.referat.publish;

import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.pdf.PdfRenderer;
import dk.referat.scan.Dokumenttekster;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes renderers, and keeps them from one build to the next as long as the templates are the same: what a renderer has loaded takes
 * longer to load than a document to make.
 */
public final class Gengivere {
    private final String version;
    private final Map<Noegle, Gengiver> kendte = new HashMap<>();
    private boolean varmer;

    /** @param stand what the file system says of the user's own templates */
    private record Noegle(Path mappe, String stand, Optional<Instant> tid) {}

    public Gengivere(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }

    /**
     * Loads what makes a PDF on another core, while the file that it will be made of is still being read. Once for a run of few
     * documents; of many, the first would not be worth it.
     */
    void varmOp(Set<Format> formater) {
        boolean pdf = formater.isEmpty() || formater.contains(Format.PDF);
        if (pdf && kendte.isEmpty() && Samtidig.kerner() > 1 && !varmer) {
            varmer = true;
            PdfRenderer.warmUp(eksempel -> Dokumenttekster.laes(eksempel, "opvarmning.pdf"));
        }
    }

    Gengiver til(Referatmappe mappe, Optional<Instant> tid, Kildeliste laeste) throws IOException {
        Path skabeloner = mappe.skabelonmappe();
        Noegle noegle = new Noegle(skabeloner, stand(skabeloner), tid);
        Gengiver kendt = kendte.get(noegle);
        if (kendt == null) {
            kendt = new Gengiver(version, skabeloner, tid, laeste);
            // Those of other templates are not wanted again.
            kendte.keySet().removeIf(n -> Objects.equals(n.mappe(), skabeloner));
            kendte.put(noegle, kendt);
        }
        return kendt;
    }

    private static String stand(Path skabeloner) throws IOException {
        if (!Files.isDirectory(skabeloner)) {
            return "";
        }
        StringBuilder stand = new StringBuilder();
        try (Stream<Path> filer = Files.walk(skabeloner)) {
            List<Path> alle = filer.sorted().toList();
            for (Path fil : alle) {
                stand.append(fil).append(' ').append(Filstand.af(fil)).append('\n');
            }
        }
        return stand.toString();
    }
}
