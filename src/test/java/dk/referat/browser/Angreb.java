package dk.referat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import dk.referat.edition.Udgave;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedlaeser;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.template.Bilagsfil;
import dk.referat.render.template.Oversigt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One attack, and a meeting of a body of a publisher that has it in every field that holds text.
 *
 * @param tekst as an author would have it in the file
 */
record Angreb(int nummer, String tekst) {
    private static final Gengiver GENGIVER = new Gengiver("0", null);
    private static final Pattern TEGN = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\n|\\\\t|\\\\\\\\");

    private static final String UDGIVER = """
            navn: ANGREB
            netadresse: ANGREB
            sidehoved: ANGREB
            sidefod: KORT
            """;

    private static final String ORGAN = """
            navn: ANGREB
            i sætning: ANGREB
            nummerering: {mønster: fri, foran: ANGREB, foran i dagsordenstabellen: ANGREB, efter i dagsordenstabellen: ANGREB}
            overskrifter: {møde: ANGREB, agenda: ANGREB, deltagere: ANGREB, afbud: ANGREB}
            kolonner: [ANGREB, ANGREB, ANGREB]
            grupper: {ENLINJE: {overskrift: ANGREB, visning: linje}}
            ved form: linje
            typer: {ENLINJE: ANGREB}
            typenote: ANGREB
            dagsordenstabel: [baggrund]
            afsnit:
              - {navn: ENLINJE, overskrift: ANGREB}
              - {navn: referat, overskrift: ANGREB}
              - baggrund
              - bilag
            sidehoved: ANGREB
            sidefod: KORT
            """;

    private static final String PERSON =
            "{navn: ANGREB, titel: ANGREB, organisation: ANGREB, rolle: ANGREB, afbud: ANGREB,"
                    + " stedfortræder: ANGREB, video: ANGREB, bemærkning: ANGREB}";

    private static final String MOEDE = """
            møde:
              organ: o
              titel: ANGREB
              nummer: 7
              dato: 2025-03-05
              tid: 9–11
              sted: ANGREB
              mødeleder: PERSON
              sekretær: ANGREB
              næste møde: {dato: 2025-06-04, tid: 9.30, sted: ANGREB}
            dokument:
              enhed: ANGREB
              sagsbehandler: ANGREB
              sagsnummer: ANGREB
              dokumentnummer: ANGREB
              version: ANGREB
              status: udkast
              rettelser: [ANGREB, ANGREB]
            deltagere:
              ENLINJE: [PERSON, ANGREB]
              Andre: {tekst: ANGREB}
              Flere: {antal: ANGREB}
            afbud: [PERSON]
            agenda:
              - overskrift: ANGREB
              - punkt: ANGREB
                titel: ANGREB
                type: ENLINJE
                ved: [ANGREB, PERSON]
                beskrivelse: ANGREB
                ENLINJE: ANGREB
                indstilling: {indledning: ANGREB, dele: [ANGREB, ANGREB]}
                sagsfremstilling: ANGREB
                problemstilling: ANGREB
                baggrund: ANGREB
                løsning: ANGREB
                økonomi: ANGREB
                videre proces: ANGREB
                referat: ANGREB
                beslutning: {tekst: ANGREB, dele: [ANGREB, ANGREB]}
                opfølgning:
                  - {hvad: ANGREB, ansvarlig: [ANGREB], frist: ANGREB}
                bilag:
                  - ANGREB
                  - {titel: ANGREB, nummer: ANGREB, fil: ANGREB}
                afstemning: {for: ANGREB, imod: ANGREB, blank: ANGREB, krav: ANGREB, mindretal: ANGREB}
                gæster: [PERSON]
                inhabile: [ANGREB]
                ankom: [ANGREB]
                forlod: [ANGREB]
                udsat: ANGREB
                oversendt: ANGREB
                underpunkter:
                  - titel: ANGREB
                    referat: ANGREB
            """;

