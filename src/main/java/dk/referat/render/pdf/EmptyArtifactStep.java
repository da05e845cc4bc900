package dk.referat.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Leaves out the artifacts that draw nothing, of which the layout engine makes one for every box without a background. */
final class EmptyArtifactStep implements PdfStep {

    @Override
    public void apply(Draft draft) throws IOException {
        for (PDPage page : draft.document().getPages()) {
            List<Object> kept = new ArrayList<>();
            Set<COSName> used = new HashSet<>();
            for (Object token : draft.content(page)) {
                int last = kept.size() - 1;
                if (is(token, OperatorName.END_MARKED_CONTENT)
                        && is(kept.get(last), OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                        && kept.get(last - 2) == COSName.ARTIFACT) {
                    kept.subList(last - 2, last + 1).clear();
                } else {
                    kept.add(token);
                }
            }
            for (int i = 1; i < kept.size(); i++) {
                if (is(kept.get(i), OperatorName.BEGIN_MARKED_CONTENT_SEQ) && kept.get(i - 1) instanceof COSName name) {
                    used.add(name);
                }
            }
            draft.setContent(page, kept);
            forgetOthers(page, used);
        }
    }

    private static void forgetOthers(PDPage page, Set<COSName> used) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List.copyOf(properties.keySet()).stream()
                    .filter(name -> !used.contains(name))
                    .forEach(properties::removeItem);
        }
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }
}
