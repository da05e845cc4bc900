package dk.referat.render.template;

import dk.referat.edition.Udgave;
import dk.referat.model.Afsnit;
import dk.referat.model.Afsnitstype;
import dk.referat.model.Afsnitsvalg;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.model.Deltagergruppe;
import dk.referat.model.Dokumentdata;
import dk.referat.model.Dokumentstatus;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Lukning;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Moedeform;
import dk.referat.model.Moedehoved;
import dk.referat.model.NaesteMoede;
import dk.referat.model.Oplaegsholder;
import dk.referat.model.Organ;
import dk.referat.model.Tidsrum;
import dk.referat.model.Udgiver;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.billede.Logobillede;
import dk.referat.render.danish.Adresse;
import dk.referat.render.danish.Datoformat;
import dk.referat.render.danish.Typografi;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template is given of one meeting for one document: the body's choices made, everything in print order. */
final class Moedevisning {
    private static final int PUNKTNIVEAU = 2;

    private final Moede moede;
    private final Organ organ;
    private final Udgiver udgiver;
    private final Dokumenttype type;
    private final @Nullable Logobillede logo;
    private final Ankre ankre;
    private final Afsnitsblokke afsnitsblokke;
    private final Blokliste blokke = new Blokliste();

    Moedevisning(
            Udgave udgave,
            Udgiver udgiver,
            Dokumenttype type,
            Function<Bilag, @Nullable Bilagsfil> bilagsfiler,
            Billedopslag billeder,
            @Nullable Logobillede logo) {
        this.moede = udgave.moede();
        this.organ = moede.organ();
        this.udgiver = udgiver;
        this.type = type;
        this.logo = logo;
        this.ankre = new Ankre(moede);
        Bilagsankre numre = new Bilagsankre(moede, ankre);
        Henvisninger henvisninger = new Henvisninger(moede, ankre, numre, this::staarForSigSelv);
        this.afsnitsblokke = new Afsnitsblokke(organ, numre, henvisninger, bilagsfiler, billeder);
    }

    /** The heading over the paper: «19. møde i styregruppen for implementering af personlig medicin». */
    static String overskrift(Moede moede) {
        Moedehoved hoved = moede.hoved();
        Tekst titel = hoved.titel();
        if (titel != null) {
            return titel.value();
        }
        Located<Integer> nummer = hoved.nummer();
        return (nummer == null ? "Møde" : nummer.value() + ". møde") + " i "
                + moede.organ().iSaetning(hoved.dato().value());
    }

    /** The finished blocks, in the order of the marks that stand for them. */
    List<String> blokke() {
        return blokke.alle();
    }

    Visning visning() {
        Visning rod = new Visning()
                .tekst(Felt.DOKUMENTTYPE, type.titel())
                .tekst(Felt.OVERSKRIFT, overskrift(moede))
                .tekst(Felt.UDGIVER, vaerdi(udgiver.navn()))
                .tekst(Felt.ORGAN, organnavn())
                .tekst(Felt.UDKAST, moede.dokument().erUdkast() ? "Udkast" : "")
                .liste(Felt.FELTER, felter())
                .under(Felt.DAGSORDEN, dagsorden())
                .liste(Felt.PUNKTER, punkter());
        blokke.afsnit(rod, Felt.LOGO, logo == null ? "" : Html.logo(logo));
        journal(rod);
        tidOgSted(rod);
        fremmoede(rod);
        slut(rod);
        return rod;
    }

    // ── The head of the first page ──

