package dk.referat.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of Office and OpenDocument, and what they keep besides what they show. */
class DokumentTest {
    private static final String HEMMELIG = "Kvintessens 010170-1234";
    private static final String W = "<w:document xmlns:w='w' xmlns:a='a' xmlns:x='x'><w:body>%s</w:body></w:document>";

    private static Udfald word(String indhold) {
        return del("word/document.xml", W.formatted(indhold));
    }

    private static Udfald del(String navn, String xml) {
        return Filtekster.laes(Zipbygger.office().med(navn, xml).bytes(), "x.dat");
    }

    private static void findes(Udfald udfald, String sted) {
        assertThat(Fund.steder(udfald, "Kvintessens")).as("ordet").contains(sted);
        assertThat(Fund.cpr(udfald)).as("nummeret").contains(sted);
    }

    @Test
    void aPlainDocumentHasNothingUnchecked() {
        Udfald udfald = word("<w:p><w:r><w:t>" + HEMMELIG + "</w:t></w:r></w:p>");
        assertThat(udfald.art()).isEqualTo(Filart.OFFICE);
        assertThat(udfald.ukontrollerede()).isEmpty();
        assertThat(Fund.cpr(udfald)).containsExactly("teksten");
    }

    @Test
    void piecesOfAParagraphAreOneText() {
        findes(
                word(
                        "<w:p><w:r><w:t>Kvint</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>essens 0101</w:t></w:r>"
                                + "<w:proofErr/><w:r><w:t>70</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>1234</w:t></w:r></w:p>"),
                "teksten");
    }

    @Test
    void aFieldCodeDoesNotPartTheText() {
        findes(
                word(
                        "<w:p><w:t>Kvintessens 010170</w:t><w:instrText> HYPERLINK x </w:instrText><w:t>-1234</w:t></w:p>"),
                "teksten");
    }

    @Test
    void cellsBesideEachOther() {
        findes(
                word("<w:tbl><w:tr><w:tc><w:p><w:t>Kvintessens 010170</w:t></w:p></w:tc>"
                        + "<w:tc><w:p><w:t>1234</w:t></w:p></w:tc></w:tr></w:tbl>"),
                "teksten");
    }

    @Test
    void whatATrackedChangeTookAway() {
        Udfald udfald =
                word("<w:p><w:t>Nu </w:t><w:del><w:r><w:delText>" + HEMMELIG + "</w:delText></w:r></w:del></w:p>");
        findes(udfald, "teksten, slettet (sporet ændring)");
        assertThat(Fund.steder(udfald, "Kvintessens")).doesNotContain("teksten");
    }

    @Test
    void aNumberThatAChangePartsIsFoundBothWays() {
        Udfald nu = word(
                "<w:p><w:t>010170-12</w:t><w:del><w:delText>999</w:delText></w:del><w:ins><w:t>34</w:t></w:ins></w:p>");
        assertThat(Fund.cpr(nu)).containsExactly("teksten");
        Udfald foer = word("<w:p><w:t>010170-</w:t><w:del><w:delText>1234</w:delText></w:del></w:p>");
        assertThat(Fund.cpr(foer)).containsExactly("teksten, med og uden ændringer");
    }

    @Test
    void aTextBoxInAParagraphIsATextOfItsOwn() {
        Udfald udfald = word("<w:p><w:t>010170</w:t><w:txbxContent><w:p><w:t>" + HEMMELIG
                + "</w:t></w:p></w:txbxContent><w:t>-4321</w:t></w:p>");
        assertThat(udfald.tekster()).anySatisfy(t -> assertThat(t.tekst()).contains("010170-4321"));
        findes(udfald, "teksten");
    }

