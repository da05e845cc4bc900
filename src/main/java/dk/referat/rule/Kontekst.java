package dk.referat.rule;

import dk.referat.model.Afsnit;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.model.Indhold;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Oplaegsholder;
import dk.referat.model.Organ;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule may know: the meeting, how far its document has come, and the body's other meetings. */
public final class Kontekst {
    private final Moede moede;
    private final Trin trin;
    private final Moederaekke raekke;
    private final List<Dagsordenspunkt> punkter;
    private final List<Person> personer;
    private final List<Prosa> tekster;

    /** @param raekke the body's meetings, this one among them */
    public Kontekst(Moede moede, Trin trin, Moederaekke raekke) {
        this.moede = moede;
        this.trin = trin;
        this.raekke = raekke;
        this.punkter = moede.allePunkter();
        this.personer = List.copyOf(findPersoner());
        this.tekster = List.copyOf(findTekster());
    }

    public Moede moede() {
        return moede;
    }

    public Organ organ() {
        return moede.organ();
    }

    public Trin trin() {
        return trin;
    }

    /** The body's meetings in the folder, this one among them. */
    public Moederaekke raekke() {
        return raekke;
    }

    /** Every item, sub-items included, in print order. */
    public List<Dagsordenspunkt> punkter() {
        return punkter;
    }

    /** Everybody whom a list or a field names, in the order of the file. */
    public List<Person> personer() {
        return personer;
    }

    /** Those who were invited: the participants and those who sent regrets. */
    public List<Person> inviterede() {
        return personer.stream().filter(Person::iListerne).toList();
    }

    /** Every text that is printed, titles and names of attachments too, but not names of persons. */
    public List<Prosa> tekster() {
        return tekster;
    }

    /** The prose alone. */
    public List<Prosa> prosa() {
        return tekster.stream().filter(Prosa::markdown).toList();
    }

    /** Whether a place is in the meeting's own file; members may stand in the body's. */
    public boolean iFilen(Span sted) {
        return sted.file() == moede.fil();
    }

    /** Whether the participants are the body's members of the day, and the meeting's file names the deviations alone. */
    public boolean afMedlemslisten() {
        return moede.fremmoede().grupper().stream()
                .flatMap(g -> g.deltagere().stream())
                .anyMatch(d -> !iFilen(d.span()));
    }

    private List<Person> findPersoner() {
        List<Person> fundne = new ArrayList<>();
        moede.fremmoede().grupper().forEach(g -> tilfoej(fundne, g.deltagere(), Person.Sted.DELTAGERE, null));
        tilfoej(fundne, moede.fremmoede().afbud(), Person.Sted.AFBUD, null);
        tilfoej(fundne, moede.hoved().moedeleder(), Person.Sted.MOEDELEDER, null);
        tilfoej(fundne, moede.hoved().sekretaer(), Person.Sted.SEKRETAER, null);
        for (Dagsordenspunkt punkt : punkter) {
            for (Oplaegsholder ved : punkt.ved()) {
                if (ved instanceof Oplaegsholder.Person person) {
                    fundne.add(new Person(person.deltager(), Person.Sted.VED, punkt));
                }
            }
            for (Afsnit afsnit : punkt.afsnit()) {
                Person.Sted sted = sted(afsnit.navn());
                if (sted != null && afsnit.indhold() instanceof Indhold.Personliste liste) {
                    tilfoej(fundne, liste.personer(), sted, punkt);
                }
            }
        }
        return fundne;
    }

    private static Person.@Nullable Sted sted(String afsnit) {
        return switch (afsnit) {
            case "gæster" -> Person.Sted.GAESTER;
            case "ankom" -> Person.Sted.ANKOM;
            case "forlod" -> Person.Sted.FORLOD;
            case "inhabile" -> Person.Sted.INHABILE;
            default -> null;
        };
    }

    private static void tilfoej(
            List<Person> fundne, List<Deltager> deltagere, Person.Sted sted, @Nullable Dagsordenspunkt punkt) {
        deltagere.forEach(d -> fundne.add(new Person(d, sted, punkt)));
    }

    private List<Prosa> findTekster() {
        List<Prosa> fundne = new ArrayList<>();
        enkelt(fundne, moede.hoved().titel(), null, "titel");
        enkelt(fundne, moede.hoved().sted(), null, "sted");
        var naeste = moede.hoved().naesteMoede();
        if (naeste != null) {
            enkelt(fundne, naeste.tekst(), null, "næste møde");
            enkelt(fundne, naeste.sted(), null, "næste møde");
        }
        moede.dokument().rettelser().forEach(t -> enkelt(fundne, t, null, "rettelser"));
        moede.fremmoede().grupper().forEach(g -> enkelt(fundne, g.tekst(), null, "deltagere"));
        for (Dagsordensled led : moede.agenda()) {
            if (led instanceof Mellemoverskrift overskrift) {
                enkelt(fundne, overskrift.tekst(), null, "overskrift");
            } else if (led instanceof Dagsordenspunkt punkt) {
                punkt.medUnderpunkter().forEach(p -> punktets(fundne, p));
            }
        }
        return fundne;
    }

    private static void punktets(List<Prosa> fundne, Dagsordenspunkt punkt) {
        enkelt(fundne, punkt.titel(), punkt, "titel");
        if (!punkt.titel().equals(punkt.hovedemne())) {
            enkelt(fundne, punkt.hovedemne(), punkt, "hovedemne");
        }
        for (Afsnit afsnit : punkt.afsnit()) {
            prosa(afsnit.indhold()).forEach(t -> fundne.add(new Prosa(t, punkt, afsnit.navn(), true)));
            if (afsnit.indhold() instanceof Indhold.Bilagsliste liste) {
                for (Bilag bilag : liste.bilag()) {
                    enkelt(fundne, bilag.titel(), punkt, "bilag");
                }
            }
        }
    }

    private static Stream<Tekst> prosa(Indhold indhold) {
        if (indhold instanceof Indhold.Prosa tekst) {
            return Stream.of(tekst.markdown());
        }
        if (indhold instanceof Indhold.Dele dele) {
            return Stream.concat(Stream.ofNullable(dele.indledning()), dele.dele().stream());
        }
        if (indhold instanceof Indhold.Opgaveliste opgaver) {
            return opgaver.opgaver().stream().map(o -> o.hvad());
        }
        if (indhold instanceof Indhold.Afstemning afstemning) {
            return Stream.ofNullable(afstemning.mindretal());
        }
        return Stream.empty();
    }

    private static void enkelt(
            List<Prosa> fundne, @Nullable Tekst tekst, @Nullable Dagsordenspunkt punkt, String afsnit) {
        if (tekst != null) {
            fundne.add(new Prosa(tekst, punkt, afsnit, false));
        }
    }
}
