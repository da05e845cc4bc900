package dk.referat.render.template;

import dk.referat.edition.Rapportudgave;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template is given of a report: what is written, and all that follows from the meetings and the members. */
final class Rapportvisning {
    private final Rapportudgave udgave;
    private final Blokliste blokke = new Blokliste();

    Rapportvisning(Rapportudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        this.udgave = udgave;
    }

    static String overskrift(Rapportudgave udgave) {
        Tekst titel = udgave.rapport().titel();
        return titel == null
                ? "Årsrapport " + Periodetekst.af(udgave.rapport().periode().value())
                : titel.value();
    }

    List<String> blokke() {
        return blokke.alle();
    }

    Visning visning() {
        return new Visning().tekst(Felt.OVERSKRIFT, overskrift(udgave));
    }
}
