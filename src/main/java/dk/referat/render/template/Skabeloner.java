package dk.referat.render.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.Kildeliste;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown templates, each from the user's own folder where it has one of that name, else built in.
 *
 * <p>The engine is jmustache: no logic in templates, no dependencies, no start-up cost, line numbers in its errors, and a
 * tag alone on its line leaves no line. It is given maps and texts only, never objects, so that a template cannot reach
 * into the program.
 */
public final class Skabeloner {
    /** The templates that a build uses, partials included, in the order that a reader should meet them. */
    public static final List<String> NAVNE = List.of(
            "dagsorden",
            "referat",
            "hoved",
            "dagsordenstabel",
            "deltagere",
            "punkter",
            "punkt",
            "slut",
            "kommissorium",
            "pladser",
            "aarsrapport",
            "forside",
            "stykke",
            "moedeliste",
            "noegletal",
            "medlemsliste",
            "oversigt");

    private static final String INDBYGGET = "/dk/referat/render/skabeloner/";
    private static final String MED_FELTER = "…";
    private static final Pattern LINJE = Pattern.compile("line (\\d+)");

    private final @Nullable Path egneSkabeloner;
    private final Kildeliste laeste;
    private final Map<String, SourceFile> kilder = new ConcurrentHashMap<>();
    private final Map<String, Template> faerdige = new ConcurrentHashMap<>();
    private final Skabelongraense graense = new Skabelongraense();

    /** @param egneSkabeloner the user's folder, which need not be there */
    public Skabeloner(@Nullable Path egneSkabeloner) {
        this(egneSkabeloner, new Kildeliste());
    }

    /** @param laeste remembers what was read of the user's own */
    public Skabeloner(@Nullable Path egneSkabeloner, Kildeliste laeste) {
        this.laeste = laeste;
        this.egneSkabeloner = egneSkabeloner;
    }

    /**
     * The Markdown of a document.
     *
     * @throws Skabelonfejl when a template is wrong, with every fault in every template that the document uses
     */
    synchronized String udfyld(String navn, Visning visning) {
        try {
            graense.forfra();
            Template skabelon = faerdige.computeIfAbsent(navn, this::oversaet);
            return graense.udfyld(skabelon, visning.somKort());
        } catch (Skabelongraense.NaaetException | StackOverflowError e) {
            throw forStor(navn);
        } catch (MustacheException.Context e) {
            throw fejl(
                    findKilde(e.lineNo, e.key),
                    e.lineNo,
                    "Feltet «" + e.key + "» findes ikke på dette sted i skabelonen");
        } catch (MustacheException e) {
            throw fejl(kilde(navn), 1, "Skabelonen kan ikke udfyldes");
        }
    }

    /** What a template has become is no page; what its author can do about it is in the words. */
    Skabelonfejl fejl(String navn, String besked) {
        return fejl(kilde(navn), 1, besked);
    }

    private Skabelonfejl forStor(String navn) {
        return fejl(
                navn,
                "Skabelonen bliver ved eller bliver for stor, når den udfyldes: den sætter sig selv ind, eller en liste"
                        + " gennemløbes inde i sig selv");
    }

