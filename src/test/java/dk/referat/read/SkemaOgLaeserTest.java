package dk.referat.read;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Skemaproeve;
import dk.referat.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schema and reader take the same: every key is given every form of value, and both are asked. */
class SkemaOgLaeserTest {
    private static final Pattern ORD = Pattern.compile("«([^»]*)»");

    static List<Formproeve> steder() {
        return Formproeve.ALLE;
    }

    static Stream<Arguments> noegler() {
        return Formproeve.ALLE.stream()
                .flatMap(s -> s.tabel().noegler().stream().map(n -> Arguments.of(s, n)));
    }

    @Test
    void everyTableIsTried() {
        assertThat(Formproeve.ALLE).extracting(Formproeve::tabel).containsExactlyInAnyOrderElementsOf(Noegler.ALLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steder")
    void theSameKeysMustBeThere(Formproeve sted) {
        assertThat(sted.kraevet().keySet())
                .containsExactlyInAnyOrderElementsOf(sted.tabel().noegler().stream()
                        .filter(n -> n.krav().skalVaereDer())
                        .map(Noegle::navn)
                        .toList());
        String nok = sted.uden("");
        // Without any key it cannot be seen to be a group.
        assertThat(Formproeve.harFejl(sted.skema(), nok)).as(nok).isEqualTo(sted.tabel() == Noegler.GRUPPE);
        assertThat(Skemaproeve.fejl(sted.skema(), nok)).as(nok).isEmpty();
        for (String navn : sted.kraevet().keySet()) {
            String mangler = sted.uden(navn);
            assertThat(Formproeve.harFejl(sted.skema(), mangler)).as(mangler).isTrue();
            assertThat(Skemaproeve.fejl(sted.skema(), mangler)).as(mangler).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("noegler")
    void theSameFormsAreTaken(Formproeve sted, Noegle noegle) {
        List<String> vaerdier = new ArrayList<>(List.of("", "true", "1", "[[a]]", "[{zz: a}]", "{zz: a}", "{zz: [a]}"));
        for (String god : gode(sted, noegle)) {
            vaerdier.addAll(List.of(god, "[" + god + "]", "[" + god + ", {zz: [a]}]", "{zz: {zz: " + god + "}}"));
        }
        int godtaget = 0;
        for (String vaerdi : vaerdier) {
            String yaml = sted.med(noegle, vaerdi);
            boolean forLaeser = !Formproeve.harFejl(sted.skema(), yaml);
            assertThat(Skemaproeve.fejl(sted.skema(), yaml).isEmpty())
                    .as("%s%n%s%n%s", yaml, Skemaproeve.fejl(sted.skema(), yaml), Formproeve.fund(sted.skema(), yaml))
                    .isEqualTo(forLaeser);
            godtaget += forLaeser ? 1 : 0;
        }
        assertThat(godtaget).isBetween(1, vaerdier.size() - 1);
    }

    /** Every word that an editor offers is taken, and the reader would itself name those and no others. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("noegler")
    void theWordsAreTheSame(Formproeve sted, Noegle noegle) {
        for (Vaerdi.Valg valg : valg(noegle.vaerdi())) {
            boolean under = noegle.vaerdi() instanceof Vaerdi.EgneNoegler;
            for (String ord : valg.ord()) {
                String yaml = sted.med(noegle, under ? "{zz: " + ord + "}" : ord);
                assertThat(Formproeve.fund(sted.skema(), yaml)).as(yaml).isEmpty();
                assertThat(Skemaproeve.fejl(sted.skema(), yaml)).as(yaml).isEmpty();
            }
            String ukendt = "ikkeetafordene";
            List<Diagnostic> fund =
                    Formproeve.fund(sted.skema(), sted.med(noegle, under ? "{zz: " + ukendt + "}" : ukendt));
            assertThat(fund).hasSize(1);
            Set<String> naevnt = new TreeSet<>();
            ORD.matcher(fund.get(0).help().orElseThrow()).results().forEach(m -> naevnt.add(m.group(1)));
            assertThat(naevnt).containsExactlyInAnyOrderElementsOf(valg.ord());
        }
    }

    private static List<Vaerdi.Valg> valg(Vaerdi vaerdi) {
        if (vaerdi instanceof Vaerdi.Valg valg) {
            return List.of(valg);
        }
        if (vaerdi instanceof Vaerdi.EgneNoegler egne) {
            return valg(egne.under());
        }
        return vaerdi instanceof Vaerdi.EnAf enAf
                ? enAf.muligheder().stream().flatMap(m -> valg(m).stream()).toList()
                : List.of();
    }

    /** What an editor offers must be right. */
    private static List<String> gode(Formproeve sted, Noegle noegle) {
        List<String> gode = new ArrayList<>();
        valg(noegle.vaerdi()).forEach(v -> gode.addAll(v.ord()));
        noegle.eksempler().forEach(e -> gode.add("\"" + e + "\""));
        if (sted.kraevet().containsKey(noegle.navn())) {
            gode.add(sted.kraevet().get(noegle.navn()));
        }
        return gode.isEmpty() ? List.of("tekst") : gode;
    }
}
