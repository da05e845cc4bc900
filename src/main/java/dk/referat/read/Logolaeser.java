package dk.referat.read;

import dk.referat.model.Logo;
import dk.referat.read.yaml.Node;
import dk.referat.source.Tekst;
import org.jspecify.annotations.Nullable;

/** Reads the mark of a body or of a publisher. */
final class Logolaeser {
    private Logolaeser() {}

    static @Nullable Logo laes(@Nullable Node node, Laesning laesning) {
        Felter felter = node == null
                ? null
                : laesning.felter(node, Noegler.LOGO, "«logo»", "Skriv «fil» og «alt» rykket ind under nøglen");
        if (felter == null) {
            return null;
        }
        Tekst fil = felter.kraevet("fil", "fil: logo.png");
        Tekst alt = felter.kraevet("alt", "alt: Nationalt Genom Center");
        return fil == null || alt == null ? null : new Logo(fil, alt);
    }
}
