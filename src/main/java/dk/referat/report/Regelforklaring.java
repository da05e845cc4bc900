package dk.referat.report;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule says of itself, as text for people. */
public final class Regelforklaring {
    private static final String INDRYK = "    ";
    private static final String LUFT = "  ";

    private Regelforklaring() {}

    /** One line for each rule, in columns. */
    public static String liste(List<RuleInfo> regler) {
        int navn = regler.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        int alvor = regler.stream()
                .mapToInt(r -> r.severity().label().length())
                .max()
                .orElse(0);
        return regler.stream()
                .map(r -> fyldt(r.id(), navn) + LUFT + fyldt(r.severity().label(), alvor) + LUFT + r.summary() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Everything about one rule.
     *
     * @param bredde how many columns its sentences may take; examples stand as they are
     */
    public static String hel(RuleInfo regel, int bredde) {
        StringBuilder ud = new StringBuilder();
        ud.append(regel.id()).append(" (").append(regel.severity().label()).append(")\n");
        ud.append(ombrudt(regel.summary() + ".", bredde)).append('\n');
        ud.append(ombrudt(regel.why(), bredde)).append('\n');
        ud.append(ombrudt("Kilde: " + regel.source(), bredde)).append('\n');
        ud.append("Forkert:\n").append(indrykket(regel.wrong())).append('\n');
        ud.append("Rigtigt:\n").append(indrykket(regel.right())).append('\n');
        if (regel.fixed()) {
            ud.append("Gælder altid: kan hverken undtages eller slås fra.\n");
        } else {
            ud.append("Kan undtages i mødefilen, yderst eller i det punkt, det gælder:\n")
                    .append(indrykket("undtagelser:\n  " + regel.id() + ": grunden til, at det er i orden"))
                    .append("Kan for et organ sættes til fra, fejl, advarsel eller oplysning i organets fil:\n")
                    .append(indrykket("regler:\n  " + regel.id() + ": fra"));
        }
        return ud.toString();
    }

    private static String fyldt(String tekst, int bredde) {
        return tekst + " ".repeat(bredde - tekst.length());
    }

    private static String indrykket(String tekst) {
        return tekst.lines()
                .map(l -> (INDRYK + Synlig.synlig(l)).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String ombrudt(String tekst, int bredde) {
        StringBuilder ud = new StringBuilder();
        int kolonne = 0;
        for (String ord : tekst.split(" ")) {
            if (kolonne > 0 && kolonne + 1 + ord.length() > bredde) {
                ud.append('\n');
                kolonne = 0;
            } else if (kolonne > 0) {
                ud.append(' ');
                kolonne++;
            }
            ud.append(ord);
            kolonne += ord.length();
        }
        return ud.append('\n').toString();
    }
}
