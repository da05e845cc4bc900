package dk.referat.read;

import dk.referat.diagnostic.Related;
import dk.referat.model.Afsnitstype;
import dk.referat.model.Afsnitsvalg;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Organ;
import dk.referat.model.Regelindstilling;
import dk.referat.model.Regelvalg;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.read.yaml.YamlRules;
import dk.referat.source.Located;
import dk.referat.source.Naermeste;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a body's file; what it does not say is as in {@link Organ#standard}. */
final class Organlaeser {
    private final Laesning laesning;

    Organlaeser(Laesning laesning) {
        this.laesning = laesning;
    }

    /** @param fil the file's name without its ending */
    @Nullable
    Organ laes(Node rod, String fil) {
        Felter felter = laesning.felter(
                rod, Noegler.ORGAN, "Organets fil", "Organets fil begynder med «navn:» og organets fulde navn");
        Tekst navn = felter == null ? null : felter.kraevet("navn", "navn: Styregruppen for …");
        if (felter == null || navn == null) {
            return null;
        }
        Organ standard = Organ.standard(navn.value());
        Tekst iSaetning = felter.tekst("i sætning");
        Tekst typenote = felter.tekst("typenote");
        Map<String, String> typer = felter.har("typer") ? typer(felter.node("typer")) : standard.typer();
        List<Afsnitsvalg> afsnit = Afsnitsvalg.fuldend(afsnit(felter.node("afsnit")));
        return new Organ(
                navn.value(),
                iSaetning == null ? standard.iSaetning() : iSaetning.value(),
                fil,
                nummerering(felter.node("nummerering")),
                overskrifter(felter.node("overskrifter")),
                kolonner(felter, standard.kolonner()),
                grupper(felter.node("grupper")),
                dagsordenstabel(felter),
                vedVises(felter, standard.vedVises()),
                valg(felter, "ved form", Ordvalg.VED_FORM, standard.vedForm()),
                valg(felter, "rolle vises", Ordvalg.ROLLE_VISES, standard.rolleVises()),
                valg(felter, "afbud vises", Ordvalg.AFBUD_VISES, standard.afbudVises()),
                valg(felter, "datoform", Ordvalg.DATOFORM, standard.datoform()),
                valg(felter, "tid vises", Ordvalg.TID_VISES, standard.tidVises()),
                typer,
                typenote == null ? null : typenote.value(),
                afsnit,
                valg(felter, "bilagsnummerering", Ordvalg.BILAGSNUMMERERING, standard.bilagsnummerering()),
                valg(felter, "linjeskift", Ordvalg.LINJESKIFT, standard.linjeskift()),
                regler(felter.node("regler")),
                kraevedeAfsnit(felter.node("krævede afsnit"), typer, afsnit),
                felter.tekster("bilag uden kontrol").stream().map(Tekst::value).toList(),
                new Udseendelaeser(laesning).laes(felter),
                new Medlemslaeser(laesning).laes(felter, navn.value()),
                new Kommissorielaeser(laesning).laes(felter));
    }

    private <E> E valg(Felter felter, String noegle, Map<String, E> mulige, E ellers) {
        Located<E> valgt = laesning.valg(felter.tekst(noegle), noegle, mulige);
        return valgt == null ? ellers : valgt.value();
    }

    private Organ.Nummerering nummerering(@Nullable Node node) {
        Organ.Nummerering standard = Organ.Nummerering.STANDARD;
        Felter felter = node == null
                ? null
                : laesning.felter(
                        node,
                        Noegler.NUMMERERING,
                        "«nummerering»",
                        "Skriv «mønster» og «foran» rykket ind under nøglen");
        if (felter == null) {
            return standard;
        }
        return new Organ.Nummerering(
                valg(felter, "mønster", Ordvalg.MOENSTER, standard.moenster()),
                ellers(felter.tekst("foran"), standard.foran()),
                ellers(felter.tekst("foran i dagsordenstabellen"), standard.foranIDagsordenstabellen()),
                ellers(felter.tekst("efter i dagsordenstabellen"), standard.efterIDagsordenstabellen()));
    }

