package dk.referat.read;

import dk.referat.model.Periode;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a period: a year, several years, or two dates. */
final class Periodelaeser {
    private static final Pattern AAR = Pattern.compile("(\\d{4})(?:\\s*(?:[-–—/]|til|og)\\s*(\\d{4}))?\\.?");
    private static final Pattern SKEL = Pattern.compile("\\s*[–—]\\s*|\\s+-\\s+|\\s+til\\s+");

    /** A slip of the pen in a year would make a paper with a heading for each year of a thousand. */
    private static final int FLEST_AAR = 100;

    private Periodelaeser() {}

    /** A period, or null after a report. */
    static @Nullable Located<Periode> laes(Tekst tekst, Laesning laesning) {
        Optional<Periode> periode = proev(tekst.value().strip());
        if (periode.isEmpty()) {
            laesning.fejl(
                    Datoregler.UGYLDIG_DATO,
                    tekst.span(),
                    "«" + Quotes.shown(tekst.value()) + "» kan ikke læses som en periode",
                    "Skriv «2018», «2017–2018» eller to datoer: «2017-09-01 – 2018-12-31»");
            return null;
        }
        if (periode.get().til().isBefore(periode.get().fra())) {
            laesning.fejl(
                    Datoregler.UGYLDIG_DATO,
                    tekst.span(),
                    "Perioden slutter, før den begynder",
                    "Skriv det tidligste først");
            return null;
        }
        if (periode.get().aar().size() > FLEST_AAR) {
            laesning.fejl(
                    Datoregler.UGYLDIG_DATO,
                    tekst.span(),
                    "Perioden er på mere end " + FLEST_AAR + " år",
                    "Se efter, om årstallene er skrevet rigtigt");
            return null;
        }
        return new Located<>(periode.get(), tekst.span());
    }

    private static Optional<Periode> proev(String tekst) {
        Matcher aar = AAR.matcher(tekst);
        if (aar.matches()) {
            int fra = Integer.parseInt(aar.group(1));
            int til = aar.group(2) == null ? fra : Integer.parseInt(aar.group(2));
            return Optional.of(new Periode(LocalDate.of(fra, 1, 1), LocalDate.of(til, 12, 31)));
        }
        String[] dele = SKEL.split(tekst, -1);
        if (dele.length != 2) {
            return Optional.empty();
        }
        return Datolaeser.proev(dele[0])
                .flatMap(fra -> Datolaeser.proev(dele[1]).map(til -> new Periode(fra, til)));
    }
}
