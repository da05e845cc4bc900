package dk.referat.rule.henvisning;

import dk.referat.model.Organ;
import dk.referat.rule.Prosa;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the body named by its ordinal: «styregruppens 18. møde den 9. oktober».
 *
 * @param dato the date that is given with it
 * @param somHoldt whether the text takes it to be held already: «referatet fra …», «som aftalt på …»
 * @param somGodkendt whether its minutes are up for approval
 */
record Moedeomtale(int nummer, @Nullable Omtaltdato dato, boolean somHoldt, boolean somGodkendt, int fra, int til) {
    /** In small letters only: «den 3. Møder …» is another sentence. */
    private static final Pattern MOEDE = Pattern.compile(
            "(?<![\\p{L}\\p{N}./-])(\\d{1,3})\\.[\\s\\u00A0]{1,9}(?:ordinære[\\s\\u00A0]{1,9})?(\\p{L}*)møde(?:t)?(?!\\p{L})");

    private static final Pattern HOLDT = Pattern.compile(
            "(?:referat(?:et|erne)?[\\s\\u00A0]{1,9}(?:fra|af)|som[\\s\\u00A0]{1,9}(?:aftalt|besluttet|drøftet|nævnt|oplyst|vedtaget|behandlet)[\\s\\u00A0]{1,9}(?:på|ved))"
                    + "[\\s\\u00A0]{1,9}(?:\\p{L}+[\\s\\u00A0]{1,9})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GODKENDELSE = Pattern.compile(
            "godkendelse[\\s\\u00A0]{1,9}af[\\s\\u00A0]{1,9}referat(?:et)?[\\s\\u00A0]{1,9}(?:fra|af)[\\s\\u00A0]{1,9}(?:\\p{L}+[\\s\\u00A0]{1,9})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Right before the ordinal, these say whose meeting it is, or leave it to be this body's. */
    private static final Pattern EGET =
            Pattern.compile("det|sit|vores|gruppens|fra|af|på|ved|jf\\.|se|under|efter|siden");

    private static final Pattern I_ET =
            Pattern.compile("^[\\s\\u00A0]{1,9}(?:i|for|med|hos)[\\s\\u00A0]{1,9}(\\p{L}+)");

    static List<Moedeomtale> i(Prosa prosa, Organ organ) {
        String tekst = prosa.ord();
        Fremmedord fremmedord = new Fremmedord(tekst, organ);
        List<Moedeomtale> alle = new ArrayList<>();
        Matcher fundet = MOEDE.matcher(tekst);
        while (fundet.find()) {
            Omgivelser om = Omgivelser.om(fremmedord, fundet.start(), fundet.end());
            if (erOrganets(om, fundet.group(2), organ)) {
                Omtaltdato dato = Omtaltdato.efter(om.efter());
                alle.add(new Moedeomtale(
                        Integer.parseInt(fundet.group(1)),
                        dato,
                        HOLDT.matcher(om.foer()).find(),
                        GODKENDELSE.matcher(om.foer()).find(),
                        fundet.start(),
                        fundet.end() + (dato == null ? 0 : dato.laengde())));
            }
        }
        return alle;
    }

    private static boolean erOrganets(Omgivelser om, String sammensat, Organ organ) {
        String navn = organ.navn().toLowerCase(Locale.ROOT);
        String foer = om.ordetFoer();
        boolean ejes = foer == null
                || EGET.matcher(foer).matches()
                || (foer.length() > 4 && foer.endsWith("s") && navn.contains(foer.substring(0, foer.length() - 1)));
        String foran = sammensat.toLowerCase(Locale.ROOT).replaceAll("s$", "");
        return ejes && navn.contains(foran) && !iEtAndet(om, navn) && !om.naevnerAndetOrgan();
    }

    /** «20. møde i Danske Regioner» */
    private static boolean iEtAndet(Omgivelser om, String navn) {
        Matcher sted = I_ET.matcher(om.efter());
        return sted.find() && !navn.contains(sted.group(1).toLowerCase(Locale.ROOT));
    }
}
