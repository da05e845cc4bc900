package dk.referat.report;

import dk.referat.source.Lukkemaerker;
import dk.referat.source.Lukkenoegle;
import dk.referat.source.SourceFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a file that belong to something closed: to a block of keys with {@code lukket} among them, or to a passage
 * between marks. Private notes count as closed too.
 *
 * <p>It reads the text and not the tree, since a file that no parser takes is shown in reports as well. Where it is in doubt
 * what belongs together, it takes more: a line too many costs a reader an excerpt, a line too few is out in the open.
 */
final class LukkedeSteder {
    /** What somebody who means «internt» may write; a line too many costs a reader an excerpt. */
    private static final Pattern NOTE = Pattern.compile("(?iu)(?<!\\p{L})int\\p{L}{0,10}[\\s_]*[\"']?\\s*(?::|$)");

    private final SourceFile fil;
    private final BitSet linjer = new BitSet();
    private final List<Blok> bloksti = new ArrayList<>();

    /** The column of a {@code lukket: nej} whose value may go on below, or -1. */
    private int nejKolonne = -1;

    private LukkedeSteder(SourceFile fil) {
        this.fil = fil;
    }

    static LukkedeSteder i(SourceFile fil) {
        LukkedeSteder fundne = new LukkedeSteder(fil);
        fundne.find();
        fundne.findNoter();
        for (Lukkemaerker.Passage passage : Lukkemaerker.i(fil.text()).passager()) {
            fundne.linjer.set(fil.lineAt(passage.start()), fil.lineAt(passage.end()) + 1);
        }
        return fundne;
    }

    /** Whether any of the lines is closed. */
    boolean rammer(int foersteLinje, int sidsteLinje) {
        int naeste = linjer.nextSetBit(foersteLinje);
        return naeste >= 0 && naeste <= sidsteLinje;
    }

    /** Whether the text stands in a closed line and in no open one. */
    boolean staarKunLukket(String tekst) {
        if (linjer.isEmpty()) {
            return false;
        }
        boolean fundet = false;
        String hele = fil.text();
        for (int sted = hele.indexOf(tekst); sted >= 0; ) {
            int linje = fil.lineAt(sted);
            if (!linjer.get(linje)) {
                return false;
            }
            fundet = true;
            int aaben = linjer.nextClearBit(linje);
            sted = aaben > fil.lineCount() ? -1 : hele.indexOf(tekst, Math.max(fil.lineStart(aaben), sted + 1));
        }
        return fundet;
    }

    /** Something that may hold keys: a list item, a key with lines below it, or the file. */
    private static final class Blok {
        final int kolonne;
        final boolean punkt;
        final int start;

        /** A text over several lines; a key in it was meant to stand beside it. */
        final boolean tekst;

        boolean lukket;

        /** The line of a key that seems to have ended this; 0 while it goes on. */
        int slut;

        int noeglekolonne = -1;
        int listekolonne = -1;

        Blok(int kolonne, boolean punkt, int start, boolean tekst) {
            this.kolonne = kolonne;
            this.punkt = punkt;
            this.start = start;
            this.tekst = tekst;
        }
    }

    private void find() {
        bloksti.add(new Blok(-1, false, 1, false));
        for (int nr = 1; nr <= fil.lineCount(); nr++) {
            Yamllinje linje = Yamllinje.af(fil.line(nr));
            if (!linje.erTom()) {
                tag(nr, linje);
            }
        }
        afslut(0, fil.lineCount() + 1);
    }

    /** A note for the internal edition alone: from its key to the next key or list item that is no further in. */
    private void findNoter() {
        int kolonne = -1;
        for (int nr = 1; nr <= fil.lineCount(); nr++) {
            Yamllinje linje = Yamllinje.af(fil.line(nr));
            if (linje.start() == linje.tekst().length()) {
                continue;
            }
            boolean struktur = !linje.streger().isEmpty() || linje.erNoegle();
            if (kolonne >= 0 && struktur && linje.mindste() <= kolonne) {
                kolonne = -1;
            }
            if (kolonne < 0 && erNote(linje)) {
                kolonne = linje.mindste();
            }
            if (kolonne >= 0) {
                linjer.set(nr);
            }
        }
    }

    private boolean erNote(Yamllinje linje) {
        if (NOTE.matcher(linje.tekst()).find()) {
            return true;
        }
        if (linje.kolon() < 0) {
            return false;
        }
        String noegle = Lukkenoegle.foldet(linje.tekst().substring(linje.start(), linje.kolon()));
        return fil.privateKeys().stream().map(Lukkenoegle::foldet).anyMatch(noegle::equals);
    }

