package dk.referat.rule.nummer;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.Optional;

/** Numbers are left out between two meetings that follow each other. */
public final class PunktnummerFraForrigeMoede implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "punktnummer-fra-forrige-moede", "Det første nummer følger ikke efter det sidste på mødet før")
            .because(
                    "Et løbenummer tæller videre fra møde til møde, også over nytår. Er der numre imellem, som ikke bruges, så"
                            + " skriv dem med «udgår» på det ene af møderne. Reglen siger kun noget, når møderne følger lige efter"
                            + " hinanden: efter deres nummer, eller, når de intet har, inden for 200 dage.")
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
                      - punkt: 160/24
                        titel: Regnskab
                      - punkt: 161/24
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
                      - udgår: 159/24 – punktet blev trukket
                      - punkt: 160/24
                        titel: Regnskab
                      - punkt: 161/24
                        titel: Eventuelt
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
        Optional<Moede> foer = kontekst.raekke().forrige(moede).filter(f -> Nabomoeder.foelgerDirekte(f, moede));
        Optional<Loebenumre> disse = Loebenumre.i(moede);
        Optional<Loebenumre> forrige = foer.flatMap(Loebenumre::i);
        if (disse.isEmpty() || forrige.isEmpty()) {
            return;
        }
        var foerste = disse.get().laveste();
        var sidste = forrige.get().hoejeste();
        int n = foerste.nummer().sidste() - 1;
        while (n > sidste.nummer().sidste()
                && (disse.get().udgaaede().contains(n)
                        || forrige.get().udgaaede().contains(n))) {
            n--;
        }
        if (n > sidste.nummer().sidste()) {
            ud.meld(Diagnostic.of(
                            INFO,
                            foerste.tekst().span(),
                            "Mødet før sluttede med punkt " + sidste.nummer().tekst() + ", men dette begynder med "
                                    + foerste.nummer().tekst(),
                            "Ret nummeret, eller skriv «- udgår: "
                                    + foerste.nummer().med(n).tekst() + " – …» med en grund")
                    .withRelated(sidste.tekst().span(), "det sidste punkt på mødet før"));
        }
    }
}
