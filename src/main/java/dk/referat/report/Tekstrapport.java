package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Related;
import dk.referat.diagnostic.Severity;
import dk.referat.source.Position;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.List;

/** Findings for people: where, what, the line itself with a mark under the place, and the way out. */
public final class Tekstrapport {
    private static final int MINDSTE_BREDDE = 40;
    private static final String UDELADT = "…";

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
                .append(fed(Maskering.maskeret(d.message())))
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
                        .append(Maskering.maskeret(hjaelp))
                        .append('\n'));
        ud.append('\n');
    }

    private static String sted(Span span) {
        Position position = span.position();
        return span.file().name() + ":" + position.line() + ":" + position.column();
    }

    private void udsnit(Span span, char maerke, String note, String farve, int margen, StringBuilder ud) {
        SourceFile fil = span.file();
        if (fil.text().isEmpty()) {
            return;
        }
        int linjenummer = span.position().line();
        String linje = Maskering.maskeret(fil.line(linjenummer)).replace('\t', ' ');
        int start = Math.min(span.start() - fil.lineStart(linjenummer), linje.length());
        int slut = Math.max(start + 1, Math.min(span.end() - fil.lineStart(linjenummer), linje.length()));
        int plads = bredde - margen - 4;
        int fra = 0;
        if (linje.length() > plads) {
            fra = Math.max(0, Math.min(start - plads / 3, linje.length() - plads));
            int til = Math.min(linje.length(), fra + plads);
            String foran = fra > 0 ? UDELADT : "";
            String efter = til < linje.length() ? UDELADT : "";
            linje = foran + linje.substring(fra + foran.length(), til - efter.length()) + efter;
            slut = Math.min(slut, til);
        }
        String nummer = Integer.toString(linjenummer);
        String tom = " ".repeat(margen);
        ud.append(tom).append(" |\n");
        ud.append(" ".repeat(margen - nummer.length()))
                .append(nummer)
                .append(" | ")
                .append(linje)
                .append('\n');
        int indryk = linje.codePointCount(0, Math.max(0, Math.min(start - fra, linje.length())));
        int laengde = Math.max(
                1,
                linje.codePointCount(
                        Math.min(start - fra, linje.length()),
                        Math.min(Math.max(slut - fra, start - fra), linje.length())));
        String streg = String.valueOf(maerke).repeat(laengde);
        ud.append(tom).append(" | ").append(" ".repeat(indryk)).append(farvet(streg, farve));
        ud.append(note.isEmpty() ? "" : " " + note).append('\n');
    }

    private static String farve(Severity alvor) {
        return switch (alvor) {
            case FEJL -> "31";
            case ADVARSEL -> "33";
            case OPLYSNING -> "36";
        };
    }

    private String farvet(String tekst, String farve) {
        return farver ? "\u001B[" + farve + "m" + tekst + "\u001B[0m" : tekst;
    }

    private String fed(String tekst) {
        return farvet(tekst, "1");
    }
}
