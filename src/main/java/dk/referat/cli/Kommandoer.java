package dk.referat.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the commands with what they work with, each when it is wanted: most runs want one of them. */
final class Kommandoer {
    /** In the order of the help. */
    static final List<String> NAVNE =
            List.of("build", "watch", "validate", "regler", "skabeloner", "schema", "completion");

    private final Skaerm skaerm;
    private final InputStream ind;

    Kommandoer(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    /** The command of a name; null when there is none. */
    @Nullable
    Kommando lav(String navn) {
        return switch (navn) {
            case "build" -> new Build(skaerm, ind);
            case "watch" -> new Watch(skaerm);
            case "validate" -> new Validate(skaerm, ind);
            case "regler" -> new VisRegler(skaerm);
            case "skabeloner" -> new KopierSkabeloner(skaerm);
            case "schema" -> new SkrivSkema(skaerm);
            case "completion" -> new Completion(skaerm, this);
            default -> null;
        };
    }

    List<Kommando> alle() {
        return NAVNE.stream().map(n -> Objects.requireNonNull(lav(n))).toList();
    }
}
