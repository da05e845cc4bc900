package dk.referat.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes folders of meetings that are as they should be, as unlike each other as correct meetings are: every numbering, group
 * or plain list, short and long forms, agendas and minutes.
 */
final class Moedegenerator {
    private static final List<String> FORNAVNE = List.of(
            "Anne",
            "Bo",
            "Camilla",
            "Dennis",
            "Eva",
            "Frederik",
            "Gitte",
            "Hans",
            "Inge",
            "Jørgen",
            "Kirsten",
            "Lærke",
            "Morten",
            "Niels",
            "Oline",
            "Per",
            "Rikke",
            "Søren",
            "Tove",
            "Ulla",
            "Vibeke",
            "Åse");
    private static final List<String> EFTERNAVNE = List.of(
            "Holm",
            "Lind",
            "Munk",
            "Østergaard",
            "Krogh Bang",
            "de Vries",
            "Ravn",
            "Skov-Jensen",
            "Toft",
            "Ulrik",
            "Vestergaard",
            "Winther",
            "Yde",
            "Bjerregaard",
            "Dam",
            "Fuglsang",
            "Nørskov",
            "Abildtrup");
    private static final List<String> TITLER = List.of(
            "direktør",
            "kontorchef",
            "overlæge",
            "chefkonsulent",
            "professor",
            "afdelingschef",
            "fuldmægtig",
            "teamleder");
    private static final List<String> STEDER = List.of(
            "Region Midt", "Havnestyrelsen", "Universitetet i Ribe", "Danske Kystbyer", "Sundhedsforvaltningen");
    private static final List<String> ORGANER = List.of(
            "Kystudvalget",
            "Rådet for nordisk sejlads",
            "Styregruppen for digitale søkort",
            "Bestyrelsen for Vadehavsfonden",
            "Det Faglige Råd",
            "Arbejdsgruppen for havnedata",
            "Brugerrådet",
            "Teknisk Udvalg",
            "Repræsentantskabet",
            "Følgegruppen for fyrbelysning");
    private static final List<String> EMNER = List.of(
            "Budget for det kommende år",
            "Status på projektet",
            "Ny hjemmeside",
            "Høring om kystsikring",
            "Valg af leverandør",
            "Kommunikationsplan",
            "Samarbejdet med kommunerne",
            "Opfølgning på rapporten",
            "Regler for habilitet",
            "Årsplan og mødekalender",
            "Adgang til data",
            "Uddannelse af frivillige",
            "Drift af fyrene");
    private static final List<String> SAETNINGER = List.of(
            "Formanden gjorde rede for baggrunden og takkede for det store arbejde.",
            "Der var enighed om, at sagen tages op igen, når høringen er afsluttet.",
            "Sekretariatet sender en ny udgave rundt til medlemmerne.",
            "Udgifterne ventes at blive 1.250.000 kr. over tre år, dvs. ca. 25–30 pct. mere end i dag.",
            "Flere spurgte til tidsplanen, som er stram, bl.a. fordi leverandøren først kan begynde efter sommerferien.",
            "Arbejdet er delt i to dele:\n\n- en kortlægning af behovet\n- et forslag til løsning",
            "Det blev nævnt, at erfaringerne fra Norge og Sverige er gode, jf. den rapport, som blev omtalt tidligere.",
            "**Økonomi.** Rammen er uændret, og der er plads til uforudsete udgifter.",
            "Læs mere i [vejledningen om kystsikring](https://www.example.dk/vejledning/2024/kyst-1.html).",
            "17. maj er stadig den dag, hvor sejladsen begynder.",
            "Ordningen gælder for alle, der bor mere end 1.500 m fra kysten, og for øer uden fast forbindelse.",
            "Gruppen mødes kl. 10.00–12.00 og igen efter frokost.",
            "En mindre del af posten er flyttet til næste år; det ændrer ikke det samlede resultat.",
            "Man drøftede, hvordan frivillige kan inddrages, fx gennem foreningerne.");

    private final Random tilfaeldig;

    Moedegenerator(long fro) {
        this.tilfaeldig = new Random(fro);
    }

