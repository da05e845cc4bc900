package dk.referat.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finished HTML blocks that a template's tokens stand for. */
record Blokke(List<String> blokke) {

    static final Blokke INGEN = new Blokke(List.of());

    private static final Pattern TEGN = Pattern.compile(Tegn.BLOK_START + "([0-9]{1,9})" + Tegn.BLOK_SLUT);

    /** A piece of a line: either text, or a token's number. */
    record Stykke(String tekst, int blok) {

        boolean erBlok() {
            return blok >= 0;
        }
    }

    static boolean har(CharSequence tekst) {
        return tekst.toString().indexOf(Tegn.BLOK_START) >= 0;
    }

    static List<Stykke> del(String tekst) {
        List<Stykke> dele = new ArrayList<>();
        Matcher matcher = TEGN.matcher(tekst);
        int start = 0;
        while (matcher.find()) {
            dele.add(new Stykke(tekst.substring(start, matcher.start()), -1));
            dele.add(new Stykke("", Integer.parseInt(matcher.group(1))));
            start = matcher.end();
        }
        dele.add(new Stykke(tekst.substring(start), -1));
        return dele;
    }

    String hent(int nummer) {
        if (nummer >= blokke.size()) {
            throw new UvisbarMarkupException("Skabelonen henviser til blok " + nummer + ", som ikke findes");
        }
        return blokke.get(nummer);
    }

    static void ingenBlok(CharSequence tekst, String sted) {
        if (har(tekst) || tekst.toString().indexOf(Tegn.BLOK_SLUT) >= 0) {
            throw new UvisbarMarkupException("Skabelonen indsætter et tekstfelt " + sted
                    + "; et tekstfelt skal stå alene i et afsnit eller i en tabelcelle");
        }
    }
}
