package dk.referat.model;

import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper's own data: its date differs from the meeting's, and its numbers are those of the journal. */
public record Dokumentdata(
        @Nullable Located<LocalDate> dato,
        @Nullable Tekst enhed,
        @Nullable Tekst sagsbehandler,
        @Nullable Tekst sagsnummer,
        @Nullable Tekst dokumentnummer,
        @Nullable Located<Dokumentstatus> status,
        @Nullable Tekst version,
        List<Tekst> rettelser) {
    public static final Dokumentdata INGEN = new Dokumentdata(null, null, null, null, null, null, null, List.of());

    /** Whether the paper is not yet final. */
    public boolean erUdkast() {
        return status != null && status.value() == Dokumentstatus.UDKAST;
    }
}
