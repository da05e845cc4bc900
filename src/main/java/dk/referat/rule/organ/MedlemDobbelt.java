package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Medlem;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.nummer.Moededato;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same person is on the list twice on one day; somebody who comes back is not. */
public final class MedlemDobbelt implements Organregel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "medlem-dobbelt", "Den samme person står to gange på medlemslisten på samme tid")
            .because("En person, der står to gange, tælles to gange, når nogen ser efter, om organet er "
                    + "beslutningsdygtigt. Slet den ene linje; har personen fået ny titel eller plads, så skriv "
                    + "den sidste dag med den gamle under «til».")
            .from("God praksis: hvert medlem nævnes én gang")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, titel: kontorchef}
                      - {navn: Anne Holm, titel: direktør, fra: 2025-03-01}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, titel: kontorchef, til: 2025-02-28}
                      - {navn: Anne Holm, titel: direktør, fra: 2025-03-01}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        Map<String, List<Medlem>> efterNavn = new HashMap<>();
        for (Medlem medlem : organ.liv().medlemmer()) {
            List<Medlem> foer = efterNavn.computeIfAbsent(Medlemsliste.noegle(medlem), x -> new ArrayList<>());
            foer.stream().filter(m -> sammeToGange(m, medlem)).findFirst().ifPresent(m -> meld(m, medlem, ud));
            foer.add(medlem);
        }
    }

    /** Two who share a name and nothing else, and have always been there, are two; a substitute may be a member of another rank. */
    private static boolean sammeToGange(Medlem den, Medlem anden) {
        boolean suppleant = (den.art() == Medlem.Art.SUPPLEANT) != (anden.art() == Medlem.Art.SUPPLEANT);
        boolean enDato =
                Stream.of(den.fra(), den.til(), anden.fra(), anden.til()).anyMatch(Objects::nonNull);
        boolean kanVaere = enDato
                || titel(den).isEmpty()
                || titel(anden).isEmpty()
                || titel(den).equals(titel(anden));
        return !suppleant && kanVaere && Medlemsliste.samtidig(den, anden);
    }

    private static String titel(Medlem medlem) {
        return medlem.person().led().stream()
                .map(l -> l.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static void meld(Medlem foer, Medlem medlem, Melder ud) {
        boolean afloeser = Medlemsliste.fra(medlem).isAfter(Medlemsliste.fra(foer));
        ud.meld(Diagnostic.of(
                        INFO,
                        medlem.person().navn().span(),
                        "«" + Medlemsliste.navn(medlem) + "» står to gange"
                                + (afloeser ? " fra " + Moededato.af(Medlemsliste.fra(medlem)) : "")
                                + ": den ene gang slutter ikke, før den anden begynder",
                        afloeser
                                ? "Skriv «til: " + Medlemsliste.fra(medlem).minusDays(1)
                                        + "» den første gang, eller slet den ene"
                                : "Slet den ene, eller skriv, hvornår den første slutter, under «til»")
                .withRelated(foer.person().navn().span(), "første gang"));
    }
}
