package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Dokumenttype;
import dk.referat.render.Format;
import dk.referat.render.Gengiver;
import dk.referat.render.pdf.Tegndaekning;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes rendered documents in their formats, unless it would lose something on paper. */
final class Dokumentskriver {
    private static final int FLEST_DELE = 60_000;

    private final Bygning bygning;
    private final Gengiver gengiver;
    private final Set<Format> formater;
    private final Diagnostics fund;
    private final Map<Dokumentfil, Gengiver.Dokument> dokumenter = new LinkedHashMap<>();

    Dokumentskriver(Bygning bygning, Gengiver gengiver, Set<Format> formater, Diagnostics fund) {
        this.bygning = bygning;
        this.gengiver = gengiver;
        this.formater = formater;
        this.fund = fund;
    }

    /** Takes a document in; one that would lose something is told of and not written. */
    void tag(Dokumenttype type, Gengiver.Dokument dokument) throws IOException {
        if (formater.contains(Format.PDF) && (!kanSaettes(dokument) || !alleTegnKanVises(dokument))) {
            return;
        }
        for (Format format : formater) {
            dokumenter.put(
                    new Dokumentfil(
                            bygning.filnavn(type, format),
                            type.navn(),
                            format,
                            bygning.fil().name()),
                    dokument);
        }
    }

    /** Writes all that was taken in. */
    Map<Dokumentfil, byte[]> skriv() throws IOException {
        List<Dokumentfil> filer = List.copyOf(dokumenter.keySet());
        List<byte[]> indhold =
                Samtidig.dele(filer, fil -> gengiver.skriv(Objects.requireNonNull(dokumenter.get(fil)), fil.format()));
        Map<Dokumentfil, byte[]> skrevet = new LinkedHashMap<>();
        for (int i = 0; i < filer.size(); i++) {
            skrevet.put(filer.get(i), indhold.get(i));
        }
        return skrevet;
    }

    /** The layout engine keeps a box for each part, and the PDF a tag: half a gigabyte holds some ninety thousand. */
    private boolean kanSaettes(Gengiver.Dokument dokument) {
        String side = dokument.indhold();
        int dele = 0;
        for (int i = side.indexOf('<'); i >= 0; i = side.indexOf('<', i + 1)) {
            dele += side.startsWith("</", i) ? 0 : 1;
        }
        if (dele <= FLEST_DELE) {
            return true;
        }
        fund.add(
                Tekstregler.FOR_SAMMENSAT,
                bygning.fil().start(),
                "Dokumentet har " + dele + " dele (afsnit, celler, links, fodnoter), og et PDF-dokument kan højst have "
                        + FLEST_DELE,
                bygning instanceof Moedebygning
                        ? "Læg store tabeller ved som bilag, del mødet i flere filer, eller byg kun HTML med --format html"
                        : "Gør teksten kortere, eller byg kun HTML med --format html");
        return false;
    }

    /** A character without a glyph would be a box in the PDF, and so a word would be lost. */
    private boolean alleTegnKanVises(Gengiver.Dokument dokument) throws IOException {
        Set<Integer> mangler = Tegndaekning.missing(
                dokument.om().titel() + dokument.om().hoved() + dokument.om().fod() + dokument.indhold(),
                dokument.om().skrift());
        for (int tegn : mangler) {
            String vist = Character.toString(tegn);
            fund.add(
                    Tekstregler.TEGN_MANGLER,
                    Tegnsted.find(vist, bygning),
                    "Tegnet «" + vist + "» (U+" + String.format("%04X", tegn) + ") kan ikke vises i PDF",
                    "Skriv det med ord eller et andet tegn, eller byg kun HTML med --format html");
        }
        return mangler.isEmpty();
    }
}
