package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.List;
import java.util.regex.Pattern;

/** A compound of an abbreviation and a noun lacks its hyphen. */
public final class BindestregISammensaetning implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "bindestreg-i-sammensaetning", "En sammensætning med en forkortelse mangler sin bindestreg")
            .because("Et ord, der er sat sammen af en forkortelse med store bogstaver og et navneord, "
                    + "skrives med bindestreg; ellers læses det som to ord. Skriv KPI-oversigt.")
            .from("Retskrivningsordbogen § 57")
            .example("""
                    agenda:
                      - titel: Status
                        referat: KPI oversigten er vedlagt.
                    """, """
                    agenda:
                      - titel: Status
                        referat: KPI-oversigten er vedlagt.
                    """);

    /** Abbreviations of things, which can be no subject, and so cannot stand alone before a noun. */
    private static final Pattern SAMMENSAETNING = Pattern.compile("(?<![\\p{L}\\d–-])"
            + "(KPI|IT|EDB|DNA|RNA|WGS|PCR|MR|CT|HR|GDPR|CPR|CVR|PDF|USB|TV)( )"
            + "((?:oversigt|projekt|løsning|system|opgave|gruppe|initiativ|rapport|strategi|infrastruktur|analyse|aftale"
            + "|nummer|licens|opgørelse|prøve|afdeling|sikkerhed|politik|budget|udstyr|scanning|fil)"
            + "(?:e|en|er|et|erne|ne|n|r|rne|s|ens|ets)?)(?![\\p{L}-])");

    private static final List<String> KENDETEGN = List.of(
            "KPI ", "IT ", "EDB ", "DNA ", "RNA ", "WGS ", "PCR ", "MR ", "CT ", "HR ", "GDPR ", "CPR ", "CVR ", "PDF ",
            "USB ", "TV ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(
                kontekst,
                ud,
                KENDETEGN,
                SAMMENSAETNING,
                (prosa, m) -> Soegning.meld(
                        INFO,
                        ud,
                        prosa.tekst(),
                        m.start(),
                        m.end(),
                        "«" + m.group() + "» er ét ord",
                        "Skriv «" + m.group(1) + "-" + m.group(3) + "»",
                        List.of(new Soegning.Ret(m.start(2), m.end(2), "-"))));
    }
}
