package dk.referat.rule.moede;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import dk.referat.source.Span;
import java.time.LocalDate;

/** A meeting of a body that was not there. */
public final class MoedeUdenForLevetid implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "moede-uden-for-levetid", "Mødet ligger før organet blev oprettet, eller efter at det blev nedlagt")
            .because("Et organ, der ikke findes, kan ikke holde møder. Ofte er mødets år tastet forkert; ellers "
                    + "skal organets dato rettes.")
            .from("Kommissoriets egne ord; god praksis: datoerne passer med hinanden")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2025-01-01
                    # fil: moeder/2024-01-15-raadet.yaml
                    møde: {organ: raadet, dato: 2024-01-15, tid: 10.00–12.00, sted: Mødelokale 1}
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    oprettet: 2025-01-01
                    # fil: moeder/2025-01-15-raadet.yaml
                    møde: {organ: raadet, dato: 2025-01-15, tid: 10.00–12.00, sted: Mødelokale 1}
                    """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Located<LocalDate> dato = kontekst.moede().hoved().dato();
        Located<LocalDate> oprettet = kontekst.organ().liv().oprettet();
        Located<LocalDate> nedlagt = kontekst.organ().liv().nedlagt();
        if (oprettet != null && dato.value().isBefore(oprettet.value())) {
            meld(dato.span(), "før organet blev oprettet", oprettet, ud);
        } else if (nedlagt != null && dato.value().isAfter(nedlagt.value())) {
            meld(dato.span(), "efter at organet blev nedlagt", nedlagt, ud);
        }
    }

    private static void meld(Span sted, String hvornaar, Located<LocalDate> organets, Melder ud) {
        ud.meld(Diagnostic.of(
                        INFO,
                        sted,
                        "Mødet ligger " + hvornaar + " " + Moededato.af(organets.value()),
                        "Ret mødets dato, eller ret datoen i organets fil")
                .withRelated(organets.span(), "organets dato"));
    }
}
