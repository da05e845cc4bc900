package dk.referat.read;

import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, texts, numbers and truth values as JSON, in the order they have. */
final class Json {
    private static final int BREDDE = 120;
    private static final int INDRYK = 2;

    private Json() {}

    static String af(Object vaerdi) {
        return skriv(vaerdi, 0) + "\n";
    }

    private static String skriv(Object vaerdi, int indryk) {
        String kort = paaEnLinje(vaerdi);
        if (indryk + kort.length() <= BREDDE && indryk > 0) {
            return kort;
        }
        String linje = "\n" + " ".repeat(indryk + INDRYK);
        String slut = "\n" + " ".repeat(indryk);
        StringBuilder json = new StringBuilder();
        if (vaerdi instanceof Map<?, ?> felter) {
            felter.forEach((navn, felt) -> json.append(json.isEmpty() ? "{" : ",")
                    .append(linje)
                    .append(tekst(navn.toString()))
                    .append(": ")
                    .append(skriv(felt, indryk + INDRYK)));
            return json + slut + "}";
        }
        if (vaerdi instanceof Collection<?> liste) {
            liste.forEach(
                    led -> json.append(json.isEmpty() ? "[" : ",").append(linje).append(skriv(led, indryk + INDRYK)));
            return json + slut + "]";
        }
        return kort;
    }

    private static String paaEnLinje(Object vaerdi) {
        StringBuilder json = new StringBuilder();
        if (vaerdi instanceof Map<?, ?> felter) {
            felter.forEach((navn, felt) -> json.append(json.isEmpty() ? "" : ", ")
                    .append(tekst(navn.toString()))
                    .append(": ")
                    .append(paaEnLinje(felt)));
            return "{" + json + "}";
        }
        if (vaerdi instanceof Collection<?> liste) {
            liste.forEach(led -> json.append(json.isEmpty() ? "" : ", ").append(paaEnLinje(led)));
            return "[" + json + "]";
        }
        return vaerdi instanceof String tekst ? tekst(tekst) : vaerdi.toString();
    }

    private static String tekst(String tekst) {
        StringBuilder json = new StringBuilder("\"");
        tekst.chars().forEach(tegn -> {
            if (tegn == '"' || tegn == '\\') {
                json.append('\\').append((char) tegn);
            } else if (tegn < ' ') {
                json.append(String.format("\\u%04x", tegn));
            } else {
                json.append((char) tegn);
            }
        });
        return json.append('"').toString();
    }
}
