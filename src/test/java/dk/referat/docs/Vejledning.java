package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the documents, cut into its parts. */
record Vejledning(Path fil, List<String> linjer) {
    static final Path README = Path.of(".", "README.md");
    static final Path FORMAT = Path.of("src/docs/format.md");
    static final Path SKABELONER = Path.of("src/docs/skabeloner.md");
    static final Path VALIDERING = Path.of("src/docs/validering.md");
    static final Path BYGGEPROTOKOL = Path.of("src/docs/byggeprotokol.md");
    static final Path CI = Path.of("src/docs/ci.md");
    static final Path STORE_MAPPER = Path.of("src/docs/store-mapper.md");

    private static final Pattern HEGN = Pattern.compile("^```(.*)$");
    private static final Pattern TABEL = Pattern.compile("^<!-- tabel: (.+) -->$");
    private static final String TABEL_SLUT = "<!-- /tabel -->";

    /**
     * A fenced block, or a table between its marks.
     *
     * @param art the words that begin it: «yaml punkt», «console», «nøgler møde»
     * @param fra the first line of its content
     * @param til the line after its last
     */
    record Blok(String art, List<String> linjer, int fra, int til) {
        String tekst() {
            return String.join("\n", linjer) + "\n";
        }

        /** The language that a page shows it in. */
        String sprog() {
            return art.split(" ", 2)[0];
        }

        /** What follows the language. */
        List<String> ord() {
            String[] dele = art.split(" ");
            return List.of(dele).subList(1, dele.length);
        }

        /** The file that the block is the content of; empty when it is none. */
        String filnavn() {
            return ord().stream().filter(o -> o.contains(".")).findFirst().orElse("");
        }
    }

    static List<Path> alle() {
        return List.of(README, FORMAT, SKABELONER, VALIDERING, BYGGEPROTOKOL, CI, STORE_MAPPER);
    }

    static Vejledning laes(Path fil) {
        try {
            return new Vejledning(fil, Files.readAllLines(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Blok> blokke() {
        List<Blok> blokke = new ArrayList<>();
        for (int i = 0; i < linjer.size(); i++) {
            Matcher hegn = HEGN.matcher(linjer.get(i));
            if (hegn.matches()) {
                int slut = naeste("```", i + 1);
                blokke.add(new Blok(hegn.group(1), List.copyOf(linjer.subList(i + 1, slut)), i + 1, slut));
                i = slut;
            }
        }
        return blokke;
    }

    List<Blok> blokke(String sprog) {
        return blokke().stream().filter(b -> b.sprog().equals(sprog)).toList();
    }

    List<Blok> tabeller() {
        List<Blok> tabeller = new ArrayList<>();
        for (int i = 0; i < linjer.size(); i++) {
            Matcher maerke = TABEL.matcher(linjer.get(i));
            if (maerke.matches()) {
                int slut = naeste(TABEL_SLUT, i + 1);
                tabeller.add(new Blok(maerke.group(1), List.copyOf(linjer.subList(i + 1, slut)), i + 1, slut));
            }
        }
        return tabeller;
    }

    /** The whole text with new content in some parts, given in the order of the parts. */
    String med(List<Blok> dele, List<List<String>> indhold) {
        List<String> ny = new ArrayList<>();
        int fra = 0;
        for (int i = 0; i < dele.size(); i++) {
            ny.addAll(linjer.subList(fra, dele.get(i).fra()));
            ny.addAll(indhold.get(i));
            fra = dele.get(i).til();
        }
        ny.addAll(linjer.subList(fra, linjer.size()));
        return String.join("\n", ny) + "\n";
    }

    /** The text outside the fenced blocks. */
    String prosa() {
        List<String> prosa = new ArrayList<>(linjer);
        for (Blok blok : blokke()) {
            for (int i = blok.fra(); i < blok.til(); i++) {
                prosa.set(i, "");
            }
        }
        return String.join("\n", prosa);
    }

    /** The addresses of the headings, as GitHub and GitLab make them. */
    List<String> ankre() {
        return Arrays.stream(prosa().split("\n"))
                .filter(l -> l.matches("#{1,6} .*"))
                .map(l -> l.replaceFirst("^#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private int naeste(String linje, int fra) {
        int i = fra;
        while (i < linjer.size() && !linjer.get(i).equals(linje)) {
            i++;
        }
        assertThat(i).as("%s, linje %d: mangler «%s»", fil, fra, linje).isLessThan(linjer.size());
        return i;
    }
}
