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
import dk.referat.rule.bilag.BilagDobbelt;
import dk.referat.rule.bilag.BilagsnummerDobbelt;
import dk.referat.rule.bilag.BilagsnummerMangler;
import dk.referat.rule.bilag.BilagsnummerRaekkefoelge;
import dk.referat.rule.henvisning.HenvisningTilBilag;
import dk.referat.rule.henvisning.HenvisningTilMoede;
import dk.referat.rule.henvisning.HenvisningTilPunkt;
import dk.referat.rule.henvisning.LovetBilag;
import dk.referat.rule.henvisning.PaastaaetAntal;
import dk.referat.rule.moede.AfbudIkkeMedlem;
import dk.referat.rule.moede.ForFaaMoeder;
import dk.referat.rule.moede.ForMangeMoeder;
import dk.referat.rule.moede.IkkeBeslutningsdygtig;
import dk.referat.rule.moede.MoedeUdenForLevetid;
import dk.referat.rule.nummer.MoedenummerBrugtFoer;
import dk.referat.rule.nummer.MoedenummerRaekkefoelge;
import dk.referat.rule.nummer.MoedenummerSpringer;
import dk.referat.rule.nummer.PunktnummerAarstal;
import dk.referat.rule.nummer.PunktnummerBlandet;
import dk.referat.rule.nummer.PunktnummerBrugtFoer;
import dk.referat.rule.nummer.PunktnummerDobbelt;
import dk.referat.rule.nummer.PunktnummerForm;
import dk.referat.rule.nummer.PunktnummerFraForrigeMoede;
import dk.referat.rule.nummer.PunktnummerGaarTilbage;
import dk.referat.rule.nummer.PunktnummerMangler;
import dk.referat.rule.nummer.PunktnummerRaekkefoelge;
import dk.referat.rule.nummer.PunktnummerSpringer;
import dk.referat.rule.nummer.UdgaaetPunkt;
import dk.referat.rule.nummer.UnderpunktNummer;
import dk.referat.rule.person.AfbudITeksten;
import dk.referat.rule.person.AnsvarligUkendt;
import dk.referat.rule.person.BaadeTilStedeOgAfbud;
import dk.referat.rule.person.FlereFormaend;
import dk.referat.rule.person.FormandMangler;
import dk.referat.rule.person.FormandSkiftet;
import dk.referat.rule.person.GaestErDeltager;
import dk.referat.rule.person.MoedelederUkendt;
import dk.referat.rule.person.NavnForkortet;
import dk.referat.rule.person.NavneLigner;
import dk.referat.rule.person.OplaegsholderUkendt;
import dk.referat.rule.person.PersonDobbelt;
import dk.referat.rule.person.PersonUkendtUnderPunkt;
import dk.referat.rule.person.SekretaerUkendt;
import dk.referat.rule.person.StemmerFlereEndDeltagere;
import dk.referat.rule.person.TitelAendret;
import dk.referat.rule.privat.CprNummer;
import dk.referat.rule.privat.EmailAdresse;
import dk.referat.rule.privat.LukketNaevntAabent;
import dk.referat.rule.privat.LukketUdenGrund;
import dk.referat.rule.privat.LukketUdenHjemmel;
import dk.referat.rule.privat.LukketUdenTitel;
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
import dk.referat.rule.tid.BlandedeDatoformer;
import dk.referat.rule.tid.DatoEfterMoedet;
import dk.referat.rule.tid.DatoFindesIkke;
import dk.referat.rule.tid.DokumentdatoFoerMoedet;
import dk.referat.rule.tid.FristFoerMoedet;
import dk.referat.rule.tid.HaevetFoerStart;
import dk.referat.rule.tid.MoederSammeDag;
import dk.referat.rule.tid.NaesteMoedeAndetIMappen;
import dk.referat.rule.tid.NaesteMoedeFoerMoedet;
import dk.referat.rule.tid.PunkttidOverlapper;
import dk.referat.rule.tid.PunkttidUdenForMoedet;
import dk.referat.rule.tid.PunkttiderHul;
import dk.referat.rule.tid.UgedagITekst;
import dk.referat.rule.tid.VarighederForKorte;
import dk.referat.rule.tid.VarighederForLange;
import java.util.List;

/** Every rule about the content of a meeting; a new one is registered here by one line. */
public final class Regler {
    public static final List<Regel> ALLE = List.of(
            // numbers
            new PunktnummerSpringer(),
            new PunktnummerDobbelt(),
            new PunktnummerRaekkefoelge(),
            new PunktnummerAarstal(),
            new PunktnummerForm(),
            new PunktnummerBlandet(),
            new PunktnummerMangler(),
            new UnderpunktNummer(),
            new UdgaaetPunkt(),
            new PunktnummerBrugtFoer(),
            new PunktnummerFraForrigeMoede(),
            new PunktnummerGaarTilbage(),
            new MoedenummerSpringer(),
            new MoedenummerBrugtFoer(),
            new MoedenummerRaekkefoelge(),
            // references
            new HenvisningTilPunkt(),
            new HenvisningTilBilag(),
            new HenvisningTilMoede(),
            new PaastaaetAntal(),
            new LovetBilag(),
            // attachments
            new BilagsnummerDobbelt(),
            new BilagsnummerRaekkefoelge(),
            new BilagsnummerMangler(),
            new BilagDobbelt(),
            // persons
            new OplaegsholderUkendt(),
            new NavnForkortet(),
            new PersonDobbelt(),
            new BaadeTilStedeOgAfbud(),
            new NavneLigner(),
            new FormandMangler(),
            new FlereFormaend(),
            new AfbudITeksten(),
            new SekretaerUkendt(),
            new MoedelederUkendt(),
            new PersonUkendtUnderPunkt(),
            new GaestErDeltager(),
            new StemmerFlereEndDeltagere(),
            new AnsvarligUkendt(),
            new TitelAendret(),
            new FormandSkiftet(),
            // times and dates
            new UgedagITekst(),
            new DatoFindesIkke(),
            new DatoEfterMoedet(),
            new BlandedeDatoformer(),
            new PunkttidOverlapper(),
            new PunkttidUdenForMoedet(),
            new PunkttiderHul(),
            new VarighederForLange(),
            new VarighederForKorte(),
            new HaevetFoerStart(),
            new NaesteMoedeFoerMoedet(),
            new NaesteMoedeAndetIMappen(),
            new DokumentdatoFoerMoedet(),
            new FristFoerMoedet(),
            new MoederSammeDag(),
            // the body's file
            new MoedeUdenForLevetid(),
            new AfbudIkkeMedlem(),
            new IkkeBeslutningsdygtig(),
            new ForFaaMoeder(),
            new ForMangeMoeder(),
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
            new Telefonnummer(),
            new LukketUdenGrund(),
            new LukketUdenHjemmel(),
            new LukketUdenTitel(),
            new LukketNaevntAabent());

    private static final Regelsaet<Kontekst> SAET = new Regelsaet<>(ALLE);

    private Regler() {}

    /** Whether the rule of an id, if it is one of these, was held against the meeting. */
    public static boolean erKoert(String id, Kontekst kontekst, boolean harLaesefejl) {
        return SAET.erKoert(id, kontekst, harLaesefejl);
    }

    public static List<RuleInfo> info() {
        return SAET.info();
    }

    /**
     * Holds a meeting against every rule that has something to say of it.
     *
     * @param harLaesefejl whether the reader has found errors in the file, so that something may seem to be missing
     */
    public static List<Diagnostic> kontroller(Kontekst kontekst, boolean harLaesefejl) {
        return SAET.kontroller(kontekst, harLaesefejl);
    }
}
