package dk.referat.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Made-up CPR numbers in every form that a text can hold one in. None is known to be a person's. */
public final class CprKorpus {
    /** Dates of all centuries, leap days, replacement numbers with 60 added to the day; most do not satisfy modulus 11. */
    private static final List<String> NUMRE = List.of(
            "0101701234",
            "3112991111",
            "2902004321",
            "2902960777",
            "0507365678",
            "1510075999",
            "3004588888",
            "6101701234",
            "9112853456",
            "1206189012");

    /** These satisfy modulus 11, so that a form which others have, too, is enough. */
    private static final List<String> KONTROLLEREDE = List.of("6101700001", "0101012964", "1112132887");

    private CprKorpus() {}

    /**
     * A number in a form.
     *
     * @param form the name of the form
     * @param tekst what is searched
     * @param cifre the number's ten digits
     */
    public record Variant(String form, String tekst, String cifre) {
        @Override
        public String toString() {
            return form + ": " + tekst.replace("\n", "⏎").replace("\r", "␍");
        }
    }

    /** Every form of every number. */
    public static List<Variant> plantede() {
        List<Variant> alle = new ArrayList<>();
        former().forEach((navn, form) -> NUMRE.forEach(n -> alle.add(new Variant(navn, form.apply(n), n))));
        usikre().forEach((navn, form) -> KONTROLLEREDE.stream()
                .filter(CprKorpus::modulus11)
                .forEach(n -> alle.add(new Variant(navn, form.apply(n), n))));
        Map<String, UnaryOperator<String>> medOrdet = usikre();
        medOrdet.put("punktum i datoen og mellemrum", n -> delt(n, ".") + " " + loebe(n));
        medOrdet.forEach((navn, form) -> NUMRE.subList(0, 3)
                .forEach(n -> alle.add(new Variant(navn + ", med ordet", "CPR-nr. " + form.apply(n), n))));
        return alle;
    }

