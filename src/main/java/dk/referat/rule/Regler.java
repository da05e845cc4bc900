package dk.referat.rule;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.rule.afsnit.BPunktGennemgaaet;
import dk.referat.rule.afsnit.BeslutningUnderEventuelt;
import dk.referat.rule.afsnit.DeltagereMangler;
import dk.referat.rule.afsnit.ForkortelseUforklaret;
import dk.referat.rule.afsnit.IndstillingUdenUdfald;
import dk.referat.rule.afsnit.KraevetAfsnitMangler;
import dk.referat.rule.afsnit.MaerkeMangler;
import dk.referat.rule.afsnit.MaerkeModIndstilling;
import dk.referat.rule.afsnit.ReferatMangler;
import dk.referat.rule.afsnit.StedEllerTidMangler;
import dk.referat.rule.afsnit.TomtAfsnit;
import dk.referat.rule.afsnit.UdkastUdgives;
import dk.referat.rule.nummer.PunktnummerSpringer;
import dk.referat.rule.privat.CprNummer;
import dk.referat.rule.privat.EmailAdresse;
import dk.referat.rule.privat.Telefonnummer;
import dk.referat.rule.tekst.AntalIKlamme;
import dk.referat.rule.tekst.BindestregISammensaetning;
import dk.referat.rule.tekst.BindestregVedUdeladtLed;
import dk.referat.rule.tekst.DobbeltMellemrum;
import dk.referat.rule.tekst.ForkertApostrof;
import dk.referat.rule.tekst.ForkortelseMedMellemrum;
import dk.referat.rule.tekst.ForkortelseUdenPunktum;
import dk.referat.rule.tekst.FxMedPunktum;
import dk.referat.rule.tekst.FxOgFEks;
import dk.referat.rule.tekst.HttpLink;
import dk.referat.rule.tekst.IntervalMedMellemrum;
import dk.referat.rule.tekst.KlokkeslaetMedKolon;
import dk.referat.rule.tekst.LinkDelt;
import dk.referat.rule.tekst.LinkUdenTekst;
import dk.referat.rule.tekst.PunktumEfterPostdistrikt;
import dk.referat.rule.tekst.Skabelonrest;
import dk.referat.rule.tekst.TusindtalBlandet;
import java.util.ArrayList;
import java.util.List;

/** Every rule about the content of a meeting; a new one is registered here by one line. */
public final class Regler {
    public static final List<Regel> ALLE = List.of(
            // numbers
            new PunktnummerSpringer(),
            // sections
            new BPunktGennemgaaet(),
            new BeslutningUnderEventuelt(),
            new DeltagereMangler(),
            new ForkortelseUforklaret(),
            new IndstillingUdenUdfald(),
            new KraevetAfsnitMangler(),
            new MaerkeMangler(),
            new MaerkeModIndstilling(),
            new ReferatMangler(),
            new StedEllerTidMangler(),
            new TomtAfsnit(),
            new UdkastUdgives(),
            // writing
            new AntalIKlamme(),
            new BindestregISammensaetning(),
            new BindestregVedUdeladtLed(),
            new DobbeltMellemrum(),
            new ForkertApostrof(),
            new ForkortelseMedMellemrum(),
            new ForkortelseUdenPunktum(),
            new FxMedPunktum(),
            new FxOgFEks(),
            new HttpLink(),
            new IntervalMedMellemrum(),
            new KlokkeslaetMedKolon(),
            new LinkDelt(),
            new LinkUdenTekst(),
            new PunktumEfterPostdistrikt(),
            new Skabelonrest(),
            new TusindtalBlandet(),
            // privacy
            new CprNummer(),
            new EmailAdresse(),
            new Telefonnummer());

    private Regler() {}

    public static List<RuleInfo> info() {
        return ALLE.stream().map(Regel::info).toList();
    }

    /**
     * Holds a meeting against every rule that has something to say of it.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public static List<Diagnostic> kontroller(Kontekst kontekst, boolean harLaesefejl) {
        List<Diagnostic> fund = new ArrayList<>();
        for (Regel regel : ALLE) {
            if ((!harLaesefejl || regel.taalerLaesefejl()) && regel.gaelder(kontekst)) {
                Melder melder = new Melder(regel.info());
                regel.kontroller(kontekst, melder);
                fund.addAll(melder.fund());
            }
        }
        return fund;
    }
}
