package dk.referat.publish;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.model.Organ;
import dk.referat.read.Referatmappe;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedfejl;
import dk.referat.render.billede.Billedlaeser;
import dk.referat.render.billede.Billedopslag;
import dk.referat.render.markdown.ProsaOptions;
import dk.referat.render.markdown.ProsaRenderer;
import dk.referat.render.markdown.Prosabillede;
import dk.referat.source.AendretKildeException;
import dk.referat.source.Kildeliste;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The images in a meeting's texts: where each file lies. The images themselves are read when a document is made and not kept,
 * since a folder can have more of them than there is room for.
 */
public final class Billedfiler {
    /** For one meeting in all; a document of more is too large to send and to open. */
    private static final long STOERST_I_ALT = 20_000_000;

    private final Map<String, Path> filer = new LinkedHashMap<>();

    private final Kildeliste kilder;

    private Billedfiler(Kildeliste kilder) {
        this.kilder = kilder;
    }

    /**
     * Finds and tries them; what cannot be published is reported.
     *
     * @param moedemappe the folder of the meeting's file
     * @param kilder where it is remembered what was read
     */
    static Billedfiler find(Stream<Tekst> tekster, Organ organ, Path moedemappe, Kildeliste kilder, Diagnostics fund)
            throws IOException {
        Billedfiler billeder = new Billedfiler(kilder);
        Path rod = Referatmappe.omkring(moedemappe).rod();
        ProsaRenderer prosa = ProsaRenderer.med(new ProsaOptions(organ.linjeskift() == Organ.Linjeskift.BEVARES));
        Map<Path, Proevet> proevede = new HashMap<>();
        long fylder = 0;
        for (Tekst tekst : tekster.toList()) {
            for (Prosabillede billede : prosa.billeder(tekst.value())) {
                Span sted = tekst.span(billede.start(), billede.end());
                Path fil = find(billede.adresse(), sted, moedemappe, rod, "mødets mappe", fund);
                if (fil == null) {
                    continue;
                }
                Path aegte = fil.toRealPath();
                Proevet kendt = proevede.get(aegte);
                Proevet proevet = kendt == null ? proev(fil, Kildeliste.Art.BILLEDE, kilder) : kendt;
                proevede.put(aegte, proevet);
                if (proevet.fejl() != null) {
                    meld(billede.adresse(), proevet.fejl(), sted, fund);
                    continue;
                }
                billeder.filer.put(billede.adresse(), fil);
                boolean foer = fylder > STOERST_I_ALT;
                fylder += kendt == null ? proevet.bytes() : 0;
                if (!foer && fylder > STOERST_I_ALT) {
                    fund.add(
                            Billedregler.FOR_STORT,
                            sted,
                            "Mødets billeder fylder mere end 20 MB i alt, når dette tælles med",
                            "Gem billederne mindre, eller vedlæg nogle af dem som bilag");
                }
            }
        }
        return billeder;
    }

    /** The files that the images stand in. */
    Stream<Path> alle() {
        return filer.values().stream();
    }

    Kildeliste kilder() {
        return kilder;
    }

    /** Reads the images, for one document after another of the same meeting. */
    Billedopslag aabn() throws IOException {
        Map<Path, Billede> laeste = new HashMap<>();
        Map<String, Billede> billeder = new HashMap<>();
        for (Map.Entry<String, Path> fil : filer.entrySet()) {
            Billede kendt = laeste.get(fil.getValue());
            Billede billede = kendt == null ? laes(fil.getValue(), Kildeliste.Art.BILLEDE, kilder) : kendt;
            laeste.put(fil.getValue(), billede);
            billeder.put(fil.getKey(), billede);
        }
        return billeder::get;
    }

    /** Reads an image that has been tried. */
    static Billede laes(Path fil, Kildeliste.Art art, Kildeliste kilder) throws IOException {
        Billede billede = Billedlaeser.laes(bytes(fil, art, kilder)).billede();
        if (billede == null) {
            throw new AendretKildeException(fil);
        }
        return billede;
    }

    /** Tries an image that stands alone; what keeps it from being published is reported. */
    static void proev(Path fil, String adresse, Span sted, Kildeliste kilder, Diagnostics fund) throws IOException {
        Billedfejl fejl = proev(fil, Kildeliste.Art.LOGO, kilder).fejl();
        if (fejl != null) {
            meld(adresse, fejl, sted, fund);
        }
    }

    private record Proevet(long bytes, @Nullable Billedfejl fejl) {}

    private static Proevet proev(Path fil, Kildeliste.Art art, Kildeliste kilder) throws IOException {
        Billedlaeser.Resultat laest = Billedlaeser.laes(bytes(fil, art, kilder));
        Billede billede = laest.billede();
        return billede == null
                ? new Proevet(0, laest.fejl())
                : new Proevet(
                        billede.bytes().length, Billedlaeser.afproev(billede).orElse(null));
    }

    /** No more than tells that there is too much. */
    private static byte[] bytes(Path fil, Kildeliste.Art art, Kildeliste kilder) throws IOException {
        return kilder.laesHoejst(fil, art, Billedlaeser.STOERST);
    }

    /** @param fra what the messages call the folder that the address is seen from */
    static @Nullable Path find(String adresse, Span sted, Path mappe, Path rod, String fra, Diagnostics fund)
            throws IOException {
        Filopslag.Svar svar = Filopslag.find(adresse, mappe, rod, fra);
        if (svar instanceof Filopslag.Fundet fundet) {
            return fundet.fil();
        }
        Filopslag.Afvist afvist = (Filopslag.Afvist) svar;
        if (afvist.grund() == Filopslag.Grund.UDENFOR) {
            fund.add(
                    Billedregler.UDENFOR,
                    sted,
                    "Billedet «" + adresse + "» " + afvist.hvorfor(),
                    "Kopiér billedet ind i referatmappen, fx til «billeder», og skriv stien dertil");
        } else {
            fund.add(
                    Billedregler.MANGLER,
                    sted,
                    afvist.grund() == Filopslag.Grund.IKKE_SKREVET
                            ? "Der står ikke, hvilken fil billedet er"
                            : "Billedet «" + adresse + "» " + afvist.hvorfor(),
                    "Stien læses fra " + fra + "; ret den, eller læg billedet der");
        }
        return null;
    }

    private static void meld(String adresse, Billedfejl fejl, Span sted, Diagnostics fund) {
        RuleInfo regel = switch (fejl.art()) {
            case SLAGS -> Billedregler.SLAGS;
            case BESKADIGET -> Billedregler.BESKADIGET;
            case FOR_STORT -> Billedregler.FOR_STORT;
            case VENDT -> Billedregler.VENDT;
        };
        fund.add(regel, sted, "Billedet «" + adresse + "» " + fejl.besked(), fejl.hjaelp());
    }
}
