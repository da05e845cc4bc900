package dk.referat.rule.nummer;

import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item number taken apart: 159/24, 3, 5.3, «§ 4», «AD 5».
 *
 * @param foran what stands before the digits
 * @param tal the numbers between full stops; one, unless it is a sub-item's
 * @param aar the year after the slash, with two or four digits; null when there is none
 */
public record Punktnummer(
        String foran, List<Integer> tal, @Nullable String aar) {
    private static final Pattern FORM =
            Pattern.compile("(\\D{0,12}?)(\\d{1,6}(?:\\.\\d{1,4}){0,3})(?:/(\\d{2}|\\d{4}))?\\.?");

    public Punktnummer {
        tal = List.copyOf(tal);
    }

    /** Empty where it has no digits or another form. */
    public static Optional<Punktnummer> af(@Nullable Tekst tekst) {
        return tekst == null ? Optional.empty() : af(tekst.value());
    }

    public static Optional<Punktnummer> af(String tekst) {
        Matcher dele = FORM.matcher(tekst.strip());
        if (!dele.matches()) {
            return Optional.empty();
        }
        List<Integer> tal = new ArrayList<>();
        for (String led : dele.group(2).split("\\.")) {
            tal.add(Integer.valueOf(led));
        }
        return Optional.of(new Punktnummer(dele.group(1), tal, dele.group(3)));
    }

    /** The last of the numbers: the one that counts up from item to item. */
    public int sidste() {
        return tal.get(tal.size() - 1);
    }

    /** The year with two digits. */
    public OptionalInt toCifretAar() {
        return aar == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(aar) % 100);
    }

    /** Whether both are written alike, so that they can be compared; the year may differ. */
    public boolean sammeForm(Punktnummer andet) {
        return foran.equals(andet.foran)
                && tal.subList(0, tal.size() - 1).equals(andet.tal.subList(0, andet.tal.size() - 1))
                && (aar == null) == (andet.aar == null);
    }

    /** Whether both have the same year, or none. */
    public boolean sammeAar(Punktnummer andet) {
        return toCifretAar().equals(andet.toCifretAar());
    }

    /** The number of the same form that ends in another count. */
    public Punktnummer med(int nytSidste) {
        List<Integer> nye = new ArrayList<>(tal.subList(0, tal.size() - 1));
        nye.add(nytSidste);
        return new Punktnummer(foran, nye, aar);
    }

    /** As it is written. */
    public String tekst() {
        StringBuilder ud = new StringBuilder(foran);
        for (int i = 0; i < tal.size(); i++) {
            ud.append(i == 0 ? "" : ".").append(tal.get(i));
        }
        return aar == null ? ud.toString() : ud.append('/').append(aar).toString();
    }
}
