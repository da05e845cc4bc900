package dk.referat.publish;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.edition.Udgave;
import dk.referat.gate.Portregler;
import dk.referat.read.ReadRules;
import dk.referat.read.yaml.YamlRules;
import dk.referat.render.Stilark;
import dk.referat.render.template.Skabelonregler;
import dk.referat.rule.Organregler;
import dk.referat.rule.Rapportregler;
import dk.referat.rule.Regler;
import dk.referat.rule.Undtagelsesregler;
import dk.referat.source.Naermeste;
import dk.referat.source.Orden;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that a finding can name, from the reader to the writer of files. */
public final class Regelkatalog {
    public static final List<RuleInfo> ALLE = Stream.of(
                    YamlRules.ALLE,
                    ReadRules.ALLE,
                    Regler.info(),
                    Organregler.info(),
                    Rapportregler.info(),
                    Undtagelsesregler.ALLE,
                    Udgave.REGLER,
                    Portregler.BILAG,
                    Portregler.DOKUMENTER,
                    Udgivelsesregler.ALLE,
                    Billedregler.ALLE,
                    Fodnoteregler.ALLE,
                    Skabelonregler.ALLE,
                    List.of(Stilark.HENTER_UDEFRA))
            .flatMap(List::stream)
            .sorted(Orden.efter(RuleInfo::id))
            .toList();

    private Regelkatalog() {}

    public static Optional<RuleInfo> find(String id) {
        return ALLE.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The rule whose name is most like a misspelt one. */
    public static Optional<String> naermeste(String id) {
        return Naermeste.blandt(
                id.toLowerCase(Locale.ROOT), ALLE.stream().map(RuleInfo::id).toList());
    }
}
