package dk.referat.cli;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Severity;
import dk.referat.publish.Bygger;
import dk.referat.publish.Byggeresultat;
import dk.referat.publish.Byggevalg;
import dk.referat.publish.Fremdrift;
import dk.referat.publish.Gengivere;
import dk.referat.publish.IntetAtByggeException;
import dk.referat.publish.Moedefiler;
import dk.referat.publish.UdgaverBlandesException;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.source.AendretKildeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code referat watch}: builds again at every change, until it is told to stop. */
final class Watch implements Kommando {
    private static final String RYD_SKAERM = "\u001B[H\u001B[2J\u001B[3J";

    /** A large folder takes longer to build than anybody waits for a program to end. */
    private static final int LAENGST_S = 20;

    private static final int KORT_MS = 300;

    private final Skaerm skaerm;

    private final Argument<Path> sti = Argument.parametre(
            "STI", 1, 1, new Kilder.Sti(), "Mødefilen, organfilen, rapportfilen eller mappen, der holdes øje med.");

    private final Byggemuligheder muligheder = new Byggemuligheder();

    private final Argument<Boolean> stille = Argument.flag(List.of("-q", "--quiet"), "Skriv kun fejl og advarsler.");

    private final Argument<Boolean> alle = Argument.flag(List.of("--alle"), "Byg det hele ved hver ændring.");

    /** What was built last; that it changes is our own doing. */
    private final Set<Path> bygget = ConcurrentHashMap.newKeySet();

    Watch(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    @Override
    public String navn() {
        return "watch";
    }

    @Override
    public List<Argument<?>> argumenter() {
        List<Argument<?>> hele = new ArrayList<>();
        hele.add(sti);
        hele.addAll(muligheder.argumenter());
        hele.addAll(List.of(stille, muligheder.overskriv(), alle));
        return hele;
    }

    @Override
    public Hjaelp hjaelp() {
        return new Hjaelp(
                "Byg igen, hver gang noget er ændret.",
                "referat watch [VALG]... STI",
                "Hvad der holdes øje med:",
                List.of(
                        "",
                        "Eksempler:",
                        "  referat watch moede.yaml",
                        "  referat watch referater --output udgivet --format html",
                        "",
                        "Der bygges straks og igen, når en fil er gemt. Fejl vises, hvor de står, og det,",
                        "der sidst blev bygget uden fejl, bliver stående, til de er rettet.",
                        "",
                        "Slut med Ctrl-C."));
    }

    @Override
    public int koer() throws IOException {
        Path valgt = Objects.requireNonNull(sti.vaerdi());
        if (valgt.equals(Kilder.STANDARD_IND)) {
            throw new ForkertBrug("watch kan ikke holde øje med standard ind; giv en fil eller en mappe");
        }
        Path hel = Kilder.hverForSig(List.of(valgt)).get(0).toAbsolutePath().normalize();
        Path mappe = Files.isDirectory(hel) ? hel : Objects.requireNonNull(hel.getParent());
        Gengivere gengivere = Gengivere.tilMangeGange(Version.nummer());
        CountDownLatch faerdig = new CountDownLatch(1);
        try (Filvagt vagt = new Filvagt(Referatmappe.omkring(mappe).rod(), this::erVores)) {
            Thread slut = new Thread(() -> slut(vagt, faerdig));
            Runtime.getRuntime().addShutdownHook(slut);
            do {
                runde(valgt, gengivere);
            } while (vagt.vent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            faerdig.countDown();
        }
        return Udgangskode.FINT;
    }

    /** Lets what is being built be done, so that nothing is left behind. */
    private void slut(Filvagt vagt, CountDownLatch faerdig) {
        try {
            vagt.close();
            if (!faerdig.await(KORT_MS, TimeUnit.MILLISECONDS)) {
                skaerm.besked("Gør det færdigt, der er begyndt …");
            }
            if (!faerdig.await(LAENGST_S, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException | InterruptedException e) {
            return;
        }
        skaerm.besked("");
    }

    private boolean erVores(Path fil) {
        return bygget.contains(fil) || Moedefiler.erBygget(fil);
    }

    private void runde(Path valgt, Gengivere gengivere) {
        if (skaerm.kanSkriveOver()) {
            skaerm.fejl().print(RYD_SKAERM);
        }
        try {
            byg(valgt, gengivere);
        } catch (IntetAtByggeException | UdgaverBlandesException e) {
            skaerm.besked("referat: " + Byggefortaelling.forkertBrug(e));
        } catch (NoSuchFileException e) {
            skaerm.besked("«" + Kilder.vist(valgt) + "» findes ikke lige nu.");
        } catch (AendretKildeException e) {
            // It was saved while it was read; that it was will be told of in a moment.
            skaerm.besked("«" + Kilder.vist(e.fil()) + "» blev gemt, mens der blev bygget.");
        } catch (IOException | RuntimeException e) {
            new Programfejl(skaerm).meld(e, true);
        }
        skaerm.besked("Holder øje med «" + Kilder.vist(valgt) + "». Slut med Ctrl-C.");
    }

    private void byg(Path valgt, Gengivere gengivere) throws IOException {
        long start = System.nanoTime();
        Byggevalg valg = muligheder.valg(skaerm, Optional.empty(), alle.erSat(), Severity.ADVARSEL);
        Referatlaeser laeser = new Referatlaeser();
        Byggeresultat resultat;
        try (Bygger bygger = new Bygger(laeser, gengivere, valg, Fremdrift.INGEN)) {
            Path fundet = Kilder.hverForSig(List.of(valgt)).get(0);
            if (Files.isDirectory(fundet)) {
                bygger.mappe(fundet);
            } else {
                bygger.fil(fundet);
            }
            resultat = bygger.udfoer();
        }
        husk(resultat);
        List<Diagnostic> viste = resultat.diagnostics().stream()
                .filter(d -> d.severity().compareTo(Severity.ADVARSEL) <= 0)
                .toList();
        skaerm.vis(viste);
        Byggefortaelling fortaelling = new Byggefortaelling(skaerm, stille.erSat());
        fortaelling.filer(resultat);
        fortaelling.sammenfat(viste, resultat, false);
        if (!resultat.harFejl() && !stille.erSat()) {
            skaerm.besked("Færdig på " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms.");
        }
    }

    /** After a build with errors there is none, and what stands is what was built before. */
    private void husk(Byggeresultat resultat) {
        for (Byggeresultat.Mappe mappe : resultat.mapper()) {
            bygget.addAll(mappe.skrevet());
            bygget.addAll(mappe.uaendrede());
        }
    }
}