    private List<Visning> felter() {
        List<Visning> felter = new ArrayList<>();
        Moedehoved hoved = moede.hoved();
        felt(felter, "Organ:", overskriftNaevnerOrganet() ? "" : organnavn());
        if (organ.overskrifter().moede().isEmpty()) {
            boolean tidVedDato = organ.tidVises() == Organ.TidVises.VED_DATOEN || hoved.sted() == null;
            String dato = dato();
            String sted = sted();
            felt(felter, "Dato:", tidVedDato ? medTid(dato) : dato);
            felt(felter, "Sted:", tidVedDato || sted.isEmpty() ? sted : medTid(sted));
            Located<Moedeform> form = hoved.form();
            felt(felter, "Form:", form == null ? "" : form.value().tekst());
            felt(felter, "Mødeleder:", navne(hoved.moedeleder()));
            felt(felter, "Sekretær:", navne(hoved.sekretaer()));
        }
        return felter;
    }

    /** What the paper's own archive wants to know of it. */
    private void journal(Visning rod) {
        List<Visning> felter = new ArrayList<>();
        Dokumentdata dokument = moede.dokument();
        Located<LocalDate> dokumentdato = dokument.dato();
        String datonavn = organ.overskrifter().moede().isEmpty() ? "Dokumentdato:" : "Dato:";
        felt(
                felter,
                datonavn,
                dokumentdato == null ? "" : Maerker.dato(dokumentdato.value(), Datoformat.tal(dokumentdato.value())));
        felt(felter, "Enhed:", vaerdi(dokument.enhed()));
        felt(felter, "Sagsbeh.:", vaerdi(dokument.sagsbehandler()));
        felt(felter, "Sagsnr.:", vaerdi(dokument.sagsnummer()));
        felt(felter, "Dok.nr.:", vaerdi(dokument.dokumentnummer()));
        Located<Dokumentstatus> status = dokument.status();
        felt(
                felter,
                "Status:",
                status == null || moede.dokument().erUdkast()
                        ? ""
                        : status.value().tekst());
        felt(felter, "Version:", vaerdi(dokument.version()));
        if (felter.isEmpty()) {
            rod.uden(Felt.JOURNAL);
        } else {
            rod.under(Felt.JOURNAL, new Visning().liste(Felt.FELTER, felter));
        }
    }

    private String organnavn() {
        return organ.navn(moede.hoved().dato().value());
    }

    /** A title of the meeting's own may leave it out, and then the first page must still tell whose meeting it was. */
    private boolean overskriftNaevnerOrganet() {
        String overskrift = overskrift(moede).toLowerCase(Locale.ROOT);
        return overskrift.contains(organnavn().toLowerCase(Locale.ROOT))
                || overskrift.contains(
                        organ.iSaetning(moede.hoved().dato().value()).toLowerCase(Locale.ROOT));
    }

    private static void felt(List<Visning> felter, String navn, String vaerdi) {
        if (!vaerdi.isEmpty()) {
            felter.add(new Visning().tekst(Felt.NAVN, navn).tekst(Felt.VAERDI, vaerdi));
        }
    }

    private void tidOgSted(Visning rod) {
        String overskrift = organ.overskrifter().moede();
        if (overskrift.isEmpty()) {
            rod.uden(Felt.TID_OG_STED);
            return;
        }
        Moedehoved hoved = moede.hoved();
        LocalDate dag = hoved.dato().value();
        String dato = medTid(Maerker.dato(dag, Typografi.medStort(Datoformat.medUgedag(dag))));
        List<Visning> mere = new ArrayList<>();
        Located<Moedeform> form = hoved.form();
        felt(mere, "Form:", form == null ? "" : form.value().tekst());
        felt(mere, "Mødeleder:", navne(hoved.moedeleder()));
        felt(mere, "Sekretær:", navne(hoved.sekretaer()));
        rod.under(
                Felt.TID_OG_STED,
                new Visning()
                        .tekst(Felt.OVERSKRIFT, overskrift)
                        .tekst(Felt.DATO, dato)
                        .tekst(Felt.STED, sted())
                        .liste(Felt.FELTER, mere));
    }

