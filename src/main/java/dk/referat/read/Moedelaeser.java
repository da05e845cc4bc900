package dk.referat.read;

import dk.referat.diagnostic.Related;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Deltager;
import dk.referat.model.Deltagergruppe;
import dk.referat.model.Dokumentdata;
import dk.referat.model.Fremmoede;
import dk.referat.model.Moede;
import dk.referat.model.Moedeform;
import dk.referat.model.Moedehoved;
import dk.referat.model.NaesteMoede;
import dk.referat.model.Organ;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.read.yaml.YamlRules;
import dk.referat.source.Located;
import dk.referat.source.Naermeste;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a meeting file's tree into a {@link Moede}. */
final class Moedelaeser {
    /** Finds a body by the name that the meeting gives. */
    interface Organopslag {
        Fundet find(Tekst navn);
    }

    /**
     * What a name led to.
     *
     * @param organ null when there is no such file, or it could not be read
     * @param sikkert false after a report: then what the meeting says is not held against a body that is not known
     */
    record Fundet(@Nullable Organ organ, boolean sikkert) {}

    private final Laesning laesning;
    private final SourceFile fil;
    private final Organopslag organer;
    private final Personlaeser personer;

    Moedelaeser(Laesning laesning, SourceFile fil, Organopslag organer) {
        this.laesning = laesning;
        this.fil = fil;
        this.organer = organer;
        this.personer = new Personlaeser(laesning);
    }

    /** The meeting, or null when it has not even a date. */
    @Nullable
    Moede laes(Node rod) {
        Felter felter =
                laesning.felter(rod, Noegler.MOEDEFIL, "Filen", "En mødefil begynder med «møde:» og har en «agenda:»");
        if (felter == null) {
            return null;
        }
        Node moede = felter.node("møde");
        Felter hovedfelter = moede == null
                ? null
                : laesning.felter(
                        moede,
                        Noegler.MOEDE,
                        "«møde»",
                        "Skriv «organ: …» og «dato: …» rykket ind under «møde:», uden «-» foran");
        if (moede == null && !felter.staarVedSidenAf("møde")) {
            felter.manglerMedHjaelp("møde", "Skriv «møde:», og skriv «organ» og «dato» rykket ind under den");
        }
        Fundet fundet = organ(hovedfelter);
        Organ organ = fundet.organ() == null ? Organ.standard("") : fundet.organ();
        fil.keepPrivate(organ.privateAfsnit());
        Moedehoved hoved = hovedfelter == null ? null : hoved(hovedfelter);
        Dokumentdata dokument = dokument(felter.node("dokument"));
        Fremmoede fremmoede = fremmoede(felter, organ, hoved);
        Node agenda = felter.node("agenda");
        if (agenda == null
                || (agenda instanceof Node.Sequence punkter && punkter.items().isEmpty())) {
            felter.manglerMedHjaelp(
                    "agenda", "Skriv «agenda:», og skriv hvert punkt under den med «-» foran: «- titel: Velkomst»");
        }
        Punktlaeser punkter = new Punktlaeser(laesning, organ, fundet.sikkert());
        List<Dagsordensled> led = agenda == null ? List.<Dagsordensled>of() : punkter.agenda(agenda);
        Undtagelseslaeser.laes(felter, fil.whole(), laesning);
        return hoved == null
                ? null
                : new Moede(
                        fil,
                        organ,
                        hoved,
                        dokument,
                        fremmoede,
                        led,
                        punkter.udgaaede(),
                        List.copyOf(laesning.undtagelser()),
                        Tallaeser.ikkeCpr(felter, laesning));
    }

    private Fundet organ(@Nullable Felter felter) {
        Tekst skrevet = felter == null ? null : felter.tekst("organ");
        Tekst navn = skrevet == null || skrevet.isBlank() ? null : skrevet;
        if (felter != null && navn == null && (skrevet != null || felter.tekst("titel") == null)) {
            felter.mangler("organ", "organ: styregruppen");
        }
        if (navn == null) {
            return new Fundet(null, laesning.hel());
        }
        Fundet fundet = organer.find(navn);
        return fundet.organ() == null ? new Fundet(Organ.standard(navn.value()), fundet.sikkert()) : fundet;
    }

