package dk.referat.gate;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.scan.Dokumenttekster;
import dk.referat.scan.Tekststed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads finished documents, and stops what holds anything closed or a CPR number. Every word of a document comes from something
 * open, from a template or from the program, so a word that stands in something closed alone has no other way in.
 */
public final class Dokumentport {
    private static final String PROGRAMMETS = "/dk/referat/gate/programmets-ord.txt";

    /** What the program says in words of its own. */
    private static final List<String> VENDINGER = List.of(
            "Gå til indhold",
            "Punktet blev udsat.",
            "Punktet er lukket",
            "Lukket punkt",
            "Lukket bilag",
            "Mødet hævet kl.",
            "Næste møde",
            "Dagsordener og referater",
            "Side 1 af 2",
            "deltager på video",
            "Hvad Ansvarlig Frist",
            "For Imod Blank Krav");

    private final Kendt program = new Kendt();
    private final List<Moedekilde> kilder = new ArrayList<>();
    private final List<Lukket> lukkede = new ArrayList<>();
    private final Kendt alle;
    private int dokumenter;
    private int tekster;

    /**
     * @param tekster templates, and the files of bodies and of the publisher: what may stand in any document
     * @param stilark stylesheets, whose words stand in pages too
     */
    public Dokumentport(Collection<String> tekster, Collection<String> stilark) {
        program.ord(programmetsOrd());
        tekster.forEach(program::tekst);
        stilark.forEach(program::tekst);
        VENDINGER.forEach(program::tekst);
        alle = new Kendt(program);
    }

    /** The gate for the documents of one meeting. */
    public final class ForMoede {
        private final Moedekilde kilde;
        private final Kendt kendt;
        private final Lukkesoegning soegning;

        private ForMoede(Moedekilde kilde, List<Lukket> lukkede, Kendt kendt) {
            this.kilde = kilde;
            this.kendt = kendt;
            this.soegning = new Lukkesoegning(lukkede, kendt);
        }

        /**
         * The words of a document that nothing explains. There should be none, or a closed word may be taken for one of the
         * program's own.
         */
        Set<String> ukendteOrd(String navn, byte[] indhold) {
            return Dokumenttekster.laes(indhold, navn).stream()
                    .flatMap(sted -> Ord.af(Ord.samlet(sted.tekst())).stream())
                    .filter(ord -> Lukkesoegning.erSigende(ord) && !kendt.kenderOrd(ord))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Reads a document as anybody could, in all its layers, and tells of what should not be in it. */
        public void kontroller(String navn, byte[] indhold, Diagnostics fund) {
            dokumenter++;
            for (Tekststed sted : Dokumenttekster.laes(indhold, navn)) {
                tekster++;
                String tekst = sted.tekst();
                if (kilde.harCpr(tekst)) {
                    fund.add(
                            Portregler.CPR_I_DOKUMENT,
                            kilde.fil().start(),
                            "I «" + navn + "» (" + sted.sted() + ") står noget, der kan være et CPR-nummer",
                            "Find det i skabelonerne, i organets fil eller i referat.yaml, og slet det");
                }
                for (Lukket lukket : soegning.iDokument(tekst, sted.sted().equals(Dokumenttekster.SIDERNE))) {
                    fund.add(
                            Portregler.LUKKET_I_DOKUMENT,
                            lukket.sted(),
                            "Det lukkede her står i «" + navn + "» (" + sted.sted() + ")",
                            "Er det mødefilens navn, så giv den et andet; ellers er det en fejl i programmet, som bør meldes");
                }
            }
        }
    }

    public ForMoede moede(Moedekilde kilde) {
        Kildetekster moedets = Kildetekster.i(kilde.fil(), kilde.privateAfsnit());
        kilder.add(kilde);
        lukkede.addAll(moedets.lukkede());
        Kendt kendt = new Kendt(program);
        for (Kendt k : List.of(kendt, alle)) {
            moedets.aabne().forEach(k::tekst);
            kilde.dannet().forEach(k::tekst);
            moedets.naboer().forEach(k::foelge);
        }
        return new ForMoede(kilde, moedets.lukkede(), kendt);
    }

    /** The gate for what tells of all the meetings so far, such as lists of them. */
    public ForMoede alle() {
        return new ForMoede(Moedekilde.samlet(kilder), lukkede, alle);
    }

    /** How many documents were read. */
    public int dokumenter() {
        return dokumenter;
    }

    /** How many texts were read in them: pages, layers, what the files say of themselves. */
    public int tekster() {
        return tekster;
    }

    /** How many closed texts were looked for. */
    public int lukkede() {
        return lukkede.size();
    }

    private static String programmetsOrd() {
        try (InputStream ind = Dokumentport.class.getResourceAsStream(PROGRAMMETS)) {
            if (ind == null) {
                throw new IllegalStateException("No " + PROGRAMMETS);
            }
            return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
