package dk.referat.read;

import dk.referat.model.Afsnit;
import dk.referat.model.Afsnitstype;
import dk.referat.model.Bilag;
import dk.referat.model.Dagsordensled;
import dk.referat.model.Dagsordenspunkt;
import dk.referat.model.Indhold;
import dk.referat.model.Lukning;
import dk.referat.model.Mellemoverskrift;
import dk.referat.model.Opgave;
import dk.referat.model.Oplaegsholder;
import dk.referat.model.Organ;
import dk.referat.model.Udgaaet;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the items of an agenda with their sections. */
final class Punktlaeser {
    private static final int NIVEAUER = 3;
    private static final String LUKKET = "Skriv «lukket: ja» eller grunden; skal det være åbent, så slet linjen";

    /** Small words that begin a surname; a presenter who begins with one is a person, not a role. */
    private static final Set<String> NAVNEPARTIKLER = Set.of("de", "von", "van", "af", "la", "le", "du", "da", "di");

    /** «80/20 – punktet blev trukket» */
    private static final Pattern UDGAAET = Pattern.compile("(\\S+?)(?:\\s*[–—:,]|\\s+-)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final List<Udgaaet> udgaaede = new ArrayList<>();
    private final Laesning laesning;
    private final Personlaeser personer;
    private final Organ organ;
    private final boolean organetErSikkert;
    private final Noegletabel noegler;

    Punktlaeser(Laesning laesning, Organ organ, boolean organetErSikkert) {
        this.laesning = laesning;
        this.personer = new Personlaeser(laesning);
        this.organ = organ;
        this.organetErSikkert = organetErSikkert;
        Noegletabel kendte =
                Noegler.PUNKT.med(organ.afsnit().stream().map(a -> a.navn()).toList());
        this.noegler = organetErSikkert ? kendte : kendte.medUkendte();
    }

    /** The numbers that are left out on purpose, once the agenda is read. */
    List<Udgaaet> udgaaede() {
        return List.copyOf(udgaaede);
    }

    List<Dagsordensled> agenda(Node node) {
        List<Dagsordensled> led = new ArrayList<>();
        for (Node del : laesning.liste(node, "agenda", "Skriv hvert punkt med «-» foran: «- titel: Velkomst»")) {
            if (del instanceof Node.Mapping mapping && harKun(mapping, "udgaar")) {
                udgaaet(new Felter(laesning, mapping, noegler));
            } else if (del instanceof Node.Mapping mapping && harKun(mapping, "overskrift")) {
                Tekst tekst = new Felter(laesning, mapping, noegler)
                        .kraevet("overskrift", "overskrift: Sager til beslutning");
                if (tekst != null) {
                    led.add(new Mellemoverskrift(tekst));
                }
            } else {
                Dagsordenspunkt punkt = punkt(del, 1);
                if (punkt != null) {
                    led.add(punkt);
                }
            }
        }
        return List.copyOf(led);
    }

    private static boolean harKun(Node.Mapping mapping, String noegle) {
        return mapping.entries().size() == 1
                && Noegletabel.foldet(mapping.entries().get(0).key().text()).equals(noegle);
    }

    private void udgaaet(Felter felter) {
        Tekst tekst = felter.kraevet("udgår", "udgår: 80/20 – punktet blev trukket");
        if (tekst == null) {
            return;
        }
        Matcher dele = UDGAAET.matcher(tekst.value());
        if (dele.matches()) {
            Tekst grund = dele.group(2) == null ? null : tekst.part(dele.start(2), dele.end(2));
            udgaaede.add(new Udgaaet(tekst.part(dele.start(1), dele.end(1)), grund));
        }
    }

    /** What stands alone in the agenda cannot stand in an item. */
    private void afvisIPunkt(Felter felter, String noegle, String besked, String hjaelp) {
        if (felter.har(noegle)) {
            laesning.fejl(Formregler.FORKERT_FORM, felter.noeglensSted(noegle).orElse(felter.span()), besked, hjaelp);
        }
    }

    private @Nullable Dagsordenspunkt punkt(Node node, int niveau) {
        Felter felter = laesning.felter(node, noegler, "Et punkt", "Skriv punktet med nøgler: «- titel: Velkomst»");
        if (felter == null) {
            return null;
        }
        afvisIPunkt(
                felter,
                "overskrift",
                "«overskrift» er en overskrift mellem punkter og kan ikke stå i et punkt",
                "Kald punktets egen overskrift «titel»");
        afvisIPunkt(
                felter,
                "udgår",
                "«udgår» er et nummer, der ikke bruges, og kan ikke stå i et punkt",
                "Skriv det for sig selv mellem punkterne: «- udgår: 80/20 – punktet blev trukket»");
        Undtagelseslaeser.laes(felter, felter.span(), laesning);
        Tekst titel = felter.har("overskrift") ? felter.tekst("titel") : felter.kraevet("titel", "titel: Velkomst");
        Tekst tid = felter.tekst("tid");
        Tekst varighed = felter.tekst("varighed");
        Tekst type = felter.tekst("type");
        kontrollerType(type);
        Node underpunkter = felter.node("underpunkter");
        Span sted = Laesning.foersteLinje(felter.span());
        return new Dagsordenspunkt(
                felter.span(),
                felter.tekst("punkt"),
                titel == null ? new Tekst("", sted) : titel,
                type,
                tid == null ? null : Tidslaeser.tidsrum(tid, laesning),
                varighed == null ? null : Tidslaeser.varighed(varighed, laesning),
                ved(felter.node("ved")),
                afsnit(felter),
                hovedemne(felter.node("hovedemne"), titel),
                lukning(felter.udfyldt("lukket", LUKKET)),
                underpunkter == null ? List.of() : underpunkter(underpunkter, niveau));
    }

    /** Named by its title, unless the author says otherwise. */
    private @Nullable Tekst hovedemne(@Nullable Node node, @Nullable Tekst titel) {
        Tekst skrevet = node == null ? null : laesning.tekst(node, "hovedemne");
        if (skrevet == null || skrevet.isBlank() || Laesning.erNej(skrevet)) {
            return null;
        }
        return Laesning.erJa(skrevet) ? titel : skrevet;
    }

    private List<Dagsordenspunkt> underpunkter(Node node, int niveau) {
        if (niveau == NIVEAUER) {
            laesning.fejl(
                    Formregler.FOR_MANGE_NIVEAUER,
                    Laesning.foersteLinje(node.span()),
                    "Her begynder et fjerde niveau af underpunkter",
                    "Læg punkterne et niveau op, eller skriv dem som en liste i teksten");
            return List.of();
        }
        List<Dagsordenspunkt> punkter = new ArrayList<>();
        for (Node del : laesning.liste(node, "underpunkter", "Skriv hvert underpunkt med «-» foran")) {
            Dagsordenspunkt punkt = punkt(del, niveau + 1);
            if (punkt != null) {
                punkter.add(punkt);
            }
        }
        return List.copyOf(punkter);
    }

    private void kontrollerType(@Nullable Tekst type) {
        if (type == null || !organetErSikkert || organ.typer().containsKey(type.value())) {
            return;
        }
        String hjaelp = organ.typer().isEmpty()
                ? "Organet bruger ingen typer; slet linjen, eller skriv dem i organets fil under «typer»"
                : "Organets typer er " + String.join(", ", organ.typer().keySet());
        laesning.fejl(
                Navneregler.UKENDT_TYPE,
                type.span(),
                "«" + Quotes.shown(type.value()) + "» er ikke en af organets typer",
                hjaelp);
    }

    private List<Oplaegsholder> ved(@Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        List<Oplaegsholder> ved = new ArrayList<>();
        for (Node del : laesning.listeEllerEn(node)) {
            if (del instanceof Node.Scalar scalar && erRolle(scalar.text())) {
                ved.add(new Oplaegsholder.Rolle(scalar.tekst()));
            } else {
                var person = personer.person(del, "ved");
                if (person != null) {
                    ved.add(new Oplaegsholder.Person(person));
                }
            }
        }
        return List.copyOf(ved);
    }

    private static boolean erRolle(String tekst) {
        String foerste = tekst.strip().split("\\s", 2)[0];
        return !foerste.isEmpty() && Character.isLowerCase(foerste.codePointAt(0)) && !NAVNEPARTIKLER.contains(foerste);
    }

    private List<Afsnit> afsnit(Felter felter) {
        List<Afsnit> alle = new ArrayList<>();
        for (Map.Entry<String, Node.Entry> felt : felter.alle()) {
            String navn = felt.getKey();
            Node node = navn.equals("udsat")
                    ? felter.udfyldt(navn, "Skriv «udsat: ja», eller hvortil punktet er udsat; ellers slet linjen")
                    : felter.node(navn);
            Optional<Afsnitstype.Form> form = Afsnitstype.med(navn).map(Afsnitstype::form);
            boolean eget = form.isEmpty() && Noegler.PUNKT.find(navn).isEmpty();
            if (node == null || (form.isEmpty() && !eget)) {
                continue;
            }
            Indhold indhold = indhold(node, navn, form.orElse(Afsnitstype.Form.PROSA));
            if (indhold != null) {
                alle.add(new Afsnit(navn, felt.getValue().key().span(), indhold));
            }
        }
        return List.copyOf(alle);
    }

    private @Nullable Indhold indhold(Node node, String navn, Afsnitstype.Form form) {
        return switch (form) {
            case PROSA -> prosa(node, navn);
            case DELE -> dele(node, navn);
            case MARKERING -> markering(node, navn);
            case PERSONER -> new Indhold.Personliste(personer.personer(node, navn));
            case OPGAVER -> opgaver(node);
            case AFSTEMNING -> afstemning(node);
            case BILAG -> bilag(node);
        };
    }

    private Indhold.@Nullable Prosa prosa(Node node, String navn) {
        Tekst tekst = laesning.tekst(node, navn);
        return tekst == null || tekst.isBlank() ? null : new Indhold.Prosa(tekst);
    }

    private @Nullable Indhold dele(Node node, String navn) {
        if (node instanceof Node.Scalar) {
            return prosa(node, navn);
        }
        if (node instanceof Node.Sequence) {
            return new Indhold.Dele(null, laesning.tekster(node, navn));
        }
        Felter felter = laesning.felter(
                node, Noegler.DELE, "«" + navn + "»", "Skriv en tekst, en liste, eller «indledning» og «dele»");
        return felter == null ? null : new Indhold.Dele(felter.tekst("indledning"), felter.tekster("dele"));
    }

    private Indhold.@Nullable Prosa markering(Node node, String navn) {
        Tekst tekst = laesning.tekst(node, navn);
        if (tekst == null || tekst.isBlank() || Laesning.erNej(tekst)) {
            return null;
        }
        return new Indhold.Prosa(Laesning.erJa(tekst) ? new Tekst("Punktet blev udsat.", tekst.span()) : tekst);
    }

    private Indhold.Opgaveliste opgaver(Node node) {
        List<Opgave> opgaver = new ArrayList<>();
        for (Node del : laesning.listeEllerEn(node)) {
            if (del instanceof Node.Scalar) {
                Tekst hvad = laesning.tekst(del, "opfølgning");
                if (hvad != null) {
                    opgaver.add(new Opgave(hvad, List.of(), null, null));
                }
                continue;
            }
            Felter felter = laesning.felter(
                    del, Noegler.OPGAVE, "«opfølgning»", "Skriv en tekst, eller «hvad», «ansvarlig» og «frist»");
            Tekst hvad = felter == null ? null : felter.kraevet("hvad", "hvad: Udsende notatet");
            if (felter != null && hvad != null) {
                Tekst frist = felter.tekst("frist");
                LocalDate dato =
                        frist == null ? null : Datolaeser.proev(frist.value()).orElse(null);
                opgaver.add(new Opgave(hvad, felter.tekster("ansvarlig"), frist, dato));
            }
        }
        return new Indhold.Opgaveliste(List.copyOf(opgaver));
    }

    private @Nullable Indhold afstemning(Node node) {
        if (node instanceof Node.Scalar) {
            return prosa(node, "afstemning");
        }
        Felter felter = laesning.felter(
                node, Noegler.AFSTEMNING, "«afstemning»", "Skriv «for», «imod» og «blank» under hinanden");
        return felter == null
                ? null
                : new Indhold.Afstemning(
                        felter.tekst("for"),
                        felter.tekst("imod"),
                        felter.tekst("blank"),
                        felter.tekst("krav"),
                        felter.tekst("mindretal"));
    }

    private Indhold.Bilagsliste bilag(Node node) {
        List<Bilag> bilag = new ArrayList<>();
        for (Node del : laesning.listeEllerEn(node)) {
            Bilag laest = etBilag(del);
            if (laest != null) {
                bilag.add(laest);
            }
        }
        return new Indhold.Bilagsliste(List.copyOf(bilag));
    }

    private @Nullable Bilag etBilag(Node node) {
        boolean noegler = node instanceof Node.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(e -> Noegler.BILAG.find(e.key().text()).isPresent());
        if (!noegler) {
            Tekst titel = laesning.tekst(node, "bilag");
            return titel == null || titel.isBlank() ? null : new Bilag(titel, null, null, null);
        }
        Felter felter = new Felter(laesning, (Node.Mapping) node, Noegler.BILAG);
        Tekst titel = felter.kraevet("titel", "titel: Kommissorium for fagligt råd");
        return titel == null
                ? null
                : new Bilag(
                        titel, felter.tekst("fil"), felter.tekst("nummer"), lukning(felter.udfyldt("lukket", LUKKET)));
    }

    /** Whatever stands there closes: only a plain «nej» does not, since a slip must not open what was meant to be closed. */
    private @Nullable Lukning lukning(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Mapping mapping) {
            Felter felter = new Felter(laesning, mapping, Noegler.LUKKET);
            return new Lukning(
                    felter.span(),
                    felter.tekst("grund"),
                    felter.tekst("hjemmel"),
                    felter.tekst("offentlig titel"),
                    felter.tekst("offentlig beslutning"));
        }
        Tekst tekst = laesning.tekst(node, "lukket");
        if (tekst != null && Laesning.erNej(tekst)) {
            return null;
        }
        return new Lukning(node.span(), tekst == null || Laesning.erJa(tekst) ? null : tekst, null, null, null);
    }
}
