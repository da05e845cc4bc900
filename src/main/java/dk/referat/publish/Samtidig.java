package dk.referat.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The same work for each of many, on all cores; what comes of it is taken one by one in the order of the many. */
final class Samtidig {
    /** Of fewer than this, the threads would cost more than they save. */
    private static final int FAA = 3;

    /** So many results for each thread may wait to be taken; more would fill the memory. */
    private static final int FORSPRING = 4;

    /** Of small work, at most so many at a time; of few, so few that each thread gets several times some. */
    private static final int STOERSTE_BUNKE = 50;

    private static final int BUNKER = 4;

    private Samtidig() {}

    /** Done on any thread. */
    @FunctionalInterface
    interface Arbejde<T, R> {
        R goer(T et) throws IOException;
    }

    /** Done on any thread; need not come to anything. */
    @FunctionalInterface
    interface SmaatArbejde<T, R> {
        @Nullable
        R goer(T et) throws IOException;
    }

    /** Done on the caller's thread, in order. */
    @FunctionalInterface
    interface Modtager<T, R> {
        void tag(T et, R resultat) throws IOException;
    }

    /** The threads live as long as the program, since each has loaded fonts of its own. */
    private static final class Hold {
        private static final ExecutorService HOLD = Executors.newFixedThreadPool(kerner(), Arbejder::new);
    }

    /** What is under way when the command ends must not keep the program alive. */
    private static final class Arbejder extends Thread {
        Arbejder(Runnable arbejde) {
            super(arbejde);
            setDaemon(true);
        }

        static boolean erHer() {
            return Thread.currentThread() instanceof Arbejder;
        }
    }

    private static int kerner() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Does it on all cores; what one of them throws is thrown here, and the rest is given up. */
    static <T, R> void udfoer(List<T> mange, Arbejde<T, R> arbejde, Modtager<T, R> modtager) throws IOException {
        if (kerner() < 2 || mange.size() < FAA) {
            efterHinanden(mange, arbejde, modtager);
            return;
        }
        Deque<FutureTask<R>> iGang = new ArrayDeque<>();
        int plads = kerner() * FORSPRING;
        try {
            Iterator<T> resten = mange.iterator();
            for (T et : mange) {
                while (resten.hasNext() && iGang.size() < plads) {
                    iGang.add(begynd(arbejde, resten.next()));
                }
                modtager.tag(et, vent(iGang.remove()));
            }
        } finally {
            iGang.forEach(et -> et.cancel(true));
        }
    }

    /**
     * The same where each takes no time, and what comes of it no room: so many at a time that handing them over costs nothing.
     *
     * @param modtager is given what came of those that it came to something of
     */
    static <T, R> void sammen(List<T> mange, SmaatArbejde<T, R> arbejde, Modtager<T, R> modtager) throws IOException {
        List<List<T>> bunker = new ArrayList<>();
        int bunke = Math.min(STOERSTE_BUNKE, mange.size() / (kerner() * BUNKER) + 1);
        for (int fra = 0; fra < mange.size(); fra += bunke) {
            bunker.add(mange.subList(fra, Math.min(fra + bunke, mange.size())));
        }
        Samtidig.<List<T>, List<Resultat<T, R>>>udfoer(
                bunker,
                stykke -> {
                    List<Resultat<T, R>> dens = new ArrayList<>();
                    for (T et : stykke) {
                        R resultat = arbejde.goer(et);
                        if (resultat != null) {
                            dens.add(new Resultat<>(et, resultat));
                        }
                    }
                    return dens;
                },
                (stykke, dens) -> {
                    for (Resultat<T, R> et : dens) {
                        modtager.tag(et.af(), et.resultat());
                    }
                });
    }

    private record Resultat<T, R>(T af, R resultat) {}

    /**
     * Does something else on another core, if there is one, while the caller does its own; nobody goes on before both are done.
     * Where both throw, the other's counts.
     */
    static <R> R imens(Andet andet, Eget<R> eget) throws IOException {
        if (kerner() < 2) {
            andet.goer();
            return eget.goer();
        }
        FutureTask<Boolean> opgave = begynd(
                a -> {
                    a.goer();
                    return true;
                },
                andet);
        try {
            return eget.goer();
        } finally {
            vent(opgave);
        }
    }

    /** Done on any thread. */
    @FunctionalInterface
    interface Andet {
        void goer() throws IOException;
    }

    /** Done on the caller's thread. */
    @FunctionalInterface
    interface Eget<R> {
        R goer() throws IOException;
    }

    /** Does it one after the other on the caller's thread. */
    static <T, R> void efterHinanden(List<T> mange, Arbejde<T, R> arbejde, Modtager<T, R> modtager) throws IOException {
        for (T et : mange) {
            modtager.tag(et, arbejde.goer(et));
        }
    }

    /**
     * Does the parts of one piece of work: the cores that have nothing else to do help.
     *
     * @return what came of each
     */
    static <T, R> List<R> dele(List<T> dele, Arbejde<T, R> arbejde) throws IOException {
        List<R> resultater = new ArrayList<>();
        if (kerner() < 2 || dele.size() < 2) {
            efterHinanden(dele, arbejde, (del, resultat) -> resultater.add(resultat));
            return resultater;
        }
        List<FutureTask<R>> iGang = new ArrayList<>();
        try {
            for (T del : dele) {
                iGang.add(begynd(arbejde, del));
            }
            for (FutureTask<R> en : iGang) {
                // Does nothing where somebody has begun.
                en.run();
                resultater.add(vent(en));
            }
            return resultater;
        } finally {
            iGang.forEach(en -> en.cancel(true));
        }
    }

    private static <T, R> FutureTask<R> begynd(Arbejde<T, R> arbejde, T et) {
        FutureTask<R> opgave = new FutureTask<>(() -> arbejde.goer(et));
        Hold.HOLD.execute(opgave);
        return opgave;
    }

    private static <R> R vent(FutureTask<R> opgave) throws IOException {
        if (Arbejder.erHer()) {
            // Does nothing where somebody has begun; if all waited for each other, nobody would.
            opgave.run();
        }
        try {
            return opgave.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            Throwable aarsag = e.getCause();
            if (aarsag instanceof IOException io) {
                throw io;
            }
            if (aarsag instanceof RuntimeException fejl) {
                throw fejl;
            }
            if (aarsag instanceof Error fejl) {
                throw fejl;
            }
            throw new IllegalStateException(aarsag);
        }
    }
}
