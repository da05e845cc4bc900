package dk.referat.rule.moede;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Deltager;
import dk.referat.model.Medlem;
import dk.referat.model.Navnenoegle;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.rule.nummer.Moededato;
import dk.referat.source.Located;
import dk.referat.source.Naermeste;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Regrets from somebody who is not on the body's list that day, so that the one who was meant still counts as there. */
public final class AfbudIkkeMedlem implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "afbud-ikke-medlem", "Der er afbud fra en, der ikke var medlem den dag")
            .because("Deltagerne er organets medlemmer på mødets dag, undtagen dem, der står under «afbud». Er "
                    + "navnet skrevet på en anden måde end i organets fil, tælles medlemmet med som til stede.")
            .from("God praksis: deltagerlisten er mødets dokumentation for, hvem der var til stede")
            .example("""
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Carl Munk, konsulent
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, dato: 2024-12-18, tid: 10.00–12.00, sted: Mødelokale 1}
                    afbud: [Bo Lindt]
                    """, """
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    medlemmer:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef
                      - Carl Munk, konsulent
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde: {organ: raadet, dato: 2024-12-18, tid: 10.00–12.00, sted: Mødelokale 1}
                    afbud: [Bo Lind]
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
        if (!kontekst.afMedlemslisten()) {
            return;
        }
        LocalDate dag = kontekst.moede().hoved().dato().value();
        List<Medlem> alle = kontekst.organ().liv().medlemmer();
        List<String> navne = alle.stream()
                .filter(m -> m.paa(dag))
                .map(m -> m.person().navn().value())
                .toList();
        Set<String> kendte = navne.stream().map(Navnenoegle::af).collect(Collectors.toSet());
        for (Deltager afbud : kontekst.moede().fremmoede().afbud()) {
            String navn = afbud.navn().value();
            if (!kendte.contains(Navnenoegle.af(navn))) {
                kontroller(afbud, navne, paaEnAndenDag(alle, navn), ud);
            }
        }
    }

    /** Who is named with a title was a guest, unless the name is one of the list. */
    private static void kontroller(Deltager afbud, List<String> navne, Optional<Medlem> paaEnAndenDag, Melder ud) {
        String navn = afbud.navn().value();
        Optional<String> naer = Naermeste.blandt(navn, navne);
        if (paaEnAndenDag.isPresent()) {
            Medlem medlem = paaEnAndenDag.get();
            ud.meld(Diagnostic.of(
                            INFO,
                            afbud.navn().span(),
                            "«" + navn + "» har meldt afbud, men var ikke medlem den dag",
                            "Slet afbuddet, eller ret «fra» og «til» i organets fil")
                    .withRelated(medlem.person().navn().span(), hvornaar(medlem)));
        } else if (naer.isPresent() || afbud.led().isEmpty()) {
            ud.meld(
                    afbud.navn().span(),
                    "«" + navn + "» har meldt afbud, men står ikke blandt organets medlemmer",
                    naer.map(n -> "Mente du «" + n + "»?")
                            .orElse(
                                    "Skriv navnet, som det står i organets fil; er det en gæst, så skriv titel eller organisation"
                                            + " efter navnet"));
        }
    }

    private static Optional<Medlem> paaEnAndenDag(List<Medlem> alle, String navn) {
        return alle.stream()
                .filter(m -> Navnenoegle.af(m.person()).equals(Navnenoegle.af(navn)))
                .findFirst();
    }

    private static String hvornaar(Medlem medlem) {
        Located<LocalDate> fra = medlem.fra();
        Located<LocalDate> til = medlem.til();
        return "medlem"
                + (fra == null ? "" : " fra " + Moededato.af(fra.value()))
                + (til == null ? "" : " til " + Moededato.af(til.value()));
    }
}
