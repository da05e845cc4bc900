package dk.referat.scan;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of text: as they stand, as a browser would show them, and as a table would. */
final class Tekstlaeser {
    private static final Pattern BLOK = Pattern.compile(
            "(?i)</?(?:p|div|li|ul|ol|h[1-6]|tr|table|br|hr|section|article|header|footer|dd|dt|title|text)\\b[^<>]{0,2000}>");
    private static final Pattern CELLE = Pattern.compile("(?i)</t[dh]\\s*>");
    private static final Pattern MAERKE = Pattern.compile("<[A-Za-z/!?][^<>]{0,20000}>");
    private static final Pattern ADSKILT = Pattern.compile("\"?[ \\t]*[;,\\t][ \\t]*\"?");
    private static final Pattern MAIL = Pattern.compile(
            "(?im)^Content-Transfer-Encoding:\\s*(?:base64|quoted-printable)|;ENCODING=(?:b|base64|quoted-printable)\\b");
    private static final Pattern INDLEJRET =
            Pattern.compile("data:[\\w.+/-]{0,100}(?:;[\\w.=+-]{1,60}){0,4};base64,([A-Za-z0-9+/=%\\s\\\\]{8,})");
    private static final Pattern EJ_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
    private static final Pattern NI_CIFRE = Pattern.compile("(?<![\\d,.])[1-9]\\d{8}(?![\\d,.])");
    private static final Pattern NAEVNER_CPR = Pattern.compile("(?iu)cpr|person-?(?:nummer|nr)|fødselsn");

    private Tekstlaeser() {}

    static void laes(String tekst, Filart art, Samler samler) {
        samler.tekst("teksten", tekst);
        if (art == Filart.HTML) {
            samler.tekst("teksten, som den vises", vist(tekst));
        } else {
            raekker(tekst, samler);
        }
        if (MAIL.matcher(tekst).find()) {
            // A mail holds files, packed in its own way.
            samler.ukontrolleret("", Grund.UKENDT_TYPE);
        }
        if (Scripts.i(tekst)) {
            samler.ukontrolleret("", Grund.SCRIPT);
        }
        indlejrede(tekst, samler);
    }

    /** Without tags, with entities as the characters that they stand for. */
    static String vist(String html) {
        String tekst = CELLE.matcher(html).replaceAll(" | ");
        tekst = BLOK.matcher(tekst).replaceAll("\n");
        tekst = MAERKE.matcher(tekst).replaceAll("");
        return Entiteter.laes(tekst);
    }

    /** Cells that stand beside each other may be the two halves of a number; a program may have taken its first zero. */
    private static void raekker(String tekst, Samler samler) {
        if (tekst.indexOf(';') < 0 && tekst.indexOf(',') < 0 && tekst.indexOf('\t') < 0) {
            return;
        }
        StringBuilder ud = new StringBuilder();
        tekst.lines()
                .filter(l -> ADSKILT.matcher(l).find())
                .forEach(l -> ud.append(ADSKILT.matcher(l).replaceAll(" | ")).append(" ;\n"));
        samler.tekst("rækkerne", ud.toString());
        if (naevnerCpr(tekst)) {
            samler.tekst("rækkerne", medNul(ud.toString()));
        }
    }

    static boolean naevnerCpr(String tekst) {
        return NAEVNER_CPR.matcher(tekst).find();
    }

    /** Numbers of nine digits, with the zero that a spreadsheet takes away. */
    static String medNul(String tekst) {
        StringBuilder ud = new StringBuilder();
        Matcher m = NI_CIFRE.matcher(tekst);
        while (m.find()) {
            ud.append('0').append(m.group()).append(" ;\n");
        }
        return ud.toString();
    }

    /** Files that are written into the text itself. */
    private static void indlejrede(String tekst, Samler samler) {
        Matcher m = INDLEJRET.matcher(tekst);
        int antal = 0;
        while (m.find()) {
            antal++;
            Samler inde = samler.inde("indlejret fil " + antal);
            samler.fil();
            String kode = EJ_BASE64.matcher(m.group(1)).replaceAll("");
            byte[] data =
                    Base64.getMimeDecoder().decode(kode.substring(0, kode.length() - (kode.length() % 4 == 1 ? 1 : 0)));
            samler.udpak(data.length);
            Fillaeser.laes(data, inde);
        }
    }
}
