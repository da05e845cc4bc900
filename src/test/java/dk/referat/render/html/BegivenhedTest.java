package dk.referat.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a program that reads the page is told of the meeting. */
class BegivenhedTest {
    @Test
    void theMeetingIsAnEventWithWhatTheFileSays() throws JsonProcessingException {
        JsonNode moede = json("""
                møde:
                  organ: Havnerådet
                  nummer: 3
                  dato: 2025-07-04
                  tid: 9.30–11
                  sted: Store sal
                  form: hybrid
                agenda:
                  - titel: Velkomst
                """);

        assertThat(moede).isEqualTo(new ObjectMapper().readTree("""
                {"@context": "https://schema.org", "@type": "Event", "name": "3. møde i havnerådet",
                 "startDate": "2025-07-04T09:30:00+02:00", "endDate": "2025-07-04T11:00:00+02:00",
                 "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
                 "location": {"@type": "Place", "name": "Store sal"},
                 "organizer": {"@type": "Organization", "name": "Havnerådet"},
                 "inLanguage": "da"}
                """));
    }

    @Test
    void winterTimeIsAnHourLessAndTheMeetingEndsWhenItWasAdjourned() throws JsonProcessingException {
        JsonNode moede = json("""
                møde:
                  organ: Havnerådet
                  dato: 2024-12-18
                  tid: 17–18.30
                  sted: Teams
                  form: video
                  hævet: 18.45
                agenda:
                  - titel: Velkomst
                """);

        assertThat(moede.get("startDate").asText()).isEqualTo("2024-12-18T17:00:00+01:00");
        assertThat(moede.get("endDate").asText()).isEqualTo("2024-12-18T18:45:00+01:00");
        assertThat(moede.get("location").get("@type").asText()).isEqualTo("VirtualLocation");
    }

    @Test
    void nothingIsSaidThatTheFileDoesNotSay() throws JsonProcessingException {
        JsonNode moede = json("""
                møde:
                  organ: Havnerådet
                  dato: 2024-12-18
                agenda:
                  - titel: Velkomst
                """);

        assertThat(moede.get("startDate").asText()).isEqualTo("2024-12-18");
        assertThat(moede.fieldNames())
                .toIterable()
                .containsExactly("@context", "@type", "name", "startDate", "organizer", "inLanguage");
    }

    @Test
    void noTextCanEndTheScriptElement() throws JsonProcessingException {
        String titel = "</script><!--<script> \\ \\\" & 'æ'";
        Element element = element("""
                møde:
                  organ: Havnerådet
                  titel: "</script><!--<script> \\\\ \\" & 'æ'"
                  dato: 2024-12-18
                agenda:
                  - titel: Velkomst
                """);

        assertThat(element.data()).doesNotContain("<", ">", "&");
        assertThat(new ObjectMapper().readTree(element.data()).get("name").asText())
                .isEqualTo(titel.replace("\\\\", "\\").replace("\\\"", "\""));
    }

    private static JsonNode json(String yaml) throws JsonProcessingException {
        return new ObjectMapper().readTree(element(yaml).data());
    }

    private static Element element(String yaml) {
        var side = Jsoup.parse(Proeve.html(Proeve.moede(yaml), Dokumenttype.DAGSORDEN));
        assertThat(side.select("script")).hasSize(1);
        return side.select("head > script[type=application/ld+json]").get(0);
    }
}
