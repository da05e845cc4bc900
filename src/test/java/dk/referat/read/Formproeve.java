package dk.referat.read;

import dk.referat.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A place in a file where a table's keys stand.
 *
 * @param kraevet the keys that must be there, and what stands after them
 * @param fil makes the whole file of the mapping in flow style
 */
record Formproeve(Skema skema, Noegletabel tabel, Map<String, String> kraevet, UnaryOperator<String> fil) {
    private static final String RAPPORT = "{organ: O, periode: 2018}";
    private static final String MOEDE = "{organ: O, dato: 2024-12-18}";

    static final List<Formproeve> ALLE = List.of(
            new Formproeve(
                    Skema.MOEDE,
                    Noegler.MOEDEFIL,
                    Map.of("møde", MOEDE, "agenda", "[{titel: T}]"),
                    UnaryOperator.identity()),
            new Formproeve(
                    Skema.MOEDE,
                    Noegler.MOEDE,
                    Map.of("organ", "O", "dato", "2024-12-18"),
                    m -> "{møde: " + m + ", agenda: [{titel: T}]}"),
            moede(Noegler.DOKUMENT, Map.of(), m -> "dokument: " + m),
            moede(Noegler.PERSON, Map.of("navn", "Bo Bek"), m -> "afbud: [" + m + "]"),
            moede(Noegler.GRUPPE, Map.of(), m -> "deltagere: {Gæster: " + m + "}"),
            new Formproeve(
                    Skema.MOEDE,
                    Noegler.PUNKT,
                    Map.of("titel", "T"),
                    m -> "{møde: " + MOEDE + ", agenda: [" + m + "]}"),
            punkt(Noegler.DELE, Map.of(), "indstilling: ", ""),
            punkt(Noegler.BILAG, Map.of("titel", "T"), "bilag: [", "]"),
            punkt(Noegler.LUKKET, Map.of(), "lukket: ", ""),
            punkt(Noegler.AFSTEMNING, Map.of(), "afstemning: ", ""),
            punkt(Noegler.OPGAVE, Map.of("hvad", "H"), "opfølgning: [", "]"),
            new Formproeve(
                    Skema.MOEDE,
                    Noegler.NAESTE_MOEDE,
                    Map.of(),
                    m -> "{møde: {organ: O, dato: 2024-12-18, næste møde: " + m + "}, agenda: [{titel: T}]}"),
            new Formproeve(Skema.ORGAN, Noegler.ORGAN, Map.of("navn", "N"), UnaryOperator.identity()),
            organ(Noegler.NUMMERERING, Map.of(), "nummerering: ", ""),
            organ(Noegler.OVERSKRIFTER, Map.of(), "overskrifter: ", ""),
            organ(Noegler.GRUPPEVISNING, Map.of(), "grupper: {G: ", "}"),
            organ(Noegler.AFSNITSVALG, Map.of("navn", "høring"), "afsnit: [", "]"),
            new Formproeve(Skema.UDGIVER, Noegler.UDGIVER, Map.of(), UnaryOperator.identity()),
            organ(Organnoegler.MEDLEM, Map.of("navn", "Bo Bek"), "medlemmer: [", "]"),
            organ(Organnoegler.NAVNESKIFT, Map.of("navn", "G", "til", "2020-12-31"), "tidligere navne: [", "]"),
            organ(Organnoegler.ORGANISATION, Map.of("navn", "O"), "organisationer: [", "]"),
            organ(Organnoegler.KOMMISSORIUM, Map.of(), "kommissorium: ", ""),
            organ(Organnoegler.PLADS, Map.of("navn", "P", "antal", "5"), "kommissorium: {pladser: [", "]}"),
            organ(Organnoegler.VEDTAGET, Map.of("punkt", "4"), "kommissorium: {vedtaget: ", "}"),
            new Formproeve(
                    Skema.RAPPORT, Rapportnoegler.RAPPORTFIL, Map.of("årsrapport", RAPPORT), UnaryOperator.identity()),
            new Formproeve(
                    Skema.RAPPORT,
                    Rapportnoegler.AARSRAPPORT,
                    Map.of("organ", "O", "periode", "2018"),
                    m -> "{årsrapport: " + m + "}"),
            new Formproeve(
                    Skema.RAPPORT,
                    Rapportnoegler.STYKKE_MED_TITEL,
                    Map.of("titel", "T", "tekst", "X"),
                    m -> "{årsrapport: " + RAPPORT + ", bokse: [" + m + "]}"),
            new Formproeve(
                    Skema.RAPPORT,
                    Rapportnoegler.STYKKE,
                    Map.of("tekst", "X"),
                    m -> "{årsrapport: " + RAPPORT + ", planer: " + m + "}"),
            organ(Noegler.LOGO, Map.of("fil", "l.png", "alt", "L"), "logo: ", ""));

    private static Formproeve moede(Noegletabel tabel, Map<String, String> kraevet, UnaryOperator<String> del) {
        return new Formproeve(
                Skema.MOEDE, tabel, kraevet, m -> "{møde: " + MOEDE + ", " + del.apply(m) + ", agenda: [{titel: T}]}");
    }

    private static Formproeve punkt(Noegletabel tabel, Map<String, String> kraevet, String foer, String efter) {
        return new Formproeve(
                Skema.MOEDE,
                tabel,
                kraevet,
                m -> "{møde: " + MOEDE + ", agenda: [{titel: T, " + foer + m + efter + "}]}");
    }

    private static Formproeve organ(Noegletabel tabel, Map<String, String> kraevet, String foer, String efter) {
        return new Formproeve(Skema.ORGAN, tabel, kraevet, m -> "{navn: N, " + foer + m + efter + "}");
    }

    /** A file with what must be there, and this key, or without a key that must be. */
    String med(Noegle noegle, String vaerdi) {
        Map<String, String> felter = new LinkedHashMap<>(noegle.krav().alene() ? Map.of() : kraevet);
        felter.put(noegle.navn(), vaerdi);
        return fil.apply(flow(felter));
    }

    String uden(String navn) {
        Map<String, String> felter = new LinkedHashMap<>(kraevet);
        felter.remove(navn);
        return fil.apply(flow(felter));
    }

    private static String flow(Map<String, String> felter) {
        return felter.entrySet().stream()
                .map(f -> f.getKey() + ": " + f.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Whether the reader refuses it for anything else than what only the body's file tells. */
    static boolean harFejl(Skema skema, String yaml) {
        return fund(skema, yaml).stream().anyMatch(d -> d.isError() && !kunOrganetVed(d));
    }

    /** What the reader says. */
    static List<Diagnostic> fund(Skema skema, String yaml) {
        if (skema == Skema.MOEDE) {
            return Laest.fil(yaml).diagnostics();
        }
        try {
            Path mappe = Files.createTempDirectory("referat-skema");
            Path fil = mappe.resolve("fil.yaml");
            try {
                Files.write(fil, yaml.getBytes(StandardCharsets.UTF_8));
                Referatlaeser laeser = new Referatlaeser();
                return switch (skema) {
                    case ORGAN -> laeser.organ(fil).diagnostics();
                    case RAPPORT -> laeser.aarsrapport(fil).diagnostics();
                    default -> laeser.udgiver(fil).diagnostics();
                };
            } finally {
                Files.deleteIfExists(fil);
                Files.delete(mappe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return tabel.sted();
    }

    /** Which marks and sections a body has, a schema cannot know. */
    private static boolean kunOrganetVed(Diagnostic d) {
        return d.rule().equals(Navneregler.UKENDT_TYPE) || d.message().endsWith("er ikke et af organets afsnit");
    }
}
