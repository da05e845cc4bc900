package dk.referat.render.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dk.referat.source.Orden;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds what will be shown in another way than its author may expect. */
final class Prosasyn {

    private Prosasyn() {}

    /** The images outside of other images' texts. */
    static List<Prosabillede> billeder(Node dokument) {
        List<Prosabillede> billeder = new ArrayList<>();
        Deque<Node> rest = new ArrayDeque<>();
        rest.add(dokument);
        while (!rest.isEmpty()) {
            Node node = rest.removeLast();
            if (node instanceof Image image) {
                String adresse = Kildetekst.laes(image.getUrl());
                billeder.add(new Prosabillede(node.getStartOffset(), node.getEndOffset(), adresse));
            } else {
                node.getChildren().forEach(rest::add);
            }
        }
        billeder.sort(Orden.efterTal(Prosabillede::start));
        return List.copyOf(billeder);
    }

    static List<ProsaFund> find(Node dokument) {
        List<ProsaFund> fund = new ArrayList<>();
        List<Heading> overskrifter = new ArrayList<>();
        Deque<Node> rest = new ArrayDeque<>();
        rest.add(dokument);
        while (!rest.isEmpty()) {
            Node node = rest.removeLast();
            art(node).ifPresent(art -> fund.add(new ProsaFund(node.getStartOffset(), node.getEndOffset(), art)));
            if (node instanceof Heading heading && !heading.getText().isBlank()) {
                overskrifter.add(heading);
            }
            for (Node barn : node.getChildren()) {
                rest.add(barn);
            }
        }
        spring(overskrifter).forEach(fund::add);
        fodnoter(dokument).forEach(fund::add);
        fund.sort(Orden.af(Orden.efterTal(ProsaFund::start), Orden.efter(ProsaFund::end, Comparator.reverseOrder())));
        return List.copyOf(fund);
    }

    private static List<ProsaFund> fodnoter(Node dokument) {
        Fodnotefelt felt = new Fodnotefelt(dokument, 0);
        List<ProsaFund> fund = new ArrayList<>();
        felt.udenNote().forEach(h -> fund.add(fund(h.getChars(), ProsaFund.Art.FODNOTE_MANGLER)));
        felt.ubrugte().forEach(d -> fund.add(fund(d.maerke(), ProsaFund.Art.FODNOTE_UBRUGT)));
        felt.dobbelte().forEach(d -> fund.add(fund(d.maerke(), ProsaFund.Art.FODNOTE_DOBBELT)));
        felt.tomme().forEach(d -> fund.add(fund(d.maerke(), ProsaFund.Art.FODNOTE_TOM)));
        return fund;
    }

    private static ProsaFund fund(BasedSequence tegn, ProsaFund.Art art) {
        return new ProsaFund(tegn.getStartOffset(), tegn.getEndOffset(), art);
    }

    /** The first heading may have any level: the field's headings are put below the section that holds them. */
    private static List<ProsaFund> spring(List<Heading> overskrifter) {
        List<ProsaFund> fund = new ArrayList<>();
        overskrifter.sort(Orden.efterTal(Heading::getStartOffset));
        for (int i = 1; i < overskrifter.size(); i++) {
            Heading heading = overskrifter.get(i);
            if (heading.getLevel() > overskrifter.get(i - 1).getLevel() + 1) {
                fund.add(new ProsaFund(
                        heading.getStartOffset(), heading.getEndOffset(), ProsaFund.Art.OVERSKRIFT_SPRINGER));
            }
        }
        return fund;
    }

    private static boolean erTom(Node hoved) {
        for (Node raekke : hoved.getChildren()) {
            for (Node celle : raekke.getChildren()) {
                if (celle instanceof TableCell indhold && !indhold.getText().isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<ProsaFund.Art> art(Node node) {
        if (node instanceof HtmlInlineBase) {
            return Optional.of(ProsaFund.Art.RAA_HTML);
        }
        if (node instanceof Image image) {
            String alt = Billedtekst.af(image);
            if (alt.isBlank()) {
                return Optional.of(ProsaFund.Art.BILLEDE_UDEN_ALT);
            }
            return Billedtekst.erIntetsigende(alt)
                    ? Optional.of(ProsaFund.Art.BILLEDE_INTETSIGENDE_ALT)
                    : Optional.empty();
        }
        if (node instanceof ImageRef) {
            return Optional.of(ProsaFund.Art.BILLEDE);
        }
        if (node instanceof TableHead && erTom(node)) {
            return Optional.of(ProsaFund.Art.TABEL_UDEN_OVERSKRIFT);
        }
        boolean afvist =
                (node instanceof Link link && LoebendeSkriver.href(link).isEmpty())
                        || (node instanceof AutoLink auto
                                && Linkmaal.href(auto.getText().toString()).isEmpty());
        return afvist ? Optional.of(ProsaFund.Art.AFVIST_LINK) : Optional.empty();
    }
}
