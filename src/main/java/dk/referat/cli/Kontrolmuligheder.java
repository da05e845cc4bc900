package dk.referat.cli;

import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kontrolvalg;
import dk.referat.rule.Trin;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options that say how strictly meetings are checked; building and validating share them. */
final class Kontrolmuligheder {
    private final Argument<Trin> trin = Argument.valg(
            List.of("-t", "--trin"),
            "TRIN",
            new Trinnene(),
            "dagsorden, referat eller udgivelse: hvor langt dokumentet skal være. Ellers som filen selv"
                    + " viser; et referat med status godkendt ses efter til udgivelse.");

    private final Argument<Boolean> streng = Argument.flag(List.of("--streng"), "Regn advarsler for fejl.");

    private final Argument<Boolean> udenUndtagelser = Argument.flag(
            List.of("--uden-undtagelser"), "Vis også det, som filerne selv har undtaget med «undtagelser» og «udgår».");

    private final Argument<Path> grundlinje = Argument.valg(
            List.of("--grundlinje"),
            "FIL",
            new Kilder.Sti(),
            "Meld kun det, der ikke står i denne fil; den skrives med validate --skriv-grundlinje.");

    List<Argument<?>> argumenter() {
        return List.of(trin, streng, udenUndtagelser, grundlinje);
    }

    /** @throws IOException when there is a baseline that cannot be read */
    Kontrolvalg valg() throws IOException {
        Path fil = grundlinje.vaerdi();
        return valg(fil == null ? Grundlinje.INGEN : Grundlinje.laes(fil));
    }

    Kontrolvalg valg(Grundlinje kendt) {
        return new Kontrolvalg(Optional.ofNullable(trin.vaerdi()), !udenUndtagelser.erSat(), streng.erSat(), kendt);
    }

    /** What the check builds on is a source as well. */
    void husk(Kildeliste kilder) throws IOException {
        Path fil = grundlinje.vaerdi();
        if (fil != null) {
            kilder.laes(fil, Kildeliste.Art.GRUNDLINJE);
        }
    }

    boolean harGrundlinje() {
        return grundlinje.erSat();
    }

    /** The words for {@link Trin}. */
    static final class Trinnene implements Ord<Trin> {
        @Override
        public @Nullable Trin laes(String ord) {
            return Trin.med(ord.strip().toLowerCase(Locale.ROOT)).orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Trin.values()).map(Trin::navn).toList();
        }

        @Override
        public Class<Trin> type() {
            return Trin.class;
        }
    }
}
