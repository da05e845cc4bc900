package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader reads is what picocli reads; what it will not read is picocli's. */
class HurtiglaeserTest {
    private static Skaerm skaerm() {
        return new Skaerm(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, Map.of());
    }

    private static Kommandoer kommandoer() {
        return new Kommandoer(skaerm(), new ByteArrayInputStream(new byte[0]));
    }

    private static String[] ord(String linje) {
        return Stream.of(linje.split(" ")).map(o -> o.equals("[tom]") ? "" : o).toArray(String[]::new);
    }

    /** What was given, by the option's last name. */
    private static Map<String, List<?>> givet(Kommando kommando) {
        Map<String, List<?>> alt = new TreeMap<>();
        for (Argument<?> argument : kommando.argumenter()) {
            if (argument.erSat()) {
                alt.put(argument.etiket() + argument.navne(), argument.vaerdier());
            }
        }
        return alt;
    }

    private static @Nullable Map<String, List<?>> hurtigt(String... ord) {
        Kommando kommando = Objects.requireNonNull(kommandoer().lav(ord[0]));
        return Hurtiglaeser.laes(kommando.argumenter(), ord, 1) ? givet(kommando) : null;
    }

    private static @Nullable Map<String, List<?>> medPicocli(String... ord) {
        AtomicReference<Map<String, List<?>>> svar = new AtomicReference<>();
        int kode = Picolinje.af(skaerm(), kommandoer(), k -> {
                    svar.set(givet(k));
                    return Udgangskode.FINT;
                })
                .execute(ord);
        return kode == Udgangskode.FINT ? svar.get() : null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate moede.yaml",
                "validate a.yaml b.yaml --streng",
                "validate -q moede.yaml --format json",
                "validate --format=sarif --til=x=y.json moede.yaml",
                "validate - --niveau fejl",
                "validate a --ret --vis -t udgivelse b",
                "build moede.yaml",
                "build referater -o udgivet --quiet",
                "build -f html,pdf -f html-fragment a",
                "build --format pdf --dokument årsrapport a",
                "build --dokument aarsrapport --udgave intern --force --byggeprotokol ../p.json a",
                "build -f HTML a",
                "regler",
                "regler tom-gruppe",
                "regler a b c",
                "skabeloner",
                "skabeloner mappe",
                "schema",
                "schema organ -o x.json",
                "completion"
            })
    void anOrdinaryLineIsReadAndAsPicocliReadsIt(String linje) {
        assertThat(hurtigt(ord(linje))).isNotNull().isEqualTo(medPicocli(ord(linje)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "validate --help",
                "validate -h a",
                "validate a --version",
                "validate -qf json a",
                "validate -fjson a",
                "validate --streng=true a",
                "validate -q -q a",
                "validate --til x --til y a",
                "validate --til",
                "validate --til -q a",
                "validate --til= a",
                "validate --til [tom] a",
                "validate [tom]",
                "validate -- a",
                "validate --form json a",
                "validate --ukendt a",
                "validate --niveau stor a",
                "build -f html,, a",
                "build -f ,html a",
                "build -f \"html,pdf\" a",
                "build -o \"x\" a",
                "build --dokument dagsordenn a",
                "skabeloner a b",
                "schema dagsorden",
                "completion a"
            })
    void whatIsNotPlainIsLeftToPicocli(String linje) {
        assertThat(hurtigt(ord(linje))).isNull();
    }

    @Test
    void nothingIsGivenWhenALineIsLeft() {
        Kommando kommando = Objects.requireNonNull(kommandoer().lav("validate"));

        assertThat(Hurtiglaeser.laes(kommando.argumenter(), new String[] {"validate", "a", "-q", "--x"}, 1))
                .isFalse();
        assertThat(givet(kommando)).isEmpty();
    }

    /** The same name for two options of one command would let the last one win. */
    @Test
    void everyNameIsOneOption() {
        for (Kommando kommando : kommandoer().alle()) {
            assertThat(kommando.argumenter().stream().flatMap(a -> a.navne().stream()))
                    .as(kommando.navn())
                    .doesNotHaveDuplicates()
                    .doesNotContain("-h", "--help", "-V", "--version");
        }
    }
}
