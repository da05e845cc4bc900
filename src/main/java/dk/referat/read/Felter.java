package dk.referat.read;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.Related;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.read.yaml.YamlRules;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping by their standard keys; unknown and repeated keys are reported as it is made. */
final class Felter {
    private final Laesning laesning;
    private final Node.Mapping mapping;
    private final Noegletabel tabel;
    private final Map<String, Node.Entry> felter = new LinkedHashMap<>();
    private final Set<String> andetstedsFra = new HashSet<>();

    Felter(Laesning laesning, Node.Mapping mapping, Noegletabel tabel) {
        this.laesning = laesning;
        this.mapping = mapping;
        this.tabel = tabel;
        Set<String> dobbelte = new HashSet<>();
        for (Node.Entry entry : mapping.entries()) {
            String skrevet = entry.key().text();
            Optional<Noegle> noegle = tabel.find(skrevet);
            if (noegle.isEmpty()) {
                ukendt(entry);
                continue;
            }
            Node.Entry foerste = felter.putIfAbsent(noegle.get().navn(), entry);
            if (foerste != null) {
                dobbelt(foerste, entry, noegle.get().navn());
                dobbelte.add(noegle.get().navn());
            }
        }
        felter.forEach((navn, entry) -> {
            if (!entry.key().text().equals(navn) && !dobbelte.contains(navn)) {
                stavet(entry.key(), navn);
            }
        });
    }

    Span span() {
        return mapping.span();
    }

    boolean har(String noegle) {
        return felter.containsKey(noegle);
    }

    /** The fields in the file's order. */
    List<Map.Entry<String, Node.Entry>> alle() {
        return new ArrayList<>(felter.entrySet());
    }

    /** The value, or null where the key is missing or has nothing after it. */
    @Nullable
    Node node(String noegle) {
        Node.Entry entry = felter.get(noegle);
        return entry == null || (entry.value() instanceof Node.Scalar scalar && scalar.isAbsent())
                ? null
                : entry.value();
    }

    Optional<Span> noeglensSted(String noegle) {
        return Optional.ofNullable(felter.get(noegle)).map(e -> e.key().span());
    }

    @Nullable
    Tekst tekst(String noegle) {
        Node node = node(noegle);
        return node == null ? null : laesning.tekst(node, noegle);
    }

    List<Tekst> tekster(String noegle) {
        Node node = node(noegle);
        return node == null ? List.of() : laesning.tekster(node, noegle);
    }

    /** A text that must be there; its absence is reported at the key, or where the mapping begins. */
    @Nullable
    Tekst kraevet(String noegle, String eksempel) {
        Tekst tekst = tekst(noegle);
        if (tekst == null ? node(noegle) == null : tekst.isBlank()) {
            mangler(noegle, eksempel);
            return null;
        }
        return tekst;
    }

    /** A key that says something by being there, and so must have a value; null after a report. */
    @Nullable
    Node udfyldt(String noegle, String hjaelp) {
        Node node = node(noegle);
        Node.Entry tom = felter.get(noegle);
        if (node == null && tom != null && laesning.heltTom(tom.key().span())) {
            laesning.fejl(Formregler.TOM_VAERDI, tom.key().span(), "«" + noegle + "» er tom", hjaelp);
        }
        return node;
    }

    void mangler(String noegle, String eksempel) {
        manglerMedHjaelp(noegle, "Skriv fx «" + eksempel + "»");
    }

    void manglerMedHjaelp(String noegle, String hjaelp) {
        Node.Entry tom = felter.get(noegle);
        if (tom == null ? !laesning.hel() : !laesning.heltTom(tom.key().span())) {
            return;
        }
        Span sted = mapping.span();
        if (tom != null) {
            sted = tom.key().span();
        } else if (!mapping.entries().isEmpty()) {
            sted = mapping.entries().get(0).key().span();
        }
        laesning.fejl(
                Formregler.NOEGLE_MANGLER,
                sted,
                tom != null ? "«" + noegle + "» er tom" : "«" + noegle + "» mangler i " + tabel.sted(),
                hjaelp);
    }

    private void stavet(Node.Scalar noegle, String navn) {
        laesning.fund()
                .add(Diagnostic.of(
                                Formregler.NOEGLE_STAVEMAADE,
                                noegle.span(),
                                "«" + Quotes.shown(noegle.text()) + "» skrives «" + navn + "»",
                                "«referat validate --ret» skriver det for dig")
                        .withFix(new Edit(noegle.span(), navn)));
    }

    private void ukendt(Node.Entry entry) {
        String skrevet = entry.key().text();
        if (laesning.fund().hasOverflowed()) {
            return;
        }
        Optional<String> naermeste = tabel.naermeste(skrevet);
        if (naermeste.isEmpty() && !tabel.udtoemmende()) {
            return;
        }
        String hjaelp;
        if (naermeste.isPresent()) {
            hjaelp = "Mente du «" + naermeste.get() + "»?";
        } else {
            hjaelp = Noegler.ALLE.stream()
                    .filter(t -> t != tabel)
                    .filter(t -> t.find(skrevet).isPresent())
                    .findFirst()
                    .map(t -> hoererTil(t.find(skrevet).orElseThrow().navn(), t))
                    .orElseGet(() -> "Mulige nøgler i " + tabel.sted() + ": "
                            + String.join(
                                    ", ",
                                    tabel.noegler().stream().map(Noegle::navn).toList()));
        }
        laesning.fejl(
                Formregler.UKENDT_NOEGLE,
                entry.key().span().atLeastOneCharacter(),
                "«" + Quotes.shown(skrevet) + "» er ikke en nøgle i " + tabel.sted(),
                hjaelp);
    }

    private String hoererTil(String navn, Noegletabel andetsteds) {
        if (tabel == Noegler.MOEDEFIL && tabel.find(andetsteds.sted()).isPresent()) {
            andetstedsFra.add(andetsteds.sted());
            return "«" + navn + "» hører til under «" + andetsteds.sted() + ":», rykket to mellemrum ind";
        }
        return "«" + navn + "» hører til i " + andetsteds.sted();
    }

    /** Whether keys that belong under another stand beside it, so that it is empty or missing for that reason only. */
    boolean staarVedSidenAf(String noegle) {
        return andetstedsFra.contains(noegle);
    }

    private void dobbelt(Node.Entry foerste, Node.Entry anden, String navn) {
        String foersteSkrevet = foerste.key().text();
        String andenSkrevet = anden.key().text();
        laesning.fund()
                .add(
                        YamlRules.DOBBELT_NOEGLE,
                        anden.key().span(),
                        foersteSkrevet.equals(andenSkrevet)
                                ? "«" + navn + "» står to gange i " + tabel.sted()
                                : "«" + andenSkrevet + "» er den samme nøgle som «" + foersteSkrevet + "»",
                        "Saml det, der står under dem, under den ene, og slet den anden",
                        new Related(foerste.key().span(), "første gang her"));
    }
}
