package dk.referat.render.template;

/** The {@code ##} of a heading as deep as its item; the one thing that a template gets as Markdown and not as text. */
record Overskriftstegn(int niveau) {
    static final char UFORTOLKET = '\uFDD0';

    String markdown() {
        return UFORTOLKET + "#".repeat(Math.min(niveau, 6));
    }
}
