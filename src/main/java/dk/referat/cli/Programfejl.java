package dk.referat.cli;

import dk.referat.publish.AndenKildeException;
import dk.referat.publish.FilFindesException;
import dk.referat.publish.IngenMoederException;
import dk.referat.publish.MappeOptagetException;
import dk.referat.publish.SkrivefejlException;
import dk.referat.publish.UlaeseligGrundlinjeException;
import dk.referat.source.AendretKildeException;
import dk.referat.source.UdenforException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the user sees when a command ends with an exception. */
final class Programfejl {
    /** What Linux and macOS say, in the words of the C library. */
    private static final Map<String, String> SYSTEMETS_ORD = Map.ofEntries(
            Map.entry("permission denied", "der er ikke adgang"),
            Map.entry("operation not permitted", "det er ikke tilladt"),
            Map.entry("is a directory", "det er en mappe"),
            Map.entry("not a directory", "det er ikke en mappe"),
            Map.entry("no space left on device", "disken er fuld"),
            Map.entry("disk quota exceeded", "disken er fuld"),
            Map.entry("read-only file system", "der kan kun læses fra disken"),
            Map.entry("file name too long", "navnet er for langt"),
            Map.entry("file too large", "filen er større, end den må være"),
            Map.entry("too many levels of symbolic links", "linket fører i ring"),
            Map.entry("input/output error", "disken svarer ikke"));

    private static final String DISKEN_ER_FULD = ": disken er fuld";

    private final Skaerm skaerm;

    Programfejl(Skaerm skaerm) {
        this.skaerm = skaerm;
    }

    /** @param bygger whether it was a command that builds */
    int meld(Exception e, boolean bygger) {
        if (e instanceof IOException io) {
            return laeseEllerSkrive(io, bygger);
        }
        if (e instanceof UncheckedIOException io) {
            return laeseEllerSkrive(io, bygger);
        }
        return vores(e);
    }

