package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Findings for people: where, what, the line itself with a mark under the place, and the way out. */
public final class Tekstrapport implements Rapport {
    private static final int MINDSTE_BREDDE = 40;

    private final Maskering maskering = new Maskering();
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
        for (VistFund fund : maskering.vist(diagnostics)) {
            visEn(fund, ud);
        }
        return ud.toString();
    }

    @Override
    public void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException {
        ud.append(vis(fund));
    }

    /** «2 fejl, 1 advarsel og 3 oplysninger», or an empty text when there is nothing. */
    public static String optaelling(List<Diagnostic> diagnostics) {
        List<String> tal = Stream.of(
                        antal(diagnostics, Severity.FEJL, "fejl", "fejl"),
                        antal(diagnostics, Severity.ADVARSEL, "advarsel", "advarsler"),
                        antal(diagnostics, Severity.OPLYSNING, "oplysning", "oplysninger"))
                .filter(t -> !t.isEmpty())
                .toList();
        int foerSidste = tal.size() - 1;
        return tal.size() < 2
                ? String.join("", tal)
                : String.join(", ", tal.subList(0, foerSidste)) + " og " + tal.get(foerSidste);
    }

    private static String antal(List<Diagnostic> diagnostics, Severity alvor, String en, String flere) {
        long antal = diagnostics.stream().filter(d -> d.severity() == alvor).count();
        return antal == 0 ? "" : antal + " " + (antal == 1 ? en : flere);
    }

    private void visEn(VistFund fund, StringBuilder ud) {
        ud.append(fed(sted(fund.sted())))
                .append(": ")
                .append(farvet(fund.alvor().label() + "[" + fund.regel().id() + "]", farve(fund.alvor())))
                .append(": ")
                .append(fed(Synlig.synlig(fund.besked())))
                .append('\n');
        int margen = Stream.concat(Stream.of(fund.sted()), fund.andre().stream().map(VistFund.Andet::sted))
                .mapToInt(sted -> Integer.toString(sted.start().line()).length())
                .max()
                .orElse(0);
        udsnit(fund.sted(), '^', "", farve(fund.alvor()), margen, ud);
        for (VistFund.Andet andet : fund.andre()) {
            if (!andet.sted().fil().equals(fund.sted().fil())) {
                // A line number alone would be taken for one of the same file.
                ud.append(" ".repeat(margen)).append(" |\n");
                ud.append(" ".repeat(margen))
                        .append("::: ")
                        .append(sted(andet.sted()))
                        .append('\n');
            }
            udsnit(andet.sted(), '-', andet.besked(), "36", margen, ud);
        }
        fund.hjaelp()
                .ifPresent(hjaelp -> ud.append(" ".repeat(margen + 1))
                        .append(farvet("= hjælp: ", "32"))
                        .append(Synlig.synlig(hjaelp))
                        .append('\n'));
        ud.append('\n');
    }

    private static String sted(VistFund.Sted sted) {
        return Synlig.synlig(sted.fil()) + ":" + sted.start().line() + ":"
                + sted.start().column();
    }

    private void udsnit(VistFund.Sted sted, char maerke, String note, String farve, int margen, StringBuilder ud) {
        if (sted.span().file().text().isEmpty()) {
            return;
        }
        Udsnit udsnit = Udsnit.af(sted.span(), bredde - margen - 3, maskering);
        String nummer = Integer.toString(sted.start().line());
        String tom = " ".repeat(margen);
        ud.append(tom).append(" |\n");
        ud.append(" ".repeat(margen - nummer.length()))
                .append(nummer)
                .append(" | ")
                .append(udsnit.linje())
                .append('\n');
        if (udsnit.laengde() > 0) {
            String streg = String.valueOf(maerke).repeat(udsnit.laengde());
            ud.append(tom).append(" | ").append(" ".repeat(udsnit.indryk())).append(farvet(streg, farve));
            ud.append(note.isEmpty() ? "" : " " + Synlig.synlig(note)).append('\n');
        }
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
