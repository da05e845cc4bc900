package dk.referat.rule.henvisning;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Moederaekke;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.rule.nummer.Moededato;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «18. møde den 9. oktober» cannot be so: the meeting lay on another day, or has not been held yet. */
public final class HenvisningTilMoede implements Regel {
    public static final RuleInfo INFO = RuleInfo.error(
                    "henvisning-til-moede", "Der henvises til et møde, der ikke kan være rigtigt")
            .because(
                    "Et møde nævnt med forkert nummer eller dato sender læseren hen til et andet referat. Reglen holder"
                            + " nummeret op mod mødets eget og mod de møder, der er i mappen; andre organers møder og kommende møder"
                            + " lader den være.")
            .from("God praksis: en henvisning fører hen til det, den nævner")
            .example("""
                    møde:
                      organ: Rådet
                      nummer: 19
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Velkomst
                        referat: Referatet fra det 20. møde blev godkendt.
                    """, """
                    møde:
                      organ: Rådet
                      nummer: 19
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Velkomst
                        referat: Referatet fra det 18. møde blev godkendt.
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Prosa prosa : kontekst.tekster()) {
            for (Moedeomtale omtale : Moedeomtale.i(prosa, kontekst.organ())) {
                if (ud.fuld()) {
                    return;
                }
                kontroller(kontekst, prosa, omtale, ud);
            }
        }
    }

    private static void kontroller(Kontekst kontekst, Prosa prosa, Moedeomtale omtale, Melder ud) {
        Moede dette = kontekst.moede();
        List<Moederaekke.Led> kendte = kontekst.raekke().medNummer(omtale.nummer());
        @Nullable Omtaltdato dato = omtale.dato();
        Moede kendt = dato != null && kendte.size() == 1 ? kontekst.raekke().moede(kendte.get(0)) : null;
        if (dato != null && kendt != null && !dato.passer(kendt) && !kanVaereEtAndetAar(omtale, kendt)) {
            ud.meld(Diagnostic.of(
                            INFO,
                            prosa.tekst().span(omtale.fra(), omtale.til()),
                            omtale.nummer() + ". møde blev holdt " + Moededato.af(kendt),
                            "Ret mødets nummer eller datoen")
                    .withRelated(kendt.hoved().dato().span(), "mødets dato"));
            return;
        }
        Optional<Integer> nummer = Moederaekke.nummer(dette);
        if (nummer.isEmpty()) {
            return;
        }
        int forskel = omtale.nummer() - nummer.get();
        if ((forskel > 0 && (omtale.somHoldt() || (dato != null && dato.foer(dette))))
                || (forskel == 0 && omtale.somGodkendt() && !prosa.markdown())) {
            ud.meld(
                    prosa.tekst(),
                    omtale.fra(),
                    omtale.til(),
                    omtale.nummer() + ". møde "
                            + (forskel == 0
                                    ? "er dette møde"
                                    : "ligger efter dette møde, som er nummer " + nummer.get()),
                    "Ret mødets nummer");
        } else if (forskel < 0 && dato != null && dato.efter(dette)) {
            ud.meld(
                    prosa.tekst(),
                    omtale.fra(),
                    omtale.til(),
                    "Datoen ligger efter dette møde, men " + omtale.nummer() + ". møde ligger før",
                    "Ret mødets nummer eller datoen");
        }
    }

    /** Low ordinals come again in bodies that begin from one each year. */
    private static boolean kanVaereEtAndetAar(Moedeomtale omtale, Moede kendt) {
        @Nullable Omtaltdato dato = omtale.dato();
        return omtale.nummer() <= 12 && dato != null && dato.kanVaereAndetAarEnd(kendt);
    }
}
