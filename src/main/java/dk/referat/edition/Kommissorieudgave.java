package dk.referat.edition;

import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** A body's kommissorium as its readers may see it: a body's file has nothing closed, so both editions say the same. */
public final class Kommissorieudgave {
    private final Udgavetype type;
    private final Organ organ;
    private final Kommissorium kommissorium;
    private final @Nullable Organ vedtager;

    private Kommissorieudgave(Udgavetype type, Organ organ, Kommissorium kommissorium, @Nullable Organ vedtager) {
        this.type = type;
        this.organ = organ;
        this.kommissorium = kommissorium;
        this.vedtager = vedtager;
    }

    /** @param vedtager the body that adopted it, where it has a file */
    public static Kommissorieudgave af(
            Organ organ, Kommissorium kommissorium, @Nullable Organ vedtager, Udgavetype type) {
        return new Kommissorieudgave(type, organ, kommissorium, vedtager);
    }

    public Udgavetype type() {
        return type;
    }

    public Organ organ() {
        return organ;
    }

    public Kommissorium kommissorium() {
        return kommissorium;
    }

    /** The body that adopted it; null where it has no file, and then its name is as the kommissorium has it. */
    public @Nullable Organ vedtager() {
        return vedtager;
    }

    public SourceFile fil() {
        return kommissorium.span().file();
    }
}
