package dk.referat.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes JSON the same on every system. */
final class Jsonskriver {
    private static final JsonFactory FABRIK = new JsonFactory();

    private Jsonskriver() {}

    /** What fills the document. */
    interface Indhold {
        void skriv(JsonGenerator json) throws IOException;
    }

    static void skriv(Appendable ud, Indhold indhold) throws IOException {
        StringWriter tekst = new StringWriter();
        DefaultIndenter indryk = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FABRIK.createGenerator(tekst)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indryk).withArrayIndenter(indryk));
            indhold.skriv(json);
        }
        ud.append(tekst.getBuffer()).append('\n');
    }
}
