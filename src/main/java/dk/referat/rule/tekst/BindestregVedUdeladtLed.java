package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dash with spaces stands where a word's last part is left out. */
public final class BindestregVedUdeladtLed implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice(
                    "bindestreg-ved-udeladt-led",
                    "En tankestreg med mellemrum står i stedet for bindestregen i «Sundheds- og»")
            .because("Når den sidste del af et ord er udeladt, fordi den følger efter «og», står der en "
                    + "bindestreg lige efter ordet. En tankestreg med mellemrum læses som en pause.")
            .from("Retskrivningsordbogen § 57")
            .example("""
                    agenda:
                      - titel: Status
                        referat: Sundheds – og Ældreministeriet har svaret.
                    """, """
                    agenda:
                      - titel: Status
                        referat: Sundheds- og Ældreministeriet har svaret.
                    """);

    private static final Pattern LED = Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,30}s?( ?[–—] | - )(?:og|eller)"
            + " \\p{Lu}\\p{Ll}{1,30}(?:ministeriet|udvalget|styrelsen|forvaltningen|afdelingen|direktoratet|centret"
            + "|centeret|rådet|nævnet|fakultetet|området)(?!\\p{L})");

    private static final List<String> KENDETEGN = List.of("– og", "– eller", "— og", "— eller", " - og", " - eller");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Soegning.iOrdene(kontekst, ud, KENDETEGN, LED, (prosa, m) -> meld(prosa.tekst(), m, ud));
        for (Person person : kontekst.personer()) {
            for (Tekst led : person.deltager().led()) {
                Matcher m = LED.matcher(led.value());
                while (!ud.fuld() && m.find()) {
                    meld(led, m, ud);
                }
            }
        }
    }

    private static void meld(Tekst tekst, Matcher m, Melder ud) {
        String rettet = m.group().replace(m.group(1), "- ");
        Soegning.meld(
                INFO,
                ud,
                tekst,
                m.start(),
                m.end(),
                "«" + m.group() + "» har en tankestreg, hvor der skal stå en bindestreg",
                "Skriv «" + rettet + "»",
                List.of(new Soegning.Ret(m.start(1), m.end(1), "- ")));
    }
}
