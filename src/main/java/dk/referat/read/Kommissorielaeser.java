package dk.referat.read;

import dk.referat.model.Kommissorium;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.source.Located;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a body is for and how it is put together. */
final class Kommissorielaeser {
    private static final Pattern ANTAL = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern MOEDER = Pattern.compile(
            "(mindst\\s+|højst\\s+)?([1-9]\\d?)(?:\\s*(?:[-–—]|til)\\s*([1-9]\\d?))?(?:\\s+(?:gange|møder))?(?:\\s+(?:om året|årligt))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BESLUTNINGSDYGTIG = Pattern.compile(
            "(mindst|over|mere end)?\\s*(halvdelen|[1-9]\\d{0,3})(?:\\s.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Laesning laesning;

    Kommissorielaeser(Laesning laesning) {
        this.laesning = laesning;
    }

    @Nullable
    Kommissorium laes(Felter organ) {
        Node node = organ.node("kommissorium");
        Felter felter = node == null
                ? null
                : laesning.felter(
                        node,
                        Organnoegler.KOMMISSORIUM,
                        "«kommissorium»",
                        "Skriv fx «formål: |» og teksten rykket ind under nøglen");
        if (felter == null) {
            return null;
        }
        Map<Kommissorium.Del, Tekst> tekster = new EnumMap<>(Kommissorium.Del.class);
        for (Kommissorium.Del del : Kommissorium.Del.values()) {
            Tekst tekst = felter.tekst(del.navn());
            if (tekst != null && !tekst.isBlank()) {
                tekster.put(del, tekst);
            }
        }
        Tekst dato = felter.tekst("dato");
        Span sted = organ.noeglensSted("kommissorium").orElse(felter.span());
        return new Kommissorium(
                sted,
                felter.tekst("titel"),
                felter.tekst("version"),
                dato == null ? null : Datolaeser.laes(dato, laesning),
                laesning.valg(felter.tekst("status"), "status", Ordvalg.STATUS),
                vedtaget(felter.node("vedtaget")),
                Collections.unmodifiableMap(tekster),
                pladser(felter.node("pladser")),
                antal(felter.tekst("antal medlemmer"), "antal medlemmer"),
                moeder(felter.tekst("møder om året")),
                beslutningsdygtig(felter.tekst("beslutningsdygtig")));
    }

    private Kommissorium.@Nullable Vedtagelse vedtaget(@Nullable Node node) {
        Felter felter = node == null
                ? null
                : laesning.felter(
                        node, Organnoegler.VEDTAGET, "«vedtaget»", "Skriv fx «punkt: 160/24» rykket ind under nøglen");
        return felter == null
                ? null
                : new Kommissorium.Vedtagelse(
                        felter.span(),
                        felter.tekst("organ"),
                        felter.kraevet("punkt", "punkt: 160/24"),
                        felter.tekst("bilag"));
    }

    private List<Kommissorium.Plads> pladser(@Nullable Node node) {
        List<Kommissorium.Plads> pladser = new ArrayList<>();
        if (node == null) {
            return pladser;
        }
        for (Node del : laesning.liste(node, "pladser", "Skriv «- navn: regionerne» og «antal: 5»")) {
            Felter felter =
                    laesning.felter(del, Organnoegler.PLADS, "En plads", "Skriv «- navn: regionerne» og «antal: 5»");
            Tekst navn = felter == null ? null : felter.kraevet("navn", "navn: regionerne");
            Located<Integer> antal = felter == null ? null : antal(felter.kraevet("antal", "antal: 5"), "antal");
            if (felter != null && navn != null && antal != null) {
                Tekst hvem = felter.tekst("hvem");
                pladser.add(new Kommissorium.Plads(
                        navn, antal, hvem == null ? navn : hvem, felter.tekster("heraf"), felter.tekster("ønske")));
            }
        }
        return List.copyOf(pladser);
    }

    private @Nullable Located<Integer> antal(@Nullable Tekst tekst, String hvad) {
        if (tekst == null) {
            return null;
        }
        if (ANTAL.matcher(tekst.value()).matches()) {
            return new Located<>(Integer.valueOf(tekst.value()), tekst.span());
        }
        ugyldigt(tekst, hvad, "Skriv et helt tal, fx «" + hvad + ": 5»");
        return null;
    }

    private @Nullable Located<Kommissorium.Moedetal> moeder(@Nullable Tekst tekst) {
        if (tekst == null) {
            return null;
        }
        Matcher dele = MOEDER.matcher(tekst.value().strip());
        if (dele.matches()) {
            int tal = Integer.parseInt(dele.group(2));
            String ord = dele.group(1) == null ? "" : dele.group(1).strip().toLowerCase(Locale.ROOT);
            Integer til = dele.group(3) == null ? null : Integer.valueOf(dele.group(3));
            if (til == null || (til >= tal && ord.isEmpty())) {
                int mindst = ord.equals("højst") ? 0 : tal;
                Integer hoejst = ord.equals("mindst") ? null : til == null ? Integer.valueOf(tal) : til;
                return new Located<>(new Kommissorium.Moedetal(mindst, hoejst), tekst.span());
            }
        }
        ugyldigt(tekst, "møder om året", "Skriv fx «møder om året: 4–6» eller «møder om året: mindst 4»");
        return null;
    }

    private Kommissorium.@Nullable Beslutningsdygtighed beslutningsdygtig(@Nullable Tekst tekst) {
        if (tekst == null) {
            return null;
        }
        Matcher dele = BESLUTNINGSDYGTIG.matcher(tekst.value().strip());
        if (!dele.matches()) {
            ugyldigt(
                    tekst,
                    "beslutningsdygtig",
                    "Skriv et tal eller «mindst halvdelen», fx «beslutningsdygtig: 8» eller «beslutningsdygtig: over"
                            + " halvdelen»");
            return null;
        }
        String ord = dele.group(1) == null ? "" : dele.group(1).toLowerCase(Locale.ROOT);
        boolean halvdelen = dele.group(2).equalsIgnoreCase("halvdelen");
        return new Kommissorium.Beslutningsdygtighed(
                tekst, halvdelen ? null : Integer.valueOf(dele.group(2)), ord.equals("over") || ord.equals("mere end"));
    }

    private void ugyldigt(Tekst tekst, String hvad, String hjaelp) {
        laesning.fejl(
                Datoregler.UGYLDIGT_TAL,
                tekst.span(),
                "«" + Quotes.shown(tekst.value()) + "» kan ikke læses som «" + hvad + "»",
                hjaelp);
    }
}
