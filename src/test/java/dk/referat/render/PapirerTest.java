package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Guldfil;
import dk.referat.Papirproeve;
import dk.referat.Papirproeve.Papir;
import dk.referat.render.pdf.PdfAnatomy;
import dk.referat.render.pdf.TaggedText;
import dk.referat.render.pdf.VeraPdf;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Kommissorium and report, those of the examples and those with everything, on the page and on paper. */
class PapirerTest {
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)\\s]+\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]:?");
    private static final Pattern LISTEMAERKE = Pattern.compile("(?m)^\\s*(?:[-*•]|\\d+[.)])\\s+");

    /** What is no text of the paper: what other files are called, choices, and dates and figures, which have tests of their own. */
    private static final Set<String> INGEN_TEKST = Set.of(
            "organ",
            "periode",
            "dato",
            "status",
            "boks",
            "nøgletal",
            "møder om året",
            "beslutningsdygtig",
            "undtagelser");

    static Stream<Papir> alle() {
        return Papirproeve.alle().stream();
    }

    static Stream<Papir> fulde() {
        return Papirproeve.papirer(Papirproeve.FULDE).stream();
    }

    @ParameterizedTest
    @MethodSource("fulde")
    void theyAreAsTheyWere(Papir papir) {
        String html = Papirproeve.html(papir.dokument());
        Guldfil.sammenlign(
                Path.of("src/test/resources/dk/referat/render/guld", papir.navn() + ".html"),
                html.substring(html.indexOf("<main"), html.indexOf("</main>")) + "</main>\n");
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everybodyCanReadThePaper(Papir papir) throws Exception {
        byte[] pdf = Papirproeve.pdf(papir.dokument());
        Document side = Jsoup.parse(Papirproeve.html(papir.dokument()));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            PdfAnatomy.check(dokument);
            // Read by its tags, the paper says what the page says: every word, in the same order.
            assertThat(udenMellemrum(TaggedText.withoutLabels(dokument)))
                    .isEqualTo(udenMellemrum(side.select("main").text()));
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    void noWordOfTheFileIsLost(Papir papir) throws IOException {
        List<String> tekster = new ArrayList<>();
        Node rod = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(papir.fil())));
        saml(papir.navn().endsWith("kommissorium") ? Objects.requireNonNull(under(rod, "kommissorium")) : rod, tekster);
        Document side = Jsoup.parse(Papirproeve.html(papir.dokument()));
        side.select("sup.noteref, a[role=doc-backlink]").remove();
        String paaSiden = ord(side.select("main").text());

        assertThat(tekster)
                .hasSizeGreaterThan(5)
                .allSatisfy(t -> assertThat(paaSiden).contains(t));
    }

    private static void saml(Node node, List<String> tekster) {
        if (node instanceof ScalarNode skalar) {
            String uden = LINK.matcher(NOTE.matcher(skalar.getValue()).replaceAll(" "))
                    .replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
            Arrays.stream(LISTEMAERKE.matcher(uden).replaceAll("\n").split("\n"))
                    .map(PapirerTest::ord)
                    .filter(o -> !o.isBlank())
                    .forEach(tekster::add);
        } else if (node instanceof SequenceNode liste) {
            liste.getValue().forEach(n -> saml(n, tekster));
        } else if (node instanceof MappingNode felter) {
            felter.getValue().stream()
                    .filter(f -> !INGEN_TEKST.contains(noegle(f)))
                    // What members call a seat by is not printed where it is said who has it.
                    .filter(f -> !noegle(f).equals("navn") || under(felter, "hvem") == null)
                    .forEach(f -> saml(f.getValueNode(), tekster));
        }
    }

    private static @Nullable Node under(Node rod, String navn) {
        return ((MappingNode) rod)
                .getValue().stream()
                        .filter(f -> noegle(f).equals(navn))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null);
    }

    private static String noegle(NodeTuple felt) {
        return ((ScalarNode) felt.getKeyNode()).getValue();
    }

    private static String ord(String tekst) {
        return " "
                + String.join(
                        " ",
                        ORD.matcher(tekst.toLowerCase(Locale.ROOT))
                                .results()
                                .map(r -> r.group())
                                .toList())
                + " ";
    }

    private static String udenMellemrum(String tekst) {
        return tekst.replaceAll("[\\s\u00A0\u00AD\u2060\u200B]+", "").toLowerCase(Locale.ROOT);
    }
}
