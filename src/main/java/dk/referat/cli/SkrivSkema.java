package dk.referat.cli;

import dk.referat.publish.Filskriver;
import dk.referat.publish.Regelkatalog;
import dk.referat.read.Skema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code referat schema}: the JSON Schema by which an editor completes and checks a file. */
final class SkrivSkema implements Kommando {
    private final Skaerm skaerm;

    private final Argument<Skema> skema =
            Argument.parametre("FILTYPE", 0, 1, new Filtyper(), "møde, organ, rapport eller udgiver. Ellers: møde.");

    private final Argument<Path> fil = Argument.valg(
            List.of("-o", "--output"), "FIL", new Kilder.Sti(), "Filen, der skrives. Ellers skrives til standard ud.");

    SkrivSkema(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public String navn() {
        return "schema";
    }

    @Override
    public List<Argument<?>> argumenter() {
        return List.of(skema, fil);
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Skriv det JSON Schema, som lader en editor foreslå nøgler og se fejl.",
                "referat schema [VALG]... [FILTYPE]",
                "Hvilke filer:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat schema --output referat.schema.json",
                        "  referat schema organ > organ.schema.json",
                        "",
                        "I VS Code med udvidelsen YAML skrives dette som filens første linje:",
                        "  # yaml-language-server: $schema=../referat.schema.json",
                        "",
                        "Et skema, der findes, overskrives; andre filer røres ikke."));
    }

    @Override
    public int koer() throws IOException {
        Path fil = this.fil.vaerdi();
        Skema skema = this.skema.vaerdi(Skema.MOEDE);
        if (fil == null) {
            skaerm.ud().print(skema.json(Regelkatalog.ALLE));
            return Udgangskode.FINT;
        }
        if (Files.exists(fil) && !erSkema(fil)) {
            skaerm.besked("referat: «" + Kilder.vist(fil) + "» findes og er ikke et skema; intet er skrevet");
            return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
        }
        Files.createDirectories(Kilder.mappe(fil));
        Filskriver.skriv(fil, skema.json(Regelkatalog.ALLE).getBytes(StandardCharsets.UTF_8));
        skaerm.besked("Skrev " + Kilder.vist(fil));
        return Udgangskode.FINT;
    }

    /** A slip of the pen must not cost a meeting. */
    private static boolean erSkema(Path fil) throws IOException {
        if (!Files.isRegularFile(fil)) {
            return false;
        }
        byte[] begyndelse = Skema.BEGYNDELSE.getBytes(StandardCharsets.UTF_8);
        try (var ind = Files.newInputStream(fil)) {
            return Arrays.equals(ind.readNBytes(begyndelse.length), begyndelse);
        }
    }

    /** The words for {@link Skema}. */
    static final class Filtyper implements Ord<Skema> {
        @Override
        public @Nullable Skema laes(String ord) {
            return Skema.med(ord).orElse(null);
        }

        @Override
        public List<String> muligheder() {
            return List.copyOf(Skema.navne());
        }

        @Override
        public Class<Skema> type() {
            return Skema.class;
        }
    }
}
