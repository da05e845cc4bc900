package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.gate.Dokumentport;
import dk.referat.gate.Moedekilde;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatmappe;
import dk.referat.render.Stilark;
import dk.referat.render.template.Skabeloner;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends every document of a public build through the gate, and keeps what the record tells of it. */
final class Udgangskontrol {
    private static final Set<Kildeliste.Art> OM_MOEDET = Set.of(Kildeliste.Art.ORGAN, Kildeliste.Art.UDGIVER);
    private static final int STOERST = 1 << 20;

    private final Kildeliste kilder;
    private final Referatmappe mappe;
    private @Nullable Dokumentport port;

    private Udgangskontrol(Kildeliste kilder, Referatmappe mappe) {
        this.kilder = kilder;
        this.mappe = mappe;
    }

    /** @param kilder the bodies' and the publisher's files must have been read */
    static Udgangskontrol med(Kildeliste kilder, Referatmappe mappe) {
        return new Udgangskontrol(kilder, mappe);
    }

    /** The gate with its counts; made when the first document is to go through it. */
    synchronized Dokumentport port() throws IOException {
        Dokumentport kendt = port;
        if (kendt == null) {
            kendt = aabn();
            port = kendt;
        }
        return kendt;
    }

    private Dokumentport aabn() throws IOException {
        List<String> tekster = new ArrayList<>();
        List<String> stilark = new ArrayList<>();
        Skabeloner.NAVNE.forEach(navn -> tekster.add(Skabeloner.indbygget(navn)));
        Stilark.NAVNE.forEach(navn -> stilark.add(Stilark.indbygget(navn)));
        for (Path fil : kilder.filer(OM_MOEDET)) {
            tekster.add(laes(fil));
        }
        if (Files.isDirectory(mappe.skabelonmappe())) {
            try (Stream<Path> egne = Files.list(mappe.skabelonmappe())) {
                for (Path fil : egne.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                        .toList()) {
                    (fil.toString().endsWith(".css") ? stilark : tekster).add(laes(fil));
                }
            }
        }
        return new Dokumentport(tekster, stilark);
    }

    /**
     * Reads the documents of one meeting, or of another paper.
     *
     * @return whether the gate has something to know of the meeting besides its open words
     */
    boolean bygning(Bygning bygning, Map<Dokumentfil, byte[]> filer, Diagnostics fund) throws IOException {
        if (bygning.udgavetype() != Udgavetype.OFFENTLIG) {
            return false;
        }
        Dokumentport.ForMoede dens =
                bygning instanceof Moedebygning moede ? port().moede(moede.kilde()) : port().papir(bygning.kilder());
        Samtidig.dele(
                        List.copyOf(filer.entrySet()),
                        fil -> dens.laes(fil.getKey().sti(), fil.getValue()))
                .forEach(laest -> dens.kontroller(laest, fund));
        return dens.harLukket()
                || bygning.kilder().stream().anyMatch(k -> !k.ikkeCpr().isEmpty());
    }

    /** A meeting or a paper whose documents are as they were. */
    void kend(Bygning bygning) throws IOException {
        if (bygning.udgavetype() == Udgavetype.OFFENTLIG) {
            bygning.kilder().forEach(port()::kend);
        }
    }

    void kend(Moedekilde kilde) throws IOException {
        port().kend(kilde);
    }

    /** What the lists print of a meeting. */
    void kend(String overskrift) throws IOException {
        port().kend(overskrift);
    }

    /** Reads a document that tells of all the meetings so far. */
    void oversigt(Dokumentfil fil, byte[] indhold, Udgavetype udgave, Diagnostics fund) throws IOException {
        if (udgave == Udgavetype.OFFENTLIG) {
            port().alle(fil.sti()).kontroller(fil.sti(), indhold, fund);
        }
    }

    private static String laes(Path fil) throws IOException {
        return Files.size(fil) > STOERST ? "" : new String(Files.readAllBytes(fil), StandardCharsets.UTF_8);
    }
}
