package dk.referat.publish;

import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.render.Gengiver;
import dk.referat.render.danish.Alfabet;
import dk.referat.render.template.Oversigt;
import dk.referat.source.Orden;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the lists of what is published: one for each body, and one over all. */
final class Oversigter {
    private static final String NAVN = "index";

    /** Takes each list when it is made. */
    interface Modtager {
        void laegDokument(Dokumentfil fil, byte[] indhold) throws IOException;
    }

    private final Gengiver gengiver;
    private final Udgavetype udgave;
    private final Udgiver udgiver;
    private final String filnavn;

    Oversigter(Gengiver gengiver, Udgavetype udgave, Udgiver udgiver) {
        this.gengiver = gengiver;
        this.udgave = udgave;
        this.udgiver = udgiver;
        this.filnavn = NAVN + udgave.efternavn() + ".html";
    }

    void skriv(List<Udgivelse> udgivelser, Modtager plads) throws IOException {
        Map<String, List<Udgivelse>> organer = new LinkedHashMap<>();
        udgivelser.forEach(
                u -> organer.computeIfAbsent(u.mappe(), m -> new ArrayList<>()).add(u));
        List<Oversigt.Link> links = new ArrayList<>();
        for (Map.Entry<String, List<Udgivelse>> organ : organer.entrySet()) {
            Udgivelse foerste = organ.getValue().get(0);
            String navn = foerste.organ();
            links.add(new Oversigt.Link(navn, organ.getKey() + "/" + filnavn));
            Oversigt egen = new Oversigt(navn, List.of(), papirer(organ.getValue()), aargange(organ.getValue(), ""));
            plads.laegDokument(
                    Dokumentfil.oversigt(organ.getKey() + "/" + filnavn),
                    gengiver.oversigt(egen, udgave, udgiver, foerste.udseende().ellers(udgiver.udseende())));
        }
        links.sort(Orden.efter(Oversigt.Link::navn, Alfabet.DANSK));
        Oversigt alle = new Oversigt("Dagsordener og referater", links, List.of(), aargange(udgivelser, "/"));
        plads.laegDokument(Dokumentfil.oversigt(filnavn), gengiver.oversigt(alle, udgave, udgiver, udgiver.udseende()));
    }

    /** @param skille put between the body's folder and the file; empty when the page lies in that folder */
    private static List<Oversigt.Aargang> aargange(List<Udgivelse> udgivelser, String skille) {
        Map<Integer, List<Oversigt.Moederaekke>> aar = new TreeMap<>(Comparator.reverseOrder());
        for (Udgivelse u : udgivelser.stream()
                .sorted(Orden.af(
                        Orden.efter(Oversigter::dato, Comparator.reverseOrder()), Orden.efter(Udgivelse::titel)))
                .toList()) {
            LocalDate dato = u.dato();
            if (dato != null) {
                aar.computeIfAbsent(dato.getYear(), a -> new ArrayList<>())
                        .add(new Oversigt.Moederaekke(
                                dato, u.titel(), links(u, skille.isEmpty() ? "" : u.mappe() + skille)));
            }
        }
        return aar.entrySet().stream()
                .map(a -> new Oversigt.Aargang(a.getKey(), a.getValue()))
                .toList();
    }

    /** As they were made: the kommissorium, then the reports. */
    private static List<Oversigt.Papir> papirer(List<Udgivelse> udgivelser) {
        return udgivelser.stream()
                .filter(u -> u.dato() == null)
                .map(u -> new Oversigt.Papir(u.titel(), links(u, "")))
                .toList();
    }

    private static List<Oversigt.Link> links(Udgivelse udgivelse, String foran) {
        return udgivelse.dokumenter().stream()
                .map(d -> new Oversigt.Link(d.navn(), foran + d.fil()))
                .toList();
    }

    private static LocalDate dato(Udgivelse udgivelse) {
        LocalDate dato = udgivelse.dato();
        return dato == null ? LocalDate.MIN : dato;
    }
}
