package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.Testbilleder;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedlaeser;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.pdf.TaggedText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Every text of a meeting file stands on the paper, in the file's order. The file is read here by another YAML reader than
 * ours, and the order is told from the body's file, so that a word which our reader or our renderer drops is missed.
 */
class IntetOrdMistesTest {
    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LISTEMAERKE = Pattern.compile("(?m)^\\s*(?:[-*•]|\\d+[.)]|[a-z]\\))\\s+");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((\\S+)\\)");
    private static final Pattern BILLEDE = Pattern.compile("!\\[([^\\]]*)\\]\\(\\S+?(?: \"([^\"]*)\")?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]]+\\]");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final List<String> MAANEDER = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private static final String MED_NOTER = """
            møde: {organ: Havnerådet, dato: 2024-12-18, sted: Salen}
            deltagere: [Åse Skov]
            agenda:
              - punkt: 1
                titel: Udgiften
                referat: |
                  Udgiften[^tal] er stor[^rapport] og moms ikke med.[^tal]

                  ![Oversigt over de fem regioner](kort.png "Figur 1")

                  - Mærket ![stjerne](ikon.png) viser nye havne.[^havn]
                  - Resten er gamle.

                  | Havn | Dybde |
                  |---|---:|
                  | Skagen[^havn] | dyb |

                  Sidst i rækken ![kurven over maj](kurve.png)

                  [^tal]: Opgjort den 30. november.
                  [^rapport]: Jf. **årsrapporten** side 7.
                  [^havn]: Lystbåde undtaget.
                beslutning: |
                  Godkendt med forbehold.[^tal]

                  [^tal]: Forbeholdet gælder tallene.
              - punkt: 2
                titel: Eventuelt
                referat: Intet at bemærke.
            """;

    private static final Set<String> IKKE_PAA_PAPIRET = Set.of("undtagelser", "udgår");

