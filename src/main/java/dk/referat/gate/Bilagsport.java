package dk.referat.gate;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.scan.Filtekster;
import dk.referat.scan.Tekststed;
import dk.referat.scan.Udfald;
import dk.referat.scan.Ukontrolleret;
import dk.referat.source.Sum;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the attached files of one meeting before they are published. */
public final class Bilagsport {
    private final Moedekilde kilde;
    private final List<String> udenKontrol;
    private @Nullable Lukkesoegning soegning;

    /** @param udenKontrol names and endings of files that the body answers for, though they cannot be read */
    public Bilagsport(Moedekilde kilde, List<String> udenKontrol) {
        this.kilde = kilde;
        this.udenKontrol = udenKontrol.stream()
                .map(n -> n.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * What came of reading one file.
     *
     * @param sha256 the checksum of the very bytes that were read
     * @param art what it is by its content
     * @param tekster how many texts were read in it
     * @param ukontrolleret what could not be read
     * @param tilladt whether the body answers for that
     */
    public record Svar(String sha256, String art, int tekster, List<String> ukontrolleret, boolean tilladt) {}

    /**
     * Reads a file.
     *
     * @param skrevet the path in the meeting's file
     * @param navn the name that it is published under
     */
    public Svar kontroller(Tekst skrevet, String navn, Path fil, Diagnostics fund) throws IOException {
        boolean stor = Files.size(fil) > Filtekster.MAKS_FIL;
        byte[] indhold = stor ? new byte[0] : Files.readAllBytes(fil);
        Udfald udfald = stor ? Filtekster.laes(fil, navn) : Filtekster.laes(indhold, navn);
        meldCpr(skrevet, udfald, fund);
        meldLukket(skrevet, udfald, fund);
        boolean tilladt = erTilladt(skrevet.value());
        for (Ukontrolleret u : udfald.ukontrollerede()) {
            String hvad = (u.sted().isEmpty() ? "Bilaget" : "Bilaget (" + u.sted() + ")") + " "
                    + u.grund().ordlyd();
            if (u.grund().erBillede()) {
                fund.add(
                        Portregler.BILAG_MED_BILLEDE,
                        skrevet.span(),
                        hvad,
                        "Se selv efter, at der ikke står navne eller numre, som ikke må ud");
            } else if (!tilladt) {
                fund.add(
                        Portregler.BILAG_UKONTROLLERET,
                        skrevet.span(),
                        hvad,
                        "Gem filen som PDF, eller skriv navnet eller endelsen under «bilag uden kontrol» i organets fil");
            }
        }
        return new Svar(
                stor ? Sum.af(fil) : Sum.af(indhold),
                udfald.art().navn(),
                udfald.tekster().size(),
                udfald.ukontrollerede().stream()
                        .map(u -> (u.sted() + " " + u.grund().ordlyd()).strip())
                        .toList(),
                tilladt);
    }

    private void meldCpr(Tekst skrevet, Udfald udfald, Diagnostics fund) {
        Set<String> steder = udfald.tekster().stream()
                .filter(t -> kilde.harCpr(t.tekst()))
                .map(Tekststed::sted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!steder.isEmpty()) {
            fund.add(
                    Portregler.CPR_I_BILAG,
                    skrevet.span(),
                    "I bilaget (" + opregnet(steder) + ") står noget, der kan være et CPR-nummer",
                    "Slet det i filen, og gem den igen; er det noget andet, så skriv tallet med en grund under «ikke cpr-numre»");
        }
    }

    private void meldLukket(Tekst skrevet, Udfald udfald, Diagnostics fund) {
        Set<Lukket> fundne = new LinkedHashSet<>();
        for (Tekststed sted : udfald.tekster()) {
            for (Lukket lukket : soegning().iBilag(sted.tekst())) {
                if (fundne.add(lukket)) {
                    fund.add(
                            Portregler.LUKKET_I_BILAG,
                            lukket.sted(),
                            "Det lukkede her står også i et åbent bilag (" + sted.sted() + ")",
                            "Luk bilaget også, eller tag det ud af bilaget",
                            new Related(skrevet.span(), "bilaget"));
                }
            }
        }
    }

    private Lukkesoegning soegning() {
        Lukkesoegning kendt = soegning;
        if (kendt == null) {
            Kildetekster tekster = Kildetekster.i(kilde.fil(), kilde.privateAfsnit());
            Kendt aabent = new Kendt();
            tekster.aabne().forEach(aabent::tekst);
            kendt = new Lukkesoegning(tekster.lukkede(), aabent);
            soegning = kendt;
        }
        return kendt;
    }

    private boolean erTilladt(String sti) {
        String navn = sti.substring(sti.replace('\\', '/').lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return udenKontrol.stream().anyMatch(u -> navn.equals(u) || navn.endsWith(u.startsWith(".") ? u : "." + u));
    }

    private static String opregnet(Set<String> steder) {
        int vises = 3;
        String foerste = steder.stream().limit(vises).collect(Collectors.joining(", "));
        return steder.size() > vises ? foerste + " og " + (steder.size() - vises) + " steder til" : foerste;
    }
}
