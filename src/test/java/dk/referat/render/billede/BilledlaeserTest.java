package dk.referat.render.billede;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which files are images that may be published, and what of them is left when they are. */
class BilledlaeserTest {
    private static final String HEMMELIGT = "55.6761N 12.5683E";

    @Test
    void anImageKnowsItsSize() {
        assertThat(laest(Testbilleder.png(BufferedImage.TYPE_INT_ARGB, 37, 21)))
                .extracting(Billede::bredde, Billede::hoejde)
                .containsExactly(37, 21);
        assertThat(laest(Testbilleder.jpeg(BufferedImage.TYPE_INT_RGB, 21, 37)))
                .extracting(Billede::bredde, Billede::hoejde)
                .containsExactly(21, 37);
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotShowIsLeftOut() {
        byte[] hemmeligt = HEMMELIGT.getBytes(StandardCharsets.UTF_8);
        byte[] jpeg = Testbilleder.jpeg();
        byte[] png = Testbilleder.png();
        return Stream.of(
                udeladt("EXIF", Testbilleder.medSegment(jpeg, 0xE1, Testbilleder.exif(1, HEMMELIGT)), jpeg),
                udeladt("XMP", Testbilleder.medSegment(jpeg, 0xE1, hemmeligt), jpeg),
                udeladt("IPTC", Testbilleder.medSegment(jpeg, 0xED, hemmeligt), jpeg),
                udeladt("comment", Testbilleder.medSegment(jpeg, 0xFE, hemmeligt), jpeg),
                udeladt(
                        "more pictures in one",
                        Testbilleder.medSegment(jpeg, 0xE2, ("MPF\0" + HEMMELIGT).getBytes(StandardCharsets.UTF_8)),
                        jpeg),
                udeladt(
                        "small copy",
                        Testbilleder.medSegment(jpeg, 0xE0, ("JFXX\0" + HEMMELIGT).getBytes(StandardCharsets.UTF_8)),
                        jpeg),
                udeladt("after the end of a JPEG", sammen(jpeg, hemmeligt), jpeg),
                udeladt("tEXt", Testbilleder.medDel(png, "tEXt", hemmeligt), png),
                udeladt("zTXt", Testbilleder.medDel(png, "zTXt", hemmeligt), png),
                udeladt("iTXt", Testbilleder.medDel(png, "iTXt", hemmeligt), png),
                udeladt("tIME", Testbilleder.medDel(png, "tIME", hemmeligt), png),
                udeladt("eXIf", Testbilleder.medDel(png, "eXIf", tiff(1)), png),
                udeladt("a program's own", Testbilleder.medDel(png, "prVt", hemmeligt), png),
                udeladt(
                        "a profile that is none",
                        Testbilleder.medDel(png, "iCCP", ("x\0\0" + HEMMELIGT).getBytes(StandardCharsets.UTF_8)),
                        png),
                udeladt("after the end of a PNG", sammen(png, hemmeligt), png));
    }

    private static DynamicTest udeladt(String navn, byte[] med, byte[] uden) {
        return DynamicTest.dynamicTest(navn, () -> {
            byte[] renset = laest(med).bytes();
            assertThat(new String(renset, StandardCharsets.ISO_8859_1)).doesNotContain(HEMMELIGT.substring(0, 8));
            assertThat(renset).isEqualTo(laest(uden).bytes());
            assertThat(pixel(renset)).isEqualTo(pixel(uden));
        });
    }

    @Test
    void aSmallCopyInsideTheHeadIsLeftOut() {
        byte[] hoved =
                sammen("JFIF\0".getBytes(StandardCharsets.US_ASCII), new byte[] {1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 8, 7});
        byte[] jpeg = Testbilleder.jpeg();
        // The image's own head is taken away first.
        byte[] uden = sammen(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 20, jpeg.length));
        byte[] renset = laest(Testbilleder.medSegment(uden, 0xE0, hoved)).bytes();
        assertThat(Arrays.copyOfRange(renset, 2, 20))
                .isEqualTo(
                        new byte[] {(byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0});
    }

    @Test
    void whatTheColoursNeedIsKept() {
        byte[] profil = Arrays.copyOf("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), 60);
        byte[] jpeg = Testbilleder.medSegment(Testbilleder.jpeg(), 0xE2, profil);
        assertThat(tekst(laest(jpeg).bytes())).contains("ICC_PROFILE");

        byte[] adobe = "Adobe\0\144\0\0\0\0\1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(tekst(laest(Testbilleder.medSegment(Testbilleder.jpeg(), 0xEE, adobe))
                        .bytes()))
                .contains("Adobe");

        byte[] icc = iccProfil("RGB ");
        byte[] iccp = sammen(new byte[] {'x', 0, 0}, Testbilleder.pakket(icc));
        assertThat(tekst(laest(Testbilleder.medDel(Testbilleder.png(), "iCCP", iccp))
                        .bytes()))
                .contains("iCCP");
        byte[] graa = sammen(new byte[] {'x', 0, 0}, Testbilleder.pakket(iccProfil("GRAY")));
        assertThat(tekst(laest(Testbilleder.medDel(Testbilleder.png(), "iCCP", graa))
                        .bytes()))
                .as("a grey profile in a picture with colours")
                .doesNotContain("iCCP");
        assertThat(tekst(laest(Testbilleder.medDel(Testbilleder.png(), "sRGB", new byte[1]))
                        .bytes()))
                .contains("sRGB");
    }