    /** File names and texts of one body with its meetings in a row. */
    Map<String, String> mappe(int organnummer, int antalMoeder) {
        Map<String, String> filer = new LinkedHashMap<>();
        Organform organ = new Organform(
                ORGANER.get(organnummer % ORGANER.size()) + (organnummer >= ORGANER.size() ? " Nord" : ""));
        filer.put("referat.yaml", "navn: Kystrådet\n");
        filer.put("organer/organet.yaml", organ.fil());
        LocalDate dato =
                LocalDate.of(2022 + tilfaeldig.nextInt(2), 1 + tilfaeldig.nextInt(12), 1 + tilfaeldig.nextInt(28));
        List<LocalDate> datoer = new ArrayList<>();
        for (int i = 0; i <= antalMoeder; i++) {
            datoer.add(dato);
            dato = dato.plusDays(40 + tilfaeldig.nextInt(80));
        }
        for (int i = 0; i < antalMoeder; i++) {
            filer.put("moeder/" + datoer.get(i) + ".yaml", organ.moede(i, datoer.get(i), datoer.get(i + 1)));
        }
        return filer;
    }

    private boolean ja() {
        return tilfaeldig.nextBoolean();
    }

    private <T> T en(List<T> liste) {
        return liste.get(tilfaeldig.nextInt(liste.size()));
    }

    private record Medlem(String navn, String titel, String sted, String rolle) {}

    /** One body: what is the same at all its meetings. */
    private final class Organform {
        private final String navn;
        private final String moenster = en(List.of("løbenummer/år", "pr. møde", "fri", "ingen"));
        private final boolean typer = ja();
        private final String bilagsnummerering = en(List.of("gennem mødet", "i punktet", "efter punktet"));
        private final boolean grupper = ja();
        private final int tidsform = tilfaeldig.nextInt(4);
        private final boolean mødenumre = ja();
        private final int foersteMoede = 1 + tilfaeldig.nextInt(30);
        private final List<Medlem> medlemmer = new ArrayList<>();
        private int naesteNummer = 1 + tilfaeldig.nextInt(300);
        private int bilag;

        Organform(String navn) {
            this.navn = navn;
            List<String> fornavne = new ArrayList<>(FORNAVNE);
            List<String> efternavne = new ArrayList<>(EFTERNAVNE);
            Collections.shuffle(fornavne, tilfaeldig);
            Collections.shuffle(efternavne, tilfaeldig);
            int antal = 5 + tilfaeldig.nextInt(8);
            for (int i = 0; i < antal; i++) {
                String rolle = i == 0 ? "formand" : i == 1 && ja() ? "næstformand" : "";
                medlemmer.add(new Medlem(fornavne.get(i) + " " + efternavne.get(i), en(TITLER), en(STEDER), rolle));
            }
        }

        String fil() {
            StringBuilder ud = new StringBuilder("navn: " + navn + "\n");
            ud.append("nummerering:\n  mønster: ").append(moenster).append('\n');
            if (!typer) {
                ud.append("typer: {}\n");
            }
            ud.append("bilagsnummerering: ").append(bilagsnummerering).append('\n');
            if (grupper) {
                ud.append("grupper:\n  Medlemmer: \"\"\n  Fra sekretariatet: \"Fra sekretariatet:\"\n");
            }
            return ud.toString();
        }

        String moede(int plads, LocalDate dato, LocalDate naeste) {
            boolean referat = plads % 4 != 3;
            bilag = 0;
            List<Medlem> afbud = new ArrayList<>();
            medlemmer.stream()
                    .skip(2)
                    .limit(medlemmer.size() - 4)
                    .filter(m -> tilfaeldig.nextInt(6) == 0)
                    .forEach(afbud::add);
            boolean egenListe = ja();
            StringBuilder ud = new StringBuilder("møde:\n  organ: organet\n");
            if (mødenumre) {
                ud.append("  nummer: ").append(foersteMoede + plads).append('\n');
            }
            ud.append("  dato: ").append(datoform(dato)).append('\n');
            ud.append("  tid: 16.00–18.00\n  sted: Mødelokale ")
                    .append(1 + tilfaeldig.nextInt(5))
                    .append('\n');
            if (ja()) {
                ud.append("  sekretær: ")
                        .append(medlemmer.get(medlemmer.size() - 1).navn())
                        .append('\n');
            }
            if (ja()) {
                ud.append("  næste møde: ").append(naeste).append('\n');
            }
            if (referat && ja()) {
                ud.append("  hævet: 17.").append(40 + tilfaeldig.nextInt(20)).append('\n');
            }
            if (referat && ja()) {
                ud.append("dokument:\n  status: ")
                        .append(en(List.of("udsendt", "godkendt")))
                        .append("\n  sagsnummer: 19")
                        .append(10000 + tilfaeldig.nextInt(80000))
                        .append('\n');
            }
            deltagere(ud, afbud, egenListe);
            ud.append("agenda:\n");
            punkter(ud, dato, referat, afbud);
            return ud.toString();
        }

