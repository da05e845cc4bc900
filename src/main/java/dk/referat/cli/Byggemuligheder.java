package dk.referat.cli;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgavetype;
import dk.referat.publish.Byggevalg;
import dk.referat.render.Format;
import dk.referat.source.Kildeliste;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options that say what is built and where to; building once and building at every change share them. */
final class Byggemuligheder {
    private final Argument<Path> udmappe = Argument.valg(
            List.of("-o", "--output"),
            "MAPPE",
            new Kilder.Sti(),
            "Mappen, der skrives til. Ellers den, som udgiverens fil siger; ellers for en fil dens egen"
                    + " mappe, for en mappe «udgivet» i den.");

    private final Argument<Udgavetype> udgave = Argument.valg(
            List.of("-u", "--udgave"),
            "UDGAVE",
            new Udgaver(),
            "offentlig eller intern. Den offentlige er uden det lukkede og er den, der bygges, når intet er"
                    + " sagt. Den interne har det hele, hedder -intern og får en mappe for sig.");

    private final Argument<Format> formater = Argument.liste(
            List.of("-f", "--format"),
            "FORMAT",
            new Formater(),
            "html, pdf eller html-fragment; flere med komma. Ellers som udgiverens fil siger; ellers" + " html,pdf.");

    private final Argument<Dokumenttype> dokument = Argument.valg(
            List.of("-d", "--dokument"),
            "DOKUMENT",
            new Dokumenter(),
            "dagsorden, referat, kommissorium eller årsrapport. Ellers: det, filen giver, og for et møde"
                    + " referat, når filen har et; i en mappe det hele.");

    private final Kontrolmuligheder kontrol = new Kontrolmuligheder();

    private final Argument<Boolean> overskriv =
            Argument.flag(List.of("--force"), "Overskriv også filer, som referat ikke har lavet, eller som er rettet.");

    List<Argument<?>> argumenter() {
        List<Argument<?>> alle = new ArrayList<>(List.of(udmappe, udgave, formater, dokument));
        alle.addAll(kontrol.argumenter());
        return alle;
    }

    /** Said last, since it is the last thing to try. */
    Argument<Boolean> overskriv() {
        return overskriv;
    }

    /** What was asked for. */
    Byggevalg valg(Skaerm skaerm, Optional<Path> protokol, boolean alle, Severity vist) throws IOException {
        return new Byggevalg(
                Optional.ofNullable(udmappe.vaerdi()),
                formater.erSat() ? EnumSet.copyOf(formater.vaerdier()) : Set.of(),
                udgave.vaerdi(Udgavetype.OFFENTLIG),
                Optional.ofNullable(dokument.vaerdi()),
                overskriv.erSat(),
                kontrol.valg(),
                Kildetid.af(skaerm.miljoe()),
                protokol,
                alle,
                vist);
    }

    /** Remembers what was read to know what was asked for. */
    void husk(Kildeliste kilder) throws IOException {
        kontrol.husk(kilder);
    }

    /** The words for {@link Format}. */
    static final class Formater implements Ord<Format> {
        @Override
        public @Nullable Format laes(String ord) {
            return Format.med(ord.strip().toLowerCase(Locale.ROOT)).orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Format.values()).map(Format::navn).toList();
        }

        @Override
        public Class<Format> type() {
            return Format.class;
        }
    }

    /** The words for {@link Udgavetype}. */
    static final class Udgaver implements Ord<Udgavetype> {
        @Override
        public @Nullable Udgavetype laes(String ord) {
            return Stream.of(Udgavetype.values())
                    .filter(u -> u.navn().equals(ord.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Udgavetype.values()).map(Udgavetype::navn).toList();
        }

        @Override
        public Class<Udgavetype> type() {
            return Udgavetype.class;
        }
    }

    /** The words for {@link Dokumenttype}. */
    static final class Dokumenter implements Ord<Dokumenttype> {
        @Override
        public @Nullable Dokumenttype laes(String ord) {
            String valgt = ord.strip().toLowerCase(Locale.ROOT);
            return Stream.of(Dokumenttype.values())
                    .filter(d -> d.navn().equals(valgt) || d.filnavn().equals(valgt))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return Stream.of(Dokumenttype.values()).map(Dokumenttype::navn).toList();
        }

        @Override
        public Class<Dokumenttype> type() {
            return Dokumenttype.class;
        }
    }
}
