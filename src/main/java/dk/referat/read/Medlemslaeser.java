package dk.referat.read;

import dk.referat.model.Deltager;
import dk.referat.model.Medlem;
import dk.referat.model.Navneskift;
import dk.referat.model.Organ;
import dk.referat.model.Organisation;
import dk.referat.model.Organliv;
import dk.referat.read.yaml.Node;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who is in a body, since when and until when, and what it and its members' organisations were called before. */
final class Medlemslaeser {
    private static final Pattern FOEDT = Pattern.compile("født medlem", Pattern.CASE_INSENSITIVE);
    private static final Pattern UDPEGET =
            Pattern.compile("udpeget af\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INDSTILLET =
            Pattern.compile("indstillet af\\s+(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Laesning laesning;
    private final Personlaeser personer;

    Medlemslaeser(Laesning laesning) {
        this.laesning = laesning;
        this.personer = new Personlaeser(laesning);
    }

    Organliv laes(Felter felter, String navn) {
        Tekst kaldes = felter.tekst("kaldes");
        List<Medlem> medlemmer = new ArrayList<>();
        medlemmer(felter.node("medlemmer"), "medlemmer", Medlem.Art.MEDLEM, medlemmer);
        medlemmer(felter.node("observatører"), "observatører", Medlem.Art.OBSERVATOER, medlemmer);
        medlemmer(felter.node("suppleanter"), "suppleanter", Medlem.Art.SUPPLEANT, medlemmer);
        return new Organliv(
                kaldes == null ? navn : kaldes.value(),
                dato(felter, "oprettet"),
                dato(felter, "nedlagt"),
                navneskift(felter.node("tidligere navne")),
                organisationer(felter.node("organisationer")),
                List.copyOf(medlemmer));
    }

    private void medlemmer(@Nullable Node node, String hvad, Medlem.Art art, List<Medlem> alle) {
        if (node == null) {
            return;
        }
        for (Node del : laesning.listeEllerEn(node)) {
            Medlem medlem = del instanceof Node.Mapping mapping ? medNoegler(mapping, art) : paaLinje(del, hvad, art);
            if (medlem != null) {
                alle.add(medlem);
            }
        }
    }

    private @Nullable Medlem medNoegler(Node.Mapping mapping, Medlem.Art art) {
        Felter felter = new Felter(laesning, mapping, Organnoegler.MEDLEM);
        Deltager person = personer.medNoegler(felter);
        if (person == null) {
            return null;
        }
        Tekst foedt = felter.tekst("født medlem");
        Located<Boolean> ja = laesning.valg(foedt, "født medlem", Ordvalg.JA_NEJ);
        Medlem laest = medBemaerkninger(
                person, art, felter.tekst("plads"), dato(felter, "fra"), dato(felter, "til"), felter.tekst("for"));
        List<Tekst> udpeget = felter.tekster("udpeget af");
        List<Tekst> indstillet = felter.tekster("indstillet af");
        return new Medlem(
                laest.person(),
                art,
                laest.plads(),
                udpeget.isEmpty() ? laest.udpegetAf() : udpeget,
                indstillet.isEmpty() ? laest.indstilletAf() : indstillet,
                laest.foedt() || (ja != null && ja.value()),
                laest.fra(),
                laest.til(),
                laest.suppleantFor());
    }

    private @Nullable Medlem paaLinje(Node node, String hvad, Medlem.Art art) {
        Deltager person = personer.person(node, hvad);
        return person == null ? null : medBemaerkninger(person, art, null, null, null, null);
    }

    /** What stands in parentheses after the name on a line may be what the keys say. */
    private static Medlem medBemaerkninger(
            Deltager person,
            Medlem.Art art,
            @Nullable Tekst plads,
            @Nullable Located<LocalDate> fra,
            @Nullable Located<LocalDate> til,
            @Nullable Tekst suppleantFor) {
        boolean foedt = false;
        List<Tekst> udpeget = new ArrayList<>();
        List<Tekst> indstillet = new ArrayList<>();
        List<Tekst> andre = new ArrayList<>();
        for (Tekst bemaerkning : person.bemaerkninger()) {
            Matcher udpegetAf = UDPEGET.matcher(bemaerkning.value());
            Matcher indstilletAf = INDSTILLET.matcher(bemaerkning.value());
            if (FOEDT.matcher(bemaerkning.value()).matches()) {
                foedt = true;
            } else if (udpegetAf.matches()) {
                udpeget.add(bemaerkning.part(udpegetAf.start(1), udpegetAf.end(1)));
            } else if (indstilletAf.matches()) {
                indstillet.add(bemaerkning.part(indstilletAf.start(1), indstilletAf.end(1)));
            } else {
                andre.add(bemaerkning);
            }
        }
        Deltager uden = new Deltager(
                person.navn(),
                person.led(),
                person.rolle(),
                List.copyOf(andre),
                person.video(),
                person.afbud(),
                person.stedfortraeder(),
                person.span());
        return new Medlem(
                uden, art, plads, List.copyOf(udpeget), List.copyOf(indstillet), foedt, fra, til, suppleantFor);
    }

    private List<Organisation> organisationer(@Nullable Node node) {
        List<Organisation> organisationer = new ArrayList<>();
        if (node != null) {
            for (Node del : laesning.liste(node, "organisationer", "Skriv «- navn: …», en for hver linje")) {
                Felter felter = laesning.felter(
                        del, Organnoegler.ORGANISATION, "En organisation", "Skriv «- navn: …» og «tidligere navne: …»");
                Tekst navn = felter == null ? null : felter.kraevet("navn", "navn: Indenrigs- og Sundhedsministeriet");
                if (felter != null && navn != null) {
                    organisationer.add(new Organisation(navn.value(), navneskift(felter.node("tidligere navne"))));
                }
            }
        }
        return List.copyOf(organisationer);
    }

    private List<Navneskift> navneskift(@Nullable Node node) {
        List<Navneskift> skift = new ArrayList<>();
        if (node != null) {
            for (Node del : laesning.listeEllerEn(node)) {
                Felter felter = laesning.felter(
                        del, Organnoegler.NAVNESKIFT, "Et tidligere navn", "Skriv «- navn: …» og «til: 2021-01-20»");
                Tekst navn = felter == null ? null : felter.kraevet("navn", "navn: Sundheds- og Ældreministeriet");
                Tekst til = felter == null ? null : felter.kraevet("til", "til: 2021-01-20");
                Located<LocalDate> dato = til == null ? null : Datolaeser.laes(til, laesning);
                if (felter != null && navn != null && dato != null) {
                    Tekst iSaetning = felter.tekst("i sætning");
                    skift.add(new Navneskift(
                            navn.value(), iSaetning == null ? Organ.medLille(navn.value()) : iSaetning.value(), dato));
                }
            }
        }
        return List.copyOf(skift);
    }

    private @Nullable Located<LocalDate> dato(Felter felter, String noegle) {
        Tekst tekst = felter.tekst(noegle);
        return tekst == null ? null : Datolaeser.laes(tekst, laesning);
    }
}
