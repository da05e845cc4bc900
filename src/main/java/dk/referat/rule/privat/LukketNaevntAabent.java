package dk.referat.rule.privat;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Lukning;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.Tekst;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open text says in so many words what something closed is called. */
public final class LukketNaevntAabent implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "lukket-naevnt-aabent", "En åben tekst nævner titlen på noget, der er lukket")
            .inOwnWords()
            .because(
                    "Titlen på et lukket punkt eller bilag kommer ikke med i den offentlige udgave, fordi den kan røbe sagen. Står"
                            + " den også i en åben tekst, er den ude alligevel. Henvis med nummeret, luk stedet med [lukket]"
                            + " og [/lukket], eller gentag titlen som «offentlig titel», hvis den må kendes.")
            .from("Forvaltningslovens § 27 og straffelovens § 152 om tavshedspligt")
            .example("""
                    agenda:
                      - titel: Velkomst
                        referat: Formanden nævnte, at punktet om afsked af havnefogeden tages til sidst.
                      - titel: Afsked af havnefogeden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Personalesag på havnen
                    """, """
                    agenda:
                      - titel: Velkomst
                        referat: Formanden nævnte, at det lukkede punkt tages til sidst.
                      - titel: Afsked af havnefogeden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Personalesag på havnen
                    """);

    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int FAERREST_ORD = 2;
    private static final int KORTEST = 10;

    private record Titel(Tekst tekst, Pattern moenster) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        List<Titel> titler = Stream.concat(
                        Lukkede.punkter(kontekst).map(p -> titel(p.titel(), p.lukket())),
                        Lukkede.bilag(kontekst).map(b -> titel(b.titel(), b.lukket())))
                .flatMap(Stream::ofNullable)
                .toList();
        if (titler.isEmpty()) {
            return;
        }
        Set<Dagsordenspunkt> aabne = Collections.newSetFromMap(new IdentityHashMap<>());
        Lukkede.aabne(kontekst).forEach(aabne::add);
        Set<Tekst> lukkedeBilag = Collections.newSetFromMap(new IdentityHashMap<>());
        Lukkede.bilag(kontekst).map(Bilag::titel).forEach(lukkedeBilag::add);
        Set<String> privat = kontekst.organ().privateAfsnit();
        kontekst.tekster().stream()
                .filter(t -> t.punkt() == null || aabne.contains(t.punkt()))
                .filter(t -> !privat.contains(t.afsnit()) && !lukkedeBilag.contains(t.tekst()))
                .forEach(t -> titler.forEach(titel -> find(t.tekst(), titel, ud)));
    }

    private static void find(Tekst tekst, Titel titel, Melder ud) {
        Matcher m = titel.moenster().matcher(tekst.value());
        if (!m.find()) {
            return;
        }
        boolean lukket = Lukkemaerker.i(tekst.value()).passager().stream()
                .anyMatch(p -> p.start() <= m.start() && m.end() <= p.end());
        if (!lukket) {
            // Told of the closed place, so that no report shows the words.
            ud.meld(
                    titel.tekst().span(),
                    "Titlen på det lukkede står også i en åben tekst på linje "
                            + tekst.span(m.start(), m.end()).line(),
                    "Henvis dér med nummeret, eller sæt [lukket] foran og [/lukket] efter");
        }
    }

    /** Null where the title is too common to tell anything, or may be known. */
    private static @Nullable Titel titel(Tekst titel, @Nullable Lukning lukket) {
        List<String> ord = ORD.matcher(titel.value())
                .results()
                .map(r -> r.group().toLowerCase(Locale.ROOT))
                .toList();
        if (lukket == null || ord.size() < FAERREST_ORD || String.join("", ord).length() < KORTEST) {
            return null;
        }
        Pattern moenster = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])"
                + ord.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]{1,6}"))
                + "(?![\\p{L}\\p{N}])");
        Tekst offentlig = lukket.offentligTitel();
        return offentlig != null && moenster.matcher(offentlig.value()).find() ? null : new Titel(titel, moenster);
    }
}
