package dk.referat.render.template;

/**
 * A finished piece of HTML that a template places whole. In the template's text it is only a mark with a number, so that
 * nothing inside it can reach what stands around it.
 */
record Blok(int nummer) {
    private static final char START = '\uFDD1';
    private static final char SLUT = '\uFDD2';

    /** The mark; the reader refuses these characters in every file, so no author can type one. */
    String maerke() {
        return START + Integer.toString(nummer) + SLUT;
    }
}
