package dk.referat.rule.person;

import dk.referat.model.Deltager;
import dk.referat.model.Formandsord;
import dk.referat.model.Moede;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who leads a body. «formand i Lægevidenskabelige Selskaber» is a title from elsewhere, and leads nothing here. */
final class Formaend {
    private static final Pattern FORMAND = Pattern.compile("(?iu)(?!næst|vice|tidl|eks)\\p{L}*" + Formandsord.MOENSTER);
    private static final Pattern NAESTFORMAND = Pattern.compile("(?iu)(?:næst|vice)" + Formandsord.MOENSTER);
    private static final Pattern LEDER = Pattern.compile("(?iu)mødeleder|ordstyrer|dirigent");
    private static final Pattern KAN_VAERE_FORMAND =
            Pattern.compile("(?iu)(?:fungerende\\s|konstitueret\\s)?(?!næst|vice|tidl|eks)\\p{L}*"
                    + Formandsord.MOENSTER + "(?:\\s(?:for|af)\\s.*|\\s\\(.*)?");

    private Formaend() {}

    /** Whether the person's role is that of the chair. */
    static boolean erFormand(Deltager deltager) {
        return deltager.rolle() != null
                && FORMAND.matcher(deltager.rolle().value().strip()).matches();
    }

    static boolean erNaestformand(Deltager deltager) {
        return deltager.rolle() != null
                && NAESTFORMAND.matcher(deltager.rolle().value().strip()).matches();
    }

    /** Whether the person leads the meeting, or is called something that may mean so. */
    static boolean kanLede(Deltager deltager) {
        if (deltager.rolle() != null) {
            String rolle = deltager.rolle().value().toLowerCase(Locale.ROOT).strip();
            if (KAN_VAERE_FORMAND.matcher(rolle).matches()
                    || LEDER.matcher(rolle).lookingAt()) {
                return true;
            }
        }
        return deltager.led().stream().anyMatch(l -> kanVaereFormand(l.value()))
                || deltager.bemaerkninger().stream().anyMatch(b -> kanVaereFormand(b.value()));
    }

    private static boolean kanVaereFormand(String tekst) {
        return KAN_VAERE_FORMAND.matcher(tekst.strip()).matches()
                || LEDER.matcher(tekst.strip()).lookingAt();
    }

    /** Those whose role is that of the chair. */
    static List<Deltager> formaend(Moede moede) {
        return Personer.deltagere(moede).stream().filter(Formaend::erFormand).toList();
    }
}
