package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The footnotes of one text: which there are, which are referred to, and the number that each is given when it first is. */
final class Fodnotefelt {

    private final Map<String, FodnoteDefinition> definitioner = new LinkedHashMap<>();
    private final List<FodnoteDefinition> dobbelte = new ArrayList<>();
    private final List<Fodnotehenvisning> udenNote = new ArrayList<>();
    private final Set<String> brugte = new HashSet<>();
    private final Map<String, Integer> numre = new HashMap<>();
    private final List<String> raekkefoelge = new ArrayList<>();
    private final Map<Integer, Integer> gange = new HashMap<>();
    private final int efter;

    /** @param efter the last number that is taken */
    Fodnotefelt(Node dokument, int efter) {
        this.efter = efter;
        List<Fodnotehenvisning> henvisninger = new ArrayList<>();
        saml(dokument, henvisninger);
        Map<FodnoteDefinition, List<String>> inde = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>();
        for (Fodnotehenvisning henvisning : henvisninger) {
            FodnoteDefinition omgivende = omgivende(henvisning);
            if (!definitioner.containsKey(henvisning.navn())) {
                udenNote.add(henvisning);
            } else if (omgivende == null) {
                rest.add(henvisning.navn());
            } else {
                inde.computeIfAbsent(omgivende, d -> new ArrayList<>()).add(henvisning.navn());
            }
        }
        // A note is used when the text refers to it, or a note that is used does.
        while (!rest.isEmpty()) {
            String navn = rest.removeFirst();
            if (brugte.add(navn)) {
                rest.addAll(inde.getOrDefault(definitioner.get(navn), List.of()));
            }
        }
    }

    private void saml(Node rod, List<Fodnotehenvisning> henvisninger) {
        Deque<Node> rest = new ArrayDeque<>();
        rest.add(rod);
        while (!rest.isEmpty()) {
            Node node = rest.removeFirst();
            if (node instanceof Fodnotehenvisning henvisning) {
                henvisninger.add(henvisning);
            } else if (node instanceof FodnoteDefinition definition
                    && definitioner.putIfAbsent(definition.navn(), definition) != null) {
                dobbelte.add(definition);
            }
            if (!(node instanceof Image)) {
                Deque<Node> boern = new ArrayDeque<>();
                node.getChildren().forEach(boern::addFirst);
                boern.forEach(rest::addFirst);
            }
        }
    }

    private static @Nullable FodnoteDefinition omgivende(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof FodnoteDefinition definition) {
                return definition;
            }
        }
        return null;
    }

    /** References to a note that is not there. */
    Collection<Fodnotehenvisning> udenNote() {
        return udenNote;
    }

    /** Notes with a name that another has. */
    Collection<FodnoteDefinition> dobbelte() {
        return dobbelte;
    }

    /** Notes that nothing refers to. */
    Collection<FodnoteDefinition> ubrugte() {
        return definitioner.values().stream()
                .filter(definition -> !brugte.contains(definition.navn()))
                .toList();
    }

    /** Notes that are referred to and say nothing. */
    Collection<FodnoteDefinition> tomme() {
        return definitioner.values().stream()
                .filter(definition -> brugte.contains(definition.navn()) && !definition.hasChildren())
                .toList();
    }

    /** Whether the note goes to the others at the foot; else it stays where it stands. */
    boolean erNote(FodnoteDefinition definition) {
        return brugte.contains(definition.navn()) && definition.equals(definitioner.get(definition.navn()));
    }

    /** The reference as HTML, with the note's number; null when there is no such note. */
    @Nullable
    String henvis(String navn) {
        if (!brugte.contains(navn)) {
            return null;
        }
        Integer kendt = numre.get(navn);
        int nummer = kendt == null ? efter + numre.size() + 1 : kendt;
        if (kendt == null) {
            numre.put(navn, nummer);
            raekkefoelge.add(navn);
        }
        int gang = gange.merge(nummer, 1, Integer::sum);
        return "<sup class=\"noteref\"><a href=\"#note-" + nummer + "\" id=\"noteref-" + nummer
                + (gang == 1 ? "" : "-" + gang) + "\" role=\"doc-noteref\" aria-label=\"Note " + nummer + "\">" + nummer
                + "</a></sup>";
    }

    /** The notes in the order of their numbers; writing one may bring further ones. */
    List<String> noter(Function<FodnoteDefinition, String> indhold) {
        List<String> noter = new ArrayList<>();
        while (noter.size() < raekkefoelge.size()) {
            FodnoteDefinition definition = Objects.requireNonNull(definitioner.get(raekkefoelge.get(noter.size())));
            int nummer = efter + noter.size() + 1;
            String tilbage = "<a href=\"#noteref-" + nummer + "\" role=\"doc-backlink\" aria-label=\"Note " + nummer
                    + ", tilbage til teksten\">" + nummer + "</a> ";
            noter.add("<div class=\"note\" id=\"note-" + nummer + "\" role=\"doc-footnote\">\n"
                    + foran(tilbage, indhold.apply(definition)) + "</div>\n");
        }
        return noter;
    }

    /** Puts a mark at the beginning of the first paragraph. */
    static String foran(String maerke, String html) {
        return html.startsWith("<p>")
                ? "<p>" + maerke + html.substring("<p>".length())
                : "<p>" + maerke.strip() + "</p>\n" + html;
    }
}
