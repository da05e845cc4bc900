package dk.referat.scan;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds programs in pages and drawings, which a browser runs with the same rights as the site that they lie on. Remarks and quoted
 * values are not told apart from the rest: browsers differ there, and what hides in one of them may run in another.
 */
final class Scripts {
    private static final Pattern MAERKE = Pattern.compile("<([A-Za-z][^\\s/>]*)");
    private static final Set<String> ELEMENTER =
            Set.of("script", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe");
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

    /** Their values are read by people, and may well begin with «JavaScript:». */
    private static final Set<String> TEKSTER =
            Set.of("title", "alt", "aria-label", "label", "content", "value", "placeholder", "summary", "name");

    private static final Pattern HAENDELSE = Pattern.compile("on[a-z]+");
    private static final Pattern USYNLIG = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern ADRESSE = Pattern.compile("(?:^|;)(?:javascript|vbscript):");

    /** A type may say of a drawing how it is to be shown, or give each element of a kind an attribute. */
    private static final Pattern TYPE =
            Pattern.compile("(?i)<\\?xml-stylesheet[^>]{0,500}xsl|<!ATTLIST[^>]{0,5000}(?:\\son[a-z]|script:)");

    private static final Pattern ENTITET = Pattern.compile("(?i)<!ENTITY");
    private static final String XHTML = "1999/xhtml";

    /** The type of a block of data stands at its beginning. */
    private static final int MAKS_BEGYNDELSE = 500;

    private final String tekst;
    private final BitSet laest;

    private Scripts(String tekst) {
        this.tekst = tekst;
        this.laest = new BitSet(tekst.length());
    }

    static boolean i(String tekst) {
        if (TYPE.matcher(tekst).find() || new Scripts(tekst).findes()) {
            return true;
        }
        // The text of an entity is read as markup where it is used.
        return ENTITET.matcher(tekst).find() && new Scripts(Entiteter.laes(Entiteter.laes(tekst))).findes();
    }

    private boolean findes() {
        Matcher m = MAERKE.matcher(tekst);
        for (int i = 0; m.find(i); i = m.start() + 1) {
            if (erProgram(m.group(1).toLowerCase(Locale.ROOT), m.end()) || egenskaber(m.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean erProgram(String navn, int efter) {
        String egentlig = navn.substring(navn.indexOf(':') + 1);
        // In a spreadsheet, «draw:object» is a diagram.
        boolean kendt = egentlig.length() == navn.length() || egentlig.equals("script") || tekst.contains(XHTML);
        return ELEMENTER.contains(egentlig) && kendt && !(egentlig.equals("script") && erData(efter));
    }

    /** What is called something else than a program is data; the first type counts. */
    private boolean erData(int efter) {
        String begyndelse = tekst.substring(efter, Math.min(tekst.length(), efter + MAKS_BEGYNDELSE));
        Egenskab egenskab = new Egenskab(begyndelse);
        while (egenskab.naeste()) {
            if (egenskab.navn.equals("type")) {
                return DATA.contains(egenskab.vaerdi.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** From each beginning of a tag, but nothing twice, so that many beginnings without an end cost no more than one. */
    private boolean egenskaber(int fra) {
        Egenskab egenskab = new Egenskab(tekst);
        egenskab.i = fra;
        while (!laest.get(Math.min(egenskab.i, tekst.length()))) {
            laest.set(Math.min(egenskab.i, tekst.length()));
            if (!egenskab.naeste()) {
                return false;
            }
            if (egenskab.erProgram()) {
                return true;
            }
        }
        return false;
    }

    /** The attributes of a tag, one after the other, as browsers part them. */
    private static final class Egenskab {
        private final String tekst;
        private int i;
        private String navn = "";
        private String vaerdi = "";

        Egenskab(String tekst) {
            this.tekst = tekst;
        }

        boolean naeste() {
            while (i < tekst.length() && (erMellemrum(tekst.charAt(i)) || tekst.charAt(i) == '/')) {
                i++;
            }
            if (i >= tekst.length() || tekst.charAt(i) == '>') {
                return false;
            }
            int fra = i;
            i++;
            while (i < tekst.length() && !erMellemrum(tekst.charAt(i)) && "/>=".indexOf(tekst.charAt(i)) < 0) {
                i++;
            }
            navn = tekst.substring(fra, i).toLowerCase(Locale.ROOT);
            vaerdi = "";
            int lig = forbiMellemrum(i);
            if (lig < tekst.length() && tekst.charAt(lig) == '=') {
                vaerdi(forbiMellemrum(lig + 1));
            }
            return true;
        }

        private void vaerdi(int fra) {
            char citat = fra < tekst.length() ? tekst.charAt(fra) : ' ';
            if (citat == '"' || citat == '\'') {
                int slut = tekst.indexOf(citat, fra + 1);
                i = slut < 0 ? tekst.length() : slut + 1;
                vaerdi = tekst.substring(fra + 1, slut < 0 ? tekst.length() : slut);
            } else {
                i = fra;
                while (i < tekst.length() && !erMellemrum(tekst.charAt(i)) && tekst.charAt(i) != '>') {
                    i++;
                }
                vaerdi = tekst.substring(fra, i);
            }
        }

        private int forbiMellemrum(int fra) {
            int n = fra;
            while (n < tekst.length() && erMellemrum(tekst.charAt(n))) {
                n++;
            }
            return n;
        }

        private static boolean erMellemrum(char c) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }

        boolean erProgram() {
            if (HAENDELSE.matcher(navn).matches()) {
                return true;
            }
            boolean styrer = navn.equals("http-equiv");
            if (!styrer && (TEKSTER.contains(navn) || (vaerdi.indexOf(':') < 0 && vaerdi.indexOf('&') < 0))) {
                return false;
            }
            String egentlig = USYNLIG.matcher(adresse(vaerdi)).replaceAll("").toLowerCase(Locale.ROOT);
            return styrer
                    ? egentlig.equals("refresh")
                    : ADRESSE.matcher(egentlig).find();
        }

        /** With the names that only matter here. */
        private static String adresse(String vaerdi) {
            return Entiteter.laes(vaerdi)
                    .replace("&colon;", ":")
                    .replace("&Tab;", "")
                    .replace("&NewLine;", "");
        }
    }
}
