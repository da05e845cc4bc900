package dk.referat.edition;

import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.source.SourceFile;

/** A body's kommissorium as its readers may see it: a body's file has nothing closed, so both editions say the same. */
public final class Kommissorieudgave {
    private final Udgavetype type;
    private final Organ organ;
    private final Kommissorium kommissorium;

    private Kommissorieudgave(Udgavetype type, Organ organ, Kommissorium kommissorium) {
        this.type = type;
        this.organ = organ;
        this.kommissorium = kommissorium;
    }

    public static Kommissorieudgave af(Organ organ, Kommissorium kommissorium, Udgavetype type) {
        return new Kommissorieudgave(type, organ, kommissorium);
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

    public SourceFile fil() {
        return kommissorium.span().file();
    }
}
