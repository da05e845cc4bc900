package dk.referat.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in its encodings, pictures, and files in files. */
class TekstOgZipTest {
    private static final String HEMMELIG = "Kvintessens på å 010170-1234";

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static Udfald laes(byte[] data) {
        return Filtekster.laes(data, "x.dat");
    }

    private static void findes(Udfald udfald, String sted) {
        assertThat(Fund.steder(udfald, "Kvintessens")).as("ordet").contains(sted);
        assertThat(Fund.cpr(udfald)).as("nummeret").contains(sted);
    }

    static Stream<byte[]> encodings() {
        return Stream.of(
                utf8(HEMMELIG),
                utf8("\uFEFF" + HEMMELIG),
                HEMMELIG.getBytes(Charset.forName("windows-1252")),
                HEMMELIG.getBytes(StandardCharsets.UTF_16LE),
                HEMMELIG.getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + HEMMELIG).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + HEMMELIG).getBytes(StandardCharsets.UTF_16BE),
                ("\uFEFF" + HEMMELIG).getBytes(Charset.forName("UTF-32LE")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void textInAnyEncoding(byte[] data) {
        Udfald udfald = laes(data);
        assertThat(udfald.art()).isEqualTo(Filart.TEKST);
        assertThat(udfald.ukontrollerede()).isEmpty();
        assertThat(Fund.steder(udfald, HEMMELIG)).containsExactly("teksten");
        findes(udfald, "teksten");
    }

    @Test
    void theNameIsAText() {
        Udfald udfald = Filtekster.laes(utf8("intet"), "010170-1234 Kvintessens.txt");
        findes(udfald, "filnavn");
    }

    @Test
    void aNameSaysNothingAboutTheContent() {
        assertThat(Filtekster.laes(utf8(HEMMELIG), "x.pdf").art()).isEqualTo(Filart.TEKST);
        assertThat(Filtekster.laes(new Zipbygger().med("a.txt", "a").bytes(), "x.txt")
                        .art())
                .isEqualTo(Filart.ZIP);
        assertThat(Filtekster.laes(utf8("%PDF-1.7\n"), "x.txt").art()).isEqualTo(Filart.PDF);
    }

    @Test
    void htmlAsItIsShownAndAsItIsWritten() {
        Udfald udfald =
                laes(utf8("<!doctype html><html><!-- Bemærk --><p title='Titelord'>K<b>vintes</b>sens 01<i>01</i>70"
                        + "&#8209;12<span>34</span></p><script>var x = 'Scriptord'</script>&AElig;ble"));
        assertThat(udfald.art()).isEqualTo(Filart.HTML);
        findes(udfald, "teksten, som den vises");
        assertThat(Fund.steder(udfald, "Bemærk")).containsExactly("teksten");
        assertThat(Fund.steder(udfald, "Titelord")).containsExactly("teksten");
        assertThat(Fund.steder(udfald, "Scriptord")).contains("teksten");
        assertThat(Fund.steder(udfald, "Æble")).containsExactly("teksten, som den vises");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;010170;1234;b",
                "\"010170\",\"1234\"",
                "010170,1234",
                "010170\t1234",
                "x;0101701234;y",
                "0101701234,50,Hansen",
                "navn;cpr\nHansen;101701234",
            })
    void cellsOfATable(String tekst) {
        assertThat(Fund.cpr(laes(utf8(tekst)))).contains("rækkerne");
    }

