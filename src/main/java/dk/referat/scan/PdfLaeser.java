package dk.referat.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF: what stands on the pages, seen or not, what is kept beside them, and what an earlier saving left in the file. */
final class PdfLaeser {
    private static final byte[] HOVED = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SLUT = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] KRYPTERET = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int MAKS_SIDER = 5_000;
    private static final int MAKS_BILLEDER = 1_000;
    private static final int BILLEDHOVED = 1 << 17;
    private static final int MAKS_UDGAVER = 30;

    /** So many signs may be a number, and more than some bullets are. */
    private static final int MAKS_UKENDTE_TEGN = 9;

    /** A page with no letters is blank, or its letters are drawn. */
    private static final int TOM_SIDE = 1_500;

    private final PDDocument dokument;
    private final Samler samler;
    private final String udgave;
    private final Set<String> kendte;
    private final PdfTekst tekst = new PdfTekst();

    private PdfLaeser(PDDocument dokument, Samler samler, String udgave, Set<String> kendte) {
        this.dokument = dokument;
        this.samler = samler;
        this.udgave = udgave;
        this.kendte = kendte;
    }

    static void laes(byte[] data, Samler samler) throws IOException {
        PdfSkrift.brug();
        Set<String> kendte = new HashSet<>();
        if (PdfStroemme.erBombe(data)) {
            throw new ForStort();
        }
        try (PDDocument dokument = Loader.loadPDF(data)) {
            new PdfLaeser(dokument, samler, "", kendte).laes();
        } catch (InvalidPasswordException e) {
            samler.ukontrolleret("", Grund.KRYPTERET);
            return;
        } catch (IOException e) {
            boolean laast = Bytes.find(data, KRYPTERET, 0) >= 0;
            samler.ukontrolleret("", laast ? Grund.KRYPTERET : Grund.OEDELAGT);
        }
        foer(data, samler);
        tidligere(data, samler, kendte);
        bemaerkninger(data, samler);
    }

    /** Programs look for the beginning a little into the file, and pass over what stands before it. */
    private static void foer(byte[] data, Samler samler) {
        int hoved = Bytes.find(data, HOVED, 0);
        if (hoved > 0) {
            Tegnsaet.raa(Arrays.copyOf(data, hoved), "før filens begyndelse", samler);
        }
    }

    /** Each saving may add its changes at the end, so that what was there before is there still. */
    private static void tidligere(byte[] data, Samler samler, Set<String> kendte) {
        List<Integer> slutninger = new ArrayList<>();
        for (int i = Bytes.find(data, SLUT, 0); i >= 0; i = Bytes.find(data, SLUT, i + 1)) {
            slutninger.add(i + SLUT.length);
        }
        if (slutninger.isEmpty()) {
            return;
        }
        int sidste = slutninger.remove(slutninger.size() - 1);
        Tegnsaet.raa(Arrays.copyOfRange(data, sidste, data.length), "efter filens slutning", samler);
        if (slutninger.size() > MAKS_UDGAVER) {
            samler.ukontrolleret("tidligere udgaver", Grund.FOR_STOR);
            slutninger = slutninger.subList(0, MAKS_UDGAVER);
        }
        int nummer = 0;
        for (int slut : slutninger) {
            nummer++;
            String navn = "tidligere udgave " + nummer;
            try (PDDocument foer = Loader.loadPDF(Arrays.copyOf(data, slut))) {
                new PdfLaeser(foer, samler, navn + ", ", kendte).laes();
            } catch (IOException | RuntimeException e) {
                if (e instanceof ForStort forStort) {
                    throw forStort;
                }
                // The first part of a file that is made for the web ends so, too, and is no whole file.
            }
        }
    }

    /** Lines between the objects that programs pass over. */
    private static void bemaerkninger(byte[] data, Samler samler) {
        StringBuilder ud = new StringBuilder();
        int i = 0;
        while (i < data.length) {
            boolean linjestart = i == 0 || data[i - 1] == '\n' || data[i - 1] == '\r';
            if (data[i] != '%' || !linjestart) {
                i++;
                continue;
            }
            int fra = i;
            while (i < data.length && data[i] != '\n' && data[i] != '\r' && (data[i] >= ' ' || data[i] < 0)) {
                i++;
            }
            String linje = new String(data, fra, Math.min(i - fra, 2_000), StandardCharsets.ISO_8859_1);
            boolean ren = linje.chars().allMatch(c -> c < 0x7F || c >= 0xA0);
            if (ren && linje.length() > 8) {
                ud.append(linje).append(" ;\n");
            }
        }
        samler.tekst("bemærkninger i filen", ud.toString());
    }

    private void laes() throws IOException {
        Set<COSDictionary> iTrae = new HashSet<>();
        int nummer = 0;
        for (PDPage side : dokument.getPages()) {
            nummer++;
            if (nummer > MAKS_SIDER) {
                throw new ForStort();
            }
            iTrae.add(side.getCOSObject());
            int dette = nummer;
            Fillaeser.forsoeg(samler.under(udgave + "side " + nummer), () -> side(side, "side " + dette));
        }
        PdfObjekter objekter = new PdfObjekter(dokument, this::tilfoej);
        objekter.laes();
        for (COSDictionary slettet : objekter.sider()) {
            if (!iTrae.contains(slettet)) {
                Fillaeser.forsoeg(
                        samler.under(udgave + "slettet side"), () -> side(new PDPage(slettet), "slettet side"));
            }
        }
        for (COSStream form : objekter.tegninger()) {
            Fillaeser.forsoeg(samler.under(udgave + "tegning"), () -> tegning(form));
        }
        for (PdfObjekter.Vedhaeftet fil : objekter.filer()) {
            samler.fil();
            Samler inde = samler.inde(udgave + fil.navn());
            byte[] indhold = PdfStroemme.indhold(fil.stroem(), samler);
            if (kendte.add("fil " + Arrays.hashCode(indhold) + " " + indhold.length)) {
                Fillaeser.laes(indhold, inde);
            }
        }
        for (COSStream data : objekter.programdata()) {
            byte[] indhold = PdfStroemme.indhold(data, samler);
            Fillaeser.forsoeg(samler, () -> Tegnsaet.raa(indhold, udgave + "programmets egne data", samler));
        }
        for (COSStream tegning : objekter.foraeldreloese()) {
            Fillaeser.forsoeg(samler, () -> foraeldreloes(tegning));
        }
        billeder(objekter);
    }

    private void foraeldreloes(COSStream tegning) {
        try {
            tilfoej("andet i filen", PdfStrenge.i(PdfStroemme.indhold(tegning, samler)));
        } catch (IOException e) {
            // Nothing shows it and nobody can unpack it.
            return;
        }
    }

    /** A photograph's own metadata stand at its beginning. */
    private void billeder(PdfObjekter objekter) throws IOException {
        int antal = 0;
        for (COSStream billede : objekter.billeder()) {
            antal++;
            if (antal <= MAKS_BILLEDER && billede.hasData()) {
                try (InputStream ind = billede.createRawInputStream()) {
                    byte[] hoved = ind.readNBytes(BILLEDHOVED);
                    if (Billeder.er(hoved) && kendte.add("billede " + Arrays.hashCode(hoved))) {
                        Tegnsaet.raa(hoved, udgave + "billedets metadata", samler);
                    }
                }
            }
        }
        if (antal > 0 && udgave.isEmpty()) {
            samler.ukontrolleret("", Grund.BILLEDE);
        }
    }

    private void side(PDPage side, String navn) throws IOException {
        long laengde = tekst.tael(side.getCOSObject().getDictionaryObject(COSName.CONTENTS));
        PDResources ressourcer = side.getResources();
        PdfTekst.Side fundet = tekst.laes(dokument, side);
        tilfoej(navn, fundet.opstillet());
        tilfoej(navn, fundet.skrevet());
        tilfoej(navn + ", tekst til oplæsning", fundet.erstatning());
        boolean uden = fundet.skrevet().isBlank() && (harBillede(ressourcer) || laengde > TOM_SIDE);
        if (uden || fundet.ukendteTegn() > MAKS_UKENDTE_TEGN) {
            samler.ukontrolleret(udgave + navn, Grund.SIDE_UDEN_TEKST);
        }
    }

    /** Pictures, or drawings that may be made of them. */
    private static boolean harBillede(@Nullable PDResources ressourcer) {
        return ressourcer != null && ressourcer.getXObjectNames().iterator().hasNext();
    }

    /** A drawing by itself: in a comment, a pattern, a layer that is off, or one that nothing shows any more. */
    private void tegning(COSStream form) throws IOException {
        tekst.tael(form);
        PDPage side = new PDPage();
        side.getCOSObject().setItem(COSName.CONTENTS, form);
        COSBase ressourcer = form.getDictionaryObject(COSName.RESOURCES);
        if (ressourcer instanceof COSDictionary d) {
            side.setResources(new PDResources(d));
        }
        PdfTekst.Side fundet = tekst.laes(dokument, side);
        tilfoej("tegning eller kommentar", fundet.opstillet());
        tilfoej("tegning eller kommentar", fundet.skrevet());
        tilfoej("tegning eller kommentar", fundet.erstatning());
    }

    /** The same text is told of once. */
    private void tilfoej(String sted, String fundet) {
        if (!fundet.isBlank() && kendte.add((udgave.isEmpty() ? sted : "") + fundet)) {
            if (udgave.isEmpty()) {
                kendte.add(fundet);
            }
            samler.tekst(udgave + sted, fundet);
        }
    }
}