    private String dato() {
        LocalDate dato = moede.hoved().dato().value();
        return switch (organ.datoform()) {
            case UGEDAG -> Maerker.dato(dato, Datoformat.medUgedag(dato));
            case LANG -> Maerker.dato(dato, Datoformat.lang(dato));
            case TAL -> Maerker.dato(dato, Datoformat.tal(dato));
        };
    }

    private String sted() {
        return vaerdi(moede.hoved().sted());
    }

    private String medTid(String foran) {
        Located<Tidsrum> tid = moede.hoved().tid();
        return tid == null
                ? foran
                : foran + " kl.\u00A0" + Maerker.tidsrum(moede.hoved().dato().value(), tid.value());
    }

    private String navne(List<Deltager> personer) {
        return Persontekst.opremset(
                personer.stream().map(p -> Persontekst.af(p, organ)).toList());
    }

    // ── The agenda table ──

    private Visning dagsorden() {
        List<Visning> raekker = new ArrayList<>();
        for (Dagsordensled led : moede.agenda()) {
            if (led instanceof Mellemoverskrift overskrift) {
                raekker.add(new Visning()
                        .tekst(Felt.MELLEMOVERSKRIFT, overskrift.tekst().value())
                        .uden(Felt.PUNKT));
            } else if (led instanceof Dagsordenspunkt punkt) {
                punkt.medUnderpunkter().forEach(p -> raekker.add(raekke(p)));
            }
        }
        List<String> kolonner = organ.kolonner();
        return new Visning()
                .tekst(Felt.OVERSKRIFT, organ.overskrifter().agenda())
                .tekst(Felt.KOLONNE_NUMMER, kolonner.get(0))
                .tekst(Felt.KOLONNE_TID, kolonner.get(1))
                .tekst(Felt.KOLONNE_AKTIVITET, kolonner.get(2))
                .liste(Felt.RAEKKER, raekker)
                .tekst(Felt.TYPER, typeforklaring())
                .tekst(Felt.TYPENOTE, organ.typenote() == null ? "" : organ.typenote());
    }

    private Visning raekke(Dagsordenspunkt punkt) {
        boolean vises = organ.vedVises().contains(Organ.VedVises.I_DAGSORDENSTABELLEN);
        boolean linje = organ.vedForm() == Organ.VedForm.LINJE;
        Organ.Nummerering form = organ.nummerering();
        Tekst nummer = punkt.nummer();
        String fuldtNummer = nummer == null
                ? ""
                : (form.foranIDagsordenstabellen() + " " + nummer.value()).strip() + form.efterIDagsordenstabellen();
        int niveau = organ.overskrifter().agenda().isEmpty() ? 2 : 3;
        String indhold = organ.dagsordenstabel().stream()
                .map(punkt::afsnit)
                .flatMap(Optional::stream)
                .filter(a -> hoererTil(valg(a.navn())))
                .map(a -> afsnitsblokke.html(a, punkt, niveau))
                .collect(Collectors.joining());
        Visning raekke = new Visning()
                .tekst(Felt.NUMMER, fuldtNummer)
                .tekst(Felt.TID, tid(punkt))
                .tekst(Felt.TITEL, titel(punkt))
                .tekst(Felt.ANKER, staarForSigSelv(punkt) ? ankre.anker(punkt) : "")
                .tekst(Felt.TYPE, vaerdi(punkt.type()))
                .tekst(Felt.VED, vises && !linje ? ved(punkt, "v/") : "");
        String vedlinje = vises && linje ? ved(punkt, "v/ ") : "";
        blokke.afsnit(raekke, Felt.VEDLINJE, vedlinje.isEmpty() ? "" : "<p>" + Html.tekst(vedlinje) + "</p>");
        blokke.afsnit(raekke, Felt.INDHOLD, indhold);
        return new Visning().uden(Felt.MELLEMOVERSKRIFT).under(Felt.PUNKT, raekke);
    }

