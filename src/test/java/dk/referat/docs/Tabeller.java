package dk.referat.docs;

import dk.referat.model.Afsnitstype;
import dk.referat.read.Noeglebog;
import dk.referat.render.template.Felt;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the guides, made from what the program itself goes by. */
final class Tabeller {
    static final String NOEGLER = "nøgler ";

    private Tabeller() {}

    /** Every table by the name that a guide asks for it. */
    static Map<String, List<String>> alle() {
        Map<String, List<String>> tabeller = new LinkedHashMap<>();
        for (Noeglebog.Tabel tabel : Noeglebog.tabeller()) {
            tabeller.put(NOEGLER + tabel.sted(), noegler(tabel));
        }
        tabeller.put("afsnit", afsnit());
        tabeller.put("felter", felter());
        return tabeller;
    }

    private static List<String> noegler(Noeglebog.Tabel tabel) {
        return tabel(
                List.of("Nøgle", "Betydning", "Kan også skrives"),
                tabel.linjer().stream()
                        .map(n -> List.of(
                                kode(n.navn()),
                                n.beskrivelse(),
                                n.andreNavne().stream().map(Tabeller::kode).collect(Collectors.joining(", "))))
                        .toList());
    }

    private static List<String> afsnit() {
        return tabel(
                List.of("Nøgle", "Overskrift på papiret", "Vises først i"),
                Arrays.stream(Afsnitstype.values())
                        .map(a -> List.of(
                                kode(a.navn()),
                                a.overskrift().isEmpty() ? "(ingen)" : a.overskrift(),
                                a.trin().navn()))
                        .toList());
    }

    private static List<String> felter() {
        return tabel(
                List.of("Felt", "Betydning"),
                Arrays.stream(Felt.values())
                        .map(f -> List.of(kode(f.navn()), f.beskrivelse()))
                        .toList());
    }

    private static List<String> tabel(List<String> hoved, List<List<String>> raekker) {
        return Stream.concat(
                        Stream.of(raekke(hoved), "|" + "---|".repeat(hoved.size())),
                        raekker.stream().map(Tabeller::raekke))
                .toList();
    }

    private static String raekke(List<String> celler) {
        return "| " + celler.stream().map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |";
    }

    private static String kode(String tekst) {
        return "`" + tekst + "`";
    }
}
