import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Says which of PDF/UA-1 and PDF/A-2a a file really keeps; run by koer with the class path of the tests. */
public final class VeraPdf {
    public static void main(String[] argumenter) throws Exception {
        Logger stille = Logger.getLogger("org.verapdf");
        stille.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        List<String> holder = new ArrayList<>();
        for (PDFAFlavour form : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var laeser = Foundries.defaultInstance().createParser(Files.newInputStream(Path.of(argumenter[0])), form);
                    var dommer = Foundries.defaultInstance().createValidator(form, false)) {
                if (dommer.validate(laeser).isCompliant()) {
                    holder.add(form == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a");
                }
            }
        }
        System.out.println(holder.isEmpty() ? "ingen af dem holder" : String.join(" og ", holder) + " holder");
    }
}