    @ParameterizedTest
    @CsvSource({
        "word/comments.xml, kommentarer",
        "word/commentsExtended.xml, kommentarer",
        "word/header1.xml, sidehoved",
        "word/footer2.xml, sidefod",
        "word/footnotes.xml, fodnoter",
        "word/endnotes.xml, fodnoter",
        "word/glossary/document.xml, word/glossary/document.xml",
        "docProps/core.xml, metadata",
        "docProps/app.xml, metadata",
        "docProps/custom.xml, metadata",
        "customXml/item1.xml, skjulte data",
        "ppt/slides/slide3.xml, dias 3",
        "ppt/notesSlides/notesSlide4.xml, noter til dias 4",
        "ppt/comments/comment1.xml, kommentarer",
        "xl/comments1.xml, kommentarer",
        "xl/threadedComments/threadedComment1.xml, kommentarer",
        "xl/externalLinks/externalLink1.xml, data fra en anden fil",
        "word/charts/chart1.xml, word/charts/chart1.xml",
        "word/diagrams/data1.xml, word/diagrams/data1.xml",
        "xl/drawings/vmlDrawing1.vml, xl/drawings/vmlDrawing1.vml",
    })
    void everyPartIsRead(String del, String sted) {
        findes(del(del, "<x><p><t>" + HEMMELIG + "</t></p></x>"), sted);
        findes(del(del, "<x>" + HEMMELIG + "</x>"), sted);
    }

    @Test
    void namesAlternativeTextsLinksAndRemarks() {
        Udfald udfald =
                word("<w:p><x:docPr id='1012701234' descr='" + HEMMELIG + "' title='Titelord'/></w:p><!-- Bemærk -->");
        findes(udfald, "teksten, egenskaber");
        assertThat(Fund.steder(udfald, "Titelord")).containsExactly("teksten, egenskaber");
        assertThat(Fund.steder(udfald, "Bemærk")).containsExactly("teksten, egenskaber");
        findes(
                del(
                        "word/_rels/document.xml.rels",
                        "<r><Relationship Target='mailto:Kvintessens010170-1234@x.dk'/></r>"),
                "henvisninger, egenskaber");
    }

    @Test
    void theMeasuresOfADrawingAreNoNumbersOfPersons() {
        Udfald udfald = word("<w:p><x:extent cx='1012701234' cy='1011121314'/><x:creationId val='1012345678'/>"
                + "<x:posOffset>1012701234</x:posOffset><w:t>intet</w:t></w:p>");
        assertThat(Fund.cpr(udfald)).isEmpty();
    }

    @Test
    void aHiddenSlide() {
        findes(
                del(
                        "ppt/slides/slide2.xml",
                        "<p:sld xmlns:p='p' show='0'><p:p><p:t>" + HEMMELIG + "</p:t></p:p></p:sld>"),
                "dias 2 (skjult)");
    }

