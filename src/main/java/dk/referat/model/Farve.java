package dk.referat.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen, and how well it is read on another.
 *
 * @param rgb eight bits each of red, green and blue
 */
public record Farve(int rgb) {
    /** What the law demands between text and its background (WCAG 2.1, 1.4.3). */
    public static final double KRAV = 4.5;

    /** Of papers whose body has chosen none. */
    public static final Farve STANDARD = new Farve(0x12406f);

    public static final Farve HVID = new Farve(0xffffff);

    /** The lightest that text stands on in a page in dark colours. */
    public static final Farve MOERK_BUND = new Farve(0x1b232d);

    private static final Pattern SKREVET = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int LAENGDE = 6;
    private static final int TRIN = 200;

    /** From «#12406f». */
    public static Optional<Farve> af(String skrevet) {
        return SKREVET.matcher(skrevet).matches()
                ? Optional.of(new Farve(Integer.parseInt(skrevet.substring(1), 16)))
                : Optional.empty();
    }

    /** «#12406f». */
    public String css() {
        String tal = Integer.toHexString(rgb);
        return "#" + "0".repeat(Math.max(0, LAENGDE - tal.length())) + tal;
    }

    /** The contrast ratio of WCAG, from 1 to 21. */
    public double kontrast(Farve anden) {
        double en = lysstyrke();
        double to = anden.lysstyrke();
        return (Math.max(en, to) + 0.05) / (Math.min(en, to) + 0.05);
    }

    /** This colour, or the nearest darker one of its hue that is read well on white. */
    public Farve paaHvid() {
        return naermeste(new Farve(0), HVID);
    }

    /** This colour, or the nearest lighter one of its hue that is read well on a dark page. */
    public Farve paaMoerk() {
        return naermeste(HVID, MOERK_BUND);
    }

    private Farve naermeste(Farve mod, Farve bund) {
        for (int trin = 0; trin < TRIN; trin++) {
            Farve farve = blandet(mod, trin / (double) TRIN);
            if (farve.kontrast(bund) >= KRAV) {
                return farve;
            }
        }
        return mod;
    }

    private Farve blandet(Farve anden, double andel) {
        int blandet = 0;
        for (int skift = 16; skift >= 0; skift -= 8) {
            long kanal = Math.round(kanal(skift) * (1 - andel) + anden.kanal(skift) * andel);
            blandet |= (int) kanal << skift;
        }
        return new Farve(blandet);
    }

    private double lysstyrke() {
        return 0.2126 * lineaer(kanal(16)) + 0.7152 * lineaer(kanal(8)) + 0.0722 * lineaer(kanal(0));
    }

    private int kanal(int skift) {
        return rgb >> skift & 0xff;
    }

    /** StrictMath, since a picture of the same colour must be the same on every machine. */
    private static double lineaer(int kanal) {
        double andel = kanal / 255.0;
        return andel <= 0.04045 ? andel / 12.92 : StrictMath.pow((andel + 0.055) / 1.055, 2.4);
    }
}
