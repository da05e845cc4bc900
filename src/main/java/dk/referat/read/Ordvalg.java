package dk.referat.read;

import static java.util.Map.entry;

import dk.referat.model.Aarsrapport;
import dk.referat.model.Dokumentstatus;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Moedeform;
import dk.referat.model.Organ;
import dk.referat.model.Regelvalg;
import dk.referat.model.Skrift;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of every key that has few, the usual one first; the reader and the schema know no others. */
final class Ordvalg {
    static final Map<String, Moedeform> FORM = af(Moedeform.values(), Moedeform::tekst);

    static final Map<String, Dokumentstatus> STATUS = af(Dokumentstatus.values(), Dokumentstatus::tekst);

    static final Map<String, Dokumenttype> TRIN =
            af(Dokumenttype.moedets().toArray(Dokumenttype[]::new), Dokumenttype::navn);

    static final Map<String, Aarsrapport.Noegletal> NOEGLETAL =
            af(Aarsrapport.Noegletal.values(), Aarsrapport.Noegletal::navn);

    static final Map<String, Organ.Moenster> MOENSTER = ord(
            entry("fri", Organ.Moenster.FRI),
            entry("løbenummer/år", Organ.Moenster.LOEBENUMMER_AAR),
            entry("pr. møde", Organ.Moenster.PR_MOEDE),
            entry("ingen", Organ.Moenster.INGEN));

    /** Whether the names stand on one line. */
    static final Map<String, Boolean> VISNING = ord(entry("liste", false), entry("linje", true));

    static final Map<String, Boolean> JA_NEJ = ord(entry("ja", true), entry("nej", false));

    static final Map<String, Organ.VedVises> VED_VISES = ord(
            entry("i dagsordenstabellen", Organ.VedVises.I_DAGSORDENSTABELLEN),
            entry("ved punktet", Organ.VedVises.VED_PUNKTET));

    static final Map<String, Organ.VedForm> VED_FORM =
            ord(entry("i titlen", Organ.VedForm.I_TITLEN), entry("linje", Organ.VedForm.LINJE));

    static final Map<String, Organ.RolleVises> ROLLE_VISES =
            ord(entry("i parentes", Organ.RolleVises.I_PARENTES), entry("efter komma", Organ.RolleVises.EFTER_KOMMA));

    static final Map<String, Organ.AfbudVises> AFBUD_VISES = ord(
            entry("som skrevet", Organ.AfbudVises.SOM_SKREVET), entry("i egen liste", Organ.AfbudVises.I_EGEN_LISTE));

    static final Map<String, Organ.Datoform> DATOFORM = ord(
            entry("lang", Organ.Datoform.LANG),
            entry("ugedag", Organ.Datoform.UGEDAG),
            entry("tal", Organ.Datoform.TAL));

    static final Map<String, Organ.TidVises> TID_VISES =
            ord(entry("ved stedet", Organ.TidVises.VED_STEDET), entry("ved datoen", Organ.TidVises.VED_DATOEN));

    static final Map<String, Organ.Bilagsnummerering> BILAGSNUMMERERING = ord(
            entry("i punktet", Organ.Bilagsnummerering.I_PUNKTET),
            entry("gennem mødet", Organ.Bilagsnummerering.GENNEM_MOEDET),
            entry("efter punktet", Organ.Bilagsnummerering.EFTER_PUNKTET));

    static final Map<String, Organ.Linjeskift> LINJESKIFT =
            ord(entry("mellemrum", Organ.Linjeskift.MELLEMRUM), entry("bevares", Organ.Linjeskift.BEVARES));

    static final Map<String, Skrift> SKRIFT = af(Skrift.values(), Skrift::tekst);

    static final Map<String, Regelvalg> REGELVALG = af(Regelvalg.values(), Regelvalg::tekst);

    static final Map<String, String> FORMATER =
            ord(entry("html", "html"), entry("pdf", "pdf"), entry("html-fragment", "html-fragment"));

    private Ordvalg() {}

    private static <E> Map<String, E> af(E[] vaerdier, Function<E, String> ord) {
        Map<String, E> ordnet = new LinkedHashMap<>();
        for (E vaerdi : vaerdier) {
            ordnet.put(ord.apply(vaerdi), vaerdi);
        }
        return Collections.unmodifiableMap(ordnet);
    }

    @SafeVarargs
    private static <E> Map<String, E> ord(Map.Entry<String, E>... ord) {
        Map<String, E> ordnet = new LinkedHashMap<>();
        for (Map.Entry<String, E> et : ord) {
            ordnet.put(et.getKey(), et.getValue());
        }
        return Collections.unmodifiableMap(ordnet);
    }
}
