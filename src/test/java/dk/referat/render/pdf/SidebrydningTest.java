package dk.referat.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One meeting with everything in it, moved down a line at a time until each of its lines has stood at the end of a page. Each
 * word says which block it is of: {@code p03} is the third paragraph.
 */
class SidebrydningTest {
    /** So many lines of 15.2 pt make a page; a few more, since the first page has less room. */
    private static final int FORSKYDNINGER = 48;

    private static final double LINJE = 15.2;

    private static final List<String> TABELHOVEDER =
            List.of("Punkt Ca. tid Aktivitet", "Tabel Indhold", "Hvad Ansvarlig Frist");

    private static final Pattern INDLEDNING = Pattern.compile("\\bl\\d\\d");

    private static final Pattern KODE = Pattern.compile("\\b([a-z]\\d\\d)[a-z]+");

    private static final String LIGEGLAD = """
            h2, h3, h4, h5, thead, p.indleder { page-break-after: auto; -fs-page-break-min-height: 0; }
            tr { page-break-inside: auto; }
            p, h2, h3, h4, h5 { orphans: 1; widows: 1; page-break-inside: auto; }
            """;

    @TempDir
    Path mappe;

    private final Map<Character, Integer> numre = new TreeMap<>();

    @Test
    void noLineIsLeftAloneWhereverThePageEnds() throws IOException {
        Moede moede = Proeve.moede(moede());
        List<String> fejl = new ArrayList<>();
        for (int i = 0; i < FORSKYDNINGER; i++) {
            List<Linje> linjer = linjer(moede, i, "");
            assertThat(linjer).hasSizeGreaterThan(100);
            for (String f : fejl(linjer)) {
                fejl.add("+" + i + " " + f);
            }
        }
        assertThat(fejl).isEmpty();
    }

    /** The sweep is worth something only if it sees what the stylesheet prevents. */
    @Test
    void withoutTheStylesheetsCareEveryFaultIsFound() throws IOException {
        Moede moede = Proeve.moede(moede());
        Set<String> slags = new TreeSet<>();
        for (int i = 0; i < FORSKYDNINGER && slags.size() < 4; i++) {
            fejl(linjer(moede, i, LIGEGLAD)).forEach(f -> slags.add(f.replaceFirst("[:0-9].*", "")));
        }
        assertThat(slags)
                .containsExactly(
                        "broken over pages",
                        "heading or table header at the end of page ",
                        "lead-in at the end of page ",
                        "one line alone");
    }