        private void deltagere(StringBuilder ud, List<Medlem> afbud, boolean egenListe) {
            ud.append("deltagere:\n");
            String ind = "  ";
            if (grupper) {
                ud.append("  Medlemmer:\n");
                ind = "    ";
            }
            for (int i = 0; i < medlemmer.size(); i++) {
                Medlem m = medlemmer.get(i);
                if (grupper && i == medlemmer.size() - 2) {
                    ud.append("  Fra sekretariatet:\n");
                }
                if (!afbud.contains(m) || !egenListe) {
                    person(ud, ind, m, afbud.contains(m));
                }
            }
            if (egenListe && !afbud.isEmpty()) {
                ud.append("afbud:\n");
                afbud.forEach(m -> person(ud, "  ", m, false));
            }
        }

        private void person(StringBuilder ud, String ind, Medlem m, boolean afbud) {
            if (ja()) {
                ud.append(ind)
                        .append("- ")
                        .append(m.navn())
                        .append(", ")
                        .append(m.titel())
                        .append(", ")
                        .append(m.sted());
                ud.append(m.rolle().isEmpty() ? "" : " (" + m.rolle() + ")")
                        .append(afbud ? " (afbud)" : "")
                        .append('\n');
                return;
            }
            ud.append(ind).append("- navn: ").append(m.navn()).append('\n');
            ud.append(ind).append("  titel: ").append(m.titel()).append('\n');
            ud.append(ind).append("  organisation: ").append(m.sted()).append('\n');
            if (!m.rolle().isEmpty()) {
                ud.append(ind).append("  rolle: ").append(m.rolle()).append('\n');
            }
            if (afbud) {
                ud.append(ind).append("  afbud: ja\n");
            }
        }

        private void punkter(StringBuilder ud, LocalDate dato, boolean referat, List<Medlem> afbud) {
            List<String> emner = new ArrayList<>(EMNER);
            Collections.shuffle(emner, tilfaeldig);
            int antal = 4 + tilfaeldig.nextInt(6);
            int minutter = 120 / antal;
            int lokalt = 0;
            for (int i = 0; i < antal; i++) {
                boolean foerste = i == 0;
                boolean sidste = i == antal - 1;
                String titel = foerste ? "Velkomst" : sidste ? "Eventuelt" : emner.get(i);
                lokalt++;
                String nummer = switch (moenster) {
                    case "løbenummer/år" ->
                        naesteNummer++ + "/" + String.format(Locale.ROOT, "%02d", dato.getYear() % 100);
                    case "pr. møde" -> Integer.toString(lokalt);
                    case "fri" -> "§ " + lokalt;
                    default -> "";
                };
                if (moenster.equals("ingen") && i == 1 && ja()) {
                    ud.append("  - overskrift: Sager til beslutning\n");
                }
                ud.append("  - ").append(nummer.isEmpty() ? "" : "punkt: \"" + nummer + "\"\n    ");
                ud.append("titel: ").append(titel).append('\n');
                punkt(ud, nummer, i, antal, minutter, referat, afbud);
                if (moenster.equals("pr. møde") && i == 2 && ja()) {
                    ud.append("    underpunkter:\n");
                    for (int u = 1; u <= 2; u++) {
                        ud.append("      - punkt: \"")
                                .append(nummer)
                                .append('.')
                                .append(u)
                                .append("\"\n");
                        ud.append("        titel: ")
                                .append(en(EMNER))
                                .append(" – del ")
                                .append(u)
                                .append('\n');
                        prosa(ud, "        ", referat ? "referat" : "beskrivelse");
                    }
                }
            }
        }

