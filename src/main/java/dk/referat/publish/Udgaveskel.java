package dk.referat.publish;

import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatmappe;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the two editions apart: the internal one has folders of its own and never goes where the public one lies. */
final class Udgaveskel {
    private static final String DOKUMENT = "(?:.+-(?:"
            + Stream.of(Dokumenttype.values()).map(Dokumenttype::filnavn).collect(Collectors.joining("|")) + ")|index)";
    private static final Pattern OFFENTLIGT = Pattern.compile(DOKUMENT + "(?:\\.fragment)?\\.(?:html|pdf)");
    private static final String INTERN = "-intern";
    private static final Pattern INTERNT = Pattern.compile(DOKUMENT + "-intern(?:\\.fragment)?\\.(?:html|pdf)");

    /** So many folders up and down are looked into. */
    private static final int OP = 5;

    private static final int NED = 5;

    private Udgaveskel() {}

    /** Where an edition goes when nobody says otherwise. */
    static Path standard(Path offentlig, Udgavetype type) {
        return type == Udgavetype.INTERN ? offentlig.resolveSibling(navn(offentlig) + type.efternavn()) : offentlig;
    }

    /** The folder of single meetings: for everybody beside the meeting's own file, else in a folder below it. */
    static Path vedMoedet(Path mappe, Udgavetype type) {
        return type == Udgavetype.INTERN ? mappe.resolve(type.navn()) : mappe;
    }

    /**
     * Makes sure that the folder is not the other edition's.
     *
     * @param hel whether the whole folder is built, so that all that lies in it is published
     * @param offentlige where the public edition would go
     * @throws UdgaverBlandesException when it is
     */
    static void kontroller(Path udmappe, Udgavetype type, boolean hel, Stream<Path> offentlige) throws IOException {
        Path egentlig = egentlig(udmappe);
        boolean intern = type == Udgavetype.INTERN;
        boolean iDenOffentlige = false;
        if (intern) {
            for (Path mappe : offentlige.toList()) {
                iDenOffentlige |= egentlig.startsWith(egentlig(mappe));
            }
        }
        if (iDenOffentlige
                || erDenAndens(egentlig, type)
                || harDenAndens(egentlig, type)
                || liggerVedDenAndens(egentlig, type)
                || (!intern && harInternDerunder(egentlig, hel))) {
            throw new UdgaverBlandesException(udmappe, intern);
        }
    }

    /** Whether the folder, or one that it lies in, was built whole as the other edition. */
    private static boolean erDenAndens(Path udmappe, Udgavetype type) throws IOException {
        for (Path mappe = udmappe; mappe != null; mappe = mappe.getParent()) {
            Optional<Udgavetype> bygget = Indholdsfortegnelse.udgave(mappe);
            if (bygget.isPresent()) {
                return bygget.get() != type;
            }
        }
        return false;
    }

    private static boolean harDenAndens(Path mappe, Udgavetype type) throws IOException {
        Pattern navne = type == Udgavetype.INTERN ? OFFENTLIGT : INTERNT;
        if (!Files.isDirectory(mappe)) {
            return false;
        }
        try (Stream<Path> filer = Files.list(mappe)) {
            return findes(filer, navne);
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    /** A folder with meeting files in it is where somebody works, and is not published as it is. */
    private static boolean liggerVedDenAndens(Path udmappe, Udgavetype type) throws IOException {
        Path mappe = udmappe.getParent();
        for (int op = 0; op < OP && mappe != null; op++, mappe = mappe.getParent()) {
            if (!erArbejdssted(mappe) && harDenAndens(mappe, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean harInternDerunder(Path udmappe, boolean hel) throws IOException {
        if (!Files.isDirectory(udmappe) || (!hel && erArbejdssted(udmappe))) {
            return false;
        }
        try (Stream<Path> filer = Files.walk(udmappe, NED)) {
            return findes(filer.filter(f -> navn(f).contains(INTERN)), INTERNT);
        }
    }

    private static boolean erArbejdssted(Path mappe) throws IOException {
        if (!Files.isDirectory(mappe)) {
            return false;
        }
        try (Stream<Path> filer = Files.list(mappe)) {
            return filer.anyMatch(Referatmappe::erYaml);
        } catch (AccessDeniedException e) {
            return false;
        }
    }

    private static boolean findes(Stream<Path> filer, Pattern navne) throws IOException {
        for (Path fil : filer.filter(f -> navne.matcher(navn(f)).matches()).toList()) {
            if (Byggeplads.erReferats(fil)) {
                return true;
            }
        }
        return false;
    }

    /** Where it really lies, though some of it may not be there yet. */
    private static Path egentlig(Path sti) throws IOException {
        Path hel = sti.toAbsolutePath().normalize();
        for (Path mappe = hel; mappe != null; mappe = mappe.getParent()) {
            if (Files.exists(mappe)) {
                return mappe.toRealPath().resolve(mappe.relativize(hel)).normalize();
            }
        }
        return hel;
    }

    private static String navn(Path sti) {
        return String.valueOf(sti.getFileName());
    }
}
