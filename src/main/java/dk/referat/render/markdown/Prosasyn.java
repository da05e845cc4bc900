package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds what will be shown in another way than its author may expect. */
final class Prosasyn {

    private Prosasyn() {}

    static List<ProsaFund> find(Node dokument) {
        List<ProsaFund> fund = new ArrayList<>();
        Deque<Node> rest = new ArrayDeque<>();
        rest.add(dokument);
        while (!rest.isEmpty()) {
            Node node = rest.removeLast();
            art(node).ifPresent(art -> fund.add(new ProsaFund(node.getStartOffset(), node.getEndOffset(), art)));
            for (Node barn : node.getChildren()) {
                rest.add(barn);
            }
        }
        fund.sort(Comparator.comparingInt(ProsaFund::start).thenComparing(ProsaFund::end, Comparator.reverseOrder()));
        return List.copyOf(fund);
    }

    private static Optional<ProsaFund.Art> art(Node node) {
        if (node instanceof HtmlInlineBase) {
            return Optional.of(ProsaFund.Art.RAA_HTML);
        }
        if (node instanceof Image || node instanceof ImageRef) {
            return Optional.of(ProsaFund.Art.BILLEDE);
        }
        boolean afvist =
                (node instanceof Link link && LoebendeSkriver.href(link).isEmpty())
                        || (node instanceof AutoLink auto
                                && Linkmaal.href(auto.getText().toString()).isEmpty());
        return afvist ? Optional.of(ProsaFund.Art.AFVIST_LINK) : Optional.empty();
    }
}
