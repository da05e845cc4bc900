package dk.referat.rule.nummer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.rule.Regelproeve;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting beside the others of its body; the last of each row is the one that is checked. */
final class NaboreglerTest {
    @TempDir
    private Path mappe;

    @ParameterizedTest(name = "{0}")
    @DisplayName("running numbers: date [ordinal] numbers; …")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-10-09 18 157 158; 2024-12-18 19 159 160          | ''
                    2024-10-09 18 157 158; 2024-12-18 19 160 161          | punktnummer-fra-forrige-moede 3:12
                    2024-10-09 18 157 158; 2024-12-18 20 160 161          | ''
                    2024-10-09 18 157 158; 2024-12-18 20 159 160          | moedenummer-springer 1:31
                    2024-10-09 - 157 158; 2024-12-18 - 160 161            | punktnummer-fra-forrige-moede 3:12
                    2024-10-09 18 157 158; 2024-12-18 - 160 161           | ''
                    2024-10-09 - 157 158; 2025-04-26 - 160 161            | punktnummer-fra-forrige-moede 3:12
                    2024-10-09 - 157 158; 2025-04-27 - 160 161            | ''
                    2024-10-09 18 157 158; 2025-01-08 19 159 160          | ''
                    2024-10-09 18 157 158; 2025-01-08 19 1 2              | ''
                    2024-10-09 18 157 158; 2025-01-08 19 12 13            | punktnummer-gaar-tilbage 3:12
                    2024-10-09 18 157 158; 2025-01-08 20 12 13            | ''
                    2024-10-09 18 157 158; 2024-12-18 20 12 13            | punktnummer-gaar-tilbage 3:12
                    2024-10-09 18 157 158; 2024-12-18 19 158 159          | punktnummer-brugt-foer 3:12
                    2024-10-09 18 157 158; 2025-01-08 19 158 159          | punktnummer-gaar-tilbage 3:12
                    2024-10-09 - 157 158; 2024-10-09 - 155 156            | moeder-samme-dag 1:29
                    2024-10-09 18 157 158; 2024-12-18 19 x159 160 161     | ''
                    2024-10-09 18 157 158 x159; 2024-12-18 19 160 161     | ''
                    2024-10-09 18 157 158 x159; 2024-12-18 19 x160 161 162 | ''
                    2024-10-09 18 157 158 x160; 2024-12-18 19 161 162     | punktnummer-fra-forrige-moede 3:12
                    """)
    void runningNumbers(String moeder, String ventet) {
        assertThat(steder(moeder, "løbenummer/år")).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("running numbers in a body that has laid down no scheme")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-10-09 18 157 158; 2024-12-18 19 160 161          | punktnummer-fra-forrige-moede 3:12
                    2024-10-09 18 1 2 3; 2024-12-18 19 1 2 3              | ''
                    2024-10-09 18 1 2 3; 2024-12-18 19 2 3                | ''
                    2024-10-09 18 157 158; 2024-12-18 19 1 2              | ''
                    2024-10-09 18 157; 2024-12-18 19 160 161              | ''
                    """)
    void seenOnly(String moeder, String ventet) {
        assertThat(steder(moeder, "fri")).isEqualTo(ventet);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("ordinals")
    @CsvSource(delimiter = '|', textBlock = """
                    2024-06-05 17; 2024-10-09 18; 2024-12-18 19           | ''
                    2024-06-05 17; 2024-10-09 18; 2024-12-18 20           | moedenummer-springer 1:31
                    2024-10-09 18; 2024-12-18 20                          | ''
                    2024-06-05 15; 2024-10-09 18; 2024-12-18 20           | ''
                    2024-06-05 -; 2024-10-09 18; 2024-12-18 20            | ''
                    2024-10-09 18; 2024-12-18 18                          | moedenummer-brugt-foer 1:31
                    2024-12-11 18; 2025-01-18 18                          | moedenummer-brugt-foer 1:31
                    2024-10-09 2; 2024-12-18 2                            | moedenummer-brugt-foer 1:31
                    2024-02-09 2; 2024-12-18 2                            | ''
                    2024-12-11 2; 2025-01-18 2                            | ''
                    2024-10-09 12; 2025-10-09 12                          | ''
                    2024-10-09 13; 2025-10-09 13                          | moedenummer-brugt-foer 1:31
                    2024-10-09 19; 2024-12-18 18                          | moedenummer-raekkefoelge 1:31
                    2024-10-09 18; 2024-11-09 19; 2024-12-18 18           | moedenummer-brugt-foer 1:31
                    2024-10-09 6; 2024-12-18 1                            | ''
                    2024-10-09 6; 2024-12-18 2                            | moedenummer-raekkefoelge 1:31
                    2024-09-09 6; 2024-12-18 2                            | ''
                    2024-09-10 6; 2024-12-18 2                            | moedenummer-raekkefoelge 1:31
                    2024-12-11 6; 2025-01-18 2                            | ''
                    2024-10-09 14; 2024-12-18 13                          | moedenummer-raekkefoelge 1:31
                    2023-10-09 14; 2024-12-18 13                          | moedenummer-raekkefoelge 1:31
                    """)
    void ordinals(String moeder, String ventet) {
        assertThat(steder(moeder, "fri")).isEqualTo(ventet);
    }

    private String steder(String moeder, String moenster) {
        List<String> filer = new ArrayList<>();
        filer.add("# fil: referat.yaml\nnavn: X\n");
        filer.add("# fil: organer/raadet.yaml\nnavn: Rådet\nnummerering: {mønster: " + moenster + "}\n");
        for (String moede : moeder.split("; ")) {
            String[] dele = moede.strip().split(" ");
            StringBuilder fil = new StringBuilder("# fil: moeder/" + filer.size() + "-" + dele[0] + ".yaml\n");
            fil.append("møde: {organ: raadet, ").append(dele[1].equals("-") ? "" : "nummer: " + dele[1] + ", ");
            fil.append("dato: ").append(dele[0]).append(", tid: 17.00–18.00, sted: Mødelokale 1}\nagenda:\n");
            for (int i = 2; i < dele.length; i++) {
                String aar = "/" + dele[0].substring(2, 4);
                fil.append(
                        dele[i].startsWith("x")
                                ? "  - udgår: " + dele[i].substring(1) + aar + " – trukket\n"
                                : "  - punkt: " + dele[i] + aar + "\n    titel: Sag " + i + "\n");
            }
            filer.add(dele.length > 2 ? fil.toString() : fil.toString().replace("agenda:\n", ""));
        }
        String fund = Regelproeve.steder(Regelproeve.fund(mappe, String.join("", filer)));
        // A body with running numbers wants them of the frame's item too.
        return fund.replaceAll("(?:, )?punktnummer-mangler \\d+:\\d+", "");
    }
}
