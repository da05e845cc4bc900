package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as JUnit's XML, which build servers show as tests: a file is a suite, an error a test that failed.
 *
 * <p>A warning is a test that passed, since it stops nothing, and its words stand in the suite's output. Every dialect of
 * the format takes what is written here; there is no time of day in it, so that the same findings give the same file.
 */
public final class JunitRapport implements Rapport {
    private static final String UDEN_FEJL = "ingen fejl";

    private final Maskering maskering = new Maskering();

    @Override
    public void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException {
        Map<String, List<VistFund>> filer = new LinkedHashMap<>();
        kilde.filer().forEach(fil -> filer.put(Maskering.maskeret(fil), new ArrayList<>()));
        for (VistFund f : maskering.vist(fund)) {
            filer.computeIfAbsent(f.sted().fil(), navn -> new ArrayList<>()).add(f);
        }
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tekst);
            xml.writeStartDocument("UTF-8", "1.0");
            linje(0, xml);
            xml.writeStartElement("testsuites");
            int nummer = 0;
            for (Map.Entry<String, List<VistFund>> fil : filer.entrySet()) {
                suite(fil.getKey(), nummer++, fil.getValue(), xml);
            }
            slut(0, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        ud.append(tekst.getBuffer()).append('\n');
    }

    private static void suite(String fil, int nummer, List<VistFund> fund, XMLStreamWriter xml)
            throws XMLStreamException {
        long fejl = fund.stream().filter(JunitRapport::erFejl).count();
        linje(1, xml);
        xml.writeStartElement("testsuite");
        attribut("name", fil, xml);
        attribut("package", "referat", xml);
        attribut("id", Integer.toString(nummer), xml);
        attribut("tests", Integer.toString(fund.size() + (fejl == 0 ? 1 : 0)), xml);
        attribut("failures", Long.toString(fejl), xml);
        attribut("errors", "0", xml);
        attribut("time", "0", xml);
        linje(2, xml);
        xml.writeEmptyElement("properties");
        if (fejl == 0) {
            linje(2, xml);
            xml.writeEmptyElement("testcase");
            proeve(UDEN_FEJL, fil, xml);
        }
        StringBuilder ud = new StringBuilder();
        for (VistFund f : fund) {
            linje(2, xml);
            if (erFejl(f)) {
                fejl(f, fil, xml);
            } else {
                xml.writeEmptyElement("testcase");
                proeve(navn(f), fil, xml);
                ud.append(helt(f)).append('\n');
            }
        }
        element("system-out", ud.toString(), xml);
        element("system-err", "", xml);
        slut(1, xml);
    }

    private static void fejl(VistFund fund, String fil, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        proeve(navn(fund), fil, xml);
        linje(3, xml);
        xml.writeStartElement("failure");
        attribut("message", fund.besked(), xml);
        attribut("type", fund.regel().id(), xml);
        xml.writeCharacters(lovlig(helt(fund)));
        xml.writeEndElement();
        slut(2, xml);
    }

    private static boolean erFejl(VistFund fund) {
        return fund.alvor() == Severity.FEJL;
    }

    private static void proeve(String navn, String fil, XMLStreamWriter xml) throws XMLStreamException {
        attribut("name", navn, xml);
        attribut("classname", fil, xml);
        attribut("time", "0", xml);
    }

    private static String navn(VistFund fund) {
        return fund.alvor().label() + "[" + fund.regel().id() + "] linje "
                + fund.sted().start().line() + ": " + fund.besked();
    }

    private static String helt(VistFund fund) {
        String sted = fund.sted().fil() + ":" + fund.sted().start().line() + ":"
                + fund.sted().start().column();
        return sted + ": " + fund.besked()
                + fund.hjaelp().map(h -> "\nHjælp: " + h).orElse("");
    }

    private static void element(String navn, String tekst, XMLStreamWriter xml) throws XMLStreamException {
        linje(2, xml);
        xml.writeStartElement(navn);
        xml.writeCharacters(lovlig(tekst));
        xml.writeEndElement();
    }

    /** A reader of XML makes a line break in an attribute a space, so it is one from the start. */
    private static void attribut(String navn, String vaerdi, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(navn, lovlig(vaerdi).replaceAll("[\r\n\t ]+", " ").strip());
    }

    private static void slut(int dybde, XMLStreamWriter xml) throws XMLStreamException {
        linje(dybde, xml);
        xml.writeEndElement();
    }

    private static void linje(int dybde, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(dybde));
    }

    /** XML has no way to write most control characters, not even as a number. */
    private static String lovlig(String tekst) {
        StringBuilder ud = new StringBuilder();
        tekst.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(tegn -> erLovligt(tegn) ? tegn : '\uFFFD')
                .forEach(ud::appendCodePoint);
        return ud.toString();
    }

    private static boolean erLovligt(int tegn) {
        return tegn == '\n'
                || tegn == '\t'
                || (tegn >= 0x20 && tegn <= 0xD7FF && (tegn < 0x7F || tegn > 0x9F))
                || (tegn >= 0xE000 && tegn <= 0xFFFD)
                || tegn >= 0x10000;
    }
}
