package dk.referat.render.html;

import dk.referat.edition.Udgave;
import dk.referat.model.Moede;
import dk.referat.model.Moedeform;
import dk.referat.model.Moedehoved;
import dk.referat.model.Udgiver;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The meeting as schema.org's Event, for programs that read the page: what the file says of it and nothing more. */
public final class Begivenhed {
    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private Begivenhed() {}

    /**
     * JSON that can stand in a script element.
     *
     * @param navn the meeting's heading
     */
    public static String json(Udgave udgave, Udgiver udgiver, String navn) {
        Moede moede = udgave.moede();
        Moedehoved hoved = moede.hoved();
        Map<String, Object> felter = new LinkedHashMap<>();
        felter.put("@context", "https://schema.org");
        felter.put("@type", "Event");
        felter.put("name", navn);
        LocalDate dato = hoved.dato().value();
        felter.put(
                "startDate",
                hoved.tid() == null
                        ? dato.toString()
                        : tidspunkt(dato, hoved.tid().value().start()));
        LocalTime slut = slut(hoved);
        if (slut != null) {
            felter.put("endDate", tidspunkt(dato, slut));
        }
        Located<Moedeform> form = hoved.form();
        String deltagelse = form == null ? "" : deltagelse(form.value());
        if (!deltagelse.isEmpty()) {
            felter.put("eventAttendanceMode", "https://schema.org/" + deltagelse);
        }
        Tekst sted = hoved.sted();
        if (sted != null) {
            boolean paaNettet = form != null && form.value() == Moedeform.VIDEO;
            felter.put("location", ting(paaNettet ? "VirtualLocation" : "Place", sted.value()));
        }
        String organnavn = moede.organ().navn(dato);
        Map<String, Object> organ = ting("Organization", organnavn);
        Tekst udgivernavn = udgiver.navn();
        if (udgivernavn != null && !udgivernavn.isBlank()) {
            organ.put("parentOrganization", ting("Organization", udgivernavn.value()));
        }
        if (!organnavn.isBlank()) {
            felter.put("organizer", organ);
        }
        felter.put("inLanguage", "da");
        return objekt(felter);
    }

    /** When it really ended, else when it was meant to. */
    private static @Nullable LocalTime slut(Moedehoved hoved) {
        if (hoved.tid() == null) {
            return null;
        }
        return hoved.haevet() == null
                ? hoved.tid().value().slut()
                : hoved.haevet().value();
    }

    private static String deltagelse(Moedeform form) {
        return switch (form) {
            case FYSISK -> "OfflineEventAttendanceMode";
            case VIDEO -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
            case SKRIFTLIG_PROCES -> "";
        };
    }

    private static String tidspunkt(LocalDate dato, LocalTime tid) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                dato.atTime(tid).atZone(DANMARK).toOffsetDateTime());
    }

    private static Map<String, Object> ting(String type, String navn) {
        Map<String, Object> felter = new LinkedHashMap<>();
        felter.put("@type", type);
        felter.put("name", navn);
        return felter;
    }

    private static String objekt(Map<?, ?> felter) {
        List<String> dele = new ArrayList<>();
        felter.forEach((navn, vaerdi) -> dele.add(
                tekst(navn.toString()) + ":" + (vaerdi instanceof Map<?, ?> m ? objekt(m) : tekst(vaerdi.toString()))));
        return "{" + String.join(",", dele) + "}";
    }

    /** What could end the script element, or start a comment in it, is written as a number. */
    private static String tekst(String tekst) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
