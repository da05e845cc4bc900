package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Dokumenttype;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders every meeting of a folder, with lists of them, into a folder that can be put on a web server as it is. */
final class Mappebygger {
    private final Kildemappe kilde;
    private final Gengiver gengiver;
    private final Byggevalg valg;
    private final Udgangskontrol udgang;
    private final Fremdrift fremdrift;

    Mappebygger(Kildemappe kilde, Gengiver gengiver, Byggevalg valg, Udgangskontrol udgang, Fremdrift fremdrift) {
        this.kilde = kilde;
        this.gengiver = gengiver;
        this.valg = valg;
        this.udgang = udgang;
        this.fremdrift = fremdrift;
    }

    void laeg(Byggeplads plads, Diagnostics fund) throws IOException {
        List<Udgivelse> udgivelser = laegDokumenter(plads, fund);
        if (!fund.hasErrors()) {
            new Oversigter(gengiver, valg.udgave(), kilde.udgiver()).skriv(udgivelser, (fil, indhold) -> {
                udgang.oversigt(fil, indhold, valg.udgave(), fund);
                plads.laegDokument(fil, indhold);
            });
        }
    }

    private List<Udgivelse> laegDokumenter(Byggeplads plads, Diagnostics fund) throws IOException {
        Set<Format> formater = valg.formater(kilde.udgiver());
        List<Bygning> bygninger = kilde.bygninger().stream()
                .filter(b -> !b.typer(valg.dokument(), true).isEmpty())
                .toList();
        List<Udgivelse> udgivelser = new ArrayList<>();
        for (Bygning bygning : bygninger) {
            fremdrift.trin(
                    udgivelser.size() + 1, bygninger.size(), bygning.fil().name());
            List<Dokumenttype> typer = bygning.typer(valg.dokument(), true);
            String undermappe = bygning.mappe() + "/";
            Map<Dokumentfil, byte[]> filer = bygning.gengiv(gengiver, kilde.udgiver(), typer, formater, fund);
            udgang.bygning(bygning, filer, fund);
            for (Map.Entry<Dokumentfil, byte[]> fil : filer.entrySet()) {
                plads.laegDokument(fil.getKey().i(undermappe), fil.getValue());
            }
            for (Map.Entry<String, Bilagsfiler.Kopi> kopi : bygning.kopier().entrySet()) {
                plads.laegKopi(undermappe + kopi.getKey(), kopi.getValue());
            }
            udgivelser.add(Udgivelse.af(bygning, typer, formater));
        }
        return udgivelser;
    }
}