    private static String tid(Dagsordenspunkt punkt) {
        List<String> dele = new ArrayList<>();
        if (punkt.tid() != null) {
            dele.add(Maerker.tidsrum(null, punkt.tid().value()));
        }
        if (punkt.varighed() != null) {
            String varighed = Maerker.varighed(punkt.varighed().value());
            dele.add(dele.isEmpty() ? varighed : "(" + varighed + ")");
        }
        return String.join(" ", dele);
    }

    /** A role in the presenter's place is a part of the title: «Velkomst ved bestyrelsesformanden». */
    private static String titel(Dagsordenspunkt punkt) {
        List<String> roller = punkt.ved().stream()
                .filter(Oplaegsholder.Rolle.class::isInstance)
                .map(o -> ((Oplaegsholder.Rolle) o).tekst().value())
                .toList();
        return punkt.titel().value() + (roller.isEmpty() ? "" : " ved " + Persontekst.opremset(roller));
    }

    private String ved(Dagsordenspunkt punkt, String foran) {
        List<String> navne = punkt.ved().stream()
                .filter(Oplaegsholder.Person.class::isInstance)
                .map(o -> Persontekst.af(((Oplaegsholder.Person) o).deltager(), organ))
                .toList();
        return navne.isEmpty() ? "" : foran + Persontekst.opremset(navne);
    }

    /** The legend has only the marks that the body has, and stands only where some item is marked. */
    private String typeforklaring() {
        boolean brugt = moede.allePunkter().stream().anyMatch(p -> p.type() != null);
        return brugt
                ? organ.typer().entrySet().stream()
                                .map(t -> "(" + t.getKey() + ") – " + t.getValue())
                                .collect(Collectors.joining("; "))
                        + "."
                : "";
    }

    // ── Who was there ──

    private void fremmoede(Visning rod) {
        boolean egenListe = organ.afbudVises() == Organ.AfbudVises.I_EGEN_LISTE;
        List<Deltager> afbud = new ArrayList<>();
        List<Visning> grupper = new ArrayList<>();
        for (Deltagergruppe gruppe : moede.fremmoede().grupper()) {
            List<Deltager> blandtDeltagere = new ArrayList<>();
            for (Deltager person : gruppe.deltagere()) {
                (egenListe && person.afbud() != null ? afbud : blandtDeltagere).add(person);
            }
            if (!blandtDeltagere.isEmpty() || gruppe.tekst() != null) {
                grupper.add(gruppe(gruppe, blandtDeltagere));
            }
        }
        afbud.addAll(moede.fremmoede().afbud());
        if (grupper.isEmpty()) {
            rod.uden(Felt.DELTAGERE);
        } else {
            rod.under(
                    Felt.DELTAGERE,
                    new Visning()
                            .tekst(Felt.OVERSKRIFT, organ.overskrifter().deltagere())
                            .liste(Felt.GRUPPER, grupper));
        }
        if (afbud.isEmpty()) {
            rod.uden(Felt.AFBUD);
        } else {
            List<Visning> personer = afbud.stream()
                    .map(p -> new Visning().tekst(Felt.TEKST, Persontekst.iAfbudsliste(p, organ)))
                    .toList();
            rod.under(
                    Felt.AFBUD,
                    new Visning()
                            .tekst(Felt.OVERSKRIFT, organ.overskrifter().afbud())
                            .liste(Felt.PERSONER, personer));
        }
    }

    private Visning gruppe(Deltagergruppe gruppe, List<Deltager> personer) {
        Tekst navn = gruppe.navn();
        Organ.Gruppevisning valgt = navn == null ? null : organ.grupper().get(navn.value());
        boolean linje = valgt != null && valgt.paaLinje();
        String overskrift = valgt == null ? vaerdi(navn) : valgt.overskrift();
        List<String> tekster =
                personer.stream().map(p -> Persontekst.af(p, organ)).toList();
        return new Visning()
                .tekst(Felt.OVERSKRIFT, overskrift)
                .liste(
                        Felt.PERSONER,
                        linje
                                ? List.of()
                                : tekster.stream()
                                        .map(t -> new Visning().tekst(Felt.TEKST, t))
                                        .toList())
                .tekst(Felt.LINJE, linje ? String.join(", ", tekster) : "")
                .tekst(Felt.TEKST, vaerdi(gruppe.tekst()));
    }

