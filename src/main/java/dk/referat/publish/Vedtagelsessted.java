package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Bilagsnumre;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Kommissorium.Vedtagelse;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.read.Referatmappe;
import dk.referat.source.Indenfor;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a kommissorium was adopted: the body that did it, and the item of its meeting. */
final class Vedtagelsessted {
    private Vedtagelsessted() {}

    /** The body, where it has a file; the kommissorium's own where no other is named. */
    static Optional<Organ> organ(Vedtagelse vedtaget, Organ eget, Path mappe, Naboer naboer) throws IOException {
        Tekst navn = vedtaget.organ();
        if (navn == null) {
            return Optional.of(eget);
        }
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        Optional<Path> fil = referatmappe.organfil(navn.value(), mappe);
        return fil.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(naboer.organ(Indenfor.kraev(fil.get(), referatmappe.rod()))
                        .value());
    }

    /** Looks the item up among the body's meetings; where none is at hand, nobody can tell. */
    static void kontroller(Vedtagelse vedtaget, Organ organ, Path mappe, Naboer naboer, Diagnostics fund)
            throws IOException {
        Tekst nummer = vedtaget.punkt();
        List<Moede> moeder = naboer.moeder(organ, mappe).moeder();
        if (nummer == null || moeder.isEmpty()) {
            return;
        }
        boolean punktFindes = false;
        for (Moede moede : moeder) {
            Bilagsnumre numre = Bilagsnumre.af(moede);
            for (Dagsordenspunkt punkt : moede.allePunkter()) {
                if (punkt.nummer() != null && punkt.nummer().value().equals(nummer.value())) {
                    punktFindes = true;
                    Tekst bilag = vedtaget.bilag();
                    if (bilag == null
                            || punkt.bilag().stream()
                                    .anyMatch(b -> numre.nummer(b).equals(bilag.value()))) {
                        return;
                    }
                }
            }
        }
        Tekst fejl = punktFindes && vedtaget.bilag() != null ? vedtaget.bilag() : nummer;
        fund.add(
                Udgivelsesregler.VEDTAGELSE_UKENDT,
                fejl.span(),
                punktFindes
                        ? "Punkt " + nummer.value() + " har intet bilag " + fejl.value()
                        : "Der er intet punkt " + nummer.value() + " i de møder, mappen har fra " + organ.iSaetning(),
                "Ret nummeret, så det er det punkt og bilag, hvor kommissoriet blev vedtaget");
    }
}
