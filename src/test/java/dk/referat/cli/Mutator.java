package dk.referat.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages files, by bytes and by their structure of indented lines; in the same way each time for the same dice. */
final class Mutator {
    private static final Pattern NOEGLE = Pattern.compile("^(\\s*(?:- )*)([^\\s#:-][^:#]*):(?: (.*))?$");
    private static final byte[] OFTE = "\n\t :-#\"'[]{}*&!|>%@`\\,\0?~<().\r".getBytes(StandardCharsets.UTF_8);
    private static final byte[][] UGYLDIGE = {
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xFE, (byte) 0xFF},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE5},
        {(byte) 0xC2, (byte) 0x85},
        {(byte) 0xE2, (byte) 0x80, (byte) 0xA8},
        {0x1B, '[', '3', '1', 'm'},
        {0x7F},
        {0x0C},
        {0}
    };

    private final Random tilfaeldig;
    private final List<String> noegler;

    /** @param noegler names that a key may be changed to */
    Mutator(Random tilfaeldig, List<String> noegler) {
        this.tilfaeldig = tilfaeldig;
        this.noegler = noegler;
    }

    /**
     * The damaged file.
     *
     * @param anden another file, to take pieces from
     */
    byte[] af(byte[] hel, byte[] anden) {
        byte[] fil = hel;
        // Most files have little damage: a file with much of it does not reach far into the program.
        int antal = 1 + (tilfaeldig.nextInt(3) == 0 ? tilfaeldig.nextInt(5) : 0);
        for (int i = 0; i < antal; i++) {
            fil = tilfaeldig.nextInt(4) == 0 ? bytes(fil, anden) : struktur(fil, anden);
        }
        return fil;
    }

    private byte[] bytes(byte[] fil, byte[] anden) {
        int fra = tilfaeldig.nextInt(fil.length + 1);
        int til = Math.min(fil.length, fra + 1 + tilfaeldig.nextInt(tilfaeldig.nextInt(5) == 0 ? 2_000 : 20));
        return switch (tilfaeldig.nextInt(11)) {
            case 0, 1 -> klip(fil, fra, Math.min(fra + 1, fil.length), new byte[] {tegn()});
            case 2 -> klip(fil, fra, fra, new byte[] {tegn(), tegn()});
            case 3 -> klip(fil, fra, til, new byte[0]);
            case 4 -> klip(fil, fra, fra, udsnit(fil, fra, til));
            case 5 -> udsnit(fil, 0, fra);
            case 6 -> klip(fil, fra, fil.length, udsnit(anden, tilfaeldig.nextInt(anden.length + 1), anden.length));
            case 7 -> klip(fil, fra, fra, UGYLDIGE[tilfaeldig.nextInt(UGYLDIGE.length)]);
            case 8 -> klip(fil, 0, 0, UGYLDIGE[tilfaeldig.nextInt(3)]);
            case 9 ->
                tekst(fil)
                        .replace("\n", tilfaeldig.nextBoolean() ? "\r\n" : "\r")
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                tekst(fil).getBytes(tilfaeldig.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16);
        };
    }

    private byte tegn() {
        return tilfaeldig.nextInt(4) == 0 ? (byte) tilfaeldig.nextInt(256) : OFTE[tilfaeldig.nextInt(OFTE.length)];
    }

    private static byte[] udsnit(byte[] fil, int fra, int til) {
        return java.util.Arrays.copyOfRange(fil, fra, Math.max(fra, til));
    }

    private static byte[] klip(byte[] fil, int fra, int til, byte[] ind) {
        ByteArrayOutputStream ny = new ByteArrayOutputStream();
        ny.write(fil, 0, fra);
        ny.writeBytes(ind);
        ny.write(fil, til, fil.length - til);
        return ny.toByteArray();
    }

    private byte[] struktur(byte[] fil, byte[] anden) {
        List<String> linjer = new ArrayList<>(tekst(fil).lines().toList());
        if (linjer.isEmpty()) {
            linjer.add("");
        }
        int sted = tilfaeldig.nextInt(linjer.size());
        switch (tilfaeldig.nextInt(40)) {
            case 0 -> gren(linjer, sted).clear();
            case 1 -> linjer.addAll(sted, List.copyOf(gren(linjer, sted)));
            case 2 -> flyt(linjer, gren(linjer, sted));
            case 3 -> flyt(linjer, grenAf(anden));
            case 4 -> indryk(gren(linjer, sted), tilfaeldig.nextInt(7) - 3);
            case 5 -> linjer.set(sted, indrykket(linjer.get(sted), tilfaeldig.nextInt(5) - 2));
            case 6 -> byt(linjer);
            case 7, 8 -> noegle(linjer, sted);
            case 9 -> blok(linjer, sted);
            case 10 -> linjer.add(sted, Grimt.linje(tilfaeldig, indryk(linjer.get(sted))));
            case 11 -> anker(linjer, sted);
            case 12 -> lukket(linjer, sted);
            case 13 -> prosa(linjer, sted);
            case 14 -> nyNoegle(linjer, sted);
            case 15, 16, 17, 18, 19 -> vaerdi(linjer, sted);
            default -> iProsa(linjer);
        }
        return (String.join("\n", linjer) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> grenAf(byte[] fil) {
        List<String> linjer = new ArrayList<>(tekst(fil).lines().toList());
        return linjer.isEmpty() ? List.of() : gren(linjer, tilfaeldig.nextInt(linjer.size()));
    }

    /** The line and what stands below it. */
    private static List<String> gren(List<String> linjer, int sted) {
        int dybde = indryk(linjer.get(sted));
        int slut = sted + 1;
        while (slut < linjer.size() && (linjer.get(slut).isBlank() || indryk(linjer.get(slut)) > dybde)) {
            slut++;
        }
        return linjer.subList(sted, slut);
    }

    private void flyt(List<String> linjer, List<String> gren) {
        List<String> kopi = new ArrayList<>(gren);
        if (kopi.isEmpty()) {
            return;
        }
        if (tilfaeldig.nextBoolean() && kopi.size() < linjer.size()) {
            gren.clear();
        }
        int sted = linjer.isEmpty() ? 0 : tilfaeldig.nextInt(linjer.size());
        int dybde = linjer.isEmpty() ? 0 : indryk(linjer.get(sted));
        indryk(kopi, dybde - indryk(kopi.get(0)));
        linjer.addAll(sted, kopi);
    }

    private static void indryk(List<String> gren, int mere) {
        gren.replaceAll(linje -> indrykket(linje, mere));
    }

    private static String indrykket(String linje, int mere) {
        return mere >= 0 ? " ".repeat(mere) + linje : linje.substring(Math.min(-mere, indryk(linje)));
    }

    private static int indryk(String linje) {
        int dybde = 0;
        while (dybde < linje.length() && linje.charAt(dybde) == ' ') {
            dybde++;
        }
        return dybde;
    }

    private void byt(List<String> linjer) {
        int en = tilfaeldig.nextInt(linjer.size());
        int to = tilfaeldig.nextInt(linjer.size());
        Matcher foerste = NOEGLE.matcher(linjer.get(en));
        Matcher anden = NOEGLE.matcher(linjer.get(to));
        if (foerste.matches() && anden.matches()) {
            linjer.set(en, medVaerdi(foerste, anden.group(3)));
            linjer.set(to, medVaerdi(anden, foerste.group(3)));
        } else {
            Collections.swap(linjer, en, to);
        }
    }

    private static String medVaerdi(Matcher linje, String vaerdi) {
        return linje.group(1) + linje.group(2) + ":" + (vaerdi == null ? "" : " " + vaerdi);
    }

    private String tilfaeldigNoegle() {
        return tilfaeldig.nextInt(12) == 0 ? Grimt.noegle(tilfaeldig) : noegler.get(tilfaeldig.nextInt(noegler.size()));
    }

    private void noegle(List<String> linjer, int sted) {
        Matcher linje = NOEGLE.matcher(linjer.get(sted));
        if (linje.matches()) {
            String vaerdi = linje.group(3) == null ? "" : " " + linje.group(3);
            linjer.set(sted, linje.group(1) + tilfaeldigNoegle() + ":" + vaerdi);
        }
    }

    private void nyNoegle(List<String> linjer, int sted) {
        int dybde = dybdeAfNoegle(linjer.get(sted));
        String vaerdi = tilfaeldig.nextBoolean() ? Grimt.vaerdi(tilfaeldig) : "Et og andet";
        linjer.add(sted + 1, " ".repeat(dybde) + tilfaeldigNoegle() + ": " + vaerdi);
    }

    private static int dybdeAfNoegle(String linje) {
        int dybde = indryk(linje);
        while (linje.startsWith("- ", dybde)) {
            dybde += 2;
        }
        return dybde;
    }

    private void vaerdi(List<String> linjer, int sted) {
        String linje = linjer.get(sted);
        Matcher noegle = NOEGLE.matcher(linje);
        String ny = tilfaeldig.nextInt(3) == 0 ? Grimt.prosalinje(tilfaeldig) : Grimt.vaerdi(tilfaeldig);
        if (noegle.matches()) {
            if (tilfaeldig.nextBoolean()) {
                List<String> gren = gren(linjer, sted);
                gren.subList(1, gren.size()).clear();
            }
            linjer.set(sted, medVaerdi(noegle, ny));
        } else {
            String strippet = linje.strip();
            linjer.set(
                    sted,
                    " ".repeat(indryk(linje))
                            + (strippet.startsWith("- ") ? "- " + ny : tilfaeldig.nextBoolean() ? ny : strippet + ny));
        }
    }

    /** A running text of several lines in a value's place. */
    private void prosa(List<String> linjer, int sted) {
        Matcher noegle = NOEGLE.matcher(linjer.get(sted));
        if (!noegle.matches()) {
            linjer.add(sted, " ".repeat(indryk(linjer.get(sted))) + Grimt.prosalinje(tilfaeldig));
            return;
        }
        int dybde = dybdeAfNoegle(linjer.get(sted)) + 2;
        List<String> gren = gren(linjer, sted);
        gren.subList(1, gren.size()).clear();
        linjer.set(sted, medVaerdi(noegle, tilfaeldig.nextInt(8) == 0 ? Grimt.blokhoved(tilfaeldig) : "|"));
        List<String> tekst = new ArrayList<>();
        for (int i = 0; i <= tilfaeldig.nextInt(4); i++) {
            Grimt.prosa(tilfaeldig).lines().forEach(l -> tekst.add(l.isEmpty() ? "" : " ".repeat(dybde) + l));
            if (tilfaeldig.nextInt(3) > 0) {
                tekst.add("");
            }
        }
        linjer.addAll(sted + 1, tekst);
    }

    /** Into a running text that is there: so the file as a whole stays good, and the text gets all the way. */
    private void iProsa(List<String> linjer) {
        List<Integer> steder = new ArrayList<>();
        for (int i = 0; i + 1 < linjer.size(); i++) {
            if (linjer.get(i).endsWith(": |")) {
                steder.add(i);
            }
        }
        if (steder.isEmpty()) {
            prosa(linjer, tilfaeldig.nextInt(linjer.size()));
            return;
        }
        int sted = steder.get(tilfaeldig.nextInt(steder.size()));
        int dybde = dybdeAfNoegle(linjer.get(sted)) + 2;
        int laengde = gren(linjer, sted).size();
        String indryk = " ".repeat(dybde);
        int linje = sted + 1 + tilfaeldig.nextInt(Math.max(1, laengde - 1));
        if (tilfaeldig.nextBoolean()
                && linje < linjer.size()
                && linjer.get(linje).length() > dybde) {
            String hel = linjer.get(linje);
            int midt = dybde + tilfaeldig.nextInt(hel.length() - dybde);
            linjer.set(
                    linje,
                    hel.substring(0, midt)
                            + Grimt.prosa(tilfaeldig).replace("\n", "\n" + indryk)
                            + hel.substring(midt));
        } else {
            linjer.addAll(
                    linje,
                    Grimt.prosa(tilfaeldig)
                            .lines()
                            .map(l -> l.isEmpty() ? "" : indryk + l)
                            .toList());
        }
    }

    private void blok(List<String> linjer, int sted) {
        String linje = linjer.get(sted);
        int dybde = indryk(linje);
        if (tilfaeldig.nextBoolean()) {
            linjer.set(sted, " ".repeat(dybde) + "- " + linje.substring(dybde));
            return;
        }
        int niveauer = 1 + tilfaeldig.nextInt(tilfaeldig.nextInt(4) == 0 ? 60 : 5);
        List<String> gren = gren(linjer, sted);
        indryk(gren, 2 * niveauer);
        for (int i = niveauer - 1; i >= 0; i--) {
            linjer.add(sted, " ".repeat(dybde + 2 * i) + tilfaeldigNoegle() + ":");
        }
    }

    private void anker(List<String> linjer, int sted) {
        Matcher noegle = NOEGLE.matcher(linjer.get(sted));
        if (!noegle.matches()) {
            return;
        }
        linjer.set(sted, medVaerdi(noegle, "&a " + (noegle.group(3) == null ? "" : noegle.group(3))));
        int senere = sted + tilfaeldig.nextInt(linjer.size() - sted);
        Matcher brug = NOEGLE.matcher(linjer.get(senere));
        if (brug.matches()) {
            linjer.set(senere, tilfaeldig.nextBoolean() ? medVaerdi(brug, "*a") : brug.group(1) + "<<: *a");
        }
    }

    private void lukket(List<String> linjer, int sted) {
        String ny = " ".repeat(dybdeAfNoegle(linjer.get(sted)));
        String form = Grimt.lukket(tilfaeldig);
        linjer.addAll(sted + 1, form.lines().map(l -> ny + l).toList());
    }

    private static String tekst(byte[] fil) {
        return new String(fil, StandardCharsets.UTF_8);
    }
}
