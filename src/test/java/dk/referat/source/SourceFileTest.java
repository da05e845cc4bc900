package dk.referat.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class SourceFileTest {
    /** Unix, Windows and the old Mac in one file. */
    private static final SourceFile FIL = SourceFile.of("f", "ab\ncd\r\n🎉æ x\rslut");

    @Test
    void kenderAlleSlagsLinjeskift() {
        assertEquals(4, FIL.lineCount());
        assertEquals("ab", FIL.line(1));
        assertEquals("cd", FIL.line(2));
        assertEquals("🎉æ x", FIL.line(3));
        assertEquals("slut", FIL.line(4));
    }

    @Test
    void kolonnerErHeleTegn() {
        int x = FIL.text().indexOf('x');
        assertEquals(new Position(3, 4), FIL.position(x));
        assertEquals(3, FIL.lineAt(x));
    }

    @Test
    void stederUdenforFilenErDenNaermesteInde() {
        assertEquals(new Position(1, 1), FIL.position(-5));
        assertEquals(new Position(4, 5), FIL.position(999));
    }

    @Test
    void linjeskiftHoererTilLinjenForan() {
        assertEquals(1, FIL.lineAt(2));
        assertEquals(2, FIL.lineAt(3));
        assertEquals(2, FIL.lineAt(6));
        assertEquals(3, FIL.lineAt(7));
    }

    @Test
    void enLinjesStedErUdenIndrykning() {
        SourceFile fil = SourceFile.of("f", "a\n   b c  \n\n");
        assertEquals("b c", fil.lineSpan(2).text());
        assertEquals(1, SourceFile.of("f", "").lineCount());
        assertEquals("", SourceFile.of("f", "").lineSpan(1).text());
    }

    @Test
    void stederSkalVaereIFilen() {
        assertThrows(IllegalArgumentException.class, () -> new Span(FIL, 3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(FIL, 0, 99));
    }
}
