package dk.referat.publish;

import dk.referat.diagnostic.Severity;
import dk.referat.model.Udseende;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Sum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a folder were last made of, so that the next build leaves alone what would be the same. It lies where the
 * documents lie and may come out with them, so it says nothing that they do not say: sources stand as sums only, of their content
 * and of what only this machine knows of the file, so that no guess at their words can be held against them.
 */
final class Genbrugsliste {
    static final String FILNAVN = ".referat-genbrug";

    private static final String FORM = "referat-genbrug 1";
    private static final int FELTER = 17;
    private static final int STOERST = 1 << 26;

    /**
     * One file and its documents.
     *
     * @param sum of its content, and of what the file system says of it
     * @param harLukket whether the gate must know of it
     * @param harFiler whether other files than YAML and templates have to do with it
     * @param naboer a sum of the meetings that it is seen beside
     * @param alvor the most serious thing there was to say of it; the least serious where that was nothing
     * @param stier its documents and copies, seen from the output folder
     * @param udsum of their content
     * @param udstand what the file system said of them
     * @param stamme the beginning of their names
     * @param organ the stem of the body's file
     * @param nabo what the others know of it; null where that must be read anew
     */
    record Post(
            String sum,
            boolean harLukket,
            boolean harFiler,
            String naboer,
            Severity alvor,
            List<String> stier,
            String udsum,
            String udstand,
            String stamme,
            String organ,
            Udgivelse udgivelse,
            @Nullable Nabo nabo) {
        Post med(Udgivelse anden) {
            return new Post(sum, harLukket, harFiler, naboer, alvor, stier, udsum, udstand, stamme, organ, anden, nabo);
        }

        Post med(String nyUdsum, String nyUdstand) {
            return new Post(
                    sum, harLukket, harFiler, naboer, alvor, stier, nyUdsum, nyUdstand, stamme, organ, udgivelse, nabo);
        }

        /** Whether there is anything that the user would be shown. */
        boolean skalVises(Severity vist) {
            return alvor.compareTo(vist) <= 0;
        }
    }

    /**
     * What a meeting is found by.
     *
     * @param organ the stem of the body's file
     */
    record Nabo(String organ, Moederaekke.Led led, String aftryk) {}

    private final Byggegrundlag grundlag;
    private final Map<String, Post> poster = new HashMap<>();

    Genbrugsliste(Byggegrundlag grundlag) {
        this.grundlag = grundlag;
    }

