package dk.referat.render.template;

import dk.referat.edition.Kommissorieudgave;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template is given of a body's kommissorium. */
final class Kommissorievisning {
    private final Kommissorieudgave udgave;
    private final Blokliste blokke = new Blokliste();

    Kommissorievisning(Kommissorieudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        this.udgave = udgave;
    }

    static String overskrift(Kommissorieudgave udgave) {
        Tekst titel = udgave.kommissorium().titel();
        return titel == null ? "Kommissorium for " + udgave.organ().iSaetning() : titel.value();
    }

    List<String> blokke() {
        return blokke.alle();
    }

    Visning visning() {
        return new Visning().tekst(Felt.OVERSKRIFT, overskrift(udgave));
    }
}
