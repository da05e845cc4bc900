package dk.referat.render.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a table with as many cells in every row: a ragged one has no meaning in a tagged PDF. */
final class TabelSkriver {

    /** So many columns may not fit a telephone; then the table scrolls by itself, which the keyboard must be able to do. */
    private static final int MANGE = 4;

    /** Figures are never broken, so that fewer columns of them are as wide. */
    private static final int MANGE_TAL = 3;

    private static final String BRED =
            "<div class=\"bred-tabel\" role=\"group\" aria-label=\"Bred tabel\" tabindex=\"0\">\n";

    private final StringBuilder out;
    private final Consumer<Iterable<Node>> indhold;

    TabelSkriver(StringBuilder out, Consumer<Iterable<Node>> indhold) {
        this.out = out;
        this.indhold = indhold;
    }

    void skriv(TableBlock tabel) {
        List<TableRow> hoved = new ArrayList<>();
        List<TableRow> krop = new ArrayList<>();
        for (Node del : tabel.getChildren()) {
            for (Node raekke : del.getChildren()) {
                if (raekke instanceof TableRow row && !(del instanceof TableSeparator)) {
                    (del instanceof TableHead ? hoved : krop).add(row);
                }
            }
        }
        int bredde = Math.max(bredde(hoved), bredde(krop));
        boolean bred = bredde >= MANGE || tal(hoved) >= MANGE_TAL;
        out.append(bred ? BRED : "").append("<table>\n");
        gruppe("thead", hoved, bredde);
        gruppe("tbody", krop, bredde);
        out.append("</table>\n").append(bred ? "</div>\n" : "");
    }

    private static int bredde(List<TableRow> raekker) {
        return raekker.stream().mapToInt(row -> celler(row).size()).max().orElse(0);
    }

    private static long tal(List<TableRow> hoved) {
        return hoved.stream()
                .flatMap(row -> celler(row).stream())
                .filter(celle -> celle.getAlignment() == TableCell.Alignment.RIGHT)
                .count();
    }

    private static List<TableCell> celler(TableRow raekke) {
        List<TableCell> celler = new ArrayList<>();
        for (Node celle : raekke.getChildren()) {
            if (celle instanceof TableCell cell) {
                celler.add(cell);
            }
        }
        return celler;
    }

    private void gruppe(String tag, List<TableRow> raekker, int bredde) {
        if (raekker.isEmpty()) {
            return;
        }
        out.append('<').append(tag).append(">\n");
        for (TableRow raekke : raekker) {
            out.append("<tr>");
            List<TableCell> celler = celler(raekke);
            for (int i = 0; i < bredde; i++) {
                celle(i < celler.size() ? celler.get(i) : null);
            }
            out.append("</tr>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void celle(@Nullable TableCell celle) {
        if (celle == null) {
            out.append("<td></td>");
            return;
        }
        // An empty header names nothing; as a header cell it would be read aloud as one.
        boolean overskrift = celle.isHeader() && !celle.getText().isBlank();
        out.append(overskrift ? "<th scope=\"col\"" : "<td")
                .append(justering(celle))
                .append('>');
        indhold.accept(celle.getChildren());
        out.append(overskrift ? "</th>" : "</td>");
    }

    private static String justering(TableCell celle) {
        TableCell.Alignment justering = celle.getAlignment();
        if (justering == TableCell.Alignment.RIGHT) {
            return " class=\"hoejre\"";
        }
        return justering == TableCell.Alignment.CENTER ? " class=\"midt\"" : "";
    }
}
