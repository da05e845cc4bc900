package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.Edit;
import dk.referat.model.Moede;
import dk.referat.read.Genlaesning;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.read.yaml.TextDecoder;
import dk.referat.rule.Moederaekke;
import dk.referat.source.Orden;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Mends what can be mended without changing what a file says. Only the characters at fault are touched: comments, order,
 * quotes and line ends stay.
 */
public final class Retter {
    /** A change can make room for another; more rounds than this mean that two rules undo each other. */
    private static final int RUNDER = 10;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Kontrolvalg valg;

    /** @param valg the step; what a file has excepted is left as it is */
    public Retter(Kontrolvalg valg) {
        this.valg = valg;
    }

    /**
     * Mends one file, without writing it.
     *
     * @throws IOException when it cannot be read
     */
    public Rettelse ret(Path fil) throws IOException {
        byte[] bytes = Files.readAllBytes(fil);
        Diagnostics tegnsaet = new Diagnostics();
        SourceFile foer = TextDecoder.decode(ShownPath.of(fil), bytes, tegnsaet);
        String tekst = foer.text();
        int antal = 0;
        for (int runde = 0; runde < RUNDER && !tegnsaet.hasErrors(); runde++) {
            List<Edit> aendringer = aendringer(fil, medBom(bytes, tekst));
            if (aendringer.isEmpty()) {
                break;
            }
            List<Edit> sikre = sikre(foer.name(), tekst, aendringer);
            if (sikre.isEmpty()) {
                break;
            }
            antal += sikre.size();
            tekst = anvendt(tekst, sikre);
        }
        Rettelse.Filindhold efter = new Rettelse.Filindhold(tekst, antal == 0 ? bytes : medBom(bytes, tekst));
        return new Rettelse(fil, new Rettelse.Filindhold(foer.text(), bytes), efter, antal);
    }

    private List<Edit> aendringer(Path fil, byte[] bytes) throws IOException {
        List<Edit> alle = new ArrayList<>();
        for (Diagnostic d : fund(fil, bytes)) {
            if (d.span().file().name().equals(ShownPath.of(fil))) {
                alle.addAll(d.fix());
            }
        }
        alle.sort(Orden.af(
                Orden.efterTal(a -> a.span().start()),
                Orden.efterTal(a -> a.span().end())));
        List<Edit> hverForSig = new ArrayList<>();
        int slut = -1;
        for (Edit aendring : alle) {
            if (aendring.span().start() >= slut) {
                hverForSig.add(aendring);
                slut = Math.max(aendring.span().end(), aendring.span().start() + 1);
            }
        }
        return hverForSig;
    }

    private List<Diagnostic> fund(Path fil, byte[] bytes) throws IOException {
        Referatlaeser laeser = new Referatlaeser();
        if (Referatmappe.erOrganfil(fil)) {
            return laeser.organ(fil, bytes).diagnostics();
        }
        if (Referatmappe.erRapportfil(fil)) {
            return laeser.aarsrapport(fil, bytes).diagnostics();
        }
        if (Referatmappe.erUdgiverfil(fil)) {
            return laeser.udgiver(fil, bytes).diagnostics();
        }
        Path mappe = Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent());
        ReadResult<Moede> laest = laeser.moede(ShownPath.of(fil), bytes, mappe);
        Moede moede = laest.value();
        return moede == null
                ? laest.diagnostics()
                : Moedekontrol.kontroller(laest, moede, Moederaekke.af(List.of(moede)), valg, List.of())
                        .fund();
    }

    /** All changes at once, or where that would change what the file means, those that do not, one by one. */
    private static List<Edit> sikre(String navn, String tekst, List<Edit> aendringer) {
        SourceFile foer = SourceFile.of(navn, tekst);
        String alle = anvendt(tekst, aendringer);
        if (Genlaesning.betyderDetSamme(foer, SourceFile.of(navn, alle), aendringer)) {
            return aendringer;
        }
        List<Edit> sikre = new ArrayList<>();
        for (Edit aendring : aendringer) {
            sikre.add(aendring);
            String forsoeg = anvendt(tekst, sikre);
            if (!Genlaesning.betyderDetSamme(foer, SourceFile.of(navn, forsoeg), sikre)) {
                sikre.remove(sikre.size() - 1);
            }
        }
        return sikre;
    }

    private static String anvendt(String tekst, List<Edit> aendringer) {
        StringBuilder ny = new StringBuilder();
        int fra = 0;
        for (Edit aendring : aendringer) {
            ny.append(tekst, fra, aendring.span().start()).append(aendring.text());
            fra = aendring.span().end();
        }
        return ny.append(tekst, fra, tekst.length()).toString();
    }

    private static byte[] medBom(byte[] foer, String tekst) {
        byte[] ny = tekst.getBytes(StandardCharsets.UTF_8);
        if (foer.length < BOM.length || !Arrays.equals(foer, 0, BOM.length, BOM, 0, BOM.length)) {
            return ny;
        }
        byte[] med = Arrays.copyOf(BOM, BOM.length + ny.length);
        System.arraycopy(ny, 0, med, BOM.length, ny.length);
        return med;
    }
}
