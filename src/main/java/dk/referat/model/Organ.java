package dk.referat.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body and the form of its papers. What does not change between its meetings is said here once.
 *
 * @param navn as a title: «Styregruppen for implementering af personlig medicin»
 * @param iSaetning as in «19. møde i styregruppen for implementering af personlig medicin»
 * @param fil the file name of the body without its ending; the name of the body where it has no file
 * @param kolonner the headings of the agenda table: number, time, activity
 * @param grupper how the named groups of participants are printed
 * @param dagsordenstabel sections that stand inside the agenda table, in order
 * @param typer the marks of items and what they mean, in order; empty when the body has none
 * @param typenote a remark under the legend
 * @param afsnit every section in print order, the unlisted ones too
 * @param regler the rules that this body leaves out or weighs differently
 * @param kraevedeAfsnit the sections that an item with a mark must have, by mark
 * @param bilagUdenKontrol names and endings of attached files that may be published though they cannot be read
 * @param udseende the look of its papers, where it is not the publisher's
 * @param liv its lifetime, its names and its members
 * @param kommissorium what it is for; null where that is not written here
 */
public record Organ(
        String navn,
        String iSaetning,
        String fil,
        Nummerering nummerering,
        Overskrifter overskrifter,
        List<String> kolonner,
        Map<String, Gruppevisning> grupper,
        List<String> dagsordenstabel,
        Set<VedVises> vedVises,
        VedForm vedForm,
        RolleVises rolleVises,
        AfbudVises afbudVises,
        Datoform datoform,
        TidVises tidVises,
        Map<String, String> typer,
        @Nullable String typenote,
        List<Afsnitsvalg> afsnit,
        Bilagsnummerering bilagsnummerering,
        Linjeskift linjeskift,
        List<Regelindstilling> regler,
        Map<String, List<String>> kraevedeAfsnit,
        List<String> bilagUdenKontrol,
        Udseende udseende,
        Organliv liv,
        @Nullable Kommissorium kommissorium) {

    /** How item numbers are written. */
    public record Nummerering(
            Moenster moenster, String foran, String foranIDagsordenstabellen, String efterIDagsordenstabellen) {
        public static final Nummerering STANDARD = new Nummerering(Moenster.FRI, "Pkt.", "", "");
    }

    /** The scheme of item numbers. */
    public enum Moenster {
        LOEBENUMMER_AAR,
        PR_MOEDE,
        FRI,
        INGEN
    }

    /** Headings on the paper; an empty one is not printed. */
    public record Overskrifter(String moede, String agenda, String deltagere, String afbud) {
        public static final Overskrifter STANDARD = new Overskrifter("", "", "Deltagere", "Afbud");
    }

    /** A group's printed heading, and whether its names stand on one line. */
    public record Gruppevisning(String overskrift, boolean paaLinje) {}

    /** Where presenters are named. */
    public enum VedVises {
        I_DAGSORDENSTABELLEN,
        VED_PUNKTET
    }

    /** Whether a presenter in the agenda table follows the title or has a line of their own. */
    public enum VedForm {
        I_TITLEN,
        LINJE
    }

    /** «(formand)» or «, formand». */
    public enum RolleVises {
        I_PARENTES,
        EFTER_KOMMA
    }

    public enum AfbudVises {
        SOM_SKREVET,
        I_EGEN_LISTE
    }

    /** How the meeting's date is written. */
    public enum Datoform {
        UGEDAG,
        LANG,
        TAL
    }

    /** Whether the time of the meeting follows the date or the place. */
    public enum TidVises {
        VED_DATOEN,
        VED_STEDET
    }

    /** Bilag 1–4 through the meeting, 1–5 in the item, or 2.1 after the item's number. */
    public enum Bilagsnummerering {
        GENNEM_MOEDET,
        I_PUNKTET,
        EFTER_PUNKTET
    }

    /** What a single line break in prose means. */
    public enum Linjeskift {
        MELLEMRUM,
        BEVARES
    }

    /** A body without a file of its own: the form of the seed minutes. */
    public static Organ standard(String navn) {
        Map<String, String> typer = new LinkedHashMap<>();
        typer.put("B", "beslutning");
        typer.put("D", "drøftelse");
        typer.put("O", "orientering");
        return new Organ(
                navn,
                medLille(navn),
                navn,
                Nummerering.STANDARD,
                Overskrifter.STANDARD,
                List.of("Punkt", "Ca. tid", "Aktivitet"),
                Map.of(),
                List.of(),
                Set.of(VedVises.values()),
                VedForm.I_TITLEN,
                RolleVises.I_PARENTES,
                AfbudVises.SOM_SKREVET,
                Datoform.LANG,
                TidVises.VED_STEDET,
                typer,
                null,
                Afsnitsvalg.fuldend(List.of()),
                Bilagsnummerering.I_PUNKTET,
                Linjeskift.MELLEMRUM,
                List.of(),
                Map.of(),
                List.of(),
                Udseende.STANDARD,
                Organliv.ukendt(navn),
                null);
    }

    /** What it was called on a day, as a title. */
    public String navn(LocalDate dag) {
        return liv.navneskift(dag).map(Navneskift::navn).orElse(navn);
    }

    /** What it was called on a day, as the name stands in a sentence. */
    public String iSaetning(LocalDate dag) {
        return liv.navneskift(dag).map(Navneskift::iSaetning).orElse(iSaetning);
    }

    /** The names of the sections that only the internal edition has. */
    public Set<String> privateAfsnit() {
        return afsnit.stream()
                .filter(Afsnitsvalg::privat)
                .map(Afsnitsvalg::navn)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * As the name stands in a sentence: «Styregruppen for …» is a common noun in the definite and begins with a small
     * letter there; «Teknisk Udvalg» and «NGC» are names.
     */
    public static String medLille(String navn) {
        String foerste = navn.split("\\s", 2)[0];
        boolean bestemt = foerste.length() > 4 && (foerste.endsWith("en") || foerste.endsWith("et"));
        return bestemt ? Character.toLowerCase(navn.charAt(0)) + navn.substring(1) : navn;
    }
}
