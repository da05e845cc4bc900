package dk.referat.cli;

import dk.referat.Proeve;
import dk.referat.Proevemoede;
import dk.referat.publish.Regelkatalog;
import dk.referat.read.Referatmappe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Damaged files through the program, as a user runs it: each is checked, then built. Every case follows from its number
 * alone, so that one of a hundred thousand can be run again.
 */
final class Mutantproeve {
    /** A run on one small file that takes more of the processor than this is a way to stop a build server. */
    private static final long FRIST = 2_000_000_000L;

    private static final Pattern STAKSPOR = Pattern.compile("(?m)^\\s*(at |ved )[\\w.$]+[.:(]|Exception|\\w+Error\\b");
    private static final Pattern SKRIPT = Pattern.compile("<script(?! type=\"application/ld\\+json\">)");
    private static final Pattern NOEGLE = Pattern.compile("(?m)^[ -]*([^\\s#:|>{}\\[\\]\"'-][^:#\\n]{0,30}):(?= |$)");

    /** A little of everything, and without an error: most of what is done to it comes all the way to a document. */
    private static final String LIDT_AF_ALT = """
            møde:
              organ: Rådet
              nummer: 7
              dato: 2024-12-18
              tid: 17.00–18.30
              sted: Mødelokale 1
              hævet: 18.20
              næste møde: {dato: 2025-01-22, tid: 17.00, sted: Samme sted}
            dokument:
              dato: 2024-12-20
              status: godkendt
            deltagere:
              Medlemmer:
                - Anne Holm, direktør, Styrelsen (formand)
                - navn: Bo Bæk
                  titel: chefkonsulent
                  afbud: sygdom
              Sekretariatet: [Cai Dam]
            agenda:
              - punkt: 1
                titel: Økonomi
                varighed: 10 min.
                ved: Anne Holm
                indstilling:
                  indledning: Det indstilles, at rådet
                  dele: [drøfter sagen, tager den til efterretning]
                referat: |
                  Rådet **drøftede** [sagen](https://www.eksempel.dk).[^1]

                  | Post | Beløb |
                  |---|--:|
                  | Løn | 1.000 |

                  - først
                    - så

                  ![Ikon](billeder/ikon.png "Et ikon")

                  [^1]: Se bilaget.
                beslutning: Rådet tog orienteringen til efterretning.
                afstemning: {for: 1, imod: 0}
                opfølgning:
                  - hvad: Sende notatet
                    ansvarlig: Cai Dam
                    frist: 2025-01-10
                bilag:
                  - titel: Notat
                    fil: bilag/notat.txt
              - punkt: 2
                titel: Eventuelt
                referat: Intet.
            """;

    private final Path mappe;
    private final long froe;
    private final int hverPdf;
    private final List<Emne> korpus;
    private final List<String> noegler;
    private final Map<Integer, Integer> koder = new TreeMap<>();
    private final Set<String> kendte = new LinkedHashSet<>();
    private final List<String> fund = new ArrayList<>();
    private final ThreadMXBean traade = ManagementFactory.getThreadMXBean();
    private int pdfer;
    private long laengst;
    private String langsomst = "";

    /** What a file is, which decides where it is put. */
    private enum Art {
        MOEDE,
        ORGAN,
        RAPPORT,
        UDGIVER,
        SKABELON
    }

    private static final class Emne {
        private final Art art;
        private final String navn;
        private final byte[] indhold;

        Emne(Art art, String navn, byte[] indhold) {
            this.art = art;
            this.navn = navn;
            this.indhold = indhold.clone();
        }
    }

    /**
     * @param froe so that two runs differ
     * @param hverPdf PDF of so few: one in this many
     */
    Mutantproeve(Path mappe, long froe, int hverPdf) throws IOException {
        this.mappe = mappe;
        this.froe = froe;
        this.hverPdf = hverPdf;
        this.korpus = korpus();
        Set<String> navne = new LinkedHashSet<>();
        for (Emne emne : korpus) {
            if (emne.art != Art.SKABELON) {
                NOEGLE.matcher(tekst(emne.indhold)).results().forEach(m -> navne.add(m.group(1)));
            }
        }
        this.noegler = List.copyOf(navne);
        goerKlar();
        // The first run of all loads the program, which is not what is measured.
        Koersel.af("build", "-f", "html,pdf", "-o", mappe.resolve("ud"), mappe.resolve("rod/moeder/moede.yaml"));
        slet(mappe.resolve("ud"));
    }

