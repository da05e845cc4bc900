package dk.referat.cli;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.publish.Regelkatalog;
import dk.referat.report.Regelforklaring;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code referat regler}: what there is to be told of, and what each of it means. */
final class VisRegler implements Kommando {
    private static final int BREDDE = 80;

    private final Skaerm skaerm;

    private final Argument<String> navne = Argument.parametre(
            "REGEL",
            0,
            Integer.MAX_VALUE,
            new Navne(),
            "Navnet på den eller de regler, der forklares. Ellers: en liste over dem alle.");

    VisRegler(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public String navn() {
        return "regler";
    }

    @Override
    public List<Argument<?>> argumenter() {
        return List.of(navne);
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Vis reglerne, eller forklar en af dem med eksempler.",
                "referat regler [VALG]... [REGEL]...",
                "Hvad der vises:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat regler",
                        "  referat regler tekst-som-kommentar",
                        "  referat regler tom-gruppe bilag-mangler",
                        "",
                        "Reglens navn står i kantede parenteser i hver melding: fejl[yaml-syntaks]."));
    }

    @Override
    public int koer() {
        if (navne.vaerdier().isEmpty()) {
            skaerm.ud().print(Regelforklaring.liste(Regelkatalog.ALLE));
            return Udgangskode.FINT;
        }
        List<RuleInfo> valgte = new ArrayList<>();
        for (String navn : navne.vaerdier()) {
            Optional<RuleInfo> regel = Regelkatalog.find(navn.strip().toLowerCase(Locale.ROOT));
            if (regel.isEmpty()) {
                return ukendt(navn);
            }
            valgte.add(regel.get());
        }
        int bredde = Math.min(BREDDE, skaerm.bredde(BREDDE));
        skaerm.ud()
                .print(valgte.stream()
                        .distinct()
                        .map(r -> Regelforklaring.hel(r, bredde))
                        .collect(Collectors.joining("\n\n")));
        return Udgangskode.FINT;
    }

    private int ukendt(String navn) {
        skaerm.besked("referat: der er ingen regel, der hedder «" + navn + "»");
        Regelkatalog.naermeste(navn).ifPresent(naer -> skaerm.besked("Mente du «" + naer + "»?"));
        skaerm.besked("Alle regler vises af «referat regler»; se også «referat regler --help».");
        return Udgangskode.FORKERT_BRUG;
    }

    /** The names of the rules, for the shell; any other word is answered by the command. */
    static final class Navne implements Ord<String> {
        @Override
        public String laes(String ord) {
            return ord;
        }

        @Override
        public List<String> muligheder() {
            return Regelkatalog.ALLE.stream().map(RuleInfo::id).toList();
        }

        @Override
        public Class<String> type() {
            return String.class;
        }
    }
}
