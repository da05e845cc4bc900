package dk.referat.edition;

import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.model.Rapportgrundlag;
import dk.referat.model.Udgavetype;
import java.util.List;

/** A report as its readers may see it: what follows from the meetings is made of the same edition of each of them. */
public final class Rapportudgave {
    private final Udgavetype type;
    private final Aarsrapport rapport;
    private final Rapportgrundlag grundlag;

    private Rapportudgave(Udgavetype type, Aarsrapport rapport, Rapportgrundlag grundlag) {
        this.type = type;
        this.rapport = rapport;
        this.grundlag = grundlag;
    }

    /** @param moeder the body's meetings, those outside the period too */
    public static Rapportudgave af(Aarsrapport rapport, List<Moede> moeder, Udgavetype type) {
        Rapportgrundlag hele =
                Rapportgrundlag.af(rapport.organ(), rapport.periode().value(), moeder);
        List<Moede> synlige =
                hele.moeder().stream().map(m -> Udgave.af(m, type).moede()).toList();
        return new Rapportudgave(type, rapport, new Rapportgrundlag(hele.organ(), hele.periode(), synlige));
    }

    public Udgavetype type() {
        return type;
    }

    public Aarsrapport rapport() {
        return rapport;
    }

    public Rapportgrundlag grundlag() {
        return grundlag;
    }
}
