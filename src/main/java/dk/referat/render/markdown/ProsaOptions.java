package dk.referat.render.markdown;

import java.util.function.UnaryOperator;

/**
 * How prose is set: what a single line break means, and the typography of its text (never of code or addresses).
 */
public record ProsaOptions(boolean linjeskiftBevares, UnaryOperator<String> typografi) {

    public ProsaOptions(boolean linjeskiftBevares) {
        this(linjeskiftBevares, UnaryOperator.identity());
    }
}
