package dk.referat.render.template;

import dk.referat.edition.Kommissorieudgave;
import dk.referat.model.Dokumentstatus;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Kommissorium;
import dk.referat.model.Kommissorium.Del;
import dk.referat.model.Organ;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Adresse;
import dk.referat.render.danish.Datoformat;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a template is given of a body's kommissorium: its texts under their headings, its figures as sentences. */
final class Kommissorievisning {
    private static final String KOMMISSORIUM = Dokumenttype.KOMMISSORIUM.titel();
    private static final int TEKSTNIVEAU = 3;

    private final Organ organ;
    private final Kommissorium kommissorium;
    private final String overskrift;
    private final Udgiver udgiver;
    private final @Nullable Logobillede logo;
    private final Kommissoriesaetninger saetninger;
    private final Prosaskriver prosa;
    private final Blokliste blokke = new Blokliste();

    Kommissorievisning(Kommissorieudgave udgave, Udgiver udgiver, Billedopslag billeder, @Nullable Logobillede logo) {
        this.organ = udgave.organ();
        this.kommissorium = udgave.kommissorium();
        this.overskrift = overskrift(udgave);
        this.udgiver = udgiver;
        this.logo = logo;
        this.saetninger = new Kommissoriesaetninger(udgave);
        this.prosa = new Prosaskriver(organ, billeder);
    }

    /** The heading over the paper: «Kommissorium for fagligt råd for genomisk medicin». */
    static String overskrift(Kommissorieudgave udgave) {
        Tekst titel = udgave.kommissorium().titel();
        return titel == null ? KOMMISSORIUM + " for " + udgave.organ().iSaetning() : titel.value();
    }

    /** The finished blocks, in the order of the marks that stand for them. */
    List<String> blokke() {
        return blokke.alle();
    }

    Visning visning() {
        boolean sigerDetSelv = overskrift.toLowerCase(Locale.ROOT).contains(KOMMISSORIUM.toLowerCase(Locale.ROOT));
        Tekst udgivernavn = udgiver.navn();
        Visning rod = new Visning()
                .tekst(Felt.DOKUMENTTYPE, sigerDetSelv ? "" : KOMMISSORIUM)
                .tekst(Felt.OVERSKRIFT, overskrift)
                .tekst(Felt.UDGIVER, udgivernavn == null ? "" : udgivernavn.value())
                .tekst(Felt.ORGAN, organ.navn())
                .tekst(Felt.UDKAST, kommissorium.erUdkast() ? "Udkast" : "")
                .liste(Felt.FELTER, felter())
                .uden(Felt.JOURNAL)
                .uden(Felt.TID_OG_STED)
                .liste(Felt.AFSNIT, afsnit());
        blokke.afsnit(rod, Felt.LOGO, logo == null ? "" : Html.logo(logo));
        return rod;
    }

    private List<Visning> felter() {
        Located<LocalDate> dato = kommissorium.dato();
        Located<Dokumentstatus> status = kommissorium.status();
        Tekst version = kommissorium.version();
        String overskriften = overskrift.toLowerCase(Locale.ROOT);
        boolean naevnt = overskriften.contains(organ.navn().toLowerCase(Locale.ROOT))
                || overskriften.contains(organ.iSaetning().toLowerCase(Locale.ROOT));
        return new Dokumenthoved()
                .felt("Organ:", naevnt ? "" : organ.navn())
                .felt("Version:", version == null ? "" : version.value())
                .felt("Dato:", dato == null ? "" : Maerker.dato(dato.value(), Datoformat.lang(dato.value())))
                .felt("Vedtaget:", saetninger.vedtaget())
                .felt(
                        "Status:",
                        status == null || kommissorium.erUdkast()
                                ? ""
                                : status.value().tekst())
                .felter();
    }

    private List<Visning> afsnit() {
        List<Visning> afsnit = new ArrayList<>();
        tekstafsnit(afsnit, Del.BAGGRUND);
        tekstafsnit(afsnit, Del.FORMAAL);
        tekstafsnit(afsnit, Del.OPGAVER);
        organisering(afsnit);
        moeder(afsnit);
        return afsnit;
    }

    private void tekstafsnit(List<Visning> afsnit, Del del) {
        String html = html(del);
        if (!html.isEmpty()) {
            afsnit.add(afsnit(del, "", html).uden(Felt.SAMMENSAETNING).liste(Felt.DELE, List.of()));
        }
    }

    /** The seats, and who serves the body and what may stand below it, which the seed's paper has under the same heading. */
    private void organisering(List<Visning> afsnit) {
        String indledning = html(Del.ORGANISERING);
        String saetning = saetninger.sammensaetning();
        List<Visning> dele = new ArrayList<>();
        del(dele, Del.BETJENING);
        del(dele, Del.UNDERGRUPPER);
        if (indledning.isEmpty() && saetning.isEmpty() && dele.isEmpty()) {
            return;
        }
        Visning visning = afsnit(Del.ORGANISERING, "", indledning).liste(Felt.DELE, dele);
        if (saetning.isEmpty()) {
            visning.uden(Felt.SAMMENSAETNING);
        } else {
            visning.under(
                    Felt.SAMMENSAETNING,
                    new Visning()
                            .tekst(Felt.SAETNING, saetning)
                            .liste(
                                    Felt.PLADSER,
                                    kommissorium.pladser().stream()
                                            .map(p -> new Visning().tekst(Felt.TEKST, Kommissoriesaetninger.plads(p)))
                                            .toList())
                            .liste(
                                    Felt.OENSKER,
                                    kommissorium.pladser().stream()
                                            .flatMap(p -> p.oensker().stream())
                                            .map(o -> new Visning().tekst(Felt.TEKST, Kommissoriesaetninger.oenske(o)))
                                            .toList()));
        }
        afsnit.add(visning);
    }

    private void del(List<Visning> dele, Del del) {
        String html = html(del);
        if (!html.isEmpty()) {
            dele.add(new Visning()
                    .tekst(Felt.KLASSE, Adresse.af(del.navn()))
                    .tekst(Felt.OVERSKRIFT, del.overskrift())
                    .blok(Felt.INDHOLD, blokke.blok(html)));
        }
    }

    private void moeder(List<Visning> afsnit) {
        String saetning = saetninger.moeder();
        String html = html(Del.MOEDER);
        if (!saetning.isEmpty() || !html.isEmpty()) {
            afsnit.add(
                    afsnit(Del.MOEDER, saetning, html).uden(Felt.SAMMENSAETNING).liste(Felt.DELE, List.of()));
        }
    }

    private Visning afsnit(Del del, String saetning, String html) {
        Visning visning = new Visning()
                .tekst(Felt.KLASSE, Adresse.af(del.navn()))
                .tekst(Felt.OVERSKRIFT, del.overskrift())
                .tekst(Felt.SAETNING, saetning);
        blokke.afsnit(visning, Felt.INDHOLD, html);
        return visning;
    }

    private String html(Del del) {
        Tekst tekst = kommissorium.tekster().get(del);
        return tekst == null ? "" : prosa.html(tekst, TEKSTNIVEAU);
    }
}
