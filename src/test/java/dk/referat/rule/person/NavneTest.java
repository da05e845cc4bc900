package dk.referat.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a name may mean. */
final class NavneTest {
    private static final Navne NAVNE = navne(
            "Bettina Hylander Lundgren",
            "Per Okkels",
            "Peter Johansen",
            "Peter Løngreen",
            "Ulla M. Wewer",
            "Anne-Katrine Skovby Lindquist",
            "Karen von Trapp",
            "Lars Nielsen",
            "Lars Bo Nielsen");

    @ParameterizedTest
    @CsvSource({
        "Bettina, Bettina Hylander Lundgren",
        "bettina hylander lundgren, Bettina Hylander Lundgren",
        "BETTINA HYLANDER LUNDGREN, Bettina Hylander Lundgren",
        "Lundgren, Bettina Hylander Lundgren",
        "Hylander, ''",
        "Bettina Lundgren, Bettina Hylander Lundgren",
        "Bettina  Lundgren, Bettina Hylander Lundgren",
        "Bettina Hylander, Bettina Hylander Lundgren",
        "Bettina H. Lundgren, Bettina Hylander Lundgren",
        "B. Lundgren, Bettina Hylander Lundgren",
        "B. H. Lundgren, Bettina Hylander Lundgren",
        "Bettina Hansen, ''",
        "Bettina Lundgren Hylander, ''",
        "A. Lundgren, ''",
        "BHL, Bettina Hylander Lundgren",
        "BL, Bettina Hylander Lundgren",
        "B.L., Bettina Hylander Lundgren",
        "BLH, ''",
        "PO, Per Okkels",
        "P, ''",
        "Per Anders Okkels, Per Okkels",
        "Per Okkels Jensen, Per Okkels",
        "direktør Per Okkels, Per Okkels",
        "Per Okkels kl. 17, Per Okkels",
        "Per, Per Okkels",
        "Peter, Peter Johansen + Peter Løngreen",
        "Ulla Margrethe Wewer, Ulla M. Wewer",
        "Ulla Wewer, Ulla M. Wewer",
        "Ulla Birgit Wewer, ''",
        "Anne Katrine Skovby Lindquist, Anne-Katrine Skovby Lindquist",
        "Anne-Katrine, Anne-Katrine Skovby Lindquist",
        "Karen von Trapp, Karen von Trapp",
        "Karen Trapp, Karen von Trapp",
        "Lars Nielsen, Lars Nielsen",
        "L. B. Nielsen, Lars Bo Nielsen",
        "Lene Heickendorff, ''",
        "sekretariatet, ''"
    })
    void meansThese(String navn, String ventet) {
        assertThat(NAVNE.passende(navn).stream().map(Tekst::value).collect(Collectors.joining(" + ")))
                .isEqualTo(ventet);
    }

    @Test
    void amongVeryManyOfOneFirstNameAShortOneIsNobodys() {
        String[] mange = new String[201];
        Arrays.setAll(mange, i -> "Jens Nr" + "abcdefghijklmnopqrstuvwxyz".charAt(i % 26) + "x".repeat(i / 26));
        assertThat(navne(mange).passende("Jens")).isEmpty();
        assertThat(navne(Arrays.copyOf(mange, 200)).passende("Jens")).hasSize(200);
    }

    @Test
    void nobodyIsAmongNobody() {
        assertThat(new Navne(Collections.emptyList()).passende("Per Okkels")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lene Heickendorff",
                "Bo Lind",
                "Ulla M. Wewer",
                "Karen von Trapp",
                "Rikke Korshøj Andersen",
                "Anne-Katrine Skovby Lindquist",
                "Éva O’Brien",
                "Anna Bo Carl Dan Emil Friis"
            })
    void looksLikeAPerson(String navn) {
        assertThat(Navne.lignerPerson(navn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bettina",
                "NGC",
                "Region Sjælland",
                "Danske Patienter",
                "Nationalt Genom Center",
                "Odense Universitetshospital",
                "Odense Kommune",
                "N. N.",
                "NGC IT",
                "Peter Johansen kl. 17",
                "Peter og Karen",
                "Peter 2",
                "Juridisk Afdeling",
                "Alle Regionerne",
                "Ny Repræsentant",
                "Anna Bo Carl Dan Emil Friis Gram"
            })
    void looksLikeNoPerson(String navn) {
        assertThat(Navne.lignerPerson(navn)).isFalse();
    }

    @Test
    void aVeryLongNameIsNone() {
        assertThat(Navne.lignerPerson("Bo " + "L" + "i".repeat(116))).isTrue();
        assertThat(Navne.lignerPerson("Bo " + "L" + "i".repeat(117))).isFalse();
    }

    private static Navne navne(String... navne) {
        return new Navne(Arrays.stream(navne)
                .map(n -> new Tekst(n, SourceFile.of("x.yaml", n).whole()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf)));
    }
}
