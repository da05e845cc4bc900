package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Formandsord;
import dk.referat.model.Medlem;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.organ.Medlemsliste;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.regex.Pattern;

/** Nobody was chair in the period, or two were at once; each after the other may. */
public final class RapportensFormand implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "rapportens-formand", "Perioden har ingen formand, eller to på samme tid")
            .because("Beretningen er formandens, og rapporten skriver, hvem der var det og hvornår. Skriv "
                    + "«rolle: formand» og datoerne hos dem, der var det, i organets fil.")
            .from("God praksis: læseren kan se, hvem beretningen er fra")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand, til: 2023-12-31}
                      - {navn: Bo Lind}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådet har arbejdet med uddannelse.
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand, til: 2023-12-31}
                      - {navn: Bo Lind, rolle: formand, fra: 2024-01-01}
                    # fil: moeder/2024-03-06-raadet.yaml
                    møde: {organ: raadet, dato: 2024-03-06, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    beretning: Rådet har arbejdet med uddannelse.
                    """);

    private static final Pattern FORMAND = Pattern.compile("(?iu)" + Formandsord.MOENSTER);

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
        if (kontekst.grundlag().medlemmer(Medlem.Art.MEDLEM).isEmpty()) {
            return;
        }
        Aarsrapport.Stykke beretning = kontekst.rapport().beretning();
        List<Medlem> formaend = kontekst.grundlag().medlemmer(Medlem.Art.MEDLEM).stream()
                .filter(Medlemsliste::erFormand)
                .toList();
        if (formaend.isEmpty() && beretning != null && erFormandens(beretning)) {
            Tekst sted = beretning.titel() == null ? beretning.tekst() : beretning.titel();
            ud.meld(
                    foersteLinje(sted.span()),
                    "Beretningen er fra formanden, men ingen på medlemslisten var formand i perioden",
                    "Skriv «rolle: formand» hos den, der var det, i organets fil");
        }
        for (int i = 1; i < formaend.size(); i++) {
            Medlem foer = formaend.get(i - 1);
            Medlem medlem = formaend.get(i);
            if (Medlemsliste.samtidig(foer, medlem, kontekst.periode())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                kontekst.rapport().periode().span(),
                                "«" + foer.person().navn().value() + "» og «"
                                        + medlem.person().navn().value()
                                        + "» var begge formand på samme tid i perioden",
                                "Skriv «fra» og «til» i organets fil, så læseren kan se, hvem der var formand hvornår")
                        .withRelated(foer.person().navn().span(), "den første")
                        .withRelated(medlem.person().navn().span(), "den anden"));
                return;
            }
        }
    }

    /** Under a heading of its own it may be somebody else's. */
    private static boolean erFormandens(Aarsrapport.Stykke beretning) {
        return beretning.titel() == null
                || FORMAND.matcher(beretning.titel().value()).find();
    }

    /** Of an account of many pages, only where it begins. */
    private static Span foersteLinje(Span sted) {
        int slut = sted.text().indexOf('\n');
        return slut < 0 ? sted : new Span(sted.file(), sted.start(), sted.start() + slut);
    }
}
