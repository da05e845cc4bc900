package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Deltager;
import dk.referat.model.Moede;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Naermeste;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two names that may be one person's. Nothing is ever merged: Mette Christensen and Mette Christiansen are two people in real
 * minutes.
 */
public final class NavneLigner implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("navne-ligner", "To navne ligner hinanden meget")
            .because(
                    "Navne, der kun skiller sig ud ved et bogstav eller to, er ofte den samme person stavet på to måder; men det kan"
                            + " også være to personer. Se efter, og ret kun, hvis det er en fejl.")
            .from("God praksis: et navn staves ens hver gang, så det kan søges frem")
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Mette Christensen, projektleder
                      - Mette Christiansen, konsulent
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Mette Christensen, projektleder
                      - Karen Christiansen, konsulent
                    """);

    private static final int TIDLIGERE_MOEDER = 5;
    private static final int HOEJST_ENS_FORNAVNE = 40;
    private static final int KORTESTE = 5;
    private static final int LANG_NOK_TIL_TO = 8;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Set<Tekst> meldte = new HashSet<>();
        // What the body's own list calls its members is decided there, and who sends regrets is held against it by
        // another rule.
        boolean afListen = kontekst.afMedlemslisten();
        kontekst.inviterede().stream()
                .filter(p -> (afListen && p.sted() == Person.Sted.AFBUD)
                        || !kontekst.iFilen(p.deltager().navn().span()))
                .map(p -> p.deltager().navn())
                .forEach(meldte::add);
        iListerne(kontekst, meldte, ud);
        iTidligereMoeder(kontekst, meldte, ud);
    }

    private static void iListerne(Kontekst kontekst, Set<Tekst> meldte, Melder ud) {
        Opslag opslag = new Opslag();
        Map<String, List<Tekst>> efterFornavn = new HashMap<>();
        for (Person person : kontekst.inviterede()) {
            Tekst navn = person.deltager().navn();
            Person samme = opslag.medNavn(person.navn());
            if (samme == null) {
                Tekst naer = naer(navn, efterFornavn);
                if (naer != null && meldte.add(navn)) {
                    meld(
                            navn,
                            naer,
                            "«" + navn.value() + "» ligner «" + naer.value() + "» på samme liste",
                            "det andet navn",
                            ud);
                }
                laeg(navn, efterFornavn);
            } else if (opslag.samme(person) == null && meldte.add(navn)) {
                meld(
                        navn,
                        samme.deltager().navn(),
                        "To, der hedder «" + navn.value() + "», har hver sin titel",
                        "den anden",
                        ud);
            }
            opslag.tilfoej(person);
        }
    }

    /** A name that none of the meetings before had, in place of one that they had and this one has not. */
    private static void iTidligereMoeder(Kontekst kontekst, Set<Tekst> meldte, Melder ud) {
        Set<String> her = new HashSet<>();
        kontekst.inviterede().forEach(p -> her.add(Navnenoegle.af(p.navn())));
        Set<String> tidligere = new HashSet<>();
        Map<String, List<Tekst>> efterFornavn = new HashMap<>();
        Optional<Moede> moede = kontekst.raekke().forrige(kontekst.moede());
        for (int i = 0; i < TIDLIGERE_MOEDER && moede.isPresent(); i++) {
            for (Deltager deltager : Personer.deltagere(moede.get())) {
                String noegle = Navnenoegle.af(deltager);
                if (tidligere.add(noegle) && !her.contains(noegle)) {
                    laeg(deltager.navn(), efterFornavn);
                }
            }
            moede = kontekst.raekke().forrige(moede.get());
        }
        for (Person person : kontekst.inviterede()) {
            Tekst navn = person.deltager().navn();
            Tekst naer = tidligere.contains(Navnenoegle.af(navn.value())) ? null : naer(navn, efterFornavn);
            if (naer != null && meldte.add(navn)) {
                meld(
                        navn,
                        naer,
                        "«" + navn.value() + "» er nyt på listen og ligner «" + naer.value()
                                + "» fra et tidligere møde",
                        "i det tidligere møde",
                        ud);
            }
        }
    }

    private static void meld(Tekst navn, Tekst andet, String besked, String note, Melder ud) {
        ud.meld(Diagnostic.of(
                        INFO, navn.span(), besked, "Se efter, om det er den samme person; er det to, er alt i orden")
                .withRelated(andet.span(), note));
    }

    private static void laeg(Tekst navn, Map<String, List<Tekst>> efterFornavn) {
        if (Navne.lignerPerson(navn.value())) {
            efterFornavn.computeIfAbsent(fornavn(navn), x -> new ArrayList<>()).add(navn);
        }
    }

    private static @Nullable Tekst naer(Tekst navn, Map<String, List<Tekst>> efterFornavn) {
        if (!Navne.lignerPerson(navn.value())) {
            return null;
        }
        List<Tekst> ensFornavne = efterFornavn.getOrDefault(fornavn(navn), List.of());
        String noegle = Navnenoegle.af(navn.value());
        return ensFornavne.stream()
                .limit(HOEJST_ENS_FORNAVNE)
                .filter(andet -> ligner(noegle, Navnenoegle.af(andet.value())))
                .findFirst()
                .orElse(null);
    }

    private static boolean ligner(String a, String b) {
        String resten = efterFornavnet(a);
        String andres = efterFornavnet(b);
        int korteste = Math.min(resten.length(), andres.length());
        int hoejst = korteste < KORTESTE ? 0 : korteste < LANG_NOK_TIL_TO ? 1 : 2;
        boolean kanVaere = Math.abs(resten.length() - andres.length()) <= hoejst;
        return kanVaere && Naermeste.afstand(resten, andres) <= hoejst;
    }

    private static String efterFornavnet(String noegle) {
        return noegle.substring(noegle.indexOf(' ') + 1);
    }

    /** The first name as it sounds: Christian and Kristian, Sofie and Sophie are easily taken for each other. */
    private static String fornavn(Tekst navn) {
        return Navnenoegle.ord(navn.value())
                .get(0)
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ch", "k")
                .replace("c", "k")
                .replace("aa", "å")
                .replace("w", "v")
                .replace("z", "s")
                .replaceAll("(.)\\1", "$1");
    }
}
