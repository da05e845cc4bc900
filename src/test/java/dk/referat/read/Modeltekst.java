package dk.referat.read;

import dk.referat.source.Located;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record and all below it as indented lines, without places and without what is not there. */
final class Modeltekst {
    private Modeltekst() {}

    static String af(Object model) {
        StringBuilder ud = new StringBuilder();
        skriv(model.getClass().getSimpleName(), model, "", ud);
        return ud.toString();
    }

    private static void skriv(String navn, @Nullable Object vaerdi, String indryk, StringBuilder ud) {
        if (vaerdi == null || vaerdi instanceof Span || vaerdi instanceof SourceFile) {
            return;
        }
        if (vaerdi instanceof Tekst tekst) {
            // A text whose place is wrong would point at the wrong words.
            String sted = tekst.span().text().strip();
            boolean ordret =
                    sted.contains(tekst.value().strip().lines().findFirst().orElse(""));
            linje(navn, tekst.value() + (ordret ? "" : "   ← " + sted), indryk, ud);
        } else if (vaerdi instanceof Located<?> med) {
            linje(navn, med.value() + "   ← " + med.span().text(), indryk, ud);
        } else if (vaerdi instanceof Collection<?> liste) {
            int nr = 1;
            // A set has another order at each run.
            for (Object led : liste instanceof Set<?> ? new TreeSet<>(liste) : liste) {
                skriv(navn + " " + nr++, led, indryk, ud);
            }
        } else if (vaerdi instanceof Map<?, ?> felter) {
            felter.forEach((noegle, led) -> skriv(navn + " " + noegle, led, indryk, ud));
        } else if (vaerdi instanceof Record post) {
            linje(navn, post.getClass().getSimpleName(), indryk, ud);
            for (RecordComponent felt : post.getClass().getRecordComponents()) {
                skriv(felt.getName(), hent(felt, post), indryk + "  ", ud);
            }
        } else {
            linje(navn, Objects.toString(vaerdi), indryk, ud);
        }
    }

    private static @Nullable Object hent(RecordComponent felt, Record post) {
        try {
            felt.getAccessor().setAccessible(true);
            return felt.getAccessor().invoke(post);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(felt.getName(), e);
        }
    }

    private static void linje(String navn, String vaerdi, String indryk, StringBuilder ud) {
        ud.append(indryk)
                .append(navn)
                .append(": ")
                .append(vaerdi.strip().replace("\n", "⏎"))
                .append('\n');
    }
}
