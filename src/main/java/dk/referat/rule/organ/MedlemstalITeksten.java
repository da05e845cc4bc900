package dk.referat.rule.organ;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.rule.Medlemspaastand;
import dk.referat.rule.Melder;
import dk.referat.rule.Organregel;
import dk.referat.rule.Prosa;
import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.Set;
import java.util.TreeSet;

/** The kommissorium's prose says another number of members than its seats. */
public final class MedlemstalITeksten implements Organregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "medlemstal-i-teksten", "Kommissoriets tekst siger et andet antal medlemmer, end det har")
            .because("Teksten siger ét antal medlemmer og pladserne et andet, og ingen kan se, hvad der gælder. "
                    + "Ret teksten, eller lad den være: antallet skrives af sig selv foran listen af pladser.")
            .from("Kommissoriets egne ord: antal, pladser og roller")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      organisering: Rådet består af 13 medlemmer.
                      pladser:
                        - {navn: regionerne, antal: 10}
                        - {navn: centret, antal: 4}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    kommissorium:
                      organisering: Rådet består af 14 medlemmer.
                      pladser:
                        - {navn: regionerne, antal: 10}
                        - {navn: centret, antal: 4}
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
    public void kontroller(Organ organ, Melder ud) {
        Kommissorium kommissorium = organ.kommissorium();
        if (kommissorium == null) {
            return;
        }
        Located<Integer> naevnt = kommissorium.antalMedlemmer();
        Set<Integer> mulige = new TreeSet<>();
        if (naevnt != null) {
            mulige.add(naevnt.value());
        }
        if (!kommissorium.pladser().isEmpty()) {
            mulige.add(kommissorium.antalPladser());
        }
        if (mulige.isEmpty()) {
            return;
        }
        Span sted = naevnt == null ? kommissorium.pladser().get(0).antal().span() : naevnt.span();
        for (Tekst tekst : kommissorium.tekster().values()) {
            for (Medlemspaastand paastand : Medlemspaastand.find(Prosa.af(tekst), organ)) {
                if (!mulige.contains(paastand.antal()) && !ud.fuld()) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    paastand.tekst().span(paastand.fra(), paastand.til()),
                                    "Teksten siger «" + paastand.skrevet() + "», men "
                                            + (naevnt == null ? "pladserne giver " : "«antal medlemmer» er ")
                                            + (naevnt == null ? kommissorium.antalPladser() : naevnt.value()),
                                    "Ret tallet i teksten, eller ret det andet")
                            .withRelated(sted, naevnt == null ? "pladserne begynder her" : "her står tallet"));
                }
            }
        }
    }
}