        private void punkt(
                StringBuilder ud, String nummer, int i, int antal, int minutter, boolean referat, List<Medlem> afbud) {
            boolean ramme = i == 0 || i == antal - 1;
            String type = typer && !ramme ? en(List.of("B", "D", "O")) : "";
            if (!type.isEmpty()) {
                ud.append("    type: ").append(type).append('\n');
            }
            int start = 16 * 60 + i * minutter;
            int slut = i == antal - 1 ? 18 * 60 : start + minutter;
            switch (tidsform) {
                case 0 ->
                    ud.append("    tid: ")
                            .append(kl(start))
                            .append('–')
                            .append(kl(slut))
                            .append('\n');
                case 1 -> ud.append("    tid: ").append(kl(start)).append('\n');
                case 2 -> ud.append("    varighed: ").append(slut - start).append(" min.\n");
                default -> {}
            }
            List<Medlem> mulige =
                    medlemmer.stream().filter(m -> !afbud.contains(m)).toList();
            if (ja()) {
                ud.append("    ved: ")
                        .append(ja() ? en(mulige).navn() : "formanden")
                        .append('\n');
            }
            if (!ramme) {
                indstilling(ud, type);
                prosa(ud, "    ", en(List.of("problemstilling", "sagsfremstilling", "baggrund")));
                bilag(ud, nummer);
            }
            if (referat) {
                if (i == 0 && !afbud.isEmpty() && ja()) {
                    ud.append("    referat: Der var afbud fra ")
                            .append(opregnet(afbud))
                            .append(".\n");
                } else {
                    prosa(ud, "    ", "referat");
                }
                if (type.equals("B")) {
                    ud.append("    beslutning: Indstillingen blev godkendt.\n");
                }
                if (!ramme && ja()) {
                    ud.append("    opfølgning:\n      - hvad: Et notat skrives\n        ansvarlig: ")
                            .append(en(mulige).navn())
                            .append("\n        frist: næste møde\n");
                }
            }
        }

        private void indstilling(StringBuilder ud, String type) {
            String verbum = switch (type) {
                case "B" -> "godkender";
                case "D" -> "drøfter";
                default -> "tager orienteringen til efterretning, herunder";
            };
            ud.append("    indstilling: Det indstilles, at mødet ")
                    .append(verbum)
                    .append(" forslaget om kysten.\n");
        }

        private void bilag(StringBuilder ud, String nummer) {
            int antal = tilfaeldig.nextInt(3);
            if (antal == 0) {
                return;
            }
            ud.append("    beskrivelse: Se bilag ");
            int foerste = bilag + 1;
            bilag += antal;
            String naevnt = switch (bilagsnummerering) {
                case "gennem mødet" -> Integer.toString(foerste);
                case "i punktet" -> "1";
                default -> nummer.matches("\\d+") ? nummer + ".1" : "";
            };
            ud.setLength(
                    naevnt.isEmpty() ? ud.length() - " bilag ".length() - "    beskrivelse: Se".length() : ud.length());
            if (!naevnt.isEmpty()) {
                ud.append(naevnt).append(" om sagen.\n");
            }
            ud.append("    bilag:\n");
            for (int b = 1; b <= antal; b++) {
                ud.append("      - Notat nr. ")
                        .append(foerste + b)
                        .append(" om ")
                        .append(en(EMNER).toLowerCase(Locale.ROOT))
                        .append('\n');
            }
        }

        private void prosa(StringBuilder ud, String ind, String afsnit) {
            ud.append(ind).append(afsnit).append(": |\n");
            List<String> saetninger = new ArrayList<>(SAETNINGER);
            Collections.shuffle(saetninger, tilfaeldig);
            int antal = 1 + tilfaeldig.nextInt(3);
            for (int i = 0; i < antal; i++) {
                if (i > 0) {
                    ud.append('\n');
                }
                for (String linje : saetninger.get(i).split("\n", -1)) {
                    ud.append(linje.isEmpty() ? "" : ind + "  " + linje).append('\n');
                }
            }
        }

        private static String kl(int minutter) {
            return String.format(Locale.ROOT, "%02d.%02d", minutter / 60, minutter % 60);
        }

        private String datoform(LocalDate dato) {
            return switch (tilfaeldig.nextInt(3)) {
                case 0 -> dato.toString();
                case 1 -> dato.getDayOfMonth() + "/" + dato.getMonthValue() + " " + dato.getYear();
                default ->
                    String.format(
                            Locale.ROOT, "%02d.%02d.%d", dato.getDayOfMonth(), dato.getMonthValue(), dato.getYear());
            };
        }

        private static String opregnet(List<Medlem> folk) {
            StringBuilder ud = new StringBuilder();
            for (int i = 0; i < folk.size(); i++) {
                ud.append(i == 0 ? "" : i == folk.size() - 1 ? " og " : ", ")
                        .append(folk.get(i).navn());
            }
            return ud.toString();
        }
    }
}