    private @Nullable Moedehoved hoved(Felter felter) {
        Undtagelseslaeser.laes(felter, felter.span(), laesning);
        Tekst dato = felter.kraevet("dato", "dato: 2024-12-18");
        Located<LocalDate> laestDato = dato == null ? null : Datolaeser.laes(dato, laesning);
        Tekst tid = felter.tekst("tid");
        Tekst haevet = felter.tekst("hævet");
        Node moedeleder = felter.node("mødeleder");
        Node sekretaer = felter.node("sekretær");
        Tekst titel = felter.tekst("titel");
        Located<Integer> nummer = nummer(felter.tekst("nummer"));
        Tekst sted = felter.tekst("sted");
        Located<Moedeform> form = laesning.valg(felter.tekst("form"), "form", Ordvalg.FORM);
        List<Deltager> ledere = moedeleder == null ? List.of() : personer.personer(moedeleder, "mødeleder");
        List<Deltager> sekretaerer = sekretaer == null ? List.of() : personer.personer(sekretaer, "sekretær");
        NaesteMoede naeste = naesteMoede(felter.node("næste møde"));
        var laestTid = tid == null ? null : Tidslaeser.tidsrum(tid, laesning);
        var laestHaevet = haevet == null ? null : Tidslaeser.tidspunkt(haevet, laesning);
        return laestDato == null
                ? null
                : new Moedehoved(
                        titel, nummer, laestDato, laestTid, sted, form, ledere, sekretaerer, naeste, laestHaevet);
    }

    private @Nullable Located<Integer> nummer(@Nullable Tekst tekst) {
        if (tekst == null) {
            return null;
        }
        String cifre = tekst.value().replaceFirst("\\.$", "");
        if (cifre.matches("[1-9]\\d{0,4}")) {
            return new Located<>(Integer.valueOf(cifre), tekst.span());
        }
        laesning.fejl(
                Datoregler.UGYLDIGT_TAL,
                tekst.span(),
                "«" + Quotes.shown(tekst.value()) + "» er ikke et mødenummer",
                "Skriv mødets nummer i rækken, fx «nummer: 19»; har mødet intet nummer, så slet linjen");
        return null;
    }

