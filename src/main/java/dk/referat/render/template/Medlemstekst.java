package dk.referat.render.template;

import dk.referat.model.Deltager;
import dk.referat.model.Formandsord;
import dk.referat.model.Medlem;
import dk.referat.model.Organliv;
import dk.referat.model.Periode;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.danish.Typografi;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A member as a report tells of them; organisations have the names that they had on the period's last day. */
final class Medlemstekst {
    private final Organliv liv;
    private final Periode periode;

    Medlemstekst(Organliv liv, Periode periode) {
        this.liv = liv;
        this.periode = periode;
    }

    /** Whether the role is one of those that lead the body: formand, næstformand, viceforperson. */
    static boolean iFormandskabet(Medlem medlem) {
        Tekst rolle = medlem.person().rolle();
        return rolle != null
                && Arrays.stream(rolle.value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(ord -> Formandsord.ALLE.stream().anyMatch(ord::endsWith));
    }

    static String rolle(Medlem medlem) {
        Tekst rolle = medlem.person().rolle();
        return rolle == null ? "" : rolle.value();
    }

    /** «Søren Brunak, professor, Center for Protein Research, Københavns Universitet (til 1. marts 2018)». */
    String paaLinje(Medlem medlem) {
        String navn = medlem.person().navn().value();
        String stilling = stillingen(medlem.person());
        String tid = tid(medlem);
        return navn + (stilling.isEmpty() ? "" : ", " + stilling) + (tid.isEmpty() ? "" : " (" + tid + ")");
    }

    /** «Professor, Center for Protein Research, Københavns Universitet». */
    String stilling(Medlem medlem) {
        return Typografi.medStort(stillingen(medlem.person()));
    }

    private String stillingen(Deltager person) {
        String led =
                String.join(", ", person.led().stream().map(this::organisation).toList());
        StringBuilder stilling = new StringBuilder(led);
        person.bemaerkninger().forEach(b -> tilfoej(stilling, b.value()));
        Tekst stedfortraeder = person.stedfortraeder();
        if (stedfortraeder != null) {
            tilfoej(stilling, "stedfortræder: " + stedfortraeder.value());
        }
        return stilling.toString();
    }

    private static void tilfoej(StringBuilder stilling, String bemaerkning) {
        stilling.append(stilling.length() == 0 ? "" : " ")
                .append('(')
                .append(bemaerkning)
                .append(')');
    }

    /** «Udpeget af Danske Regioner», «Født medlem», «Suppleant for Marie Rønde»; empty where the file says nothing. */
    String udpegning(Medlem medlem) {
        List<String> dele = new ArrayList<>();
        Tekst suppleantFor = medlem.suppleantFor();
        if (suppleantFor != null) {
            dele.add("suppleant for " + suppleantFor.value());
        }
        if (medlem.foedt()) {
            dele.add("født medlem");
        }
        af(dele, "udpeget af ", medlem.udpegetAf());
        af(dele, "indstillet af ", medlem.indstilletAf());
        return Typografi.medStort(String.join(", ", dele));
    }

    private void af(List<String> dele, String hvad, List<Tekst> hvem) {
        if (!hvem.isEmpty()) {
            dele.add(hvad
                    + Persontekst.opremset(hvem.stream().map(this::organisation).toList()));
        }
    }

    /** «Medlem til 1. marts 2018»; empty for one who was there all the time. */
    String periode(Medlem medlem) {
        String tid = tid(medlem);
        String hvad = switch (medlem.art()) {
            case MEDLEM -> "Medlem ";
            case OBSERVATOER -> "Observatør ";
            case SUPPLEANT -> "Suppleant ";
        };
        return tid.isEmpty() ? "" : hvad + tid;
    }

    /** The first day of the body is nobody's own, nor is its last. */
    private String tid(Medlem medlem) {
        Located<LocalDate> fra = medlem.fra();
        Located<LocalDate> til = medlem.til();
        Located<LocalDate> oprettet = liv.oprettet();
        Located<LocalDate> nedlagt = liv.nedlagt();
        List<String> dele = new ArrayList<>();
        if (fra != null
                && fra.value().isAfter(periode.fra())
                && (oprettet == null || fra.value().isAfter(oprettet.value()))) {
            dele.add("fra " + dato(fra.value()));
        }
        if (til != null
                && til.value().isBefore(periode.til())
                && (nedlagt == null || til.value().isBefore(nedlagt.value()))) {
            dele.add("til " + dato(til.value()));
        }
        return String.join(" ", dele);
    }

    private static String dato(LocalDate dato) {
        return Maerker.dato(dato, Datoformat.lang(dato));
    }

    private String organisation(Tekst tekst) {
        return liv.organisationPaa(tekst.value(), periode.til());
    }
}
