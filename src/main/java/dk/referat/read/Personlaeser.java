package dk.referat.read;

import dk.referat.model.Afbud;
import dk.referat.model.Deltager;
import dk.referat.read.yaml.Node;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads persons, on one line or with keys; both make the same record. */
final class Personlaeser {
    private static final String EKSEMPEL =
            "Skriv personen på én linje: «Navn, titel, organisation (formand)», eller med nøglen «navn»";

    private static final int LAENGSTE = 500;

    private final Laesning laesning;

    Personlaeser(Laesning laesning) {
        this.laesning = laesning;
    }

    /** One person or a list of them. */
    List<Deltager> personer(Node node, String hvad) {
        List<Deltager> personer = new ArrayList<>();
        for (Node person : laesning.listeEllerEn(node)) {
            Deltager laest = person(person, hvad);
            if (laest != null) {
                personer.add(laest);
            }
        }
        return List.copyOf(personer);
    }

    @Nullable
    Deltager person(Node node, String hvad) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text().isBlank()) {
                laesning.forkertForm(node, "«" + hvad + "» skal være en person", EKSEMPEL);
                return null;
            }
            if (scalar.text().length() > LAENGSTE) {
                laesning.fejl(
                        Formregler.FORKERT_FORM,
                        Laesning.foersteLinje(node.span()),
                        "Teksten er for lang til at være en person",
                        EKSEMPEL);
                return null;
            }
            return new Personlinje(scalar.tekst(), laesning).laes();
        }
        if (node instanceof Node.Mapping mapping && erPerson(mapping)) {
            return medNoegler(new Felter(laesning, mapping, Noegler.PERSON));
        }
        laesning.forkertForm(node, "«" + hvad + "» skal være en person", EKSEMPEL);
        return null;
    }

    private static boolean erPerson(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(e -> Noegler.PERSON.find(e.key().text()).isPresent());
    }

    @Nullable
    Deltager medNoegler(Felter felter) {
        Tekst navn = felter.kraevet("navn", "navn: Dorte Bech Vizard");
        if (navn == null) {
            return null;
        }
        List<Tekst> led = new ArrayList<>();
        for (String noegle : List.of("titel", "organisation")) {
            Tekst tekst = felter.tekst(noegle);
            if (tekst != null) {
                led.add(tekst);
            }
        }
        return new Deltager(
                navn,
                List.copyOf(led),
                felter.tekst("rolle"),
                felter.tekster("bemærkning"),
                ja(angivet(felter, "video"), Personlinje.PAA_VIDEO),
                afbud(angivet(felter, "afbud")),
                felter.tekst("stedfortræder"),
                felter.span());
    }

    private @Nullable Tekst angivet(Felter felter, String noegle) {
        Node node = felter.udfyldt(noegle, "Skriv «" + noegle + ": ja», eller slet linjen");
        return node == null ? null : laesning.tekst(node, noegle);
    }

    private static @Nullable Tekst ja(@Nullable Tekst tekst, String ord) {
        if (tekst == null || Laesning.erNej(tekst)) {
            return null;
        }
        return Laesning.erJa(tekst) ? new Tekst(ord, tekst.span()) : tekst;
    }

    private static @Nullable Afbud afbud(@Nullable Tekst tekst) {
        if (tekst == null || Laesning.erNej(tekst)) {
            return null;
        }
        return new Afbud(Laesning.erJa(tekst) ? null : tekst);
    }
}