    /** All of them. */
    static List<Angreb> alle() {
        try (InputStream ind =
                Objects.requireNonNull(Angreb.class.getResourceAsStream("/dk/referat/angreb/angreb.txt"))) {
            List<Angreb> alle = new ArrayList<>();
            for (String linje : new String(ind.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!linje.startsWith("## ")) {
                    int nummer = alle.size() + 1;
                    alle.add(new Angreb(
                            nummer,
                            TEGN.matcher(linje)
                                    .replaceAll(Angreb::tegn)
                                    .replace("RAMT", "top.ramt(" + nummer + ")")
                                    .replace("NUMMER", Integer.toString(nummer))));
                }
            }
            return alle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tegn(MatchResult skrevet) {
        String tegn = switch (skrevet.group()) {
            case "\\n" -> "\n";
            case "\\t" -> "\t";
            case "\\\\" -> "\\";
            default -> Character.toString(Integer.parseInt(skrevet.group(1), 16));
        };
        return java.util.regex.Matcher.quoteReplacement(tegn);
    }

    String navn() {
        return nummer + ": " + tekst;
    }

    /** Whether the reader stops it, since no text has such a character. */
    boolean harForbudtTegn() {
        return tekst.chars()
                .anyMatch(c -> (c < ' ' && c != '\n' && c != '\t')
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xFEFF
                        || c == 0x2028
                        || (c >= 0xFDD0 && c <= 0xFDEF));
    }

    /** What came of it. */
    record Ramt(ReadResult<Moede> laest, List<NamedHtml> sider, List<byte[]> pdf) {}

    /**
     * Builds the pages, past every rule that could stop the meeting before.
     *
     * @param mappe an empty folder
     */
    Ramt udfoer(Path mappe, boolean medPdf) throws IOException {
        return udfoer(mappe, medPdf ? Set.of(Format.PDF) : Set.of(Format.HTML, Format.HTML_FRAGMENT), true);
    }

    /** The page of the minutes and no other, which has every field that the others are made of. */
    Ramt udfoerReferat(Path mappe) throws IOException {
        return udfoer(mappe, Set.of(Format.HTML), false);
    }

    private Ramt udfoer(Path mappe, Set<Format> formater, boolean alt) throws IOException {
        Files.createDirectories(mappe.resolve("organer"));
        Files.writeString(mappe.resolve("referat.yaml"), udfyldt(UDGIVER));
        Files.writeString(mappe.resolve("organer/o.yaml"), udfyldt(ORGAN));
        Files.writeString(mappe.resolve("m.yaml"), udfyldt(MOEDE));
        Referatlaeser laeser = new Referatlaeser();
        ReadResult<Moede> laest = laeser.moede(mappe.resolve("m.yaml"));
        ReadResult<Udgiver> udgiver = laeser.udgiver(Referatmappe.omkring(mappe));
        if (laest.value() == null || udgiver.value() == null) {
            return new Ramt(laest, List.of(), List.of());
        }
        Billede billede =
                Objects.requireNonNull(Billedlaeser.laes(Testbilleder.png()).billede());
        String titel = harForbudtTegn() ? "Titel" : tekst;
        List<NamedHtml> sider = new ArrayList<>();
        List<byte[]> pdf = new ArrayList<>();
        for (Dokumenttype type : alt ? List.of(Dokumenttype.values()) : List.of(Dokumenttype.REFERAT)) {
            Gengiver.Dokument dokument = GENGIVER.dokument(
                    Udgave.af(laest.value(), Udgavetype.OFFENTLIG),
                    udgiver.value(),
                    type,
                    bilag -> bilag.fil() == null ? null : new Bilagsfil("bilag/m/notat.pdf", 34_000),
                    adresse -> nummer % 2 == 0 ? billede : null,
                    new Logobillede(billede, titel));
            for (Format format : List.of(Format.HTML, Format.HTML_FRAGMENT)) {
                if (!formater.contains(format)) {
                    continue;
                }
                sider.add(new NamedHtml(
                        type.navn() + format.endelse() + " " + navn(),
                        new String(GENGIVER.skriv(dokument, format), StandardCharsets.UTF_8)));
            }
            if (formater.contains(Format.PDF)) {
                pdf.add(GENGIVER.skriv(dokument, Format.PDF));
            }
        }
        if (alt && formater.contains(Format.HTML)) {
            sider.add(new NamedHtml("oversigt " + navn(), oversigt(titel, udgiver.value())));
        }
        assertThat(laest.diagnostics().stream().map(d -> d.rule().id() + ": " + d.message()))
                .as(navn())
                .noneMatch(f -> !harForbudtTegn() && erUlaest(f));
        return new Ramt(laest, sider, pdf);
    }

    private static String oversigt(String titel, Udgiver udgiver) {
        Oversigt oversigt = new Oversigt(
                titel,
                List.of(new Oversigt.Link(titel, "o/index.html")),
                List.of(new Oversigt.Papir(titel, List.of(new Oversigt.Link(titel, "o/k.html")))),
                List.of(new Oversigt.Aargang(
                        2025,
                        List.of(new Oversigt.Moederaekke(
                                LocalDate.of(2025, 3, 5), titel, List.of(new Oversigt.Link("Referat", "m.html")))))));
        return new String(
                GENGIVER.oversigt(oversigt, Udgavetype.OFFENTLIG, udgiver, udgiver.udseende()), StandardCharsets.UTF_8);
    }

    /** What the rules say of it is another matter, but all of it must have been read. */
    private static boolean erUlaest(String fund) {
        return fund.startsWith("yaml") || fund.startsWith("ukendt-noegle");
    }

    private String udfyldt(String yaml) {
        return yaml.replace("PERSON", PERSON)
                .replace("ENLINJE", citeret(kort(100).replace('\n', ' ')))
                .replace("ANGREB", citeret(tekst))
                .replace("KORT", citeret(kort(150)));
    }

    private String kort(int laengst) {
        return tekst.substring(0, Math.min(tekst.length(), laengst));
    }

    /** In quotation marks that change nothing but those of its own kind, and where an empty line is a new one. */
    private static String citeret(String tekst) {
        return "'" + tekst.replace("'", "''").replace("\n", "\n\n" + " ".repeat(20)) + "'";
    }
}
