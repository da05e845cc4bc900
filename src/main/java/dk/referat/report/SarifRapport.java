package dk.referat.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Findings as SARIF 2.1.0, which code hosts and editors read. */
public final class SarifRapport implements Rapport {
    private static final String SKEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The number belongs to the way {@link Aftryk} is made: another way needs another number. */
    private static final String AFTRYK = "referat/v1";

    private final Maskering maskering = new Maskering();

    @Override
    public void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException {
        List<VistFund> vist = maskering.vist(fund);
        List<String> aftryk = Aftryk.af(vist, maskering);
        Map<String, RuleInfo> regler = regler(vist, kilde);
        List<String> numre = List.copyOf(regler.keySet());
        Jsonskriver.skriv(ud, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SKEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            vaerktoej(kilde.version(), regler, json);
            json.writeStringField("language", "da");
            json.writeStringField("columnKind", "unicodeCodePoints");
            filer(kilde.filer(), json);
            json.writeArrayFieldStart("results");
            for (int i = 0; i < vist.size(); i++) {
                resultat(vist.get(i), numre.indexOf(vist.get(i).regel().id()), aftryk.get(i), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static Map<String, RuleInfo> regler(List<VistFund> fund, Rapportkilde kilde) {
        Map<String, RuleInfo> regler = new LinkedHashMap<>();
        Stream.concat(kilde.regler().stream(), fund.stream().map(VistFund::regel))
                .forEach(regel -> regler.putIfAbsent(regel.id(), regel));
        return regler;
    }

    private static void vaerktoej(String version, Map<String, RuleInfo> regler, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "referat");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleInfo regel : regler.values()) {
            json.writeStartObject();
            json.writeStringField("id", regel.id());
            tekst("shortDescription", regel.summary(), json);
            tekst("fullDescription", regel.why().isBlank() ? regel.summary() : regel.why(), json);
            String hjaelp = hjaelp(regel);
            if (!hjaelp.isEmpty()) {
                tekst("help", hjaelp, json);
            }
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", niveau(regel.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String hjaelp(RuleInfo regel) {
        StringBuilder ud = new StringBuilder();
        afsnit("Forkert:\n", regel.wrong(), ud);
        afsnit("Rigtigt:\n", regel.right(), ud);
        afsnit("Kilde: ", regel.source(), ud);
        return ud.toString();
    }

    private static void afsnit(String indledning, String tekst, StringBuilder ud) {
        if (!tekst.isBlank()) {
            ud.append(ud.isEmpty() ? "" : "\n\n").append(indledning).append(tekst.stripTrailing());
        }
    }

    private static void filer(List<String> filer, JsonGenerator json) throws IOException {
        Set<String> adresser = new LinkedHashSet<>();
        filer.forEach(fil -> adresser.add(Filadresse.af(Maskering.maskeret(fil))));
        json.writeArrayFieldStart("artifacts");
        for (String adresse : adresser) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", adresse);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void resultat(VistFund fund, int regel, String aftryk, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", fund.regel().id());
        json.writeNumberField("ruleIndex", regel);
        json.writeStringField("level", niveau(fund.alvor()));
        String besked = fund.besked();
        tekst("message", fund.hjaelp().map(h -> besked + "\n" + h).orElse(besked), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        sted(fund.sted(), json);
        json.writeEndObject();
        json.writeEndArray();
        if (!fund.andre().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 0; i < fund.andre().size(); i++) {
                VistFund.Andet andet = fund.andre().get(i);
                json.writeStartObject();
                json.writeNumberField("id", i + 1);
                sted(andet.sted(), json);
                if (!andet.besked().isEmpty()) {
                    tekst("message", andet.besked(), json);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(AFTRYK, aftryk);
        json.writeEndObject();
        if (!fund.rettelse().isEmpty()) {
            rettelse(fund, json);
        }
        json.writeEndObject();
    }

    private static void rettelse(VistFund fund, JsonGenerator json) throws IOException {
        Set<String> filer = new LinkedHashSet<>();
        fund.rettelse().forEach(r -> filer.add(r.sted().fil()));
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeArrayFieldStart("artifactChanges");
        for (String fil : filer) {
            json.writeStartObject();
            fil(fil, json);
            json.writeArrayFieldStart("replacements");
            for (VistFund.Rettelse r : fund.rettelse()) {
                if (r.sted().fil().equals(fil)) {
                    json.writeStartObject();
                    omraade("deletedRegion", r.sted(), json);
                    tekst("insertedContent", r.tekst(), json);
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void sted(VistFund.Sted sted, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        fil(sted.fil(), json);
        omraade("region", sted, json);
        json.writeEndObject();
    }

    private static void fil(String fil, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", Filadresse.af(fil));
        json.writeEndObject();
    }

    private static void omraade(String navn, VistFund.Sted sted, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(navn);
        json.writeNumberField("startLine", sted.start().line());
        json.writeNumberField("startColumn", sted.start().column());
        json.writeNumberField("endLine", sted.slut().line());
        json.writeNumberField("endColumn", sted.slut().column());
        json.writeEndObject();
    }

    private static void tekst(String navn, String tekst, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(navn);
        json.writeStringField("text", Maskering.maskeret(tekst));
        json.writeEndObject();
    }

    private static String niveau(Severity alvor) {
        return switch (alvor) {
            case FEJL -> "error";
            case ADVARSEL -> "warning";
            case OPLYSNING -> "note";
            case TAVS -> "none";
        };
    }
}
