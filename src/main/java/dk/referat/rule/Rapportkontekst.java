package dk.referat.rule;

import dk.referat.model.Aarsrapport;
import dk.referat.model.Organ;
import dk.referat.model.Periode;
import dk.referat.model.Rapportgrundlag;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule may know: the report, and what its figures are made of. */
public final class Rapportkontekst {
    private final Aarsrapport rapport;
    private final Rapportgrundlag grundlag;
    private final List<Prosa> prosa;

    public Rapportkontekst(Aarsrapport rapport, Rapportgrundlag grundlag) {
        this.rapport = rapport;
        this.grundlag = grundlag;
        List<Prosa> fundne = new ArrayList<>();
        for (Aarsrapport.Stykke stykke : rapport.stykker()) {
            tilfoej(fundne, stykke.titel(), false);
            tilfoej(fundne, stykke.tekst(), true);
        }
        this.prosa = List.copyOf(fundne);
    }

    private static void tilfoej(List<Prosa> fundne, @Nullable Tekst tekst, boolean markdown) {
        if (tekst != null) {
            fundne.add(new Prosa(tekst, null, "årsrapport", markdown));
        }
    }

    public Aarsrapport rapport() {
        return rapport;
    }

    public Rapportgrundlag grundlag() {
        return grundlag;
    }

    public Organ organ() {
        return grundlag.organ();
    }

    public Periode periode() {
        return grundlag.periode();
    }

    /** All that somebody has written, the headings too. */
    public List<Prosa> prosa() {
        return prosa;
    }
}
