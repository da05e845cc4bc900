package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Testbilleder;
import dk.referat.model.Farve;
import dk.referat.model.Skrift;
import dk.referat.model.Udseende;
import dk.referat.render.billede.Billede;
import dk.referat.render.billede.Billedlaeser;
import dk.referat.render.html.Sideoplysninger;
import dk.referat.render.pdf.PdfMetadata;
import dk.referat.source.Kildeliste;
import dk.referat.source.Sum;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfhukommelseTest {
    private static final Instant DAG = Instant.parse("2024-12-18T00:00:00Z");

    @Test
    void whatIsRememberedIsWhatWouldBeMade() {
        Gengiver husker = new Gengiver("0", null, Optional.empty(), new Kildeliste(), 1 << 24);
        Gengiver glemmer = new Gengiver("0", null);
        Billede lille = billede(10);
        Billede stort = billede(40);
        List<Gengiver.Dokument> alle = List.of(
                dokument("Referat", Udseende.STANDARD, "<h2>Møde</h2><p>Alle var der.</p>", Map.of(), DAG),
                dokument("Referat", Udseende.STANDARD, "<h2>Møde</h2><p>Ingen var der.</p>", Map.of(), DAG),
                dokument("Dagsorden", Udseende.STANDARD, "<h2>Møde</h2><p>Alle var der.</p>", Map.of(), DAG),
                dokument(
                        "Referat",
                        Udseende.STANDARD,
                        "<h2>Møde</h2><p>Alle var der.</p>",
                        Map.of(),
                        DAG.plusSeconds(86_400)),
                dokument(
                        "Referat",
                        med(new Farve(0x005500), null, null),
                        "<h2>Møde</h2><p>Alle var der.</p>",
                        Map.of(),
                        DAG),
                dokument(
                        "Referat",
                        med(null, Skrift.MED_SERIFFER, null),
                        "<h2>Møde</h2><p>Alle var der.</p>",
                        Map.of(),
                        DAG),
                dokument("Referat", med(null, null, "Ved foden"), "<h2>Møde</h2><p>Alle var der.</p>", Map.of(), DAG),
                medBillede(lille),
                medBillede(stort));

        List<byte[]> foerste = new ArrayList<>();
        for (Gengiver.Dokument et : alle) {
            foerste.add(husker.skriv(et, Format.PDF));
        }

        for (int i = 0; i < alle.size(); i++) {
            assertThat(foerste.get(i)).as("%d", i).isEqualTo(glemmer.skriv(alle.get(i), Format.PDF));
            assertThat(husker.skriv(alle.get(i), Format.PDF)).as("%d", i).isSameAs(foerste.get(i));
        }
        assertThat(foerste.stream().map(Sum::af)).doesNotHaveDuplicates();
    }

    @Test
    void theOldestIsForgottenWhenThereIsNoMoreRoom() {
        Pdfhukommelse hukommelse = new Pdfhukommelse(25);
        byte[] en = hent(hukommelse, "en");
        byte[] to = hent(hukommelse, "to");

        assertThat(hent(hukommelse, "en")).isSameAs(en);
        byte[] tre = hent(hukommelse, "tre");

        assertThat(hent(hukommelse, "tre")).isSameAs(tre);
        assertThat(hent(hukommelse, "en")).isSameAs(en);
        assertThat(hent(hukommelse, "to")).isNotSameAs(to);
    }

    private static byte[] hent(Pdfhukommelse hukommelse, String side) {
        return hukommelse.hent("", new PdfMetadata("t", "", "", DAG), side, () -> new byte[10]);
    }

    private static Udseende med(@Nullable Farve farve, @Nullable Skrift skrift, @Nullable String fod) {
        return new Udseende(farve, skrift, null, fod, null);
    }

    private static Gengiver.Dokument medBillede(Billede billede) {
        return dokument(
                "Referat",
                Udseende.STANDARD,
                "<p><img src=\"" + billede.kilde() + "\" alt=\"En kurve\"/></p>",
                Map.of(billede.kilde(), billede),
                DAG);
    }

    private static Gengiver.Dokument dokument(
            String titel, Udseende udseende, String indhold, Map<String, Billede> billeder, Instant dato) {
        return new Gengiver.Dokument(
                new Sideoplysninger(titel, "Kommunen", "", false, false, udseende), "Rådet", indhold, billeder, dato);
    }

    private static Billede billede(int bredde) {
        return Objects.requireNonNull(Billedlaeser.laes(Testbilleder.png(BufferedImage.TYPE_INT_RGB, bredde, 30))
                .billede());
    }
}
