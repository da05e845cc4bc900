package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proevemoede;
import dk.referat.Proevemoede.Traek;
import dk.referat.browser.Browser;
import dk.referat.browser.Browser.Syn;
import dk.referat.browser.NamedHtml;
import dk.referat.browser.Sidesyn;
import dk.referat.model.Dokumenttype;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the meetings that {@link ProevemoederTest} holds against veraPDF, and lists of all kinds of meetings. */
@Tag("omgivelser")
class ProevesiderIBrowserTest {
    /** Found by search: the other way in which each of the twelve is looked at, so that each trait is seen in all. */
    private static final String MAADE_I_RAEKKEN = "202210211100";

    @TempDir
    Path mappe;

    @Test
    void everyTwoTraitsMeetOnAPageThatEverybodyCanUse() throws IOException {
        List<NamedHtml> sider = new ArrayList<>();
        for (Proevemoede moede : ProevemoederTest.tolvOgToTil().toList()) {
            sider.add(side(moede));
        }
        List<NamedHtml> oversigter = oversigter();
        sider.addAll(oversigter);

        List<Sidesyn> syn = Browser.se(sider.stream(), side -> maader(side.navn()));

        assertThat(syn).hasSize(12 * 2 + 1 + 4 + 4 * oversigter.size());
        assertThat(syn).filteredOn(s -> !s.fund().isEmpty()).isEmpty();
        assertThat(syn).allSatisfy(s -> assertThat(s.bestaaet()).contains("color-contrast"));
        assertThat(syn)
                .filteredOn(s -> s.side().equals("alt") && !s.moerk())
                .hasSize(2)
                .allSatisfy(
                        s -> assertThat(s.bestaaet()).contains("image-alt", "link-name", "list", "td-headers-attr"));
    }

    /**
     * The narrowest screen shows most faults, so all are looked at there; the other ways are dealt out among the twelve, and
     * the meeting with everything gets them all.
     */
    private static List<Syn> maader(String navn) {
        if (navn.equals("langt")) {
            return Browser.ALLE.subList(0, 1);
        }
        if (!navn.startsWith("proeve-")) {
            return Browser.ALLE;
        }
        int nummer = Integer.parseInt(navn.substring("proeve-".length()));
        return List.of(Browser.ALLE.get(0), Browser.ALLE.get(1 + (MAADE_I_RAEKKEN.charAt(nummer - 1) - '0')));
    }

    @Test
    void everyTraitIsSeenInEveryWay() {
        for (Traek traek : Traek.values()) {
            assertThat(Proevemoede.tolv().stream()
                            .filter(m -> m.traek().contains(traek))
                            .flatMap(m -> maader(m.navn()).stream())
                            .distinct())
                    .as(traek.name())
                    .containsExactlyInAnyOrderElementsOf(Browser.ALLE);
        }
    }

    private NamedHtml side(Proevemoede moede) throws IOException {
        // Each in a folder of its own: two meetings of one body would have to differ in number and date.
        Path sin = mappe.resolve(moede.navn());
        Path fil = moede.skriv(Files.createDirectories(sin));
        Path ud = sin.resolve("ud");
        String dokument = moede.dokument() == Dokumenttype.DAGSORDEN ? "dagsorden" : "referat";
        Koersel k = Koersel.af("build", fil, "-f", "html", "--output", ud, "--dokument", dokument);
        assertThat(k.kode()).as(k.fejl()).isZero();
        return new NamedHtml(moede.navn(), Koersel.laes(ud.resolve(moede.navn() + "-" + dokument + ".html")));
    }

    /** Lists of more bodies than one, with a draft and a meeting that has only its agenda yet, and a body's own colour. */
    private List<NamedHtml> oversigter() throws IOException {
        Path rod = mappe.resolve("rod");
        Koersel.skriv(rod.resolve("referat.yaml"), "navn: Foreningen for Kortdata\nfarve: \"#7a1f3d\"\n");
        Koersel.skriv(rod.resolve("organer/raadet.yaml"), "navn: Rådet for Fælles Kortdata\nfarve: \"#12406f\"\n");
        for (String aar : List.of("2023", "2024")) {
            for (String organ : List.of("raadet", "Bestyrelsen for Det Nationale Geodatacenter")) {
                String moede = Koersel.moede(organ, aar + "-05-06", "Velkomst");
                Koersel.skriv(rod.resolve("moeder/" + aar + "-" + organ.length() + ".yaml"), moede);
            }
        }
        String dagsorden = Koersel.moede("raadet", "2025-02-03", "Velkomst").replace("    referat: Drøftet.\n", "");
        Koersel.skriv(rod.resolve("moeder/dagsorden.yaml"), dagsorden);
        String udkast = Koersel.moede("raadet", "2024-11-04", "Velkomst") + "dokument: {status: udkast}\n";
        Koersel.skriv(rod.resolve("moeder/udkast.yaml"), udkast);
        Path ud = mappe.resolve("udgivet");
        Koersel k = Koersel.af("build", rod, "-f", "html,pdf", "--output", ud);
        assertThat(k.kode()).as(k.fejl()).isZero();
        List<NamedHtml> sider = new ArrayList<>();
        try (Stream<Path> filer = Files.walk(ud)) {
            filer.filter(f -> f.endsWith("index.html"))
                    .sorted()
                    .forEach(f -> sider.add(new NamedHtml(ud.relativize(f).toString(), Koersel.laes(f))));
        }
        assertThat(sider).hasSize(3);
        assertThat(sider)
                .anySatisfy(
                        s -> assertThat(s.html()).containsIgnoringCase("udkast").contains("Dagsorden"));
        return sider;
    }
}
