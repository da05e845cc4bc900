package dk.referat.read;

import dk.referat.model.Afbud;
import dk.referat.model.Deltager;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person on one line: «Kurt Espersen, koncerndirektør, Region Syddanmark (næstformand) (afbud)».
 *
 * <p>The parentheses at the end are read one by one from the right; those that are not known stay as remarks, in their
 * order. What is before them is split at commas outside parentheses: the name, and what follows it. A last part that is
 * nothing but a role (", Formand") is the role; «formand i Lægevidenskabelige Selskaber» is a title.
 */
final class Personlinje {
    static final String PAA_VIDEO = "deltager på video";

    private static final Set<String> ROLLER = Set.of(
            "formand",
            "næstformand",
            "forperson",
            "næstforperson",
            "forkvinde",
            "observatør",
            "suppleant",
            "sekretær",
            "referent",
            "mødeleder",
            "ordstyrer",
            "dirigent");
    private static final Pattern VIDEO =
            Pattern.compile("(?:delt(?:ager|og) )?(?:på|via|over) (?:video|teams)|video", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFBUD = Pattern.compile("afbud(?:\\s*[:,]\\s*(.+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEDFORTRAEDER = Pattern.compile(
            "(?:stedfortræder|suppleant)\\s*:\\s*(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Tekst linje;
    private final Laesning laesning;

    private @Nullable Tekst rolle;
    private @Nullable Tekst video;
    private @Nullable Afbud afbud;
    private @Nullable Tekst stedfortraeder;
    private final List<Tekst> bemaerkninger = new ArrayList<>();

    Personlinje(Tekst linje, Laesning laesning) {
        this.linje = linje;
        this.laesning = laesning;
    }

    Deltager laes() {
        int slut = uden(linje.value(), linje.value().length());
        while (slut > 0 && linje.value().charAt(slut - 1) == ')') {
            int start = modsvarende(slut - 1);
            if (start < 0) {
                break;
            }
            parentes(del(start + 1, slut - 1));
            slut = uden(linje.value(), start);
        }
        List<Tekst> led = led(slut);
        if (led.isEmpty()) {
            led = List.of(linje);
        }
        if (rolle == null && led.size() > 1 && ROLLER.contains(lille(led.get(led.size() - 1)))) {
            rolle = led.get(led.size() - 1);
            led = led.subList(0, led.size() - 1);
        }
        return new Deltager(
                led.get(0),
                List.copyOf(led.subList(1, led.size())),
                rolle,
                List.copyOf(bemaerkninger),
                video,
                afbud,
                stedfortraeder,
                linje.span());
    }

    /** Read from the right, so each goes in front of those already found. */
    private void parentes(Tekst tekst) {
        String ord = tekst.value();
        Matcher meldtAfbud = AFBUD.matcher(ord);
        Matcher vikar = STEDFORTRAEDER.matcher(ord);
        if (rolle == null && ROLLER.contains(lille(tekst))) {
            rolle = tekst;
        } else if (afbud == null && meldtAfbud.matches()) {
            afbud = new Afbud(meldtAfbud.group(1) == null ? null : tekst.part(meldtAfbud.start(1), meldtAfbud.end(1)));
        } else if (stedfortraeder == null && vikar.matches()) {
            stedfortraeder = tekst.part(vikar.start(1), vikar.end(1));
        } else if (video == null && VIDEO.matcher(ord).matches()) {
            video = tekst;
        } else if (!ord.isBlank()) {
            bemaerkninger.add(0, tekst);
        }
    }

    private List<Tekst> led(int slut) {
        List<Tekst> led = new ArrayList<>();
        String tekst = linje.value();
        int dybde = 0;
        int start = 0;
        for (int i = 0; i < slut; i++) {
            char c = tekst.charAt(i);
            if (c == '(') {
                dybde++;
            } else if (c == ')') {
                dybde--;
            } else if (c == ',' && dybde <= 0) {
                tilfoej(led, start, i);
                start = i + 1;
            }
        }
        tilfoej(led, start, slut);
        if (dybde != 0) {
            laesning.fund()
                    .add(
                            Navneregler.UBALANCERET_PARENTES,
                            linje.span(),
                            "Parenteserne i linjen passer ikke sammen; den læses, som den står",
                            "Sæt den manglende parentes, eller slet den overflødige");
        }
        return led;
    }

    private void tilfoej(List<Tekst> led, int start, int slut) {
        Tekst tekst = del(start, slut);
        if (!tekst.isBlank()) {
            led.add(tekst);
        }
    }

    private Tekst del(int start, int slut) {
        int fra = start;
        int til = slut;
        while (fra < til && Character.isWhitespace(linje.value().charAt(fra))) {
            fra++;
        }
        return linje.part(fra, Math.max(fra, uden(linje.value(), til)));
    }

    private int modsvarende(int lukker) {
        int dybde = 0;
        for (int i = lukker; i >= 0; i--) {
            char c = linje.value().charAt(i);
            dybde += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (dybde == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int uden(String tekst, int slut) {
        int til = slut;
        while (til > 0 && Character.isWhitespace(tekst.charAt(til - 1))) {
            til--;
        }
        return til;
    }

    private static String lille(Tekst tekst) {
        return tekst.value().toLowerCase(Locale.ROOT);
    }
}
