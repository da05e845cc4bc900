package dk.referat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sections that every item may have, in the order that is printed when a body says nothing: that of the seed minutes,
 * with the decision right after the minutes of the item.
 */
public enum Afsnitstype {
    BESKRIVELSE("beskrivelse", "", Dokumenttype.DAGSORDEN, Form.PROSA),
    GAESTER("gæster", "Gæster", Dokumenttype.DAGSORDEN, Form.PERSONER),
    ANKOM("ankom", "Ankom", Dokumenttype.REFERAT, Form.PERSONER),
    FORLOD("forlod", "Forlod mødet", Dokumenttype.REFERAT, Form.PERSONER),
    INHABILE("inhabile", "Inhabile", Dokumenttype.REFERAT, Form.PERSONER),
    INDSTILLING("indstilling", "Indstilling", Dokumenttype.DAGSORDEN, Form.DELE),
    REFERAT("referat", "Referat", Dokumenttype.REFERAT, Form.PROSA),
    BESLUTNING("beslutning", "Beslutning", Dokumenttype.REFERAT, Form.DELE),
    AFSTEMNING("afstemning", "Afstemning", Dokumenttype.REFERAT, Form.AFSTEMNING),
    UDSAT("udsat", "Udsat", Dokumenttype.REFERAT, Form.MARKERING),
    OVERSENDT("oversendt", "Oversendt", Dokumenttype.REFERAT, Form.PROSA),
    SAGSFREMSTILLING("sagsfremstilling", "Sagsfremstilling", Dokumenttype.DAGSORDEN, Form.PROSA),
    PROBLEMSTILLING("problemstilling", "Problemstilling", Dokumenttype.DAGSORDEN, Form.PROSA),
    BAGGRUND("baggrund", "Baggrund", Dokumenttype.DAGSORDEN, Form.PROSA),
    LOESNING("løsning", "Løsning", Dokumenttype.DAGSORDEN, Form.PROSA),
    OEKONOMI("økonomi", "Økonomi", Dokumenttype.DAGSORDEN, Form.PROSA),
    VIDERE_PROCES("videre proces", "Videre proces", Dokumenttype.DAGSORDEN, Form.PROSA),
    OPFOELGNING("opfølgning", "Opfølgning", Dokumenttype.REFERAT, Form.OPGAVER),
    BILAG("bilag", "Bilag", Dokumenttype.DAGSORDEN, Form.BILAG),
    INTERNT("internt", "Internt", Dokumenttype.DAGSORDEN, Form.PROSA);

    /** How a section is written in the file. */
    public enum Form {
        PROSA,
        /** Text, a list of parts, or an introduction with parts. */
        DELE,
        /** {@code ja}, or a text that says more. */
        MARKERING,
        PERSONER,
        OPGAVER,
        AFSTEMNING,
        BILAG
    }

    private final String navn;
    private final String overskrift;
    private final Dokumenttype trin;
    private final Form form;

    Afsnitstype(String navn, String overskrift, Dokumenttype trin, Form form) {
        this.navn = navn;
        this.overskrift = overskrift;
        this.trin = trin;
        this.form = form;
    }

    /** The key in the file. */
    public String navn() {
        return navn;
    }

    /** The heading over the section; empty when it has none. */
    public String overskrift() {
        return overskrift;
    }

    /** The first document that shows the section: an agenda shows nothing of the minutes. */
    public Dokumenttype trin() {
        return trin;
    }

    /** Whether only the internal edition shows the section, whatever a body says. */
    public boolean erPrivat() {
        return this == INTERNT;
    }

    public Form form() {
        return form;
    }

    public static Optional<Afsnitstype> med(String navn) {
        return Arrays.stream(values()).filter(t -> t.navn.equals(navn)).findFirst();
    }

    public static List<String> navne() {
        return Arrays.stream(values()).map(Afsnitstype::navn).toList();
    }
}
