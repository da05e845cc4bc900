package dk.referat.browser;

import java.util.List;

/**
 * What a browser made of an attacked page.
 *
 * @param medPolitik whether the page's own policy was left in it
 * @param fund what ran, was fetched or was there that should not be, one line each
 */
record Angrebssyn(String side, boolean medPolitik, List<String> fund) {
    @Override
    public String toString() {
        return side + (medPolitik ? "" : " (uden politik)") + ": " + fund;
    }
}
