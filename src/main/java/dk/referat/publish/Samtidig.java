package dk.referat.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work for each of many, on all cores; what comes of it is taken one by one in the order of the many. */
final class Samtidig {
    /** Of fewer than this, the threads would cost more than they save. */
    private static final int FAA = 3;

    /** So many results for each thread may wait to be taken; more would fill the memory. */
    private static final int FORSPRING = 4;

    private Samtidig() {}

    /** Done on any thread. */
    @FunctionalInterface
    interface Arbejde<T, R> {
        R goer(T et) throws IOException;
    }

    /** Done on the caller's thread, in order. */
    @FunctionalInterface
    interface Modtager<T, R> {
        void tag(T et, R resultat) throws IOException;
    }

    /** How many threads there is use for. */
    static int kerner() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Does it; what one of them throws is thrown here, and the rest is given up.
     *
     * @param traade 1 for one after the other
     */
    static <T, R> void udfoer(List<T> mange, int traade, Arbejde<T, R> arbejde, Modtager<T, R> modtager)
            throws IOException {
        if (traade < 2 || mange.size() < FAA) {
            for (T et : mange) {
                modtager.tag(et, arbejde.goer(et));
            }
            return;
        }
        ExecutorService hold = Executors.newFixedThreadPool(Math.min(traade, mange.size()), Samtidig::traad);
        try {
            Iterator<T> resten = mange.iterator();
            Deque<Future<R>> iGang = new ArrayDeque<>();
            for (T et : mange) {
                while (resten.hasNext() && iGang.size() < traade * FORSPRING) {
                    T naeste = resten.next();
                    iGang.add(hold.submit(() -> arbejde.goer(naeste)));
                }
                modtager.tag(et, vent(iGang.remove()));
            }
        } finally {
            hold.shutdownNow();
        }
    }

    private static <R> R vent(Future<R> et) throws IOException {
        try {
            return et.get();
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

    /** What is under way when the command ends must not keep the program alive. */
    private static Thread traad(Runnable arbejde) {
        Thread traad = new Thread(arbejde);
        traad.setDaemon(true);
        return traad;
    }
}
