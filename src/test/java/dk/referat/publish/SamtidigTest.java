package dk.referat.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SamtidigTest {
    private static final List<Integer> MANGE = IntStream.range(0, 200).boxed().toList();

    @Test
    void resultsComeInOrderThoughTheLastAreDoneFirst() throws IOException {
        CountDownLatch anden = new CountDownLatch(1);
        List<String> tagne = new ArrayList<>();

        Samtidig.udfoer(
                MANGE,
                et -> {
                    if (et == 0) {
                        vent(anden);
                    } else if (et == 1) {
                        anden.countDown();
                    }
                    return "nr. " + et;
                },
                (et, resultat) -> tagne.add(et + " " + resultat));

        assertThat(tagne).hasSize(MANGE.size()).startsWith("0 nr. 0", "1 nr. 1").endsWith("199 nr. 199");
    }

    @Test
    void fewWaitToBeTaken() throws IOException {
        AtomicInteger lavet = new AtomicInteger();
        AtomicInteger flestForan = new AtomicInteger();

        Samtidig.udfoer(MANGE, et -> lavet.incrementAndGet(), (et, resultat) -> {
            int foran = lavet.get() - et;
            flestForan.accumulateAndGet(foran, Math::max);
        });

        assertThat(flestForan.get()).as("of %d", MANGE.size()).isLessThanOrEqualTo(2 * 4 + 1);
    }

    @Test
    void whatOneThrowsIsThrownAsItIs() {
        NoSuchFileException fejl = new NoSuchFileException("møde.yaml");
        List<Integer> tagne = new ArrayList<>();

        assertThatThrownBy(() -> Samtidig.udfoer(
                        MANGE,
                        et -> {
                            if (et == 7) {
                                throw fejl;
                            }
                            return et;
                        },
                        (et, resultat) -> tagne.add(et)))
                .isSameAs(fejl);
        assertThat(tagne).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> Samtidig.udfoer(
                        MANGE,
                        et -> {
                            throw new StackOverflowError("dyb");
                        },
                        (et, resultat) -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whatCameOfSmallWorkComesInOrderAndTheRestNot() throws IOException {
        List<Integer> mange = IntStream.range(0, 1_234).boxed().toList();
        List<String> tagne = new ArrayList<>();

        Samtidig.sammen(
                mange, et -> et % 3 == 0 ? "nr. " + et : null, (et, resultat) -> tagne.add(et + " " + resultat));

        assertThat(tagne)
                .containsExactlyElementsOf(mange.stream()
                        .filter(et -> et % 3 == 0)
                        .map(et -> et + " nr. " + et)
                        .toList());
    }

    @Test
    void whatIsDoneMeanwhileIsDoneBeforeAnybodyGoesOn() throws IOException {
        AtomicInteger gjort = new AtomicInteger();
        NoSuchFileException fejl = new NoSuchFileException("mappe");

        assertThat(Samtidig.imens(gjort::incrementAndGet, () -> "eget")).isEqualTo("eget");
        assertThat(gjort).hasValue(1);
        assertThatThrownBy(() -> Samtidig.imens(
                        () -> {
                            throw fejl;
                        },
                        () -> {
                            throw new IllegalStateException("eget");
                        }))
                .isSameAs(fejl);
        assertThatThrownBy(() -> Samtidig.imens(gjort::incrementAndGet, () -> {
                    throw fejl;
                }))
                .isSameAs(fejl);
        assertThat(gjort).hasValue(2);
    }

    /** Work that waits for its own parts must not wait for a thread that waits too. */
    @Test
    void partsOfWorkAreDoneThoughAllThreadsHaveSuchWork() throws IOException {
        List<List<Integer>> tagne = new ArrayList<>();

        Samtidig.udfoer(
                MANGE,
                et -> Samtidig.dele(
                        List.of(1, 2, 3),
                        del -> Samtidig.dele(List.of(et, del), x -> x).stream()
                                .mapToInt(x -> x)
                                .sum()),
                (et, resultat) -> tagne.add(resultat));

        assertThat(tagne)
                .isEqualTo(MANGE.stream()
                        .map(et -> List.of(et + 1, et + 2, et + 3))
                        .toList());
        assertThat(Samtidig.dele(List.of("a", "b"), del -> del + del)).containsExactly("aa", "bb");
    }

    @Test
    void whatAPartThrowsIsThrownAsItIs() {
        NoSuchFileException fejl = new NoSuchFileException("møde.yaml");

        assertThatThrownBy(() -> Samtidig.udfoer(
                        MANGE,
                        et -> Samtidig.dele(List.of(1, 2), del -> {
                            if (et == 3 && del == 2) {
                                throw fejl;
                            }
                            return del;
                        }),
                        (et, resultat) -> {}))
                .isSameAs(fejl);
    }

    private static void vent(CountDownLatch paa) {
        try {
            paa.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
