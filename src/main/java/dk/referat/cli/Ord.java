package dk.referat.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a command line that stand for values of one kind. */
interface Ord<T> {
    /** What a word stands for; null when it is none of them. */
    @Nullable
    T laes(String ord);

    /** Every word, for a message and for the shell; none when they cannot be listed. */
    default List<String> muligheder() {
        return List.of();
    }

    Class<T> type();
}
