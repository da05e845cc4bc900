package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.regex.Pattern;

/** A presenter goes by a part of the name; that is no fault, but the full name can be put in. */
public final class NavnForkortet implements Regel {
    public static final RuleInfo INFO = RuleInfo.silent("navn-forkortet", "Oplægsholderens navn er forkortet")
            .because(
                    "Referatet læses også af folk, der ikke kender deltagerne. Står kun én på listen, som navnet kan være, kan"
                            + " det skrives helt ud.")
            .from("God praksis: i et referat skrives navne ens og helt ud")
            .example("""
                    agenda:
                      - titel: Budget
                        ved: Bo
                        referat: Budgettet blev gennemgået.
                    """, """
                    agenda:
                      - titel: Budget
                        ved: Bo Lind
                        referat: Budgettet blev gennemgået.
                    """);

    /** Such a name means the same in YAML whether it stands plain or in quotes. */
    private static final Pattern UDEN_SAERTEGN = Pattern.compile("\\p{L}[\\p{L}\\p{M} .’-]*");

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
        if (!Personer.erNaevnt(kontekst)) {
            return;
        }
        List<Tekst> kendte = Personer.iListerneOgLedelsen(kontekst);
        kendte.addAll(Personer.navne(kontekst, Person.Sted.GAESTER));
        Navne navne = new Navne(kendte);
        for (Person person : kontekst.personer()) {
            if (person.sted() != Person.Sted.VED || Navne.erInitialer(person.navn())) {
                continue;
            }
            List<Tekst> passende = navne.passende(person.navn());
            if (passende.size() == 1
                    && kanSkrivesUd(person.navn(), passende.get(0).value())) {
                ud.meld(
                        person.deltager().navn(),
                        0,
                        person.navn().length(),
                        "«" + person.navn() + "» er «" + passende.get(0).value() + "» på deltagerlisten",
                        "Skriv hele navnet",
                        passende.get(0).value());
            }
        }
    }

    private static boolean kanSkrivesUd(String navn, String helt) {
        boolean kortere = navn.length() < helt.length()
                && Navnenoegle.ord(navn).size() <= Navnenoegle.ord(helt).size();
        return kortere
                && UDEN_SAERTEGN.matcher(helt).matches()
                && Character.isUpperCase(navn.charAt(0))
                && !Navnenoegle.af(navn).equals(Navnenoegle.af(helt));
    }
}
