package dk.referat.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spellings of a key as an expression for the schema: what {@link Noegletabel#foldet} makes the same, told backwards. */
final class Stavemaader {
    private static final List<String[]> DANSKE =
            List.of(new String[] {"ae", "æ"}, new String[] {"oe", "ø"}, new String[] {"aa", "å"});

    private Stavemaader() {}

    /** Every spelling of every name of the key. */
    static String alle(Noegle noegle) {
        return "^(?:" + moenstre(noegle) + ")$";
    }

    /** Every spelling but the names themselves, which the schema describes one by one. */
    static String andre(Noegle noegle) {
        String selv = navne(noegle).map(Stavemaader::bogstaveligt).collect(Collectors.joining("|"));
        return "^(?!(?:" + selv + ")$)(?:" + moenstre(noegle) + ")$";
    }

    private static Stream<String> navne(Noegle noegle) {
        return Stream.concat(Stream.of(noegle.navn()), noegle.andreNavne().stream());
    }

    private static String moenstre(Noegle noegle) {
        return navne(noegle)
                .map(Noegletabel::foldet)
                .distinct()
                .map(Stavemaader::moenster)
                .collect(Collectors.joining("|"));
    }

    private static String moenster(String foldet) {
        StringBuilder moenster = new StringBuilder();
        for (int i = 0; i < foldet.length(); i++) {
            String bogstav = dansk(foldet, i);
            if (!bogstav.isEmpty()) {
                String par = foldet.substring(i, i + 2);
                moenster.append("(?:").append(storEllerLille(par.charAt(0))).append(storEllerLille(par.charAt(1)));
                moenster.append('|').append(storEllerLille(bogstav.charAt(0))).append(')');
                i++;
            } else if (foldet.charAt(i) == ' ') {
                moenster.append("[ _-]+");
            } else {
                moenster.append(storEllerLille(foldet.charAt(i)));
            }
        }
        return moenster + "\\.?";
    }

    private static String dansk(String foldet, int fra) {
        return DANSKE.stream()
                .filter(d -> foldet.startsWith(d[0], fra))
                .map(d -> d[1])
                .findFirst()
                .orElse("");
    }

    private static String storEllerLille(char tegn) {
        return Character.isLetter(tegn)
                ? "[" + tegn + Character.toUpperCase(tegn) + "]"
                : bogstaveligt(String.valueOf(tegn));
    }

    private static String bogstaveligt(String tekst) {
        return tekst.replace(".", "\\.");
    }
}
