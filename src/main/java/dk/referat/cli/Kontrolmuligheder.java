package dk.referat.cli;

import dk.referat.publish.Kontrolvalg;
import dk.referat.rule.Trin;
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

    Kontrolvalg valg() {
        return new Kontrolvalg(Optional.ofNullable(trin), !udenUndtagelser, streng);
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