    private Organ.Overskrifter overskrifter(@Nullable Node node) {
        Organ.Overskrifter standard = Organ.Overskrifter.STANDARD;
        Felter felter = node == null
                ? null
                : laesning.felter(
                        node,
                        Noegler.OVERSKRIFTER,
                        "«overskrifter»",
                        "Skriv fx «deltagere: Deltagere» rykket ind under nøglen");
        return felter == null
                ? standard
                : new Organ.Overskrifter(
                        ellers(felter.tekst("møde"), standard.moede()),
                        ellers(felter.tekst("agenda"), standard.agenda()),
                        ellers(felter.tekst("deltagere"), standard.deltagere()),
                        ellers(felter.tekst("afbud"), standard.afbud()));
    }

    private List<String> kolonner(Felter felter, List<String> standard) {
        List<String> kolonner =
                felter.tekster("kolonner").stream().map(Tekst::value).toList();
        if (kolonner.isEmpty() || kolonner.size() == standard.size()) {
            return kolonner.isEmpty() ? standard : kolonner;
        }
        laesning.fejl(
                Formregler.FORKERT_FORM,
                felter.noeglensSted("kolonner").orElse(felter.span()),
                "Dagsordenstabellen har tre kolonner, men her står " + kolonner.size(),
                "Skriv «kolonner: [Punkt, Ca. tid, Aktivitet]»");
        return standard;
    }

    private Map<String, Organ.Gruppevisning> grupper(@Nullable Node node) {
        Map<String, Organ.Gruppevisning> grupper = new LinkedHashMap<>();
        if (node == null) {
            return grupper;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            laesning.forkertForm(
                    node, "«grupper» skal have nøgler under sig", "Skriv fx «Sekretariatet: \"Fra sekretariatet:\"»");
            return grupper;
        }
        for (Node.Entry entry : mapping.entries()) {
            String navn = entry.key().text();
            if (entry.value() instanceof Node.Mapping visning) {
                Felter felter = new Felter(laesning, visning, Noegler.GRUPPEVISNING);
                boolean linje = valg(felter, "visning", Ordvalg.VISNING, false);
                grupper.put(navn, new Organ.Gruppevisning(ellers(felter.tekst("overskrift"), navn), linje));
            } else {
                Tekst overskrift = laesning.tekst(entry.value(), navn);
                grupper.put(navn, new Organ.Gruppevisning(overskrift == null ? "" : overskrift.value(), false));
            }
        }
        return Collections.unmodifiableMap(grupper);
    }

    private List<String> dagsordenstabel(Felter felter) {
        List<String> navne = new ArrayList<>();
        for (Tekst tekst : felter.tekster("dagsordenstabel")) {
            navne.add(standardnavn(tekst.value()));
        }
        return List.copyOf(navne);
    }

    private Set<Organ.VedVises> vedVises(Felter felter, Set<Organ.VedVises> standard) {
        if (!felter.har("ved vises")) {
            return standard;
        }
        Set<Organ.VedVises> steder = EnumSet.noneOf(Organ.VedVises.class);
        for (Tekst tekst : felter.tekster("ved vises")) {
            Located<Organ.VedVises> sted = laesning.valg(tekst, "ved vises", Ordvalg.VED_VISES);
            if (sted != null) {
                steder.add(sted.value());
            }
        }
        return Collections.unmodifiableSet(steder);
    }