    private @Nullable NaesteMoede naesteMoede(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Mapping mapping) {
            Felter felter = new Felter(laesning, mapping, Noegler.NAESTE_MOEDE);
            Tekst dato = felter.tekst("dato");
            Tekst tid = felter.tekst("tid");
            return new NaesteMoede(
                    dato == null ? null : Datolaeser.laes(dato, laesning),
                    tid == null ? null : Tidslaeser.tidsrum(tid, laesning),
                    felter.tekst("sted"),
                    null);
        }
        Tekst tekst = laesning.tekst(node, "næste møde");
        if (tekst == null) {
            return null;
        }
        boolean dato = tekst.value().matches("\\d{4}-\\d\\d?-\\d\\d?")
                || Datolaeser.proev(tekst.value()).isPresent();
        return dato
                ? new NaesteMoede(Datolaeser.laes(tekst, laesning), null, null, null)
                : new NaesteMoede(null, null, null, tekst);
    }

    private Dokumentdata dokument(@Nullable Node node) {
        Felter felter = node == null
                ? null
                : laesning.felter(
                        node, Noegler.DOKUMENT, "«dokument»", "Skriv fx «status: udkast» rykket ind under «dokument:»");
        if (felter == null) {
            return Dokumentdata.INGEN;
        }
        Undtagelseslaeser.laes(felter, felter.span(), laesning);
        Tekst dato = felter.tekst("dato");
        return new Dokumentdata(
                dato == null ? null : Datolaeser.laes(dato, laesning),
                felter.tekst("enhed"),
                felter.tekst("sagsbehandler"),
                felter.tekst("sagsnummer"),
                felter.tekst("dokumentnummer"),
                laesning.valg(felter.tekst("status"), "status", Ordvalg.STATUS),
                felter.tekst("version"),
                felter.tekster("rettelser"));
    }

    private Fremmoede fremmoede(Felter felter, Organ organ, @Nullable Moedehoved hoved) {
        Node deltagere = felter.node("deltagere");
        Node oevrige = felter.node("øvrige deltagere");
        Node node = felter.node("afbud");
        List<Deltager> afbud = node == null ? List.of() : personer.personer(node, "afbud");
        List<Deltagergruppe> andre = oevrige == null ? List.of() : grupper(oevrige, organ);
        if (deltagere == null && hoved != null && !organ.liv().medlemmer().isEmpty()) {
            return Dagensmedlemmer.paa(organ.liv(), hoved.dato().value(), afbud, andre);
        }
        List<Deltagergruppe> grupper = new ArrayList<>(deltagere == null ? List.of() : grupper(deltagere, organ));
        grupper.addAll(andre);
        return new Fremmoede(List.copyOf(grupper), afbud);
    }

    private List<Deltagergruppe> grupper(Node node, Organ organ) {
        if (!(node instanceof Node.Mapping mapping) || erAntal(mapping)) {
            return List.of(gruppe(null, node));
        }
        List<Deltagergruppe> grupper = new ArrayList<>();
        Map<String, Span> set = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            Tekst navn = entry.key().tekst();
            Span foer = set.putIfAbsent(navn.value(), navn.span());
            if (foer != null) {
                laesning.fund()
                        .add(
                                YamlRules.DOBBELT_NOEGLE,
                                navn.span(),
                                "Gruppen «" + navn.value() + "» står to gange i deltagere",
                                "Saml personerne under den ene",
                                new Related(foer, "første gang her"));
            }
            kontrollerGruppe(navn, organ);
            grupper.add(gruppe(navn, entry.value()));
        }
        return List.copyOf(grupper);
    }

    private void kontrollerGruppe(Tekst navn, Organ organ) {
        if (organ.grupper().containsKey(navn.value())) {
            return;
        }
        Naermeste.blandt(navn.value(), organ.grupper().keySet())
                .ifPresent(naer -> laesning.fund()
                        .add(
                                Navneregler.UKENDT_GRUPPE,
                                navn.span(),
                                "«" + navn.value() + "» er ikke en af organets deltagergrupper",
                                "Mente du «" + naer + "»?"));
    }

    private static boolean erAntal(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .allMatch(e -> Noegler.GRUPPE.find(e.key().text()).isPresent());
    }

    private Deltagergruppe gruppe(@Nullable Tekst navn, Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (navn != null && scalar.isAbsent() && laesning.heltTom(navn.span())) {
                laesning.fund()
                        .add(
                                Navneregler.TOM_GRUPPE,
                                navn.span(),
                                "Gruppen «" + navn.value() + "» er tom",
                                "Skriv personerne under den, en på hver linje med «-» foran, eller slet den");
            }
            return new Deltagergruppe(navn, List.of(), scalar.isAbsent() ? null : scalar.tekst());
        }
        if (node instanceof Node.Mapping mapping && erAntal(mapping)) {
            Felter felter = new Felter(laesning, mapping, Noegler.GRUPPE);
            Tekst antal = felter.tekst("antal");
            Tekst tekst = felter.tekst("tekst");
            if (antal != null && antal.value().matches("\\d+")) {
                antal = new Tekst(
                        antal.value() + (antal.value().equals("1") ? " deltager" : " deltagere"), antal.span());
            }
            return new Deltagergruppe(navn, List.of(), tekst == null ? antal : tekst);
        }
        if (node instanceof Node.Mapping mapping && mapping.entries().size() != 1) {
            laesning.forkertForm(
                    node,
                    "Gruppen «" + (navn == null ? "deltagere" : navn.value()) + "» skal være en liste af personer",
                    "Sæt «-» foran hver person");
            return new Deltagergruppe(navn, List.of(), null);
        }
        return new Deltagergruppe(navn, personer.personer(node, navn == null ? "deltagere" : navn.value()), null);
    }
}
