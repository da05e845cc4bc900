package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in running text a parser of ours is asked: at certain characters, whatever else is parsed there. */
abstract class Tegnstart implements InlineParserExtensionFactory {

    private final String tegn;

    Tegnstart(String tegn) {
        this.tegn = tegn;
    }

    @Override
    public final CharSequence getCharacters() {
        return tegn;
    }

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
