package dk.referat.rule.rapport;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Medlem;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Medlemspaastand;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The account says a number of members that the body had on no day of the period. */
public final class PaastaaetMedlemstal implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "paastaaet-medlemstal", "Rapporten siger et andet antal medlemmer, end organet havde")
            .because("Medlemslisten står i den samme rapport, så læseren kan tælle efter. Tallet må være det fra"
                    + " en hvilken som helst dag i perioden, eller alle, der var medlem i den.")
            .from("God praksis: tallene i teksten passer med det, de tæller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: moeder/2024-09-04-raadet.yaml
                    møde: {organ: raadet, dato: 2024-09-04, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådets fire medlemmer har lagt et stort arbejde i møderne.
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: moeder/2024-09-04-raadet.yaml
                    møde: {organ: raadet, dato: 2024-09-04, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådets tre medlemmer har lagt et stort arbejde i møderne.
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
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        Set<Integer> mulige = mulige(kontekst);
        if (mulige.isEmpty()) {
            return;
        }
        for (Prosa prosa : kontekst.prosa()) {
            for (Medlemspaastand paastand : Medlemspaastand.find(prosa, kontekst.organ())) {
                if (!mulige.contains(paastand.antal()) && !ud.fuld()) {
                    ud.meld(
                            paastand.tekst().span(paastand.fra(), paastand.til()),
                            "Teksten siger «" + paastand.skrevet() + "», men i perioden havde organet "
                                    + mulige.stream().map(String::valueOf).collect(Collectors.joining(" eller ")),
                            "Ret tallet, eller ret medlemslisten i organets fil");
                }
            }
        }
    }

    /** As many as there were on some day of the period, and all who were there in it. */
    private static Set<Integer> mulige(Rapportkontekst kontekst) {
        List<Medlem> medlemmer = kontekst.grundlag().medlemmer(Medlem.Art.MEDLEM);
        Set<Integer> mulige = new TreeSet<>();
        Stream<LocalDate> skift = medlemmer.stream()
                .flatMap(m -> Stream.concat(
                        Stream.ofNullable(m.fra()).map(d -> d.value()),
                        Stream.ofNullable(m.til()).map(d -> d.value().plusDays(1))));
        Stream.concat(Stream.of(kontekst.periode().fra()), skift)
                .filter(kontekst.periode()::rummer)
                .map(dag -> (int) medlemmer.stream().filter(m -> m.paa(dag)).count())
                .filter(antal -> antal > 0)
                .forEach(mulige::add);
        if (!medlemmer.isEmpty()) {
            mulige.add((int) medlemmer.stream()
                    .map(m -> Navnenoegle.af(m.person()))
                    .distinct()
                    .count());
        }
        return mulige;
    }
}
