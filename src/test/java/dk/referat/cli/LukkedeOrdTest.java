package dk.referat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.gate.Dokumentport;
import dk.referat.gate.Moedekilde;
import dk.referat.gate.Portregler;
import dk.referat.model.Aarsrapport;
import dk.referat.model.Moede;
import dk.referat.read.Punktnoegler;
import dk.referat.read.Referatlaeser;
import dk.referat.render.Stilark;
import dk.referat.render.template.Skabeloner;
import dk.referat.report.Meldingsform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word is planted in every place that can be closed. None is in any byte that a public build writes; and in documents from which
 * nothing was taken out, the gate finds each.
 */
class LukkedeOrdTest {
    /** Of the inside of files, of pictures and of addresses that are not printed; no document can hold them. */
    private static final Set<String> TRYKKES_IKKE = Set.of(
            "lukket bilags indhold",
            "lukket punkts bilags indhold",
            "billedets sti",
            "hovedemne",
            "lukket hovedemne",
            "linkets titel",
            "underpunkts offentlige titel",
            "underpunkts offentlige beslutning",
            "lukket punkts bilags fil",
            "lukket bilags fil");

    @TempDir
    Path mappe;

    private final Plantning plantning = new Plantning();

    @Test
    void noKeyIsWithoutAWord() {
        String moede = Plantning.MOEDE.replace("\"", "");
        Set<String> uden = Stream.concat(Punktnoegler.alle().stream(), Punktnoegler.omMoedet().stream())
                .filter(noegle -> !moede.contains(noegle + ":"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(uden).containsExactly("udgår", "undtagelser");
    }

    @Test
    void nothingClosedIsInAnyPublicByte() throws IOException {
        Path fil = plantning.skriv(mappe.resolve("kilde"));
        Path protokol = mappe.resolve("protokol.json");
        List<Koersel> koersler = new ArrayList<>();
        for (String format : List.of("html,pdf", "html-fragment")) {
            Path ud = mappe.resolve("ud-" + format);
            koersler.add(
                    Koersel.af("build", mappe.resolve("kilde"), "-o", ud, "-f", format, "--byggeprotokol", protokol));
            koersler.add(Koersel.af("build", fil, "-o", mappe.resolve("en-" + format), "-f", format));
            koersler.add(
                    Koersel.af("build", fil, "-o", mappe.resolve("to-" + format), "-f", format, "-d", "dagsorden"));
        }
        for (Koersel k : koersler) {
            assertThat(k.kode()).as(k.fejl()).isZero();
            assertThat(plantning.steder(k.ud() + k.fejl())).isEmpty();
        }

        int filer = 0;
        try (Stream<Path> alle = Files.walk(mappe)) {
            for (Path skrevet :
                    alle.filter(f -> !f.startsWith(mappe.resolve("kilde"))).toList()) {
                assertThat(Plantning.erI(mappe.relativize(skrevet).toString())).isFalse();
                if (Files.isRegularFile(skrevet)) {
                    filer++;
                    assertThat(plantning.steder(Afkodning.alt(Files.readAllBytes(skrevet))))
                            .as(skrevet.toString())
                            .isEmpty();
                }
            }
        }
        assertThat(filer).isGreaterThan(20);
    }

    @Test
    void whatIsLeftOpenIsThere() throws IOException {
        Path fil = plantning.skriv(mappe);

        Koersel.af("build", fil, "-o", mappe.resolve("ud"), "-f", "html");

        String side = Koersel.laes(mappe.resolve("ud/haven-referat.html")).replace('\u00A0', ' ');
        assertThat(side)
                .contains("Sag om en ansat", "Punktet er lukket: Personsag (forvaltningslovens § 27).")
                .contains("Indstillingen blev tiltrådt.")
                .contains("Bilag 2: Lukket bilag – lukket: Forretningsforhold (offentlighedslovens § 30)")
                .contains("Bilag 3: Frøliste")
                .contains("Sag om en medarbejder")
                .contains("Velkomst (udeladt)")
                .contains("<strong>fed (udeladt)</strong>")
                .doesNotContain("pkt-2-1");
    }

    /** As a build would be if nothing were taken out: the internal edition is just that. */
    @Test
    void theGateStopsEveryPlaceOfAnEditionFromWhichNothingWasTaken() throws IOException {
        Path fil = plantning.skriv(mappe);
        Koersel k = Koersel.af("build", fil, "--udgave", "intern", "-o", mappe.resolve("ud"), "-f", "html,pdf");
        assertThat(k.kode()).as(k.fejl()).isZero();
        Moede moede = Objects.requireNonNull(new Referatlaeser().moede(fil).value());

        for (String endelse : List.of("html", "pdf")) {
            byte[] dokument = Files.readAllBytes(mappe.resolve("ud/haven-referat-intern." + endelse));
            Diagnostics fund = new Diagnostics();
            port(moede).kontroller("haven-referat." + endelse, dokument, fund);

            List<String> fundne = fund.sorted().stream()
                    .filter(d -> d.rule().equals(Portregler.LUKKET_I_DOKUMENT))
                    .flatMap(d -> plantning.steder(stedet(d)).stream())
                    .distinct()
                    .toList();
            assertThat(fundne).as(endelse).containsAll(plantning.steder(Afkodning.alt(dokument)));
            List<String> ikkeTrykt = plantning.ord().keySet().stream()
                    .filter(sted -> !fundne.contains(sted))
                    .toList();
            assertThat(TRYKKES_IKKE).as(endelse).containsAll(ikkeTrykt);
        }
    }

    /** A report names what its meetings were about, in their words. */
    @Test
    void theGateStopsWhatAReportWouldTellOfItsMeetings() throws IOException {
        Path fil = plantning.skriv(mappe);
        Path rapport = mappe.resolve("rapporter/haven-2025.yaml");
        Koersel k = Koersel.af("build", rapport, "--udgave", "intern", "-o", mappe.resolve("ud"), "-f", "html,pdf");
        assertThat(k.kode()).as(k.fejl()).isZero();
        Moede moede = Objects.requireNonNull(new Referatlaeser().moede(fil).value());
        Aarsrapport laest =
                Objects.requireNonNull(new Referatlaeser().aarsrapport(rapport).value());

        for (String endelse : List.of("html", "pdf")) {
            byte[] dokument = Files.readAllBytes(mappe.resolve("ud/haven-2025-aarsrapport-intern." + endelse));
            Diagnostics fund = new Diagnostics();
            port().papir(List.of(Moedekilde.af(laest.fil(), laest.organ(), laest.ikkeCpr()), Moedekilde.af(moede)))
                    .kontroller("haven-2025-aarsrapport." + endelse, dokument, fund);

            assertThat(fund.sorted().stream().flatMap(d -> plantning.steder(stedet(d)).stream()))
                    .as(endelse)
                    .contains("hovedemne", "lukket hovedemne")
                    .containsAll(plantning.steder(Afkodning.alt(dokument)));
        }
    }

    @Test
    void whatThePlaceIsCalledIsStoppedToo() throws IOException {
        Path fil = plantning.skriv(mappe);
        String hemmeligt = Objects.requireNonNull(plantning.ord().get("lukket titel"));
        Path robt = Files.move(fil, mappe.resolve(hemmeligt + ".yaml"));

        Koersel k = Koersel.af("build", robt, "-o", mappe.resolve("ud"));

        assertThat(k.kode()).isEqualTo(1);
        assertThat(k.fejl()).contains("fejl[lukket-i-dokument]", "(lukket indhold vises ikke)");
        assertThat(mappe.resolve("ud")).doesNotExist();
    }

    @Test
    void messagesInEveryFormKeepQuiet() throws IOException {
        Path fil = plantning.skriv(mappe);
        String yaml = Files.readString(fil);
        List<String> fejl = List.of(
                yaml.replace("tid: 17.10", "tid: 25.10"),
                yaml.replace("punkt: 2\n", "punkt: 1\n").replace("form: fysisk", "form: fysik"),
                yaml.replace("[/lukket]", "[/luket]"),
                yaml.replaceFirst("\\[/lukket\\]", ""),
                yaml.replace("grund: Personsag", "grunt: Personsag"),
                yaml.replace("    referat: |\n", "    referat:\n"),
                yaml.replace("titel: plantet", "titel: \"plantet"),
                yaml.replace("offentlig titel: Sag om en ansat", "offentlig titel: Lukket punkt"));
        int medFejl = 0;
        for (String forkert : fejl) {
            assertThat(forkert).isNotEqualTo(yaml);
            Files.writeString(fil, forkert);
            for (Meldingsform form : Meldingsform.values()) {
                for (String kommando : List.of("validate", "build")) {
                    String valg = kommando.equals("validate") ? "--format" : "--meldinger";
                    Koersel k = Koersel.af(kommando, fil, valg, form.navn(), "--streng");
                    assertThat(plantning.steder((k.ud() + k.fejl()).replace("\\u", " ")))
                            .as(form + " " + k.fejl())
                            .isEmpty();
                    medFejl += k.kode();
                }
            }
        }
        assertThat(medFejl).isGreaterThanOrEqualTo((fejl.size() - 1) * Meldingsform.values().length * 2);
    }

    private static String stedet(Diagnostic fund) {
        return fund.span()
                .file()
                .text()
                .substring(fund.span().start(), fund.span().end())
                .toLowerCase(Locale.ROOT);
    }

    private static Dokumentport.ForMoede port(Moede moede) {
        return port().moede(Moedekilde.af(moede));
    }

    private static Dokumentport port() {
        List<String> tekster = new ArrayList<>(List.of(Plantning.ORGAN, "navn: Haveforeningen"));
        Skabeloner.NAVNE.forEach(navn -> tekster.add(Skabeloner.indbygget(navn)));
        return new Dokumentport(
                tekster, Stilark.NAVNE.stream().map(Stilark::indbygget).toList());
    }
}
