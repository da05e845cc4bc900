package dk.referat.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;

/** Files that hold files: zip, the documents that are zip files, and gzip. */
final class Pakker {
    private static final String INDHOLDSTYPER = "[Content_Types].xml";
    private static final Set<String> XML = Set.of("xml", "rels", "vml", "rdf");
    private static final int STOEDPUDE = 1 << 16;
    private static final int MAKS_GZIP = 64 << 20;

    private Pakker() {}

    static Filart art(Zip zip) {
        for (Zip.Fil fil : zip.filer()) {
            if (fil.navn().equals(INDHOLDSTYPER)) {
                return Filart.OFFICE;
            }
            if (fil.navn().equals("META-INF/manifest.xml") || fil.navn().equals("mimetype")) {
                return Filart.ODF;
            }
        }
        return Filart.ZIP;
    }

    static void laes(Zip zip, Samler samler) throws Exception {
        Filart art = art(zip);
        if (!zip.harListe()) {
            samler.ukontrolleret("", Grund.OEDELAGT);
        }
        StringBuilder navne = new StringBuilder();
        zip.filer().forEach(f -> navne.append(f.navn()).append(" ;\n"));
        samler.tekst("filnavne i zip", navne.toString());
        samler.tekst("bemærkninger i zip", String.join(" ;\n", zip.bemaerkninger()));
        Dokument dokument = new Dokument(art, samler);
        for (Zip.Fil fil : iOrden(zip.filer())) {
            if (!fil.erMappe()) {
                samler.fil();
                laes(zip, fil, art, dokument, samler);
            }
        }
        dokument.faerdig();
    }

    /** A spreadsheet's cells point into its list of texts, and its styles say how its numbers are shown. */
    private static List<Zip.Fil> iOrden(List<Zip.Fil> filer) {
        return filer.stream()
                .sorted((a, b) -> Integer.compare(Dokument.rang(a.navn()), Dokument.rang(b.navn())))
                .toList();
    }

    private static void laes(Zip zip, Zip.Fil fil, Filart art, Dokument dokument, Samler samler) {
        Samler inde = samler.inde(fil.pladsISkjul() ? fil.navn() + " (slettet)" : fil.navn());
        if (fil.krypteret()) {
            inde.ukontrolleret("", Grund.KRYPTERET);
            return;
        }
        byte[] data;
        try {
            data = zip.udpak(fil, samler);
        } catch (DataFormatException e) {
            // What is on no list may be some bytes that look like a beginning.
            if (!fil.pladsISkjul()) {
                inde.ukontrolleret("", fil.metode() == 8 ? Grund.OEDELAGT : Grund.UKENDT_TYPE);
            }
            return;
        }
        if (data.length == 0) {
            return;
        }
        if (art == Filart.ZIP) {
            Fillaeser.laes(data, inde);
        } else {
            laesDel(fil, data, dokument, samler, inde);
        }
    }

    private static void laesDel(Zip.Fil fil, byte[] data, Dokument dokument, Samler samler, Samler inde) {
        String navn = fil.navn();
        if (XML.contains(endelse(navn))) {
            Fillaeser.forsoeg(inde, () -> dokument.laes(navn, data));
        } else if (erUdenTekst(navn)) {
            Tegnsaet.raa(data, navn, samler);
        } else {
            Fillaeser.laes(data, inde);
        }
    }

    /** What a program keeps about a printer and the shapes of letters. */
    private static boolean erUdenTekst(String navn) {
        return navn.matches("(?i)(?:xl|word|ppt)/(?:printerSettings/[^/]*\\.bin|fonts/[^/]*\\.(?:odttf|fntdata|ttf))")
                || navn.equals("mimetype")
                || navn.matches("(?i)Configurations2/.*|Fonts/[^/]*\\.(?:ttf|otf)");
    }

    private static String endelse(String navn) {
        return navn.substring(navn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static void laesGzip(byte[] data, Samler samler) throws IOException {
        samler.tekst("filnavne i gzip", new String(data, 0, Math.min(data.length, 1024), StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        try (GZIPInputStream ind = new GZIPInputStream(new ByteArrayInputStream(data), STOEDPUDE)) {
            byte[] stykke = new byte[STOEDPUDE];
            for (int n = ind.read(stykke); n >= 0; n = ind.read(stykke)) {
                samler.udpak(n);
                ud.write(stykke, 0, n);
                if (ud.size() > MAKS_GZIP) {
                    throw new ForStort();
                }
            }
        }
        samler.fil();
        Fillaeser.laes(ud.toByteArray(), samler.inde("indholdet"));
    }
}
