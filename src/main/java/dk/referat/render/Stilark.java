package dk.referat.render;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.render.template.EgenFil;
import dk.referat.render.template.Skabelonfejl;
import dk.referat.source.Kildeliste;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The stylesheets, each from the user's own folder where it has one of that name, else built in. */
public final class Stilark {
    public static final String SKAERM = "skaerm.css";
    public static final String PDF = "pdf.css";

    /** The names of both, in the order that a reader should meet them. */
    public static final List<String> NAVNE = List.of(SKAERM, PDF);

    public static final RuleInfo HENTER_UDEFRA = RuleInfo.error(
                    "stilark-henter", "Stilarket henter noget uden for siden")
            .because(
                    "Siden skal kunne læses og gemmes alene, også om ti år, og den, der læser et referat, skal ikke kunne følges"
                            + " af andre. Skriv stilen ud i stilarket, og brug skrifttyper, som læseren har i forvejen.")
            .from("God praksis: et dokument, der skal kunne arkiveres, henter intet udefra")
            .example("""
                    # fil: skabeloner/skaerm.css
                    @import "https://example.com/skrift.css";
                    body { color: black; }
                    """, """
                    # fil: skabeloner/skaerm.css
                    body { color: black; }
                    """)
            .unchangeable();

    /** What would make a browser fetch something, end the style element, or hide either behind a backslash: ur\\l(…). */
    private static final Pattern FORBUDT =
            Pattern.compile("@import|url\\s*\\(|image-set\\s*\\(|src\\s*\\(|</|<!|\\\\", Pattern.CASE_INSENSITIVE);

    private static final String INDBYGGET = "/dk/referat/render/stil/";

    private Stilark() {}

    /**
     * @param egne the user's folder, which need not be there
     * @param laeste remembers the file when it is the user's own
     * @throws Skabelonfejl when the user's stylesheet would fetch something
     */
    static String hent(String navn, @Nullable Path egne, Kildeliste laeste) {
        Path fil = egne == null ? null : egne.resolve(navn);
        if (fil == null || !Files.isRegularFile(fil)) {
            return indbygget(navn);
        }
        SourceFile kilde = EgenFil.laes(fil, Kildeliste.Art.STILARK, laeste, HENTER_UDEFRA);
        Diagnostics fund = new Diagnostics();
        Matcher m = FORBUDT.matcher(kilde.text());
        while (m.find()) {
            fund.add(
                    HENTER_UDEFRA,
                    new Span(kilde, m.start(), m.end()),
                    "«" + m.group() + "» må ikke stå i et stilark",
                    "Siden skal kunne stå alene; skriv stilen ud, og brug skrifttyper, som læseren har");
        }
        if (fund.hasErrors()) {
            throw new Skabelonfejl(fund.sorted());
        }
        return kilde.text();
    }

    /** The text of a built-in stylesheet. */
    public static String indbygget(String navn) {
        try (InputStream in = Stilark.class.getResourceAsStream(INDBYGGET + navn)) {
            if (in == null) {
                throw new IllegalArgumentException("No stylesheet " + navn);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
