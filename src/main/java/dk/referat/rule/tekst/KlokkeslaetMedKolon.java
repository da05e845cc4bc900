package dk.referat.rule.tekst;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day is written with a colon. */
public final class KlokkeslaetMedKolon implements Regel {
    public static final RuleInfo INFO = RuleInfo.notice("klokkeslaet-med-kolon", "Klokkeslættet er skrevet med kolon")
            .because("På dansk skrives klokkeslæt med punktum, og et referat, der skifter mellem 16:00 og "
                    + "16.00, ser sjusket ud. Skriv punktum; tallene er de samme.")
            .from("Retskrivningsordbogen: klokkeslæt skrives med punktum mellem timer og minutter")
            .example("""
                    agenda:
                      - titel: Eventuelt
                        referat: Næste møde begynder kl. 16:00.
                    """, """
                    agenda:
                      - titel: Eventuelt
                        referat: Næste møde begynder kl. 16.00.
                    """);

    private static final String TID = "(?:[01]?\\d|2[0-3]):[0-5]\\d";
    private static final Pattern KLOKKESLAET =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\d:.,/-])" + TID + "(?:\\s?[–—-]\\s?" + TID + ")?(?![\\d:]|[.,]\\d)");

    /** What makes two numbers with a colon something else: a proportion, a result, a verse. */
    private static final Pattern ANDET = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:forhold(?:et)?|målestok(?:sforhold)?|stem(?:te|mer|merne|metal)|sejr(?:ede)?|vandt|tabte|resultat(?:et)?"
                    + "|\\b[123]\\. ?\\p{L}+|joh|matt|mark|luk|mos|kor|sal|salme|ordsp|es|jer|rom|apg|åb|vers|kapitel)"
                    + "\\.?,? (?:på |var |er )?$");

    private static final Pattern KL = Pattern.compile("(?iu)(?<!\\p{L})(?:kl\\.?|klokken) ?$");
    private static final int FORAN = 24;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Tider.felter(kontekst.moede()).forEach(tid -> gennem(tid, tid.value(), ud));
        for (Prosa prosa : kontekst.tekster()) {
            if (prosa.value().indexOf(':') >= 0) {
                gennem(prosa.tekst(), prosa.ord(), ud);
            }
        }
    }

    private static void gennem(Tekst tekst, String ord, Melder ud) {
        Matcher m = KLOKKESLAET.matcher(ord);
        while (!ud.fuld() && m.find()) {
            String foran = ord.substring(Math.max(0, m.start() - FORAN), m.start());
            boolean sikker = KL.matcher(foran).find();
            boolean toCifre = m.group().indexOf(':') == 2;
            if (sikker || (toCifre && !ANDET.matcher(foran).find())) {
                meld(tekst, m, ud);
            }
        }
    }

    private static void meld(Tekst tekst, Matcher m, Melder ud) {
        List<Soegning.Ret> rettelser = new ArrayList<>();
        for (int i = m.start(); i < m.end(); i++) {
            if (tekst.value().charAt(i) == ':') {
                rettelser.add(new Soegning.Ret(i, i + 1, "."));
            }
        }
        Soegning.meld(
                INFO,
                ud,
                tekst,
                m.start(),
                m.end(),
                "«" + m.group() + "» er skrevet med kolon",
                "Skriv «" + m.group().replace(':', '.') + "»",
                rettelser);
    }
}
