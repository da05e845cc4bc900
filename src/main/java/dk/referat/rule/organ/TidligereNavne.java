package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Navneskift;
import dk.referat.model.Organ;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import java.time.LocalDate;
import java.util.List;

/** Earlier names that do not follow each other: the same last day twice, out of order, or after the body itself. */
public final class TidligereNavne implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "tidligere-navne", "De tidligere navne følger ikke efter hinanden")
            .because("Den sidste dag afgør, hvilket navn et dokument får. Har to navne den samme sidste dag, kan"
                    + " kun det ene bruges, og står de hulter til bulter, er en dato ofte tastet forkert.")
            .from("God praksis: navnene står i den rækkefølge, de har gjaldt i")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    tidligere navne:
                      - {navn: Nævnet, til: 2019-12-31}
                      - {navn: Udvalget, til: 2019-12-31}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    tidligere navne:
                      - {navn: Nævnet, til: 2016-12-31}
                      - {navn: Udvalget, til: 2019-12-31}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Organ organ, Melder ud) {
        List<Navneskift> egne = organ.liv().tidligereNavne();
        raekke(egne, ud);
        organ.liv().organisationer().forEach(o -> raekke(o.tidligere(), ud));
        Located<LocalDate> oprettet = organ.liv().oprettet();
        Located<LocalDate> nedlagt = organ.liv().nedlagt();
        for (Navneskift skift : egne) {
            if (oprettet != null && skift.til().value().isBefore(oprettet.value())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                skift.til().span(),
                                "Navnet «" + skift.navn() + "» gjaldt kun, før organet blev oprettet",
                                "Ret datoen, eller ret «oprettet» til den dag, organet begyndte under sit første navn")
                        .withRelated(oprettet.span(), "oprettet"));
            } else if (nedlagt != null && !skift.til().value().isBefore(nedlagt.value())) {
                ud.meld(Diagnostic.of(
                                INFO,
                                skift.til().span(),
                                "Navnet «" + skift.navn()
                                        + "» gjaldt, til organet blev nedlagt, og er så ikke et tidligere navn",
                                "Ret datoen, eller skriv navnet under «navn»")
                        .withRelated(nedlagt.span(), "nedlagt"));
            }
        }
    }

    /** From the oldest or from the newest, as the first two show. */
    private static void raekke(List<Navneskift> navne, Melder ud) {
        int retning = 0;
        for (int i = 1; i < navne.size(); i++) {
            Located<LocalDate> foer = navne.get(i - 1).til();
            Located<LocalDate> til = navne.get(i).til();
            int skridt = Integer.signum(til.value().compareTo(foer.value()));
            if (skridt == 0) {
                ud.meld(Diagnostic.of(
                                INFO,
                                til.span(),
                                "«" + navne.get(i - 1).navn() + "» og «"
                                        + navne.get(i).navn() + "» har samme sidste dag",
                                "Skriv den dag, hvert af navnene holdt op")
                        .withRelated(foer.span(), "det andet navn"));
            } else if (retning != 0 && skridt != retning) {
                ud.meld(Diagnostic.of(
                                INFO,
                                til.span(),
                                "«" + navne.get(i).navn() + "» bryder rækkefølgen af navne: det holdt op "
                                        + Moededato.af(til.value()),
                                "Ret datoen, eller flyt navnet, så de ældste står først")
                        .withRelated(foer.span(), "navnet før holdt op her"));
                return;
            }
            retning = skridt == 0 ? retning : skridt;
        }
    }
}
