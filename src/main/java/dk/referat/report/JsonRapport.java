package dk.referat.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.util.List;

/**
 * Findings as one JSON object, for programs of one's own.
 *
 * <p>Lines and columns count from one, columns in whole characters; {@code slutkolonne} is the column after the last one.
 */
public final class JsonRapport implements Rapport {
    private final Maskering maskering = new Maskering();

    @Override
    public void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException {
        List<VistFund> vist = maskering.vist(fund);
        Jsonskriver.skriv(ud, json -> {
            json.writeStartObject();
            json.writeStringField("version", kilde.version());
            json.writeArrayFieldStart("fund");
            for (VistFund f : vist) {
                fund(f, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("filer");
            for (String fil : kilde.filer()) {
                json.writeString(Maskering.maskeret(fil));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("antal");
            json.writeNumberField("fejl", antal(vist, Severity.FEJL));
            json.writeNumberField("advarsler", antal(vist, Severity.ADVARSEL));
            json.writeNumberField("oplysninger", antal(vist, Severity.OPLYSNING));
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void fund(VistFund fund, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("regel", fund.regel().id());
        json.writeStringField("alvor", fund.alvor().label());
        sted(fund.sted(), json);
        json.writeStringField("besked", fund.besked());
        if (fund.hjaelp().isPresent()) {
            json.writeStringField("hjælp", fund.hjaelp().get());
        }
        json.writeArrayFieldStart("andre steder");
        for (VistFund.Andet andet : fund.andre()) {
            json.writeStartObject();
            sted(andet.sted(), json);
            json.writeStringField("besked", andet.besked());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!fund.rettelse().isEmpty()) {
            json.writeArrayFieldStart("rettelse");
            for (VistFund.Rettelse rettelse : fund.rettelse()) {
                json.writeStartObject();
                sted(rettelse.sted(), json);
                json.writeStringField("tekst", rettelse.tekst());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void sted(VistFund.Sted sted, JsonGenerator json) throws IOException {
        json.writeStringField("fil", sted.fil());
        json.writeNumberField("linje", sted.start().line());
        json.writeNumberField("kolonne", sted.start().column());
        json.writeNumberField("slutlinje", sted.slut().line());
        json.writeNumberField("slutkolonne", sted.slut().column());
    }

    private static long antal(List<VistFund> fund, Severity alvor) {
        return fund.stream().filter(f -> f.alvor() == alvor).count();
    }
}
