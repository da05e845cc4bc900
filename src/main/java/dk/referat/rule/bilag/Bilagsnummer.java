package dk.referat.rule.bilag;

import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.rule.nummer.Punktnummer;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An attachment whose number the file gives. */
record Bilagsnummer(Bilag bilag, Tekst tekst) {
    /** As it is compared: «Bilag 2» is 2. */
    String noegle() {
        return tekst.value().strip().toLowerCase(Locale.ROOT).replaceFirst("^bilag\\s+", "");
    }

    Optional<Punktnummer> tal() {
        return Punktnummer.af(noegle());
    }

    /** An attachment that is listed under two items keeps its number. */
    boolean erDetSammeSom(Bilagsnummer andet) {
        Tekst fil = bilag.fil();
        Tekst andens = andet.bilag().fil();
        return (fil != null && andens != null)
                ? fil.value().equals(andens.value())
                : bilag.titel().value().equals(andet.bilag().titel().value());
    }

    /** The attachments that are numbered together: of each item, or of the whole meeting. */
    static List<List<Bilagsnummer>> raekker(Moede moede) {
        boolean iPunktet = moede.organ().bilagsnummerering() == Organ.Bilagsnummerering.I_PUNKTET;
        List<List<Bilagsnummer>> raekker = new ArrayList<>();
        List<Bilagsnummer> alle = new ArrayList<>();
        for (Dagsordenspunkt punkt : moede.allePunkter()) {
            List<Bilagsnummer> denne = iPunktet ? new ArrayList<>() : alle;
            for (Bilag bilag : punkt.bilag()) {
                if (bilag.nummer() != null) {
                    denne.add(new Bilagsnummer(bilag, bilag.nummer()));
                }
            }
            if (iPunktet) {
                raekker.add(denne);
            }
        }
        raekker.add(alle);
        return raekker;
    }
}