    private Map<String, String> typer(@Nullable Node node) {
        Map<String, String> typer = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Tekst betydning = laesning.tekst(entry.value(), entry.key().text());
                typer.put(entry.key().text(), betydning == null ? "" : betydning.value());
            }
        } else if (node != null) {
            laesning.forkertForm(
                    node,
                    "«typer» skal have nøgler under sig",
                    "Skriv fx «B: beslutning», eller «typer: {}» for ingen");
        }
        return Collections.unmodifiableMap(typer);
    }

    private List<Afsnitsvalg> afsnit(@Nullable Node node) {
        List<Afsnitsvalg> valg = new ArrayList<>();
        Map<String, Span> set = new LinkedHashMap<>();
        for (Node del : node == null
                ? List.<Node>of()
                : laesning.liste(node, "afsnit", "Skriv «afsnit: [indstilling, referat]»")) {
            Afsnitsvalg afsnit = del instanceof Node.Mapping mapping ? medNoegler(mapping) : medNavn(del);
            if (afsnit == null) {
                continue;
            }
            Span foer = set.putIfAbsent(afsnit.navn(), del.span());
            if (foer == null) {
                valg.add(afsnit);
            } else {
                laesning.fund()
                        .add(
                                YamlRules.DOBBELT_NOEGLE,
                                Laesning.foersteLinje(del.span()),
                                "Afsnittet «" + afsnit.navn() + "» står to gange",
                                "Slet det ene",
                                new Related(Laesning.foersteLinje(foer), "første gang her"));
            }
        }
        return valg;
    }

    private @Nullable Afsnitsvalg medNavn(Node node) {
        Tekst navn = laesning.tekst(node, "afsnit");
        return navn == null || navn.isBlank() ? null : standardvalg(standardnavn(navn.value()));
    }

    private @Nullable Afsnitsvalg medNoegler(Node.Mapping mapping) {
        Felter felter = new Felter(laesning, mapping, Noegler.AFSNITSVALG);
        Tekst navn = felter.kraevet("navn", "navn: høring");
        if (navn == null) {
            return null;
        }
        Afsnitsvalg standard = standardvalg(standardnavn(navn.value()));
        Located<Dokumenttype> trin = laesning.valg(felter.tekst("trin"), "trin", Ordvalg.TRIN);
        Located<Boolean> privat = laesning.valg(felter.tekst("privat"), "privat", Ordvalg.JA_NEJ);
        return new Afsnitsvalg(
                standard.navn(),
                ellers(felter.tekst("overskrift"), standard.overskrift()),
                trin == null ? standard.trin() : trin.value(),
                standard.privat() || (privat != null && privat.value()));
    }

    private static Afsnitsvalg standardvalg(String navn) {
        return Afsnitstype.med(navn).map(Afsnitsvalg::standard).orElseGet(() -> Afsnitsvalg.eget(navn));
    }

    /** The standard spelling of a known section; an unknown name is the body's own and stays. */
    private static String standardnavn(String skrevet) {
        return Noegler.PUNKT
                .find(skrevet)
                .map(Noegle::navn)
                .filter(navn -> Afsnitstype.med(navn).isPresent())
                .orElse(skrevet.strip());
    }

    private List<Regelindstilling> regler(@Nullable Node node) {
        List<Regelindstilling> regler = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Tekst regel = entry.key().tekst();
                Located<Regelvalg> valg =
                        laesning.valg(laesning.tekst(entry.value(), regel.value()), regel.value(), Ordvalg.REGELVALG);
                if (valg != null) {
                    regler.add(new Regelindstilling(regel, valg.value()));
                }
            }
        } else if (node != null) {
            laesning.forkertForm(
                    node,
                    "«regler» skal have nøgler under sig",
                    "Skriv fx «punktnummer-springer: fra» rykket ind under den");
        }
        return List.copyOf(regler);
    }

    /** A mark or a section that the body has not would demand nothing of anybody. */
    private Map<String, List<String>> kraevedeAfsnit(
            @Nullable Node node, Map<String, String> typer, List<Afsnitsvalg> afsnit) {
        Map<String, List<String>> kraevede = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String maerke = entry.key().text();
                if (!typer.containsKey(maerke)) {
                    laesning.fejl(
                            Navneregler.UKENDT_TYPE,
                            entry.key().span().atLeastOneCharacter(),
                            "«" + Quotes.shown(maerke) + "» er ikke en af organets typer",
                            "Organets typer er " + String.join(", ", typer.keySet()));
                }
                kraevede.put(
                        maerke,
                        laesning.tekster(entry.value(), maerke).stream()
                                .map(t -> kendtAfsnit(t, afsnit))
                                .toList());
            }
        } else if (node != null) {
            laesning.forkertForm(
                    node,
                    "«krævede afsnit» skal have nøgler under sig",
                    "Skriv fx «B: [indstilling, beslutning]» rykket ind under den");
        }
        return Collections.unmodifiableMap(kraevede);
    }

    private String kendtAfsnit(Tekst skrevet, List<Afsnitsvalg> afsnit) {
        String navn = standardnavn(skrevet.value());
        List<String> navne = afsnit.stream().map(Afsnitsvalg::navn).toList();
        if (!navne.contains(navn)) {
            laesning.fejl(
                    Navneregler.UKENDT_VAERDI,
                    skrevet.span(),
                    "«" + Quotes.shown(skrevet.value()) + "» er ikke et af organets afsnit",
                    Naermeste.blandt(navn, navne)
                            .map(naer -> "Mente du «" + naer + "»?")
                            .orElse("Skriv det under «afsnit», hvis det er organets eget"));
        }
        return navn;
    }

    private static String ellers(@Nullable Tekst tekst, String standard) {
        return tekst == null ? standard : tekst.value();
    }
}