    @Test
    void theKindFollowsFromTheBytes() {
        assertThat(fejl(Testbilleder.kaldet("(et GIF-billede)"))).startsWith("SLAGS er et GIF-billede");
        assertThat(fejl("RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.US_ASCII))).startsWith("SLAGS er et WebP-billede");
        assertThat(fejl("\0\0\0\30ftypheic".getBytes(StandardCharsets.US_ASCII)))
                .contains("HEIC");
        assertThat(fejl("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII)))
                .startsWith("SLAGS er en SVG-tegning");
        assertThat(fejl(new byte[0])).startsWith("SLAGS er en tom fil");
        assertThat(fejl(new byte[] {1})).startsWith("SLAGS er ikke et billede");
    }

    @Test
    void aPictureForPrintingIsRefused() {
        assertThat(fejl(medFarver(4))).startsWith("SLAGS er en JPEG til trykning (CMYK)");
        assertThat(fejl(medFarver(2))).startsWith("SLAGS er en sjælden slags JPEG");
        byte[] aritmetisk = Testbilleder.jpeg();
        aritmetisk[ramme(aritmetisk) - 1] = (byte) 0xC9;
        assertThat(fejl(aritmetisk)).startsWith("SLAGS er en sjælden slags JPEG");
    }

    @Test
    void anImageThatAProgramShouldTurnIsRefused() {
        for (int retning = 2; retning <= 8; retning++) {
            assertThat(fejl(Testbilleder.medSegment(Testbilleder.jpeg(), 0xE1, Testbilleder.exif(retning, ""))))
                    .startsWith("VENDT");
            assertThat(fejl(Testbilleder.medDel(Testbilleder.png(), "eXIf", tiff(retning))))
                    .startsWith("VENDT");
        }
        byte[] lille = ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 3)
                .array();
        assertThat(fejl(Testbilleder.medSegment(Testbilleder.jpeg(), 0xE1, lille)))
                .startsWith("VENDT");
    }

    /** Known before anything is unpacked: the numbers stand in the head. */
    @Test
    void moreThanADocumentShouldHaveIsRefused() {
        assertThat(fejl(new byte[Billedlaeser.STOERST + 1])).startsWith("FOR_STORT fylder");
        byte[] hoved = ByteBuffer.allocate(13)
                .putInt(100_000)
                .putInt(100_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        assertThat(fejl(Testbilleder.medDel(Arrays.copyOf(Testbilleder.png(), 8), "IHDR", hoved, 8)))
                .startsWith("FOR_STORT har flere end 16 millioner pixel");
        byte[] jpeg = Testbilleder.jpeg();
        int ramme = ramme(jpeg);
        Arrays.fill(jpeg, ramme + 3, ramme + 7, (byte) 0xFF);
        assertThat(fejl(jpeg)).startsWith("FOR_STORT har flere");
    }

    /** A packed picture that goes on and on behind a small head. */
    @Test
    void aBombIsRefused() {
        byte[] png = Testbilleder.ensfarvet(2, 8, false, new int[3000]);
        assertThat(fejl(png)).startsWith("BESKADIGET");
    }

    @Test
    void halfAnImageIsRefusedWhereverItEnds() {
        for (byte[] hel : new byte[][] {Testbilleder.png(), Testbilleder.jpeg()}) {
            for (int laengde = 12; laengde < hel.length; laengde += 7) {
                assertThat(fejl(Arrays.copyOf(hel, laengde))).startsWith("BESKADIGET");
            }
        }
    }

    @Test
    void aPictureThatCannotBeUnpackedIsFound() {
        byte[] png = Testbilleder.ensfarvet(2, 8, false, new int[] {1, 2, 3});
        Billede godt = laest(png);
        assertThat(Billedlaeser.afproev(godt)).isEmpty();
        assertThat(Billedlaeser.afproev(laest(Testbilleder.jpeg()))).isEmpty();
        Billede kort = laest(Testbilleder.ensfarvet(2, 8, false, new int[0]));
        assertThat(Billedlaeser.afproev(kort)).isPresent();
    }

    /** Whatever the bytes are, the answer is an image or a fault. */
    @Test
    void anyBytesGetAnAnswer() {
        Random tilfaeldig = new Random(4);
        for (byte[] hel : new byte[][] {
            Testbilleder.png(), Testbilleder.medSegment(Testbilleder.jpeg(), 0xE1, Testbilleder.exif(1, "x"))
        }) {
            for (int i = 0; i < 3000; i++) {
                byte[] skadet = hel.clone();
                for (int j = 0; j < 3; j++) {
                    skadet[tilfaeldig.nextInt(skadet.length)] = (byte) tilfaeldig.nextInt();
                }
                Billedlaeser.Resultat resultat = Billedlaeser.laes(skadet);
                assertThat(resultat.billede() == null).isNotEqualTo(resultat.fejl() == null);
                if (resultat.billede() != null && i % 10 == 0) {
                    assertThat(Billedlaeser.afproev(resultat.billede())).isNotNull();
                }
            }
        }
    }

    private static Billede laest(byte[] fil) {
        Billedlaeser.Resultat resultat = Billedlaeser.laes(fil);
        assertThat(resultat.fejl()).isNull();
        return Objects.requireNonNull(resultat.billede());
    }

    private static String fejl(byte[] fil) {
        Billedfejl fejl = Objects.requireNonNull(Billedlaeser.laes(fil).fejl());
        return fejl.art() + " " + fejl.besked();
    }

    private static byte[] medFarver(int antal) {
        byte[] jpeg = Testbilleder.jpeg();
        jpeg[ramme(jpeg) + 7] = (byte) antal;
        return jpeg;
    }

    /** Where the frame's length stands. */
    private static int ramme(byte[] jpeg) {
        int plads = 2;
        while ((jpeg[plads + 1] & 0xFF) != 0xC0) {
            plads += 2 + ByteBuffer.wrap(jpeg).getShort(plads + 2);
        }
        return plads + 2;
    }

    private static byte[] tiff(int retning) {
        byte[] exif = Testbilleder.exif(retning, HEMMELIGT);
        return Arrays.copyOfRange(exif, 6, exif.length);
    }

    private static byte[] iccProfil(String farver) {
        return ByteBuffer.allocate(200)
                .putInt(200)
                .putInt(0)
                .put(new byte[] {2, 0, 0, 0})
                .put("mntr".getBytes(StandardCharsets.US_ASCII))
                .put(farver.getBytes(StandardCharsets.US_ASCII))
                .position(36)
                .put("acsp".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static int[] pixel(byte[] fil) throws IOException {
        BufferedImage billede = ImageIO.read(new ByteArrayInputStream(fil));
        return billede.getRGB(0, 0, billede.getWidth(), billede.getHeight(), null, 0, billede.getWidth());
    }

    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] sammen(byte[] foerst, byte[] saa) {
        byte[] begge = Arrays.copyOf(foerst, foerst.length + saa.length);
        System.arraycopy(saa, 0, begge, foerst.length, saa.length);
        return begge;
    }
}
