package dk.referat.render.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a Danish word may be divided, by the patterns that TeX uses and Liang's algorithm (F. M. Liang, Word Hy-phen-a-tion
 * by Com-put-er, 1983): each pattern that fits the word gives numbers to the places between its letters; an odd highest
 * number allows a division.
 */
final class DanishPatterns {

    private static final String FILE = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-da.tex";

    private final Map<Character, Node> roots = new HashMap<>();

    private DanishPatterns() {}

    private static final class Holder {
        static final DanishPatterns READ = read();
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        int @Nullable [] levels;
    }

    static DanishPatterns get() {
        return Holder.READ;
    }

    /**
     * Which letters may begin a new line.
     *
     * @param word letters only
     * @return one for each letter; the first is always false
     */
    boolean[] divisions(String word) {
        String framed = "." + word.toLowerCase(java.util.Locale.ROOT) + ".";
        boolean[] allowed = new boolean[word.length()];
        if (framed.length() != word.length() + 2) {
            return allowed;
        }
        int[] levels = new int[framed.length() + 1];
        for (int start = 0; start < framed.length(); start++) {
            Node node = roots.get(framed.charAt(start));
            for (int at = start + 1; node != null; at++) {
                int[] found = node.levels;
                for (int i = 0; found != null && i < found.length; i++) {
                    levels[start + i] = Math.max(levels[start + i], found[i]);
                }
                node = at < framed.length() ? node.next.get(framed.charAt(at)) : null;
            }
        }
        for (int letter = 1; letter < allowed.length; letter++) {
            allowed[letter] = levels[letter + 1] % 2 == 1;
        }
        return allowed;
    }

    private static DanishPatterns read() {
        DanishPatterns patterns = new DanishPatterns();
        try (InputStream in = DanishPatterns.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The hyphenation patterns are not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            boolean inside = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line.replaceFirst("%.*", "").strip();
                if (text.startsWith("}")) {
                    inside = false;
                } else if (inside) {
                    for (String pattern : text.split(" ")) {
                        patterns.add(pattern);
                    }
                } else if (text.equals("\\patterns{")) {
                    inside = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** Adds one such as {@code .af3s}: letters with numbers between them, a missing one being 0. */
    private void add(String pattern) {
        Map<Character, Node> next = roots;
        Node node = null;
        int[] levels = new int[pattern.length() + 1];
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (Character.isDigit(c)) {
                levels[letters] = c - '0';
            } else {
                letters++;
                node = next.computeIfAbsent(c, k -> new Node());
                next = node.next;
            }
        }
        if (node != null) {
            node.levels = java.util.Arrays.copyOf(levels, letters + 1);
        }
    }
}
