package dk.referat.read;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.read.yaml.Node;
import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: where its findings go, and the small conversions that every part of it needs.
 *
 * @param hel false when a fault in the YAML took text away; then nothing is said of what seems to be missing
 */
record Laesning(Diagnostics fund, boolean hel) {
    void fejl(RuleInfo regel, Span sted, String besked, String hjaelp) {
        fund.add(regel, sted, besked, hjaelp);
    }

    /** A text, or null when the value is absent or of another form, which is reported. */
    @Nullable
    Tekst tekst(Node node, String hvad) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isAbsent() ? null : trimmet(scalar.tekst());
        }
        forkertForm(
                node, "«" + hvad + "» skal være en tekst", "Skriv teksten på samme linje som nøglen, eller efter «|»");
        return null;
    }

    /** Texts, one or several: a single text counts as a list of one. */
    List<Tekst> tekster(Node node, String hvad) {
        if (node instanceof Node.Sequence liste) {
            return liste.items().stream()
                    .map(n -> tekst(n, hvad))
                    .filter(t -> t != null)
                    .toList();
        }
        Tekst tekst = tekst(node, hvad);
        return tekst == null ? List.of() : List.of(tekst);
    }

    /** The items of a list; anything else is reported. */
    List<Node> liste(Node node, String hvad, String hjaelp) {
        if (node instanceof Node.Sequence liste) {
            return liste.items();
        }
        if (!(node instanceof Node.Scalar scalar && scalar.isAbsent())) {
            forkertForm(node, "«" + hvad + "» skal være en liste", hjaelp);
        }
        return List.of();
    }

    /** The fields of a mapping, or null when it is none, which is reported. */
    @Nullable
    Felter felter(Node node, Noegletabel tabel, String hvad, String hjaelp) {
        if (node instanceof Node.Mapping mapping) {
            return new Felter(this, mapping, tabel);
        }
        forkertForm(node, "«" + hvad + "» skal have nøgler under sig", hjaelp);
        return null;
    }

    /** One of a few words, however it is cased. */
    <E> @Nullable Located<E> valg(@Nullable Tekst tekst, String hvad, Map<String, E> mulige) {
        if (tekst == null) {
            return null;
        }
        String skrevet = Noegletabel.foldet(tekst.value());
        for (Map.Entry<String, E> mulig : mulige.entrySet()) {
            if (Noegletabel.foldet(mulig.getKey()).equals(skrevet)) {
                return new Located<>(mulig.getValue(), tekst.span());
            }
        }
        String liste = mulige.keySet().stream().sorted().map(m -> "«" + m + "»").collect(Collectors.joining(", "));
        String hjaelp = Naermeste.blandt(tekst.value().toLowerCase(Locale.ROOT), mulige.keySet())
                .map(naer -> "Mente du «" + naer + "»? Mulighederne er " + liste)
                .orElse("Mulighederne er " + liste);
        fejl(
                ReadRules.UKENDT_VAERDI,
                tekst.span(),
                "«" + tekst.value() + "» er ikke en mulighed for «" + hvad + "»",
                hjaelp);
        return null;
    }

    /** «ja» and its like, written where a text could say more. */
    static boolean erJa(Tekst tekst) {
        return List.of("ja", "true", "yes").contains(tekst.value().toLowerCase(Locale.ROOT));
    }

    static boolean erNej(Tekst tekst) {
        return List.of("nej", "false", "no").contains(tekst.value().toLowerCase(Locale.ROOT));
    }

    void forkertForm(Node node, String besked, String hjaelp) {
        if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
            Node.Entry entry = mapping.entries().get(0);
            if (entry.value() instanceof Node.Scalar vaerdi
                    && Noegler.ALLE.stream()
                            .noneMatch(t -> t.find(entry.key().text()).isPresent())) {
                fejl(
                        ReadRules.FORKERT_FORM,
                        foersteLinje(node.span()),
                        "Kolonet gør teksten til en nøgle med en værdi",
                        "Sæt teksten i anførselstegn: \"" + entry.key().text() + ": "
                                + vaerdi.text().strip() + "\"");
                return;
            }
        }
        String fundet = "nøgler";
        if (node instanceof Node.Scalar skalar) {
            fundet = skalar.isAbsent() ? "intet" : "en tekst";
        } else if (node instanceof Node.Sequence) {
            fundet = "en liste";
        }
        fejl(ReadRules.FORKERT_FORM, foersteLinje(node.span()), besked + ", men her står " + fundet, hjaelp);
    }

    /** What is long is shown by its first line. */
    static Span foersteLinje(Span span) {
        int linje = span.position().line();
        int slut = span.file().lineStart(linje)
                + span.file().line(linje).stripTrailing().length();
        return new Span(span.file(), span.start(), Math.max(span.start(), Math.min(span.end(), slut)))
                .atLeastOneCharacter();
    }

    private static Tekst trimmet(Tekst tekst) {
        return new Tekst(tekst.value().strip(), tekst.span());
    }
}
