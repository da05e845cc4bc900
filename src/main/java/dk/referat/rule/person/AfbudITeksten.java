package dk.referat.rule.person;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnitsvalg;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Person;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the minutes tell of regrets is not what the list tells. */
public final class AfbudITeksten implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "afbud-i-teksten", "Teksten og listen er ikke enige om, hvem der meldte afbud")
            .because(
                    "Står der ét i teksten og et andet på listen, ved læseren ikke, hvem der var til stede. Ret det, der er forkert;"
                            + " nævner teksten afbud, så nævn alle, eller lad listen tale for sig selv.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef (afbud)
                      - Carl Munk, konsulent (afbud)
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen. Der var afbud fra Bo Lind.
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef (afbud)
                      - Carl Munk, konsulent (afbud)
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen. Der var afbud fra Bo Lind og Carl Munk.
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
        if (!Personer.erNaevnt(kontekst)) {
            return;
        }
        List<Tekst> vaek = new ArrayList<>();
        List<Tekst> tilStede = new ArrayList<>();
        for (Person person : kontekst.inviterede()) {
            (Personer.erVaek(person) ? vaek : tilStede).add(person.deltager().navn());
        }
        Holdt holdt = new Holdt(vaek, new Navne(vaek), new Navne(tilStede), ud);
        List<Afbudsomtale> afbud = new ArrayList<>();
        for (Prosa prosa : iReferatet(kontekst)) {
            if (ud.fuld()) {
                return;
            }
            for (Afbudsomtale omtale : Afbudsomtale.find(prosa)) {
                holdt.kontroller(omtale);
                if (omtale.art() == Afbudsomtale.Art.AFBUD) {
                    afbud.add(omtale);
                }
            }
        }
        holdt.kontrollerAlle(afbud);
    }

    private static List<Prosa> iReferatet(Kontekst kontekst) {
        Set<String> afsnit = kontekst.organ().afsnit().stream()
                .filter(a -> a.trin() == Dokumenttype.REFERAT)
                .map(Afsnitsvalg::navn)
                .collect(Collectors.toSet());
        return kontekst.prosa().stream()
                .filter(p -> afsnit.contains(p.afsnit()))
                .toList();
    }

    /** The lists that the prose is held against. */
    private record Holdt(List<Tekst> liste, Navne vaek, Navne tilStede, Melder ud) {
        void kontroller(Afbudsomtale omtale) {
            if (omtale.art() == Afbudsomtale.Art.INGEN && !liste.isEmpty()) {
                meld(omtale, "Teksten siger, at der ikke var afbud, men listen har " + opregning(liste), liste.get(0));
            }
            for (String navn : omtale.navne()) {
                List<Tekst> her = tilStede.passende(navn);
                if (vaek.passende(navn).isEmpty() && her.size() == 1 && Navne.lignerPerson(navn)) {
                    meld(
                            omtale,
                            "«" + navn + "» var der ikke efter teksten, men står på listen uden afbud",
                            her.get(0));
                }
            }
        }

        /** Where each of those whom the prose names is on the list, it should name all of the list. */
        void kontrollerAlle(List<Afbudsomtale> omtaler) {
            Set<Tekst> naevnte = new HashSet<>();
            for (Afbudsomtale omtale : omtaler) {
                for (String navn : omtale.navne()) {
                    List<Tekst> passende = vaek.passende(navn);
                    if (passende.isEmpty() || !omtale.sikker()) {
                        return;
                    }
                    naevnte.addAll(passende);
                }
            }
            Set<String> noegler =
                    naevnte.stream().map(n -> Navnenoegle.af(n.value())).collect(Collectors.toSet());
            List<Tekst> mangler = liste.stream()
                    .filter(n -> !noegler.contains(Navnenoegle.af(n.value())))
                    .toList();
            if (!omtaler.isEmpty() && !mangler.isEmpty()) {
                meld(
                        omtaler.get(0),
                        "Teksten nævner ikke alle, der meldte afbud: " + opregning(mangler) + " mangler",
                        mangler.get(0));
            }
        }

        private void meld(Afbudsomtale omtale, String besked, Tekst paaListen) {
            if (ud.fuld()) {
                return;
            }
            ud.meld(Diagnostic.of(
                            INFO,
                            omtale.tekst().span(omtale.fra(), omtale.til()),
                            besked,
                            "Ret teksten eller listen, så de siger det samme")
                    .withRelated(paaListen.span(), "på listen"));
        }

        private static String opregning(List<Tekst> navne) {
            String foerste = navne.stream().limit(3).map(Tekst::value).collect(Collectors.joining(", "));
            return navne.size() > 3 ? foerste + " og " + (navne.size() - 3) + " til" : foerste;
        }
    }
}
