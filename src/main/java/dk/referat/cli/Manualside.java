package dk.referat.cli;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The manual page, in the language of man, made of what the help is made of. The build calls it; picocli's own way goes through
 * AsciiDoc, for which a Ruby in Java would have to be fetched.
 */
final class Manualside {
    private final StringBuilder ud = new StringBuilder();

    private Manualside() {}

    /** @param argumenter the file to write */
    public static void main(String[] argumenter) throws java.io.IOException {
        try (OutputStream fil = new FileOutputStream(argumenter[0])) {
            fil.write(tekst().getBytes(StandardCharsets.UTF_8));
        }
    }

    static String tekst() {
        PrintWriter ingen = new PrintWriter(new StringWriter());
        Skaerm skaerm = new Skaerm(ingen, ingen, false, Map.of());
        return new Manualside().skriv(new Kommandoer(skaerm, new ByteArrayInputStream(new byte[0])).alle());
    }

    private String skriv(List<Kommando> kommandoer) {
        makro("TH", "REFERAT 1 \"\" \"referat " + Version.nummer() + "\" \"Brugerkommandoer\"");
        makro("SH", "NAVN");
        linje("referat - dagsorden og referat af én fil for hvert møde");
        makro("SH", "BRUG");
        kommandoer.forEach(k -> {
            linje(k.hjaelp().brug());
            makro("br", "");
        });
        linje("referat --help | --version");
        makro("SH", "KOMMANDOER");
        for (Kommando kommando : kommandoer) {
            Kommando.Hjaelp hjaelp = kommando.hjaelp();
            makro("SS", hjaelp.brug());
            linje(hjaelp.kort());
            kommando.argumenter().forEach(this::argument);
            makro("PP", "");
            makro("nf", "");
            hjaelp.slut().stream().filter(l -> !l.isEmpty()).forEach(this::linje);
            makro("fi", "");
        }
        makro("SH", "SLUTKODER");
        linje("0 alt gik godt, 1 der er fejl i filerne, 2 kommandoen er skrevet forkert, 3 en fil kan ikke læses eller"
                + " skrives, 70 fejl i selve programmet.");
        return ud.toString();
    }

    private void argument(Argument<?> argument) {
        String navn = argument.navne().isEmpty() ? argument.etiket() : String.join(", ", argument.navne());
        boolean medVaerdi = !argument.navne().isEmpty() && !argument.etiket().isEmpty();
        makro("TP", "");
        ud.append("\\fB").append(undsluppet(navn)).append("\\fR");
        ud.append(medVaerdi ? "=\\fI" + argument.etiket() + "\\fR\n" : "\n");
        linje(argument.beskrivelse());
    }

    private void makro(String navn, String resten) {
        ud.append('.')
                .append(navn)
                .append(resten.isEmpty() ? "" : " " + undsluppet(resten))
                .append('\n');
    }

    /** A line that begins with a dot or an apostrophe would be a macro. */
    private void linje(String tekst) {
        ud.append(tekst.startsWith(".") || tekst.startsWith("'") ? "\\&" : "")
                .append(undsluppet(tekst))
                .append('\n');
    }

    private static String undsluppet(String tekst) {
        return tekst.replace("\\", "\\e").replace("-", "\\-");
    }
}
