package dk.referat.edition;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Moede;
import dk.referat.model.Udgavetype;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.Tekst;
import java.util.List;

/**
 * A meeting as its readers may see it. The renderer takes nothing else, and only this package can make one, so that a meeting
 * cannot be rendered before what is closed has been taken out of it.
 */
public final class Udgave {
    public static final RuleInfo LUKKEMAERKE = RuleInfo.error(
                    "lukkemaerke-forkert",
                    "Et mærke om en lukket passage er stavet forkert eller mangler sin anden halvdel, så resten af teksten regnes for"
                            + " lukket. Skriv [lukket] foran og [/lukket] efter det lukkede, i samme tekst")
            .because(
                    "Det, der står mellem [lukket] og [/lukket], kommer ikke med i den offentlige udgave. Er det ene mærke væk"
                            + " eller stavet forkert, kan programmet ikke vide, hvor det lukkede hører op, og der må ikke gættes.")
            .from("Forvaltningslovens § 27 og straffelovens § 152 om tavshedspligt")
            .example("""
                    agenda:
                      - titel: Ansøgninger
                        referat: Rådet gav afslag til [lukket] Havnens Fiskehus. De øvrige fik tilsagn.
                    """, """
                    agenda:
                      - titel: Ansøgninger
                        referat: Rådet gav afslag til [lukket] Havnens Fiskehus [/lukket]. De øvrige fik tilsagn.
                    """)
            .unchangeable()
            .inOwnWords();

    public static final List<RuleInfo> REGLER = List.of(LUKKEMAERKE);

    private final Udgavetype type;
    private final Moede moede;
    private final List<Fjernet> fjernet;

    private Udgave(Udgavetype type, Moede moede, List<Fjernet> fjernet) {
        this.type = type;
        this.moede = moede;
        this.fjernet = List.copyOf(fjernet);
    }

    /** The edition for those who may read this much. */
    public static Udgave af(Moede moede, Udgavetype type) {
        if (type == Udgavetype.INTERN) {
            Moedetekster synlige = new Moedetekster(
                    tekst -> erstattet(tekst, Lukkemaerker.i(tekst.value()).medSynligeMaerker(tekst.value())));
            return new Udgave(type, synlige.i(moede), List.of());
        }
        Aabning aabning = new Aabning(moede);
        Moede aaben = aabning.aaben();
        return new Udgave(type, aaben, aabning.fjernet());
    }

    /** What is wrong with the marks of closed passages, in the items that are closed as well. */
    public static List<Diagnostic> kontroller(Moede moede) {
        Diagnostics fund = new Diagnostics();
        new Moedetekster(tekst -> {
                    Lukkemaerker.i(tekst.value()).fejl().forEach(f -> meld(tekst, f, fund));
                    return tekst;
                })
                .i(moede);
        if (!Lukkemaerker.i(moede.organ().navn()).erTom()) {
            fund.add(
                    LUKKEMAERKE,
                    moede.fil().start(),
                    "Organets navn har et mærke om noget lukket, og navnet står i alle dokumenter",
                    "Skriv organets navn uden mærker");
        }
        return fund.sorted();
    }

    private static void meld(Tekst tekst, Lukkemaerker.Fejl fejl, Diagnostics fund) {
        String hvad = switch (fejl.art()) {
            case UDEN_SLUT -> "Mærket [lukket] har ikke noget [/lukket] efter sig";
            case UDEN_START -> "Mærket [/lukket] har ikke noget [lukket] foran sig";
            case I_HINANDEN -> "Der står [lukket] igen, før det første er sluttet med [/lukket]";
            case STAVET_FORKERT -> "Her står noget, der ligner et mærke, men ikke er [lukket] eller [/lukket]";
        };
        fund.add(
                LUKKEMAERKE,
                tekst.span(fejl.start(), fejl.end()),
                hvad,
                "Skriv [lukket] foran og [/lukket] efter det, der er lukket, i samme tekst");
    }

    static Tekst erstattet(Tekst tekst, String ny) {
        return ny.equals(tekst.value()) ? tekst : new Tekst(ny, tekst.span());
    }

    public Udgavetype type() {
        return type;
    }

    /** The meeting with no more in it than this edition's readers may see. */
    public Moede moede() {
        return moede;
    }

    /** What was taken out, in the order of the file. */
    public List<Fjernet> fjernet() {
        return fjernet;
    }
}
