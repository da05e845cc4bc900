package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.referat.model.Udgavetype;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that stops while it puts its files in place: the next one still knows which files are referat's own. */
class ByggepladsTest {
    @TempDir
    Path mappe;

    @Test
    void aBuildThatStoppedHalfwayIsFinishedByTheNext() throws IOException {
        Path kilde = mappe.resolve("bilag.txt");
        Path ud = mappe.resolve("ud");
        Files.writeString(kilde, "første");
        try (Byggeplads plads = Byggeplads.tilMappe(ud, ".", Udgavetype.OFFENTLIG, false)) {
            laeg(plads, "a/x.html", "første");
            plads.laegKopi("a/bilag/x/b.txt", new Bilagsfiler.Kopi(kilde, null));
            laeg(plads, "zz/efter.html", "første");
            laeg(plads, "c/gammel.html", "kun i første");
            plads.kontroller();
            plads.tagIBrug();
        }

        Files.writeString(kilde, "anden");
        try (Byggeplads plads = Byggeplads.tilMappe(ud, ".", Udgavetype.OFFENTLIG, false)) {
            laeg(plads, "a/x.html", "anden");
            laeg(plads, "b/ny.html", "kun i anden");
            plads.laegKopi("a/bilag/x/b.txt", new Bilagsfiler.Kopi(kilde, null));
            laeg(plads, "z/midt.html", "anden");
            laeg(plads, "zz/efter.html", "anden");
            plads.kontroller();
            Files.createDirectories(ud.resolve("z/midt.html/i-vejen"));
            assertThatThrownBy(plads::tagIBrug).isInstanceOf(IOException.class);
        }
        assertThat(ud.resolve("b/ny.html")).exists();
        Files.delete(ud.resolve("z/midt.html/i-vejen"));
        Files.delete(ud.resolve("z/midt.html"));

        Files.writeString(kilde, "tredje");
        try (Byggeplads plads = Byggeplads.tilMappe(ud, ".", Udgavetype.OFFENTLIG, false)) {
            laeg(plads, "a/x.html", "tredje");
            plads.laegKopi("a/bilag/x/b.txt", new Bilagsfiler.Kopi(kilde, null));
            laeg(plads, "zz/efter.html", "tredje");
            plads.kontroller();
            assertThat(plads.tagIBrug().fjernet())
                    .containsExactly(ud.resolve("b/ny.html"), ud.resolve("c/gammel.html"));
        }
        assertThat(ud.resolve("a/x.html")).hasContent("tredje");
        assertThat(ud.resolve("a/bilag/x/b.txt")).hasContent("tredje");
        assertThat(ud.resolve("b")).doesNotExist();
    }

    @Test
    void whatWasPutInPlaceBeforeItWentWrongIsTakenBack() throws IOException {
        Path ud = mappe.resolve("ud");
        try (Byggeplads plads = Byggeplads.tilMappe(ud, ".", Udgavetype.OFFENTLIG, false)) {
            laeg(plads, "a/x.html", "første");
            laeg(plads, "c/gammel.html", "kun i første");
            plads.tagIBrug();
        }
        String fortegnelse = Files.readString(ud.resolve(".referat-indhold"));

        try (Byggeplads plads = Byggeplads.tilMappe(ud, ".", Udgavetype.OFFENTLIG, false)) {
            laeg(plads, "a/x.html", "anden");
            laeg(plads, "b/ny.html", "kun i anden");
            laeg(plads, "z/midt.html", "anden");
            Files.createDirectories(ud.resolve("z/midt.html/i-vejen"));
            assertThatThrownBy(plads::tagIBrug)
                    .isInstanceOfSatisfying(
                            SkrivefejlException.class, e -> assertThat(e.fil()).isEqualTo(ud.resolve("z/midt.html")));
            assertThat(ud.resolve("a/x.html")).hasContent("anden");

            assertThat(plads.fortryd()).isTrue();
        }

        assertThat(ud.resolve("a/x.html")).hasContent("første");
        assertThat(ud.resolve("c/gammel.html")).hasContent("kun i første");
        assertThat(ud.resolve("b")).doesNotExist();
        assertThat(ud.resolve(".referat-indhold")).hasContent(fortegnelse);
    }

    @Test
    void aLineThatIsNotOfTheListIsAsIfItWereNotThere() throws IOException {
        String sum = "0".repeat(64);
        Files.writeString(
                mappe.resolve(".referat-indhold"),
                "kilde  moeder\n" + sum + "  a/b.html\n" + sum + "  ../c.html\n" + sum + "  a//d.html\n" + sum
                        + "  /e.html\n" + sum + "  .git/config\nabc  f.html\n\u0000\n" + sum + "  A\\g.html\n");

        Indholdsfortegnelse laest = Indholdsfortegnelse.laes(mappe);

        assertThat(laest.stier()).containsExactly("a/b.html");
        assertThat(laest.kilde()).isEqualTo("moeder");
    }

    private static void laeg(Byggeplads plads, String sti, String indhold) throws IOException {
        plads.laegDokument(Dokumentfil.oversigt(sti), indhold.getBytes(StandardCharsets.UTF_8));
    }
}
