package dk.referat.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Every object of a PDF file, also such as nothing points to, each text of it under the name of its place. */
final class PdfObjekter {
    private static final int MAKS_OBJEKTER = 2_000_000;
    private static final int MAKS_PROGRAMDATA = 5;
    private static final COSName PIECE_INFO = COSName.getPDFName("PieceInfo");
    private static final COSName GAA_OP = COSName.PARENT;
    private static final COSName EF = COSName.getPDFName("EF");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName JS = COSName.JS;
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
    private static final COSName PATTERN_TYPE = COSName.PATTERN_TYPE;

    private final PDDocument dokument;
    private final BiConsumer<String, String> ud;
    private final Set<COSBase> sete = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> sider = new ArrayList<>();
    private final List<COSStream> tegninger = new ArrayList<>();
    private final Map<COSStream, String> filer = new LinkedHashMap<>();
    private final Set<COSStream> billeder = new LinkedHashSet<>();
    private final Set<COSStream> programdata = new LinkedHashSet<>();

    private final Set<COSStream> oevrige = new LinkedHashSet<>();
    private final Set<COSBase> paaSider = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A file in the file. */
    record Vedhaeftet(String navn, COSStream stroem) {}

    PdfObjekter(PDDocument dokument, BiConsumer<String, String> ud) {
        this.dokument = dokument;
        this.ud = ud;
    }

    List<COSDictionary> sider() {
        return sider;
    }

    List<COSStream> tegninger() {
        return tegninger;
    }

    List<Vedhaeftet> filer() {
        return filer.entrySet().stream()
                .map(f -> new Vedhaeftet(f.getValue(), f.getKey()))
                .toList();
    }

    Set<COSStream> billeder() {
        return billeder;
    }

    /** What the program that made the file keeps for itself, which may be the whole drawing once more. */
    Set<COSStream> programdata() {
        return programdata;
    }

    /** What may be the drawing of a page that is gone. */
    List<COSStream> foraeldreloese() {
        return oevrige.stream()
                .filter(s -> !paaSider.contains(s) && !filer.containsKey(s) && !programdata.contains(s))
                .toList();
    }