    /** Runs so many; gives what went wrong. */
    List<String> proev(int fra, int antal) throws IOException {
        for (int nummer = fra; nummer < fra + antal; nummer++) {
            en(nummer);
            if (nummer % 10_000 == 9_999) {
                goerKlar();
            }
        }
        return fund;
    }

    /** How many ended in which way. */
    String optaelling() {
        return "exit codes " + koder + ", PDFs " + pdfer + ", keys " + noegler.size() + ", seeds " + korpus.size()
                + ", slowest " + laengst / 1_000_000 + " ms (" + langsomst + ")";
    }

    /** How many runs ended with this code. */
    int antal(int kode) {
        return koder.getOrDefault(kode, 0);
    }

    private void en(int nummer) throws IOException {
        Random tilfaeldig = new Random(froe * 1_000_003L + nummer);
        // A small step in the seed is a small step in the first number.
        tilfaeldig.nextLong();
        Emne emne = korpus.get(tilfaeldig.nextInt(korpus.size()));
        byte[] anden = korpus.get(tilfaeldig.nextInt(korpus.size())).indhold;
        byte[] mutant = new Mutator(tilfaeldig, noegler).af(emne.indhold, anden);
        Path rod = mappe.resolve("rod");
        Path moede = rod.resolve("moeder/moede.yaml");
        Path fil = switch (emne.art) {
            case MOEDE -> moede;
            case ORGAN -> rod.resolve("organer/styregruppen.yaml");
            case RAPPORT -> rod.resolve("rapporter/rapport.yaml");
            case UDGIVER -> rod.resolve("referat.yaml");
            case SKABELON -> rod.resolve("skabeloner").resolve(emne.navn);
        };
        byte[] foer = Files.exists(fil) ? Files.readAllBytes(fil) : null;
        Files.createDirectories(Objects.requireNonNull(fil.getParent()));
        Files.write(fil, mutant);
        String sag = froe + ":" + nummer + " " + emne.navn;
        try (Vagt vagt = new Vagt(sag, mutant)) {
            if (emne.art != Art.SKABELON) {
                se(koer(sag, "validate", fil), sag, mutant, vagt);
            }
            byg(emne.art == Art.RAPPORT ? fil : moede, nummer, sag, mutant, vagt);
            if (emne.art == Art.ORGAN && tekst(emne.indhold).contains("kommissorium:")) {
                byg(fil, nummer, sag, mutant, vagt);
            }
        } finally {
            if (foer != null) {
                Files.write(fil, foer);
            } else {
                Files.delete(fil);
            }
        }
    }

    private void byg(Path hvad, int nummer, String sag, byte[] mutant, Vagt vagt) throws IOException {
        Path ud = mappe.resolve("ud");
        boolean pdf = nummer % hverPdf == 0;
        Koersel bygget = koer(sag, "build", "--force", "-f", pdf ? "html,pdf" : "html", "-o", ud, hvad);
        if (bygget.kode() == 2 && bygget.fejl().contains("uden «kommissorium»")) {
            return;
        }
        se(bygget, sag, mutant, vagt);
        if (!Files.exists(ud)) {
            return;
        }
        try (Stream<Path> filer = Files.list(ud)) {
            if (filer.anyMatch(f -> String.valueOf(f.getFileName()).startsWith(".referat-"))) {
                meld(sag, "something is left behind", mutant);
            }
        }
        if (bygget.kode() == 0) {
            seDokumenter(ud, sag, mutant);
        }
        slet(ud);
    }

    private void seDokumenter(Path ud, String sag, byte[] mutant) throws IOException {
        List<Path> dokumenter;
        try (Stream<Path> filer = Files.list(ud)) {
            dokumenter = filer.filter(Files::isRegularFile).toList();
        }
        for (Path dokument : dokumenter) {
            String indhold = Files.readString(dokument, StandardCharsets.ISO_8859_1);
            if (dokument.toString().endsWith(".html")) {
                if (!indhold.endsWith("</html>\n") || SKRIPT.matcher(indhold).find()) {
                    meld(sag, "a page that is not whole, or has a script", mutant);
                }
            } else if (dokument.toString().endsWith(".pdf")) {
                pdfer++;
                if (!indhold.startsWith("%PDF-") || !indhold.stripTrailing().endsWith("%%EOF")) {
                    meld(sag, "a PDF that is not whole", mutant);
                }
            }
        }
    }