    private static boolean modulus11(String n) {
        int[] vaegte = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < vaegte.length; i++) {
            sum += vaegte[i] * (n.charAt(i) - '0');
        }
        if (sum % 11 != 0) {
            throw new IllegalStateException(n);
        }
        return true;
    }

    private static Map<String, UnaryOperator<String>> former() {
        Map<String, UnaryOperator<String>> former = new TreeMap<>();
        former.put("i ét", n -> n);
        med(former, "bindestreg", "-");
        med(former, "mellemrum", " ");
        med(former, "to mellemrum", "  ");
        med(former, "bindestreg i luft", " - ");
        med(former, "hårdt mellemrum", "\u00A0");
        med(former, "smalt mellemrum", "\u2009");
        med(former, "smalt hårdt mellemrum", "\u202F");
        med(former, "talmellemrum", "\u2007");
        med(former, "ideografisk mellemrum", "\u3000");
        med(former, "tabulator", "\t");
        med(former, "hård bindestreg", "\u2011");
        med(former, "tankestreg", "\u2013");
        med(former, "tankestreg i luft", " \u2013 ");
        med(former, "lang tankestreg", "\u2014");
        med(former, "minus", "\u2212");
        med(former, "bred bindestreg", "\uFF0D");
        med(former, "blød bindestreg", "\u00AD");
        med(former, "bindestreg og blød", "-\u00AD");
        med(former, "nulbredde", "\u200B");
        med(former, "ordsamler", "\u2060");
        med(former, "BOM", "\uFEFF");
        med(former, "retningsmærke", "\u200E-\u200E");
        med(former, "understreg", "_");
        med(former, "plus i adresse", "+");
        med(former, "ny linje efter bindestreg", "-\n");
        med(former, "ny linje", "\n");
        med(former, "ny linje i Windows", "-\r\n");
        med(former, "ny linje i YAML", "-\n      ");
        med(former, "ny linje før bindestreg", "\n-");
        med(former, "sideskift", "\f");
        med(former, "linjeskifttegn", "\u2028");
        med(former, "skråstreg i YAML", "-\\\n    ");
        med(former, "skrevet linjeskift", "-\\n");
        med(former, "ny linje i bemærkning", "-\n# ");
        med(former, "ny linje i citat", "-\n> ");
        med(former, "celler", " | ");
        med(former, "tætte celler", "|");
        med(former, "celler i HTML", "</td><td>");
        med(former, "celler i HTML på to linjer", "</td>\n    <td class=\"tal\">");
        med(former, "afsnit i HTML", "</p>\n<p>");
        med(former, "br", "<br>");
        med(former, "br i XHTML", "-<br />");
        med(former, "wbr", "-<wbr>");
        med(former, "bemærkning i HTML", "<!-- her -->-");
        med(former, "kørsler i Word", "</w:t></w:r><w:r><w:t>-");
        med(former, "&nbsp;", "&nbsp;");
        med(former, "&shy;", "&shy;");
        med(former, "&#45;", "&#45;");
        med(former, "&#x2D;", "&#x2D;");
        med(former, "&#8209;", "&#8209;");
        med(former, "&#160;", "&#160;");
        med(former, "&ndash;", "&ndash;");
        med(former, "&thinsp;", "&thinsp;");
        med(former, "&minus;", "&minus;");
        med(former, "&amp;nbsp;", "&amp;nbsp;");
        med(former, "%20", "%20");
        med(former, "%2D", "%2D");
        med(former, "%C2%A0", "%C2%A0");
        med(former, "%E2%80%93", "%E2%80%93");
        med(former, "%2520", "%2520");
        med(former, "\\xA0", "\\xA0");
        med(former, "\\u2011", "\\u2011");
        med(former, "\\u002d", "\\u002d");
        med(former, "\\-", "\\-");
        former.put("fed dato", n -> "**" + dato(n) + "**-" + loebe(n));
        former.put("fed rest", n -> dato(n) + "-**" + loebe(n) + "**");
        former.put("fed midt i", n -> n.substring(0, 2) + "**" + n.substring(2, 4) + "**" + n.substring(4));
        former.put("kursiv", n -> "*" + dato(n) + "*-_" + loebe(n) + "_");
        former.put("kode", n -> "`" + dato(n) + "`-`" + loebe(n) + "`");
        former.put("overstreget", n -> "~~" + dato(n) + "~~-" + loebe(n));
        former.put("fed i HTML", n -> "<b>" + dato(n) + "</b>-" + loebe(n));
        former.put("fed midt i HTML", n -> n.substring(0, 3) + "<b>" + n.substring(3, 8) + "</b>" + n.substring(8));
        former.put("brede cifre", n -> cifre(n, 0xFF10));
        former.put("brede cifre med bindestreg", n -> cifre(dato(n), 0xFF10) + "-" + cifre(loebe(n), 0xFF10));
        former.put("arabisk-indiske cifre", n -> cifre(n, 0x0660));
        former.put("matematiske cifre", n -> cifre(n, 0x1D7CE));
        former.put("blandede cifre", n -> cifre(dato(n), 0xFF10) + "-" + loebe(n));
        former.put("cifre som entiteter", n -> paa(n, "&#", 48, ";"));
        former.put("cifre i procent", n -> paa(n, "%3", 0, ""));
        former.put("cifre i \\u", n -> paa(n, "\\u003", 0, ""));
        former.put("bløde bindestreger overalt", n -> String.join("\u00AD", n.split("")));
        former.put("nulbredde overalt", n -> String.join("\u200B", n.split("")));
        former.put("punktum i datoen", n -> delt(n, ".") + "-" + loebe(n));
        former.put("skråstreg i datoen", n -> delt(n, "/") + "-" + loebe(n));
        former.put("bindestreg i datoen", n -> delt(n, "-") + "-" + loebe(n));
        former.put("punktum og tankestreg", n -> delt(n, ".") + " \u2013 " + loebe(n));
        former.put("mellemrum i datoen", n -> delt(n, " ") + "-" + loebe(n));
        former.put(
                "ét ciffer ad gangen",
                n -> String.join(" ", dato(n).split("")) + " - " + String.join(" ", loebe(n).split("")));
        former.put(
                "knækket i den sidste del",
                n -> dato(n) + "-" + loebe(n).substring(0, 2) + "\n" + loebe(n).substring(2));
        former.put("knækket i datoen", n -> n.substring(0, 4) + "\n" + n.substring(4, 6) + "-" + loebe(n));
        former.put("CPR foran", n -> "CPR" + streg(n));
        former.put("cpr. nr. foran", n -> "cpr. nr.: " + n);
        former.put("personnummer", n -> "personnummer " + n + ".");
        former.put("pnr", n -> "PNR " + n);
        former.put("parentes", n -> "(" + streg(n) + ")");
        former.put("kantet parentes", n -> "[" + n + "]");
        former.put("anførselstegn", n -> "\"" + n + "\"");
        former.put("guillemeter", n -> "»" + streg(n) + "«");
        former.put("filnavn", n -> streg(n) + ".pdf");
        former.put("filnavn med understreg", n -> n + "_cv.pdf");
        former.put("filnavn efter understreg", n -> "cv_" + n + ".docx");
        former.put("filnavn 7z", n -> n + ".7z");
        former.put("filnavn med procent", n -> "sag%20" + n + ".pdf");
        former.put("sti", n -> "C:\\bilag\\" + n + "\\brev.docx");
        former.put("adresse", n -> "https://www.ngc.dk/sag/" + streg(n) + "/bilag");
        former.put("forespørgsel", n -> "https://www.ngc.dk/?id=" + n + "&x=1");
        former.put("e-mail", n -> n + "@borger.dk");
        former.put("e-mail med streg", n -> "mailto:" + streg(n) + "@sikkermail.dk");
        former.put("klistret til bogstaver", n -> "cpr" + n + "x");
        former.put("efter tal", n -> "2024 " + streg(n));
        former.put("efter årstal og streg", n -> "2024-" + streg(n));
        former.put("før komma", n -> n + ", Hansen");
        former.put("to med komma", n -> n + ",0202022222");
        former.put("efter komma", n -> "0202022222," + n);
        former.put("før punktum", n -> "Nr." + n + ".");
        former.put("konto med bindestreg", n -> "konto " + streg(n));
        former.put("NemKonto", n -> "NemKonto " + n);
        former.put("JSON", n -> "{\"cpr\":\"" + n + "\"}");
        former.put("JSON som tal", n -> "{\"cpr\":" + n + "}");
        former.put("XML", n -> "<cpr>" + n + "</cpr>");
        former.put("attribut", n -> "<td title='" + streg(n) + "'>");
        former.put("bemærkning", n -> "<!-- " + n + " -->");
        former.put("procent foran", n -> "50%" + n);
        former.put("telefon foran", n -> "tlf. 12345678 " + streg(n));
        return former;
    }

    /** Forms that other numbers have as well. */
    private static Map<String, UnaryOperator<String>> usikre() {
        Map<String, UnaryOperator<String>> former = new TreeMap<>();
        former.put("mellemrum i datoen og efter", n -> delt(n, " ") + " " + loebe(n));
        former.put("ét ciffer ad gangen uden streg", n -> String.join(" ", n.split("")));
        former.put("knækket i datoen, uden streg", n -> n.substring(0, 2) + "\n" + n.substring(2));
        former.put("knækket til sidst, uden streg", n -> n.substring(0, 9) + "\n" + n.substring(9));
        return former;
    }

    private static void med(Map<String, UnaryOperator<String>> former, String navn, String skel) {
        former.put(navn, n -> dato(n) + skel + loebe(n));
    }

    private static String dato(String n) {
        return n.substring(0, 6);
    }

    private static String loebe(String n) {
        return n.substring(6);
    }

    private static String streg(String n) {
        return dato(n) + "-" + loebe(n);
    }

    private static String delt(String n, String skel) {
        return String.join(skel, Arrays.asList(n.substring(0, 2), n.substring(2, 4), n.substring(4, 6)));
    }

    private static String cifre(String n, int nul) {
        StringBuilder ud = new StringBuilder();
        n.chars().forEach(c -> ud.appendCodePoint(nul + c - '0'));
        return ud.toString();
    }

    private static String paa(String n, String foer, int plus, String efter) {
        StringBuilder ud = new StringBuilder();
        n.chars().forEach(c -> ud.append(foer).append(c - '0' + plus).append(efter));
        return ud.toString();
    }
}