    private List<Linje> linjer(Moede moede, int forskydning, String mere) throws IOException {
        String css = mere + ".hoved { padding-bottom: " + (11 + LINJE * forskydning) + "pt; }";
        byte[] pdf = Proeve.pdf(moede, Dokumenttype.REFERAT, mappe, css);
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return Linje.af(dokument);
        }
    }

    private static List<String> fejl(List<Linje> linjer) {
        List<String> fejl = new ArrayList<>();
        for (int i = 0; i + 1 < linjer.size(); i++) {
            Linje linje = linjer.get(i);
            boolean sidstPaaSiden = linjer.get(i + 1).side() > linje.side();
            Linje naeste = linjer.get(i + 1);
            if (sidstPaaSiden && linje.fremhaevet()) {
                fejl.add("heading or table header at the end of page " + vist(linje));
            }
            if (sidstPaaSiden && INDLEDNING.matcher(linje.tekst()).find()) {
                fejl.add("lead-in at the end of page " + vist(linje));
            }
            if (TABELHOVEDER.contains(linje.tekst())
                    && naeste.fremhaevet()
                    && naeste.stoerrelse() > linje.stoerrelse()) {
                fejl.add("table header without a row on page " + vist(linje));
            }
        }
        blokke(linjer).forEach((blok, sider) -> {
            int alle = sider.values().stream().mapToInt(Integer::intValue).sum();
            boolean maaDeles = "pikn".indexOf(blok.charAt(0)) >= 0;
            if (sider.size() > 1 && !maaDeles) {
                fejl.add("broken over pages: " + blok + " " + sider);
            }
            if (alle > 1 && sider.containsValue(1)) {
                fejl.add("one line alone: " + blok + " " + sider);
            }
        });
        return fejl;
    }

    /** How many lines each block has on each page. A heading stands in the agenda too, as a block of its own. */
    private static Map<String, Map<Integer, Integer>> blokke(List<Linje> linjer) {
        Map<String, Map<Integer, Integer>> blokke = new LinkedHashMap<>();
        for (Linje linje : linjer) {
            Matcher kode = KODE.matcher(linje.tekst());
            if (kode.find()) {
                String navn = kode.group(1) + " in " + linje.stoerrelse() + " pt";
                blokke.computeIfAbsent(navn, b -> new TreeMap<>()).merge(linje.side(), 1, Integer::sum);
            }
        }
        return blokke;
    }

    private static String vist(Linje linje) {
        return linje.side() + ": " + linje.tekst();
    }

    private String moede() {
        StringBuilder yaml = new StringBuilder("møde:\n  organ: Prøven\n  dato: 2025-03-04\ndeltagere:\n");
        for (int gruppe = 0; gruppe < 2; gruppe++) {
            yaml.append("  ").append(ord('g', 2)).append(":\n");
            for (int person = 0; person < 4; person++) {
                yaml.append("    - ").append(ord('d', person == 1 ? 14 : 2)).append('\n');
            }
        }
        yaml.append("agenda:\n");
        for (int punkt = 1; punkt <= 5; punkt++) {
            if (punkt == 3) {
                yaml.append("  - overskrift: ").append(ord('m', 3)).append('\n');
            }
            yaml.append("  - punkt: \"").append(punkt).append("\"\n");
            yaml.append("    titel: ").append(ord('o', punkt % 3 == 0 ? 14 : 3)).append('\n');
            yaml.append("    varighed: 5\n");
            switch (punkt) {
                case 1 -> yaml.append(felt("sagsfremstilling", 24, 30)).append(felt("referat", 9, 45));
                case 2 ->
                    yaml.append(indstilling()).append(felt("beslutning", 4)).append(bilag());
                case 3 -> yaml.append(felt("referat", 30)).append(liste()).append(tabel());
                case 4 ->
                    yaml.append(felt("referat", 60, 4)).append(overskrift()).append(opgaver());
                default -> yaml.append(felt("referat", 4)).append(indlejret()).append(citat());
            }
        }
        return yaml.toString();
    }

    private String indstilling() {
        return "    indstilling:\n      indledning: " + ord('l', 5) + "\n      dele:\n        - " + ord('i', 4)
                + "\n        - " + ord('i', 20) + "\n";
    }

    private String bilag() {
        return "    bilag:\n      - " + ord('b', 3) + "\n      - " + ord('b', 14) + "\n";
    }

    private String opgaver() {
        return "    opfølgning:\n      - {hvad: " + ord('a', 3) + ", ansvarlig: Bo Bek, frist: 2025-04-01}\n"
                + "      - {hvad: " + ord('a', 12) + ", ansvarlig: Bo Bek, frist: 2025-04-01}\n";
    }

    private String indlejret() {
        return "      " + ord('l', 4) + ":\n\n      1. " + ord('i', 14) + "\n         - " + ord('n', 4)
                + "\n         - " + ord('n', 22) + "\n      2. " + ord('i', 3) + "\n\n";
    }

    private String citat() {
        return "      > " + ord('p', 26) + "\n\n      " + ord('p', 12) + "\n\n";
    }

    private String felt(String navn, int... afsnit) {
        StringBuilder yaml = new StringBuilder("    ").append(navn).append(": |\n");
        for (int ord : afsnit) {
            yaml.append("      ").append(ord('p', ord)).append("\n\n");
        }
        return yaml.toString();
    }

    private String liste() {
        return "      " + ord('l', 12) + ":\n\n      - " + ord('i', 4) + "\n      - " + ord('i', 25) + "\n      - "
                + ord('i', 4) + "\n\n";
    }

    private String tabel() {
        return "      | Tabel | Indhold |\n      |---|---|\n      | " + ord('r', 1) + " | " + ord('c', 10)
                + " |\n      | A | " + ord('c', 3) + " |\n      | B | " + ord('k', 75) + " |\n\n";
    }

    private String overskrift() {
        return "      ### " + ord('h', 3) + "\n\n      " + ord('p', 30) + "\n\n";
    }

    /** So many words of a new block. */
    private String ord(char art, int antal) {
        String kode = art + String.format("%02d", numre.merge(art, 1, Integer::sum));
        return IntStream.range(0, antal)
                .mapToObj(i ->
                        kode + List.of("alma", "bro", "citron", "do", "elefant").get(i % 5))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
