package dk.referat.rule;

import dk.referat.Testbilleder;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Severity;
import dk.referat.model.Udgavetype;
import dk.referat.publish.Bygger;
import dk.referat.publish.Byggevalg;
import dk.referat.publish.Fremdrift;
import dk.referat.publish.Grundlinje;
import dk.referat.publish.Kildemappe;
import dk.referat.publish.Kontrolvalg;
import dk.referat.publish.Moedebygning;
import dk.referat.publish.Naboer;
import dk.referat.publish.Udgivelsesregler;
import dk.referat.publish.Validering;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks small meetings. What an example leaves out is put in after it, so that its own lines keep their numbers: a meeting
 * without fault has nothing of its own to be told of.
 *
 * <p>{@code # fil: moeder/x.yaml} begins a further file; the last is the one that is checked. {@code # trin: udgivelse} says
 * how far the document is. «(et billede)» in a file of that kind becomes one. What only a build can find is built: a folder whose last file is a template or a stylesheet, and a
 * meeting with {@code # format: pdf}.
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
    private static final Pattern FORMAT = Pattern.compile("(?m)^# format: (\\S+)$");
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
                Files.createDirectories(Objects.requireNonNull(sidste.getParent()));
                if (fil.getKey().endsWith(".png")) {
                    Files.write(sidste, Testbilleder.kaldet(fil.getValue()));
                } else {
                    Files.writeString(sidste, fil.getValue());
                }
            }
            Matcher trin = TRIN.matcher(eksempel);
            Kontrolvalg valg = new Kontrolvalg(
                    trin.find() ? Trin.med(trin.group(1)) : Optional.empty(), undtag, false, Grundlinje.INGEN);
            Naboer naboer = new Naboer(new Referatlaeser());
            if (Referatmappe.erOrganfil(sidste) || Referatmappe.erRapportfil(sidste)) {
                Validering validering = new Validering(new Referatlaeser(), valg);
                validering.fil(sidste);
                return validering.fund();
            }
            if (Referatmappe.erUdgiverfil(sidste)) {
                Diagnostics fund = new Diagnostics();
                Kildemappe.aabn(mappe, Optional.empty(), new Referatlaeser(), Udgavetype.OFFENTLIG, fund);
                return fund.sorted();
            }
            if (mappe.relativize(sidste).startsWith("skabeloner")) {
                Files.writeString(mappe.resolve("moede.yaml"), medRamme("", ""));
                return bygget(mappe, Format.HTML, valg);
            }
            Matcher format = FORMAT.matcher(eksempel);
            if (format.find()) {
                return bygget(sidste, Format.med(format.group(1)).orElseThrow(), valg);
            }
            Diagnostics fund = new Diagnostics();
            fund.addAll(Moedebygning.forbered(
                            naboer.moede(sidste),
                            "x",
                            Objects.requireNonNull(sidste.getParent()),
                            naboer,
                            valg,
                            Udgavetype.OFFENTLIG)
                    .diagnostics());
            fund.addAll(blandtAndre(mappe, valg));
            return fund.sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is found when a folder or a meeting is built. */
    private static List<Diagnostic> bygget(Path sti, Format format, Kontrolvalg valg) throws IOException {
        Byggevalg byggevalg = new Byggevalg(
                Optional.empty(),
                Set.of(format),
                Udgavetype.OFFENTLIG,
                Optional.empty(),
                false,
                valg,
                Optional.empty(),
                Optional.empty(),
                true,
                Severity.ADVARSEL);
        try (Bygger bygger = new Bygger(new Referatlaeser(), "0", byggevalg, Fremdrift.INGEN)) {
            if (Files.isDirectory(sti)) {
                bygger.mappe(sti);
            } else {
                bygger.fil(sti);
            }
            return bygger.udfoer().diagnostics();
        }
    }

    /** What is wrong with no meeting alone, but with two of them in one folder. */
    private static List<Diagnostic> blandtAndre(Path mappe, Kontrolvalg valg) throws IOException {
        Validering validering = new Validering(new Referatlaeser(), valg);
        validering.mappe(mappe);
        return validering.fund().stream()
                .filter(d -> d.rule().equals(Udgivelsesregler.SAMME_FILNAVN)
                        || d.rule().equals(Udgivelsesregler.SAMME_ORGANMAPPE))
                .toList();
    }

    /** «regel linje:kolonne», one for each finding; with the file's name where it is not the example's own. */
    public static String steder(List<Diagnostic> fund) {
        return fund.stream()
                .map(d -> d.rule().id() + " " + d.span().position().line() + ":"
                        + d.span().position().column())
                .collect(Collectors.joining(", "));
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
            filer.put("moede.yaml", medRamme(eksempel, eksempel));
        }
        for (int i = 0; i < dele.size(); i++) {
            int slut = i + 1 < dele.size() ? dele.get(i + 1)[0] : eksempel.length();
            String tekst = eksempel.substring(dele.get(i)[1], slut);
            Path navn = Path.of(navne.get(i));
            boolean moede = Referatmappe.erYaml(navn)
                    && !Referatmappe.erOrganfil(navn)
                    && !Referatmappe.erUdgiverfil(navn)
                    && !Referatmappe.erRapportfil(navn)
                    && !navn.startsWith("bilag");
            filer.put(navne.get(i), moede ? medRamme(tekst, eksempel) : tekst);
        }
        return filer;
    }

    /** The participants of a meeting whose body names its members follow from them. */
    private static String medRamme(String tekst, String eksempel) {
        StringBuilder hel = new StringBuilder(tekst);
        if (!tekst.isEmpty() && !tekst.endsWith("\n")) {
            hel.append('\n');
        }
        RAMME.forEach((noegle, blok) -> {
            boolean afMedlemslisten = noegle.equals("deltagere") && eksempel.contains("\nmedlemmer:");
            if (!afMedlemslisten
                    && !Pattern.compile("(?m)^" + noegle + ":").matcher(tekst).find()) {
                hel.append(blok);
            }
        });
        return hel.toString();
    }
}