    // ── The items ──

    private List<Visning> punkter() {
        List<Visning> visninger = new ArrayList<>();
        int niveau = PUNKTNIVEAU;
        for (Dagsordensled led : moede.agenda()) {
            if (led instanceof Mellemoverskrift overskrift) {
                if (staarTom(overskrift)) {
                    continue;
                }
                niveau = PUNKTNIVEAU + 1;
                visninger.add(new Visning()
                        .tekst(Felt.MELLEMOVERSKRIFT, overskrift.tekst().value())
                        .tegn(PUNKTNIVEAU)
                        .uden(Felt.PUNKT));
            } else if (led instanceof Dagsordenspunkt punkt && staarForSigSelv(punkt)) {
                visninger.add(new Visning().uden(Felt.MELLEMOVERSKRIFT).under(Felt.PUNKT, punkt(punkt, niveau)));
            }
        }
        boolean kunOverskrifter = moede.allePunkter().stream().noneMatch(this::staarForSigSelv);
        return kunOverskrifter ? List.of() : visninger;
    }

    /** Whether it has items, and the table says all there is about every one of them. */
    private boolean staarTom(Mellemoverskrift overskrift) {
        List<Dagsordensled> led = moede.agenda();
        List<Dagsordenspunkt> under = led.subList(led.indexOf(overskrift) + 1, led.size()).stream()
                .takeWhile(Dagsordenspunkt.class::isInstance)
                .map(Dagsordenspunkt.class::cast)
                .toList();
        return !under.isEmpty() && under.stream().noneMatch(this::staarForSigSelv);
    }

    private Visning punkt(Dagsordenspunkt punkt, int niveau) {
        boolean vedVises = organ.vedVises().contains(Organ.VedVises.VED_PUNKTET);
        // In reading order, since notes are numbered as they are met.
        List<Visning> afsnit = afsnit(punkt, niveau + 1);
        List<Visning> underpunkter = punkt.underpunkter().stream()
                .filter(this::staarForSigSelv)
                .map(p -> new Visning().uden(Felt.MELLEMOVERSKRIFT).under(Felt.PUNKT, punkt(p, niveau + 1)))
                .toList();
        return new Visning()
                .tekst(Felt.ANKER, ankre.anker(punkt))
                .tegn(niveau)
                .tekst(
                        Felt.FORAN,
                        punkt.nummer() == null ? "" : organ.nummerering().foran())
                .tekst(Felt.NUMMER, vaerdi(punkt.nummer()))
                .tekst(Felt.TITEL, titel(punkt))
                .tekst(Felt.TYPE, vaerdi(punkt.type()))
                .tekst(Felt.VED, vedVises ? ved(punkt, "v/") : "")
                .liste(Felt.AFSNIT, afsnit)
                .liste(Felt.UNDERPUNKTER, underpunkter);
    }

    private List<Visning> afsnit(Dagsordenspunkt punkt, int niveau) {
        List<Visning> visninger = new ArrayList<>();
        Lukning lukket = punkt.lukket();
        if (lukket != null) {
            visninger.add(new Visning()
                    .tekst(Felt.KLASSE, "lukket")
                    .tekst(Felt.OVERSKRIFT, "")
                    .tegn(niveau)
                    .blok(
                            Felt.INDHOLD,
                            blokke.blok("<p>" + Html.tekst("Punktet er " + Lukningstekst.af(lukket) + ".") + "</p>")));
        }
        for (Afsnitsvalg valg : organ.afsnit()) {
            Afsnit afsnit = punkt.afsnit(valg.navn()).orElse(null);
            if (afsnit == null || !staarUnderPunktet(valg)) {
                continue;
            }
            int indre = valg.overskrift().isEmpty() ? niveau : niveau + 1;
            visninger.add(new Visning()
                    .tekst(Felt.KLASSE, Adresse.af(valg.navn()))
                    .tekst(Felt.OVERSKRIFT, valg.overskrift())
                    .tegn(niveau)
                    .blok(Felt.INDHOLD, blokke.blok(afsnitsblokke.html(afsnit, punkt, indre))));
        }
        return visninger;
    }

