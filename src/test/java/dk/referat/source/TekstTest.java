package dk.referat.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back from a value to the characters in the file; the YAML around it is made by the reader's own tests. */
final class TekstTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "den røde 🎉 ORD bil",
                "\"den røde 🎉 ORD bil\"",
                "'den røde 🎉 ORD bil'",
                "|\n  den røde 🎉 ORD bil\n"
            })
    void finderOrdetIFilen(String kilde) {
        Tekst tekst = tekst("🎉: " + kilde, kilde, "den røde 🎉 ORD bil");
        int ord = tekst.value().indexOf("ORD");

        assertEquals("ORD", tekst.span(ord, ord + 3).text());
        assertEquals(
                tekst("🎉: " + kilde, kilde, "x").span().file().text().indexOf("ORD"),
                tekst.span(ord, ord + 3).start());
        assertEquals("🎉", tekst.span(ord - 3, ord - 1).text());
    }

    @Test
    void etOrdOverFlereLinjerGaarFraFoersteTilSidsteTegn() {
        String kilde = "en to\r\n    tre fire";
        Tekst tekst = tekst("a: " + kilde, kilde, "en to tre fire");
        assertEquals("to\r\n    tre", tekst.span(3, 9).text());
        assertEquals("tre fire", tekst.part(6, 14).span().text());
        assertEquals("tre fire", tekst.part(6, 14).value());
    }

    /** «|» is not the first character of the text, even where the text has one. */
    @Test
    void blokmaerketErIkkeEnDelAfTeksten() {
        String kilde = "|-\n  a | b > c\n";
        Tekst tekst = tekst("x: " + kilde, kilde, "a | b > c");
        assertEquals("| b", tekst.span(2, 5).text());
        assertEquals(1, tekst.span(2, 3).line() - 1);
    }

    @Test
    void dobbelteAnfoerselstegnOgEscapesForskyderIkke() {
        String enkelt = "'det ''nye'' hus ORD'";
        assertEquals("ORD", ord(enkelt, "det 'nye' hus ORD"));
        String dobbelt = "\"det \\\"nye\\\" C:\\\\hus ORD\"";
        assertEquals("ORD", ord(dobbelt, "det \"nye\" C:\\hus ORD"));
    }

    /** Where an escape makes the two differ, the whole is better than a wrong part. */
    @Test
    void ellersErSvaretDetHele() {
        String kilde = "\"det \\u00e6ble ORD\"";
        assertEquals(
                kilde, tekst("a: " + kilde, kilde, "det æble ORD").span(4, 8).text());
    }

    @Test
    void detTommeStedErDerHvorDetStaar() {
        Tekst tekst = tekst("a: en to", "en to", "en to");
        assertEquals("", tekst.span(3, 3).text());
        assertEquals("en to", tekst.span(0, 5).text());
    }

    private static String ord(String kilde, String vaerdi) {
        int ord = vaerdi.indexOf("ORD");
        return tekst("a: " + kilde, kilde, vaerdi).span(ord, ord + 3).text();
    }

    private static Tekst tekst(String fil, String kilde, String vaerdi) {
        int start = fil.indexOf(kilde);
        return new Tekst(vaerdi, new Span(SourceFile.of("f", fil), start, start + kilde.length()));
    }
}
