package dk.referat.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In every place of a PDF file that a text can be dug out of. */
class PdfLaeserTest {
    private static final PDFont SKRIFT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final String HEMMELIG = "Kvintessens 010170-1234";

    private final PDDocument dokument = new PDDocument();
    private final PDPage side = new PDPage(PDRectangle.A4);

    PdfLaeserTest() {
        dokument.addPage(side);
    }

    private interface Tegner {
        void tegn(PDPageContentStream ud) throws IOException;
    }

    private void tegn(PDPage paa, Tegner tegner) throws IOException {
        try (PDPageContentStream ud =
                new PDPageContentStream(dokument, paa, PDPageContentStream.AppendMode.APPEND, true)) {
            tegner.tegn(ud);
        }
    }

    private static void skriv(PDPageContentStream ud, String tekst, float x, float y) throws IOException {
        ud.beginText();
        ud.setFont(SKRIFT, 12);
        ud.newLineAtOffset(x, y);
        ud.showText(tekst);
        ud.endText();
    }

    private static byte[] gem(PDDocument dokument) throws IOException {
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        dokument.save(ud);
        return ud.toByteArray();
    }

    private void findes(String sted) throws IOException {
        findes(gem(dokument), sted);
    }

    private static void findes(byte[] data, String... steder) {
        Udfald udfald = Filtekster.laes(data, "x.dat");
        assertThat(udfald.art()).isEqualTo(Filart.PDF);
        assertThat(Fund.steder(udfald, "Kvintessens")).as("ordet").contains(steder);
        assertThat(Fund.cpr(udfald)).as("nummeret").contains(steder);
    }

