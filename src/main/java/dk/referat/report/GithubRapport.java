package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as the commands that GitHub Actions makes annotations of.
 *
 * <p>GitHub shows ten of each severity and drops the rest without a word, so the rest are ordinary lines of the log.
 */
public final class GithubRapport implements Rapport {
    private static final int VISTE = 10;
    private static final List<Severity> RAEKKEFOELGE = List.of(Severity.FEJL, Severity.ADVARSEL, Severity.OPLYSNING);

    private final Maskering maskering = new Maskering();

    @Override
    public void skriv(List<Diagnostic> fund, Rapportkilde kilde, Appendable ud) throws IOException {
        List<VistFund> vist = maskering.vist(fund);
        List<VistFund> resten = new ArrayList<>();
        for (Severity alvor : RAEKKEFOELGE) {
            List<VistFund> denne = vist.stream().filter(f -> f.alvor() == alvor).toList();
            for (VistFund f : denne.subList(0, Math.min(VISTE, denne.size()))) {
                ud.append(kommando(f)).append('\n');
            }
            resten.addAll(denne.subList(Math.min(VISTE, denne.size()), denne.size()));
        }
        if (!resten.isEmpty()) {
            ud.append("GitHub viser højst " + VISTE + " anmærkninger af hver slags; " + resten.size()
                    + " fund mere står herunder. Kør «referat validate» for at se dem alle med linje og hjælp.\n");
            for (VistFund f : resten) {
                ud.append(almindelig(f)).append('\n');
            }
        }
    }

    private static String kommando(VistFund fund) {
        VistFund.Sted sted = fund.sted();
        StringBuilder ud = new StringBuilder("::")
                .append(navn(fund.alvor()))
                .append(" file=")
                .append(egenskab(sted.fil()))
                .append(",line=")
                .append(sted.start().line())
                .append(",endLine=")
                .append(sted.slut().line());
        // GitHub takes columns only where one line begins and ends it.
        if (sted.start().line() == sted.slut().line()) {
            ud.append(",col=")
                    .append(sted.start().column())
                    .append(",endColumn=")
                    .append(sted.slut().column());
        }
        String hjaelp = fund.hjaelp().map(h -> "\nHjælp: " + h).orElse("");
        return ud.append(",title=")
                .append(egenskab(fund.regel().id()))
                .append("::")
                .append(data(fund.besked() + hjaelp))
                .toString();
    }

    /** GitHub takes a line for a command when it begins with two colons, and when {@code ##[} stands anywhere in it. */
    private static String almindelig(VistFund fund) {
        VistFund.Sted sted = fund.sted();
        String linje = Synlig.synlig(sted.fil() + ":" + sted.start().line() + ":"
                        + sted.start().column() + ": " + fund.alvor().label() + "["
                        + fund.regel().id() + "]: " + fund.besked())
                .replace("##[", "# #[");
        return linje.strip().startsWith("::") ? "./" + linje.strip() : linje;
    }

    private static String navn(Severity alvor) {
        return switch (alvor) {
            case FEJL -> "error";
            case ADVARSEL -> "warning";
            case OPLYSNING, TAVS -> "notice";
        };
    }

    /** Other control characters would act on the log. */
    private static String data(String tekst) {
        return Synlig.synlig(tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String egenskab(String tekst) {
        return data(tekst).replace(":", "%3A").replace(",", "%2C");
    }
}
