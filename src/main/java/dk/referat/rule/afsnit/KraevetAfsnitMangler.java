package dk.referat.rule.afsnit;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Dokumenttype;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import dk.referat.source.Tekst;
import java.util.List;

/** A section that the body demands for a mark is missing. */
public final class KraevetAfsnitMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "kraevet-afsnit-mangler", "Et afsnit, som organet kræver af et punkt med dette mærke, mangler")
            .because("Organet har selv bestemt, hvad et punkt med mærket skal indeholde. Skriv afsnittet, "
                    + "eller giv punktet et andet mærke.")
            .from("Organets egen regel: «krævede afsnit» i organets fil")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    krævede afsnit:
                      B: [indstilling]
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Vedtægter
                        type: B
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    krævede afsnit:
                      B: [indstilling]
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Vedtægter
                        type: B
                        indstilling: Det indstilles, at rådet godkender vedtægterne.
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
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Tekst type = punkt.type();
            if (type == null || punkt.lukket() != null) {
                continue;
            }
            for (String navn : kontekst.organ().kraevedeAfsnit().getOrDefault(type.value(), List.of())) {
                if (punkt.afsnit(navn).isEmpty() && skalVaereDer(navn, punkt, kontekst)) {
                    ud.meld(
                            type.span(),
                            "Et punkt med mærket «" + type.value() + "» skal have «" + navn + "»",
                            "Skriv «" + navn + ":» i punktet, eller ret mærket");
                }
            }
        }
    }

    /** Sections of the minutes cannot be there before the meeting, and not for what was put off. */
    private static boolean skalVaereDer(String navn, Dagsordenspunkt punkt, Kontekst kontekst) {
        boolean afReferatet = kontekst.organ().afsnit().stream()
                .anyMatch(valg -> valg.navn().equals(navn) && valg.trin() == Dokumenttype.REFERAT);
        return !afReferatet
                || (kontekst.trin().mindst(Trin.REFERAT)
                        && punkt.afsnit("udsat").isEmpty());
    }
}
