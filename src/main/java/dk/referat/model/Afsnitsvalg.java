package dk.referat.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A body's choice for one section.
 *
 * @param overskrift its heading; empty when it has none
 * @param trin the first document that shows it
 * @param privat whether only the internal edition shows it
 */
public record Afsnitsvalg(String navn, String overskrift, Dokumenttype trin, boolean privat) {
    public static Afsnitsvalg standard(Afsnitstype type) {
        return new Afsnitsvalg(type.navn(), type.overskrift(), type.trin(), type.erPrivat());
    }

    /** A section that only this body has. */
    public static Afsnitsvalg eget(String navn) {
        return new Afsnitsvalg(
                navn, Character.toUpperCase(navn.charAt(0)) + navn.substring(1), Dokumenttype.DAGSORDEN, false);
    }

    /**
     * Completes a body's list with the sections it does not name, each after the one it usually follows, so that no text
     * is left out of the paper because a list is short.
     */
    public static List<Afsnitsvalg> fuldend(List<Afsnitsvalg> valgt) {
        List<Afsnitsvalg> alle = new ArrayList<>(valgt);
        int efter = -1;
        for (Afsnitstype type : Afsnitstype.values()) {
            int plads = plads(alle, type.navn());
            if (plads < 0) {
                plads = efter + 1;
                alle.add(plads, standard(type));
            }
            efter = plads;
        }
        return List.copyOf(alle);
    }

    private static int plads(List<Afsnitsvalg> alle, String navn) {
        for (int i = 0; i < alle.size(); i++) {
            if (alle.get(i).navn().equals(navn)) {
                return i;
            }
        }
        return -1;
    }
}
