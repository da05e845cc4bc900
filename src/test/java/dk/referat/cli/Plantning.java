package dk.referat.cli;

import dk.referat.Testbilleder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting with a word of its own in every place that can be closed or private. The words begin alike, so that they are found
 * in whatever is written, and each tells which place it stands in.
 */
final class Plantning {
    /** Each «¤place¤» becomes a word. */
    private static final Pattern PLADS = Pattern.compile("¤([^¤]+)¤");

    private static final String BEGYNDELSE = "plantet";

    static final String ORGAN = """
            navn: Planteudvalget
            bilagsnummerering: gennem mødet
            afsnit:
              - høring
              - navn: notat til formanden
                privat: ja
            """;

    static final String MOEDE = """
            møde:
              organ: planteudvalget
              titel: Møde om planter [lukket]¤mødets titel¤[/lukket] i haven
              nummer: 7
              dato: 2025-03-04
              tid: 17.00–18.30
              sted: Drivhuset [lukket]¤mødets sted¤[/lukket]
              form: fysisk
              mødeleder: Anne Holm, direktør [lukket]¤mødelederens titel¤[/lukket]
              sekretær: Bo Lind [lukket]¤sekretæren¤[/lukket]
              næste møde:
                dato: 2025-04-04
                tid: 17.00
                sted: Laden [lukket]¤næste mødes sted¤[/lukket]
              hævet: 18.25
            dokument:
              dato: 2025-03-06
              enhed: Haven [lukket]¤enhed¤[/lukket]
              sagsbehandler: abc [lukket]¤sagsbehandler¤[/lukket]
              sagsnummer: sag [lukket]¤sagsnummer¤[/lukket]
              dokumentnummer: dok [lukket]¤dokumentnummer¤[/lukket]
              status: udsendt
              version: "1 [lukket]¤version¤[/lukket]"
              rettelser:
                - Navnet er rettet [lukket]¤rettelse¤[/lukket]
            deltagere:
              Medlemmer:
                - Anne Holm, direktør [lukket]¤deltagers titel¤[/lukket] (formand)
                - navn: Carl Munk [lukket]¤deltagers navn¤[/lukket]
                  titel: gartner [lukket]¤personens titel¤[/lukket]
                  organisation: Haven [lukket]¤personens organisation¤[/lukket]
                  rolle: medlem [lukket]¤personens rolle¤[/lukket]
                  video: deltager på video [lukket]¤video¤[/lukket]
                  bemærkning: kendt [lukket]¤bemærkning¤[/lukket]
                - Bo Lind, sekretær
              Gæster:
                antal: 12 gæster [lukket]¤antal gæster¤[/lukket]
            afbud:
              - navn: Dorte Vang
                afbud: rejse [lukket]¤afbuddets grund¤[/lukket]
                stedfortræder: Eva Ravn [lukket]¤stedfortræder¤[/lukket]
            øvrige deltagere:
              Sekretariatet:
                - Finn Elm, konsulent [lukket]¤øvrig deltagers titel¤[/lukket]
            agenda:
              - overskrift: Åbne sager [lukket]¤mellemoverskrift¤[/lukket]
              - punkt: 1
                titel: Velkomst [lukket]¤åbent punkts titel¤[/lukket]
                hovedemne: Hilsenen [lukket]¤hovedemne¤[/lukket]
                ved: [Anne Holm]
                beskrivelse: |
                  En hilsen [lukket]¤beskrivelse¤[/lukket] til alle. Se punkt 2 og bilag 3.

                  | Hvad | Hvor |
                  |---|---|
                  | Bede [lukket]¤tabelcelle¤[/lukket] | Haven |

                  - Et led [lukket]¤listeled¤[/lukket]
                  - Et andet

                  [lukket]
                  # ¤overskrift i teksten¤

                  > ¤citat¤ og [et link](https://example.dk/¤linkets adresse¤ "¤linkets titel¤")

                  ```
                  ¤kode¤
                  ```
                  ![¤billedets tekst¤](billeder/¤billedets sti¤.png)

                  Med note[^a].

                  [^a]: ¤fodnote¤
                  [/lukket]
                indstilling:
                  indledning: Det indstilles [lukket]¤indstillingens indledning¤[/lukket]
                  dele:
                    - at så [lukket]¤indstillingens del¤[/lukket]
                    - at høste
                beslutning:
                  - Godkendt [lukket]¤beslutningens del¤[/lukket]
                  - Godkendt
                referat: |
                  Der blev sået [lukket]¤referat¤[/lukket] **fed [lukket]¤fed¤[/lukket]** skrift.
                opfølgning:
                  - hvad: Vande [lukket]¤opgave¤[/lukket]
                    ansvarlig: Anne Holm
                    frist: "snart [lukket]¤frist¤[/lukket]"
                afstemning:
                  for: "3 [lukket]¤for¤[/lukket]"
                  imod: "1 [lukket]¤imod¤[/lukket]"
                  blank: "0 [lukket]¤blank¤[/lukket]"
                  krav: flertal [lukket]¤krav¤[/lukket]
                  mindretal: De ville vente [lukket]¤mindretal¤[/lukket]
                høring: Alle har svaret [lukket]¤eget afsnit¤[/lukket]
                internt: ¤intern note¤
                notat til formanden: ¤privat afsnit¤
                bilag:
                  - Haveplan [lukket]¤åbent bilags titel¤[/lukket]
                  - titel: ¤lukket bilags titel¤
                    fil: bilag/¤lukket bilags fil¤.txt
                    lukket:
                      grund: Forretningsforhold
                      hjemmel: offentlighedslovens § 30
                  - titel: Frøliste
                    fil: bilag/froe.txt
              - punkt: 2
                titel: ¤lukket titel¤
                hovedemne: ¤lukket hovedemne¤
                type: B
                tid: 17.10–17.20
                varighed: 10 min.
                ved: [¤lukket ved¤, "ved ¤lukket rolle¤"]
                lukket:
                  grund: Personsag
                  hjemmel: forvaltningslovens § 27
                  offentlig titel: Sag om en ansat
                  offentlig beslutning: Indstillingen blev tiltrådt.
                beskrivelse: ¤lukket beskrivelse¤
                gæster: [¤lukket gæst¤]
                ankom: [¤lukket ankomst¤]
                forlod: [¤lukket afgang¤]
                inhabile:
                  - navn: ¤lukket inhabil¤
                    titel: ¤lukket persons titel¤
                    organisation: ¤lukket persons organisation¤
                    rolle: ¤lukket persons rolle¤
                    afbud: ¤lukket persons afbud¤
                    stedfortræder: ¤lukket persons stedfortræder¤
                    video: ¤lukket persons video¤
                    bemærkning: ¤lukket persons bemærkning¤
                indstilling:
                  indledning: ¤lukket indledning¤
                  dele: [¤lukket del¤]
                referat: |
                  ¤lukket referat¤ med flere ord om sagen.
                beslutning: ¤lukket beslutning¤
                afstemning:
                  for: ¤lukket for¤
                  imod: ¤lukket imod¤
                  blank: ¤lukket blank¤
                  krav: ¤lukket krav¤
                  mindretal: ¤lukket mindretal¤
                udsat: ¤lukket udsat¤
                oversendt: ¤lukket oversendt¤
                sagsfremstilling: ¤lukket sagsfremstilling¤
                problemstilling: ¤lukket problemstilling¤
                baggrund: ¤lukket baggrund¤
                løsning: ¤lukket løsning¤
                økonomi: ¤lukket økonomi¤
                videre proces: ¤lukket videre proces¤
                høring: ¤lukket eget afsnit¤
                internt: ¤lukket note¤
                notat til formanden: ¤lukket privat¤
                opfølgning:
                  - hvad: ¤lukket opgave¤
                    ansvarlig: ¤lukket ansvarlig¤
                    frist: ¤lukket frist¤
                bilag:
                  - titel: ¤lukket punkts bilags titel¤
                    fil: bilag/¤lukket punkts bilags fil¤.txt
                    nummer: ¤lukket punkts bilags nummer¤
                    lukket: ¤lukket punkts bilags grund¤
                underpunkter:
                  - punkt: 2.1
                    titel: ¤lukket underpunkt¤
                    lukket:
                      grund: ¤underpunkts grund¤
                      hjemmel: ¤underpunkts hjemmel¤
                      offentlig titel: ¤underpunkts offentlige titel¤
                      offentlig beslutning: ¤underpunkts offentlige beslutning¤
                    underpunkter:
                      - punkt: ¤lukket nummer¤
                        titel: ¤lukket underunderpunkt¤
                        referat: ¤lukket dybt referat¤
              - punkt: 3
                titel: Eventuelt
                referat: Intet.
                underpunkter:
                  - punkt: 3.1
                    titel: ¤lukket i åbent¤
                    lukket:
                      grund: Personsag
                      hjemmel: forvaltningslovens § 27
                      offentlig titel: Sag om en medarbejder
                    referat: ¤lukket i åbents referat¤
            """;

