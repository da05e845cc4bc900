package dk.referat.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DokumentportTest {
    private static final int MOEDER = 200;

    @Test
    void severalThreadsMayAskAtOnce() throws Exception {
        Dokumentport port = new Dokumentport(List.of(), List.of());
        ExecutorService traade = Executors.newFixedThreadPool(4);
        try {
            List<Future<Diagnostics>> svar = new ArrayList<>();
            for (int i = 0; i < MOEDER; i++) {
                int nr = i;
                svar.add(traade.submit(() -> kontrolleret(port, nr)));
            }
            for (int i = 0; i < MOEDER; i++) {
                assertThat(svar.get(i).get().sorted())
                        .as("møde " + i)
                        .singleElement()
                        .satisfies(fund -> assertThat(fund.rule()).isEqualTo(Portregler.LUKKET_I_DOKUMENT));
            }
        } finally {
            traade.shutdown();
        }
        assertThat(port.dokumenter()).isEqualTo(MOEDER);
        assertThat(port.tekster()).isEqualTo(3 * MOEDER);
        assertThat(port.lukkede()).isEqualTo(MOEDER);
    }

    /** Whichever of them came first. */
    @Test
    void aListOfMeetingsIsHeldAgainstAllOfThem() {
        assertThat(iListen(0, 1)).isEqualTo(iListen(1, 0)).hasSize(2);
    }

    private static Set<String> iListen(int foerst, int saa) {
        Dokumentport port = new Dokumentport(List.of(), List.of());
        port.moede(kilde(foerst));
        port.moede(kilde(saa));
        Diagnostics fund = new Diagnostics();
        port.alle("index.html")
                .kontroller("index.html", side("hemmelighed" + ord(0) + " og hemmelighed" + ord(1)), fund);
        return fund.sorted().stream()
                .map(Diagnostic::span)
                .map(s -> s.file().name())
                .collect(Collectors.toSet());
    }

    private static Diagnostics kontrolleret(Dokumentport port, int nr) {
        Diagnostics fund = new Diagnostics();
        port.moede(kilde(nr)).kontroller("m.html", side("åbent og hemmelighed" + ord(nr)), fund);
        return fund;
    }

    private static byte[] side(String tekst) {
        return ("<p>" + tekst + "</p>").getBytes(StandardCharsets.UTF_8);
    }

    private static Moedekilde kilde(int nr) {
        String fil = "punkter:\n- overskrift: åbent\n- lukket: ja\n  overskrift: hemmelighed" + ord(nr) + "\n";
        return new Moedekilde(SourceFile.of("m" + nr + ".yaml", fil), Set.of(), List.of(), Set.of());
    }

    /** In letters, since a number ends a word. */
    private static String ord(int nr) {
        return Integer.toString(nr)
                .chars()
                .mapToObj(c -> "" + (char) (c + 'a' - '0'))
                .collect(Collectors.joining());
    }
}
