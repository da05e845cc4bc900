package dk.referat.read;

import dk.referat.diagnostic.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the JSON Schema of one kind of file from its table of keys. */
final class Skemaskriver {
    /** Draft 7 is what the editors know best. */
    static final String UDGAVE = "http://json-schema.org/draft-07/schema#";

    /** What the editors of the VS Code family say in place of English words of their own; others pass over it. */
    private static final String FEJLTEKST = "errorMessage";

    private final Map<String, Object> definitioner = new LinkedHashMap<>();
    private final List<RuleInfo> regler;

    /** @param regler what is suggested where a file names a rule, with what the manual says of it */
    Skemaskriver(List<RuleInfo> regler) {
        this.regler = regler.stream().filter(r -> !r.fixed()).toList();
    }

    Map<String, Object> fil(String titel, String beskrivelse, Noegletabel tabel) {
        Map<String, Object> skema = new LinkedHashMap<>();
        skema.put("$schema", UDGAVE);
        skema.put("title", titel);
        skema.put("description", beskrivelse);
        skema.putAll(tabel(tabel));
        if (!definitioner.isEmpty()) {
            skema.put("definitions", definitioner);
        }
        return skema;
    }

    private Map<String, Object> tabel(Noegletabel tabel) {
        Map<String, Object> egenskaber = new LinkedHashMap<>();
        Map<String, Object> stavemaader = new LinkedHashMap<>();
        Map<String, Object> andreNavne = new LinkedHashMap<>();
        List<Object> krav = new ArrayList<>();
        for (Noegle noegle : tabel.noegler()) {
            egenskaber.put(noegle.navn(), noegle(noegle, noegle.beskrivelse()));
            for (String andet : noegle.andreNavne()) {
                Map<String, Object> skema =
                        noegle(noegle, "Andet navn for «" + noegle.navn() + "»: " + noegle.beskrivelse());
                skema.put("doNotSuggest", true);
                andreNavne.put(andet, skema);
            }
            stavemaader.put(
                    Stavemaader.andre(noegle),
                    noegle(noegle, "Det samme som «" + noegle.navn() + "»: " + noegle.beskrivelse()));
            if (noegle.krav().skalVaereDer()) {
                krav.add(krav(noegle, tabel));
            }
        }
        egenskaber.putAll(andreNavne);
        Map<String, Object> skema = new LinkedHashMap<>();
        skema.put("type", "object");
        skema.put("properties", egenskaber);
        skema.put("patternProperties", stavemaader);
        // Which sections a body has of its own, only its file tells.
        skema.put("additionalProperties", tabel == Noegler.PUNKT ? vaerdi(Vaerdi.PROSA, true) : (Object) false);
        Map<String, Object> alene = new LinkedHashMap<>();
        deAlene(tabel).forEach(n -> alene.put(n.navn(), Map.of("maxProperties", 1)));
        if (!alene.isEmpty()) {
            skema.put("dependencies", alene);
        }
        if (!krav.isEmpty()) {
            skema.put("allOf", krav);
        }
        return skema;
    }

    private Map<String, Object> noegle(Noegle noegle, String beskrivelse) {
        Map<String, Object> skema = new LinkedHashMap<>();
        skema.put("description", beskrivelse);
        Vaerdi vaerdi = noegle.krav().skalVaereDer() && noegle.vaerdi().equals(Vaerdi.TEKST)
                ? Vaerdi.IKKE_TOM
                : noegle.vaerdi();
        skema.putAll(vaerdi(vaerdi, !noegle.krav().skalUdfyldes()));
        if (!noegle.eksempler().isEmpty()) {
            skema.put("examples", noegle.eksempler());
        }
        return skema;
    }

    /** Where no key of that meaning is there, the standard one is missed. */
    private static Map<String, Object> krav(Noegle noegle, Noegletabel tabel) {
        List<Noegle> hverFor = new ArrayList<>(List.of(noegle));
        noegle.krav().undtagenMed().forEach(n -> hverFor.add(tabel.find(n).orElseThrow()));
        String navne = hverFor.stream().map(Stavemaader::alle).collect(Collectors.joining("|"));
        Map<String, Object> krav = new LinkedHashMap<>();
        krav.put("if", Map.of("propertyNames", Map.of("not", Map.of("pattern", navne))));
        krav.put("then", Map.of("required", List.of(noegle.navn())));
        return krav;
    }

    /** @param tom whether there may be nothing at all */
    private Map<String, Object> vaerdi(Vaerdi vaerdi, boolean tom) {
        List<Vaerdi> muligheder = vaerdi instanceof Vaerdi.EnAf enAf ? enAf.muligheder() : List.of(vaerdi);
        List<Map<String, Object>> former = new ArrayList<>();
        muligheder.forEach(m -> former.add(form(m)));
        List<String> ogsaa = new ArrayList<>();
        if (muligheder.stream().anyMatch(m -> m instanceof Vaerdi.Tekst tekst && tekst.tager("true"))) {
            ogsaa.add("boolean");
        }
        if (tom) {
            ogsaa.add("null");
        }
        if (!ogsaa.isEmpty()) {
            former.add(unaevnt(ogsaa));
        }
        return former.size() == 1 ? former.get(0) : skema("anyOf", former);
    }

