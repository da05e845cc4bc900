package dk.referat.read;

import dk.referat.model.Afbud;
import dk.referat.model.Deltager;
import dk.referat.model.Deltagergruppe;
import dk.referat.model.Fremmoede;
import dk.referat.model.Medlem;
import dk.referat.model.Navnenoegle;
import dk.referat.model.Navnesaet;
import dk.referat.model.Organliv;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who was invited to a meeting whose file tells of the deviations only: the members of the day. */
final class Dagensmedlemmer {
    private static final String OBSERVATOERER = "Observatører";

    private Dagensmedlemmer() {}

    /**
     * The members of a day with what the meeting's file says.
     *
     * @param afbud who sent regrets, by name at least
     * @param oevrige who else was there
     */
    static Fremmoede paa(Organliv liv, LocalDate dag, List<Deltager> afbud, List<Deltagergruppe> oevrige) {
        List<Medlem> dagens = liv.medlemmer(dag);
        Navnesaet navne = new Navnesaet(dagens.stream().map(Medlem::person).toList());
        Set<String> meldtAfbud =
                afbud.stream().flatMap(a -> navne.find(a).stream()).collect(Collectors.toSet());
        Map<String, Deltager> kendte = new HashMap<>();
        List<Deltager> medlemmer = new ArrayList<>();
        List<Deltager> observatoerer = new ArrayList<>();
        for (Medlem medlem : dagens) {
            Deltager person = paaDagen(medlem.person(), liv, dag);
            String noegle = Navnenoegle.af(person);
            kendte.putIfAbsent(noegle, person);
            if (medlem.art() != Medlem.Art.SUPPLEANT && !meldtAfbud.contains(noegle)) {
                (medlem.art() == Medlem.Art.MEDLEM ? medlemmer : observatoerer).add(person);
            }
        }
        List<Deltagergruppe> grupper = new ArrayList<>();
        if (!medlemmer.isEmpty()) {
            grupper.add(new Deltagergruppe(null, List.copyOf(medlemmer), null));
        }
        if (!observatoerer.isEmpty()) {
            Tekst navn = new Tekst(OBSERVATOERER, observatoerer.get(0).span());
            grupper.add(new Deltagergruppe(navn, List.copyOf(observatoerer), null));
        }
        grupper.addAll(oevrige);
        return new Fremmoede(
                List.copyOf(grupper),
                afbud.stream()
                        .map(a -> medTitel(a, navne.find(a).map(kendte::get).orElse(null)))
                        .toList());
    }

    /** A name alone is enough in the list of regrets; the rest is known. */
    private static Deltager medTitel(Deltager afbud, @Nullable Deltager medlem) {
        return medlem == null || !afbud.led().isEmpty()
                ? afbud
                : new Deltager(
                        afbud.navn(),
                        medlem.led(),
                        afbud.rolle() == null ? medlem.rolle() : afbud.rolle(),
                        afbud.bemaerkninger(),
                        afbud.video(),
                        afbud.afbud() == null ? new Afbud(null) : afbud.afbud(),
                        afbud.stedfortraeder(),
                        afbud.span());
    }

    private static Deltager paaDagen(Deltager person, Organliv liv, LocalDate dag) {
        return new Deltager(
                person.navn(),
                person.led().stream()
                        .map(l -> new Tekst(liv.organisationPaa(l.value(), dag), l.span()))
                        .toList(),
                person.rolle(),
                person.bemaerkninger(),
                person.video(),
                person.afbud(),
                person.stedfortraeder(),
                person.span());
    }
}
