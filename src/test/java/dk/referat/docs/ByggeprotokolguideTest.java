package dk.referat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Testbilleder;
import dk.referat.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's table has every field of the record, and no other. */
class ByggeprotokolguideTest {
    private static final Pattern RAEKKE = Pattern.compile("^\\| `([^`]+)` \\| \\S.*\\|$", Pattern.MULTILINE);

    /** Its fields are the names of rules. */
    private static final String REGELVALG = "kontrol.møder[].organets valg";

    @TempDir
    Path mappe;

    @Test
    void theTableHasEveryFieldOfTheRecord() throws IOException {
        Set<String> felter = new TreeSet<>();
        skriv("referat.yaml", "navn: Foreningen\nformater: html\n");
        skriv("organer/raadet.yaml", "navn: Rådet\nregler:\n  bilagsnummer-mangler: fra\n");
        skriv("bilag/notat.txt", "Et notat.\n");
        Files.write(mappe.resolve("bilag/kort.png"), Testbilleder.png());
        skriv("moede.yaml", """
                møde: {organ: raadet, dato: 2024-05-06}
                deltagere: [Anne Holm]
                agenda:
                  - punkt: 1
                    titel: Velkomst
                    undtagelser: {link-uden-tekst: Sådan står der på papiret}
                    referat: Se [her](https://www.example.dk/a).
                    bilag:
                      - {titel: Et notat, fil: bilag/notat.txt}
                      - {titel: Et billede, fil: bilag/kort.png}
                  - punkt: 2
                    titel: Eventuelt
                    referat: Se [her](https://www.example.dk/b) og kran 0101701234.
                    internt: Husk kranen.
                ikke cpr-numre:
                  0101701234: varenummer
                """);
        skriv("rapporter/2024.yaml", """
                årsrapport: {organ: raadet, periode: 2024}
                undtagelser: {moede-uden-hovedemne: Mødet var kort}
                """);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        Path protokol = mappe.resolve("protokol.json");
        Main program =
                new Main(ud, ud, InputStream.nullInputStream(), false, Map.of("SOURCE_DATE_EPOCH", "1735689600"));
        assertThat(program.koer("build", mappe.toString(), "--byggeprotokol", protokol.toString()))
                .as(ud.toString(StandardCharsets.UTF_8))
                .isZero();
        saml("", new ObjectMapper().readTree(protokol.toFile()), felter);

        Set<String> tabel = RAEKKE.matcher(Files.readString(Vejledning.BYGGEPROTOKOL))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tabel).containsExactlyInAnyOrderElementsOf(felter);
    }

    private static void saml(String sti, JsonNode node, Set<String> felter) {
        if (node.isArray()) {
            felter.add(sti + "[]");
            node.forEach(led -> saml(sti + "[]", led, felter));
        } else if (node.isObject() && !sti.equals(REGELVALG)) {
            node.properties()
                    .forEach(felt ->
                            saml(sti.isEmpty() ? felt.getKey() : sti + "." + felt.getKey(), felt.getValue(), felter));
        } else {
            felter.add(sti);
        }
    }

    private void skriv(String navn, String indhold) throws IOException {
        Path fil = mappe.resolve(navn);
        Files.createDirectories(java.util.Objects.requireNonNull(fil.getParent()));
        Files.writeString(fil, indhold);
    }
}
