package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.SourceFile;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body's report of a period: what somebody writes of it. What follows from the meetings and the members is not here.
 *
 * @param periode what it reports on
 * @param titel in place of «Årsrapport 2017–2018»
 * @param dato the paper's own
 * @param indledning what stands before the account
 * @param beretning the chair's account
 * @param bokse after the account
 * @param kontakt whom to ask
 * @param planer for the time after the period
 * @param omMoederne what stands under the list of meetings: where their minutes are
 * @param noegletal the figures that are wanted
 * @param afslutning what stands last
 */
public record Aarsrapport(
        SourceFile fil,
        Organ organ,
        Located<Periode> periode,
        @Nullable Tekst titel,
        @Nullable Located<LocalDate> dato,
        @Nullable Located<Dokumentstatus> status,
        List<Stykke> indledning,
        @Nullable Stykke beretning,
        List<Stykke> bokse,
        List<Deltager> kontakt,
        @Nullable Stykke planer,
        @Nullable Tekst omMoederne,
        Set<Noegletal> noegletal,
        List<Stykke> afslutning,
        List<Undtagelse> undtagelser,
        List<IkkeCpr> ikkeCpr) {

    /**
     * A piece of writing under a heading of its own.
     *
     * @param titel null for the usual one
     * @param tekst in Markdown
     * @param boks whether it stands in a box
     */
    public record Stykke(@Nullable Tekst titel, Tekst tekst, boolean boks) {}

    /** The figures that can be made of the meetings. */
    public enum Noegletal {
        MOEDER("møder"),
        BESLUTNINGER("beslutninger"),
        FREMMOEDE("fremmøde");

        private final String navn;

        Noegletal(String navn) {
            this.navn = navn;
        }

        /** The word in the file. */
        public String navn() {
            return navn;
        }
    }

    /** Every piece of writing, in print order. */
    public List<Stykke> stykker() {
        return Stream.of(
                        indledning.stream(),
                        Stream.ofNullable(beretning),
                        bokse.stream(),
                        Stream.ofNullable(planer),
                        Stream.ofNullable(omMoederne).map(t -> new Stykke(null, t, false)),
                        afslutning.stream())
                .flatMap(s -> s)
                .toList();
    }

    /** Whether the paper is not yet final. */
    public boolean erUdkast() {
        return status != null && status.value() == Dokumentstatus.UDKAST;
    }
}