    /** Where it happened is for us; the user needs to know that it is not their fault. */
    int vores(Throwable e) {
        skaerm.besked("referat: programmet er gået i stå på grund af en fejl i selve programmet, ikke i din fil.");
        skaerm.besked("Meld den gerne med dette, og med filen, hvis den må deles:");
        skaerm.besked("  " + Version.linje() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name"));
        skaerm.besked("  " + e.getClass().getSimpleName());
        StackTraceElement[] spor = e.getStackTrace();
        for (int i = 0; i < Math.min(3, spor.length); i++) {
            skaerm.besked(
                    "  ved " + spor[i].getClassName() + "." + spor[i].getMethodName() + ":" + spor[i].getLineNumber());
        }
        if (!skaerm.miljoe().getOrDefault("REFERAT_FEJLSPOR", "").isEmpty()) {
            e.printStackTrace(new PrintWriter(skaerm.fejl(), true));
        }
        return Udgangskode.VORES_FEJL;
    }

    private int laeseEllerSkrive(UncheckedIOException e, boolean bygger) {
        IOException aarsag = Objects.requireNonNull(e.getCause());
        if (Objects.equals(e.getMessage(), aarsag.toString())) {
            return laeseEllerSkrive(aarsag, bygger);
        }
        skaerm.besked("referat: " + e.getMessage());
        return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
    }

    private int laeseEllerSkrive(IOException e, boolean bygger) {
        if (e instanceof FilFindesException findes) {
            iVejen(findes);
        } else if (e instanceof SkrivefejlException skrivefejl) {
            kanIkkeSkrives(skrivefejl);
        } else if (e instanceof AndenKildeException anden) {
            skaerm.besked("referat: «" + Kilder.vist(anden.udmappe()) + "» blev bygget af mappen «" + anden.kilde()
                    + "» i referatmappen, og noget af det ville blive fjernet; intet er skrevet");
            skaerm.besked("Byg den mappe igen, vælg en anden udmappe med --output, eller brug --force.");
        } else if (e instanceof MappeOptagetException optaget) {
            skaerm.besked("referat: der bygges allerede til «" + Kilder.vist(optaget.mappe()) + "»; intet er skrevet");
            skaerm.besked("Vent, til det er færdigt, og giv hver mappe med møder sin egen udmappe.");
        } else if (e instanceof IngenMoederException ingen) {
            skaerm.besked("referat: der er ingen mødefiler i «" + Kilder.vist(ingen.mappe()) + "»");
            skaerm.besked(
                    "Mødefiler ender på .yaml eller .yml; mapperne organer, skabeloner og bilag tæller ikke med.");
        } else if (e instanceof UlaeseligGrundlinjeException ulaeselig) {
            skaerm.besked("referat: «" + Kilder.vist(ulaeselig.fil()) + "» er ikke en grundlinje; linje "
                    + ulaeselig.linje() + " kan ikke læses");
            skaerm.besked("Lav en ny med «referat validate MAPPE --skriv-grundlinje FIL».");
        } else if (e instanceof AendretKildeException aendret) {
            skaerm.besked("referat: «" + Kilder.vist(aendret.fil()) + "» blev ændret undervejs"
                    + (bygger ? "; intet er skrevet" : " og er ikke rettet"));
            skaerm.besked("Prøv igen, når filen er gemt færdig.");
        } else if (e instanceof UdenforException udenfor) {
            skaerm.besked("referat: «" + Kilder.vist(udenfor.fil())
                    + "» er et link, som fører ud af referatmappen eller" + " til noget skjult; det følges ikke");
            skaerm.besked("Læg en kopi i referatmappen i stedet for linket, eller giv stien på kommandolinjen.");
        } else {
            skaerm.besked("referat: " + aarsag(e));
        }
        return Udgangskode.KAN_IKKE_LAESE_ELLER_SKRIVE;
    }

    private void iVejen(FilFindesException findes) {
        if (findes.kanOverskrives()) {
            skaerm.besked("referat: her ligger filer, som referat ikke har lavet, eller som er rettet siden;"
                    + " intet er skrevet");
        } else {
            skaerm.besked("referat: her ligger mapper eller links, hvor referat skal skrive filer; intet er skrevet");
        }
        findes.filer().forEach(fil -> skaerm.besked("  " + Kilder.vist(fil)));
        skaerm.besked(
                findes.kanOverskrives()
                        ? "Flyt dem, vælg en anden mappe med --output, eller overskriv dem med --force."
                        : "Flyt dem, eller vælg en anden mappe med --output.");
    }

    private void kanIkkeSkrives(SkrivefejlException e) {
        IOException aarsag = e.aarsag();
        boolean adgang = aarsag instanceof AccessDeniedException;
        String fil = "«" + Kilder.vist(e.fil()) + "»";
        if (Files.isDirectory(e.fil())) {
            skaerm.besked("referat: "
                    + (adgang
                            ? "der er ikke adgang til at skrive i mappen " + fil
                            : "der kan ikke skrives i mappen " + fil + grund(aarsag)));
        } else {
            skaerm.besked("referat: " + fil + " kan ikke skrives"
                    + (adgang
                            ? ": der er ikke adgang til mappen, eller filen er åben i et andet program"
                            : grund(aarsag)));
        }
        skaerm.besked(
                e.erSomFoer()
                        ? "Intet er ændret: det, der var skrevet før, står som før."
                        : "Noget er nyt og resten som før, men hver fil er hel; byg igen, når det er rettet.");
        if (grund(aarsag).equals(DISKEN_ER_FULD)) {
            skaerm.besked("Gør plads på disken, og prøv igen.");
        } else if (adgang) {
            skaerm.besked("Luk filen, eller vælg en mappe, som du må skrive i, og prøv igen.");
        }
    }

    private static String aarsag(IOException e) {
        if (e instanceof FileSystemException system && system.getFile() != null) {
            Path fil = Path.of(system.getFile()).toAbsolutePath();
            // The user has never heard of our own file; it is the folder that cannot take it.
            if (fil.getFileName() != null
                    && fil.getFileName().toString().startsWith(".referat-")
                    && fil.getParent() != null
                    && (e instanceof AccessDeniedException || e instanceof NoSuchFileException)) {
                return "der er ikke adgang til at skrive i mappen «" + Kilder.vist(fil.getParent()) + "»";
            }
        }
        if (e instanceof NoSuchFileException findesIkke) {
            return "«" + fil(findesIkke) + "» findes ikke";
        }
        if (e instanceof AccessDeniedException naegtet) {
            return "der er ikke adgang til «" + fil(naegtet) + "»; er filen åben i et andet program?";
        }
        if (e instanceof FileAlreadyExistsException findes) {
            return "«" + fil(findes) + "» findes og er ikke en mappe";
        }
        if (e instanceof FileSystemException system) {
            return "«" + fil(system) + "» kan ikke læses eller skrives" + grund(system.getReason());
        }
        return "en fil kan ikke læses eller skrives" + grund(e.getMessage());
    }

    private static String fil(FileSystemException e) {
        return e.getFile() == null ? "?" : Kilder.vist(Path.of(e.getFile()));
    }

    private static String grund(IOException e) {
        return grund(e instanceof FileSystemException system ? system.getReason() : e.getMessage());
    }

    private static String grund(@org.jspecify.annotations.Nullable String ord) {
        if (ord == null || ord.isBlank()) {
            return "";
        }
        String dansk = SYSTEMETS_ORD.get(ord.toLowerCase(Locale.ROOT));
        return dansk == null ? "; systemet siger: " + ord : ": " + dansk;
    }
}
