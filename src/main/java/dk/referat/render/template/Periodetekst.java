package dk.referat.render.template;

import dk.referat.model.Periode;
import dk.referat.render.danish.Datoformat;

/** A period as it is written: «2018», «2017–2018», «1. september 2017 – 31. december 2018». */
final class Periodetekst {
    private Periodetekst() {}

    static String af(Periode periode) {
        if (!periode.erHeleAar()) {
            return Datoformat.lang(periode.fra()) + " – " + Datoformat.lang(periode.til());
        }
        int fra = periode.fra().getYear();
        int til = periode.til().getYear();
        return fra == til ? Integer.toString(fra) : fra + "–" + til;
    }

    /** After a noun: «møder 2017–2018», «møder fra 1. september 2017 til 31. december 2018». */
    static String iSaetning(Periode periode) {
        return periode.erHeleAar()
                ? af(periode)
                : "fra " + Datoformat.lang(periode.fra()) + " til " + Datoformat.lang(periode.til());
    }
}
