package dk.referat.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.referat.Proeve;
import dk.referat.model.Dokumenttype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short way of writing and the long one are the same meeting. */
class KortOgLangFormTest {
    private static final String KORT = """
            møde:
              organ: Styregruppen
              nummer: 3
              dato: 2024-12-18
              tid: 17-18.30
              mødeleder: Kurt Espersen, koncerndirektør
              næste møde: 2025-02-05
            deltagere:
              - Dorte Bech Vizard, afdelingschef, Ministeriet (formand)
              - Ole Thomsen, koncerndirektør (indstillet af regionen) (deltager på video)
              - Kurt Espersen, koncerndirektør, Region Syddanmark (næstformand) (afbud)
              - "Ib Holm (afbud: ferie) (stedfortræder: Bo Bæk)"
            agenda:
              - punkt: 1
                titel: Velkomst
                varighed: 5
                ved: Dorte Bech Vizard
                indstilling: Det indstilles, at punktet drøftes.
                bilag: Dagsorden
                gæster: Mie Nord, lektor
                opfølgning: Udsende notatet
                beslutning: Godkendt
                udsat: ja
            """;
    private static final String LANG = """
            møde:
              organ: "Styregruppen"
              nummer: "3."
              dato: onsdag den 18. december 2024
              tid: 'kl. 17.00 – 18.30'
              mødeleder:
                - navn: Kurt Espersen
                  titel: koncerndirektør
              næste møde:
                dato: 5. februar 2025
            deltagere:
              - navn: Dorte Bech Vizard
                titel: afdelingschef
                organisation: Ministeriet
                rolle: formand
              - navn: Ole Thomsen
                titel: koncerndirektør
                bemærkning: [indstillet af regionen]
                video: ja
              - navn: Kurt Espersen
                titel: koncerndirektør
                organisation: Region Syddanmark
                rolle: næstformand
                afbud: ja
              - navn: Ib Holm
                afbud: ferie
                stedfortræder: Bo Bæk
            dagsorden:
              - nummer: "1"
                titel: >
                  Velkomst
                varighed: 5 min.
                ved:
                  - navn: Dorte Bech Vizard
                indstilling:
                  indledning: |
                    Det indstilles, at
                    punktet drøftes.
                bilag:
                  - titel: Dagsorden
                gaester:
                  - navn: Mie Nord
                    titel: lektor
                opfoelgning:
                  - hvad: Udsende notatet
                beslutning:
                  tekst: Godkendt
                udsat: Punktet blev udsat.
            """;

    @ParameterizedTest
    @EnumSource(names = {"DAGSORDEN", "REFERAT"})
    void bothGiveTheSamePage(Dokumenttype type) {
        assertThat(Proeve.html(Proeve.moede(LANG), type)).isEqualTo(Proeve.html(Proeve.moede(KORT), type));
    }
}
