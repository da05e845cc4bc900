package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Regel;
import java.util.Optional;

/** The counter is lower than at the meeting before, though the number is new. */
public final class PunktnummerGaarTilbage implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "punktnummer-gaar-tilbage", "Det første nummer er lavere end det sidste på mødet før")
            .because(
                    "Et løbenummer tæller kun opad, så numrene viser, hvilken sag der kom først. Et lavere nummer er tastet"
                            + " forkert, eller også er mødets dato forkert.")
            .from("God praksis: rækken af numre er nøglen til sagerne i journalen")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: raadet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 157/24
                        titel: Budget
                      - punkt: 158/24
                        titel: Eventuelt
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 149/24
                        titel: Regnskab
                      - punkt: 150/24
                        titel: Eventuelt
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    nummerering:
                      mønster: løbenummer/år
                    # fil: moeder/2024-11-20-raadet.yaml
                    møde: {organ: raadet, nummer: 18, dato: 2024-11-20, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 157/24
                        titel: Budget
                      - punkt: 158/24
                        titel: Eventuelt
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, nummer: 19, dato: 2024-12-18, tid: 17.00–18.00, sted: Mødelokale 1}
                    agenda:
                      - punkt: 159/24
                        titel: Regnskab
                      - punkt: 160/24
                        titel: Eventuelt
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        Optional<Moede> foer = kontekst.raekke().forrige(moede);
        Optional<Loebenumre> disse = Loebenumre.i(moede);
        Optional<Loebenumre> forrige = foer.flatMap(Loebenumre::i);
        if (disse.isEmpty() || forrige.isEmpty() || !kanSammenlignes(foer.get(), moede)) {
            return;
        }
        var foerste = disse.get().punkter().get(0);
        var sidste = forrige.get().hoejeste();
        boolean nytAar = !foerste.nummer().sammeAar(sidste.nummer());
        // Some bodies do begin again at New Year; only meetings that follow each other show that a number is none of
        // that.
        boolean forfra = nytAar && (foerste.nummer().sidste() == 1 || !nummereretEfterHinanden(foer.get(), moede));
        boolean brugt = kontekst.raekke()
                .foerstePunkt(foerste.tekst().value())
                .filter(sted -> !Nabomoeder.erSamme(sted.moede(), moede))
                .isPresent();
        if (foerste.nummer().sidste() <= sidste.nummer().sidste() && !forfra && !brugt) {
            ud.meld(Diagnostic.of(
                            INFO,
                            foerste.tekst().span(),
                            "Mødet før sluttede med punkt " + sidste.nummer().tekst()
                                    + ", men dette begynder lavere, med "
                                    + foerste.nummer().tekst(),
                            "Tæl videre fra det sidste punkt på mødet før, eller ret mødets dato")
                    .withRelated(sidste.tekst().span(), "det sidste punkt på mødet før"));
        }
    }

    /** Of two meetings on one day nobody knows which was first, unless they say so. */
    private static boolean kanSammenlignes(Moede foer, Moede dette) {
        return Nabomoeder.dage(foer, dette) > 0 || nummereretEfterHinanden(foer, dette);
    }

    private static boolean nummereretEfterHinanden(Moede foer, Moede dette) {
        return Moederaekke.nummer(foer).isPresent() && Nabomoeder.foelgerDirekte(foer, dette);
    }
}
