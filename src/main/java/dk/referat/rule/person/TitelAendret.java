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
import dk.referat.source.Tekst;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's title or organisation is not what it was at the meeting before; the next meeting may show that it stays so. */
public final class TitelAendret implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "titel-aendret", "Personen havde en anden titel på det forrige møde")
            .because(
                    "Folk skifter job, men en titel ændrer sig også, når en gammel linje kopieres eller skrives efter hukommelsen. Se"
                            + " efter, om den nye er rigtig; så er der intet at rette.")
            .from("God praksis: titler skrives ens fra møde til møde")
            .example("""
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-11-20
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    # fil: moeder/2024-12-18-raadet.yaml
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, afdelingschef
                    """, """
                    # fil: referat.yaml
                    navn: Kommunen
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde:
                      organ: Rådet
                      dato: 2024-11-20
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    # fil: moeder/2024-12-18-raadet.yaml
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Optional<Moede> forrige = kontekst.raekke().forrige(kontekst.moede());
        if (forrige.isEmpty()) {
            return;
        }
        Map<String, Optional<Deltager>> foer = efterNavn(forrige.get());
        Map<String, Optional<Deltager>> siden = kontekst.raekke()
                .naeste(kontekst.moede())
                .map(TitelAendret::efterNavn)
                .orElse(Map.of());
        Map<String, Optional<Deltager>> nu = efterNavn(kontekst.moede());
        Set<String> meldte = new HashSet<>();
        for (Person person : kontekst.inviterede()) {
            String navn = Navnenoegle.af(person.navn());
            Deltager gammel = foer.getOrDefault(navn, Optional.empty()).orElse(null);
            boolean kanSammenlignes =
                    gammel != null && nu.getOrDefault(navn, Optional.empty()).isPresent() && meldte.add(navn);
            String ny = Personer.oplysninger(person.deltager());
            boolean bliver = siden.getOrDefault(navn, Optional.empty())
                    .filter(d -> Personer.oplysninger(d).equals(ny))
                    .isPresent();
            // The body's file says what somebody was and when; there is nothing to be in doubt of.
            boolean skrevetHer = person.deltager().led().stream().allMatch(l -> kontekst.iFilen(l.span()));
            if (kanSammenlignes && gammel != null && !ny.isEmpty() && !bliver && skrevetHer) {
                sammenlign(person, ny, gammel, ud);
            }
        }
    }

    private static void sammenlign(Person person, String ny, Deltager gammel, Melder ud) {
        String foer = Personer.oplysninger(gammel);
        if (!foer.isEmpty() && !foer.equals(ny)) {
            Tekst foersteLed = person.deltager().led().get(0);
            ud.meld(Diagnostic.of(
                            INFO,
                            foersteLed.span(),
                            "«" + person.navn() + "» stod på det forrige møde som «" + titel(gammel) + "»",
                            "Se efter, om titel og organisation er rigtige her")
                    .withRelated(gammel.navn().span(), "på det forrige møde"));
        }
    }

    private static String titel(Deltager deltager) {
        return deltager.led().stream().map(Tekst::value).collect(Collectors.joining(", "));
    }

    /** Everybody by name; nobody where two share it. */
    private static Map<String, Optional<Deltager>> efterNavn(Moede moede) {
        Map<String, Optional<Deltager>> alle = new HashMap<>();
        for (Deltager deltager : Personer.deltagere(moede)) {
            if (Navne.lignerPerson(deltager.navn().value())) {
                alle.merge(Navnenoegle.af(deltager), Optional.of(deltager), (den, anden) -> Optional.empty());
            }
        }
        return alle;
    }
}
