package dk.referat.render.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Our block parsers, asked in order, after flexmark's thematic break ("- - -" is a line, not a list). They are one factory since
 * flexmark takes one of each class.
 */
record Blokstarter(List<Function<DataHolder, BlockParserFactory>> starter) implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
        List<BlockParserFactory> factories =
                starter.stream().map(start -> start.apply(options)).toList();
        return (state, matchedBlockParser) -> factories.stream()
                .map(factory -> factory.tryStart(state, matchedBlockParser))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BlockStart.none());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ThematicBreakParser.Factory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
