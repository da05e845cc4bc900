package dk.referat.read;

import dk.referat.source.Naermeste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys that may stand in one kind of place. */
final class Noegletabel {
    private static final int LAENGSTE = 100;
    private static final Pattern MELLEMRUM = Pattern.compile("\\s+");

    private final String sted;
    private final List<Noegle> noegler;
    private final boolean udtoemmende;
    private final Map<String, Noegle> opslag = new HashMap<>();

    /** @param sted how a message names the place: «møde», «et punkt» */
    Noegletabel(String sted, List<Noegle> noegler) {
        this(sted, noegler, true);
    }

    private Noegletabel(String sted, List<Noegle> noegler, boolean udtoemmende) {
        this.sted = sted;
        this.udtoemmende = udtoemmende;
        this.noegler = List.copyOf(noegler);
        for (Noegle noegle : noegler) {
            opslag.put(foldet(noegle.navn()), noegle);
            noegle.andreNavne().forEach(navn -> opslag.put(foldet(navn), noegle));
        }
    }

    /** The same table with a body's own sections. */
    Noegletabel med(List<String> egneNavne) {
        List<Noegle> flere = new ArrayList<>(noegler);
        for (String navn : egneNavne) {
            if (find(navn).isEmpty()) {
                flere.add(Noegle.noegle(navn, "Organets eget afsnit"));
            }
        }
        return flere.size() == noegler.size() ? this : new Noegletabel(sted, flere, udtoemmende);
    }

    /** The same table where further keys may be right: those of a body whose file could not be read. */
    Noegletabel medUkendte() {
        return new Noegletabel(sted, noegler, false);
    }

    boolean udtoemmende() {
        return udtoemmende;
    }

    String sted() {
        return sted;
    }

    List<Noegle> noegler() {
        return noegler;
    }

    /** Finds a key however it is spelt: {@code løsning}, {@code loesning}, {@code Løsning}, {@code videre_proces}. */
    Optional<Noegle> find(String skrevet) {
        return skrevet.length() > LAENGSTE ? Optional.empty() : Optional.ofNullable(opslag.get(foldet(skrevet)));
    }

    /** The known key that looks most like an unknown one. */
    Optional<String> naermeste(String skrevet) {
        return skrevet.length() > LAENGSTE
                ? Optional.empty()
                : Naermeste.blandt(foldet(skrevet), opslag.keySet()).map(fundet -> {
                    Noegle noegle = opslag.get(fundet);
                    return noegle == null ? fundet : noegle.navn();
                });
    }

    static String foldet(String navn) {
        String lille = navn.strip()
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String ord =
                MELLEMRUM.matcher(lille.replace('_', ' ').replace('-', ' ')).replaceAll(" ");
        return ord.endsWith(".") ? ord.substring(0, ord.length() - 1) : ord;
    }
}
