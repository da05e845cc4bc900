package dk.referat.publish;

import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.source.Located;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import dk.referat.source.Sum;
import dk.referat.source.Tekst;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A sum of all that the body's other meetings may be held against: as long as it is the same, nothing that is said of them can
 * change on this meeting's account. It is taken of the very records that the rules are given, whatever they hold, so that it
 * cannot forget any of it; only where in the file it stands does not count.
 */
final class Naboaftryk {
    private final StringBuilder tekst = new StringBuilder();

    private Naboaftryk() {}

    static String af(Moede moede) {
        Naboaftryk aftryk = new Naboaftryk();
        aftryk.tilfoej(moede.somNabo());
        aftryk.vaerdi(String.valueOf(moede.harReferat()));
        return Sum.af(aftryk.tekst.toString());
    }

    private void tilfoej(@Nullable Object del) {
        if (del instanceof Span || del instanceof SourceFile) {
            return;
        }
        if (del instanceof Organ organ) {
            // What the body's file says counts elsewhere, for all its meetings at once.
            vaerdi(organ.fil() + "\n" + organ.navn());
        } else if (del instanceof Tekst t) {
            vaerdi(t.value());
        } else if (del instanceof Located<?> l) {
            tilfoej(l.value());
        } else if (del instanceof Iterable<?> flere) {
            tekst.append('[');
            flere.forEach(this::tilfoej);
            tekst.append(']');
        } else if (del instanceof Record post) {
            felter(post);
        } else {
            vaerdi(String.valueOf(del));
        }
    }

    private void felter(Record post) {
        tekst.append(post.getClass().getSimpleName()).append('{');
        for (RecordComponent felt : post.getClass().getRecordComponents()) {
            try {
                tilfoej(felt.getAccessor().invoke(post));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        tekst.append('}');
    }

    /** With its length, so that no two can be taken for each other. */
    private void vaerdi(String vaerdi) {
        tekst.append(vaerdi.length()).append(':').append(vaerdi);
    }
}
