package dk.referat.read;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgiver;
import dk.referat.read.yaml.FileRules;
import dk.referat.read.yaml.Node;
import dk.referat.read.yaml.Quotes;
import dk.referat.read.yaml.TextDecoder;
import dk.referat.read.yaml.YamlReader;
import dk.referat.read.yaml.YamlTree;
import dk.referat.source.Indenfor;
import dk.referat.source.Kildeliste;
import dk.referat.source.Lukkemaerker;
import dk.referat.source.Naermeste;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import dk.referat.source.Span;
import dk.referat.source.Tekst;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads meetings with their bodies, and publishers. A body's file is read once however many meetings it has, and its
 * findings are told once, with the first of them. Any number of threads may ask at once.
 */
public final class Referatlaeser {
    private final Map<Path, ReadResult<Organ>> organer = new LinkedHashMap<>();
    private final Kildeliste kilder = new Kildeliste();

    /** What has been read so far; who reads more for the same documents adds to it. */
    public Kildeliste kilder() {
        return kilder;
    }

    /**
     * Reads a meeting file.
     *
     * @throws IOException when the file or the body's file cannot be read at all
     */
    public ReadResult<Moede> moede(Path fil) throws IOException {
        Path mappe = fil.toAbsolutePath().normalize().getParent();
        return moede(
                ShownPath.of(fil), laesFil(fil, Kildeliste.Art.MOEDE), mappe == null ? fil.toAbsolutePath() : mappe);
    }