    /** These types, but not by name: editors offer «null», «true» and «false» where a schema names them. */
    private static Map<String, Object> unaevnt(List<String> typer) {
        List<String> andre = new ArrayList<>(List.of("string", "number", "array", "object", "boolean", "null"));
        andre.removeAll(typer);
        return skema("not", skema("type", andre));
    }

    private Map<String, Object> form(Vaerdi vaerdi) {
        if (vaerdi instanceof Vaerdi.Tekst tekst) {
            return tekst(tekst);
        }
        if (vaerdi instanceof Vaerdi.Tal tal) {
            return tal(tal);
        }
        if (vaerdi instanceof Vaerdi.Valg valg) {
            Map<String, Object> skema = skema("enum", List.copyOf(valg.ord()));
            skema.put(FEJLTEKST, "Mulighederne er " + String.join(", ", valg.ord()));
            return skema;
        }
        if (vaerdi instanceof Vaerdi.Tabel tabel) {
            return henvisning(tabel.tabel().get());
        }
        if (vaerdi instanceof Vaerdi.IkkeAlene tabel) {
            Map<String, Object> ingen = new LinkedHashMap<>();
            deAlene(tabel.tabel().get()).forEach(n -> ingen.put(n.navn(), false));
            return skema("allOf", List.of(henvisning(tabel.tabel().get()), Map.of("properties", ingen)));
        }
        if (vaerdi instanceof Vaerdi.Liste liste) {
            return liste(liste);
        }
        if (vaerdi instanceof Vaerdi.EgneNoegler egne) {
            Map<String, Object> skema = skema("type", "object");
            if (egne.regelnavne()) {
                skema.put("properties", regelnavne(egne));
            }
            skema.put("additionalProperties", vaerdi(egne.under(), true));
            return skema;
        }
        if (vaerdi instanceof Vaerdi.Navngivet navngivet) {
            return henvisning(navngivet.navn(), () -> vaerdi(navngivet.vaerdi(), false));
        }
        throw new IllegalArgumentException("No schema for " + vaerdi);
    }

    private Map<String, Object> regelnavne(Vaerdi.EgneNoegler egne) {
        Map<String, Object> navne = new LinkedHashMap<>();
        for (RuleInfo regel : regler) {
            Map<String, Object> skema = skema("description", regel.summary() + ". " + regel.why());
            skema.putAll(vaerdi(egne.under(), true));
            navne.put(regel.id(), skema);
        }
        return navne;
    }

    /** Whatever YAML makes of a plain text: an unquoted 2024-12-18, 0101 or true is text to the reader. */
    private static Map<String, Object> tekst(Vaerdi.Tekst tekst) {
        Map<String, Object> skema = skema("type", tekst.tager("1") ? List.of("string", "number") : "string");
        skema.put(FEJLTEKST, "Her skal stå " + tekst.hvad());
        if (!tekst.moenster().isEmpty()) {
            skema.put("pattern", tekst.moenster());
        }
        if (!tekst.forslag().isEmpty()) {
            skema.put("examples", tekst.forslag());
        }
        return skema;
    }

    private static Map<String, Object> tal(Vaerdi.Tal tal) {
        Map<String, Object> skema = skema("type", List.of("string", "integer"));
        skema.put("pattern", "^\\s*[0-9]+\\.?\\s*$");
        skema.put("minimum", tal.mindst());
        skema.put("maximum", tal.hoejst());
        skema.put(FEJLTEKST, "Her skal stå et helt tal fra " + tal.mindst() + " til " + tal.hoejst());
        return skema;
    }

    private Map<String, Object> liste(Vaerdi.Liste liste) {
        Map<String, Object> skema = skema("type", "array");
        skema.put("items", vaerdi(liste.led(), false));
        if (liste.mindst() > 0) {
            skema.put("minItems", liste.mindst());
        }
        if (liste.hoejst() < Integer.MAX_VALUE) {
            skema.put("maxItems", liste.hoejst());
        }
        return skema;
    }

    private static Map<String, Object> skema(String ord, Object indhold) {
        Map<String, Object> skema = new LinkedHashMap<>();
        skema.put(ord, indhold);
        return skema;
    }

    private static List<Noegle> deAlene(Noegletabel tabel) {
        return tabel.noegler().stream().filter(n -> n.krav().alene()).toList();
    }

    private Map<String, Object> henvisning(Noegletabel tabel) {
        return henvisning(Noegletabel.foldet(tabel.sted()).replace(' ', '-'), () -> tabel(tabel));
    }

    /** A table may hold itself, so its name is taken before it is written. */
    private Map<String, Object> henvisning(String navn, Supplier<Map<String, Object>> indhold) {
        if (!definitioner.containsKey(navn)) {
            definitioner.put(navn, Map.of());
            definitioner.put(navn, indhold.get());
        }
        Map<String, Object> henvisning = new LinkedHashMap<>();
        henvisning.put("$ref", "#/definitions/" + navn);
        return henvisning;
    }
}