    private static final String RAPPORT = """
            årsrapport:
              organ: planteudvalget
              periode: 2025
            nøgletal: [møder, beslutninger, fremmøde]
            beretning: Udvalget har holdt et møde i 2025.
            """;

    private final Map<String, String> ord = new LinkedHashMap<>();

    /** Writes the folder with everything that the meeting names. */
    Path skriv(Path mappe) throws IOException {
        Koersel.skriv(mappe.resolve("referat.yaml"), "navn: Haveforeningen\n");
        Koersel.skriv(mappe.resolve("organer/planteudvalget.yaml"), ORGAN);
        Koersel.skriv(mappe.resolve("rapporter/haven-2025.yaml"), RAPPORT);
        Koersel.skriv(mappe.resolve("bilag/froe.txt"), "Gulerod og radise.\n");
        Koersel.skriv(mappe.resolve("bilag/" + ord("lukket bilags fil") + ".txt"), ord("lukket bilags indhold"));
        Koersel.skriv(
                mappe.resolve("bilag/" + ord("lukket punkts bilags fil") + ".txt"),
                ord("lukket punkts bilags indhold"));
        Path billede = mappe.resolve("billeder/" + ord("billedets sti") + ".png");
        Files.createDirectories(mappe.resolve("billeder"));
        Files.write(billede, Testbilleder.kaldet("(et billede)"));
        return Koersel.skriv(mappe.resolve("haven.yaml"), tekst());
    }

    String tekst() {
        return PLADS.matcher(MOEDE).replaceAll(m -> Matcher.quoteReplacement(ord(m.group(1))));
    }

    /** The places with their words. */
    Map<String, String> ord() {
        return ord;
    }

    /** Letters alone, so that it is one word however it is written. */
    private String ord(String plads) {
        return ord.computeIfAbsent(plads, p -> {
            int nummer = ord.size();
            String ende = "" + (char) ('a' + nummer / 26) + (char) ('a' + nummer % 26);
            return BEGYNDELSE + ende + ende + "x";
        });
    }

    /** The places whose words stand in a text, whatever stands between the letters. */
    List<String> steder(String tekst) {
        String bogstaver = tekst.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return ord.entrySet().stream()
                .filter(e -> bogstaver.contains(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether any of them does. */
    static boolean erI(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").contains(BEGYNDELSE);
    }
}
