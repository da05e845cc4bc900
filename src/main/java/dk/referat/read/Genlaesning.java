package dk.referat.read;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Edit;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.YamlReader;
import dk.referat.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a changed file is still read as it was: the same lists and keys, the same texts everywhere but where a change was
 * meant, and no fault that was not there before.
 */
public final class Genlaesning {
    private Genlaesning() {}

    public static boolean betyderDetSamme(SourceFile foer, SourceFile efter, List<Edit> aendringer) {
        Diagnostics fejlFoer = new Diagnostics();
        Diagnostics fejlEfter = new Diagnostics();
        List<Blad> bladeFoer = blade(YamlReader.read(foer, fejlFoer).root());
        List<Blad> bladeEfter = blade(YamlReader.read(efter, fejlEfter).root());
        if (bladeFoer.size() != bladeEfter.size()
                || fejlFoer.sorted().size() != fejlEfter.sorted().size()) {
            return false;
        }
        for (int i = 0; i < bladeFoer.size(); i++) {
            Blad gammelt = bladeFoer.get(i);
            Blad nyt = bladeEfter.get(i);
            boolean sammeSted =
                    gammelt.dybde() == nyt.dybde() && gammelt.slags().equals(nyt.slags());
            if (!sammeSted || (!gammelt.tekst().equals(nyt.tekst()) && !erRoert(gammelt, aendringer))) {
                return false;
            }
        }
        return true;
    }

    /** A key, a text, or the beginning of a list or of keys, in the file's order. */
    private record Blad(int dybde, String slags, String tekst, int start, int slut) {}

    private static boolean erRoert(Blad blad, List<Edit> aendringer) {
        return aendringer.stream()
                .anyMatch(a -> a.span().start() < blad.slut() && a.span().end() > blad.start());
    }

    private static List<Blad> blade(@Nullable Node rod) {
        List<Blad> blade = new ArrayList<>();
        if (rod != null) {
            saml(rod, 0, blade);
        }
        return blade;
    }

    private static void saml(Node node, int dybde, List<Blad> blade) {
        if (node instanceof Node.Scalar skalar) {
            blade.add(new Blad(
                    dybde,
                    "tekst",
                    skalar.text(),
                    skalar.span().start(),
                    skalar.span().end()));
        } else if (node instanceof Node.Sequence liste) {
            blade.add(new Blad(dybde, "liste " + liste.items().size(), "", 0, 0));
            liste.items().forEach(n -> saml(n, dybde + 1, blade));
        } else if (node instanceof Node.Mapping noegler) {
            blade.add(new Blad(dybde, "nøgler " + noegler.entries().size(), "", 0, 0));
            for (Node.Entry entry : noegler.entries()) {
                saml(entry.key(), dybde + 1, blade);
                saml(entry.value(), dybde + 1, blade);
            }
        }
    }
}
