package dk.referat.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that findings can be reported in. */
public enum Meldingsform {
    TEKST("tekst"),
    JSON("json"),
    SARIF("sarif"),
    GITHUB("github"),
    JUNIT("junit");

    private final String navn;

    Meldingsform(String navn) {
        this.navn = navn;
    }

    /** The word that chooses it on the command line. */
    public String navn() {
        return navn;
    }

    /** Finds a form by its name, however it is cased. */
    public static Optional<Meldingsform> find(String navn) {
        String soegt = navn.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(form -> form.navn.equals(soegt)).findFirst();
    }

    /** A report for machines in this form; empty for {@link #TEKST}, which has to know the terminal. */
    public Optional<Rapport> maskinrapport() {
        return switch (this) {
            case TEKST -> Optional.empty();
            case JSON -> Optional.of(new JsonRapport());
            case SARIF -> Optional.of(new SarifRapport());
            case GITHUB -> Optional.of(new GithubRapport());
            case JUNIT -> Optional.of(new JunitRapport());
        };
    }
}
