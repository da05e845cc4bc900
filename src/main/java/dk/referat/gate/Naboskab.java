package dk.referat.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * Open texts as they may come to stand side by side in a document: a person's name and title, an item's heading, a label and its
 * value. What is made so tells nothing that is closed.
 */
final class Naboskab {
    private static final int ORD = Kendt.LAENGSTE_FOELGE;

    /** What the program writes right before a text of the file. */
    private static final List<String> FORAN = List.of(
            "bilag",
            "pkt",
            "punkt",
            "ved",
            "afbud",
            "stedfortræder",
            "næste møde",
            "rettelse",
            "punktet er lukket",
            "lukket",
            "for",
            "imod",
            "blank",
            "krav",
            "referat",
            "dagsorden",
            "udkast referat",
            "udkast dagsorden",
            "deltagere",
            "og",
            "og ved",
            "mødeleder",
            "sekretær",
            "organ",
            "sted",
            "møde i",
            "referat møde i",
            "dagsorden møde i",
            "tekst",
            "udeladt");

    /** No more of a text than this can stand beside another. */
    private static final int NAER = 200;

    /** What it writes right after one. */
    private static final List<String> EFTER = List.of("udeladt", "lukket");

    /** What it writes between two. */
    private static final List<String> IMELLEM = List.of(" ", " ved ", " og ");

    private final List<String> foelger = new ArrayList<>();
    private Ender forrige = Ender.af("");
    private Ender noegle = Ender.af("");

    /** How a text begins and how it ends, in words that tell something. */
    private record Ender(String begynder, String ender) {
        private static final List<Ender> FORAN_TEKSTEN =
                FORAN.stream().map(Ender::af).toList();

        static Ender af(String tekst) {
            int laengde = tekst.length();
            List<String> foerste = Ord.sigende(tekst.substring(0, Math.min(NAER, laengde)));
            List<String> sidste = Ord.sigende(tekst.substring(Math.max(0, laengde - NAER)));
            return new Ender(
                    String.join(" ", foerste.subList(0, Math.min(ORD, foerste.size()))),
                    String.join(" ", sidste.subList(Math.max(0, sidste.size() - ORD), sidste.size())));
        }
    }

    /** The key of the texts that follow. */
    void noegle(String tekst) {
        noegle = Ender.af(tekst);
    }

    /** The next text in the order of the file. */
    void tekst(String tekst) {
        Ender nu = Ender.af(tekst);
        par(forrige, nu);
        par(noegle, nu);
        Ender.FORAN_TEKSTEN.forEach(foran -> par(foran, nu));
        EFTER.forEach(efter -> foelger.add(nu.ender() + " " + efter));
        forrige = nu;
    }

    /** Texts that may be printed on one line, in whatever order. */
    void sammen(List<String> tekster) {
        List<Ender> alle = tekster.stream().map(Ender::af).toList();
        for (Ender foer : alle) {
            for (Ender efter : alle) {
                IMELLEM.forEach(ord -> foelger.add(foer.ender() + ord + efter.begynder()));
            }
        }
    }

    List<String> foelger() {
        return foelger;
    }

    private void par(Ender foer, Ender efter) {
        foelger.add(foer.ender() + " " + efter.begynder());
    }
}
