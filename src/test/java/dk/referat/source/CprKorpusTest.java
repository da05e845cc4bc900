package dk.referat.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** At least three hundred planted numbers are found, and three hundred other numbers are let be. */
class CprKorpusTest {
    private static final int MINDST = 300;
    private static final List<String> OMGIVELSER = List.of("%s", "Ansøgeren %s får afslag.", "a: %s\n", "x\n%s\ny");

    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.referat.source.CprKorpus#plantede")
    void plantedNumberIsFoundWhereItStands(CprKorpus.Variant variant) {
        for (String omgivelse : OMGIVELSER) {
            int plads = omgivelse.indexOf("%s");
            String tekst = omgivelse.replace("%s", variant.tekst());
            List<CprNumre.Fund> fund = CprNumre.find(tekst);
            assertThat(fund)
                    .as(tekst)
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.start()).isGreaterThanOrEqualTo(plads))
                    .allSatisfy(f -> assertThat(f.end())
                            .isLessThanOrEqualTo(plads + variant.tekst().length()));
            assertThat(fund)
                    .as(tekst)
                    .anySatisfy(f -> assertThat(cifre(tekst.substring(f.start(), f.end())))
                            .isEqualTo(variant.cifre()));
        }
    }

    static final List<String> LIGNER = ligner();

    @ParameterizedTest
    @FieldSource("LIGNER")
    void anotherNumberIsLetBe(String tekst) {
        for (String omgivelse : List.of("%s", "Se %s i bilaget.", "a: %s\n", "x\n%s\ny")) {
            assertThat(CprNumre.find(omgivelse.replace("%s", tekst)))
                    .as(omgivelse)
                    .isEmpty();
        }
    }

    @Test
    void bothCorporaAreLargeAndVaried() {
        Set<String> plantede =
                CprKorpus.plantede().stream().map(CprKorpus.Variant::tekst).collect(Collectors.toSet());
        assertThat(plantede).hasSizeGreaterThanOrEqualTo(MINDST);
        assertThat(new LinkedHashSet<>(LIGNER)).hasSameSizeAs(LIGNER).hasSizeGreaterThanOrEqualTo(MINDST);
    }

    /** The digits that a reader sees, be they written as entities, escapes or in another script. */
    private static String cifre(String tekst) {
        CprTegn tegn = new CprTegn(tekst);
        StringBuilder cifre = new StringBuilder();
        for (int i = 0; i < tekst.length(); i = tegn.slut()) {
            if (tegn.laes(i) == CprTegn.Art.CIFFER) {
                cifre.append(tegn.vaerdi());
            }
        }
        return cifre.toString();
    }

    private static List<String> ligner() {
        try (InputStream fil = CprKorpusTest.class.getResourceAsStream("ligner-cpr.txt")) {
            return new String(fil.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.replace("\\n", "\n").replace("\\t", "\t"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