    @Test
    void nineDigitsAreNoNumberWithoutTheWord() {
        assertThat(Fund.cpr(laes(utf8("navn;antal\nHansen;101701234")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><p>hej</p>",
                "<p>hej</p><SCRIPT src=x.js></SCRIPT>",
                "<script/src=x.js></script>",
                "<script data-type='application/ld+json'>alert(1)</script>",
                "<script type='module'>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img alt='a > b' src=x onerror = 'alert(1)'>",
                "<svg/onload=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java\nscript:alert(1)'>x</a>",
                "<a href=&#106;avascript&colon;alert(1)>x</a>",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>fetch('x')</script></svg>",
                "<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script>fetch('x')</s:script></s:svg>",
                "<svg><a><animate attributeName='href' values='x;javascript:alert(1)'/></a></svg>",
                "<iframe src=x></iframe>",
                "<object data=x></object>",
                "<embed src=x>",
                "<h:embed xmlns:h='http://www.w3.org/1999/xhtml' src='x'/>",
                "<meta http-equiv=refresh content='0;url=x'>",
                "<meta content='0;url=x' http-equiv='&#82;efresh'>",
                "<?xml version='1.0'?><?xml-stylesheet type='text/xsl' href='x.xsl'?><a/>",
                "<!DOCTYPE svg [<!ENTITY x '&#60;script>alert(1)&#60;/script>'>]><svg>&x;</svg>",
                "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg></svg>",
                "<!-- a --!><script>alert(1)</script> -->",
                "<title><!--</title><script>alert(1)</script>-->",
            })
    void aProgramInAPageIsToldOf(String side) {
        assertThat(Fund.grunde(laes(utf8(side)))).containsExactly(Grund.SCRIPT);
        Udfald iZip = laes(new Zipbygger().med("a.html", side).bytes());
        assertThat(iZip.ukontrollerede()).containsExactly(new Ukontrolleret("a.html", Grund.SCRIPT));
        assertThat(Grund.SCRIPT.erBillede()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html lang=da><meta charset=utf-8><meta name=viewport content='width=device-width'>"
                        + "<title>Gemt</title><style>a:hover{color:red}</style><p title='Onsdag: lukket'>Hej</p></html>",
                "<html><script type=\"application/ld+json\">{\"@type\":\"Event\"}</script></html>",
                "<html><meta name=description content='JavaScript: et kursus'><p>onsdag = lukket</p></html>",
                "<a href='https://x.dk/javascript:note' data-on='1'>script</a>",
                "<p>Skriv &lt;script&gt; og javascript: i feltet</p>",
                "<svg xmlns='http://www.w3.org/2000/svg'><title>Kort</title><path d='M0 0'/></svg>",
                "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]><svg xmlns='&ns_svg;'></svg>",
                "<office:document xmlns:draw='d'><draw:object href='x'/></office:document>",
                "Hansen <bo@x.dk> skrev: a <b og så videre",
                "x <y, onsdag;online\n1;2",
            })
    void aPageWithoutAProgramPasses(String side) {
        assertThat(laes(utf8(side)).ukontrollerede()).isEmpty();
    }

    @Test
    void manyTagsWithoutAnEndTakeNoTime() {
        String side = "<html></html>" + "<a b='".repeat(100_000) + "<script type=application/json ".repeat(10_000);
        assertThat(laes(utf8(side)).ukontrollerede()).isEmpty();
    }

    @Test
    void aFileWrittenIntoAText() {
        String kode = Base64.getEncoder().encodeToString(utf8(HEMMELIG));
        findes(
                laes(utf8("<svg><image href=\"data:text/plain;charset=utf-8;base64," + kode + "\"/></svg>")),
                "indlejret fil 1 › teksten");
        findes(laes(utf8("![x](data:text/plain;base64," + kode + ")")), "indlejret fil 1 › teksten");
    }

    @Test
    void aMailIsNotRead() {
        Udfald udfald = laes(utf8("From: a\nContent-Transfer-Encoding: base64\n\nMDEwMTcwLTEyMzQ=\n"));
        assertThat(Fund.grunde(udfald)).containsExactly(Grund.UKENDT_TYPE);
        Udfald kort = laes(utf8("BEGIN:VCARD\nPHOTO;ENCODING=b:MDEwMTcwLTEyMzQ=\n"));
        assertThat(Fund.grunde(kort)).containsExactly(Grund.UKENDT_TYPE);
    }

    @Test
    void rtf() {
        Udfald udfald = laes("{\\rtf1\\ansi {\\b Kvint}essens p\\'e5 0101{\\i 70}\\_1234\\par {\\v skjult \\u230 ?ble}}"
                .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(udfald.art()).isEqualTo(Filart.RTF);
        findes(udfald, "teksten");
        assertThat(Fund.steder(udfald, "Kvintessens på 010170")).containsExactly("teksten");
        assertThat(Fund.steder(udfald, "skjult æble")).containsExactly("teksten");
        assertThat(udfald.ukontrollerede()).isEmpty();
        Udfald medFil = laes("{\\rtf1 {\\object\\objdata 0105}}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Fund.grunde(medFil)).containsExactly(Grund.UKENDT_TYPE);
    }

    @Test
    void whatIsWrittenInPictures() throws IOException {
        byte[] png = png("zTXt", pakket("Comment\0\0", utf8(HEMMELIG)));
        findes(laes(png), "billedets metadata");
        findes(laes(png("tEXt", utf8("Comment\0" + HEMMELIG))), "billedets metadata");
        findes(laes(png("iTXt", pakket("XML:com.adobe.xmp\0\1\0\0\0", utf8(HEMMELIG)))), "billedets metadata");
        byte[] exif = saml(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 99}, utf8("Exif\0\0" + HEMMELIG));
        findes(laes(exif), "billedets metadata");
        byte[] unicode = saml(exif, HEMMELIG.getBytes(StandardCharsets.UTF_16BE));
        findes(laes(saml(new byte[] {'G', 'I', 'F', '8', '9', 'a', 0, 1}, unicode)), "billedets metadata");
        findes(laes(saml(utf8("RIFF____WEBP"), utf8("\1\2" + HEMMELIG))), "billedets metadata");
        findes(laes(saml(new byte[] {'M', 'M', 0, 0x2A}, utf8(HEMMELIG))), "billedets metadata");
        assertThat(Fund.grunde(laes(png))).containsExactly(Grund.BILLEDE);
        assertThat(Grund.BILLEDE.erBillede()).isTrue();
    }

    private static byte[] png(String art, byte[] data) throws IOException {
        ByteBuffer ud = ByteBuffer.allocate(20 + data.length);
        ud.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ud.putInt(data.length)
                .put(art.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt(0);
        return ud.array();
    }

    private static byte[] pakket(String foran, byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        byte[] ud = new byte[1000];
        int n = deflater.deflate(ud);
        deflater.end();
        return saml(foran.getBytes(StandardCharsets.ISO_8859_1), Arrays.copyOf(ud, n));
    }

    private static byte[] saml(byte[] a, byte[] b) {
        byte[] ud = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, ud, a.length, b.length);
        return ud;
    }

    @Test
    void aZipAtTheEndOfAPicture() {
        byte[] gif = {'G', 'I', 'F', '8', '9', 'a', 0, 1};
        findes(laes(saml(gif, new Zipbygger().med("a.txt", HEMMELIG).bytes())), "vedhængt zip › a.txt › teksten");
    }

    @Test
    void filesInAZipToADepth() {
        byte[] zip = new Zipbygger().med("inderst.txt", HEMMELIG).bytes();
        for (int n = 3; n > 1; n--) {
            zip = new Zipbygger().med(n + ".zip", zip).bytes();
        }
        Udfald udfald = laes(zip);
        findes(udfald, "2.zip › 3.zip › inderst.txt › teksten");
        assertThat(udfald.ukontrollerede()).isEmpty();
        for (int n = 0; n < 4; n++) {
            zip = new Zipbygger().med("ydre.zip", zip).bytes();
        }
        assertThat(Fund.grunde(laes(zip))).containsExactly(Grund.FOR_DYBT);
    }

    @Test
    void aDocumentInAZip() {
        byte[] docx = Zipbygger.office()
                .med("word/comments.xml", "<c><t>" + HEMMELIG + "</t></c>")
                .bytes();
        findes(laes(new Zipbygger().med("rapport.docx", docx).bytes()), "rapport.docx › kommentarer");
    }

    @Test
    void namesAndRemarksInAZip() {
        byte[] zip = new Zipbygger()
                .med("010170-1234 Kvintessens.txt", "")
                .med("../../ude.txt", "a")
                .bemaerkning(HEMMELIG)
                .bytes();
        Udfald udfald = laes(zip);
        findes(udfald, "filnavne i zip");
        findes(udfald, "bemærkninger i zip");
    }

    @Test
    void whatWasTakenOffTheListOfAZip() {
        byte[] skjult = new Zipbygger().med("slettet.txt", HEMMELIG).bytes();
        int kun = find(skjult, 0x02014b50);
        byte[] synlig = new Zipbygger().med("a.txt", "intet").bytes();
        // The entry in front of the zip is not on the list of it.
        Udfald udfald = laes(saml(Arrays.copyOf(skjult, kun), synlig));
        findes(udfald, "slettet.txt (slettet) › teksten");
        assertThat(Fund.steder(udfald, "intet")).containsExactly("a.txt › teksten");
    }

    @Test
    void aZipWithoutAListIsReadAndToldOf() {
        byte[] zip = new Zipbygger().med("a.txt", HEMMELIG).bytes();
        Udfald udfald = laes(Arrays.copyOf(zip, find(zip, 0x02014b50)));
        assertThat(Fund.steder(udfald, "Kvintessens")).containsExactly("a.txt (slettet) › teksten");
        assertThat(Fund.grunde(udfald)).containsExactly(Grund.OEDELAGT);
    }

    private static int find(byte[] data, int maerke) {
        ByteBuffer b = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 4 <= data.length; i++) {
            if (b.getInt(i) == maerke) {
                return i;
            }
        }
        throw new AssertionError();
    }

    @Test
    void aLockedEntry() {
        byte[] zip =
                new Zipbygger().med("a.txt", "intet").med("b.txt", HEMMELIG).bytes();
        zip[6] |= 1;
        zip[find(zip, 0x02014b50) + 8] |= 1;
        Udfald udfald = laes(zip);
        assertThat(udfald.ukontrollerede()).containsExactly(new Ukontrolleret("a.txt", Grund.KRYPTERET));
        findes(udfald, "b.txt › teksten");
    }

    @Test
    void gzip() throws IOException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(ud)) {
            gzip.write(utf8(HEMMELIG));
        }
        findes(laes(ud.toByteArray()), "indholdet › teksten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7z\u00BC\u00AF'\u001C",
                "Rar!\u001A\u0007\u0001\u0000",
                "BZh91AY&SY\u0000",
                "\u0000\u0000\u0000\u0018ftypmp42"
            })
    void otherTypesAreUnchecked(String begyndelse) {
        Udfald udfald = laes(saml(begyndelse.getBytes(StandardCharsets.ISO_8859_1), utf8("\0\0\0" + HEMMELIG)));
        assertThat(udfald.art()).isEqualTo(Filart.UKENDT);
        assertThat(udfald.ukontrollerede()).containsExactly(new Ukontrolleret("", Grund.UKENDT_TYPE));
        findes(udfald, "råt indhold");
    }

    @Test
    void aTarIsUnchecked() {
        byte[] tar = new byte[1024];
        System.arraycopy(utf8("ustar"), 0, tar, 257, 5);
        assertThat(Fund.grunde(laes(tar))).containsExactly(Grund.UKENDT_TYPE);
    }

    @Test
    void aFileOnTheDiskAndAnEmptyOne(@TempDir Path mappe) throws IOException {
        Path fil = Files.writeString(mappe.resolve("a"), HEMMELIG);
        findes(Filtekster.laes(fil, "navn.txt"), "teksten");
        assertThat(laes(new byte[0]).ukontrollerede()).isEmpty();
        try (Stream<Path> filer = Files.list(mappe)) {
            assertThat(filer).containsExactly(fil);
        }
    }

    @Test
    void aWrongChecksumHidesNothing() {
        byte[] zip = new Zipbygger().med("a.txt", HEMMELIG).bytes();
        zip[find(zip, 0x02014b50) + 16] ^= 1;
        findes(laes(zip), "a.txt › teksten");
    }
}
