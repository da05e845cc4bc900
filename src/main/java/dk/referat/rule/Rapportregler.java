package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.privat.CprNummer;
import dk.referat.rule.rapport.MoedeUdenHovedemne;
import dk.referat.rule.rapport.MoedeUdenReferat;
import dk.referat.rule.rapport.PaastaaetBeslutningstal;
import dk.referat.rule.rapport.PaastaaetMedlemstal;
import dk.referat.rule.rapport.PaastaaetMoedetal;
import dk.referat.rule.rapport.PlanerForFortid;
import dk.referat.rule.rapport.RapportUdenMoeder;
import dk.referat.rule.rapport.RapportdatoFoerPeriodensSlut;
import dk.referat.rule.rapport.RapportensFormand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every rule about a report. */
public final class Rapportregler {
    public static final List<Rapportregel> ALLE = List.of(
            new RapportUdenMoeder(),
            new RapportdatoFoerPeriodensSlut(),
            new PaastaaetMoedetal(),
            new PaastaaetBeslutningstal(),
            new PaastaaetMedlemstal(),
            new PlanerForFortid(),
            new MoedeUdenHovedemne(),
            new MoedeUdenReferat(),
            new RapportensFormand());

    private static final Regelsaet<Rapportkontekst> SAET = new Regelsaet<>(ALLE);

    private Rapportregler() {}

    public static List<RuleInfo> info() {
        return SAET.info();
    }

    /** Whether the rule of an id, if it is one of these, was held against the report. */
    public static boolean erKoert(String id, Rapportkontekst kontekst, boolean harLaesefejl) {
        return SAET.erKoert(id, kontekst, harLaesefejl);
    }

    /** The rules that {@link #kontroller} holds the report against. */
    public static List<RuleInfo> koerte(Rapportkontekst kontekst, boolean harLaesefejl) {
        return Stream.concat(SAET.koerte(kontekst, harLaesefejl).stream(), Stream.of(CprNummer.INFO))
                .toList();
    }

    /**
     * Holds a report against every rule about reports, and its file against the one about CPR numbers.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public static List<Diagnostic> kontroller(Rapportkontekst kontekst, boolean harLaesefejl) {
        List<Diagnostic> fund = new ArrayList<>(SAET.kontroller(kontekst, harLaesefejl));
        Melder cpr = new Melder(CprNummer.INFO);
        CprNummer.kontroller(kontekst.rapport().fil(), kontekst.rapport().ikkeCpr(), cpr);
        fund.addAll(cpr.fund());
        return fund;
    }
}