    private COSStream form(String tekst) throws IOException {
        PDFormXObject form = new PDFormXObject(dokument);
        form.setBBox(new PDRectangle(500, 500));
        PDResources ressourcer = new PDResources();
        COSName navn = ressourcer.add(SKRIFT);
        form.setResources(ressourcer);
        try (var ud = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            ud.write(("BT /" + navn.getName() + " 12 Tf 20 20 Td (" + tekst + ") Tj ET")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        return form.getCOSObject();
    }

    @Test
    void aPlainPageIsReadAndHasNothingUnchecked() throws IOException {
        tegn(side, ud -> skriv(ud, HEMMELIG, 50, 700));
        findes("side 1");
        assertThat(Filtekster.laes(gem(dokument), "x.pdf").ukontrollerede()).isEmpty();
    }

    @Test
    void whiteAndInvisibleTextAndTextBesideThePaper() throws IOException {
        tegn(side, ud -> {
            ud.setNonStrokingColor(1f);
            skriv(ud, "Hvid 010170-1234", 50, 700);
            ud.setRenderingMode(RenderingMode.NEITHER);
            skriv(ud, "Usynlig 020270-1234", 50, 600);
            ud.setRenderingMode(RenderingMode.FILL);
            skriv(ud, "Udenfor 030370-1234", 50, 1200);
            skriv(ud, "Tilvenstre 040470-1234", -700, 500);
        });
        side.setCropBox(new PDRectangle(0, 0, 100, 100));
        Udfald udfald = Filtekster.laes(gem(dokument), "x.pdf");
        for (String ord :
                List.of("Hvid 010170-1234", "Usynlig 020270-1234", "Udenfor 030370-1234", "Tilvenstre 040470-1234")) {
            assertThat(Fund.steder(udfald, ord)).as(ord).contains("side 1");
        }
    }

    @Test
    void aLayerThatIsOff() throws IOException {
        PDOptionalContentProperties lag = new PDOptionalContentProperties();
        PDOptionalContentGroup gruppe = new PDOptionalContentGroup("Kvintessens 010170-1234");
        lag.addGroup(gruppe);
        lag.setGroupEnabled(gruppe, false);
        dokument.getDocumentCatalog().setOCProperties(lag);
        tegn(side, ud -> {
            ud.beginMarkedContent(COSName.OC, gruppe);
            skriv(ud, HEMMELIG, 50, 700);
            ud.endMarkedContent();
        });
        findes(gem(dokument), "side 1", "lag");
    }

    @Test
    void aNumberInTwoColumnsOrLines() throws IOException {
        tegn(side, ud -> {
            skriv(ud, "Kvintessens 010170", 50, 700);
            skriv(ud, "andet", 50, 600);
            skriv(ud, "1234", 200, 700);
        });
        findes("side 1");
    }

    @Test
    void numbersOfATableAreNotOneNumber() throws IOException {
        tegn(side, ud -> {
            skriv(ud, "12", 50, 700);
            skriv(ud, "11", 90, 700);
            skriv(ud, "45", 130, 700);
            skriv(ud, "1051", 170, 700);
        });
        assertThat(Fund.cpr(Filtekster.laes(gem(dokument), "x.pdf"))).isEmpty();
    }

    @Test
    void aFormOnThePageAndOneThatNothingShows() throws IOException {
        COSStream form = form(HEMMELIG);
        PDResources ressourcer = new PDResources();
        ressourcer.add(new PDFormXObject(form));
        side.setResources(ressourcer);
        findes("tegning eller kommentar");
        tegn(side, ud -> ud.drawForm(new PDFormXObject(form)));
        findes("side 1");
    }

    @Test
    void aPattern() throws IOException {
        COSStream moenster = form(HEMMELIG);
        moenster.setItem(COSName.TYPE, COSName.PATTERN);
        moenster.removeItem(COSName.SUBTYPE);
        moenster.setInt(COSName.PATTERN_TYPE, 1);
        COSDictionary moenstre = new COSDictionary();
        moenstre.setItem(COSName.getPDFName("P0"), moenster);
        PDResources ressourcer = new PDResources();
        ressourcer.getCOSObject().setItem(COSName.PATTERN, moenstre);
        side.setResources(ressourcer);
        findes("tegning eller kommentar");
    }

    @Test
    void aCommentItsLookAndALink() throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(HEMMELIG);
        note.setTitlePopup("Forfatteren Oblivion");
        note.getCOSObject().setString(COSName.getPDFName("RC"), "<p>Rigtekst</p>");
        PDAppearanceDictionary udseende = new PDAppearanceDictionary();
        udseende.setNormalAppearance(new PDAppearanceStream(form("Udseende 020270-1234")));
        note.setAppearance(udseende);
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI uri = new PDActionURI();
        uri.setURI("https://x.dk/Lenke/030370-1234");
        link.setAction(uri);
        side.setAnnotations(List.of(note, link));
        byte[] data = gem(dokument);
        findes(data, "kommentar på side 1");
        Udfald udfald = Filtekster.laes(data, "x.pdf");
        assertThat(Fund.steder(udfald, "Oblivion")).containsExactly("kommentar på side 1");
        assertThat(Fund.steder(udfald, "Rigtekst")).containsExactly("kommentar på side 1");
        assertThat(Fund.steder(udfald, "Lenke/030370-1234")).containsExactly("kommentar på side 1");
        assertThat(Fund.steder(udfald, "Udseende 020270-1234")).containsExactly("tegning eller kommentar");
    }

    @Test
    void fieldsOfAForm() throws IOException {
        PDAcroForm formular = new PDAcroForm(dokument);
        dokument.getDocumentCatalog().setAcroForm(formular);
        PDTextField felt = new PDTextField(formular);
        felt.setPartialName("felt");
        felt.getCOSObject().setString(COSName.V, HEMMELIG);
        felt.getCOSObject().setString(COSName.TU, "Hjælpetekst Oblivion");
        formular.setFields(List.of(felt));
        COSStream xfa = dokument.getDocument().createCOSStream();
        try (var ud = xfa.createOutputStream(COSName.FLATE_DECODE)) {
            ud.write("<xfa><v>Xfaord 020270-1234</v></xfa>".getBytes(StandardCharsets.UTF_8));
        }
        formular.getCOSObject().setItem(COSName.getPDFName("XFA"), xfa);
        byte[] data = gem(dokument);
        findes(data, "formularfelt");
        assertThat(Fund.steder(Filtekster.laes(data, "x"), "Oblivion")).containsExactly("formularfelt");
        assertThat(Fund.steder(Filtekster.laes(data, "x"), "Xfaord")).containsExactly("formularfelt");
    }

    @Test
    void bookmarksMetadataAndScripts() throws IOException {
        PDDocumentOutline bogmaerker = new PDDocumentOutline();
        PDOutlineItem punkt = new PDOutlineItem();
        punkt.setTitle(HEMMELIG);
        bogmaerker.addLast(punkt);
        dokument.getDocumentCatalog().setDocumentOutline(bogmaerker);
        dokument.getDocumentInformation().setSubject(HEMMELIG);
        dokument.getDocumentInformation().setCustomMetadataValue("Egen", "Eget Oblivion");
        dokument.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        dokument,
                        new ByteArrayInputStream("<x:xmpmeta><dc:creator>Xmpord</dc:creator></x:xmpmeta>"
                                .getBytes(StandardCharsets.UTF_8))));
        dokument.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Scriptord')"));
        byte[] data = gem(dokument);
        findes(data, "bogmærker", "metadata");
        Udfald udfald = Filtekster.laes(data, "x");
        assertThat(Fund.steder(udfald, "Oblivion")).containsExactly("metadata");
        assertThat(Fund.steder(udfald, "Xmpord")).containsExactly("metadata");
        assertThat(Fund.steder(udfald, "Scriptord")).contains("script");
    }

    @Test
    void whatIsReadAloudInstead() throws IOException {
        PDStructureTreeRoot rod = new PDStructureTreeRoot();
        PDStructureElement element = new PDStructureElement("Figure", rod);
        element.setAlternateDescription(HEMMELIG);
        element.setActualText("Virkeligt");
        element.setExpandedForm("Udfoldet");
        rod.appendKid(element);
        dokument.getDocumentCatalog().setStructureTreeRoot(rod);
        tegn(side, ud -> {
            COSDictionary egenskaber = new COSDictionary();
            egenskaber.setItem(COSName.ACTUAL_TEXT, new COSString("Indlejret 020270-1234"));
            ud.beginMarkedContent(
                    COSName.getPDFName("Span"),
                    org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(egenskaber));
            skriv(ud, "synligt", 50, 700);
            ud.endMarkedContent();
        });
        byte[] data = gem(dokument);
        findes(data, "opmærkning (alternativ tekst)");
        Udfald udfald = Filtekster.laes(data, "x");
        assertThat(Fund.steder(udfald, "Virkeligt")).containsExactly("opmærkning (alternativ tekst)");
        assertThat(Fund.steder(udfald, "Udfoldet")).containsExactly("opmærkning (alternativ tekst)");
        assertThat(Fund.steder(udfald, "Indlejret 020270-1234")).isNotEmpty();
    }

    @Test
    void replacementTextInThePageItself() throws IOException {
        COSStream indhold = dokument.getDocument().createCOSStream();
        try (var ud = indhold.createOutputStream()) {
            ud.write("/Span <</ActualText (Kvintessens 010170-1234)>> BDC EMC".getBytes(StandardCharsets.US_ASCII));
        }
        side.getCOSObject().setItem(COSName.CONTENTS, indhold);
        findes("side 1, tekst til oplæsning");
    }

    @Test
    void filesInTheFile() throws IOException {
        PDComplexFileSpecification fil = new PDComplexFileSpecification();
        fil.setFile("løn.docx");
        fil.setFileUnicode("løn.docx");
        byte[] docx = Zipbygger.office()
                .med("word/document.xml", "<d><p><t>Kvintessens 010170</t><t>-1234</t></p></d>")
                .bytes();
        fil.setEmbeddedFile(new PDEmbeddedFile(dokument, new ByteArrayInputStream(docx)));
        PDEmbeddedFilesNameTreeNode trae = new PDEmbeddedFilesNameTreeNode();
        trae.setNames(Map.of("a", fil));
        PDDocumentNameDictionary navne = new PDDocumentNameDictionary(dokument.getDocumentCatalog());
        navne.setEmbeddedFiles(trae);
        dokument.getDocumentCatalog().setNames(navne);
        findes("løn.docx › teksten");
    }

    @Test
    void whatAnEarlierSavingLeft() throws IOException {
        tegn(side, ud -> skriv(ud, HEMMELIG, 50, 700));
        byte[] foer = gem(dokument);
        try (PDDocument senere = Loader.loadPDF(foer)) {
            COSStream tomt = senere.getDocument().createCOSStream();
            try (var ud = tomt.createOutputStream()) {
                ud.write("q Q".getBytes(StandardCharsets.US_ASCII));
            }
            senere.getPage(0).getCOSObject().setItem(COSName.CONTENTS, tomt);
            senere.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream ud = new ByteArrayOutputStream();
            senere.saveIncremental(ud);
            Udfald udfald = Filtekster.laes(ud.toByteArray(), "x.pdf");
            assertThat(Fund.steder(udfald, "Kvintessens"))
                    .containsExactlyInAnyOrder("tidligere udgave 1, side 1", "andet i filen");
            assertThat(Fund.cpr(udfald)).containsExactlyInAnyOrder("tidligere udgave 1, side 1", "andet i filen");
        }
    }

    @Test
    void aPageThatWasTakenOutOfTheOrder() throws IOException {
        PDPage anden = new PDPage();
        tegn(anden, ud -> skriv(ud, HEMMELIG, 50, 700));
        COSArray gemt = new COSArray();
        gemt.add(anden);
        dokument.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Gemt"), gemt);
        findes("slettet side");
    }

    @Test
    void linesBetweenTheObjectsAndAfterTheEnd() throws IOException {
        byte[] data = gem(dokument);
        String tekst = new String(data, StandardCharsets.ISO_8859_1);
        byte[] efter = (tekst + "\nKvintessens 010170-1234\n").getBytes(StandardCharsets.ISO_8859_1);
        findes(efter, "efter filens slutning");
        byte[] midt = tekst.replaceFirst("startxref", "% Kvintessens 010170-1234\nstartxref")
                .getBytes(StandardCharsets.ISO_8859_1);
        findes(midt, "bemærkninger i filen");
    }

    @Test
    void aScannedPageAndPicturesAreToldOf() throws IOException {
        PDPage tom = new PDPage();
        dokument.addPage(tom);
        tegn(side, ud -> {
            skriv(ud, "tekst", 50, 700);
            ud.drawImage(billede(), 10, 10);
        });
        tegn(tom, ud -> ud.drawImage(billede(), 10, 10));
        assertThat(Filtekster.laes(gem(dokument), "x.pdf").ukontrollerede())
                .containsExactlyInAnyOrder(
                        new Ukontrolleret("", Grund.BILLEDE), new Ukontrolleret("side 2", Grund.SIDE_UDEN_TEKST));
    }

    private org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject billede() throws IOException {
        return LosslessFactory.createFromImage(dokument, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void aPhotographsMetadataAndAProgramsOwnData() throws IOException {
        ByteArrayOutputStream foto = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", foto);
        byte[] jpg = foto.toByteArray();
        ByteArrayOutputStream medTekst = new ByteArrayOutputStream();
        byte[] tekst = HEMMELIG.getBytes(StandardCharsets.US_ASCII);
        medTekst.write(jpg, 0, 2);
        medTekst.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (tekst.length + 2)});
        medTekst.write(tekst);
        medTekst.write(jpg, 2, jpg.length - 2);
        tegn(side, ud -> ud.drawImage(JPEGFactory.createFromByteArray(dokument, medTekst.toByteArray()), 10, 10));
        COSStream data = dokument.getDocument().createCOSStream();
        try (var ud = data.createOutputStream(COSName.FLATE_DECODE)) {
            ud.write(HEMMELIG.getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary program = new COSDictionary();
        program.setItem(COSName.getPDFName("Private"), data);
        COSDictionary info = new COSDictionary();
        info.setItem(COSName.getPDFName("Illustrator"), program);
        side.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), info);
        findes(gem(dokument), "billedets metadata", "programmets egne data");
    }

    @Test
    void aPageWhoseSignsAreNotKnownIsToldOf() throws IOException {
        PDType0Font skrift;
        try (var ttf =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            skrift = PDType0Font.load(dokument, ttf);
        }
        tegn(side, ud -> {
            ud.beginText();
            ud.setFont(skrift, 12);
            ud.showText(HEMMELIG);
            ud.endText();
        });
        byte[] kendt = gem(dokument);
        findes(kendt, "side 1");
        try (PDDocument uden = Loader.loadPDF(kendt)) {
            PDResources ressourcer = uden.getPage(0).getResources();
            ressourcer
                    .getFont(ressourcer.getFontNames().iterator().next())
                    .getCOSObject()
                    .removeItem(COSName.TO_UNICODE);
            assertThat(Filtekster.laes(gem(uden), "x.pdf").ukontrollerede())
                    .containsExactly(new Ukontrolleret("side 1", Grund.SIDE_UDEN_TEKST));
        }
    }

    @Test
    void anObjectThatNothingPointsTo() throws IOException {
        findes(
                ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"
                                + "3 0 obj <</X (Kvintessens 010170-1234)>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF")
                        .getBytes(StandardCharsets.US_ASCII),
                "andet i filen");
    }

    private static byte[] medStroem(String ordbog, String indhold) {
        return ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n"
                        + "3 0 obj <<" + ordbog + "/Length " + indhold.length() + ">> stream\n" + indhold
                        + "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F1 12 Tf 50 700 Td (Kvintessens 010170-1234) Tj ET",
                "BT [(Kvin) 20 (tessens) -300 (0101) 3 (70-1234)] TJ ET",
                "BT <4B76696E74657373656E73203031303137302D31323334> Tj ET",
                "BT <FEFF> Tj (Kvintessens) ' (010170-1234) ' ET",
                "BT (\\000K\\000vintessens 0\\0001\\0000170-1234) Tj ET",
                "/Span <</ActualText (Kvintessens 010170-1234)>> BDC EMC",
                "BT (Kvintessens 010170-1234) Tj ET ) ] >> (",
            })
    void aDrawingWhosePageIsGone(String tegning) {
        findes(medStroem("", tegning), "andet i filen");
    }

    @Test
    void aPackedDrawingWhosePageIsGone() throws IOException {
        COSStream tegning = dokument.getDocument().createCOSStream();
        try (var ud = tegning.createOutputStream(COSName.FLATE_DECODE)) {
            ud.write("BT (Kvintessens 010170-1234) Tj ET".getBytes(StandardCharsets.US_ASCII));
        }
        dokument.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Gemt"), tegning);
        findes("andet i filen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170 1234 m 0101701234 0 l S",
                "BT 0101701234 0 Td [(a) 0101701234 (b)] TJ ET",
                "BT (010170) Tj 90 0 Td (x) Tj (1234) Tj ET",
                "1 begincodespacerange <010170> <1234> endcodespacerange",
            })
    void theNumbersOfADrawingAreNoText(String tegning) {
        Udfald udfald = Filtekster.laes(medStroem("", tegning), "x.pdf");
        assertThat(Fund.cpr(udfald)).isEmpty();
        assertThat(udfald.ukontrollerede()).isEmpty();
    }

    @Test
    void theTextOfAPageIsToldOfThere() throws IOException {
        tegn(side, ud -> skriv(ud, HEMMELIG, 50, 700));
        assertThat(Fund.cpr(Filtekster.laes(gem(dokument), "x.pdf"))).containsExactly("side 1");
    }

    @Test
    void whatStandsBeforeTheBeginning() throws IOException {
        byte[] pdf = gem(dokument);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ud.write("Kvintessens 010170-1234\n".getBytes(StandardCharsets.US_ASCII));
        ud.write(pdf);
        findes(ud.toByteArray(), "før filens begyndelse");
        assertThat(Fund.steder(Filtekster.laes(pdf, "x.pdf"), "%PDF")).doesNotContain("før filens begyndelse");
    }

    @Test
    void aBlankPageIsNotAScannedOne() throws IOException {
        assertThat(Filtekster.laes(gem(dokument), "x.pdf").ukontrollerede()).isEmpty();
    }

    @Test
    void anEmptyPasswordHidesNothingAndARealOneStops() throws IOException {
        tegn(side, ud -> skriv(ud, HEMMELIG, 50, 700));
        byte[] aaben = gem(dokument);
        try (PDDocument d = Loader.loadPDF(aaben)) {
            d.protect(new StandardProtectionPolicy("ejer", "", new AccessPermission()));
            findes(gem(d), "side 1");
        }
        try (PDDocument d = Loader.loadPDF(aaben)) {
            d.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            Udfald udfald = Filtekster.laes(gem(d), "x.pdf");
            assertThat(udfald.ukontrollerede()).containsExactly(new Ukontrolleret("", Grund.KRYPTERET));
        }
    }
}