    private Koersel koer(String sag, Object... argumenter) {
        long foer = traade.getCurrentThreadCpuTime();
        Koersel k = Koersel.af(argumenter);
        long brugt = traade.getCurrentThreadCpuTime() - foer;
        if (brugt > laengst) {
            laengst = brugt;
            langsomst = sag;
        }
        return k;
    }

    private void se(Koersel k, String sag, byte[] mutant, Vagt vagt) throws IOException {
        koder.merge(k.kode(), 1, Integer::sum);
        String sagt = k.ud() + k.fejl();
        if (k.kode() != 0 && k.kode() != 1) {
            meld(sag, "exit code " + k.kode() + ": " + sagt, mutant);
        } else if (STAKSPOR.matcher(uden(sagt)).find()) {
            meld(
                    sag,
                    "looks like a stack trace: "
                            + STAKSPOR.matcher(uden(sagt))
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .group(),
                    mutant);
        } else if (sagt.length() > 1_000_000) {
            meld(sag, "too much to read", mutant);
        } else if (k.kode() == 1 && k.fejl().isBlank()) {
            meld(sag, "an error without a word", mutant);
        }
        if (vagt.brugt() > FRIST) {
            meld(sag, "slow: " + sag, mutant);
        }
    }

    /** The program shows lines of the file, which may say anything. */
    private static String uden(String sagt) {
        StringBuilder rest = new StringBuilder();
        sagt.lines()
                .filter(l -> !l.contains(" | ") && !l.contains("«"))
                .forEach(l -> rest.append(l).append('\n'));
        return rest.toString();
    }

    private void meld(String sag, String hvad, byte[] mutant) throws IOException {
        String kende = hvad.startsWith("slow")
                ? hvad
                : hvad.replaceAll("«[^»]*»", "«»").replaceAll("\\d+", "0");
        kende = kende.substring(0, Math.min(600, kende.length()));
        if (kendte.add(kende)) {
            Path gemt = Files.createDirectories(Path.of("target/fuzz")).resolve(sag.replaceAll("[^\\w.-]", "_"));
            Files.write(gemt, mutant);
            fund.add(sag + " (" + gemt + "): " + hvad.substring(0, Math.min(2_000, hvad.length())));
        }
    }

