package dk.referat.edition;

import dk.referat.model.Afbud;
import dk.referat.model.Afsnit;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Deltager;
import dk.referat.model.Deltagergruppe;
import dk.referat.model.Dokumentdata;
import dk.referat.model.Fremmoede;
import dk.referat.model.Indhold;
import dk.referat.model.Lukning;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Moede;
import dk.referat.model.Moedehoved;
import dk.referat.model.NaesteMoede;
import dk.referat.model.Opgave;
import dk.referat.model.Oplaegsholder;
import dk.referat.source.Tekst;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a meeting in which every text that may be printed is another. */
final class Moedetekster {
    private final UnaryOperator<Tekst> ny;

    Moedetekster(UnaryOperator<Tekst> ny) {
        this.ny = ny;
    }

    Moede i(Moede moede) {
        Fremmoede fremmoede = moede.fremmoede();
        return new Moede(
                moede.fil(),
                moede.organ(),
                hoved(moede.hoved()),
                dokument(moede.dokument()),
                new Fremmoede(fremmoede.grupper().stream().map(this::gruppe).toList(), deltagere(fremmoede.afbud())),
                moede.agenda().stream().map(this::led).toList(),
                moede.udgaaede(),
                moede.undtagelser(),
                moede.ikkeCpr());
    }

    private Moedehoved hoved(Moedehoved hoved) {
        NaesteMoede naeste = hoved.naesteMoede();
        return new Moedehoved(
                tekst(hoved.titel()),
                hoved.nummer(),
                hoved.dato(),
                hoved.tid(),
                tekst(hoved.sted()),
                hoved.form(),
                deltagere(hoved.moedeleder()),
                deltagere(hoved.sekretaer()),
                naeste == null
                        ? null
                        : new NaesteMoede(naeste.dato(), naeste.tid(), tekst(naeste.sted()), tekst(naeste.tekst())),
                hoved.haevet());
    }

    private Dokumentdata dokument(Dokumentdata dokument) {
        return new Dokumentdata(
                dokument.dato(),
                tekst(dokument.enhed()),
                tekst(dokument.sagsbehandler()),
                tekst(dokument.sagsnummer()),
                tekst(dokument.dokumentnummer()),
                dokument.status(),
                tekst(dokument.version()),
                tekster(dokument.rettelser()));
    }

    private Deltagergruppe gruppe(Deltagergruppe gruppe) {
        return new Deltagergruppe(tekst(gruppe.navn()), deltagere(gruppe.deltagere()), tekst(gruppe.tekst()));
    }

    private List<Deltager> deltagere(List<Deltager> deltagere) {
        return deltagere.stream().map(this::deltager).toList();
    }

    private Deltager deltager(Deltager person) {
        Afbud afbud = person.afbud();
        return new Deltager(
                ny.apply(person.navn()),
                tekster(person.led()),
                tekst(person.rolle()),
                tekster(person.bemaerkninger()),
                tekst(person.video()),
                afbud == null ? null : new Afbud(tekst(afbud.grund())),
                tekst(person.stedfortraeder()),
                person.span());
    }

    private Dagsordensled led(Dagsordensled led) {
        if (led instanceof Mellemoverskrift overskrift) {
            return new Mellemoverskrift(ny.apply(overskrift.tekst()));
        }
        return punkt((Dagsordenspunkt) led);
    }

    private Dagsordenspunkt punkt(Dagsordenspunkt punkt) {
        return new Dagsordenspunkt(
                punkt.span(),
                tekst(punkt.nummer()),
                ny.apply(punkt.titel()),
                tekst(punkt.type()),
                punkt.tid(),
                punkt.varighed(),
                punkt.ved().stream().map(this::oplaegsholder).toList(),
                punkt.afsnit().stream()
                        .map(a -> new Afsnit(a.navn(), a.noegle(), indhold(a.indhold())))
                        .toList(),
                tekst(punkt.hovedemne()),
                lukning(punkt.lukket()),
                punkt.underpunkter().stream().map(this::punkt).toList());
    }

    private Oplaegsholder oplaegsholder(Oplaegsholder ved) {
        if (ved instanceof Oplaegsholder.Rolle rolle) {
            return new Oplaegsholder.Rolle(ny.apply(rolle.tekst()));
        }
        return new Oplaegsholder.Person(deltager(((Oplaegsholder.Person) ved).deltager()));
    }

    private Indhold indhold(Indhold indhold) {
        if (indhold instanceof Indhold.Prosa prosa) {
            return new Indhold.Prosa(ny.apply(prosa.markdown()));
        }
        if (indhold instanceof Indhold.Dele dele) {
            return new Indhold.Dele(tekst(dele.indledning()), tekster(dele.dele()));
        }
        if (indhold instanceof Indhold.Bilagsliste liste) {
            return new Indhold.Bilagsliste(
                    liste.bilag().stream().map(this::bilag).toList());
        }
        if (indhold instanceof Indhold.Personliste liste) {
            return new Indhold.Personliste(deltagere(liste.personer()));
        }
        if (indhold instanceof Indhold.Opgaveliste liste) {
            return new Indhold.Opgaveliste(
                    liste.opgaver().stream().map(this::opgave).toList());
        }
        Indhold.Afstemning afstemning = (Indhold.Afstemning) indhold;
        return new Indhold.Afstemning(
                tekst(afstemning.stemmerFor()),
                tekst(afstemning.imod()),
                tekst(afstemning.blank()),
                tekst(afstemning.krav()),
                tekst(afstemning.mindretal()));
    }

    private Bilag bilag(Bilag bilag) {
        return new Bilag(ny.apply(bilag.titel()), bilag.fil(), tekst(bilag.nummer()), lukning(bilag.lukket()));
    }

    private Opgave opgave(Opgave opgave) {
        return new Opgave(
                ny.apply(opgave.hvad()), tekster(opgave.ansvarlige()), tekst(opgave.frist()), opgave.fristdato());
    }

    private @Nullable Lukning lukning(@Nullable Lukning lukning) {
        return lukning == null
                ? null
                : new Lukning(
                        lukning.span(),
                        tekst(lukning.grund()),
                        tekst(lukning.hjemmel()),
                        tekst(lukning.offentligTitel()),
                        tekst(lukning.offentligBeslutning()));
    }

    private List<Tekst> tekster(List<Tekst> tekster) {
        return tekster.stream().map(ny).toList();
    }

    private @Nullable Tekst tekst(@Nullable Tekst tekst) {
        return tekst == null ? null : ny.apply(tekst);
    }
}