    /** The text of a built-in template. */
    public static String indbygget(String navn) {
        try (InputStream in = Skabeloner.class.getResourceAsStream(INDBYGGET + navn + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("No template " + navn);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Template oversaet(String navn) {
        Diagnostics fund = new Diagnostics();
        Map<String, List<String>> brugte = new LinkedHashMap<>();
        kontroller(navn, brugte, fund);
        if (fund.hasErrors()) {
            throw new Skabelonfejl(fund.sorted());
        }
        taelDele(navn, brugte, new ArrayDeque<>());
        String oversaettes = navn;
        try {
            Mustache.Compiler motor = Mustache.compiler()
                    .withLoader(this::del)
                    .withCollector(new KunKort(graense))
                    .withFormatter(graense.talt(Skabeloner::somTekst))
                    .withEscaper(MarkdownEscape::escape)
                    .strictSections(true)
                    .emptyStringIsFalse(true);
            // Each part by itself first, so that a fault is told of the file that has it.
            for (String del : brugte.keySet()) {
                oversaettes = del;
                motor.compile(kilde(del).text());
            }
            oversaettes = navn;
            return motor.compile(kilde(navn).text());
        } catch (MustacheParseException e) {
            Matcher linje = LINJE.matcher(String.valueOf(e.getMessage()));
            throw fejl(
                    kilde(oversaettes),
                    linje.find() ? Integer.parseInt(linje.group(1)) : 1,
                    "En sektion begynder eller slutter ikke, som den skal");
        }
    }

    private void kontroller(String navn, Map<String, List<String>> brugte, Diagnostics fund) {
        if (brugte.containsKey(navn)) {
            return;
        }
        List<String> dele = Skabelonkontrol.kontroller(kilde(navn), NAVNE, fund);
        brugte.put(navn, dele);
        dele.forEach(del -> kontroller(del, brugte, fund));
    }

    /** Each part with its parts, but not those that it is itself a part of: how often those come depends on the meeting. */
    private void taelDele(String navn, Map<String, List<String>> brugte, Deque<String> over) {
        graense.del();
        over.push(navn);
        for (String del : brugte.getOrDefault(navn, List.of())) {
            if (!over.contains(del)) {
                taelDele(del, brugte, over);
            }
        }
        over.pop();
    }

    /** The check has seen the name before, and this is the second lock on the same door. */
    private Reader del(String navn) {
        if (!NAVNE.contains(navn)) {
            throw new MustacheException("No part " + navn);
        }
        graense.laest(kilde(navn));
        return new StringReader(kilde(navn).text());
    }

    private SourceFile kilde(String navn) {
        return kilder.computeIfAbsent(navn, this::laes);
    }

    private SourceFile laes(String navn) {
        if (egneSkabeloner != null) {
            Path fil = egneSkabeloner.resolve(navn + ".md");
            if (Files.isRegularFile(fil)) {
                return EgenFil.laes(fil, Kildeliste.Art.SKABELON, laeste, Skabelonregler.SKABELONFEJL);
            }
        }
        return SourceFile.of("(indbygget) " + navn + ".md", indbygget(navn));
    }

    /** The engine tells the line but not the file: it is the one that has this field on this line. */
    private SourceFile findKilde(int linje, String felt) {
        return kilder.values().stream()
                .filter(k -> linje <= k.lineCount() && k.line(linje).contains(felt))
                .findFirst()
                .orElseGet(() -> kilder.values().iterator().next());
    }

    private static Skabelonfejl fejl(SourceFile kilde, int linje, String besked) {
        Span sted = kilde.lineSpan(Math.max(1, Math.min(linje, kilde.lineCount())));
        Diagnostics fund = new Diagnostics();
        fund.add(
                Skabelonregler.SKABELONFEJL,
                sted,
                besked,
                "Sammenlign med den indbyggede skabelon: referat skabeloner MAPPE");
        List<Diagnostic> alle = fund.sorted();
        return new Skabelonfejl(alle);
    }

    private static String somTekst(Object vaerdi) {
        if (vaerdi instanceof Blok blok) {
            return blok.maerke();
        }
        if (vaerdi instanceof Overskriftstegn tegn) {
            return tegn.markdown();
        }
        if (vaerdi instanceof Map) {
            // Never printed, only asked whether it is empty before its fields are; to write out all of it would take
            // long.
            return MED_FELTER;
        }
        return vaerdi instanceof Boolean ? "" : vaerdi.toString();
    }

    /** Looks into maps for the fields and nothing else: no method, no class, no file can be reached from a template. */
    private static final class KunKort extends BasicCollector {
        private final Skabelongraense graense;

        KunKort(Skabelongraense graense) {
            this.graense = graense;
        }

        @Override
        public @Nullable Iterator<?> toIterator(Object vaerdi) {
            graense.trin();
            Iterator<?> liste = super.toIterator(vaerdi);
            return liste == null ? null : graense.talt(liste);
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object kontekst, String navn) {
            return kontekst instanceof Map && Felt.findes(navn) ? super.createFetcher(kontekst, navn) : null;
        }
    }
}
