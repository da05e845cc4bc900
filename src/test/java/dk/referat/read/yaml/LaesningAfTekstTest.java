package dk.referat.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to text to a tree: where the limits are, and that what is found is found at its place. */
final class LaesningAfTekstTest {
    private static final int LINJE = 20_000;
    private static final int DELE = 20_000;

    // ── Bytes ──

    @Test
    void aFileMayBeAsLargeAsTheLimitAndNoLarger() {
        byte[] praecis = "a".repeat(TextDecoder.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
        assertThat(afkodet(praecis).text()).hasSize(TextDecoder.MAX_BYTES);
        assertThat(fund(new byte[TextDecoder.MAX_BYTES + 1])).isEqualTo("for-stor-fil 1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304, forkert-tegnsaet 1:1",
        "25504446, forkert-tegnsaet 1:1",
        "D0CF11E0, forkert-tegnsaet 1:1",
        "FFFE6100, forkert-tegnsaet 1:1",
        "FEFF0061, forkert-tegnsaet 1:1",
        "61003A00, forkert-tegnsaet 1:1",
        "0061003A, forkert-tegnsaet 1:1",
        "6100, ''",
        "61003A, ''",
        "504B03, ''",
        "610A62E6, forkert-tegnsaet 2:2",
        "EFBBBF613A, ''",
        "61C3A6, ''"
    })
    void whatIsNotUtf8IsTold(String hex, String ventet) {
        byte[] bytes = java.util.HexFormat.of().parseHex(hex);
        assertThat(fund(bytes)).isEqualTo(ventet);
        assertThat(afkodet(bytes)).isNotNull();
    }

    @Test
    void theTextOfAnotherEncodingIsShownAsItWasMeant() {
        assertThat(afkodet("møde".getBytes(StandardCharsets.UTF_16)).text()).isEqualTo("møde");
        assertThat(afkodet("møde".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("møde");
        assertThat(afkodet("møde".getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo("møde");
        assertThat(afkodet("møde – €".getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo("møde – €");
        assertThat(afkodet("\uFEFFa".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("a");
    }

    // ── Characters ──

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 8, 0x0B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xFDD0,
                0xFDEF, 0xFFFE
            })
    void whatNobodySeesIsToldAndLeftOut(int tegn) {
        assertThat(tegn("ab" + (char) tegn + "c")).isEqualTo("ulovligt-tegn 1:3 → ab c");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x20, 0x7E, 0xA0, 0xE6, 0x2027, 0x202F, 0x2065, 0x206A, 0xFDCF, 0xFDF0, 0xFFFD, '\t'})
    void whatIsSeenStays(int tegn) {
        assertThat(tegn("ab" + (char) tegn + "c")).isEqualTo(" → ab" + (char) tegn + "c");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\uD83C\uDF89b', ''",
        "'\uD83C\uDF89', ''",
        "'\uD83Cb', 1:1",
        "'a\uD83C', 1:2",
        "'\uDF89b', 1:1",
        "'a\uDF89', 1:2",
        "'a\uDF89\uD83Cb', '1:2, 1:3'"
    })
    void halfACharacterIsNone(String tekst, String ventet) {
        Diagnostics fund = new Diagnostics();
        HiddenCharacters.replace(SourceFile.of("x", tekst), fund);
        // A column counts whole characters, and half a one counts for one.
        assertThat(fund.sorted()).hasSize(ventet.isEmpty() ? 0 : ventet.split(",").length);
    }

    @Test
    void onlyTheFirstOfManyAreTold() {
        Diagnostics fund = new Diagnostics();
        String ren = HiddenCharacters.replace(SourceFile.of("x", "\u0001".repeat(50)), fund);
        assertThat(fund.sorted()).hasSize(20);
        assertThat(ren).isEqualTo(" ".repeat(50));
    }

    // ── The tree ──

    @Test
    void aLineMayBeAsLongAsTheLimit() {
        String praecis = "a: " + "x".repeat(LINJE - 3);
        assertThat(traefund("b: y\n" + praecis)).isEmpty();
        assertThat(traefund("b: y\n" + praecis + "x\nc: z")).isEqualTo("for-stor-fil 2:1");
        assertThat(traefund(praecis + "x")).isEqualTo("for-stor-fil 1:1");
        YamlTree trae = trae(praecis + "x", new Diagnostics());
        assertThat(trae.root()).isNull();
        assertThat(trae.whole()).isFalse();
    }

    @Test
    void aFileMayHaveAsManyPartsAsTheLimit() {
        assertThat(traefund("- x\n".repeat(DELE - 1))).isEmpty();
        assertThat(traefund("- x\n".repeat(DELE))).isEqualTo("for-stor-fil " + DELE + ":3");
        YamlTree trae = trae("- x\n".repeat(DELE), new Diagnostics());
        assertThat(trae.root()).isNull();
        assertThat(trae.whole()).isFalse();
    }

    @Test
    void aFileMayBeAsDeepAsTheLimit() {
        assertThat(traefund(dyb(23))).isEmpty();
        assertThat(traefund(dyb(24))).startsWith("for-dyb-indrykning 25:");
        assertThat(trae(dyb(24), new Diagnostics()).root()).isNull();
    }

    @Test
    void afterManyFaultsTheReaderGivesUp() {
        Diagnostics fund = new Diagnostics();
        YamlTree trae = trae("a: b: c\n".repeat(40), fund);
        assertThat(fund.sorted()).hasSize(21);
        assertThat(trae.root()).isNull();
        assertThat(trae.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: x #4; tekst-som-kommentar 1:6",
                "a: x # 4; ''",
                "a: x ##; ''",
                "a: x #; ''",
                "a: x#4; ''",
                "a: \"x\" #4; tekst-som-kommentar 1:8",
                "a: 'x' #4; tekst-som-kommentar 1:8",
                "a: [x] #4; tekst-som-kommentar 1:8",
                "a: #4; tekst-som-kommentar 1:4",
                "a :  #4; tekst-som-kommentar 1:6",
                "a: |\\n  x #4; ''",
                "a: x\\n#4 er vigtigt; tekst-som-kommentar 2:1",
                "a: x\\n  #4 er vigtigt; tekst-som-kommentar 2:3",
                "a: x\\n#fire; ''",
                "a: x\\n\\n#4\\nb: y; tekst-som-kommentar 3:1",
                "a: |\\n  #4\\nb: #5; tekst-som-kommentar 3:4"
            })
    void textThatYamlTakesForARemarkIsTold(String yaml, String ventet) {
        assertThat(traefund(yaml.replace("\\n", "\n"))).isEqualTo(ventet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: 1\\n---\\nb: 2; flere-dokumenter 2:1",
                "---\\na: 1\\n---\\nb: 2; flere-dokumenter 3:1",
                "---\\na: 1; ''",
                "a: &x 1; yaml-henvisning 1:4",
                "a: *x; yaml-henvisning 1:4",
                "a: !x 1; yaml-type 1:4",
                "a: '&x'; ''",
                "<<: x; yaml-henvisning 1:1",
                "\"<<\": x; ''",
                "a: \"b\\tc\"; yaml-syntaks 1:6",
                "a: \"b\\\\c\"; ''",
                "a: \"b\\\"c\"; ''",
                "a: \"\\\\\\t\"; yaml-syntaks 1:7"
            })
    void whatYamlHasAndMinutesHaveNot(String yaml, String ventet) {
        String tekst = yaml.replace("\\n", "\n");
        assertThat(traefund(tekst)).isEqualTo(ventet);
    }

    @Test
    void placesCountCharactersAndNotHalvesOfThem() {
        Diagnostics fund = new Diagnostics();
        YamlTree trae = trae("a🎉: x🎉y\nb: [🎉, z]\n", fund);
        assertThat(fund.sorted()).isEmpty();
        Node.Mapping rod = (Node.Mapping) Objects.requireNonNull(trae.root());
        List<String> skrevet = new ArrayList<>();
        for (Node.Entry entry : rod.entries()) {
            skrevet.add(entry.key().span().text());
            skrevet.add(entry.value().span().text());
        }
        assertThat(skrevet).containsExactly("a🎉", "x🎉y", "b", "[🎉, z]");
        Node.Sequence liste = (Node.Sequence) rod.entries().get(1).value();
        assertThat(liste.items().get(1).span().text()).isEqualTo("z");
    }

    @Test
    void anEmptyListItemPointsAtItsDash() {
        Node.Sequence liste = (Node.Sequence)
                Objects.requireNonNull(trae("- a\n-\n- b\n", new Diagnostics()).root());
        assertThat(liste.items().get(1).span().start()).isEqualTo(4);
        Node.Sequence sidst = (Node.Sequence)
                Objects.requireNonNull(trae("- a\n-", new Diagnostics()).root());
        assertThat(sidst.items().get(1).span().start()).isEqualTo(4);
    }

    /** What a fault takes away is as little as can be, and everything else keeps its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a: b: c\\nd: e; a=, d=e",
                "a: 1\\nx: y: z\\n  mere\\nd: e; a=1, x=, d=e",
                "a: \"x\" y\\nd: e; a=, d=e",
                "a: [x\\nd: e; a=",
                "- a: b: c\\n  d: e\\n- f: g; [a=, d=e], [f=g]",
                "a: @b\\nd: e; a=, d=e",
                "a: %b\\n  c\\nd: e; a=, d=e"
            })
    void theRestIsReadAfterAFault(String yaml, String ventet) {
        Diagnostics fund = new Diagnostics();
        YamlTree trae = trae(yaml.replace("\\n", "\n"), fund);
        assertThat(fund.hasErrors()).isTrue();
        assertThat(vist(trae.root())).startsWith(ventet);
    }

    @Test
    void aLongTextIsShownByItsBeginning() {
        assertThat(Quotes.shown("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Quotes.shown("x".repeat(61))).isEqualTo("x".repeat(60) + " …");
        assertThat(Quotes.shown("x".repeat(59) + "🎉y")).isEqualTo("x".repeat(59) + " …");
        assertThat(Quotes.shown(" a\n\n b ")).isEqualTo("a b");
        assertThat(Quotes.around("a\\b")).isEqualTo("\"a\\\\b\"");
        assertThat(Quotes.around("a \"b\" 'c'")).isEqualTo("'a \"b\" ''c'''");
    }

    private static String vist(@org.jspecify.annotations.Nullable Node node) {
        if (node instanceof Node.Scalar skalar) {
            return skalar.text();
        }
        if (node instanceof Node.Sequence liste) {
            return liste.items().stream().map(n -> "[" + vist(n) + "]").collect(Collectors.joining(", "));
        }
        if (node instanceof Node.Mapping noegler) {
            return noegler.entries().stream()
                    .map(e -> e.key().text() + "=" + vist(e.value()))
                    .collect(Collectors.joining(", "));
        }
        return "";
    }

    private static String dyb(int niveauer) {
        StringBuilder ud = new StringBuilder();
        for (int i = 0; i < niveauer; i++) {
            ud.append(" ".repeat(i)).append("a:\n");
        }
        return ud.append(" ".repeat(niveauer)).append("a: x\n").toString();
    }

    private static String tegn(String tekst) {
        Diagnostics fund = new Diagnostics();
        String ren = HiddenCharacters.replace(SourceFile.of("x", tekst), fund);
        return steder(fund.sorted()) + " → " + ren;
    }

    private static YamlTree trae(String tekst, Diagnostics fund) {
        return YamlReader.read(SourceFile.of("x", tekst), fund);
    }

    private static String traefund(String tekst) {
        Diagnostics fund = new Diagnostics();
        trae(tekst, fund);
        return steder(fund.sorted());
    }

    private static SourceFile afkodet(byte[] bytes) {
        return TextDecoder.decode("x", bytes, new Diagnostics());
    }

    private static String fund(byte[] bytes) {
        Diagnostics fund = new Diagnostics();
        TextDecoder.decode("x", bytes, fund);
        return steder(fund.sorted());
    }

    private static String steder(List<Diagnostic> fund) {
        return fund.stream()
                .map(d -> d.rule().id() + " " + d.span().position().line() + ":"
                        + d.span().position().column())
                .collect(Collectors.joining(", "));
    }
}
