package dk.referat.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Days from the first to the last, both included. */
public record Periode(LocalDate fra, LocalDate til) {
    public boolean rummer(LocalDate dag) {
        return !dag.isBefore(fra) && !dag.isAfter(til);
    }

    /** Every year that has a day in it. */
    public List<Integer> aar() {
        return IntStream.rangeClosed(fra.getYear(), til.getYear()).boxed().toList();
    }

    /** Whether it is made of whole years. */
    public boolean erHeleAar() {
        return fra.getDayOfYear() == 1 && til.plusDays(1).getDayOfYear() == 1;
    }
}
