package dk.referat.render.template;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a template's tags before it is used: a misspelt field is found in parts that this meeting does not fill, too. */
final class Skabelonkontrol {
    private static final String BEGYNDELSE = "{{";
    private static final String SLUTNING = "}}";
    private static final String SLAGS = "{#^/>&=$<";

    private Skabelonkontrol() {}

    /**
     * Reports what is wrong, and gives the name of each partial that the template puts in, as many times as it does.
     *
     * <p>Every beginning of a tag must be one that is understood here: the engine could else take it for something else, such
     * as a change of what begins a tag.
     */
    static List<String> kontroller(SourceFile kilde, List<String> dele, Diagnostics fund) {
        List<String> brugte = new ArrayList<>();
        String tekst = kilde.text();
        for (int start = tekst.indexOf(BEGYNDELSE); start >= 0; ) {
            int slut = tekst.indexOf(SLUTNING, start + BEGYNDELSE.length());
            if (slut < 0) {
                ulaeseligt(kilde, start, fund);
                return brugte;
            }
            String skrevet = tekst.substring(start + BEGYNDELSE.length(), slut);
            String indhold = skrevet.strip();
            int efter = slut + SLUTNING.length();
            boolean tre = skrevet.startsWith("{") && tekst.startsWith("}", efter);
            Span sted = new Span(kilde, start, tre ? efter + 1 : efter);
            boolean klammer = indhold.indexOf('{', tre ? 1 : 0) >= 0 || indhold.indexOf('}') >= 0;
            if (klammer && !skrevet.startsWith("!")) {
                ulaeseligt(kilde, start, fund);
            } else if (!indhold.startsWith("!")) {
                maerke(indhold, sted, dele, brugte, fund);
            }
            start = tekst.indexOf(BEGYNDELSE, efter);
        }
        return brugte;
    }

    private static void ulaeseligt(SourceFile kilde, int start, Diagnostics fund) {
        fund.add(
                Skabelonregler.SKABELONFEJL,
                new Span(kilde, start, start + BEGYNDELSE.length()),
                "Et mærke begynder med «{{», men kan ikke læses",
                "Skriv {{felt}} uden klammer i navnet, og slut med «}}»");
    }

    private static void maerke(String indhold, Span sted, List<String> dele, List<String> brugte, Diagnostics fund) {
        boolean harSlags = !indhold.isEmpty() && SLAGS.indexOf(indhold.charAt(0)) >= 0;
        String navn = (harSlags ? indhold.substring(1) : indhold).strip();
        switch (harSlags ? indhold.substring(0, 1) : "") {
            case ">" -> {
                if (dele.contains(navn)) {
                    brugte.add(navn);
                } else {
                    fund.add(
                            Skabelonregler.SKABELONFEJL,
                            sted,
                            "Der er ingen delskabelon «" + navn + "»",
                            "Delskabelonerne er " + String.join(", ", dele));
                }
            }
            case "{", "&" ->
                fund.add(
                        Skabelonregler.UBESKYTTET_VAERDI,
                        sted,
                        "Værdier må ikke sættes ind uden beskyttelse",
                        "Skriv «{{" + navn + "}}»; færdige afsnit kommer uændret med");
            case "=", "$", "<" ->
                fund.add(
                        Skabelonregler.SKABELONFEJL,
                        sted,
                        "Denne slags mærke bruger referats skabeloner ikke",
                        "Brug {{felt}}, {{#felt}} … {{/felt}}, {{^felt}} … {{/felt}} og {{> del}}");
            default -> {
                if (!Felt.findes(navn)) {
                    fund.add(
                            Skabelonregler.UKENDT_FELT,
                            sted,
                            "Feltet «" + navn + "» findes ikke",
                            "Felterne står i vejledningen om skabeloner; fx titel, nummer, punkter og afsnit");
                } else if (!harSlags
                        && Felt.medNavn(navn).filter(Felt::harFelter).isPresent()) {
                    fund.add(
                            Skabelonregler.SKABELONFEJL,
                            sted,
                            "Feltet «" + navn + "» har felter under sig og kan ikke stå som tekst",
                            "Skriv {{#" + navn + "}} … {{/" + navn + "}} med felterne imellem");
                }
            }
        }
    }
}
