package dk.referat;

import dk.referat.model.Dokumenttype;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A meeting made to try a layout: each trait is something that papers have and that layout engines stumble over.
 *
 * @param navn of its file
 * @param organ the file of one of the examples' bodies, or empty for a meeting that says all itself
 * @param dokument what is made of it
 * @param udkast whether it is a draft
 */
public record Proevemoede(String navn, Set<Traek> traek, String organ, Dokumenttype dokument, boolean udkast) {

    public enum Traek {
        INDLEJREDE_LISTER,
        BRED_TABEL,
        LANG_TABEL,
        FODNOTER,
        BILLEDER,
        LANGE_LINKS,
        MANGE_DELTAGERE,
        MANGE_PUNKTER,
        TOMME_AFSNIT,
        UNDERPUNKTER,
        FJENDTLIG_PROSA
    }

    private static final List<String> ORGANER = List.of("styregruppen", "bestyrelsen", "arbejdsgruppen", "");

    /** The first row of Plackett and Burman's twelve; shifted eleven times, any two columns meet in all four ways. */
    private static final String PLACKETT_BURMAN = "++-+++---+-";

    /** Found by search: which body and which document each row gets, so that every trait meets all of both. */
    private static final String ORGAN_I_RAEKKEN = "011020222213";

    private static final String DOKUMENT_I_RAEKKEN = "020221120010";

    /** Twelve meetings in which every two traits meet, are met without each other, and meet every body and document. */
    public static List<Proevemoede> tolv() {
        Traek[] alle = Traek.values();
        List<Proevemoede> tolv = new ArrayList<>();
        for (int nummer = 0; nummer < 12; nummer++) {
            Set<Traek> traek = EnumSet.noneOf(Traek.class);
            for (int i = 0; nummer < 11 && i < alle.length; i++) {
                if (PLACKETT_BURMAN.charAt((i + nummer) % alle.length) == '+') {
                    traek.add(alle[i]);
                }
            }
            int organ = ORGAN_I_RAEKKEN.charAt(nummer) - '0';
            tolv.add(med("proeve-" + (nummer + 1), traek, organ, DOKUMENT_I_RAEKKEN.charAt(nummer) - '0'));
        }
        return tolv;
    }

    /** Meetings with any mixture of traits, the same each time. */
    public static Stream<Proevemoede> tilfaeldige(int antal) {
        Random tilfaeldig = new Random(20241218);
        return Stream.iterate(0, n -> n + 1).limit(antal).map(n -> {
            Set<Traek> traek = EnumSet.noneOf(Traek.class);
            Stream.of(Traek.values()).filter(t -> tilfaeldig.nextInt(3) > 0).forEach(traek::add);
            return med("tilfaeldig-" + n, traek, tilfaeldig.nextInt(4), tilfaeldig.nextInt(3));
        });
    }

    /** Forty pages and more. */
    public static Proevemoede langt() {
        return new Proevemoede("langt", EnumSet.of(Traek.MANGE_PUNKTER), "styregruppen", Dokumenttype.REFERAT, false);
    }

    /** Everything at once, in a meeting whose body has no file. */
    public static Proevemoede altPaaEnGang() {
        return med("alt", EnumSet.allOf(Traek.class), 3, 2);
    }

    private static Proevemoede med(String navn, Set<Traek> traek, int organ, int dokument) {
        Dokumenttype type = dokument == 0 ? Dokumenttype.DAGSORDEN : Dokumenttype.REFERAT;
        return new Proevemoede(navn, traek, ORGANER.get(organ), type, dokument == 1);
    }

