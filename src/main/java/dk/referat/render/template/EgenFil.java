package dk.referat.render.template;

import dk.referat.diagnostic.Diagnostics;
import dk.referat.diagnostic.RuleInfo;
import dk.referat.source.Indenfor;
import dk.referat.source.Kildeliste;
import dk.referat.source.ShownPath;
import dk.referat.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a template or a stylesheet of the user's own, which may come from somebody whom nobody knows. */
public final class EgenFil {
    /** The largest that are built in are a tenth of it. */
    private static final int STOERST = 300_000;

    private EgenFil() {}

    /**
     * The file, which must lie in the folder that the folder of templates is in.
     *
     * @param regel what it breaks when it is too large
     * @throws Skabelonfejl when it is
     * @throws UncheckedIOException when it cannot be read, or is a link that leads out
     */
    public static SourceFile laes(Path fil, Kildeliste.Art art, Kildeliste laeste, RuleInfo regel) {
        try {
            Path skabelonmappe = Objects.requireNonNull(fil.toAbsolutePath().getParent());
            Path rod = Objects.requireNonNullElse(skabelonmappe.getParent(), skabelonmappe);
            byte[] indhold = laeste.laesHoejst(Indenfor.kraev(fil, rod), art, STOERST);
            if (indhold.length > STOERST) {
                Diagnostics fund = new Diagnostics();
                fund.add(
                        regel,
                        SourceFile.of(ShownPath.of(fil), "").start().atLeastOneCharacter(),
                        "Filen er større end " + STOERST / 1000 + " KB",
                        "Sammenlign med den indbyggede: referat skabeloner MAPPE");
                throw new Skabelonfejl(fund.sorted());
            }
            return SourceFile.of(
                    ShownPath.of(fil),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(indhold))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException("«" + ShownPath.of(fil) + "» kan ikke læses som UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
