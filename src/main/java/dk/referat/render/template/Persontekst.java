package dk.referat.render.template;

import dk.referat.model.Afbud;
import dk.referat.model.Deltager;
import dk.referat.model.Organ;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;

/** A person as the body prints them: «Kurt Espersen, koncerndirektør, Region Syddanmark (næstformand) (afbud)». */
final class Persontekst {
    private Persontekst() {}

    static String af(Deltager person, Organ organ) {
        return linje(person, organ, true);
    }

    /** In the list of regrets the word «afbud» is the heading; a reason still stands. */
    static String iAfbudsliste(Deltager person, Organ organ) {
        return linje(person, organ, false);
    }

    private static String linje(Deltager person, Organ organ, boolean visAfbud) {
        List<String> led = new ArrayList<>();
        led.add(person.navn().value());
        person.led().forEach(l -> led.add(l.value()));
        List<String> parenteser = new ArrayList<>();
        Tekst rolle = person.rolle();
        if (rolle != null) {
            (organ.rolleVises() == Organ.RolleVises.EFTER_KOMMA ? led : parenteser).add(rolle.value());
        }
        person.bemaerkninger().forEach(b -> parenteser.add(b.value()));
        Tekst video = person.video();
        if (video != null) {
            parenteser.add(video.value());
        }
        Afbud afbud = person.afbud();
        if (afbud != null) {
            Tekst grund = afbud.grund();
            if (grund != null) {
                parenteser.add(visAfbud ? "afbud: " + grund.value() : grund.value());
            } else if (visAfbud) {
                parenteser.add("afbud");
            }
        }
        Tekst stedfortraeder = person.stedfortraeder();
        if (stedfortraeder != null) {
            parenteser.add("stedfortræder: " + stedfortraeder.value());
        }
        StringBuilder linje = new StringBuilder(String.join(", ", led));
        parenteser.forEach(p -> linje.append(" (").append(p).append(')'));
        return linje.toString();
    }

    /** «A», «A og B», «A, B og C». */
    static String opremset(List<String> navne) {
        if (navne.size() < 2) {
            return String.join("", navne);
        }
        return String.join(", ", navne.subList(0, navne.size() - 1)) + " og " + navne.get(navne.size() - 1);
    }
}
