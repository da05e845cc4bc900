package dk.referat.rule.rapport;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Aarsrapport;
import dk.referat.rule.Melder;
import dk.referat.rule.Rapportkontekst;
import dk.referat.rule.Rapportregel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Tekst;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans for a year that the report is about. */
public final class PlanerForFortid implements Rapportregel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "planer-for-fortid", "Planerne er for en tid, som rapporten fortæller om")
            .because("Planer er for tiden efter perioden. Årstallet er ofte blevet stående fra den forrige "
                    + "rapport.")
            .from("God praksis: planer er for det, der endnu ikke er sket")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-11-13-raadet.yaml
                    møde: {organ: raadet, dato: 2024-11-13, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    planer:
                      titel: Planer for 2024
                      tekst: Rådet ser på uddannelse.
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - {navn: Anne Holm, rolle: formand}
                      - {navn: Bo Lind}
                      - {navn: Carl Munk}
                    # fil: moeder/2024-11-13-raadet.yaml
                    møde: {organ: raadet, dato: 2024-11-13, tid: 10.00–12.00, sted: Mødelokale 1}
                    agenda:
                      - titel: Status
                        hovedemne: ja
                        referat: Status blev gennemgået.
                    # fil: rapporter/2024-raadet.yaml
                    årsrapport:
                      organ: raadet
                      periode: 2024
                    planer:
                      titel: Planer for 2025
                      tekst: Rådet ser på uddannelse.
                    """);
    private static final String TIL = "(?:\\s*(?:[-–—/]|og|til)\\s*(\\d{4}))?(?!\\d)";
    private static final Pattern AAR = Pattern.compile("(?<![\\d/.])((?:19|20)\\d\\d)" + TIL);

    /** «planerne for 2018», «i 2018 planlægges», «det forventes, at der i 2018»; what was planned before is no plan. */
    private static final Pattern PLAN =
            Pattern.compile("(?iu)(?:plan(?:en|er|erne)?[\\s\\u00A0]+for(?:[\\s\\u00A0]+året)?"
                    + "|(?:planlægges|planlægger|forventes|forventer|vil)(?!\\p{L})[^.!?;:\\d]{0,60}?(?<!\\p{L})i)"
                    + "[\\s\\u00A0]+((?:19|20)\\d\\d)" + TIL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Rapportkontekst kontekst, Melder ud) {
        Aarsrapport.Stykke planer = kontekst.rapport().planer();
        if (planer == null) {
            return;
        }
        if (planer.titel() != null && !kontroller(planer.titel(), AAR, kontekst, ud)) {
            return;
        }
        kontroller(planer.tekst(), PLAN, kontekst, ud);
    }

    /** A text with a later year too is about that; false when something was told. */
    private static boolean kontroller(Tekst tekst, Pattern moenster, Rapportkontekst kontekst, Melder ud) {
        int naeste = kontekst.periode().til().plusDays(1).getYear();
        Matcher fundet = moenster.matcher(tekst.value());
        while (fundet.find()) {
            int aar = Integer.parseInt(fundet.group(1));
            int sidste = fundet.group(2) == null ? aar : Integer.parseInt(fundet.group(2));
            if (sidste < naeste) {
                int fra = fundet.start(1);
                int til = fundet.group(2) == null ? fundet.end(1) : fundet.end(2);
                ud.meld(Diagnostic.of(
                                INFO,
                                tekst.span(fra, til),
                                "Her er planer for " + tekst.value().substring(fra, til)
                                        + ", men rapporten fortæller om tiden til "
                                        + Moededato.af(kontekst.periode().til()),
                                "Ret årstallet; det næste år er " + naeste)
                        .withRelated(kontekst.rapport().periode().span(), "perioden"));
                return false;
            }
        }
        return true;
    }
}
