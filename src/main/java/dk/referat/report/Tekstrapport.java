package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Related;
import dk.referat.diagnostic.Severity;
import dk.referat.source.Position;
import dk.referat.source.Span;
import java.util.List;

/** Findings for people: where, what, the line itself with a mark under the place, and the way out. */
public final class Tekstrapport {
    private static final int MINDSTE_BREDDE = 40;

    private final boolean farver;
    private final int bredde;

    /**
     * @param farver whether the reader's terminal shows colours
     * @param bredde how many columns an excerpt may take
     */
    public Tekstrapport(boolean farver, int bredde) {
        this.farver = farver;
        this.bredde = Math.max(MINDSTE_BREDDE, bredde);
    }

    public String vis(List<Diagnostic> diagnostics) {
        StringBuilder ud = new StringBuilder();
        for (Diagnostic d : diagnostics) {
            visEn(d, ud);
        }
        return ud.toString();
    }

    /** «2 fejl og 1 advarsel», or an empty text when there is nothing. */
    public static String optaelling(List<Diagnostic> diagnostics) {
        long fejl = diagnostics.stream().filter(Diagnostic::isError).count();
        long advarsler = diagnostics.stream()
                .filter(d -> d.severity() == Severity.ADVARSEL)
                .count();
        String a = fejl == 0 ? "" : fejl + " fejl";
        String b = advarsler == 0 ? "" : advarsler + (advarsler == 1 ? " advarsel" : " advarsler");
        return a.isEmpty() || b.isEmpty() ? a + b : a + " og " + b;
    }

    private void visEn(Diagnostic d, StringBuilder ud) {
        ud.append(fed(sted(d.span())))
                .append(": ")
                .append(farvet(d.severity().label() + "[" + d.rule().id() + "]", farve(d.severity())))
                .append(": ")
                .append(fed(vist(d.message())))
                .append('\n');
        int margen = Math.max(
                Integer.toString(d.span().position().line()).length(),
                d.related().stream()
                        .mapToInt(r ->
                                Integer.toString(r.span().position().line()).length())
                        .max()
                        .orElse(0));
        udsnit(d.span(), '^', "", farve(d.severity()), margen, ud);
        for (Related andet : d.related()) {
            udsnit(andet.span(), '-', andet.message(), "36", margen, ud);
        }
        d.help()
                .ifPresent(hjaelp -> ud.append(" ".repeat(margen + 1))
                        .append(farvet("= hjælp: ", "32"))
                        .append(vist(hjaelp))
                        .append('\n'));
        ud.append('\n');
    }

    private static String vist(String tekst) {
        return Synlig.synlig(Maskering.maskeret(tekst));
    }

    private static String sted(Span span) {
        Position position = span.position();
        return vist(span.file().name()) + ":" + position.line() + ":" + position.column();
    }

    private void udsnit(Span span, char maerke, String note, String farve, int margen, StringBuilder ud) {
        if (span.file().text().isEmpty()) {
            return;
        }
        Udsnit udsnit = Udsnit.af(span, bredde - margen - 3);
        String nummer = Integer.toString(span.position().line());
        String tom = " ".repeat(margen);
        ud.append(tom).append(" |\n");
        ud.append(" ".repeat(margen - nummer.length()))
                .append(nummer)
                .append(" | ")
                .append(udsnit.linje())
                .append('\n');
        String streg = String.valueOf(maerke).repeat(udsnit.laengde());
        ud.append(tom).append(" | ").append(" ".repeat(udsnit.indryk())).append(farvet(streg, farve));
        ud.append(note.isEmpty() ? "" : " " + vist(note)).append('\n');
    }

    private static String farve(Severity alvor) {
        return switch (alvor) {
            case FEJL -> "31";
            case ADVARSEL -> "33";
            case OPLYSNING, TAVS -> "36";
        };
    }

    private String farvet(String tekst, String farve) {
        return farver ? "\u001B[" + farve + "m" + tekst + "\u001B[0m" : tekst;
    }

    private String fed(String tekst) {
        return farvet(tekst, "1");
    }
}