    private static Zipbygger ark(String raekker) {
        return Zipbygger.office()
                // Before what they point to, as some programs write.
                .med("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + raekker + "</sheetData></worksheet>")
                .med(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='Løn' state='veryHidden' r:id='r1'/></sheets></workbook>")
                .med(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>")
                .med(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0000000000'/>"
                                + "<numFmt numFmtId='165' formatCode='000000\\-0000'/>"
                                + "<numFmt numFmtId='166' formatCode='000000'/><numFmt numFmtId='167' formatCode='ddmmyy'/>"
                                + "<numFmt numFmtId='168' formatCode='0000'/><numFmt numFmtId='169' formatCode='#,##0.00'/>"
                                + "<numFmt numFmtId='170' formatCode='0&quot; kr.&quot;'/>"
                                + "<numFmt numFmtId='171' formatCode='[$€-2] 0'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='164'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
                                + "<xf numFmtId='167'/><xf numFmtId='168'/><xf numFmtId='169'/>"
                                + "<xf numFmtId='1'/><xf numFmtId='3'/><xf numFmtId='170'/><xf numFmtId='9'/>"
                                + "<xf numFmtId='171'/></cellXfs></styleSheet>")
                .med(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>010170</t></si><si><r><t>Kvint</t></r><r><t>essens 0101</t></r><r><t>70-1234</t></r></si></sst>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "delt tekst # <c t='s'><v>1</v></c>",
                "tekst i cellen # <c t='inlineStr'><is><t>010170-1234</t></is></c>",
                "formlens svar # <c t='str'><f>A1</f><v>010170-1234</v></c>",
                "tal i ti cifre # <c><v>3101701234</v></c>",
                "tal i ni cifre # <c s='1'><v>101701234</v></c>",
                "ni cifre med streg # <c s='2'><v>101701234</v></c>",
                "stort tal # <c s='1'><v>1.01701234E8</v></c>",
                "stort tal i ti cifre # <c><v>3.101701234E9</v></c>",
                "to celler # <c t='s'><v>0</v></c><c><v>1234</v></c>",
                "to celler med tal # <c s='3'><v>10170</v></c><c s='5'><v>34</v></c>",
                "en dato og et tal # <c s='4'><v>25569</v></c><c><v>1234</v></c>",
            })
    void aRowIsReadAsItIsShown(String hvad, String celler) {
        Udfald udfald = Filtekster.laes(ark("<row>" + celler + "</row>").bytes(), "x.xlsx");
        assertThat(Fund.cpr(udfald)).as(hvad).contains("ark «Løn» (skjult)");
        assertThat(udfald.ukontrollerede()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "ni cifre uden format # <c><v>101701234</v></c>",
                "et beløb # <c s='6'><v>101701234</v></c>",
                "to rækker # <c s='3'><v>10170</v></c></row><row><c><v>1234</v></c>",
                "decimaler # <c><v>0.1012701234</v></c>",
                "en dato # <c s='4'><v>25569</v></c>",
            })
    void otherCellsAreLetBe(String hvad, String celler) {
        Udfald udfald = Filtekster.laes(
                ark("<row>" + celler + "</row>")
                        .med("xl/sharedStrings2.xml", "<x/>")
                        .bytes(),
                "x.xlsx");
        assertThat(Fund.cpr(udfald)).as(hvad).isSubsetOf("cellernes tekster");
    }

    @Test
    void aLostZeroIsPutBackWhereTheBookSpeaksOfSuchNumbers() {
        Udfald udfald = Filtekster.laes(
                ark("<row><c t='inlineStr'><is><t>CPR-nr.</t></is></c></row><row><c><v>101701234</v></c></row>")
                        .bytes(),
                "x.xlsx");
        assertThat(Fund.cpr(udfald)).contains("ark «Løn» (skjult)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "uden format # <c><v>101701239</v></c>",
                "stort tal # <c><v>1.01701239E8</v></c>",
                "med nul efter # <c t='n' s='0'><v>101701239.0</v></c>",
                "heltal # <c s='7'><v>101701239</v></c>",
            })
    void aLostZeroIsPutBackWhereTheControlDigitFits(String hvad, String celle) {
        Udfald udfald = Filtekster.laes(ark("<row>" + celle + "</row>").bytes(), "x.xlsx");
        assertThat(Fund.steder(udfald, "0101701239")).as(hvad).containsExactly("ark «Løn» (skjult)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "beløb med øre # <c s='6'><v>101701239</v></c>",
                "beløb i kroner # <c s='8'><v>101701239</v></c>",
                "kr. # <c s='9'><v>101701239</v></c>",
                "procent # <c s='10'><v>101701239</v></c>",
                "valuta # <c s='11'><v>101701239</v></c>",
                "en anden kontrol # <c><v>101701234</v></c>",
                "ingen dato # <c><v>191701239</v></c>",
                "decimaler # <c><v>101701239.5</v></c>",
                "otte cifre # <c><v>10170123</v></c>",
                "en formel, der giver tekst # <c t='str'><v>101701239</v></c>",
            })
    void amountsOfNineDigitsAreNoNumbersOfPersons(String hvad, String celle) {
        Udfald udfald = Filtekster.laes(ark("<row>" + celle + "</row>").bytes(), "x.xlsx");
        assertThat(Fund.steder(udfald, "01017012")).as(hvad).isEmpty();
        assertThat(Fund.cpr(udfald)).as(hvad).isSubsetOf("cellernes tekster");
    }

    @Test
    void aLostZeroInWhatABookKeepsOfOthers() {
        Udfald udfald = Filtekster.laes(
                Zipbygger.office()
                        .med(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink><sheetDataSet><cell r='A1'><v>101701239</v></cell></sheetDataSet></externalLink>")
                        .med(
                                "xl/pivotCache/pivotCacheRecords1.xml",
                                "<r><r><n v='201701236'/><n v='101701239'/></r></r>")
                        .med(
                                "xl/pivotCache/pivotCacheDefinition1.xml",
                                "<d><cacheField name='Beløb' numFmtId='3'/><cacheField name='Nr.' numFmtId='0'/></d>")
                        .bytes(),
                "x.xlsx");
        assertThat(Fund.steder(udfald, "0101701239")).containsExactly("data fra en anden fil", "pivotdata");
        assertThat(Fund.steder(udfald, "0201701236")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "tal # float # 101701239 # 101701239 # true",
                "intet vist # float # 101701239 # '' # true",
                "beløb # float # 101701239 # 101.701.239 # false",
                "valuta # currency # 101701239 # 101701239 # false",
                "anden kontrol # float # 101701234 # 101701234 # false",
            })
    void aLostZeroInAnOpenDocument(String hvad, String type, String vaerdi, String vist, boolean fundet) {
        Udfald udfald = Filtekster.laes(
                new Zipbygger()
                        .med("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .med(
                                "content.xml",
                                "<o:c xmlns:o='o' xmlns:t='t'><t:table t:name='Hold'><t:table-row><t:table-cell o:value-type='%s' o:value='%s'><t:p>%s</t:p></t:table-cell></t:table-row></t:table></o:c>"
                                        .formatted(type, vaerdi, vist))
                        .bytes(),
                "x.ods");
        assertThat(Fund.cpr(udfald)).as(hvad).isEqualTo(fundet ? List.of("ark «Hold»") : List.of());
    }

    @Test
    void whatAPivotTableWasMadeFrom() {
        Udfald udfald = Filtekster.laes(
                Zipbygger.office()
                        .med(
                                "xl/pivotCache/pivotCacheRecords1.xml",
                                "<r><r><s v='" + HEMMELIG + "'/><n v='101701234'/></r></r>")
                        .med("xl/pivotCache/pivotCacheDefinition1.xml", "<d><cacheField name='CPR'/></d>")
                        .bytes(),
                "x.xlsx");
        findes(udfald, "pivotdata, egenskaber");
        assertThat(Fund.steder(udfald, "0101701234")).containsExactly("pivotdata");
    }

    @Test
    void filesInADocument() {
        byte[] bog = ark("<row><c t='s'><v>1</v></c></row>").bytes();
        Udfald udfald = Filtekster.laes(
                Zipbygger.office()
                        .med("word/document.xml", W.formatted(""))
                        .med("word/embeddings/Ark1.xlsx", bog)
                        .med("word/embeddings/oleObject1.bin", ole("Kvintessens 020270-1234"))
                        .med("word/vbaProject.bin", ole("makro"))
                        .med("word/media/image1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})
                        .med("xl/printerSettings/printerSettings1.bin", new byte[] {0, 1, 2})
                        .bytes(),
                "x.docx");
        findes(udfald, "word/embeddings/Ark1.xlsx › ark «Løn» (skjult)");
        findes(udfald, "word/embeddings/oleObject1.bin › råt indhold");
        assertThat(udfald.ukontrollerede())
                .containsExactlyInAnyOrder(
                        new Ukontrolleret("word/embeddings/oleObject1.bin", Grund.UKENDT_TYPE),
                        new Ukontrolleret("word/vbaProject.bin", Grund.UKENDT_TYPE),
                        new Ukontrolleret("word/media/image1.png", Grund.BILLEDE));
    }

    private static byte[] ole(String tekst) {
        byte[] ud = new byte[4096];
        byte[] maerke = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(maerke, 0, ud, 0, maerke.length);
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(bytes, 0, ud, 513, bytes.length);
        return ud;
    }

    @Test
    void oldAndLockedDocumentsAreUnchecked() {
        Udfald gammel = Filtekster.laes(ole(HEMMELIG), "x.docx");
        assertThat(gammel.ukontrollerede()).containsExactly(new Ukontrolleret("", Grund.UKENDT_TYPE));
        findes(gammel, "råt indhold");
        assertThat(Filtekster.laes(ole("EncryptedPackage"), "x.docx").ukontrollerede())
                .containsExactly(new Ukontrolleret("", Grund.KRYPTERET));
    }

    @Test
    void openDocument() {
        Udfald udfald = Filtekster.laes(
                new Zipbygger()
                        .med("mimetype", "application/vnd.oasis.opendocument.text")
                        .med("META-INF/manifest.xml", "<m/>")
                        .med(
                                "content.xml",
                                "<o:d xmlns:o='o' xmlns:text='t' xmlns:table='b'><text:tracked-changes><text:deletion><text:p>"
                                        + "Slettet 020270-1234</text:p></text:deletion></text:tracked-changes>"
                                        + "<text:p>Kvintessens<text:s/>010170<text:span>-12</text:span>34"
                                        + "<o:annotation><text:p>Note 030370-1234</text:p></o:annotation></text:p>"
                                        + "<table:table-row><table:table-cell value='101270'><text:p>040470</text:p></table:table-cell>"
                                        + "<table:table-cell><text:p>4321</text:p></table:table-cell></table:table-row></o:d>")
                        .med("meta.xml", "<m><t>" + HEMMELIG + "</t></m>")
                        .bytes(),
                "x.odt");
        assertThat(udfald.art()).isEqualTo(Filart.ODF);
        assertThat(udfald.ukontrollerede()).isEmpty();
        findes(udfald, "teksten");
        findes(udfald, "metadata");
        assertThat(Fund.steder(udfald, "Slettet 020270-1234")).contains("teksten, slettet (sporet ændring)");
        assertThat(Fund.steder(udfald, "Note 030370-1234"))
                .containsExactly("teksten", "teksten, med og uden ændringer");
        assertThat(udfald.tekster().stream().filter(t -> t.sted().equals("teksten")))
                .anySatisfy(t -> assertThat(t.tekst()).containsPattern("040470 *\\| *4321"));
    }

    @Test
    void aLockedOpenDocument() {
        Udfald udfald = Filtekster.laes(
                new Zipbygger()
                        .med("mimetype", "application/vnd.oasis.opendocument.text")
                        .med("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                        .bytes(),
                "x.odt");
        assertThat(Fund.grunde(udfald)).containsExactly(Grund.KRYPTERET);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
    void partsInOtherEncodings(String kodning) {
        byte[] xml = ("<?xml version='1.0' encoding='" + kodning + "'?><d><p><t>Ærø " + HEMMELIG + "</t></p></d>")
                .getBytes(Charset.forName(kodning));
        Udfald udfald =
                Filtekster.laes(Zipbygger.office().med("word/document.xml", xml).bytes(), "x");
        assertThat(Fund.steder(udfald, "Ærø Kvintessens")).containsExactly("teksten");
        assertThat(udfald.ukontrollerede()).isEmpty();
    }

    @Test
    void aPartThatBeginsWithAMark() {
        findes(del("word/document.xml", "\uFEFF<?xml version='1.0'?><d><p><t>" + HEMMELIG + "</t></p></d>"), "teksten");
    }

    @Test
    void aWrongByteEndsNothingAndWritesNothing() {
        byte[] xml = ("<d><p><t>\u00E5. " + HEMMELIG + "</t></p></d>").getBytes(StandardCharsets.ISO_8859_1);
        PrintStream foer = System.err;
        ByteArrayOutputStream skrevet = new ByteArrayOutputStream();
        System.setErr(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
        try {
            findes(
                    Filtekster.laes(
                            Zipbygger.office().med("word/document.xml", xml).bytes(), "x"),
                    "teksten");
        } finally {
            System.setErr(foer);
        }
        assertThat(skrevet.size()).isZero();
    }

    @Test
    void aPartThatIsBrokenDoesNotHideTheOthers() {
        Udfald udfald = Filtekster.laes(
                Zipbygger.office()
                        .med("word/document.xml", "<d><p><t>010170-")
                        .med("word/footer1.xml", "<d><p><t>" + HEMMELIG + "</t></p></d>")
                        .bytes(),
                "x.docx");
        findes(udfald, "sidefod");
        assertThat(udfald.ukontrollerede()).containsExactly(new Ukontrolleret("word/document.xml", Grund.OEDELAGT));
    }

    @Test
    void nothingOutsideIsAskedFor() {
        String xml = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b 'bbbbbbbbbb'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><d><p><t>&a;&c;</t></p></d>";
        Udfald udfald = del("word/document.xml", xml);
        assertThat(Fund.grunde(udfald)).containsExactly(Grund.OEDELAGT);
        assertThat(udfald.tekster().stream().map(Tekststed::tekst))
                .noneMatch(t -> t.contains("bbbbbbbbbb") || t.contains("root"));
        assertThat(List.of(Filtekster.laes(xml.getBytes(StandardCharsets.UTF_8), "x.xml")
                        .art()))
                .containsExactly(Filart.HTML);
    }
}
