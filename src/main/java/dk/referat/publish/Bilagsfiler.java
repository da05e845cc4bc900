package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.edition.Udgave;
import dk.referat.gate.Bilagsport;
import dk.referat.gate.Moedekilde;
import dk.referat.gate.Portregler;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.read.Referatmappe;
import dk.referat.render.template.Bilagsfil;
import dk.referat.source.Sum;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attached files of a meeting: where each lies, and where its published copy goes. */
public final class Bilagsfiler {
    private final String mappe;
    private final IdentityHashMap<Bilag, Bilagsfil> udgivne = new IdentityHashMap<>();
    private final Map<String, Kopi> kopier = new LinkedHashMap<>();

    /**
     * A file that is published as it is.
     *
     * @param svar what came of reading it; null in the internal edition, which is for those who may read it
     */
    public record Kopi(Path fil, Bilagsport.@Nullable Svar svar) {}

    private final boolean naevnerFiler;

    private Bilagsfiler(String mappe, boolean naevnerFiler) {
        this.mappe = mappe;
        this.naevnerFiler = naevnerFiler;
    }

    /**
     * Finds them; what cannot be published is reported.
     *
     * @param hele the meeting with all that is closed, which the files may not hold either
     * @param moedemappe the folder of the meeting's file
     * @param stamme the safe name of the meeting, under which its copies stand
     */
    public static Bilagsfiler find(Udgave udgave, Moede hele, Path moedemappe, String stamme, Diagnostics fund)
            throws IOException {
        String efternavn = udgave.type().efternavn();
        Bilagsfiler filer = new Bilagsfiler(
                "bilag/" + stamme + efternavn + "/",
                hele.allePunkter().stream().flatMap(p -> p.bilag().stream()).anyMatch(b -> b.fil() != null));
        Path rod = Referatmappe.omkring(moedemappe).rod();
        Set<String> brugte = new HashSet<>();
        Map<Path, String> kendte = new LinkedHashMap<>();
        Bilagsport port = udgave.type() == Udgavetype.INTERN
                ? null
                : new Bilagsport(Moedekilde.af(hele), hele.organ().bilagUdenKontrol());
        Set<String> lukkede = port == null ? Set.of() : lukkede(hele, udgave, moedemappe, rod);
        for (Dagsordenspunkt punkt : udgave.moede().allePunkter()) {
            for (Bilag bilag : punkt.bilag()) {
                Path fil = find(bilag.fil(), moedemappe, rod, fund);
                if (fil == null) {
                    continue;
                }
                String adresse = kendte.get(fil);
                if (adresse == null) {
                    adresse = filer.mappe + ledigt(String.valueOf(fil.getFileName()), efternavn, brugte);
                    kendte.put(fil, adresse);
                    Bilagsport.Svar svar = null;
                    if (port != null) {
                        Tekst skrevet = Objects.requireNonNull(bilag.fil());
                        svar = port.kontroller(skrevet, adresse.substring(filer.mappe.length()), fil, fund);
                        afvisLukket(skrevet, svar, lukkede, fund);
                    }
                    filer.kopier.put(adresse, new Kopi(fil, svar));
                }
                filer.udgivne.put(bilag, new Bilagsfil(adresse, Files.size(fil)));
            }
        }
        return filer;
    }

    /** The checksums of the files that are attached to the meeting, but not in this edition. */
    private static Set<String> lukkede(Moede hele, Udgave udgave, Path moedemappe, Path rod) throws IOException {
        Set<Tekst> aabne = udgave.moede().allePunkter().stream()
                .flatMap(p -> p.bilag().stream())
                .flatMap(b -> Stream.ofNullable(b.fil()))
                .collect(Collectors.toSet());
        Set<String> summer = new HashSet<>();
        for (Dagsordenspunkt punkt : hele.allePunkter()) {
            for (Bilag bilag : punkt.bilag()) {
                Tekst fil = bilag.fil();
                if (fil != null
                        && !aabne.contains(fil)
                        && Filopslag.find(fil.value(), moedemappe, rod, "mødets mappe")
                                instanceof Filopslag.Fundet fundet) {
                    summer.add(Sum.af(fundet.fil()));
                }
            }
        }
        return summer;
    }

    private static void afvisLukket(Tekst skrevet, Bilagsport.Svar svar, Set<String> lukkede, Diagnostics fund) {
        if (lukkede.contains(svar.sha256())) {
            fund.add(
                    Portregler.BILAG_LUKKET_OG_AABENT,
                    skrevet.span(),
                    "Bilaget er samme fil som et, der er lukket",
                    "Luk det her også, eller tag lukningen af det andet sted");
        }
    }

    /** The published copy; null for an attachment that is named only. */
    public @Nullable Bilagsfil udgivet(Bilag bilag) {
        return udgivne.get(bilag);
    }

    /** Whether any attachment is a file, also one that is closed. */
    boolean naevnerFiler() {
        return naevnerFiler;
    }

    /** The folder of the copies, seen from the document, with {@code /} at its end. */
    String mappe() {
        return mappe;
    }

    /** Each copy's path, seen from the document, and the file that it is made from. */
    public Map<String, Kopi> kopier() {
        return kopier;
    }

    private static @Nullable Path find(@Nullable Tekst skrevet, Path moedemappe, Path rod, Diagnostics fund)
            throws IOException {
        if (skrevet == null) {
            return null;
        }
        Filopslag.Svar svar = Filopslag.find(skrevet.value(), moedemappe, rod, "mødets mappe");
        if (svar instanceof Filopslag.Afvist afvist) {
            meld(skrevet, afvist, fund);
            return null;
        }
        Path fil = ((Filopslag.Fundet) svar).fil();
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

    private static void meld(Tekst skrevet, Filopslag.Afvist afvist, Diagnostics fund) {
        if (afvist.grund() == Filopslag.Grund.UDENFOR) {
            fund.add(
                    Udgivelsesregler.BILAG_UDENFOR,
                    skrevet.span(),
                    "Filen «" + skrevet.value() + "» " + afvist.hvorfor(),
                    "Kopiér filen ind i referatmappen, fx til «bilag», og skriv stien dertil");
        } else {
            fund.add(
                    Udgivelsesregler.BILAG_MANGLER,
                    skrevet.span(),
                    switch (afvist.grund()) {
                        case IKKE_SKREVET -> "Der står ikke, hvilken fil bilaget er";
                        case MAPPE -> "«" + skrevet.value() + "» " + afvist.hvorfor();
                        default -> "Filen «" + skrevet.value() + "» " + afvist.hvorfor();
                    },
                    "Stien læses fra mødets egen mappe; ret den, læg filen der, eller slet «fil», så kun titlen står");
        }
    }

    private static String ledigt(String filnavn, String efternavn, Set<String> brugte) {
        String navn = Filnavne.medEndelse(filnavn, efternavn);
        String ledigt = navn;
        for (int gang = 2; !brugte.add(ledigt); gang++) {
            int punktum = navn.lastIndexOf('.');
            ledigt =
                    punktum < 0 ? navn + "-" + gang : navn.substring(0, punktum) + "-" + gang + navn.substring(punktum);
        }
        return ledigt;
    }
}
