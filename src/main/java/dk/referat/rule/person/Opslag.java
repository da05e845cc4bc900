package dk.referat.rule.person;

import dk.referat.model.Navnenoegle;
import dk.referat.rule.Person;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a person again. Two who have the same name are the same person unless each has a title or an organisation that the
 * other has not: people do share names.
 */
final class Opslag {
    private final Map<String, Person> efterNavn = new HashMap<>();
    private final Map<String, Person> efterAlt = new HashMap<>();

    void tilfoej(Person person) {
        if (Navne.lignerPerson(person.navn())) {
            String navn = Navnenoegle.af(person.navn());
            efterNavn.putIfAbsent(navn, person);
            efterAlt.putIfAbsent(navn + "|" + Personer.oplysninger(person.deltager()), person);
        }
    }

    /** The first who surely is the same person. */
    @Nullable
    Person samme(Person person) {
        String navn = Navnenoegle.af(person.navn());
        String oplysninger = Personer.oplysninger(person.deltager());
        if (oplysninger.isEmpty()) {
            return efterNavn.get(navn);
        }
        Person ens = efterAlt.get(navn + "|" + oplysninger);
        return ens == null ? efterAlt.get(navn + "|") : ens;
    }

    /** The first who has the same name, whoever it is. */
    @Nullable
    Person medNavn(String navn) {
        return efterNavn.get(Navnenoegle.af(navn));
    }
}
