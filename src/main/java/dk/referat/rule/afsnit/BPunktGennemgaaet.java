package dk.referat.rule.afsnit;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Afsnit;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Regel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item that is not gone through at the meeting has a long debate. */
public final class BPunktGennemgaaet implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning(
                    "b-punkt-gennemgaaet", "Et punkt, der ikke gennemgås på mødet, har en lang debat")
            .because("Dagsordenen siger, at punkter med dette mærke ikke gennemgås, men referatet viser, at "
                    + "det blev drøftet. De, der blev væk eller forberedte sig efter mærket, kunne ikke vide "
                    + "det. Ret mærket, eller skriv kort, hvorfor punktet blev taget op.")
            .from("God praksis: punkter uden debat afgøres på det skriftlige grundlag")
            .example("""
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    typenote: B-punkter gennemgås ikke på mødet.
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Vedtægter
                        type: B
                        referat: |
                          Anne Holm gennemgik de nye vedtægter.

                          Bo Lind spurgte til formålet.

                          Rådet godkendte vedtægterne.
                    """, """
                    # fil: referat.yaml
                    navn: Rådet
                    # fil: organer/raadet.yaml
                    navn: Rådet
                    typenote: B-punkter gennemgås ikke på mødet.
                    # fil: moeder/2024-12-18-raadet.yaml
                    møde:
                      organ: raadet
                      dato: 2024-12-18
                      tid: 17.00–18.00
                      sted: Mødelokale 1
                    agenda:
                      - titel: Vedtægter
                        type: B
                        referat: Rådet godkendte vedtægterne.
                    """);

    private static final Pattern NOTE =
            Pattern.compile("(\\p{L}{1,4})-punkter(?:ne)? (?:gennemgås|drøftes|behandles) (?:normalt )?ikke");
    private static final Pattern AFSNIT = Pattern.compile("\\n[ \\t]*+\\n\\s*+");
    private static final Pattern ORD = Pattern.compile("\\s+");
    private static final int MANGE_AFSNIT = 3;
    private static final int MANGE_ORD = 100;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        String note = kontekst.organ().typenote();
        Matcher m = NOTE.matcher(note == null ? "" : note);
        if (!m.find()) {
            return;
        }
        for (Dagsordenspunkt punkt : kontekst.punkter()) {
            Optional<Afsnit> referat = punkt.afsnit("referat");
            if (punkt.type() != null && punkt.type().value().equals(m.group(1)) && referat.isPresent()) {
                String tekst = Afsnitstekst.af(referat.get().indhold()).strip();
                if (AFSNIT.split(tekst).length >= MANGE_AFSNIT || ORD.split(tekst).length >= MANGE_ORD) {
                    ud.meld(Diagnostic.of(
                                    INFO,
                                    punkt.type().span(),
                                    "Punktet er et " + m.group(1) + "-punkt, som ikke gennemgås, men har en lang debat",
                                    "Ret mærket, eller forkort referatet til det, der blev besluttet")
                            .withRelated(referat.get().noegle(), "referatet"));
                }
            }
        }
    }
}
