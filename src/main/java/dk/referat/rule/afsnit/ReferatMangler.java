package dk.referat.rule.afsnit;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Dokumenttype;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Minutes say nothing of an item. */
public final class ReferatMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "referat-mangler", "Et punkt har hverken referat eller beslutning")
            .because("Den, der ikke var med, kan ikke se, om punktet blev behandlet. Skriv, hvad der skete, "
                    + "om det så er «Ingen bemærkninger», eller at punktet er udsat. Før referatet lægges "
                    + "frem, er det en fejl.")
            .from("God praksis: hvert punkt på dagsordenen står i referatet")
            .example("""
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                      - titel: Ny hjemmeside
                    """, """
                    agenda:
                      - titel: Budget
                        referat: Rådet godkendte budgettet.
                      - titel: Ny hjemmeside
                        udsat: ja
                    """);

    private static final Pattern PAUSE =
            Pattern.compile("(?iu)(?:\\p{L}*pause|frokost|kaffe|middag|rundvisning)(?!\\p{L}).*");

    private static final Set<String> IKKE_SVAR = Set.of("ankom", "forlod", "inhabile", "opfølgning");

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
        Set<String> svar = kontekst.organ().afsnit().stream()
                .filter(valg -> valg.trin() == Dokumenttype.REFERAT)
                .map(valg -> valg.navn())
                .filter(navn -> !IKKE_SVAR.contains(navn))
                .collect(Collectors.toSet());
        boolean udgives = kontekst.trin() == Trin.UDGIVELSE;
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            boolean mangler = punkt.underpunkter().isEmpty()
                    && punkt.lukket() == null
                    && svar.stream().noneMatch(navn -> punkt.afsnit(navn).isPresent())
                    && !PAUSE.matcher(punkt.titel().value().strip()).matches();
            if (mangler) {
                Diagnostic fund = Diagnostic.of(
                        INFO,
                        punkt.titel().span().atLeastOneCharacter(),
                        "«" + punkt.titel().value() + "» har hverken referat eller beslutning",
                        "Skriv «referat:» med det, der skete, eller «udsat: ja»");
                ud.meld(udgives ? fund.withSeverity(Severity.FEJL) : fund);
            }
        }
    }
}
