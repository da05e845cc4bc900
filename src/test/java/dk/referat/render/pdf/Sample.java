package dk.referat.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** The handwritten pages that the tests render. */
enum Sample {
    STYREGRUPPE("styregruppe.xhtml", "7. møde i styregruppen for fælles kyst- og højdedata"),
    BESTYRELSE("bestyrelse.xhtml", "12. møde i bestyrelsen for den nationale strategi for vandløb og ådale 2021-2024");

    static final PdfRenderer RENDERER = new PdfRenderer("0.1.0");

    final String title;
    private final String file;

    Sample(String file, String title) {
        this.file = file;
        this.title = title;
    }

    String xhtml() {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMetadata metadata() {
        return new PdfMetadata(
                title, "Styrelsen for Fælles Kortdata", "Referat", Instant.parse("2025-09-10T08:00:00Z"));
    }

    byte[] render() {
        return RENDERER.render(xhtml(), metadata());
    }
}
