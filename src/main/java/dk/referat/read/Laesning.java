package dk.referat.read;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Undtagelse;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.read.yaml.YamlTree;
import dk.referat.source.Located;
import dk.referat.source.Naermeste;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: where its findings go, and the small conversions that every part of it needs.
 *
 * @param undtagelser what the author accepts, gathered from wherever in the file it stands
 * @param trae what could be read; nothing is said of what seems to be missing where a fault in the YAML took text away
 */
record Laesning(Diagnostics fund, YamlTree trae, List<Undtagelse> undtagelser) {
    Laesning(Diagnostics fund, YamlTree trae) {
        this(fund, trae, new ArrayList<>());
    }

    private static final Pattern NOEGLE_UDEN_MELLEMRUM =
            Pattern.compile("^[ \\t]*+([\\p{L}_ -]{1,40}):(\\S.*)$", Pattern.MULTILINE);

    void fejl(RuleInfo regel, Span sted, String besked, String hjaelp) {
        fund.add(regel, sted, besked, hjaelp);
    }

    /** Whether what seems to be missing is missing in the file too. */
    boolean hel() {
        return trae.whole();
    }

    /** Whether what seems to be empty here is so in the file too. */
    boolean heltTom(Span sted) {
        return hel() && !trae.damaged().contains(sted.line());
    }

    /** An empty list item was meant to be something. */
    void tomtListepunkt(Node node) {
        if (heltTom(node.span())) {
            fejl(
                    Formregler.TOM_VAERDI,
                    node.span().atLeastOneCharacter(),
                    "Her er et punkt i en liste uden noget i",
                    "Skriv teksten efter «-», eller slet linjen");
        }
    }

    static boolean erTom(Node node) {
        return node instanceof Node.Scalar scalar && scalar.isAbsent();
    }

    /** A text, or null when the value is absent or of another form, which is reported. */
    @Nullable
    Tekst tekst(Node node, String hvad) {
        if (node instanceof Node.Scalar scalar) {
            advarOmIntet(scalar);
            return scalar.isAbsent() ? null : trimmet(scalar.tekst());
        }
        forkertForm(
                node,
                "«" + hvad + "» skal være en tekst",
                "Skriv teksten på samme linje som nøglen, eller skriv «|» efter kolonet og teksten rykket ind på linjerne"
                        + " under");
        return null;
    }

    /** Texts, one or several: a single text counts as a list of one. */
    List<Tekst> tekster(Node node, String hvad) {
        if (node instanceof Node.Sequence liste) {
            return udfyldte(liste).stream()
                    .map(n -> tekst(n, hvad))
                    .filter(t -> t != null)
                    .toList();
        }
        Tekst tekst = tekst(node, hvad);
        return tekst == null ? List.of() : List.of(tekst);
    }

    /** The items of a list, or the one that stands alone. */
    List<Node> listeEllerEn(Node node) {
        return node instanceof Node.Sequence liste ? udfyldte(liste) : List.of(node);
    }

    private List<Node> udfyldte(Node.Sequence liste) {
        liste.items().stream().filter(Laesning::erTom).forEach(this::tomtListepunkt);
        return liste.items().stream().filter(n -> !erTom(n)).toList();
    }

    /** The items of a list; anything else is reported. */
    List<Node> liste(Node node, String hvad, String hjaelp) {
        if (node instanceof Node.Sequence liste) {
            return udfyldte(liste);
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
        if (!mangletMellemrum(node)) {
            forkertForm(node, hvad + " skal have nøgler under sig", hjaelp);
        }
        return null;
    }

    /** «dato:2024-12-18» is a text to YAML; that is said of each such line. */
    private boolean mangletMellemrum(Node node) {
        if (!(node instanceof Node.Scalar skalar) || !skalar.plain()) {
            return false;
        }
        Matcher linje = NOEGLE_UDEN_MELLEMRUM.matcher(node.span().text());
        boolean fundet = false;
        while (linje.find()) {
            if (Noegler.ALLE.stream().anyMatch(t -> t.find(linje.group(1)).isPresent())) {
                int kolon = node.span().start() + linje.end(1);
                fejl(
                        Formregler.FORKERT_FORM,
                        new Span(node.span().file(), kolon, kolon + 1),
                        "Der mangler et mellemrum efter kolon",
                        "Skriv «" + linje.group(1) + ": " + Quotes.shown(linje.group(2)) + "»");
                fundet = true;
            }
        }
        return fundet;
    }

    /** «~» and «null» are nothing to YAML, but text here, as all else. */
    private void advarOmIntet(Node.Scalar scalar) {
        if (scalar.plain() && (scalar.text().equals("~") || scalar.text().equals("null"))) {
            fund.add(
                    Formregler.TOM_VAERDI_SOM_TEKST,
                    scalar.span(),
                    "«" + scalar.text() + "» kommer med som tekst",
                    "Slet linjen, hvis der ikke skal stå noget; ellers sæt teksten i anførselstegn");
        }
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
        String vist = Quotes.shown(tekst.value());
        String hjaelp = Naermeste.blandt(tekst.value().toLowerCase(Locale.ROOT), mulige.keySet())
                .map(naer -> "Mente du «" + naer + "»? Mulighederne er " + liste)
                .orElse("Mulighederne er " + liste);
        fejl(Navneregler.UKENDT_VAERDI, tekst.span(), "«" + vist + "» er ikke en mulighed for «" + hvad + "»", hjaelp);
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
        if (erTom(node) && !heltTom(node.span())) {
            return;
        }
        if (node instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
            Node.Entry entry = mapping.entries().get(0);
            if (entry.value() instanceof Node.Scalar vaerdi
                    && Noegler.ALLE.stream()
                            .noneMatch(t -> t.find(entry.key().text()).isPresent())) {
                fejl(
                        Formregler.FORKERT_FORM,
                        foersteLinje(node.span()),
                        "Kolonet gør teksten til en nøgle med en værdi",
                        "Sæt teksten i anførselstegn: "
                                + Quotes.around(entry.key().text() + ": " + vaerdi.text()));
                return;
            }
        }
        String fundet = "nøgler";
        if (node instanceof Node.Scalar skalar) {
            fundet = skalar.text().isBlank() ? "intet" : "en tekst";
        } else if (node instanceof Node.Sequence) {
            fundet = "en liste";
        }
        fejl(Formregler.FORKERT_FORM, foersteLinje(node.span()), besked + ", men her står " + fundet, hjaelp);
    }

    /** What is long is shown by its first line. */
    static Span foersteLinje(Span span) {
        int linje = span.line();
        int slut = span.file().lineEnd(linje);
        while (slut > span.start() && Character.isWhitespace(span.file().text().charAt(slut - 1))) {
            slut--;
        }
        return new Span(span.file(), span.start(), Math.max(span.start(), Math.min(span.end(), slut)))
                .atLeastOneCharacter();
    }

    private static Tekst trimmet(Tekst tekst) {
        return new Tekst(tekst.value().strip(), tekst.span());
    }
}
