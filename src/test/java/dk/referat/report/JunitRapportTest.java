package dk.referat.report;

import static dk.referat.report.Rapportproeve.ADVARSEL;
import static dk.referat.report.Rapportproeve.FEJL;
import static dk.referat.report.Rapportproeve.FJENDTLIG;
import static dk.referat.report.Rapportproeve.fund;
import static dk.referat.report.Rapportproeve.kilde;
import static dk.referat.report.Rapportproeve.skriv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Against the schema of Ant's JUnit reports, which the jar of junit-model holds. */
final class JunitRapportTest {
    private final SourceFile fil = SourceFile.of("møde.yaml", "a: 🎉🎉 ORD\n");

    @Test
    void enSuiteForHverFil() throws Exception {
        List<Diagnostic> fund = List.of(
                fund(FEJL, fil, "ORD", FJENDTLIG, FJENDTLIG),
                fund(ADVARSEL, fil, "ORD", "Advarsel 🎉", "Se \u0001 ]]> efter"),
                fund(ADVARSEL, SourceFile.of("kun advarsel.yaml", "x"), "x", "Kun dette", "Se"));
        String rapport = skriv(new JunitRapport(), fund, kilde("uden.yaml", "møde.yaml"));
        valider(rapport);
        Element rod = laes(rapport).getDocumentElement();

        assertThat(suite(rod, 0)).isEqualTo("uden.yaml: 1/0 [ingen fejl]");
        assertThat(suite(rod, 1))
                .startsWith("møde.yaml: 2/1 [fejl[en-fejl] linje 1: 100 %: «a,b::c» ny linje ::error::x ##[error]y")
                .endsWith(", advarsel[en-advarsel] linje 1: Advarsel 🎉]");
        assertThat(suite(rod, 2))
                .isEqualTo("kun advarsel.yaml: 2/0 [ingen fejl, advarsel[en-advarsel] linje 1: Kun dette]");
        Element fejl = (Element) rod.getElementsByTagName("failure").item(0);
        assertThat(fejl.getAttribute("type")).isEqualTo("en-fejl");
        assertThat(fejl.getAttribute("message"))
                .isEqualTo("100 %: «a,b::c» ny linje ::error::x ##[error]y %0A <b a=\"c\">&amp; ]]> "
                        + "\uFFFD\uFFFD\uFFFD[2J\uFFFD\uFFFD\uFFFD \u202E🎉 'd'\\");
        assertThat(fejl.getTextContent()).startsWith("møde.yaml:1:7: 100 %: «a,b::c»\nny linje\n::error");
        assertThat(rod.getElementsByTagName("system-out").item(1).getTextContent())
                .isEqualTo("møde.yaml:1:7: Advarsel 🎉\nHjælp: Se \uFFFD ]]> efter\n");
    }

    @Test
    void tomRapportErLovlig() throws Exception {
        valider(skriv(new JunitRapport(), List.of(), kilde()));
    }

    @Test
    void skemaetTagerIkkeHvadSomHelst() throws Exception {
        String rapport = skriv(new JunitRapport(), List.of(fund(FEJL, fil, "ORD", "x", "y")), kilde());
        valider(rapport);
        for (List<String> galt : List.of(
                List.of("failure>", "fejl>"),
                List.of("<properties/>", ""),
                List.of("<properties/>", "\u0001"),
                List.of("failures=\"1\"", "failures=\"en\""),
                List.of(" type=\"en-fejl\"", ""),
                List.of(" classname=\"møde.yaml\"", " fil=\"møde.yaml\""))) {
            String gal = rapport.replace(galt.get(0), galt.get(1));
            assertThat(gal).isNotEqualTo(rapport);
            assertThatThrownBy(() -> valider(gal)).as(galt.get(0)).isInstanceOf(SAXException.class);
        }
    }

    private static String suite(Element rod, int nummer) {
        Element suite = (Element) rod.getElementsByTagName("testsuite").item(nummer);
        StringBuilder ud = new StringBuilder(suite.getAttribute("name") + ": " + suite.getAttribute("tests") + "/"
                + suite.getAttribute("failures") + " [");
        var proever = suite.getElementsByTagName("testcase");
        for (int i = 0; i < proever.getLength(); i++) {
            ud.append(i == 0 ? "" : ", ").append(((Element) proever.item(i)).getAttribute("name"));
        }
        return ud.append(']').toString();
    }

    private static Document laes(String rapport) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(rapport)));
    }

    private static void valider(String rapport) throws SAXException, IOException {
        skema().newValidator().validate(new StreamSource(new StringReader(rapport)));
    }

    /**
     * The jar's own namespace is taken away, since no report has it, and with it what a report that is the same every time
     * cannot have: the time of day and the machine's name.
     */
    private static Schema skema() throws SAXException, IOException {
        try (InputStream ind = Objects.requireNonNull(JunitRapportTest.class.getResourceAsStream("/xsd/junit.xsd"))) {
            String hele = new String(ind.readAllBytes(), StandardCharsets.UTF_8);
            String egnet = hele.replaceAll("xmlns:ns=\"[^\"]*\"|targetNamespace=\"[^\"]*\"", "")
                    .replaceAll("\\bns:", "")
                    .replaceAll("(<xs:attribute name=\"(timestamp|hostname)\"[^>]*) use=\"required\"", "$1");
            assertThat(egnet).isNotEqualTo(hele);
            SchemaFactory fabrik = SchemaFactory.newDefaultInstance();
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return fabrik.newSchema(new StreamSource(new StringReader(egnet)));
        }
    }
}
