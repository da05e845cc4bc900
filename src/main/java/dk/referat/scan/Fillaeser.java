package dk.referat.scan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds out what some bytes are, and has them read as that; what their name says does not matter. */
final class Fillaeser {
    private static final int PDF_HOVED = 1024;
    private static final int TAR_MAERKE = 257;

    private Fillaeser() {}

    /** Whatever a reader stumbles over, the rest of the file is read all the same. */
    static Filart laes(byte[] data, Samler samler) {
        if (samler.erForDybt()) {
            samler.ukontrolleret("", Grund.FOR_DYBT);
            return Filart.UKENDT;
        }
        Filart art = art(data);
        forsoeg(samler, () -> laesSom(art, data, samler));
        if (art != Filart.ZIP && art != Filart.OFFICE && art != Filart.ODF && Zip.slutter(data)) {
            // A picture or a page of text can have a zip file at its end.
            forsoeg(samler, () -> Pakker.laes(new Zip(data), samler.inde("vedhængt zip")));
        }
        return art;
    }

    /** Something that reads. */
    interface Laesning {
        void laes() throws Exception;
    }

    /** Runs a part of the reading; its faults are told of, as nothing in a file may stop the program. */
    static void forsoeg(Samler samler, Laesning laesning) {
        try {
            laesning.laes();
        } catch (ForStort | OutOfMemoryError e) {
            samler.ukontrolleret("", Grund.FOR_STOR);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            samler.ukontrolleret("", Grund.OEDELAGT);
        }
    }

    private static void laesSom(Filart art, byte[] data, Samler samler) throws Exception {
        switch (art) {
            case PDF -> PdfLaeser.laes(data, samler);
            case ZIP, OFFICE, ODF -> Pakker.laes(new Zip(data), samler);
            case GZIP -> Pakker.laesGzip(data, samler);
            case HTML, TEKST -> Tekstlaeser.laes(Tegnsaet.tekst(data).orElse(""), art, samler);
            case RTF -> RtfLaeser.laes(data, samler);
            case BILLEDE -> Billeder.laes(data, samler);
            case UKENDT -> ukendt(data, samler);
        }
    }

    /** What can be seen without knowing the type is searched all the same; it does not count as read. */
    private static void ukendt(byte[] data, Samler samler) {
        boolean laast = harUtf16(data, "EncryptedPackage") || harUtf16(data, "EncryptionInfo");
        samler.ukontrolleret("", laast ? Grund.KRYPTERET : Grund.UKENDT_TYPE);
        Tegnsaet.raa(data, "råt indhold", samler);
    }

    private static boolean harUtf16(byte[] data, String ord) {
        byte[] soegt = ord.getBytes(StandardCharsets.UTF_16LE);
        return Bytes.find(data, soegt, 0) >= 0;
    }

    static Filart art(byte[] data) {
        if (Bytes.find(data, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0, PDF_HOVED) >= 0) {
            return Filart.PDF;
        }
        if (Tegnsaet.begynder(data, 'P', 'K', 3, 4) || Tegnsaet.begynder(data, 'P', 'K', 5, 6)) {
            return Pakker.art(new Zip(data));
        }
        if (Tegnsaet.begynder(data, 0x1F, 0x8B)) {
            return Filart.GZIP;
        }
        if (Tegnsaet.begynder(data, '{', '\\', 'r', 't', 'f')) {
            return Filart.RTF;
        }
        if (Billeder.er(data)) {
            return Filart.BILLEDE;
        }
        boolean tar = Bytes.find(data, "ustar".getBytes(StandardCharsets.US_ASCII), TAR_MAERKE, TAR_MAERKE + 1) >= 0;
        Optional<String> tekst = tar ? Optional.empty() : Tegnsaet.tekst(data);
        return tekst.map(Fillaeser::tekstart).orElse(Filart.UKENDT);
    }

    private static Filart tekstart(String tekst) {
        String hoved = tekst.substring(0, Math.min(tekst.length(), PDF_HOVED)).toLowerCase(Locale.ROOT);
        boolean maerker = hoved.contains("<html")
                || hoved.contains("<!doctype")
                || hoved.contains("<?xml")
                || hoved.contains("<svg")
                || hoved.contains("</")
                || tekst.contains("</");
        return maerker ? Filart.HTML : Filart.TEKST;
    }
}
