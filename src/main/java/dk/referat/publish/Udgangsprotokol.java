package dk.referat.publish;

import dk.referat.edition.Fjernet;
import dk.referat.gate.Bilagsport;
import dk.referat.gate.Dokumentport;
import dk.referat.model.IkkeCpr;
import dk.referat.model.Udgavetype;
import dk.referat.report.Byggeprotokol.Citat;
import dk.referat.source.Tekst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the record tells of the gate: what was left out, what was read, and what came of it. Never a closed word. */
final class Udgangsprotokol {
    private final Udgavetype udgave;
    private final UnaryOperator<String> sted;
    private final List<Object> fjernet = new ArrayList<>();
    private final List<Object> bilag = new ArrayList<>();
    private final List<Object> ikkeCpr = new ArrayList<>();

    /** @param sted how a file is named */
    Udgangsprotokol(Udgavetype udgave, UnaryOperator<String> sted) {
        this.udgave = udgave;
        this.sted = sted;
    }

    void moede(Moedebygning bygning) {
        String fil = sted.apply(bygning.fil().name());
        for (Fjernet f : bygning.udgave().fjernet()) {
            Map<String, Object> post = new LinkedHashMap<>();
            post.put("fil", fil);
            post.put("linje", f.sted().line());
            post.put("hvad", f.hvad().navn());
            post.put("punkt", f.punkt());
            fjernet.add(post);
        }
        bygning.bilag().kopier().forEach((adresse, kopi) -> {
            if (kopi.svar() != null) {
                bilag.add(bilag(adresse, kopi.svar()));
            }
        });
        ikkeCpr(bygning.udgave().moede().ikkeCpr(), fil);
    }

    void papir(Papirbygning bygning) {
        ikkeCpr(bygning.ikkeCpr(), sted.apply(bygning.fil().name()));
    }

    private void ikkeCpr(List<IkkeCpr> alle, String fil) {
        for (IkkeCpr i : alle) {
            Map<String, Object> post = new LinkedHashMap<>();
            post.put("fil", fil);
            post.put("linje", i.tal().span().line());
            Tekst grund = i.grund();
            if (grund != null) {
                post.put("grund", new Citat(grund.span(), grund.value()));
            }
            ikkeCpr.add(post);
        }
    }

    private static Map<String, Object> bilag(String adresse, Bilagsport.Svar svar) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("fil", adresse);
        post.put("art", svar.art());
        post.put("tekster", svar.tekster());
        post.put("ikke læst", svar.ukontrolleret());
        post.put("tilladt af organet", svar.tilladt());
        return post;
    }

    /**
     * The section.
     *
     * @param porte the gates that documents went through
     * @param standset whether anything was stopped at one
     */
    Map<String, Object> afsnit(List<Dokumentport> porte, boolean standset) {
        Map<String, Object> afsnit = new LinkedHashMap<>();
        afsnit.put("udgave", udgave.navn());
        afsnit.put("fjernet", fjernet);
        afsnit.put(
                "dokumenter", porte.stream().mapToInt(Dokumentport::dokumenter).sum());
        afsnit.put("tekster", porte.stream().mapToInt(Dokumentport::tekster).sum());
        afsnit.put(
                "lukkede tekster",
                porte.stream().mapToInt(Dokumentport::lukkede).sum());
        afsnit.put("bilag", bilag);
        afsnit.put("ikke cpr-numre", ikkeCpr);
        afsnit.put("resultat", resultat(afsnit.get("dokumenter"), standset));
        return afsnit;
    }

    private String resultat(@Nullable Object dokumenter, boolean standset) {
        if (standset) {
            return "standset";
        }
        return udgave == Udgavetype.INTERN || Integer.valueOf(0).equals(dokumenter)
                ? "ikke gennemlæst"
                : "intet fundet";
    }
}
