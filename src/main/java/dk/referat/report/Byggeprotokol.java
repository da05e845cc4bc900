package dk.referat.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.source.Orden;
import dk.referat.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The record of one build, as one JSON object made of named sections. Whoever has more to tell adds a section of its own.
 *
 * <p>A section is made of maps, lists, texts, numbers and truth values, and of the kinds below. Every text passes {@link
 * Maskering}, whoever it comes from; there is no clock, so that the same build gives the same bytes.
 */
public final class Byggeprotokol {
    private static final String ART = "referat-byggeprotokol";
    private static final int UDGAVE = 1;

    /** How every record begins, so that none is written over anything else. */
    private static final String BEGYNDELSE = "{\n  \"art\" : \"" + ART + "\",\n";

    private final Maskering maskering = new Maskering();
    private final Map<String, Object> dele = new LinkedHashMap<>();

    /** A checksum: its digits are nobody's number. */
    public record Sha256(String hex) {
        public Sha256 {
            if (!hex.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("Not a SHA-256");
            }
        }
    }

    /** A text from a file, which is not told where it stands in something closed. */
    public record Citat(Span sted, String tekst) {}

    public Byggeprotokol(String version, Optional<Instant> tid) {
        dele.put("art", ART);
        dele.put("udgave", UDGAVE);
        dele.put("version", version);
        tid.ifPresent(t -> dele.put("tid", t.toString()));
    }

    /** Adds a section, after those that are there. */
    public void tilfoej(String navn, Object indhold) {
        if (dele.putIfAbsent(navn, indhold) != null) {
            throw new IllegalArgumentException("There is a section " + navn);
        }
    }

    /**
     * Adds what was found, rule by rule, and how much of each severity.
     *
     * @param sted how a file is named
     */
    public void tilfoejFund(List<Diagnostic> fund, UnaryOperator<String> sted) {
        Map<String, List<VistFund>> regler = new TreeMap<>();
        List<VistFund> viste = maskering.vist(fund);
        viste.forEach(
                f -> regler.computeIfAbsent(f.regel().id() + " " + f.alvor().label(), r -> new ArrayList<>())
                        .add(f));
        List<Object> dem = new ArrayList<>();
        for (List<VistFund> ens : regler.values()) {
            Map<String, Object> post = new LinkedHashMap<>();
            post.put("regel", ens.get(0).regel().id());
            post.put("alvor", ens.get(0).alvor().label());
            post.put("antal", ens.size());
            post.put("steder", steder(ens, sted));
            dem.add(post);
        }
        tilfoej("fund", dem);
        Map<String, Object> antal = new LinkedHashMap<>();
        antal.put("fejl", antal(viste, Severity.FEJL));
        antal.put("advarsler", antal(viste, Severity.ADVARSEL));
        antal.put("oplysninger", antal(viste, Severity.OPLYSNING));
        tilfoej("antal", antal);
    }

    /** By the names that are shown: those of the findings follow where the command was run. */
    private static List<Object> steder(List<VistFund> fund, UnaryOperator<String> sted) {
        return fund.stream()
                .sorted(Orden.af(
                        Orden.efter(f -> sted.apply(f.sted().span().file().name())),
                        Orden.efterTal(f -> f.sted().span().start()),
                        Orden.efter(VistFund::besked)))
                .map(f -> {
                    Map<String, Object> post = new LinkedHashMap<>();
                    post.put("fil", sted.apply(f.sted().span().file().name()));
                    post.put("linje", f.sted().start().line());
                    post.put("kolonne", f.sted().start().column());
                    post.put("besked", f.besked());
                    return (Object) post;
                })
                .toList();
    }

    private static long antal(List<VistFund> fund, Severity alvor) {
        return fund.stream().filter(f -> f.alvor() == alvor).count();
    }

    /** The whole record as UTF-8. */
    public byte[] somFil() throws IOException {
        StringBuilder ud = new StringBuilder();
        Jsonskriver.skriv(ud, json -> skriv(dele, json));
        return ud.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file that begins so is such a record, which a new one may replace. */
    public static boolean erProtokol(byte[] begyndelse) {
        return new String(begyndelse, StandardCharsets.UTF_8).startsWith(BEGYNDELSE);
    }

    private void skriv(Object vaerdi, JsonGenerator json) throws IOException {
        if (vaerdi instanceof Map<?, ?> felter) {
            json.writeStartObject();
            for (Map.Entry<?, ?> felt : felter.entrySet()) {
                json.writeFieldName(Maskering.maskeret(felt.getKey().toString()));
                skriv(felt.getValue(), json);
            }
            json.writeEndObject();
        } else if (vaerdi instanceof List<?> liste) {
            json.writeStartArray();
            for (Object led : liste) {
                skriv(led, json);
            }
            json.writeEndArray();
        } else if (vaerdi instanceof Sha256 sum) {
            json.writeString(sum.hex());
        } else if (vaerdi instanceof Citat citat) {
            json.writeString(maskering.citat(citat.sted(), citat.tekst()));
        } else if (vaerdi instanceof Boolean sand) {
            json.writeBoolean(sand);
        } else if (vaerdi instanceof Number tal) {
            json.writeNumber(tal.longValue());
        } else if (vaerdi instanceof String tekst) {
            json.writeString(Maskering.maskeret(tekst));
        } else {
            throw new IllegalArgumentException("No part of a record: " + vaerdi.getClass());
        }
    }
}
