package dk.referat.rule.organ;

import dk.referat.model.Formandsord;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Navnenoegle;
import dk.referat.model.Organ;
import dk.referat.model.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about a body's members that several rules ask. */
public final class Medlemsliste {
    private static final String FORMAND = Formandsord.ALLE.get(0);

    private Medlemsliste() {}

    /** The members alone: no observers, no substitutes. */
    public static List<Medlem> medlemmer(Organ organ) {
        return organ.liv().medlemmer().stream()
                .filter(m -> m.art() == Medlem.Art.MEDLEM)
                .toList();
    }

    /** Whether there is a day that both have been there. */
    static boolean samtidig(Medlem den, Medlem anden) {
        return !fra(den).isAfter(til(anden)) && !fra(anden).isAfter(til(den));
    }

    /** Whether there is such a day in a period. */
    public static boolean samtidig(Medlem den, Medlem anden, Periode periode) {
        LocalDate fra = Stream.of(fra(den), fra(anden), periode.fra())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return den.paa(fra) && anden.paa(fra) && periode.rummer(fra);
    }

    static LocalDate fra(Medlem medlem) {
        return medlem.fra() == null ? LocalDate.MIN : medlem.fra().value();
    }

    static LocalDate til(Medlem medlem) {
        return medlem.til() == null ? LocalDate.MAX : medlem.til().value();
    }

    /** The days on which somebody comes, from the first: only then can there be one too many. */
    static List<LocalDate> foersteDage(List<Medlem> medlemmer) {
        return medlemmer.stream().map(Medlemsliste::fra).distinct().sorted().toList();
    }

    /**
     * The members that there are in the end. Nobody here knows what day it is, so they are those without a last day; where all
     * have one, as those who are appointed for a term have, those who stay longest; and of a body that is no more, the last.
     */
    static List<Medlem> tilSidst(Organ organ) {
        List<Medlem> medlemmer = medlemmer(organ);
        LocalDate sidste = sidsteDag(organ, medlemmer);
        return medlemmer.stream().filter(m -> !til(m).isBefore(sidste)).toList();
    }

    private static LocalDate sidsteDag(Organ organ, List<Medlem> medlemmer) {
        LocalDate laengst = medlemmer.stream()
                .map(Medlemsliste::til)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        var nedlagt = organ.liv().nedlagt();
        return nedlagt != null && nedlagt.value().isBefore(laengst) ? nedlagt.value() : laengst;
    }

    /** Whether the list says who has which seat. */
    static boolean brugerPladser(Organ organ) {
        return medlemmer(organ).stream().anyMatch(m -> m.plads() != null);
    }

    static boolean harPlads(Medlem medlem, Kommissorium.Plads plads) {
        return medlem.plads() != null
                && navn(medlem.plads().value()).equals(navn(plads.navn().value()));
    }

    /** Where the kommissorium has the seat that a member is said to have. */
    static Optional<Kommissorium.Plads> plads(Medlem medlem, List<Kommissorium.Plads> pladser) {
        return pladser.stream().filter(p -> harPlads(medlem, p)).findFirst();
    }

    /** Whether the member has a role, whichever of its names it goes by: formand, forperson, forkvinde. */
    static boolean harRolle(Medlem medlem, String rolle) {
        return medlem.person().rolle() != null
                && rolle(medlem.person().rolle().value()).equals(rolle(rolle));
    }

    /** Whether the member leads the body. */
    public static boolean erFormand(Medlem medlem) {
        return harRolle(medlem, FORMAND);
    }

    /** The one word for a role with many. */
    static String rolle(String rolle) {
        String lille = rolle.strip().toLowerCase(Locale.ROOT);
        return Formandsord.ALLE.stream()
                .filter(lille::endsWith)
                .map(f -> lille.substring(0, lille.length() - f.length()) + FORMAND)
                .findFirst()
                .orElse(lille);
    }

    /** A member's name as it is compared. */
    static String noegle(Medlem medlem) {
        return Navnenoegle.af(medlem.person());
    }

    static String navn(Medlem medlem) {
        return medlem.person().navn().value();
    }

    static String navn(String plads) {
        return plads.strip().toLowerCase(Locale.ROOT);
    }

    /** The seats that the kommissorium has; none without one. */
    static List<Kommissorium.Plads> pladser(Organ organ) {
        return organ.kommissorium() == null ? List.of() : organ.kommissorium().pladser();
    }
}
