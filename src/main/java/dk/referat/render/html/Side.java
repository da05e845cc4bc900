package dk.referat.render.html;

import dk.referat.model.Farve;
import dk.referat.model.Skrift;

/**
 * The page around a document: one file that asks for nothing outside itself, which the policy in its head makes a browser
 * see to.
 */
public final class Side {
    private static final String KUN_EGEN_SIDE = "/* ===== Only for a page of our own";
    private static final String POLITIK =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

    /** The same letters as in the PDF, and what comes nearest where a computer lacks them. */
    private static final String UDEN_SERIFFER = "\"Liberation Sans\", Arial, Helvetica, \"Noto Sans\", sans-serif";

    private static final String MED_SERIFFER =
            "\"Liberation Serif\", \"Times New Roman\", Times, \"Noto Serif\", serif";

    private static final String INTERN =
            "<strong>Intern udgave</strong> – kan rumme lukkede oplysninger og må ikke lægges ud.";

    private static final String SPRING = "<a class=\"spring\" href=\"#indhold\">Gå til indhold</a>\n";

    private final String stilark;
    private final String version;

    /** @param version what the page says that it was made by */
    public Side(String stilark, String version) {
        this.stilark = stilark;
        this.version = version;
    }

    /**
     * A whole page.
     *
     * @param hovedindhold well-formed XHTML, the content of {@code main}
     */
    public String hel(Sideoplysninger om, String hovedindhold) {
        String udgiver = om.udgiver();
        StringBuilder side = new StringBuilder();
        side.append("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\" />\n");
        side.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLITIK)
                .append("\" />\n");
        side.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        side.append("<meta name=\"generator\" content=\"")
                .append(Ophav.NAVN)
                .append(' ')
                .append(version)
                .append("\" />\n");
        if (!udgiver.isEmpty()) {
            side.append("<meta name=\"author\" content=\"")
                    .append(escape(udgiver))
                    .append("\" />\n");
        }
        if (om.intern()) {
            side.append("<meta name=\"robots\" content=\"noindex, nofollow\" />\n");
        }
        side.append("<title>").append(escape(om.titel())).append("</title>\n");
        if (!om.begivenhed().isEmpty()) {
            side.append("<script type=\"application/ld+json\">")
                    .append(om.begivenhed())
                    .append("</script>\n");
        }
        side.append("<style>\n").append(medSkrift(stilark.strip(), om));
        side.append(farver(om)).append("\n</style>\n</head>\n");
        return side.append(krop(om, SPRING, hovedindhold)).append("</html>\n").toString();
    }

    /** The body of a whole page as the PDF has it, where nobody has to jump over anything. */
    public String krop(Sideoplysninger om, String hovedindhold) {
        return krop(om, "", hovedindhold);
    }

    private static String krop(Sideoplysninger om, String foerst, String hovedindhold) {
        StringBuilder krop = new StringBuilder("<body class=\"referat");
        krop.append(om.udkast() ? " er-udkast" : "")
                .append(om.intern() ? " er-intern" : "")
                .append("\">\n")
                .append(foerst);
        if (!om.hoved().isEmpty()) {
            krop.append("<header class=\"sidehoved\"><p>")
                    .append(escape(om.hoved()))
                    .append("</p></header>\n");
        }
        krop.append("<main id=\"indhold\">\n")
                .append(intern(om))
                .append(hovedindhold.strip())
                .append("\n</main>\n");
        if (!om.fod().isEmpty()) {
            krop.append("<footer class=\"sidefod\"><p>")
                    .append(escape(om.fod()))
                    .append("</p></footer>\n");
        }
        return krop.append("</body>\n").toString();
    }

    /** The content alone with a stylesheet that reaches nothing else, for pasting into another site's page. */
    public String fragment(Sideoplysninger om, String hovedindhold) {
        int egenSide = stilark.indexOf(KUN_EGEN_SIDE);
        String indlejret = egenSide < 0 ? stilark : stilark.substring(0, egenSide);
        return "<div class=\"referat\" lang=\"da\" data-generator=\"" + Ophav.NAVN + " " + version + "\">\n<style>\n"
                + medSkrift(indlejret.strip(), om) + lysFarve(om) + "\n</style>\n" + intern(om) + hovedindhold.strip()
                + "\n</div>\n";
    }

    /** Not left to the templates, which anybody may change. */
    private static String intern(Sideoplysninger om) {
        return om.intern() ? "<p class=\"intern\">" + INTERN + "</p>\n" : "";
    }

    /** In place of the usual letters, since a page's margins on paper know no variables. */
    private static String medSkrift(String stilark, Sideoplysninger om) {
        return om.skrift() == Skrift.MED_SERIFFER ? stilark.replace(UDEN_SERIFFER, MED_SERIFFER) : stilark;
    }

    /** The body's colour, and the lighter one that is read as well on a dark page. */
    private static String farver(Sideoplysninger om) {
        Farve farve = om.udseende().farve();
        return farve == null
                ? ""
                : lysFarve(om) + "\n@media screen and (prefers-color-scheme: dark) {\n  body.referat:not(.afsnit) {\n"
                        + "    --accent: " + farve.paaMoerk().css() + ";\n  }\n}";
    }

    private static String lysFarve(Sideoplysninger om) {
        Farve farve = om.udseende().farve();
        return farve == null ? "" : "\n\n.referat:not(.afsnit) {\n  --accent: " + farve.css() + ";\n}";
    }

    private static String escape(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
