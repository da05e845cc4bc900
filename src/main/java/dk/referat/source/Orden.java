package dk.referat.source;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Orders by what things have, like those that {@link Comparator} makes. Java's own can be sent to another machine, and therefore
 * their code is made anew in every run; that of these lies ready in the class-data archive.
 */
public final class Orden {
    private Orden() {}

    /** By a value that has an order. */
    public static <T, V extends Comparable<? super V>> Comparator<T> efter(Function<? super T, ? extends V> vaerdi) {
        return (en, anden) -> vaerdi.apply(en).compareTo(vaerdi.apply(anden));
    }

    /** By a value that is to have an order. */
    public static <T, V> Comparator<T> efter(Function<? super T, ? extends V> vaerdi, Comparator<? super V> orden) {
        return (en, anden) -> orden.compare(vaerdi.apply(en), vaerdi.apply(anden));
    }

    /** By a number. */
    public static <T> Comparator<T> efterTal(ToIntFunction<? super T> tal) {
        return (en, anden) -> Integer.compare(tal.applyAsInt(en), tal.applyAsInt(anden));
    }

    /** By the first order, and where that makes no difference by the next. */
    @SafeVarargs
    public static <T> Comparator<T> af(Comparator<? super T>... ordener) {
        return (en, anden) -> {
            for (Comparator<? super T> orden : ordener) {
                int forskel = orden.compare(en, anden);
                if (forskel != 0) {
                    return forskel;
                }
            }
            return 0;
        };
    }
}
