package dk.referat.render.template;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template's tags before it is used: a misspelt field is found in parts that this meeting does not fill, too. */
final class Skabelonkontrol {
    private static final Pattern MAERKE = Pattern.compile("\\{\\{(\\{|[#^/>&!=$<]|)\\s*([^}]*?)\\s*\\}?\\}\\}");

    private Skabelonkontrol() {}

    /** Reports what is wrong, and gives the names of the partials that the template uses. */
    static Set<String> kontroller(SourceFile kilde, List<String> dele, Diagnostics fund) {
        Set<String> brugte = new LinkedHashSet<>();
        Matcher m = MAERKE.matcher(kilde.text());
        while (m.find()) {
            Span sted = new Span(kilde, m.start(), m.end());
            String navn = m.group(2);
            switch (m.group(1)) {
                case "!" -> {}
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
                    }
                }
            }
        }
        return brugte;
    }
}
