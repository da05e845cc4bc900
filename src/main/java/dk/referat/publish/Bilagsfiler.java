package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.read.Referatmappe;
import dk.referat.render.template.Bilagsfil;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The attached files of a meeting: where each lies, and where its published copy goes.
 *
 * <p>Only what really lies inside the referater folder is taken, links followed: a path in a file that somebody sent must
 * not publish the rest of the machine.
 */
public final class Bilagsfiler {
    /** A drive of Windows, a web address, or the beginning of a path that is not seen from the meeting. */
    private static final Pattern IKKE_RELATIV = Pattern.compile("^(?:[/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:)");

    private final String mappe;
    private final IdentityHashMap<Bilag, Bilagsfil> udgivne = new IdentityHashMap<>();
    private final Map<String, Path> kopier = new LinkedHashMap<>();

    private Bilagsfiler(String mappe) {
        this.mappe = mappe;
    }

    /**
     * Finds them; what cannot be published is reported.
     *
     * @param moedemappe the folder of the meeting's file
     * @param stamme the safe name of the meeting, under which its copies stand
     */
    public static Bilagsfiler find(Moede moede, Path moedemappe, String stamme, Diagnostics fund) throws IOException {
        Bilagsfiler filer = new Bilagsfiler("bilag/" + stamme + "/");
        Path rod = Referatmappe.omkring(moedemappe).rod();
        Set<String> brugte = new HashSet<>();
        Map<Path, String> kendte = new LinkedHashMap<>();
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            for (Bilag bilag : punkt.bilag()) {
                Path fil = find(bilag.fil(), moedemappe, rod, fund);
                if (fil == null) {
                    continue;
                }
                String adresse = kendte.get(fil);
                if (adresse == null) {
                    adresse = filer.mappe + ledigt(String.valueOf(fil.getFileName()), brugte);
                    kendte.put(fil, adresse);
                    filer.kopier.put(adresse, fil);
                }
                filer.udgivne.put(bilag, new Bilagsfil(adresse, Files.size(fil)));
            }
        }
        return filer;
    }

    /** The published copy; null for an attachment that is named only. */
    public @Nullable Bilagsfil udgivet(Bilag bilag) {
        return udgivne.get(bilag);
    }

    /** The folder of the copies, seen from the document, with {@code /} at its end. */
    String mappe() {
        return mappe;
    }

    /** Each copy's path, seen from the document, and the file that it is made from. */
    public Map<String, Path> kopier() {
        return kopier;
    }

    private static @Nullable Path find(@Nullable Tekst skrevet, Path moedemappe, Path rod, Diagnostics fund)
            throws IOException {
        if (skrevet == null) {
            return null;
        }
        if (skrevet.isBlank()) {
            mangler(skrevet, "Der står ikke, hvilken fil bilaget er", fund);
            return null;
        }
        if (IKKE_RELATIV.matcher(skrevet.value()).find()) {
            udenfor(skrevet, "er ikke en sti set fra mødets mappe", fund);
            return null;
        }
        Path fil;
        try {
            // A backslash is what Windows writes, and no Danish file name has one.
            fil = moedemappe.resolve(skrevet.value().replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            mangler(skrevet, findesIkke(skrevet), fund);
            return null;
        }
        if (!fil.startsWith(rod)) {
            udenfor(skrevet, "ligger uden for referatmappen", fund);
            return null;
        }
        if (erSkjult(rod.relativize(fil))) {
            udenfor(skrevet, "er skjult og skal ikke udgives", fund);
            return null;
        }
        if (Files.isDirectory(fil)) {
            mangler(skrevet, "«" + skrevet.value() + "» er en mappe, ikke en fil", fund);
            return null;
        }
        if (!Files.isRegularFile(fil)) {
            mangler(skrevet, findesIkke(skrevet), fund);
            return null;
        }
        if (!fil.toRealPath().startsWith(rod.toRealPath())) {
            udenfor(skrevet, "er et link, som fører ud af referatmappen", fund);
            return null;
        }
        if (Files.size(fil) == 0) {
            fund.add(
                    Udgivelsesregler.BILAG_TOM,
                    skrevet.span(),
                    "Filen «" + skrevet.value() + "» er tom",
                    "Læg filen i mappen igen, eller slet «fil», så kun titlen står");
            return null;
        }
        return fil;
    }

    /** A name with a dot first holds settings and keys, such as those of Git; nobody attaches them on purpose. */
    private static boolean erSkjult(Path sti) {
        for (Path led : sti) {
            if (led.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String findesIkke(Tekst skrevet) {
        return "Filen «" + skrevet.value() + "» findes ikke";
    }

    private static void mangler(Tekst skrevet, String besked, Diagnostics fund) {
        fund.add(
                Udgivelsesregler.BILAG_MANGLER,
                skrevet.span(),
                besked,
                "Stien læses fra mødets egen mappe; ret den, læg filen der, eller slet «fil», så kun titlen står");
    }

    private static void udenfor(Tekst skrevet, String hvorfor, Diagnostics fund) {
        fund.add(
                Udgivelsesregler.BILAG_UDENFOR,
                skrevet.span(),
                "Filen «" + skrevet.value() + "» " + hvorfor,
                "Kopiér filen ind i referatmappen, fx til «bilag», og skriv stien dertil");
    }

    private static String ledigt(String filnavn, Set<String> brugte) {
        String navn = Filnavne.medEndelse(filnavn);
        String ledigt = navn;
        for (int gang = 2; !brugte.add(ledigt); gang++) {
            int punktum = navn.lastIndexOf('.');
            ledigt =
                    punktum < 0 ? navn + "-" + gang : navn.substring(0, punktum) + "-" + gang + navn.substring(punktum);
        }
        return ledigt;
    }
}