    /** Minutes give every item its heading, an agenda only those with more to say than the table has. */
    private boolean staarForSigSelv(Dagsordenspunkt punkt) {
        return type == Dokumenttype.REFERAT
                || punkt.lukket() != null
                || organ.afsnit().stream().anyMatch(v -> punkt.afsnit(v.navn()).isPresent() && staarUnderPunktet(v))
                || punkt.underpunkter().stream().anyMatch(this::staarForSigSelv);
    }

    private boolean staarUnderPunktet(Afsnitsvalg valg) {
        return hoererTil(valg) && !organ.dagsordenstabel().contains(valg.navn());
    }

    private boolean hoererTil(Afsnitsvalg valg) {
        return type == Dokumenttype.REFERAT || valg.trin() == Dokumenttype.DAGSORDEN;
    }

    private Afsnitsvalg valg(String navn) {
        return organ.afsnit().stream()
                .filter(a -> a.navn().equals(navn))
                .findFirst()
                .orElseGet(
                        () -> Afsnitstype.med(navn).map(Afsnitsvalg::standard).orElseGet(() -> Afsnitsvalg.eget(navn)));
    }

    // ── The end ──

    private void slut(Visning rod) {
        String haevet = haevet();
        String naeste = naesteMoede();
        List<Tekst> rettelser = moede.dokument().rettelser();
        if (haevet.isEmpty() && naeste.isEmpty() && rettelser.isEmpty()) {
            rod.uden(Felt.SLUT);
            return;
        }
        rod.under(
                Felt.SLUT,
                new Visning()
                        .tekst(Felt.HAEVET, haevet)
                        .tekst(Felt.NAESTE_MOEDE, naeste)
                        .liste(Felt.RETTELSER, tekster(rettelser)));
    }

    private String haevet() {
        Located<LocalTime> haevet = moede.hoved().haevet();
        return type == Dokumenttype.DAGSORDEN || haevet == null
                ? ""
                : "Mødet hævet kl.\u00A0"
                        + Maerker.klokkeslaet(moede.hoved().dato().value(), haevet.value()) + ".";
    }

    private String naesteMoede() {
        NaesteMoede naeste = moede.hoved().naesteMoede();
        if (naeste == null) {
            return "";
        }
        List<String> dele = new ArrayList<>();
        Located<LocalDate> dato = naeste.dato();
        LocalDate dag = dato == null ? null : dato.value();
        if (dag != null) {
            dele.add(Maerker.dato(dag, Datoformat.medUgedag(dag)));
        }
        if (naeste.tid() != null) {
            dele.add("kl.\u00A0" + Maerker.tidsrum(dag, naeste.tid().value()));
        }
        String tid = String.join(" ", dele);
        String sted = vaerdi(naeste.sted());
        return naeste.tekst() == null
                ? (sted.isEmpty() ? tid : tid + ", " + sted)
                : naeste.tekst().value();
    }

    // ── Small things ──

    private static List<Visning> tekster(List<Tekst> tekster) {
        return tekster.stream()
                .map(t -> new Visning().tekst(Felt.TEKST, t.value()))
                .toList();
    }

    private static String vaerdi(@Nullable Tekst tekst) {
        return tekst == null ? "" : tekst.value();
    }
}
