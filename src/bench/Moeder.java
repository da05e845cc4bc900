import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes a folder of meetings to measure with, the same for the same seed: {@code java Moeder.java FOLDER COUNT [SEED]}.
 *
 * <p>Eight bodies, each with its own way to print, and meetings from half a page to ten pages with lists, tables, votes, tasks and
 * attachments (some of them files). They are valid without warnings, so that what is measured is the work
 * and not the printing of diagnostics.
 */
public final class Moeder {
    private static final String[] FORNAVNE = {
        "Karen", "Jens", "Søren", "Åse", "Bjørn", "Mette", "Lars", "Inge", "Poul", "Kirsten", "Esben", "Niels", "Dorthe",
        "Øjvind", "Hanne", "Jørgen", "Birgit", "Torben", "Sanne", "Ulrik", "Vibeke", "Asger", "Ellen", "Frode"
    };
    private static final String[] EFTERNAVNE = {
        "Holm", "Dam", "Skov", "Kjær", "Nørgård", "Bæk", "Lund", "Krog", "Østergård", "Møller", "Brandt", "Vang", "Toft",
        "Ravn", "Friis", "Bech", "Hjort", "Aagaard", "Juul", "Winther"
    };
    private static final String[] STILLINGER = {
        "kontorchef", "afdelingschef", "specialkonsulent", "overlæge", "professor", "regnskabschef", "ingeniør", "jurist"
    };
    private static final String[] STEDER = {
        "Region Nord", "Region Midt", "Kystkommunen", "Skovkommunen", "Universitetet", "Styrelsen", "Foreningen", "Fonden"
    };
    private static final String[] EMNER = {
        "Regnskabet", "Budgettet", "Planen for anlægget", "Aftalen om driften", "Evalueringen", "Strategien for området",
        "Høringen af borgerne", "Forsøget med fælles indkøb", "Rapporten om arbejdsmiljøet", "Kommunikationen",
        "Samarbejdet med skolerne", "Vedligeholdelsen af bygningerne", "Udbuddet af kørslen", "Handlingsplanen",
        "Forslaget til nye vedtægter", "Opgørelsen af sagstider", "Digitaliseringen af arkivet", "Tilsynet"
    };
    private static final String[] TILFOEJELSER = {
        "og det videre arbejde", "for det kommende år", "efter anden behandling", "i lyset af høringen", "på længere sigt",
        "og de berørte parter", "med særligt blik for landdistrikterne", "og erfaringerne fra sidste år"
    };
    private static final String[] SUBJEKTER = {
        "Sekretariatet", "Arbejdsgruppen", "Et flertal af medlemmerne", "Forvaltningen", "Regnskabschefen",
        "Den faglige følgegruppe", "Rådgiveren", "Leverandøren", "Brugerrådet", "Kredsen af interessenter"
    };
    private static final String[] VERBER = {
        "gennemgik", "redegjorde grundigt for", "stillede spørgsmål til", "bakkede op om", "pegede på", "efterlyste",
        "foreslog at ændre", "udtrykte bekymring for", "takkede for", "ønskede en uddybning af"
    };
    private static final String[] OBJEKTER = {
        "forudsætningerne for økonomien", "den foreslåede tidsplan", "konsekvenserne for de ansatte", "valget af løsning",
        "tilgængeligheden på hjemmesiden", "de bagvedliggende analyser", "sammenhængen med den øvrige indsats",
        "ansvarsfordelingen mellem parterne", "de juridiske rammer for samarbejdet", "behovet for efteruddannelse",
        "kvaliteten af de indsamlede oplysninger", "risikoen for forsinkelser i leverancerne"
    };
    private static final String[] SLUTNINGER = {
        ", og det gav anledning til en længere drøftelse", ", men uden at der blev stillet forslag",
        ", fordi grundlaget har ændret sig siden foråret", ", så der kan følges op i god tid",
        "; flere sluttede sig til det synspunkt", "", "", ", hvilket der var bred enighed om",
        ", selv om prisen er højere end ventet", ", og der blev henvist til de erfaringer, som andre har gjort"
    };
    private static final String[] OPGAVER = {
        "Sende materialet til medlemmerne", "Indhente tre tilbud", "Undersøge de juridiske muligheder", "Kontakte leverandøren",
        "Skrive et udkast til svar", "Opdatere tidsplanen", "Bestille lokale", "Samle erfaringer fra de øvrige regioner"
    };
    private static final String[] POSTER = {
        "Løn", "Husleje", "Transport", "Rådgivning", "Trykning", "Forsikring", "Vedligeholdelse", "Møder", "Uddannelse",
        "Inventar", "Licenser", "Rengøring"
    };
    private static final String[] ORGANER = {
        "Havneudvalget", "Kulturrådet", "Styregruppen for fælles drift", "Bestyrelsen for Egnsmuseet", "Teknisk udvalg",
        "Brugerrådet", "Det faglige råd", "Arbejdsgruppen for trafik"
    };

