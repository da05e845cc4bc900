package dk.referat.render;

import dk.referat.Guldfil;
import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import dk.referat.read.Referatmappe;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both documents of every example, and of a meeting with every feature, as they were looked at and found right. */
class GuldTest {
    static Stream<Path> moeder() {
        return Stream.concat(Proeve.eksempler().stream(), Stream.of(Proeve.FULDT_MOEDE));
    }

    @ParameterizedTest
    @MethodSource("moeder")
    void documentsAreAsTheyWere(Path fil) {
        for (Dokumenttype type : Proeve.MOEDETS_DOKUMENTER) {
            String html = Proeve.html(Proeve.moede(fil), type);
            String indhold = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
            Guldfil.sammenlign(
                    Path.of(
                            "src/test/resources/dk/referat/render/guld",
                            Referatmappe.stamme(fil) + "-" + type.navn() + ".html"),
                    indhold + "</main>\n");
        }
    }
}
