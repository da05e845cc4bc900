package dk.referat.gate;

import dk.referat.diagnostic.RuleInfo;
import java.util.List;

/** What stops a document or an attachment at the gate. */
public final class Portregler {
    private static final String TAVSHED = "Forvaltningslovens § 27 og straffelovens § 152 om tavshedspligt";
    private static final String CPR = "Databeskyttelsesloven § 11";
    private static final String SIKKERHED = "Databeskyttelsesforordningens artikel 32 om behandlingssikkerhed";

    public static final RuleInfo LUKKET_I_DOKUMENT = RuleInfo.error(
                    "lukket-i-dokument",
                    "Noget lukket er kommet med i et dokument eller dets filnavn, så intet er skrevet")
            .because(
                    "Før noget lægges i mappen, læses de færdige dokumenter igennem efter ord, der kun står i det lukkede. Står de i"
                            + " et dokument alligevel, bliver intet skrevet. Det sker, når mødefilens navn røber det, eller når programmet har"
                            + " en fejl.")
            .from(TAVSHED)
            .unchangeable()
            .inOwnWords()
            .example("""
                    # format: html
                    # fil: afsked-af-havnefogeden.yaml
                    agenda:
                      - titel: Afsked af havnefogeden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Personalesag på havnen
                    """, """
                    # format: html
                    # fil: december.yaml
                    agenda:
                      - titel: Afsked af havnefogeden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Personalesag på havnen
                    """);

    public static final RuleInfo CPR_I_DOKUMENT = RuleInfo.error(
                    "cpr-i-dokument", "Et færdigt dokument rummer noget, der kan være et CPR-nummer")
            .because(
                    "Tallet står ikke i mødefilen, men kommer fra en skabelon eller fra organets eller udgiverens fil. Det, der er"
                            + " lagt frem, kan ikke kaldes tilbage, så intet bliver skrevet.")
            .from(CPR)
            .unchangeable()
            .example("""
                    # format: html
                    # fil: referat.yaml
                    navn: Rådet
                    sidefod: Kontakt 010170-1234
                    # fil: moede.yaml
                    # format: html
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """, """
                    # format: html
                    # fil: referat.yaml
                    navn: Rådet
                    sidefod: Kontakt raadet@example.dk
                    # fil: moede.yaml
                    # format: html
                    agenda:
                      - titel: Velkomst
                        referat: Anne Holm bød velkommen.
                    """);

    public static final RuleInfo CPR_I_BILAG = RuleInfo.error(
                    "cpr-i-bilag", "Et bilag rummer noget, der kan være et CPR-nummer")
            .because(
                    "CPR-numre slipper oftest ud gennem bilag: i en underskrift, en skjult kolonne eller filens egne oplysninger."
                            + " Derfor læses alt i filen, også det, man ikke ser. Fjern nummeret, og gem filen igen.")
            .from(CPR)
            .unchangeable()
            .example("""
                    # fil: bilag/liste.csv
                    navn;nummer
                    Bo Lind;010170-1234
                    # fil: moede.yaml
                    agenda:
                      - titel: Ansøgninger
                        referat: Alle fik tilsagn.
                        bilag:
                          - titel: Liste over ansøgere
                            fil: bilag/liste.csv
                    """, """
                    # fil: bilag/liste.csv
                    navn;sag
                    Bo Lind;1911283
                    # fil: moede.yaml
                    agenda:
                      - titel: Ansøgninger
                        referat: Alle fik tilsagn.
                        bilag:
                          - titel: Liste over ansøgere
                            fil: bilag/liste.csv
                    """);

    public static final RuleInfo LUKKET_I_BILAG = RuleInfo.error(
                    "lukket-i-bilag", "Et åbent bilag rummer det samme, som er lukket i mødefilen")
            .because(
                    "Fem ord eller flere i træk står både i det lukkede og i bilaget, og i intet, der er åbent. Enten skal bilaget"
                            + " også lukkes, eller også er det lukkede ikke lukket.")
            .from(TAVSHED)
            .unchangeable()
            .inOwnWords()
            .example("""
                    # fil: bilag/notat.txt
                    Formanden har begået en fejl i regnskabet for foråret.
                    # fil: moede.yaml
                    agenda:
                      - titel: Sag om formanden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Sag om regnskab
                        referat: Formanden har begået en fejl i regnskabet.
                      - titel: Notater
                        referat: Bo Lind gennemgik dem.
                        bilag:
                          - titel: Notat til mødet
                            fil: bilag/notat.txt
                    """, """
                    # fil: bilag/notat.txt
                    Havnen har fået nye lamper i foråret.
                    # fil: moede.yaml
                    agenda:
                      - titel: Sag om formanden
                        lukket:
                          grund: Personsag
                          hjemmel: forvaltningslovens § 27
                          offentlig titel: Sag om regnskab
                        referat: Formanden har begået en fejl i regnskabet.
                      - titel: Notater
                        referat: Bo Lind gennemgik dem.
                        bilag:
                          - titel: Notat til mødet
                            fil: bilag/notat.txt
                    """);

