package dk.referat.read;

import dk.referat.model.Udgiver;
import dk.referat.read.yaml.Node;
import dk.referat.source.Tekst;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the publisher's file, {@code referat.yaml}. */
final class Udgiverlaeser {
    private final Laesning laesning;

    Udgiverlaeser(Laesning laesning) {
        this.laesning = laesning;
    }

    @Nullable
    Udgiver laes(Node rod) {
        Felter felter = laesning.felter(rod, Noegler.UDGIVER, "Filen", "Skriv fx «navn: Nationalt Genom Center»");
        if (felter == null) {
            return null;
        }
        List<Tekst> formater = felter.tekster("formater");
        formater.forEach(f -> laesning.valg(f, "formater", Ordvalg.FORMATER));
        return new Udgiver(
                felter.tekst("navn"),
                felter.tekst("netadresse"),
                felter.tekst("udmappe"),
                List.copyOf(formater),
                Logolaeser.laes(felter.node("logo"), laesning));
    }
}
