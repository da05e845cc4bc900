package dk.referat.cli;

import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kontrolvalg;
import dk.referat.rule.Trin;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how strictly meetings are checked; building and validating share them. */
final class Kontrolmuligheder {
    @Option(
            names = {"-t", "--trin"},
            paramLabel = "TRIN",
            completionCandidates = Trinnene.class,
            converter = Trinnene.class,
            description = "dagsorden, referat eller udgivelse: hvor langt dokumentet skal være. Ellers som filen selv"
                    + " viser; et referat med status godkendt ses efter til udgivelse.")
    private @Nullable Trin trin;

    @Option(names = "--streng", description = "Regn advarsler for fejl.")
    private boolean streng;

    @Option(
            names = "--uden-undtagelser",
            description = "Vis også det, som filerne selv har undtaget med «undtagelser» og «udgår».")
    private boolean udenUndtagelser;

    @Option(
            names = "--grundlinje",
            paramLabel = "FIL",
            converter = Kilder.Sti.class,
            description = "Meld kun det, der ikke står i denne fil; den skrives med validate --skriv-grundlinje.")
    private @Nullable Path grundlinje;

    /** @throws IOException when there is a baseline that cannot be read */
    Kontrolvalg valg() throws IOException {
        return valg(grundlinje == null ? Grundlinje.INGEN : Grundlinje.laes(grundlinje));
    }

    Kontrolvalg valg(Grundlinje kendt) {
        return new Kontrolvalg(Optional.ofNullable(trin), !udenUndtagelser, streng, kendt);
    }

    /** What the check builds on is a source as well. */
    void husk(Kildeliste kilder) throws IOException {
        if (grundlinje != null) {
            kilder.laes(grundlinje, Kildeliste.Art.GRUNDLINJE);
        }
    }

    boolean harGrundlinje() {
        return grundlinje != null;
    }

    /** The words for {@link Trin}. */
    static final class Trinnene implements ITypeConverter<Trin>, Iterable<String> {
        @Override
        public Trin convert(String ord) {
            return Trin.med(ord.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new TypeConversionException(ord));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Trin.values()).map(Trin::navn).iterator();
        }
    }
}