    private void tag(int nr, Yamllinje linje) {
        if (nejKolonne >= 0 && linje.foerste() > nejKolonne) {
            luk(ejer(nejKolonne), nr);
        }
        nejKolonne = -1;
        boolean streg = !linje.streger().isEmpty();
        boolean struktur = (streg || linje.erNoegle()) && staarRigtigt(linje);
        int foerste = foersteEfter(linje.foerste(), streg);
        if (struktur) {
            if (streg || linje.aaben()) {
                afslut(foerste, nr);
            } else {
                stands(foerste, nr);
            }
        }
        genoptag(linje.foerste());
        if (struktur) {
            for (int kolonne : linje.streger()) {
                bloksti.add(new Blok(kolonne, true, nr, false));
            }
            if (linje.erNoegle() && sidste().punkt && sidste().start == nr) {
                sidste().noeglekolonne = linje.kolonne();
            }
            if (linje.aaben()) {
                bloksti.add(new Blok(linje.kolonne(), false, nr, linje.erTekstblok()));
            }
        }
        boolean nyBlok = struktur && linje.aaben();
        int mindste = streg ? linje.kolonne() : linje.mindste();
        switch (Lukning.paa(linje)) {
            case FOERST -> luk(ejer(mindste), nr);
            case FOERST_NEJ -> nejKolonne = mindste;
            case INDE_I -> luk(nyBlok ? bloksti.size() - 1 : ejer(linje.erKlamme() ? mindste + 1 : mindste), nr);
            case INGEN -> {}
        }
    }

    /** Whether the line stands where a block that goes on has its keys or its list; only such a line ends something closed. */
    private boolean staarRigtigt(Yamllinje linje) {
        boolean streg = !linje.streger().isEmpty();
        int kolonne = linje.foerste();
        int foerste = foersteEfter(kolonne, streg);
        boolean afslutterLukket = false;
        for (int i = bloksti.size() - 1; i >= foerste; i--) {
            afslutterLukket |= bloksti.get(i).lukket;
        }
        Blok om = bloksti.get(Math.max(0, foerste - 1));
        boolean foersteISinBlok = om.noeglekolonne < 0 && om.listekolonne < 0;
        if (foersteISinBlok && streg) {
            om.listekolonne = kolonne;
        } else if (foersteISinBlok) {
            om.noeglekolonne = kolonne;
        }
        int kendt = streg ? om.listekolonne : om.noeglekolonne;
        return !afslutterLukket || (!linje.erTekstpunkt() && kendt == kolonne);
    }

    /** The first block that a line at this column is not inside; a list may stand right below its key. */
    private int foersteEfter(int kolonne, boolean streg) {
        int i = bloksti.size();
        while (i > 1 && !holder(bloksti.get(i - 1), kolonne, streg)) {
            i--;
        }
        return i;
    }

    private static boolean holder(Blok blok, int kolonne, boolean streg) {
        return blok.kolonne < kolonne || (streg && !blok.punkt && blok.kolonne == kolonne);
    }

    private void afslut(int fra, int nr) {
        for (int i = bloksti.size() - 1; i >= fra; i--) {
            Blok blok = bloksti.remove(i);
            if (blok.lukket) {
                linjer.set(blok.start, blok.slut > 0 ? blok.slut : nr);
            }
        }
    }

    /** A key with its value on the line may be a sentence with a colon in it, so what it ends may go on yet. */
    private void stands(int fra, int nr) {
        for (int i = bloksti.size() - 1; i >= fra; i--) {
            if (bloksti.get(i).slut == 0) {
                bloksti.get(i).slut = nr;
            }
        }
    }

    private void genoptag(int kolonne) {
        for (int i = bloksti.size() - 1; i > 0 && bloksti.get(i).slut > 0; i--) {
            if (bloksti.get(i).kolonne < kolonne) {
                bloksti.get(i).slut = 0;
            }
        }
    }

    private int ejer(int kolonne) {
        int i = bloksti.size() - 1;
        while (i > 0 && (bloksti.get(i).kolonne >= kolonne || bloksti.get(i).tekst)) {
            i--;
        }
        return i;
    }

    private void luk(int ejer, int nr) {
        bloksti.get(ejer).lukket = true;
        for (int i = ejer; i >= 0; i--) {
            bloksti.get(i).slut = 0;
        }
        linjer.set(nr);
    }

    private Blok sidste() {
        return bloksti.get(bloksti.size() - 1);
    }
}
