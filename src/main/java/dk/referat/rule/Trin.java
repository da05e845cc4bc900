package dk.referat.rule;

import dk.referat.model.Dokumentstatus;
import dk.referat.model.Moede;
import java.util.Arrays;
import java.util.Optional;

/** How far a document has come; what must be in place grows with it. */
public enum Trin {
    /** Before the agenda is sent out. */
    DAGSORDEN("dagsorden"),
    /** Draft minutes. */
    REFERAT("referat"),
    /** About to be public. */
    UDGIVELSE("udgivelse");

    private final String navn;

    Trin(String navn) {
        this.navn = navn;
    }

    /** The word on the command line. */
    public String navn() {
        return navn;
    }

    public boolean mindst(Trin andet) {
        return compareTo(andet) >= 0;
    }

    public static Optional<Trin> med(String navn) {
        return Arrays.stream(values()).filter(t -> t.navn.equals(navn)).findFirst();
    }

    /** What the file itself says: approved minutes are about to be public. */
    public static Trin af(Moede moede) {
        if (!moede.harReferat()) {
            return DAGSORDEN;
        }
        var status = moede.dokument().status();
        return status != null && status.value() == Dokumentstatus.GODKENDT ? UDGIVELSE : REFERAT;
    }
}
