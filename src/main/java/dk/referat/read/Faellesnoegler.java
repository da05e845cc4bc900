package dk.referat.read;

import static dk.referat.read.Noegle.noegle;
import static dk.referat.read.Vaerdi.TEKST;

import dk.referat.read.Vaerdi.EgneNoegler;

/** Keys of several kinds of files. They know of no table, so that a file of any kind may be the first that is read. */
final class Faellesnoegler {
    static final Noegle UNDTAGELSER = noegle(
                    "undtagelser", "Fund, der er i orden her: reglens navn og grunden", "undtagelse")
            .som(EgneNoegler.regler(TEKST));

    static final Noegle IKKE_CPR = noegle(
                    "ikke cpr-numre", "Tal, der ligner CPR-numre og ikke er det: tallet og grunden")
            .som(new EgneNoegler(TEKST));

    private Faellesnoegler() {}
}