    public static final RuleInfo BILAG_LUKKET_OG_AABENT = RuleInfo.error(
                    "bilag-lukket-og-aabent", "Et åbent bilag er den samme fil som et, der er lukket i mødefilen")
            .because(
                    "Filen ville blive lagt frem, selv om den er lukket et andet sted. Luk den begge steder, eller tag lukningen af"
                            + " begge steder.")
            .from(TAVSHED)
            .unchangeable()
            .inOwnWords()
            .example("""
                    # fil: bilag/tilbud.txt
                    Kajen kan bygges for 2 mio. kr.
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på tilbuddet.
                        bilag:
                          - titel: Tilbud på kajen
                            fil: bilag/tilbud.txt
                      - titel: Forhandling om kajen
                        lukket:
                          grund: Forretningsforhold
                          hjemmel: offentlighedslovens § 30
                          offentlig titel: Forhandling om kajen
                        bilag:
                          - titel: Tilbud
                            fil: bilag/tilbud.txt
                    """, """
                    # fil: bilag/tilbud.txt
                    Kajen kan bygges for 2 mio. kr.
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på tilbuddet.
                      - titel: Forhandling om kajen
                        lukket:
                          grund: Forretningsforhold
                          hjemmel: offentlighedslovens § 30
                          offentlig titel: Forhandling om kajen
                        bilag:
                          - titel: Tilbud
                            fil: bilag/tilbud.txt
                    """);

    public static final RuleInfo BILAG_UKONTROLLERET = RuleInfo.error(
                    "bilag-ukontrolleret", "Et bilag kan ikke læses, så ingen ved, hvad der ville blive lagt frem")
            .because(
                    "En fil, der er låst, i stykker eller af en ukendt type, kan rumme hvad som helst. Gem den som PDF, eller lad"
                            + " organets fil tillade den ved navn eller endelse: «bilag uden kontrol: [dwg]». Det samme gælder"
                            + " en side eller en tegning med et program i: det kører i læserens browser.")
            .from(SIKKERHED)
            .unchangeable()
            .example("""
                    # fil: bilag/tegning.pdf
                    %PDF-1.7 og så blev den afbrudt
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på tegningen.
                        bilag:
                          - titel: Tegning af kajen
                            fil: bilag/tegning.pdf
                    """, """
                    # fil: bilag/tegning.txt
                    Kajen er 40 meter lang.
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på tegningen.
                        bilag:
                          - titel: Tegning af kajen
                            fil: bilag/tegning.txt
                    """);

    public static final RuleInfo BILAG_MED_BILLEDE = RuleInfo.notice(
                    "bilag-med-billede", "Et bilag har billeder eller skannede sider, som ikke er læst")
            .because(
                    "Programmet læser ikke det, der står på et billede. Se det selv igennem for navne og numre. Et organ kan gøre"
                            + " det til en fejl med «regler: {bilag-med-billede: fejl}», og så kan sådanne bilag ikke lægges frem.")
            .from(SIKKERHED)
            .example("""
                    # fil: bilag/kajen.png
                    (et billede)
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på billedet.
                        bilag:
                          - titel: Billede af kajen
                            fil: bilag/kajen.png
                    """, """
                    # fil: bilag/kajen.txt
                    Kajen er 40 meter lang.
                    # fil: moede.yaml
                    agenda:
                      - titel: Kajen
                        referat: Rådet så på billedet.
                        bilag:
                          - titel: Om kajen
                            fil: bilag/kajen.txt
                    """);

    public static final List<RuleInfo> BILAG =
            List.of(CPR_I_BILAG, LUKKET_I_BILAG, BILAG_LUKKET_OG_AABENT, BILAG_UKONTROLLERET, BILAG_MED_BILLEDE);

    public static final List<RuleInfo> DOKUMENTER = List.of(LUKKET_I_DOKUMENT, CPR_I_DOKUMENT);

    private Portregler() {}
}
