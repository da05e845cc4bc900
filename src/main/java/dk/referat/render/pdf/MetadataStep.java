package dk.referat.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes Info and XMP from the same values, with no clock: PDF/A demands that they agree, and an archive that the same
 * input gives the same bytes. The XMP stays uncompressed, so that {@link PdfOrigin} and an archive can read it.
 */
final class MetadataStep implements PdfStep {

    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final String creator;

    MetadataStep(String creator) {
        this.creator = creator;
    }

    @Override
    public void apply(Draft draft) throws IOException {
        PDDocument document = draft.document();
        PdfMetadata metadata = draft.metadata();
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(metadata.date().getEpochSecond() * 1000);

        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(metadata.title());
        if (!metadata.author().isBlank()) {
            info.setAuthor(metadata.author());
        }
        if (!metadata.subject().isBlank()) {
            info.setSubject(metadata.subject());
        }
        info.setCreator(creator);
        info.setProducer(creator);
        info.setCreationDate(date);
        info.setModificationDate(date);
        document.setDocumentInformation(info);

        PDMetadata stream = new PDMetadata(document);
        stream.importXMPMetadata(xmp(metadata).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(stream);
    }

    private String xmp(PdfMetadata metadata) {
        String date = XMP_DATE.format(metadata.date().atOffset(ZoneOffset.UTC));
        String author = metadata.author().isBlank()
                ? ""
                : "   <dc:creator><rdf:Seq><rdf:li>" + escape(metadata.author()) + "</rdf:li></rdf:Seq></dc:creator>\n";
        String subject = metadata.subject().isBlank()
                ? ""
                : "   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escape(metadata.subject())
                        + "</rdf:li></rdf:Alt></dc:description>\n";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s%s   <dc:language><rdf:Bag><rdf:li>da</rdf:li></rdf:Bag></dc:language>
                   <xmp:CreatorTool>%s</xmp:CreatorTool>
                   <xmp:CreateDate>%s</xmp:CreateDate>
                   <xmp:ModifyDate>%s</xmp:ModifyDate>
                   <pdf:Producer>%s</pdf:Producer>
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>A</pdfaid:conformance>
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                   </rdf:li></rdf:Bag></pdfaExtension:schemas>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escape(metadata.title()), author, subject, escape(creator), date, date, escape(creator));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
