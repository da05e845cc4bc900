package dk.referat.rule.moede;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Kommissorium;
import dk.referat.model.Medlem;
import dk.referat.model.Moede;
import dk.referat.model.Navnenoegle;
import dk.referat.model.Periode;
import dk.referat.model.Rapportgrundlag;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions were taken while fewer members were there than the kommissorium asks for; those who came in a member's place count. */
public final class IkkeBeslutningsdygtig implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "ikke-beslutningsdygtig", "Mødet traf beslutninger, men for få medlemmer var til stede")
            .because("Er færre til stede, end kommissoriet kræver, kan beslutningerne anfægtes. Se efter, om "
                    + "listen over fremmødte er rigtig; ellers må beslutningen træffes igen på et møde, der er "
                    + "beslutningsdygtigt.")
            .from("Kommissoriets egne ord om, hvornår organet er beslutningsdygtigt")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Carl Munk, konsulent
                    kommissorium:
                      beslutningsdygtig: mindst halvdelen
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, dato: 2024-12-18, tid: 10.00–12.00, sted: Mødelokale 1}
                    afbud: [Bo Lind, Carl Munk]
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev gennemgået.
                        beslutning: Rådet godkendte budgettet.
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Carl Munk, konsulent
                    kommissorium:
                      beslutningsdygtig: mindst halvdelen
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, dato: 2024-12-18, tid: 10.00–12.00, sted: Mødelokale 1}
                    afbud: [Bo Lind]
                    agenda:
                      - titel: Budget
                        referat: Budgettet blev gennemgået.
                        beslutning: Rådet godkendte budgettet.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Kommissorium kommissorium = kontekst.organ().kommissorium();
        Kommissorium.Beslutningsdygtighed krav = kommissorium == null ? null : kommissorium.beslutningsdygtig();
        Optional<Span> beslutning = moede.allePunkter().stream()
                .flatMap(p -> p.afsnit("beslutning").stream())
                .map(Afsnit::noegle)
                .findFirst();
        boolean uvist = moede.fremmoede().grupper().stream().anyMatch(g -> g.tekst() != null);
        if (krav == null || beslutning.isEmpty() || uvist) {
            return;
        }
        LocalDate dag = moede.hoved().dato().value();
        Rapportgrundlag grundlag = Rapportgrundlag.af(kontekst.organ(), new Periode(dag, dag), List.of(moede));
        Rapportgrundlag.Fremmoedetal tal = grundlag.fremmoede(moede).orElse(null);
        if (tal == null) {
            return;
        }
        int tilStede = tal.tilStede() + stedfortraedere(kontekst, dag);
        int mindst = krav.mindst(tal.medlemmer());
        if (tilStede < mindst) {
            ud.meld(Diagnostic.of(
                            INFO,
                            beslutning.get(),
                            "Her er truffet en beslutning, men "
                                    + (tilStede == 0 ? "ingen" : "kun " + tilStede) + " af de " + tal.medlemmer()
                                    + " medlemmer var til stede; kommissoriet kræver " + mindst,
                            "Ret listen over fremmødte, eller skriv, hvordan beslutningen bliver gyldig")
                    .withRelated(krav.tekst().span(), "kommissoriets krav"));
        }
    }

    /** Those who came for a member: as the list of regrets says, or as the body's substitutes. */
    private static int stedfortraedere(Kontekst kontekst, LocalDate dag) {
        Set<String> suppleanter = kontekst.organ().liv().medlemmer(dag).stream()
                .filter(m -> m.art() == Medlem.Art.SUPPLEANT)
                .map(m -> Navnenoegle.af(m.person()))
                .collect(Collectors.toSet());
        Set<String> kom = new HashSet<>();
        for (Person person : kontekst.inviterede()) {
            Tekst stedfortraeder = person.deltager().stedfortraeder();
            if (stedfortraeder != null) {
                kom.add(Navnenoegle.af(stedfortraeder.value()));
            } else if (person.sted() == Person.Sted.DELTAGERE
                    && person.deltager().afbud() == null
                    && suppleanter.contains(Navnenoegle.af(person.navn()))) {
                kom.add(Navnenoegle.af(person.navn()));
            }
        }
        return kom.size();
    }
}