    static Stream<Path> eksempler() {
        return Proeve.eksempler().stream();
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void everyTextStandsInTheHtml(Path fil) {
        String html = Proeve.html(Proeve.moede(fil), Dokumenttype.REFERAT);
        iRaekkefoelge(forventet(fil), ord(Jsoup.parse(html).select("main").text()), fil + " (HTML)");
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void everyTextStandsInThePdf(Path fil) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Proeve.pdf(Proeve.moede(fil), Dokumenttype.REFERAT))) {
            iRaekkefoelge(forventet(fil), ord(TaggedText.of(pdf)), fil + " (PDF)");
        }
    }

    /** Notes stand at the foot of the section that they are written last in, and an image is what its text says. */
    @Test
    void everyNoteAndTheTextOfEveryImageStandsThere(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("noter.yaml"), MED_NOTER);
        for (String navn : List.of("kort.png", "ikon.png", "kurve.png")) {
            Files.write(mappe.resolve(navn), Testbilleder.png());
        }
        Moede moede = Proeve.moede(fil);
        // One of the images cannot be found, and its text is printed in its place.
        Billedopslag billeder = adresse -> adresse.equals("kurve.png") ? null : billede(mappe.resolve(adresse));
        List<List<String>> tekster = forventet(fil);
        assertThat(tekster)
                .containsSubsequence(
                        ord("Udgiften er stor og moms ikke med."),
                        ord("Oversigt over de fem regioner Figur 1"),
                        ord("Opgjort den 30. november."),
                        ord("Jf. årsrapporten side 7."));

        Document side = Jsoup.parse(
                new String(Proeve.skriv(moede, Dokumenttype.REFERAT, billeder, Format.HTML), StandardCharsets.UTF_8));
        assertThat(side.select("img")).hasSize(2);
        side.select("sup.noteref, a[role=doc-backlink]").remove();
        side.select("img").forEach(b -> b.replaceWith(new TextNode(" " + b.attr("alt") + " ")));
        iRaekkefoelge(tekster, ord(side.select("main").text()), "HTML");
        try (PDDocument pdf = Loader.loadPDF(Proeve.skriv(moede, Dokumenttype.REFERAT, billeder, Format.PDF))) {
            iRaekkefoelge(tekster, ord(TaggedText.ofTheAuthor(pdf)), "PDF");
        }
    }

    private static @Nullable Billede billede(Path fil) {
        try {
            return Billedlaeser.laes(Files.readAllBytes(fil)).billede();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an author has to say of the rules is for those who read the file. */
    @ParameterizedTest
    @MethodSource("eksempler")
    void noWaiverStandsOnThePaper(Path fil) throws IOException {
        String papir = String.join(
                " ",
                ord(Jsoup.parse(Proeve.html(Proeve.moede(fil), Dokumenttype.REFERAT))
                        .text()));
        List<List<String>> undtaget = new ArrayList<>();
        undtagelser((MappingNode) laes(Files.readString(fil)), undtaget);

        assertThat(undtaget.isEmpty()).isEqualTo(!Files.readString(fil).contains("undtagelser:"));
        assertThat(undtaget).allSatisfy(tekst -> assertThat(papir).doesNotContain(String.join(" ", tekst)));
    }

    private static void undtagelser(Node node, List<List<String>> tekster) {
        if (node instanceof SequenceNode liste) {
            liste.getValue().forEach(n -> undtagelser(n, tekster));
        } else if (node instanceof MappingNode felter) {
            for (NodeTuple felt : felter.getValue()) {
                if (IKKE_PAA_PAPIRET.contains(noegle(felt))) {
                    alle(felt.getValueNode(), tekster);
                } else {
                    undtagelser(felt.getValueNode(), tekster);
                }
            }
        }
    }

    @Test
    void theTestSeesALostWord() throws IOException {
        Path fil = Proeve.eksempler().get(0);
        List<String> papir = new ArrayList<>(ord(Jsoup.parse(Proeve.html(Proeve.moede(fil), Dokumenttype.REFERAT))
                .select("main")
                .text()));
        papir.remove(papir.size() / 2);

        assertThat(mistet(forventet(fil), papir)).isNotEmpty();
    }

    private static void iRaekkefoelge(List<List<String>> tekster, List<String> papir, String hvor) {
        assertThat(tekster).as(hvor).hasSizeGreaterThan(5);
        assertThat(mistet(tekster, papir)).as(hvor).isEmpty();
    }

    /** The texts that do not follow the one before; each must stand there whole. */
    private static List<String> mistet(List<List<String>> tekster, List<String> papir) {
        List<String> mistet = new ArrayList<>();
        int fra = 0;
        for (List<String> tekst : tekster) {
            int plads = find(tekst, papir, fra);
            if (plads < 0) {
                mistet.add(String.join(" ", tekst));
            } else {
                fra = plads + tekst.size();
            }
        }
        return mistet;
    }

    private static int find(List<String> tekst, List<String> papir, int fra) {
        for (int i = fra; i + tekst.size() <= papir.size(); i++) {
            if (papir.subList(i, i + tekst.size()).equals(tekst)) {
                return i;
            }
        }
        return -1;
    }

    // ── What must stand there, in order ──

    private static List<List<String>> forventet(Path fil) {
        try {
            Moede moede = Proeve.moede(fil);
            MappingNode rod = (MappingNode) laes(Files.readString(fil));
            List<List<String>> tekster = new ArrayList<>();
            boolean egetAfsnit = !moede.organ().overskrifter().moede().isEmpty();
            hoved(under(rod, "møde"), List.of("nummer"), tekster);
            List<String> tidOgSted = egetAfsnit ? List.of("dato", "tid", "sted") : List.of("dato", "sted", "tid");
            if (egetAfsnit) {
                alle(under(rod, "dokument"), tekster);
            }
            hoved(under(rod, "møde"), tidOgSted, tekster);
            hoved(under(rod, "møde"), List.of("mødeleder", "sekretær"), tekster);
            if (!egetAfsnit) {
                alle(under(rod, "dokument"), tekster);
            }
            Set<String> iTabellen = Set.copyOf(moede.organ().dagsordenstabel());
            punkter(under(rod, "agenda"), iTabellen, true, tekster);
            alle(under(rod, "deltagere"), tekster);
            alle(under(rod, "afbud"), tekster);
            punkter(under(rod, "agenda"), iTabellen, false, tekster);
            return tekster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hoved(Node moede, List<String> noegler, List<List<String>> tekster) {
        noegler.forEach(noegle -> alle(under((MappingNode) moede, noegle), tekster));
    }

    /** A row of the table begins with number and time; the rest of an item is in the file's order. */
    private static void punkter(Node agenda, Set<String> iTabellen, boolean tabel, List<List<String>> tekster) {
        List<String> raekke = List.of("punkt", "tid", "varighed", "titel", "type", "ved");
        for (Node punkt : ((SequenceNode) agenda).getValue()) {
            List<NodeTuple> felter = ((MappingNode) punkt).getValue();
            (tabel ? raekke : List.of("punkt", "titel"))
                    .forEach(noegle -> alle(under((MappingNode) punkt, noegle), tekster));
            felter.stream()
                    .filter(felt -> !IKKE_PAA_PAPIRET.contains(noegle(felt)))
                    .filter(felt -> !raekke.contains(noegle(felt)) && iTabellen.contains(noegle(felt)) == tabel)
                    .forEach(felt -> alle(felt.getValueNode(), tekster));
        }
    }

    private static void alle(Node node, List<List<String>> tekster) {
        if (node instanceof ScalarNode skalar) {
            tekst(skalar.getValue(), tekster);
        } else if (node instanceof SequenceNode liste) {
            liste.getValue().forEach(n -> alle(n, tekster));
        } else if (node instanceof MappingNode felter) {
            felter.getValue().forEach(t -> alle(t.getValueNode(), tekster));
        }
    }

    /** A prose field is looked for line by line, since a list's marks are not text on the page. */
    private static void tekst(String vaerdi, List<List<String>> tekster) {
        if (Set.of("ja", "nej").contains(vaerdi.strip())) {
            return;
        }
        Matcher iso = ISO.matcher(vaerdi.strip());
        String trykt = iso.matches()
                ? Integer.parseInt(iso.group(3)) + " " + MAANEDER.get(Integer.parseInt(iso.group(2)) - 1) + " "
                        + iso.group(1)
                : vaerdi;
        Predicate<String> erNote = linje -> linje.startsWith("[^");
        String medNoterSidst = Stream.concat(
                        trykt.lines().filter(erNote.negate()), trykt.lines().filter(erNote))
                .collect(Collectors.joining("\n"));
        String udenNoter =
                NOTE.matcher(BILLEDE.matcher(medNoterSidst).replaceAll("$1 $2")).replaceAll("");
        String udenLinks = LINK.matcher(udenNoter).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        Arrays.stream(LISTEMAERKE.matcher(udenLinks).replaceAll("\n").split("\n"))
                .map(IntetOrdMistesTest::ord)
                .filter(ord -> !ord.isEmpty())
                .forEach(tekster::add);
    }

    /** Case is the layout's to choose («torsdag» begins a line), and hyphens that only break a line are not text. */
    private static List<String> ord(String tekst) {
        String ren = Normalizer.normalize(tekst, Normalizer.Form.NFC).replaceAll("[\\u00AD\\u2060\\u200B]", "");
        return ORD.matcher(ren)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Node laes(String yaml) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    }

    private static Node under(MappingNode rod, String noegle) {
        return rod.getValue().stream()
                .filter(t -> noegle(t).equals(noegle))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElseGet(() -> laes("[]"));
    }

    private static String noegle(NodeTuple felt) {
        return ((ScalarNode) felt.getKeyNode()).getValue();
    }
}
