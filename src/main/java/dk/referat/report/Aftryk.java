package dk.referat.report;

import dk.referat.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Knows a finding again when lines have been put in or taken out above it: by its rule, its file and the text of its line.
 *
 * <p>It goes into files and logs, and whoever has a fingerprint can try texts against it, so it is made of what may be shown
 * and of nothing else: a closed line has no text in it.
 */
public final class Aftryk {
    private static final int LAENGDE = 16;
    private static final Pattern MELLEMRUM = Pattern.compile("\\s+");

    private Aftryk() {}

    /** One fingerprint for each finding, in the same order; no two are equal. */
    public static List<String> af(List<Diagnostic> fund) {
        return af(fund, navn -> navn);
    }

    /** @param sted how a file is named, when not as the findings name it */
    public static List<String> af(List<Diagnostic> fund, UnaryOperator<String> sted) {
        Maskering maskering = new Maskering();
        return af(fund.stream().map(maskering::vist).toList(), maskering, sted);
    }

    static List<String> af(List<VistFund> fund, Maskering maskering) {
        return af(fund, maskering, navn -> navn);
    }

    private static List<String> af(List<VistFund> fund, Maskering maskering, UnaryOperator<String> sted) {
        Map<String, Integer> set = new HashMap<>();
        List<String> aftryk = new ArrayList<>();
        for (VistFund f : fund) {
            String linje = maskering
                    .linje(f.sted().span().file(), f.sted().start().line())
                    .map(tekst -> "=" + MELLEMRUM.matcher(tekst.strip()).replaceAll(" "))
                    .orElse("");
            String grund = f.regel().id() + "\n" + sted.apply(f.sted().fil()) + "\n" + linje;
            aftryk.add(sha256(grund + "\n" + set.merge(grund, 1, Integer::sum)));
        }
        return List.copyOf(aftryk);
    }

    private static String sha256(String tekst) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LAENGDE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