    /** Writes the meeting, and the files that it names, into a folder that has the bodies already or needs none. */
    public Path skriv(Path mappe) {
        try {
            if (!organ.isEmpty()) {
                Path organer = Files.createDirectories(mappe.resolve("organer"));
                Path fil = organer.resolve(organ + ".yaml");
                if (!Files.exists(fil)) {
                    Files.copy(Proeve.EKSEMPLER.resolve("organer").resolve(organ + ".yaml"), fil);
                }
            }
            if (har(Traek.BILLEDER)) {
                Path billeder = Files.createDirectories(mappe.resolve("billeder"));
                billede(billeder.resolve("kort.png"), 900, 420, BufferedImage.TYPE_INT_RGB);
                billede(billeder.resolve("ikon.png"), 24, 24, BufferedImage.TYPE_INT_ARGB);
                billede(billeder.resolve("hoejt.png"), 300, 1400, BufferedImage.TYPE_BYTE_INDEXED);
            }
            Path bilag = Files.createDirectories(mappe.resolve("bilag"));
            Files.writeString(bilag.resolve("notat.txt"), "Notat");
            return Files.writeString(mappe.resolve(navn + ".yaml"), yaml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean har(Traek traekket) {
        return traek.contains(traekket);
    }

    private String yaml() {
        StringBuilder ud = new StringBuilder();
        ud.append("møde:\n  organ: ")
                .append(organ.isEmpty() ? "Rådet for Fælles Kortdata" : organ)
                .append('\n');
        ud.append("  nummer: 7\n  dato: 2024-12-18\n  tid: 17.00–18.30\n  sted: Videomøde\n  hævet: 18.20\n");
        ud.append("  næste møde: 2025-01-22\n");
        ud.append("dokument:\n  dato: 2024-12-20\n  enhed: Sekretariatet\n  sagsnummer: 24/01234\n");
        ud.append("  status: ").append(udkast ? "udkast" : "godkendt").append('\n');
        deltagere(ud);
        ud.append("agenda:\n");
        int antal = !har(Traek.MANGE_PUNKTER) ? 3 : navn.equals("langt") ? 60 : 14;
        for (int nummer = 1; nummer <= antal; nummer++) {
            if (har(Traek.UNDERPUNKTER) && nummer == 2) {
                ud.append("  - overskrift: Sager til drøftelse\n");
            }
            punkt(ud, nummer);
        }
        return ud.toString();
    }

    private void deltagere(StringBuilder ud) {
        ud.append("deltagere:\n");
        int antal = har(Traek.MANGE_DELTAGERE) ? 60 : 3;
        ud.append("  ")
                .append(organ.equals("arbejdsgruppen") ? "Fra NGC" : "Medlemmer")
                .append(":\n");
        for (int i = 1; i <= antal; i++) {
            ud.append("    - Åse ").append(i % 2 == 0 ? "Bjørn" : "Skov").append(bogstaver(i));
            ud.append(", chefkonsulent, Styrelsen for Dataforsyning");
            ud.append(i == 1 ? " (formand)" : i % 7 == 0 ? " (afbud)" : "").append('\n');
        }
        ud.append("  Sekretariatet:\n    - Søren Lyng, sekretær\n");
    }

    /** 1 is A, 27 is AA: names that differ. */
    private static String bogstaver(int tal) {
        return tal <= 26 ? "holm" + (char) ('a' + tal - 1) : bogstaver((tal - 1) / 26) + (char) ('a' + (tal - 1) % 26);
    }

    private void punkt(StringBuilder ud, int nummer) {
        String nr = organ.equals("arbejdsgruppen") || organ.isEmpty() ? String.valueOf(nummer) : (40 + nummer) + "/24";
        ud.append("  - punkt: ").append(nr).append("\n    titel: Sag ").append(nummer);
        ud.append(nummer == 1 ? " om governance for den nationale infrastruktur for personlig medicin" : "")
                .append('\n');
        if (!organ.equals("bestyrelsen")) {
            ud.append("    type: ").append("BDO".charAt(nummer % 3)).append('\n');
        }
        ud.append("    varighed: ").append(5 * (1 + nummer % 5)).append(" min.\n    ved: Søren Lyng\n");
        if (har(Traek.TOMME_AFSNIT) && nummer == 2) {
            ud.append("    udsat: ja\n");
            return;
        }
        ud.append("    indstilling:\n      indledning: Det indstilles, at mødet\n      dele:\n");
        ud.append("        - drøfter sagen\n        - tager orienteringen til efterretning\n");
        if (!har(Traek.TOMME_AFSNIT) || nummer == 1) {
            felt(ud, "problemstilling", almindelig(nummer));
            felt(ud, "baggrund", almindelig(nummer + 3));
        }
        boolean dagsorden = dokument == Dokumenttype.DAGSORDEN;
        felt(ud, "referat", dagsorden ? almindelig(nummer + 1) : prosa(nummer));
        felt(ud, "løsning", dagsorden ? prosa(nummer) : almindelig(nummer + 1));
        ud.append(
                "    opfølgning:\n      - hvad: Sende notatet rundt\n        ansvarlig: Søren Lyng\n        frist: 1. marts\n");
        ud.append(
                "    bilag:\n      - Slides fra mødet\n      - titel: Notat om sagen\n        fil: bilag/notat.txt\n");
        if (har(Traek.UNDERPUNKTER) && nummer == 3 && !organ.equals("bestyrelsen")) {
            ud.append("    underpunkter:\n      - punkt: ").append(nr).append(".1\n        titel: Første del\n");
            ud.append("        referat: Der var intet at bemærke.\n");
            ud.append("        underpunkter:\n          - punkt: ")
                    .append(nr)
                    .append(".1.1\n            titel: Detaljen\n");
            ud.append("            referat: Heller ikke her.\n");
        }
    }

    private static void felt(StringBuilder ud, String navn, String prosa) {
        ud.append("    ").append(navn).append(": |\n");
        prosa.lines()
                .forEach(linje ->
                        ud.append(linje.isEmpty() ? "" : "      " + linje).append('\n'));
    }

    private static String almindelig(int nummer) {
        List<String> saetninger = List.of(
                "Styregruppen gennemgik sekretariatets indstilling om kompetenceudvikling af sundhedspersonalet.",
                "Retningslinjerne for patientgruppernes inddragelse sendes i høring hos organisationerne.",
                "Der var enighed om, at implementeringsplanen skal forelægges for bestyrelsen i første kvartal.",
                "Udgiften er 1.250.000 kr. og afholdes inden for den eksisterende ramme.");
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tekst.append(saetninger.get((nummer + i) % saetninger.size())).append(i == 1 ? "\n\n" : " ");
        }
        return tekst.toString().strip() + "\n";
    }

    private String prosa(int nummer) {
        StringBuilder prosa = new StringBuilder(almindelig(nummer + 2));
        if (navn.equals("langt")) {
            prosa.append('\n').append(almindelig(nummer)).append('\n').append(almindelig(nummer + 1));
        }
        if (har(Traek.INDLEJREDE_LISTER)) {
            prosa.append(
                    "\nMødet drøftede:\n\n- økonomien\n  - på kort sigt\n    1. i år\n    2. næste år\n  - på langt sigt\n");
            prosa.append(
                    "- personalet\n\n  Et afsnit mere i det samme punkt.\n\na) enten\nb) eller\n\n1. først\n2. så\n");
        }
        if (har(Traek.BRED_TABEL)) {
            prosa.append(
                    "\n| Post | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 | Bemærkning |\n|---|--:|--:|--:|--:|--:|--:|---|\n");
            prosa.append(
                    "| Driftsomkostninger | 1.100 | 1.200 | 1.300 | 1.400 | 1.500 | 1.600 | Infrastrukturinvesteringer |\n");
            prosa.append("| Løn | 100 | 200 | 300 | 400 | 500 | 600 | |\n");
        }
        if (har(Traek.LANG_TABEL) && nummer == 1) {
            prosa.append("\n| Nr. | Sag | Beløb |\n|---|---|--:|\n");
            for (int i = 1; i <= 60; i++) {
                prosa.append("| ")
                        .append(i)
                        .append(" | Sag om dataforsyning | ")
                        .append(i)
                        .append(".000 |\n");
            }
        }
        if (har(Traek.FODNOTER)) {
            prosa.append("\nTallene er foreløbige[^tal] og sammenlignes med sidste år.[^aar]\n\n");
            prosa.append("[^tal]: Opgjort den 30. november 2024.\n[^aar]: Se **årsrapporten**.\n");
        }
        if (har(Traek.BILLEDER)) {
            prosa.append("\n![Kort over de fem regioner](billeder/kort.png \"De fem regioner\")\n");
            prosa.append("\nMærket ![stjerne](billeder/ikon.png) viser, hvor der er sket noget.\n");
            if (nummer == 1) {
                prosa.append("\n![Søjle over udviklingen](billeder/hoejt.png)\n");
            }
        }
        if (har(Traek.LANGE_LINKS)) {
            prosa.append("\nSe [den samlede vejledning om, hvordan organisationerne skal indberette oplysninger til")
                    .append(
                            " registret, når der er tale om helgenomsekventering](https://www.eksempel.dk/vejledning) og")
                    .append(
                            " https://www.eksempel.dk/en/meget/lang/adresse/som/fylder/mere/end/en/hel/linje/paa/papiret?")
                    .append("emne=dataforsyning&side=2 samt pkt. ")
                    .append("1")
                    .append(".\n");
        }
        if (har(Traek.FJENDTLIG_PROSA)) {
            prosa.append("\n**Meget *indlejret* fremhævning** med ")
                    .append("Donaudampfschifffahrtsgesellschaft".repeat(3));
            prosa.append(
                    " og ≥ 5 µm ⇒ 2 × 3 → Ω, Привет, H₂O, «citat» „gåseøjne“ 'enkelt' <b>ikke html</b> & så videre.\n");
            prosa.append("\n> Et citat\n> > i et citat\n>\n> - med liste\n\n```\nkode  med   mellemrum\n```\n\n");
            prosa.append(
                    "#### En overskrift i prosa\n\nTekst under den, med\u00A0hårdt mellemrum og blødt binde\u00ADled.\n\n***\n");
            prosa.append("\nBegreb\n: Forklaring af begrebet\n");
        }
        return prosa.toString();
    }

    private static void billede(Path fil, int bredde, int hoejde, int type) throws IOException {
        BufferedImage billede = new BufferedImage(bredde, hoejde, type);
        Graphics2D pen = billede.createGraphics();
        for (int y = 0; y < hoejde; y += 12) {
            pen.setColor(new Color(20, (y * 255 / hoejde), 120));
            pen.fillRect(0, y, bredde * (y + 40) / (hoejde + 40), 10);
        }
        pen.dispose();
        ImageIO.write(billede, "png", fil.toFile());
    }
}
