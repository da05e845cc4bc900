package dk.referat.render.template;

import dk.referat.model.Organ;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.danish.Typografi;
import dk.referat.render.markdown.Fodnoter;
import dk.referat.render.markdown.Henvisningsopslag;
import dk.referat.render.markdown.ProsaOptions;
import dk.referat.render.markdown.ProsaRenderer;
import dk.referat.source.Tekst;

/** Makes the HTML of one document's prose, each text parsed by itself; its notes are numbered through the document. */
final class Prosaskriver {
    private final ProsaRenderer prosa;
    private final Billedopslag billeder;
    private final Fodnoter noter = new Fodnoter();

    Prosaskriver(Organ organ, Billedopslag billeder) {
        this.billeder = billeder;
        this.prosa = ProsaRenderer.med(
                new ProsaOptions(organ.linjeskift() == Organ.Linjeskift.BEVARES, Typografi::haardeMellemrum));
    }

    /**
     * A text with its notes at its foot.
     *
     * @param niveau the level that headings inside it begin at
     */
    String html(Tekst tekst, int niveau) {
        return udenNoter(tekst, niveau, Henvisningsopslag.INGEN) + noter();
    }

    /** A text whose notes are still to be asked for; texts must be asked for in reading order. */
    String udenNoter(Tekst tekst, int niveau, Henvisningsopslag opslag) {
        return prosa.render(tekst.value(), niveau, opslag, billeder, noter);
    }

    /** The notes of what has been written since they were asked for last. */
    String noter() {
        return noter.hent();
    }
}