    private final Random tilfaeldig;
    private final Path mappe;

    private Moeder(Path mappe, long froe) {
        this.mappe = mappe;
        this.tilfaeldig = new Random(froe);
    }

    public static void main(String[] argumenter) throws IOException {
        long froe = argumenter.length > 2 ? Long.parseLong(argumenter[2]) : 20241218;
        new Moeder(Path.of(argumenter[0]), froe).lav(Integer.parseInt(argumenter[1]));
    }

    private void lav(int antal) throws IOException {
        Files.createDirectories(mappe.resolve("organer"));
        Files.createDirectories(mappe.resolve("bilag"));
        Files.writeString(mappe.resolve("referat.yaml"), "navn: Målestokkens Kommune\n");
        for (int i = 0; i < 12; i++) {
            Files.writeString(mappe.resolve("bilag/notat-" + i + ".txt"), afsnit(4 + 3 * i) + "\n");
        }
        List<List<String>> medlemmer = new ArrayList<>();
        for (int o = 0; o < ORGANER.length; o++) {
            Files.writeString(mappe.resolve("organer/organ-" + o + ".yaml"), organ(o));
            medlemmer.add(navne(7 + 2 * o));
        }
        for (int n = 0; n < antal; n++) {
            int o = n % ORGANER.length;
            int nummer = n / ORGANER.length + 1;
            // Never two meetings of a body on one day.
            LocalDate dato = LocalDate.of(1990, 1, 3).plusDays(nummer * 11L + o);
            Path aar = Files.createDirectories(mappe.resolve("moeder").resolve(Integer.toString(dato.getYear())));
            Files.writeString(aar.resolve(dato + "-organ-" + o + ".yaml"), moede(o, nummer, dato, medlemmer.get(o)));
        }
    }

    private String organ(int o) {
        StringBuilder ud = new StringBuilder("navn: " + ORGANER[o] + "\n");
        ud.append("nummerering:\n  mønster: pr. møde\n  foran: ").append(o % 2 == 0 ? "Pkt." : "\"\"").append('\n');
        ud.append("datoform: ").append(List.of("lang", "ugedag", "tal").get(o % 3)).append('\n');
        ud.append("rolle vises: ").append(o % 2 == 0 ? "i parentes" : "efter komma").append('\n');
        ud.append("afbud vises: ").append(o % 4 < 2 ? "som skrevet" : "i egen liste").append('\n');
        ud.append("bilagsnummerering: ")
                .append(List.of("i punktet", "gennem mødet", "efter punktet").get(o % 3))
                .append('\n');
        if (o % 3 == 1) {
            ud.append("farve: \"#1d4f3a\"\n");
        }
        if (o % 4 == 3) {
            ud.append("dagsordenstabel: [beskrivelse, indstilling]\n");
        }
        return ud.toString();
    }

    private String moede(int o, int nummer, LocalDate dato, List<String> alle) {
        StringBuilder ud = new StringBuilder();
        boolean kort = tilfaeldig.nextInt(5) == 0;
        int punkter = kort ? 1 : 2 + tilfaeldig.nextInt(5) + (tilfaeldig.nextInt(3) == 0 ? tilfaeldig.nextInt(4) : 0);
        int laengde = kort ? 0 : 1 + tilfaeldig.nextInt(tilfaeldig.nextInt(4) == 0 ? 5 : 3);
        List<String> medlemmer = kort ? alle.subList(0, 5) : alle;
        int time = 9 + tilfaeldig.nextInt(8);
        ud.append("møde:\n  organ: organ-").append(o);
        ud.append("\n  nummer: ").append(nummer);
        ud.append("\n  dato: ").append(dato);
        ud.append("\n  tid: ").append(time).append(".00–").append(time + 2).append(".30");
        ud.append("\n  sted: ").append(vaelg(new String[] {"Rådhuset", "Videomøde", "Mødelokale A", "Fælleshuset"}));
        ud.append("\n\ndeltagere:\n");
        int fravaerende = 1 + tilfaeldig.nextInt(2);
        for (int i = 0; i < medlemmer.size() - fravaerende; i++) {
            ud.append("  - ").append(medlemmer.get(i)).append(", ").append(STILLINGER[(i + o) % STILLINGER.length]);
            ud.append(", ").append(STEDER[(3 * i + o) % STEDER.length]);
            ud.append(i == 0 ? " (formand)\n" : i == 1 ? " (næstformand)\n" : "\n");
        }
        ud.append("\nafbud:\n");
        for (int i = medlemmer.size() - fravaerende; i < medlemmer.size(); i++) {
            ud.append("  - ").append(medlemmer.get(i)).append('\n');
        }
        ud.append("\nagenda:\n");
        List<String> emner = new ArrayList<>(List.of(EMNER));
        Collections.shuffle(emner, tilfaeldig);
        for (int p = 0; p < punkter; p++) {
            punkt(ud, p + 1, emner.get(p), laengde, medlemmer, medlemmer.size() - fravaerende);
        }
        return ud.toString();
    }

