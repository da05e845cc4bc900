package dk.referat.publish;

import dk.referat.diagnostic.Diagnostic;
import dk.referat.diagnostic.Diagnostics;
import dk.referat.model.Moede;
import dk.referat.model.Organ;
import dk.referat.model.Udgavetype;
import dk.referat.model.Udgiver;
import dk.referat.read.ReadResult;
import dk.referat.read.Referatlaeser;
import dk.referat.read.Referatmappe;
import dk.referat.source.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Checks files and folders without building anything. */
public final class Validering {
    private final Referatlaeser laeser;
    private final Naboer naboer;
    private final Kontrolvalg valg;
    private final Diagnostics fund;
    private final List<String> filer = new ArrayList<>();

    public Validering(Referatlaeser laeser, Kontrolvalg valg) {
        this.laeser = laeser;
        this.naboer = new Naboer(laeser);
        this.valg = valg;
        this.fund = valg.streng() ? Diagnostics.strict() : new Diagnostics();
    }

    /**
     * Checks a folder: its meetings, the bodies' files, and the publisher's.
     *
     * @throws IngenMoederException when there is nothing to check
     */
    public void mappe(Path mappe) throws IOException {
        Kildemappe kilde = Kildemappe.aabn(mappe, Optional.empty(), laeser, Udgavetype.OFFENTLIG, fund);
        Mappegennemgang.kontroller(kilde, naboer, valg, Udgavetype.OFFENTLIG, fund);
        if (kilde.moeder().isEmpty()
                && kilde.organer().isEmpty()
                && kilde.rapporter().isEmpty()) {
            throw new IngenMoederException(mappe);
        }
        kilde.moeder().forEach(this::set);
        for (Path organ : kilde.organer()) {
            organ(organ);
        }
        kilde.rapporter().forEach(this::set);
        kilde.referatmappe().udgiverfil().ifPresent(this::set);
    }

    /** Checks a file: what it is follows from its name and place. */
    public void fil(Path fil) throws IOException {
        if (Referatmappe.erOrganfil(fil)) {
            organ(fil);
        } else if (Referatmappe.erRapportfil(fil)) {
            set(fil);
            fund.addAll(Papirbygning.aarsrapport(
                            laeser.aarsrapport(fil),
                            Referatmappe.stamme(fil),
                            Objects.requireNonNull(
                                    fil.toAbsolutePath().normalize().getParent()),
                            naboer,
                            valg,
                            Udgavetype.OFFENTLIG)
                    .diagnostics());
        } else if (Referatmappe.erUdgiverfil(fil)) {
            set(fil);
            ReadResult<Udgiver> laest = laeser.udgiver(fil);
            fund.addAll(laest.diagnostics());
            if (laest.value() != null) {
                Logofil.kontroller(laest.value().udseende().logo(), laeser.kilder(), fund);
            }
        } else {
            set(fil);
            kontroller(
                    naboer.moede(fil),
                    Referatmappe.stamme(fil),
                    Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent()));
        }
    }

    /**
     * Checks a meeting that does not come from a file.
     *
     * @param navn what its messages call it
     */
    public void moede(ReadResult<Moede> laest, String navn, Path mappe) throws IOException {
        filer.add(navn);
        kontroller(laest, navn, mappe);
    }

    /** Everything worth a word, in reading order. */
    public List<Diagnostic> fund() {
        return fund.visible();
    }

    /** The files that were looked at, as the findings name them. */
    public List<String> filer() {
        return List.copyOf(filer);
    }

    private void kontroller(ReadResult<Moede> laest, String navn, Path mappe) throws IOException {
        fund.addAll(Moedebygning.forbered(laest, navn, mappe, naboer, valg, Udgavetype.OFFENTLIG)
                .diagnostics());
    }

    private void organ(Path fil) throws IOException {
        set(fil);
        ReadResult<Organ> laest = laeser.organ(fil);
        fund.addAll(Organkontrol.kontroller(
                laest, Objects.requireNonNull(fil.toAbsolutePath().normalize().getParent()), naboer, valg));
    }

    private void set(Path fil) {
        filer.add(ShownPath.of(fil));
    }
}