    /** A file as the list names it. */
    static String navn(Path rod, Path fil) {
        String sti = rod.relativize(fil.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return Sum.af(sti).substring(0, 32);
    }

    /** Empty where there is none that this program wrote of the same common ground. */
    static Optional<Genbrugsliste> laes(Path mappe, Byggegrundlag grundlag) {
        Path fil = mappe.resolve(FILNAVN);
        try {
            if (!Files.isRegularFile(fil, LinkOption.NOFOLLOW_LINKS) || Files.size(fil) > STOERST) {
                return Optional.empty();
            }
            return laes(Files.readString(fil), grundlag);
        } catch (IllegalArgumentException | DateTimeException | IOException e) {
            // Whoever has written in it, or may not read it, gets everything built.
            return Optional.empty();
        }
    }

    private static Optional<Genbrugsliste> laes(String tekst, Byggegrundlag grundlag) throws IOException {
        int slut = tekst.lastIndexOf('\n', tekst.length() - 2) + 1;
        List<String> linjer = tekst.substring(0, slut).lines().toList();
        if (linjer.size() < 3
                || !linjer.get(0).equals(FORM)
                || !linjer.get(1).equals(grundlag.faelles())
                || !tekst.substring(slut).equals(Sum.af(tekst.substring(0, slut)) + "\n")) {
            return Optional.empty();
        }
        Genbrugsliste liste = new Genbrugsliste(new Byggegrundlag(linjer.get(1), linjer.get(2)));
        Samtidig.sammen(
                linjer.subList(3, linjer.size()),
                linje -> linje(linje.split("\t", -1)),
                (linje, en) -> liste.poster.put(en.navn(), en.post()));
        return Optional.of(liste);
    }

    /** The other files that the documents were made with. */
    String filer() {
        return grundlag.filer();
    }

    @Nullable
    Post post(String navn) {
        return poster.get(navn);
    }

    int antal() {
        return poster.size();
    }

    void tilfoej(String navn, Post post) {
        poster.put(navn, post);
    }

    /** The list as a file, with a sum of itself at the end. */
    byte[] somFil() {
        StringBuilder tekst = new StringBuilder(FORM + "\n" + grundlag.faelles() + "\n" + grundlag.filer() + "\n");
        new TreeMap<>(poster)
                .forEach((navn, post) -> tekst.append(linje(navn, post)).append('\n'));
        return (tekst + Sum.af(tekst.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String linje(String navn, Post p) {
        Udgivelse u = p.udgivelse();
        List<String> felter = new ArrayList<>(List.of(
                navn,
                p.sum(),
                (p.harLukket() ? "l" : "") + (p.harFiler() ? "f" : ""),
                p.naboer(),
                p.alvor().name(),
                flere(p.stier()),
                p.udsum(),
                p.udstand(),
                p.stamme(),
                p.organ(),
                u.organ(),
                u.mappe(),
                u.dato() == null ? "" : u.dato().toString(),
                u.titel(),
                flere(u.dokumenter().stream().map(Udgivelse.Dokument::navn).toList()),
                flere(u.dokumenter().stream().map(Udgivelse.Dokument::fil).toList())));
        Nabo nabo = p.nabo();
        felter.add(nabo == null ? "" : nabo(nabo));
        felter.replaceAll(Genbrugsliste::paaEnLinje);
        return String.join("\t", felter);
    }

    private static String nabo(Nabo nabo) {
        Moederaekke.Led led = nabo.led();
        return String.join(
                "\u001e",
                nabo.organ(),
                led.dato().toString(),
                led.nummer() == null ? "" : led.nummer().toString(),
                led.harReferat() ? "r" : "",
                nabo.aftryk(),
                flere(led.punktnumre()));
    }

    private record Linje(String navn, Post post) {}

    private static Linje linje(String[] f) {
        if (f.length != FELTER) {
            throw new IllegalArgumentException("fields");
        }
        return new Linje(f[0], post(f));
    }

    private static Post post(String[] f) {
        List<String> navne = flere(laest(f[14]));
        List<String> filer = flere(laest(f[15]));
        List<Udgivelse.Dokument> dokumenter = new ArrayList<>();
        for (int i = 0; i < navne.size(); i++) {
            dokumenter.add(new Udgivelse.Dokument(navne.get(i), filer.get(i)));
        }
        Udgivelse udgivelse = new Udgivelse(
                laest(f[10]),
                Udseende.STANDARD,
                laest(f[11]),
                f[12].isEmpty() ? null : LocalDate.parse(f[12]),
                laest(f[13]),
                List.copyOf(dokumenter));
        return new Post(
                f[1],
                f[2].contains("l"),
                f[2].contains("f"),
                f[3],
                Severity.valueOf(f[4]),
                flere(laest(f[5])),
                f[6],
                f[7],
                laest(f[8]),
                laest(f[9]),
                udgivelse,
                f[16].isEmpty() ? null : laestNabo(laest(f[16])));
    }

    private static Nabo laestNabo(String tekst) {
        String[] f = tekst.split("\u001e", 6);
        if (f.length != 6) {
            throw new IllegalArgumentException("fields");
        }
        return new Nabo(
                f[0],
                new Moederaekke.Led(
                        "",
                        LocalDate.parse(f[1]),
                        f[2].isEmpty() ? null : Integer.valueOf(f[2]),
                        f[3].equals("r"),
                        flere(f[5])),
                f[4]);
    }

    /** Their own sign between them, which no text can hold. */
    private static String flere(Collection<String> flere) {
        return String.join("\u001f", flere);
    }

    private static List<String> flere(String samlet) {
        return samlet.isEmpty() ? List.of() : List.copyOf(Arrays.asList(samlet.split("\u001f", -1)));
    }

    private static String paaEnLinje(String felt) {
        return erPaaEnLinje(felt)
                ? felt
                : felt.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    private static boolean erPaaEnLinje(String felt) {
        for (int i = 0; i < felt.length(); i++) {
            char c = felt.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    private static String laest(String felt) {
        if (felt.indexOf('\\') < 0) {
            return felt;
        }
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < felt.length(); i++) {
            char c = felt.charAt(i);
            if (c == '\\' && i + 1 < felt.length()) {
                c = felt.charAt(++i);
                c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
            }
            tekst.append(c);
        }
        return tekst.toString();
    }
}
