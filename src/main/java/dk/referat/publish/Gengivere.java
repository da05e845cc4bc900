package dk.referat.publish;

import dk.referat.read.Referatmappe;
import dk.referat.render.Gengiver;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes renderers, and keeps them from one build to the next as long as the templates are the same: what a renderer has loaded takes
 * longer to load than a document to make.
 */
public final class Gengivere {
    /** In bytes: some hundred papers of a dozen pages. */
    private static final long HUKOMMELSE = 16 << 20;

    private final String version;
    private final long hukommelse;

    /** By the folder of the user's own templates; those of what stood there before are not wanted again. */
    private final Map<Path, Kendt> kendte = new HashMap<>();

    /** @param stand what the file system says of the user's own templates */
    private record Kendt(String stand, Optional<Instant> tid, Gengiver gengiver) {}

    private Gengivere(String version, long hukommelse) {
        this.version = version;
        this.hukommelse = hukommelse;
    }

    /** For one build; it keeps no document. */
    public static Gengivere tilEnGang(String version) {
        return new Gengivere(version, 0);
    }

    /** For a build after each change. */
    public static Gengivere tilMangeGange(String version) {
        return new Gengivere(version, HUKOMMELSE);
    }

    String version() {
        return version;
    }

    Gengiver til(Referatmappe mappe, Optional<Instant> tid, Kildeliste laeste) throws IOException {
        Path skabeloner = mappe.skabelonmappe();
        String stand = Files.isDirectory(skabeloner) ? Filstand.iMappen(skabeloner, Integer.MAX_VALUE) : "";
        Kendt kendt = kendte.get(skabeloner);
        if (kendt == null || !kendt.stand().equals(stand) || !kendt.tid().equals(tid)) {
            kendt = new Kendt(stand, tid, new Gengiver(version, skabeloner, tid, laeste, hukommelse));
            kendte.put(skabeloner, kendt);
        }
        return kendt.gengiver();
    }
}
