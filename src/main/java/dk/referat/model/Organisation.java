package dk.referat.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An organisation that has had more than one name.
 *
 * @param navn the name of today
 * @param tidligere the earlier ones, in any order
 */
public record Organisation(String navn, List<Navneskift> tidligere) {
    /** What it was called on a day. */
    public String navn(LocalDate dag) {
        return Navneskift.paa(tidligere, dag).map(Navneskift::navn).orElse(navn);
    }

    /** Every name that it has had. */
    public List<String> navne() {
        return Stream.concat(Stream.of(navn), tidligere.stream().map(Navneskift::navn))
                .toList();
    }
}
