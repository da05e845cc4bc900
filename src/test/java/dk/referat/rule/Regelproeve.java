package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedebygning;
import dk.referat.publish.Naboer;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks small meetings. What an example leaves out is put in after it, so that its own lines keep their numbers: a meeting
 * without fault has nothing of its own to be told of.
 *
 * <p>{@code # fil: moeder/x.yaml} begins a further file; the last is the one that is checked. {@code # trin: udgivelse} says
 * how far the document is.
 */
public final class Regelproeve {
    private static final Map<String, String> RAMME = new LinkedHashMap<>();

    static {
        RAMME.put("møde", """
                møde:
                  organ: Rådet
                  dato: 2024-12-18
                  tid: 17.00–18.00
                  sted: Mødelokale 1
                """);
        RAMME.put("deltagere", """
                deltagere:
                  - Anne Holm, direktør (formand)
                  - Bo Lind, kontorchef
                  - Carl Munk, konsulent
                """);
        RAMME.put("agenda", """
                agenda:
                  - titel: Velkomst
                    referat: Anne Holm bød velkommen.
                """);
    }

    private static final Pattern FIL = Pattern.compile("(?m)^# fil: (\\S+)\\n");
    private static final Pattern TRIN = Pattern.compile("(?m)^# trin: (\\S+)$");

    private Regelproeve() {}

    /** Everything that is found in an example, silent findings too. */
    public static List<Diagnostic> fund(Path mappe, String eksempel) {
        return fund(mappe, eksempel, true);
    }

    public static List<Diagnostic> fund(Path mappe, String eksempel, boolean undtag) {
        try {
            Path sidste = mappe;
            for (Map.Entry<String, String> fil : filer(eksempel).entrySet()) {
                sidste = mappe.resolve(fil.getKey());
                Files.createDirectories(overMappe(sidste));
                Files.writeString(sidste, fil.getValue());
            }
            Matcher trin = TRIN.matcher(eksempel);
            Kontrolvalg valg = new Kontrolvalg(
                    trin.find() ? Trin.med(trin.group(1)) : Optional.empty(), undtag, false, Grundlinje.INGEN);
            Naboer naboer = new Naboer(new Referatlaeser());
            if (Referatmappe.erOrganfil(sidste)) {
                return new Referatlaeser().organ(sidste).diagnostics();
            }
            if (Referatmappe.erUdgiverfil(sidste)) {
                return new Referatlaeser().udgiver(sidste).diagnostics();
            }
            return Moedebygning.forbered(naboer.moede(sidste), "x", overMappe(sidste), naboer, valg)
                    .diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «regel linje:kolonne», one for each finding; with the file's name where it is not the example's own. */
    public static String steder(List<Diagnostic> fund) {
        return fund.stream()
                .map(d -> d.rule().id() + " " + d.span().position().line() + ":"
                        + d.span().position().column())
                .collect(Collectors.joining(", "));
    }

    private static Path overMappe(Path fil) {
        return Objects.requireNonNull(fil.getParent());
    }

    private static Map<String, String> filer(String eksempel) {
        Map<String, String> filer = new LinkedHashMap<>();
        Matcher skel = FIL.matcher(eksempel);
        List<int[]> dele = new ArrayList<>();
        List<String> navne = new ArrayList<>();
        while (skel.find()) {
            dele.add(new int[] {skel.start(), skel.end()});
            navne.add(skel.group(1));
        }
        if (dele.isEmpty()) {
            filer.put("moede.yaml", medRamme(eksempel));
        }
        for (int i = 0; i < dele.size(); i++) {
            int slut = i + 1 < dele.size() ? dele.get(i + 1)[0] : eksempel.length();
            String tekst = eksempel.substring(dele.get(i)[1], slut);
            Path navn = Path.of(navne.get(i));
            boolean moede = Referatmappe.erYaml(navn)
                    && !Referatmappe.erOrganfil(navn)
                    && !Referatmappe.erUdgiverfil(navn)
                    && !navn.startsWith("bilag");
            filer.put(navne.get(i), moede ? medRamme(tekst) : tekst);
        }
        return filer;
    }

    private static String medRamme(String tekst) {
        StringBuilder hel = new StringBuilder(tekst);
        if (!tekst.isEmpty() && !tekst.endsWith("\n")) {
            hel.append('\n');
        }
        RAMME.forEach((noegle, blok) -> {
            if (!Pattern.compile("(?m)^" + noegle + ":").matcher(tekst).find()) {
                hel.append(blok);
            }
        });
        return hel.toString();
    }
}