    /**
     * Reads a meeting from bytes.
     *
     * @param navn what messages call it
     * @param mappe where its body and attachments are looked for
     */
    public ReadResult<Moede> moede(String navn, byte[] bytes, Path mappe) throws IOException {
        Diagnostics fund = Diagnostics.atMost(YamlReader.MAX_FINDINGS);
        SourceFile fil = TextDecoder.decode(navn, bytes, fund);
        if (fund.hasErrors()) {
            return new ReadResult<>(null, fund.sorted());
        }
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        try {
            Moede moede = laes(
                    fil,
                    fund,
                    (rod, laesning) -> new Moedelaeser(
                                    laesning, fil, organ -> organ(organ, referatmappe, mappe, laesning))
                            .laes(rod));
            return resultat(moede, fil, fund);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a report's file.
     *
     * @throws IOException when the file or the body's file cannot be read at all
     */
    public ReadResult<Aarsrapport> aarsrapport(Path sti) throws IOException {
        return aarsrapport(sti, laesFil(sti, Kildeliste.Art.RAPPORT));
    }

    /**
     * Reads a report from bytes that stand, or will stand, in a file.
     *
     * @throws IOException when the body's file cannot be read at all
     */
    public ReadResult<Aarsrapport> aarsrapport(Path sti, byte[] bytes) throws IOException {
        Diagnostics fund = Diagnostics.atMost(YamlReader.MAX_FINDINGS);
        SourceFile fil = TextDecoder.decode(ShownPath.of(sti), bytes, fund);
        afvisLukkemaerker(fil, "årsrapporten kommer ud, som den er", fund);
        if (fund.hasErrors()) {
            return new ReadResult<>(null, fund.sorted());
        }
        Path mappe = Objects.requireNonNull(sti.toAbsolutePath().normalize().getParent());
        Referatmappe referatmappe = Referatmappe.omkring(mappe);
        try {
            Aarsrapport rapport = laes(
                    fil,
                    fund,
                    (rod, laesning) -> new Rapportlaeser(
                                    laesning, fil, organ -> organ(organ, referatmappe, mappe, laesning))
                            .laes(rod));
            return resultat(rapport, fil, fund);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Reads a body's file. */
    public synchronized ReadResult<Organ> organ(Path fil) throws IOException {
        Path noegle = fil.toAbsolutePath().normalize();
        ReadResult<Organ> kendt = organer.get(noegle);
        if (kendt != null) {
            return kendt;
        }
        ReadResult<Organ> laest = organ(fil, laesFil(fil, Kildeliste.Art.ORGAN));
        organer.put(noegle, laest);
        return laest;
    }

    /** Reads a body from bytes that stand, or will stand, in a file. */
    public ReadResult<Organ> organ(Path fil, byte[] bytes) {
        Diagnostics fund = Diagnostics.atMost(YamlReader.MAX_FINDINGS);
        SourceFile kilde = TextDecoder.decode(ShownPath.of(fil), bytes, fund);
        afvisLukkemaerker(kilde, "filen gælder alle møder", fund);
        Organ organ = fund.hasErrors()
                ? null
                : laes(kilde, fund, (rod, laesning) -> new Organlaeser(laesning).laes(rod, Referatmappe.stamme(fil)));
        return resultat(organ, kilde, fund);
    }

    /** Reads the publisher of a folder; a folder without a {@code referat.yaml} has an unknown one. */
    public ReadResult<Udgiver> udgiver(Referatmappe mappe) throws IOException {
        Optional<Path> fil = mappe.udgiverfil();
        return fil.isPresent()
                ? udgiver(Indenfor.kraev(fil.get(), mappe.rod()))
                : new ReadResult<>(Udgiver.UKENDT, List.of());
    }

    /** Reads a publisher's file. */
    public ReadResult<Udgiver> udgiver(Path fil) throws IOException {
        return udgiver(fil, laesFil(fil, Kildeliste.Art.UDGIVER));
    }

    /** Reads a publisher from bytes that stand, or will stand, in a file. */
    public ReadResult<Udgiver> udgiver(Path fil, byte[] bytes) {
        Diagnostics fund = Diagnostics.atMost(YamlReader.MAX_FINDINGS);
        SourceFile kilde = TextDecoder.decode(ShownPath.of(fil), bytes, fund);
        afvisLukkemaerker(kilde, "filen gælder alle møder", fund);
        Udgiver udgiver =
                fund.hasErrors() ? null : laes(kilde, fund, (rod, laesning) -> new Udgiverlaeser(laesning).laes(rod));
        return resultat(udgiver, kilde, fund);
    }

    private static void afvisLukkemaerker(SourceFile kilde, String hvorfor, Diagnostics fund) {
        for (Lukkemaerker.Passage passage : Lukkemaerker.i(kilde.text()).passager()) {
            fund.add(
                    Formregler.LUKKEMAERKE_HER,
                    new Span(kilde, passage.start(), passage.end()),
                    "Her står et mærke om noget lukket, men " + hvorfor,
                    "Slet det, der ikke må ud, og mærkerne om det");
        }
    }

    private static <T> ReadResult<T> resultat(@Nullable T vaerdi, SourceFile fil, Diagnostics fund) {
        if (!fund.hasOverflowed()) {
            return new ReadResult<>(vaerdi, fund.sorted());
        }
        Diagnostics med = new Diagnostics();
        med.addAll(fund.sorted());
        med.add(
                FileRules.FOR_MANGE,
                fil.start().atLeastOneCharacter(),
                "Filen har flere end " + YamlReader.MAX_FINDINGS + " fejl eller advarsler; kun så mange er vist",
                "Ret dem, der er vist, og prøv igen");
        return new ReadResult<>(vaerdi, med.sorted());
    }

    private interface Laeser<T> {
        @Nullable
        T laes(Node rod, Laesning laesning);
    }

    /** One byte too many tells that the file is too large. */
    private byte[] laesFil(Path fil, Kildeliste.Art art) throws IOException {
        return kilder.laes(fil, art, TextDecoder.MAX_BYTES + 1);
    }

    private static <T> @Nullable T laes(SourceFile fil, Diagnostics fund, Laeser<T> laeser) {
        YamlTree trae = YamlReader.read(fil, fund);
        Node rod = trae.root();
        if (rod == null || (rod instanceof Node.Scalar scalar && scalar.isAbsent())) {
            if (trae.whole()) {
                fund.add(
                        Formregler.TOM_FIL,
                        fil.start().atLeastOneCharacter(),
                        fil.text().isBlank() ? "Filen er tom" : "Filen har intet indhold",
                        "Begynd med «møde:», og skriv «organ» og «dato» rykket ind under den");
            }
            return null;
        }
        return laeser.laes(rod, new Laesning(fund, trae));
    }

    /** A name that is a file's is that body; any other is the body's full name, unless it looks like a slip of the pen. */
    private Moedelaeser.Fundet organ(Tekst navn, Referatmappe rod, Path moedemappe, Laesning laesning) {
        try {
            Optional<Path> fil = rod.organfil(navn.value(), moedemappe);
            if (fil.isEmpty()) {
                Optional<String> ved = vedNavn(navn.value(), rod, moedemappe);
                ved.ifPresent(n -> laesning.fejl(
                        Navneregler.UKENDT_ORGAN,
                        navn.span(),
                        "Organet «" + Quotes.shown(navn.value())
                                + "» har en fil i mappen organer og nævnes ved dens navn",
                        "Skriv «organ: " + n + "»"));
                Optional<String> naer =
                        ved.isPresent() ? ved : Naermeste.blandt(navn.value(), rod.organnavne(moedemappe));
                naer.filter(n -> ved.isEmpty())
                        .ifPresent(n -> laesning.fejl(
                                Navneregler.UKENDT_ORGAN,
                                navn.span(),
                                "Der er ingen fil til organet «" + Quotes.shown(navn.value()) + "» i mappen organer",
                                "Mente du «" + n + "»?"));
                return new Moedelaeser.Fundet(null, naer.isEmpty());
            }
            ReadResult<Organ> laest = organ(Indenfor.kraev(fil.get(), rod.rod()));
            List<Diagnostic> fund = laest.diagnostics();
            laesning.fund().addAll(fund);
            return new Moedelaeser.Fundet(laest.value(), !laest.hasErrors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file of a body that is called by the name it has on paper, or had before: without its file the meeting would be
     * another body's, and be missing wherever this one's meetings are counted.
     */
    private Optional<String> vedNavn(String skrevet, Referatmappe rod, Path moedemappe) {
        try {
            for (String stamme : rod.organnavne(moedemappe)) {
                Optional<Path> fil = rod.organfil(stamme, moedemappe);
                if (stamme.equalsIgnoreCase(udenMappeOgEndelse(skrevet))
                        || (fil.isPresent() && hedder(organ(Indenfor.kraev(fil.get(), rod.rod())), skrevet))) {
                    return Optional.of(stamme);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** «organer/raadet.yaml» is the file's place, not the body's name. */
    private static String udenMappeOgEndelse(String skrevet) {
        return skrevet.strip().replaceFirst("^.*[/\\\\]", "").replaceFirst("(?i)\\.ya?ml$", "");
    }

    private static boolean hedder(ReadResult<Organ> laest, String skrevet) {
        Organ organ = laest.value();
        return organ != null
                && (organ.navn().equalsIgnoreCase(skrevet.strip())
                        || organ.liv().tidligereNavne().stream()
                                .anyMatch(n -> n.navn().equalsIgnoreCase(skrevet.strip())));
    }
}
