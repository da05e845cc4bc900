package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.nummer.Moededato;
import java.util.List;

/** A meeting is counted of which there is an agenda only: perhaps it was never held. */
public final class MoedeUdenReferat implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "moede-uden-referat", "Et af periodens møder har kun en dagsorden, men tælles med")
            .because("Rapporten tæller de møder, der ligger i mappen, og siger, at de er holdt. Af en fil, som kun "
                    + "har en dagsorden, kan ingen se, om mødet blev holdt, og hvem der kom. Skriv referatet, eller "
                    + "flyt filen ud af mappen, hvis mødet blev aflyst.")
            .from("God praksis: en årsrapport fortæller om de møder, der blev holdt")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        indstilling: Det indstilles, at rådet tager status til efterretning.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        indstilling: Det indstilles, at rådet tager status til efterretning.
                        beslutning: Taget til efterretning.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    """);
    private static final int FLEST = 6;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        List<Moede> uden = kontekst.grundlag().moeder().stream()
                .filter(m -> !m.harReferat())
                .toList();
        if (uden.isEmpty()) {
            return;
        }
        String besked = uden.size() == 1
                ? "Mødet " + Moededato.af(uden.get(0)) + " har kun en dagsorden, men tælles med"
                : uden.size() + " af periodens møder har kun en dagsorden, men tælles med";
        Diagnostic fund = Diagnostic.of(
                INFO,
                kontekst.rapport().periode().span(),
                besked,
                "Skriv referatet i mødets fil, eller flyt filen ud af mappen, hvis mødet ikke blev holdt");
        for (Moede moede : uden.subList(0, Math.min(uden.size(), FLEST))) {
            fund = fund.withRelated(moede.hoved().dato().span(), "kun en dagsorden");
        }
        ud.meld(fund);
    }
}
