package dk.referat.browser;

import java.util.List;
import java.util.Set;

/**
 * What a browser found on one page in one width and one colour scheme.
 *
 * @param fund what is wrong, one line each
 * @param bestaaet the rules of axe that had something to look at and were content
 * @param baggrund the colour behind the text, as the browser computed it
 */
public record Sidesyn(
        String side, int bredde, boolean moerk, List<String> fund, Set<String> bestaaet, String baggrund) {
    @Override
    public String toString() {
        return side + ", " + bredde + " px, " + (moerk ? "mørk" : "lys") + ": " + fund;
    }
}
