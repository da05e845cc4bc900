package dk.referat.gate;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.YamlReader;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.Lukkenoegle;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed and the open texts of a meeting's file, from the tree of YAML alone: what nobody understands of it here counts as
 * open, what stands in anything closed as closed.
 */
final class Kildetekster {
    /** So many texts may stand on one line. */
    private static final int FLEST = 24;

    private static final String LUKKET = "lukket";

    /** What a closed item shows all the same. */
    private static final Set<String> NUMRE = Set.of("punkt", "nummer", "nr", "pkt");

    /** Too common to be a secret, and never printed of something closed. */
    private static final Set<String> INTET = Set.of("tid", "kl", "varighed", "type");

    /** Never printed at all. */
    private static final Set<String> UTRYKT = Set.of("undtagelser", "undtagelse", "udgaar", "ikkecprnumre");

    private final Set<String> privateAfsnit;
    private final List<Lukket> lukkede = new ArrayList<>();
    private final List<String> aabne = new ArrayList<>();

    /** Done only when somebody asks: most meetings have nothing closed, and then nobody does. */
    private final List<Consumer<Naboskab>> naboer = new ArrayList<>();

    private Kildetekster(Set<String> privateAfsnit) {
        this.privateAfsnit = privateAfsnit.stream().map(Lukkenoegle::foldet).collect(Collectors.toSet());
    }

    /** @param privateAfsnit the sections that only the internal edition has */
    static Kildetekster i(SourceFile fil, Set<String> privateAfsnit) {
        Kildetekster alle = new Kildetekster(privateAfsnit);
        Node rod = YamlReader.read(fil, new Diagnostics()).root();
        if (rod != null) {
            alle.gaa(rod, false);
        }
        return alle;
    }

    List<Lukket> lukkede() {
        return lukkede;
    }

    List<String> aabne() {
        return aabne;
    }

    /** Open texts that may come to stand side by side. */
    List<String> naboer() {
        Naboskab naboskab = new Naboskab();
        naboer.forEach(n -> n.accept(naboskab));
        return naboskab.foelger();
    }

    private void gaa(Node node, boolean lukket) {
        if (node instanceof Node.Mapping mapping) {
            boolean her = lukket || erLukket(mapping);
            for (Node.Entry felt : mapping.entries()) {
                felt(felt, lukket, her);
            }
            naboer.add(n -> n.sammen(korte(mapping.entries().stream()
                    .filter(f -> !her || NUMRE.contains(navn(f)))
                    .filter(f -> !lukket && !privateAfsnit.contains(navn(f)))
                    .map(Node.Entry::value))));
        } else if (node instanceof Node.Sequence liste) {
            liste.items().forEach(led -> gaa(led, lukket));
            if (!lukket) {
                naboer.add(n -> n.sammen(korte(liste.items().stream())));
            }
        } else {
            tekst((Node.Scalar) node, lukket);
        }
    }

    /**
     * @param over whether the block that holds the field stands in something closed
     * @param her whether the block is closed, for that or for its own sake
     */
    private void felt(Node.Entry felt, boolean over, boolean her) {
        String noegle = navn(felt);
        if (UTRYKT.contains(noegle) || (her && INTET.contains(noegle))) {
            return;
        }
        boolean vises = noegle.equals(LUKKET) || NUMRE.contains(noegle);
        boolean lukket = privateAfsnit.contains(noegle) || (vises ? over : her);
        if (!lukket) {
            noegle(felt.key());
        }
        gaa(felt.value(), lukket);
    }

    private static String navn(Node.Entry felt) {
        return Lukkenoegle.foldet(felt.key().text());
    }

    /** The single values among them, as everybody may read them; a longer list is prose. */
    private static List<String> korte(Stream<Node> noder) {
        List<String> tekster = noder.filter(Node.Scalar.class::isInstance)
                .map(n -> ((Node.Scalar) n).text())
                .map(t -> Lukkemaerker.i(t).udenLukket(t))
                .toList();
        return tekster.size() > FLEST ? tekster.subList(0, FLEST) : tekster;
    }

    private static boolean erLukket(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(f -> navn(f).equals(LUKKET)
                        && !(f.value() instanceof Node.Scalar vaerdi
                                && Lukkenoegle.erNej(vaerdi.text().strip())));
    }

    /** A key is a text as well where it is the name of a group, and most are headings. */
    private void noegle(Node.Scalar noegle) {
        String aaben = udenPassager(noegle);
        aabne.add(aaben);
        naboer.add(n -> n.noegle(aaben));
    }

    private void tekst(Node.Scalar vaerdi, boolean lukket) {
        if (lukket) {
            lukket(vaerdi.text(), vaerdi.span());
            return;
        }
        String aaben = udenPassager(vaerdi);
        aabne.add(aaben);
        aabne.addAll(Datoord.i(aaben));
        naboer.add(n -> n.tekst(aaben));
    }

    /** What everybody may read of a text; its passages are closed. */
    private String udenPassager(Node.Scalar vaerdi) {
        String tekst = vaerdi.text();
        Lukkemaerker maerker = Lukkemaerker.i(tekst);
        for (Lukkemaerker.Passage passage : maerker.passager()) {
            lukket(tekst.substring(passage.fra(), passage.til()), vaerdi.tekst().span(passage.fra(), passage.til()));
        }
        return maerker.udenLukket(tekst);
    }

    private void lukket(String tekst, Span sted) {
        lukkede.add(Lukket.af(sted, tekst));
        Datoord.i(tekst).forEach(dato -> lukkede.add(Lukket.af(sted, dato)));
    }
}
