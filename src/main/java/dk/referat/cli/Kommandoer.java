package dk.referat.cli;

import java.io.InputStream;
import picocli.CommandLine;

/** Makes the commands with what they work with. */
final class Kommandoer implements CommandLine.IFactory {
    private final Skaerm skaerm;
    private final InputStream ind;

    Kommandoer(Skaerm skaerm, InputStream ind) {
        this.skaerm = skaerm;
        this.ind = ind;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Build.class) {
            return type.cast(new Build(skaerm, ind));
        }
        if (type == Validate.class) {
            return type.cast(new Validate(skaerm, ind));
        }
        if (type == KopierSkabeloner.class) {
            return type.cast(new KopierSkabeloner(skaerm));
        }
        if (type == SkrivSkema.class) {
            return type.cast(new SkrivSkema(skaerm));
        }
        if (type == VisRegler.class) {
            return type.cast(new VisRegler(skaerm));
        }
        if (type == Completion.class) {
            return type.cast(new Completion(skaerm));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
