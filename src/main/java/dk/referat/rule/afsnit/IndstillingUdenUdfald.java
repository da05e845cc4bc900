package dk.referat.rule.afsnit;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was put forward has no outcome. */
public final class IndstillingUdenUdfald implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "indstilling-uden-udfald",
                    "Indstillingen har intet udfald, eller der er udfald for et andet antal dele")
            .because("Når en indstilling har flere dele, må referatet vise, hvad der skete med dem alle. "
                    + "Ellers ved ingen bagefter, hvad der blev besluttet. Skriv et udfald for hver del, "
                    + "eller skriv, at indstillingen blev fulgt.")
            .from("God praksis: hver del af en indstilling får et udfald")
            .example("""
                    agenda:
                      - titel: Ny proces
                        indstilling:
                          - godkender processen
                          - udpeger en tovholder
                        referat: Anne Holm fortalte om processen.
                    """, """
                    agenda:
                      - titel: Ny proces
                        indstilling:
                          - godkender processen
                          - udpeger en tovholder
                        referat: Rådet godkendte processen. Bo Lind er tovholder.
                    """);

    private static final int FLERE = 2;

    /** Any word that may answer; only where there is none is nothing answered. */
    private static final Pattern SVAR = Pattern.compile(
            "(?iu)(?:beslut|godkend|tiltr[åæ]d|vedt[oa]g|efterretning|tilslut|drøft"
                    + "|konklu|enig|udsæt|udsat|udsk[yu]d|opbakning|bakke|afvis|forkast|anbefal|støtte|bifald|accept|ful[gt]t|følge|valgt|valg"
                    + "|vælge|udpeg|indstilling|sammenfatt|aftal|imødekom|nikke|bevilg|afslå|afslog|kommenter|bemærk|prioriter)");

    private static final List<String> ANDRE_UDFALD = List.of("udsat", "oversendt", "afstemning");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin().mindst(Trin.REFERAT);
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Optional<Afsnit> indstilling = punkt.afsnit("indstilling");
            int dele = indstilling.map(a -> dele(a.indhold())).orElse(0);
            if (dele >= FLERE
                    && punkt.lukket() == null
                    && ANDRE_UDFALD.stream().allMatch(n -> punkt.afsnit(n).isEmpty())) {
                kontroller(punkt, indstilling.get(), dele, ud);
            }
        }
    }

    private static void kontroller(Dagsordenspunkt punkt, Afsnit indstilling, int dele, Melder ud) {
        Optional<Afsnit> beslutning = punkt.afsnit("beslutning");
        Optional<Afsnit> referat = punkt.afsnit("referat");
        if (beslutning.isPresent()) {
            int udfald = dele(beslutning.get().indhold());
            if (udfald > 0 && udfald != dele) {
                ud.meld(Diagnostic.of(
                                INFO,
                                beslutning.get().noegle(),
                                "Indstillingen har " + dele + " dele, men beslutningen har " + udfald,
                                "Skriv ét udfald for hver del, i samme rækkefølge")
                        .withRelated(indstilling.noegle(), "indstillingen"));
            }
        } else if (referat.isPresent()
                && !SVAR.matcher(Afsnitstekst.af(referat.get().indhold())).find()) {
            ud.meld(Diagnostic.of(
                            INFO,
                            referat.get().noegle(),
                            "Referatet siger ikke, hvad der skete med indstillingens " + dele + " dele",
                            "Skriv «beslutning:» med et udfald for hver del")
                    .withRelated(indstilling.noegle(), "indstillingen"));
        }
    }

    private static int dele(Indhold indhold) {
        return indhold instanceof Indhold.Dele dele ? dele.dele().size() : 0;
    }
}
