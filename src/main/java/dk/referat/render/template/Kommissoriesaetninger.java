package dk.referat.render.template;

import dk.referat.edition.Kommissorieudgave;
import dk.referat.model.Kommissorium;
import dk.referat.model.Kommissorium.Beslutningsdygtighed;
import dk.referat.model.Kommissorium.Moedetal;
import dk.referat.model.Kommissorium.Plads;
import dk.referat.model.Kommissorium.Vedtagelse;
import dk.referat.model.Organ;
import dk.referat.render.danish.Typografi;
import dk.referat.source.Located;
import dk.referat.source.Tekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a kommissorium's figures say, in sentences, so that nobody types a number twice. */
final class Kommissoriesaetninger {
    private final Kommissorium kommissorium;
    private final @Nullable Organ vedtager;
    private final String organ;

    Kommissoriesaetninger(Kommissorieudgave udgave) {
        this.kommissorium = udgave.kommissorium();
        this.vedtager = udgave.vedtager();
        this.organ = Typografi.medStort(udgave.organ().liv().kaldes());
    }

    /** «Rådet består af 14 medlemmer:», and with no seats to name «Rådet har 14 medlemmer.» */
    String sammensaetning() {
        Located<Integer> skrevet = kommissorium.antalMedlemmer();
        boolean medListe = !kommissorium.pladser().isEmpty();
        if (skrevet == null && !medListe) {
            return "";
        }
        int antal = skrevet == null ? kommissorium.antalPladser() : skrevet.value();
        String medlemmer = antal == 1 ? "1 medlem" : antal + " medlemmer";
        return medListe ? organ + " består af " + medlemmer + ":" : organ + " har " + medlemmer + ".";
    }

    /** «5 faglige repræsentanter fra regionerne (heraf én forperson)». */
    static String plads(Plads plads) {
        String tekst = plads.antal().value() + " " + plads.hvem().value().strip();
        if (plads.heraf().isEmpty()) {
            return tekst;
        }
        List<String> roller =
                plads.heraf().stream().map(Kommissoriesaetninger::enRolle).toList();
        return tekst + " (heraf " + Persontekst.opremset(roller) + ")";
    }

    private static String enRolle(Tekst rolle) {
        String ord = rolle.value().strip();
        return (ord.toLowerCase(Locale.ROOT).endsWith("medlem") ? "ét " : "én ") + ord;
    }

    /** «Det tilstræbes, at mindst en …». */
    static String oenske(Tekst oenske) {
        String tekst = oenske.value().strip();
        return "Det tilstræbes, at " + (tekst.endsWith(".") ? tekst : tekst + ".");
    }

    /** «Rådet mødes 4–6 gange om året.», and when it can decide; empty where the file says neither. */
    String moeder() {
        List<String> saetninger = new ArrayList<>();
        Located<Moedetal> tal = kommissorium.moederOmAaret();
        if (tal != null) {
            saetninger.add(organ + " mødes " + gange(tal.value()) + " om året.");
        }
        Beslutningsdygtighed dygtig = kommissorium.beslutningsdygtig();
        if (dygtig != null) {
            saetninger.add(organ + " kan træffe beslutning, når " + fremmoedte(dygtig) + " er til stede.");
        }
        return String.join(" ", saetninger);
    }

    private static String gange(Moedetal tal) {
        Integer hoejst = tal.hoejst();
        boolean engang = (hoejst == null ? tal.mindst() : hoejst) == 1;
        return engang ? tal.iOrd().replace("1", "én") + " gang" : tal.iOrd() + " gange";
    }

    private static String fremmoedte(Beslutningsdygtighed dygtig) {
        String mindst = dygtig.mereEnd() ? "mere end " : "mindst ";
        Integer antal = dygtig.antal();
        if (antal == null) {
            return mindst + "halvdelen af medlemmerne";
        }
        return mindst + (antal == 1 ? "ét medlem" : antal + " medlemmer");
    }

    /** «i styregruppen, pkt. 160/24, bilag 3»; empty where the file does not say what adopted it. */
    String vedtaget() {
        Vedtagelse vedtaget = kommissorium.vedtaget();
        if (vedtaget == null) {
            return "";
        }
        List<String> dele = new ArrayList<>();
        if (vedtager != null && vedtaget.organ() != null) {
            Located<LocalDate> dato = kommissorium.dato();
            dele.add("i " + (dato == null ? vedtager.iSaetning() : vedtager.iSaetning(dato.value())));
        } else {
            del(dele, "i ", vedtaget.organ());
        }
        del(dele, "pkt. ", vedtaget.punkt());
        del(dele, "bilag ", vedtaget.bilag());
        return String.join(", ", dele);
    }

    private static void del(List<String> dele, String foran, @Nullable Tekst tekst) {
        if (tekst != null && !tekst.isBlank()) {
            dele.add(foran + tekst.value().strip());
        }
    }
}
