package dk.referat.rule.person;

import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Deltager;
import dk.referat.model.Medlem;
import dk.referat.model.Moede;
import dk.referat.rule.Kontekst;
import dk.referat.rule.Melder;
import dk.referat.rule.Prosa;
import dk.referat.rule.Regel;
import dk.referat.rule.Trin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nobody is said to lead the meeting, though the body has a chair: a vice-chair is named, or a neighbouring meeting has one.
 * Bodies without a chair are left alone.
 */
public final class FormandMangler implements Regel {
    public static final RuleInfo INFO = RuleInfo.warning("formand-mangler", "Der står ikke, hvem der ledede mødet")
            .because(
                    "Referatet skal vise, hvem der ledede mødet, og har organet en formand, venter læseren at se formanden. Skriv"
                            + " «(formand)» efter navnet; ledede en anden mødet, så skriv «mødeleder» under «møde».")
            .from("God praksis: mødelederen nævnes i referatet")
            .example("""
                    deltagere:
                      - Anne Holm, direktør
                      - Bo Lind, kontorchef (næstformand)
                      - Carl Munk, konsulent
                    """, """
                    deltagere:
                      - Anne Holm, direktør (formand)
                      - Bo Lind, kontorchef (næstformand)
                      - Carl Munk, konsulent
                    """);

    private static final int FAA = 3;
    private static final Pattern LEDER =
            Pattern.compile("(?iu)mødeleder|ordstyrer|dirigent|ledede mødet|som formand|fungerende formand|konstituer");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean gaelder(Kontekst kontekst) {
        return kontekst.trin().mindst(Trin.REFERAT);
    }

    @Override
    public boolean taalerLaesefejl() {
        return false;
    }

    @Override
    public void kontroller(Kontekst kontekst, Melder ud) {
        Moede moede = kontekst.moede();
        List<Deltager> deltagere = Personer.deltagere(moede);
        boolean naevnt = !moede.hoved().moedeleder().isEmpty()
                || deltagere.stream().anyMatch(Formaend::kanLede)
                || kontekst.prosa().stream()
                        .map(Prosa::value)
                        .anyMatch(t -> LEDER.matcher(t).find());
        if (deltagere.size() < FAA || !Personer.erNaevnt(kontekst) || naevnt) {
            return;
        }
        Optional<Deltager> naestformand =
                deltagere.stream().filter(Formaend::erNaestformand).findFirst();
        boolean naboHarFormand = Stream.of(
                        kontekst.raekke().forrige(moede), kontekst.raekke().naeste(moede))
                .flatMap(Optional::stream)
                .anyMatch(m -> !Formaend.formaend(m).isEmpty());
        if (naestformand.isPresent() || naboHarFormand) {
            Deltager vist = naestformand.orElse(deltagere.get(0));
            ud.meld(
                    kontekst.iFilen(vist.navn().span()) || listenHarIngen(kontekst)
                            ? vist.navn().span()
                            : moede.hoved().dato().span(),
                    "Ingen på listen er formand, og der er ingen mødeleder",
                    kontekst.afMedlemslisten()
                            ? "Skriv «mødeleder» under «møde», eller «rolle: formand» hos medlemmet i organets fil"
                            : "Skriv «(formand)» efter formandens navn, eller «mødeleder» under «møde»");
        }
    }

    /** A list without any chair is one fault, however many meetings there are; a day without one is the meeting's. */
    private static boolean listenHarIngen(Kontekst kontekst) {
        return kontekst.organ().liv().medlemmer().stream().map(Medlem::person).noneMatch(Formaend::erFormand);
    }
}