    void laes() throws IOException {
        COSDictionary trailer = dokument.getDocument().getTrailer();
        // The places with a name first, so that each text is told of under the nearest.
        gennemgaa(trailer.getDictionaryObject(COSName.INFO), "metadata");
        COSDictionary katalog = dokument.getDocumentCatalog().getCOSObject();
        gennemgaa(katalog.getDictionaryObject(COSName.METADATA), "metadata");
        gennemgaa(katalog.getDictionaryObject(COSName.OUTLINES), "bogmærker");
        int nummer = 0;
        for (PDPage side : dokument.getPages()) {
            nummer++;
            gennemgaa(side.getCOSObject().getDictionaryObject(COSName.ANNOTS), "kommentar på side " + nummer);
        }
        gennemgaa(katalog.getDictionaryObject(COSName.ACRO_FORM), "formularfelt");
        gennemgaa(katalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT), "opmærkning (alternativ tekst)");
        gennemgaa(katalog.getDictionaryObject(COSName.OCPROPERTIES), "lag");
        gennemgaa(trailer, "andet i filen");
        for (COSObjectKey noegle :
                List.copyOf(dokument.getDocument().getXrefTable().keySet())) {
            gennemgaa(dokument.getDocument().getObjectFromPool(noegle), "andet i filen");
        }
    }

    /** Everything that can be come to from an object, but not its pages and not what it lies in. */
    private void gennemgaa(@Nullable COSBase fra, String sted) throws IOException {
        if (fra == null) {
            return;
        }
        StringBuilder tekster = new StringBuilder();
        Deque<COSBase> koe = new ArrayDeque<>();
        koe.add(fra);
        while (!koe.isEmpty()) {
            COSBase b = koe.poll();
            if (b instanceof COSObject o) {
                b = o.getObject();
            }
            if (b instanceof COSString tekst) {
                tekster.append(laes(tekst)).append(" ;\n");
            } else if (b instanceof COSArray raekke && sete.add(raekke)) {
                raekke.forEach(v -> {
                    if (v != null) {
                        koe.add(v);
                    }
                });
            } else if (b instanceof COSDictionary ordbog && sete.add(ordbog)) {
                ordbog(ordbog, koe, tekster, sted);
            }
            if (sete.size() > MAKS_OBJEKTER) {
                throw new ForStort();
            }
        }
        ud.accept(sted, tekster.toString());
    }

    /** A text in PDF is written in one of two ways; some programs use a third. */
    private static String laes(COSString tekst) {
        byte[] bytes = tekst.getBytes();
        String laest = tekst.getString();
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.equals(laest) || utf8.indexOf('\uFFFD') >= 0 ? laest : laest + " ;\n" + utf8;
    }

    private void ordbog(COSDictionary ordbog, Deque<COSBase> koe, StringBuilder tekster, String sted)
            throws IOException {
        if (COSName.PAGE.equals(ordbog.getCOSName(COSName.TYPE))) {
            sider.add(ordbog);
            paaSide(ordbog.getDictionaryObject(COSName.CONTENTS));
        }
        vedhaeftet(ordbog);
        programdata(ordbog.getDictionaryObject(PIECE_INFO), 0);
        if (ordbog instanceof COSStream stroem) {
            stroem(stroem, sted);
        }
        for (COSName navn : ordbog.keySet()) {
            COSBase vaerdi = ordbog.getItem(navn);
            tekster.append(navn.getName().length() > 9 ? navn.getName() + " ;\n" : "");
            if (vaerdi instanceof COSName v && v.getName().length() > 9) {
                tekster.append(v.getName()).append(" ;\n");
            } else if (vaerdi != null && !navn.equals(GAA_OP) && !erSide(vaerdi, sted)) {
                koe.add(vaerdi);
            }
            if ((navn.equals(JS) || navn.equals(XFA)) && vaerdi != null) {
                indhold(vaerdi, navn.equals(JS) ? "script" : "formularfelt");
            }
        }
    }

    private void paaSide(@Nullable COSBase tegning) {
        if (tegning instanceof COSArray raekke) {
            for (int n = 0; n < raekke.size(); n++) {
                paaSider.add(raekke.getObject(n));
            }
        } else if (tegning != null) {
            paaSider.add(tegning);
        }
    }

    /** From a bookmark or a comment one comes to the pages, which have names of their own. */
    private static boolean erSide(COSBase vaerdi, String sted) {
        COSBase egentlig = vaerdi instanceof COSObject o ? o.getObject() : vaerdi;
        return !sted.equals("andet i filen")
                && egentlig instanceof COSDictionary d
                && (COSName.PAGE.equals(d.getCOSName(COSName.TYPE))
                        || COSName.CATALOG.equals(d.getCOSName(COSName.TYPE)));
    }

    private void vedhaeftet(COSDictionary ordbog) {
        if (ordbog.getDictionaryObject(EF) instanceof COSDictionary ef) {
            String navn = ordbog.getString(COSName.UF, ordbog.getString(COSName.F, "indlejret fil"));
            for (COSName n : ef.keySet()) {
                if (ef.getDictionaryObject(n) instanceof COSStream stroem) {
                    filer.put(stroem, navn);
                }
            }
        }
        if (ordbog instanceof COSStream stroem && EMBEDDED.equals(ordbog.getCOSName(COSName.TYPE))) {
            filer.putIfAbsent(stroem, "indlejret fil");
        }
    }

    private void programdata(@Nullable COSBase b, int dybde) {
        if (b instanceof COSStream stroem) {
            programdata.add(stroem);
        } else if (b instanceof COSDictionary ordbog && dybde < MAKS_PROGRAMDATA) {
            ordbog.keySet().forEach(n -> programdata(ordbog.getDictionaryObject(n), dybde + 1));
        } else if (b instanceof COSArray raekke && dybde < MAKS_PROGRAMDATA) {
            for (int n = 0; n < raekke.size(); n++) {
                programdata(raekke.getObject(n), dybde + 1);
            }
        }
    }

    private void stroem(COSStream stroem, String sted) throws IOException {
        COSName type = stroem.getCOSName(COSName.TYPE);
        COSName under = stroem.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(under)) {
            billeder.add(stroem);
        } else if (COSName.FORM.equals(under) || stroem.containsKey(PATTERN_TYPE)) {
            tegninger.add(stroem);
        } else if (COSName.METADATA.equals(type)) {
            indhold(stroem, sted.equals("andet i filen") ? "metadata" : sted);
        } else if (PdfStrenge.kanVaere(stroem)) {
            oevrige.add(stroem);
        }
    }

    private void indhold(COSBase vaerdi, String sted) throws IOException {
        COSBase egentlig = vaerdi instanceof COSObject o ? o.getObject() : vaerdi;
        if (egentlig instanceof COSStream stroem) {
            byte[] bytes = PdfStroemme.indhold(stroem, new Samler());
            String tekst = Tegnsaet.tekst(bytes).orElse("");
            ud.accept(sted, tekst);
            ud.accept(sted, Tekstlaeser.vist(tekst));
        } else if (egentlig instanceof COSString tekst) {
            ud.accept(sted, tekst.getString());
        } else if (egentlig instanceof COSArray raekke) {
            for (COSBase b : raekke) {
                if (b != null && (b instanceof COSObject o ? o.getObject() : b) instanceof COSStream) {
                    indhold(b, sted);
                }
            }
        }
    }
}