    private static List<Emne> korpus() throws IOException {
        List<Emne> korpus = new ArrayList<>();
        for (Path rod : List.of(Proeve.EKSEMPLER, Path.of("src/test/resources/dk/referat"))) {
            try (Stream<Path> filer = Files.walk(rod)) {
                for (Path fil : filer.filter(Referatmappe::erYaml).sorted().toList()) {
                    Art art = Referatmappe.erOrganfil(fil)
                            ? Art.ORGAN
                            : Referatmappe.erUdgiverfil(fil)
                                    ? Art.UDGIVER
                                    : Referatmappe.erRapportfil(fil) ? Art.RAPPORT : Art.MOEDE;
                    korpus.add(new Emne(art, String.valueOf(fil.getFileName()), Files.readAllBytes(fil)));
                }
            }
        }
        for (var regel : Regelkatalog.ALLE) {
            for (String eksempel : List.of(regel.wrong(), regel.right())) {
                if (!eksempel.isBlank() && !eksempel.startsWith("# fil:")) {
                    Art art = eksempel.contains("agenda") || eksempel.contains("møde:") ? Art.MOEDE : Art.ORGAN;
                    korpus.add(new Emne(art, regel.id(), eksempel.getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        korpus.add(new Emne(Art.MOEDE, "lidt-af-alt", LIDT_AF_ALT.getBytes(StandardCharsets.UTF_8)));
        Path temp = Files.createTempDirectory("referat-mutant");
        for (Proevemoede moede : Proevemoede.tolv().subList(0, 3)) {
            korpus.add(new Emne(Art.MOEDE, moede.navn(), Files.readAllBytes(moede.skriv(temp))));
        }
        slet(temp);
        // Without weight most mutants would be of files that hold one error already and reach no document; the long
        // ones
        // cost ten times as much and say little more.
        List<Emne> ekstra = new ArrayList<>();
        for (Emne emne : korpus) {
            boolean kort = emne.navn.matches(
                    "(fuldt|mindste|referat|udvalget|styregruppen|havnefondet|2022-havnefondet)\\.yaml");
            boolean langt = emne.navn.startsWith("20") || emne.navn.startsWith("proeve-");
            int antal = emne.navn.equals("lidt-af-alt") ? 600 : kort ? 40 : langt ? 3 : 0;
            ekstra.addAll(Collections.nCopies(antal, emne));
        }
        korpus.addAll(ekstra);
        for (String navn : List.of("skabeloner", "stil")) {
            try (Stream<Path> filer = Files.list(Path.of("src/main/resources/dk/referat/render", navn))) {
                for (Path fil : filer.sorted().toList()) {
                    korpus.add(new Emne(Art.SKABELON, String.valueOf(fil.getFileName()), Files.readAllBytes(fil)));
                }
            }
        }
        return korpus;
    }

    private void goerKlar() throws IOException {
        slet(mappe.resolve("rod"));
        Path rod = Files.createDirectories(mappe.resolve("rod"));
        Path moeder = Files.createDirectories(rod.resolve("moeder"));
        new Proevemoede(
                        "kort",
                        EnumSet.of(Proevemoede.Traek.BILLEDER),
                        "",
                        dk.referat.model.Dokumenttype.REFERAT,
                        false)
                .skriv(moeder);
        Files.delete(moeder.resolve("kort.yaml"));
        Files.createDirectories(rod.resolve("billeder"));
        Files.copy(moeder.resolve("billeder/kort.png"), rod.resolve("billeder/kurve.png"));
        Files.copy(Proeve.EKSEMPLER.resolve("referat.yaml"), rod.resolve("referat.yaml"));
        Path organer = Files.createDirectories(rod.resolve("organer"));
        for (Emne emne : korpus) {
            Path organ = organer.resolve(emne.navn);
            if (emne.art == Art.ORGAN && emne.navn.endsWith(".yaml") && !Files.exists(organ)) {
                Files.write(organ, emne.indhold);
            }
        }
        Files.writeString(
                moeder.resolve("moede.yaml"),
                Koersel.MED_REFERAT
                                .replace("organ: Udvalget", "organ: styregruppen")
                                .replace("punkt: 1", "punkt: 1/24")
                        + "    indstilling: Det indstilles, at **alle** ser [siden](https://www.ngc.dk).[^1]\n");
        Files.createDirectories(rod.resolve("rapporter"));
        Files.writeString(
                rod.resolve("rapporter/rapport.yaml"),
                "årsrapport: {organ: styregruppen, periode: 2024}\nberetning: Der blev holdt et møde i 2024.\n");
        Files.writeString(moeder.resolve("nabo.yaml"), Koersel.moede("Udvalget", "2024-05-01", "Nabo"));
    }

    private static void slet(Path mappe) throws IOException {
        if (!Files.exists(mappe)) {
            return;
        }
        try (Stream<Path> alt = Files.walk(mappe)) {
            for (Path sti : alt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(sti);
            }
        }
    }

    private static String tekst(byte[] fil) {
        return new String(fil, StandardCharsets.UTF_8);
    }

    /** Tells where a run is that does not end, while it is there. */
    private final class Vagt implements AutoCloseable {
        private final Thread maalt = Thread.currentThread();
        private final long start = traade.getCurrentThreadCpuTime();
        private final Thread vagt;

        Vagt(String sag, byte[] mutant) {
            vagt = new Thread(() -> vent(sag, mutant), "vagt");
            vagt.setDaemon(true);
            vagt.start();
        }

        /** What the work has cost, whoever else uses the machine. */
        long brugt() {
            return traade.getCurrentThreadCpuTime() - start;
        }

        private void vent(String sag, byte[] mutant) {
            try {
                Thread.sleep(20_000);
                StringBuilder hvor = new StringBuilder("hangs: " + sag + "\n");
                Stream.of(maalt.getStackTrace())
                        .limit(40)
                        .forEach(s -> hvor.append("  ").append(s).append('\n'));
                Path gemt = Files.createDirectories(Path.of("target/fuzz")).resolve("haenger");
                Files.write(gemt, mutant);
                Files.writeString(gemt.resolveSibling("haenger.txt"), hvor.toString());
            } catch (InterruptedException e) {
                // It ended.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            vagt.interrupt();
        }
    }
}
