package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JSON Schema of a kind of file, made from the keys that the reader knows, so that an editor says the same as it does. */
public enum Skema {
    MOEDE("møde", "Mødefil", "Dagsorden og referat af et møde"),
    ORGAN("organ", "Organfil", "Det, der er ens i alle et organs møder"),
    RAPPORT("rapport", "Rapportfil", "Årsrapport: det, nogen skriver; resten følger af møder og medlemmer"),
    UDGIVER("udgiver", "Udgiverfil", "referat.yaml: hvem der udgiver en mappe med møder");

    /** How every schema begins, by which one is known again. */
    public static final String BEGYNDELSE = "{\n  \"$schema\": \"" + Skemaskriver.UDGAVE + "\"";

    private final String navn;
    private final String titel;
    private final String beskrivelse;

    Skema(String navn, String titel, String beskrivelse) {
        this.navn = navn;
        this.titel = titel;
        this.beskrivelse = beskrivelse;
    }

    /** The word on the command line. */
    public String navn() {
        return navn;
    }

    public static List<String> navne() {
        return Arrays.stream(values()).map(Skema::navn).toList();
    }

    /** The kind by its word, however that is spelt. */
    public static Optional<Skema> med(String navn) {
        return Arrays.stream(values())
                .filter(s -> Noegletabel.foldet(s.navn).equals(Noegletabel.foldet(navn)))
                .findFirst();
    }

    /**
     * The schema, in draft 7, which the editors know best.
     *
     * @param regler all rules, to be suggested where a file names one
     */
    public String json(List<RuleInfo> regler) {
        return Json.af(new Skemaskriver(regler).fil(titel, beskrivelse, tabel()));
    }

    private Noegletabel tabel() {
        return switch (this) {
            case MOEDE -> Noegler.MOEDEFIL;
            case ORGAN -> Noegler.ORGAN;
            case RAPPORT -> Rapportnoegler.RAPPORTFIL;
            case UDGIVER -> Noegler.UDGIVER;
        };
    }
}
