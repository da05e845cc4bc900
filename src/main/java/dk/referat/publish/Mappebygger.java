package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Related;
import dk.referat.model.Dokumenttype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.template.Skabelonfejl;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds every meeting of a folder, with lists of them, into a folder that can be put on a web server as it is. Everything
 * is checked first and made ready aside, so that the published folder goes from one whole state to the next.
 */
public final class Mappebygger {
    private final Referatlaeser laeser;
    private final String version;
    private final Fremdrift fremdrift;

    public Mappebygger(Referatlaeser laeser, String version, Fremdrift fremdrift) {
        this.laeser = laeser;
        this.version = version;
        this.fremdrift = fremdrift;
    }

    /**
     * Builds a folder.
     *
     * @throws FilFindesException when a file stands in the way that referat did not make
     */
    public Byggeresultat byg(Path mappe, Byggevalg valg) throws IOException {
        Diagnostics fund = new Diagnostics();
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        ReadResult<Udgiver> laestUdgiver = laeser.udgiver(referatmappe);
        fund.addAll(laestUdgiver.diagnostics());
        Udgiver udgiver = laestUdgiver.value() == null ? Udgiver.UKENDT : laestUdgiver.value();
        Path udmappe = valg.udmappe()
                .orElseGet(() -> Bygger.udmappe(udgiver, referatmappe, fund).orElse(mappe.resolve("udgivet")));
        List<Moedebygning> bygninger = forbered(Moedefiler.find(mappe, udmappe), fund);
        afvisSammeFilnavn(bygninger, fund);
        if (fund.hasErrors()) {
            return Byggeresultat.fejlet(fund.sorted());
        }
        try (Byggeplads plads = Byggeplads.aabn(udmappe, valg.overskriv())) {
            List<Udgivelse> udgivelser = gengiv(bygninger, udgiver, valg, referatmappe, plads, fund);
            if (fund.hasErrors()) {
                return Byggeresultat.fejlet(fund.sorted());
            }
            Gengiver gengiver = new Gengiver(version, referatmappe.skabelonmappe());
            Tekst navn = udgiver.navn();
            new Oversigter(gengiver, navn == null ? "" : navn.value()).skriv(udgivelser, plads);
            List<Path> fjernet = plads.tagIBrug();
            return new Byggeresultat(fund.sorted(), plads.filer(), fjernet);
        } catch (Skabelonfejl e) {
            fund.addAll(e.diagnostics());
            return Byggeresultat.fejlet(fund.sorted());
        }
    }

    private List<Moedebygning> forbered(List<Path> filer, Diagnostics fund) throws IOException {
        List<Moedebygning> bygninger = new ArrayList<>();
        for (Path fil : filer) {
            Path egenMappe = fil.toAbsolutePath().normalize().getParent();
            Moedebygning.Resultat resultat = Moedebygning.forbered(
                    laeser.moede(fil), Referatmappe.stamme(fil), egenMappe == null ? fil : egenMappe);
            fund.addAll(resultat.diagnostics());
            resultat.bygning().ifPresent(bygninger::add);
        }
        return bygninger;
    }

    private static void afvisSammeFilnavn(List<Moedebygning> bygninger, Diagnostics fund) {
        Map<String, Moedebygning> brugte = new LinkedHashMap<>();
        for (Moedebygning bygning : bygninger) {
            @Nullable
            Moedebygning foerste = brugte.putIfAbsent(Udgivelse.mappe(bygning) + "/" + bygning.stamme(), bygning);
            if (foerste != null) {
                fund.add(
                        Udgivelsesregler.SAMME_FILNAVN,
                        bygning.moede().fil().start(),
                        "To møder i organet ville få samme filnavn: " + bygning.stamme(),
                        "Giv den ene fil et andet navn",
                        new Related(
                                foerste.moede().fil().start(),
                                "den anden fil: " + foerste.moede().fil().name()));
            }
        }
    }

    private List<Udgivelse> gengiv(
            List<Moedebygning> bygninger,
            Udgiver udgiver,
            Byggevalg valg,
            Referatmappe referatmappe,
            Byggeplads plads,
            Diagnostics fund)
            throws IOException {
        Gengiver gengiver = new Gengiver(version, referatmappe.skabelonmappe());
        Set<Format> formater = Bygger.formater(valg, udgiver);
        List<Udgivelse> udgivelser = new ArrayList<>();
        int nummer = 0;
        for (Moedebygning bygning : bygninger) {
            nummer++;
            fremdrift.trin(nummer, bygninger.size(), bygning.moede().fil().name());
            List<Dokumenttype> typer = typer(bygning, valg.dokument());
            String undermappe = Udgivelse.mappe(bygning) + "/";
            for (Map.Entry<String, byte[]> fil :
                    bygning.gengiv(gengiver, udgiver, typer, formater, fund).entrySet()) {
                plads.laegDokument(undermappe + fil.getKey(), fil.getValue());
            }
            for (Map.Entry<String, byte[]> kopi : bygning.bilagskopier().entrySet()) {
                plads.laegKopi(undermappe + kopi.getKey(), kopi.getValue());
            }
            udgivelser.add(Udgivelse.af(bygning, typer, formater));
        }
        return udgivelser;
    }

    /** A meeting with minutes keeps its agenda on the web; one without has the agenda only. */
    private static List<Dokumenttype> typer(Moedebygning bygning, Optional<Dokumenttype> valgt) {
        return valgt.map(List::of)
                .orElseGet(() -> bygning.standarddokument() == Dokumenttype.REFERAT
                        ? List.of(Dokumenttype.DAGSORDEN, Dokumenttype.REFERAT)
                        : List.of(Dokumenttype.DAGSORDEN));
    }
}
