package dk.referat.render.template;

import dk.referat.model.Tidsrum;
import dk.referat.model.Varighed;
import dk.referat.render.danish.Datoformat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks inside a plain value that become an element around a part of it. They are characters that the reader refuses in
 * every file, so that a value is still escaped whole and no author can make an element.
 */
final class Maerker {
    private static final char TID = '\uFDD3';
    private static final char TID_VIST = '\uFDD4';
    private static final char SKJULT = '\uFDD5';
    private static final char SLUT = '\uFDD6';

    private static final Pattern TIDSMAERKE =
            Pattern.compile(TID + "([-0-9:TPHM]+)" + TID_VIST + "([^" + TID + SLUT + "]*)" + SLUT);
    private static final Pattern SKJULT_MAERKE = Pattern.compile(SKJULT + "([^" + TID + SLUT + "]*)" + SLUT);
    private static final Pattern TAG =
            Pattern.compile("<[^<>" + TID + "-" + SLUT + "]*+[" + TID + "-" + SLUT + "][^<>]*+>");
    private static final Pattern MASKINEL = Pattern.compile(TID + "[-0-9:TPHM]+" + TID_VIST);
    private static final Pattern ALLE = Pattern.compile("[" + TID + "-" + SLUT + "]");

    private Maerker() {}

    /** A date that a program can read too, however the body writes it. */
    static String dato(LocalDate dato, String vist) {
        return tid(dato.toString(), vist);
    }

    /** @param dato the day it is on, where that is known */
    static String klokkeslaet(@Nullable LocalDate dato, LocalTime tid) {
        return tid((dato == null ? "" : dato + "T") + tid, Datoformat.klokkeslaet(tid));
    }

    /** «17.00–18.30», each end by itself. */
    static String tidsrum(@Nullable LocalDate dato, Tidsrum tid) {
        LocalTime slut = tid.slut();
        return klokkeslaet(dato, tid.start()) + (slut == null ? "" : "–" + klokkeslaet(dato, slut));
    }

    static String varighed(Varighed varighed) {
        return tid(varighed.laengde().toString(), varighed.tekst());
    }

    /** Words for those who hear a link alone; who sees the page sees them around it. */
    static String skjult(String tekst) {
        return SKJULT + tekst + SLUT;
    }

    /** The elements in place of the marks, in finished HTML. */
    static String tilHtml(String html) {
        // No element can stand in an attribute, where a template may have put a value.
        String rene = TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        ALLE.matcher(MASKINEL.matcher(tag.group()).replaceAll(""))
                                .replaceAll("")));
        String medTid = TIDSMAERKE.matcher(rene).replaceAll("<time datetime=\"$1\">$2</time>");
        String medSkjult = SKJULT_MAERKE.matcher(medTid).replaceAll("<span class=\"skjult\">$1</span>");
        return ALLE.matcher(medSkjult).replaceAll("");
    }

    private static String tid(String maskinel, String vist) {
        return TID + maskinel + TID_VIST + vist + SLUT;
    }
}
