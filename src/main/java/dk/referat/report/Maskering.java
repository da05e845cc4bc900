package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Edit;
import dk.referat.diagnostic.Related;
import dk.referat.source.CprNumre;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one place that every text passes on its way into a report. A report goes to logs that more people read than the file
 * (databeskyttelsesloven § 11), so it hides what looks like a CPR number, and what the file says is closed.
 *
 * <p>Ten digits are enough to be hidden, whether or not they are a number of anybody, and so is what the rule about CPR numbers
 * would find.
 */
final class Maskering {
    /** Stands where a closed line would have been shown. */
    static final String LUKKET = "(lukket indhold vises ikke)";

    private static final Pattern CPR =
            Pattern.compile("(?<!\\d)\\d{6}([\\p{Pd}\\p{Z}\\p{Cc}\\p{Cf}\u2212]{0,3})\\d{4}(?!\\d)");
    private static final Pattern CITAT = Pattern.compile("[«\"”“„']([^«»\"”“„']{3,})[»\"”“']");

    /** A text with none of these quotes nothing from the file. */
    private static final Pattern FRA_FILEN = Pattern.compile("[«»\"”“„'`‘’\\d]");

    private final IdentityHashMap<SourceFile, Kendt> kendte = new IdentityHashMap<>();

    /**
     * A file that has been looked through.
     *
     * @param tekst the whole text without numbers, since one may be broken over two lines
     */
    private record Kendt(LukkedeSteder lukkede, String tekst) {}

    /** The same text at the same length, so that a caret still stands under its word. */
    static String maskeret(String tekst) {
        StringBuilder skjult = new StringBuilder(CPR.matcher(tekst).replaceAll("######$1####"));
        for (CprNumre.Fund fund : CprNumre.find(tekst)) {
            for (int i = fund.start(); i < fund.end(); i++) {
                int tegn = tekst.codePointAt(i);
                if (Character.isDigit(tegn)) {
                    int laengde = Character.charCount(tegn);
                    skjult.replace(i, i + laengde, "#".repeat(laengde));
                }
            }
        }
        return skjult.toString();
    }

    /** The findings that are told of, as they may be told. */
    List<VistFund> vist(List<Diagnostic> fund) {
        return fund.stream().filter(d -> !d.isSilent()).map(this::vist).toList();
    }

    /** A line as it may be shown; empty when it is closed. */
    Optional<String> linje(SourceFile fil, int linje) {
        boolean lukket = lukkede(fil).rammer(linje, linje);
        return lukket
                ? Optional.empty()
                : Optional.of(kendt(fil).tekst().substring(fil.lineStart(linje), fil.lineEnd(linje)));
    }

    /** A text from a file as it may be shown. */
    String citat(Span sted, String tekst) {
        return erLukket(sted) ? LUKKET : maskeret(tekst);
    }

    VistFund vist(Diagnostic d) {
        boolean lukket = !d.rule().ownWords() && erLukket(d);
        boolean citerer = FRA_FILEN.matcher(d.message() + d.help().orElse("")).find();
        return new VistFund(
                d.rule(),
                d.severity(),
                sted(d.span()),
                maskeret(lukket ? d.rule().summary() : d.message()),
                d.help().filter(hjaelp -> !(lukket && citerer)).map(Maskering::maskeret),
                d.related().stream()
                        .map(r -> new VistFund.Andet(sted(r.span()), lukket ? "" : maskeret(r.message())))
                        .toList(),
                lukket ? List.of() : rettelse(d.fix()));
    }

    /** A change that may not be shown whole is not shown: half of it would mend nothing. */
    private static List<VistFund.Rettelse> rettelse(List<Edit> rettelser) {
        boolean maskeres = rettelser.stream().anyMatch(e -> !maskeret(e.text()).equals(e.text()));
        return maskeres
                ? List.of()
                : rettelser.stream()
                        .map(e -> new VistFund.Rettelse(sted(e.span()), e.text()))
                        .toList();
    }

    private static VistFund.Sted sted(Span span) {
        return new VistFund.Sted(
                span, maskeret(span.file().name()), span.position(), span.file().position(span.end()));
    }

    /** Whether the finding stands in something closed, points into it, or quotes it. */
    private boolean erLukket(Diagnostic d) {
        Stream<Span> steder = Stream.concat(
                Stream.of(d.span()),
                Stream.concat(
                        d.related().stream().map(Related::span),
                        d.fix().stream().map(Edit::span)));
        return steder.anyMatch(this::erLukket) || citererLukket(d);
    }

    private boolean erLukket(Span span) {
        SourceFile fil = span.file();
        return lukkede(fil).rammer(span.line(), fil.lineAt(Math.max(span.start(), span.end() - 1)));
    }

    private boolean citererLukket(Diagnostic d) {
        LukkedeSteder lukkede = lukkede(d.span().file());
        Stream<String> tekster = Stream.of(
                        Stream.of(d.message()),
                        d.help().stream(),
                        d.related().stream().map(Related::message),
                        d.fix().stream().map(Edit::text))
                .flatMap(s -> s);
        return tekster.anyMatch(tekst -> {
            Matcher citater = CITAT.matcher(tekst);
            // A closing quote may open the next one as well.
            for (int fra = 0; citater.find(fra); fra = citater.end(1)) {
                String citat = citater.group(1).replaceFirst("…$", "").strip();
                if (!citat.isEmpty() && lukkede.staarKunLukket(citat)) {
                    return true;
                }
            }
            return false;
        });
    }

    private LukkedeSteder lukkede(SourceFile fil) {
        return kendt(fil).lukkede();
    }

    private Kendt kendt(SourceFile fil) {
        return kendte.computeIfAbsent(fil, f -> new Kendt(LukkedeSteder.i(f), maskeret(f.text())));
    }
}