    private void punkt(StringBuilder ud, int nummer, String emne, int laengde, List<String> medlemmer, int fremmoedte) {
        String type = vaelg(new String[] {"B", "D", "O"});
        ud.append("  - punkt: ").append(nummer);
        ud.append("\n    titel: ").append(emne).append(' ').append(vaelg(TILFOEJELSER));
        ud.append("\n    type: ").append(type);
        ud.append("\n    ved: ").append(medlemmer.get(tilfaeldig.nextInt(fremmoedte))).append('\n');
        if (!type.equals("O")) {
            ud.append("    indstilling: Det indstilles, at ").append(vaelg(OBJEKTER));
            ud.append(type.equals("B") ? " godkendes.\n" : " drøftes.\n");
        }
        if (laengde > 1) {
            felt(ud, "sagsfremstilling", 1 + tilfaeldig.nextInt(laengde));
        }
        ud.append("    referat: |\n");
        stykker(ud, 1 + tilfaeldig.nextInt(laengde + 1));
        if (tilfaeldig.nextInt(4) == 0) {
            tabel(ud);
        }
        if (type.equals("B")) {
            ud.append("    beslutning: ").append(stort(vaelg(OBJEKTER))).append(" blev godkendt.\n");
            if (tilfaeldig.nextInt(3) == 0) {
                int imod = 1 + tilfaeldig.nextInt(2);
                ud.append("    afstemning:\n      for: ").append(fremmoedte - imod);
                ud.append("\n      imod: ").append(imod).append('\n');
            }
        }
        if (tilfaeldig.nextInt(3) == 0) {
            ud.append("    opfølgning:\n");
            for (int i = 0; i <= tilfaeldig.nextInt(3); i++) {
                ud.append("      - hvad: ").append(OPGAVER[(nummer + i) % OPGAVER.length]);
                ud.append("\n        ansvarlig: ").append(medlemmer.get((nummer + i) % fremmoedte));
                ud.append("\n        frist: næste møde\n");
            }
        }
        if (tilfaeldig.nextInt(3) == 0) {
            ud.append("    bilag:\n      - Præsentation fra mødet\n");
            ud.append("      - titel: Notat om sagen\n        fil: ../../bilag/notat-");
            ud.append(tilfaeldig.nextInt(12)).append(".txt\n");
        }
    }

    private void felt(StringBuilder ud, String noegle, int antal) {
        ud.append("    ").append(noegle).append(": |\n");
        stykker(ud, antal);
    }

    /** Paragraphs, and now and then a list or a passage in bold among them. */
    private void stykker(StringBuilder ud, int antal) {
        for (int i = 0; i < antal; i++) {
            ud.append(i == 0 ? "" : "\n").append("      ");
            if (tilfaeldig.nextInt(5) == 0) {
                ud.append("**").append(stort(vaelg(OBJEKTER))).append(".** ");
            }
            ud.append(afsnit(2 + tilfaeldig.nextInt(5))).append('\n');
            if (tilfaeldig.nextInt(4) == 0) {
                ud.append("\n      Bemærkningerne gik på:\n\n");
                for (int j = 0; j < 2 + tilfaeldig.nextInt(4); j++) {
                    ud.append("      - ").append(vaelg(OBJEKTER)).append(vaelg(SLUTNINGER)).append(".\n");
                }
            }
        }
    }

    private void tabel(StringBuilder ud) {
        ud.append("\n      | Post | Budget | Forbrug |\n      |---|--:|--:|\n");
        for (int i = 0; i < 3 + tilfaeldig.nextInt(8); i++) {
            ud.append("      | ").append(POSTER[i]).append(" | ").append(beloeb()).append(" | ").append(beloeb()).append(" |\n");
        }
    }

    private String beloeb() {
        return (1 + tilfaeldig.nextInt(980)) + ".000";
    }

    private String afsnit(int saetninger) {
        StringBuilder ud = new StringBuilder();
        for (int i = 0; i < saetninger; i++) {
            ud.append(i == 0 ? "" : " ").append(vaelg(SUBJEKTER)).append(' ').append(vaelg(VERBER)).append(' ');
            ud.append(vaelg(OBJEKTER)).append(vaelg(SLUTNINGER)).append('.');
        }
        return ud.toString();
    }

    private List<String> navne(int antal) {
        TreeMap<Integer, String> navne = new TreeMap<>();
        while (navne.size() < antal) {
            String navn = vaelg(FORNAVNE) + " " + vaelg(EFTERNAVNE);
            if (!navne.containsValue(navn)) {
                navne.put(navne.size(), navn);
            }
        }
        return List.copyOf(navne.values());
    }

    private static String stort(String tekst) {
        return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
    }

    private String vaelg(String[] muligheder) {
        return muligheder[tilfaeldig.nextInt(muligheder.length)];
    }
}
