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

    private final List<String> foelger = new ArrayList<>();
    private String forrige = "";
    private String noegle = "";

    /** The key of the texts that follow. */
    void noegle(String tekst) {
        noegle = tekst;
    }

    /** The next text in the order of the file. */
    void tekst(String tekst) {
        par(forrige, tekst);
        par(noegle, tekst);
        forrige = tekst;
        FORAN.forEach(ord -> par(ord, tekst));
        par(tekst, "udeladt");
        par(tekst, "lukket");
    }

    /** Texts that may be printed on one line, in whatever order. */
    void sammen(List<String> tekster) {
        for (String foer : tekster) {
            for (String efter : tekster) {
                par(foer, efter);
                par(foer + " ved", efter);
                par(foer + " og", efter);
            }
        }
    }

    List<String> foelger() {
        return foelger;
    }

    private void par(String foer, String efter) {
        List<String> ender = Ord.sigende(foer);
        List<String> begynder = Ord.sigende(efter);
        foelger.add(String.join(" ", ender.subList(Math.max(0, ender.size() - ORD), ender.size())) + " "
                + String.join(" ", begynder.subList(0, Math.min(ORD, begynder.size()))));
    }
}
