package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Kommissorium;
import dk.referat.model.Organ;
import dk.referat.rule.organ.FormandFraForkertPlads;
import dk.referat.rule.organ.MedlemDobbelt;
import dk.referat.rule.organ.MedlemFraEfterTil;
import dk.referat.rule.organ.MedlemUdenForLevetid;
import dk.referat.rule.organ.MedlemstalITeksten;
import dk.referat.rule.organ.NedlagtFoerOprettet;
import dk.referat.rule.organ.PladsOverfuld;
import dk.referat.rule.organ.PladsUbesat;
import dk.referat.rule.organ.PladsUkendt;
import dk.referat.rule.organ.PladserSum;
import dk.referat.rule.organ.RolleDobbelt;
import dk.referat.rule.organ.RolleUbesat;
import dk.referat.rule.organ.SuppleantForUkendt;
import dk.referat.rule.organ.TidligereNavne;
import dk.referat.rule.privat.CprNummer;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule about a body: its life, its members and its kommissorium. They know of no meetings. */
public final class Organregler {
    public static final List<Organregel> ALLE = List.of(
            new NedlagtFoerOprettet(),
            new TidligereNavne(),
            new MedlemFraEfterTil(),
            new MedlemUdenForLevetid(),
            new MedlemDobbelt(),
            new SuppleantForUkendt(),
            new PladserSum(),
            new MedlemstalITeksten(),
            new PladsUkendt(),
            new PladsOverfuld(),
            new PladsUbesat(),
            new FormandFraForkertPlads(),
            new RolleUbesat(),
            new RolleDobbelt());

    private static final Regelsaet<Organ> SAET = new Regelsaet<>(ALLE);

    private Organregler() {}

    public static List<RuleInfo> info() {
        return SAET.info();
    }

    /** The rules that {@link #kontroller} holds the body against. */
    public static List<RuleInfo> koerte(Organ organ, boolean harLaesefejl) {
        return Stream.concat(SAET.koerte(organ, harLaesefejl).stream(), Stream.of(CprNummer.INFO))
                .toList();
    }

    /**
     * Holds a body against every rule about bodies, and its file against the one about CPR numbers. What the body has chosen of rules is not taken into account here.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public static List<Diagnostic> kontroller(Organ organ, boolean harLaesefejl) {
        List<Diagnostic> fund = new ArrayList<>(SAET.kontroller(organ, harLaesefejl));
        Melder cpr = new Melder(CprNummer.INFO);
        fil(organ).ifPresent(fil -> CprNummer.kontroller(fil, List.of(), cpr));
        fund.addAll(cpr.fund());
        return fund;
    }

    /** The body's file, where it holds what is printed as it stands. */
    private static Optional<SourceFile> fil(Organ organ) {
        return Stream.concat(
                        Stream.ofNullable(organ.kommissorium()).map(Kommissorium::span),
                        organ.liv().medlemmer().stream().map(m -> m.person().span()))
                .map(Span::file)
                .findFirst();
    }
}
