package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a body is for, and how it is put together.
 *
 * @param span of its key in the body's file
 * @param titel in place of the one that is made from the body's name
 * @param tekster the written parts, in Markdown
 * @param pladser the seats, in print order
 * @param antalMedlemmer the number of members that it states
 * @param moederOmAaret how often it says that the body meets
 * @param beslutningsdygtig how many must be there for a decision
 */
public record Kommissorium(
        Span span,
        @Nullable Tekst titel,
        @Nullable Tekst version,
        @Nullable Located<LocalDate> dato,
        @Nullable Located<Dokumentstatus> status,
        @Nullable Vedtagelse vedtaget,
        Map<Del, Tekst> tekster,
        List<Plads> pladser,
        @Nullable Located<Integer> antalMedlemmer,
        @Nullable Located<Moedetal> moederOmAaret,
        @Nullable Beslutningsdygtighed beslutningsdygtig) {

    /** The written parts, in print order. */
    public enum Del {
        BAGGRUND("baggrund", "Baggrund"),
        FORMAAL("formål", "Formål"),
        OPGAVER("opgaver", "Opgaver"),
        ORGANISERING("organisering", "Organisering"),
        BETJENING("betjening", "Betjening"),
        UNDERGRUPPER("undergrupper", "Undergrupper"),
        MOEDER("møder", "Møder");

        private final String navn;
        private final String overskrift;

        Del(String navn, String overskrift) {
            this.navn = navn;
            this.overskrift = overskrift;
        }

        /** The key in the file. */
        public String navn() {
            return navn;
        }

        public String overskrift() {
            return overskrift;
        }
    }

    /**
     * What adopted it.
     *
     * @param organ the file of the body that did
     * @param bilag the number of the attachment that it was
     */
    public record Vedtagelse(
            Span span,
            @Nullable Tekst organ,
            @Nullable Tekst punkt,
            @Nullable Tekst bilag) {}

    /**
     * Seats for one kind of members.
     *
     * @param navn what members call it by
     * @param hvem «faglige repræsentanter fra regionerne»
     * @param heraf the roles that somebody in one of these seats has: the chair
     * @param oensker what is wished for: «mindst en repræsentant har kendskab til drift»
     */
    public record Plads(Tekst navn, Located<Integer> antal, Tekst hvem, List<Tekst> heraf, List<Tekst> oensker) {}

    /**
     * How many meetings a year.
     *
     * @param hoejst null where there is no upper limit
     */
    public record Moedetal(int mindst, @Nullable Integer hoejst) {
        /** «4», «4–6», «mindst 4», «højst 6». */
        public String iOrd() {
            if (hoejst == null) {
                return "mindst " + mindst;
            }
            if (mindst == 0) {
                return "højst " + hoejst;
            }
            return mindst == hoejst ? String.valueOf(mindst) : mindst + "–" + hoejst;
        }
    }

    /**
     * How many members must be there.
     *
     * @param antal null when it is half of them
     * @param mereEnd whether it must be more than that: «over halvdelen»
     */
    public record Beslutningsdygtighed(
            Tekst tekst, @Nullable Integer antal, boolean mereEnd) {
        /** The fewest that will do, of so many members. */
        public int mindst(int medlemmer) {
            if (antal != null) {
                return mereEnd ? antal + 1 : antal;
            }
            return mereEnd ? medlemmer / 2 + 1 : (medlemmer + 1) / 2;
        }
    }

    /** Whether the paper is not yet final. */
    public boolean erUdkast() {
        return status != null && status.value() == Dokumentstatus.UDKAST;
    }

    /** How many seats there are. */
    public int antalPladser() {
        return pladser.stream().mapToInt(p -> p.antal().value()).sum();
    }
}
