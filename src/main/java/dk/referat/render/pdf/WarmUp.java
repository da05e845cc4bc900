package dk.referat.render.pdf;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The first document of a run takes ten times as long as the next, since the layout engine is loaded and its code is run for the
 * first time. That can be done with a document that nobody sees, while the caller still reads what the real one is to hold.
 */
final class WarmUp {

    /** A little of what a document has. */
    private static final String PAGE = """
            <body><header><p>Møde</p><h1>Referat</h1></header><main>
            <dl><dt>Dato</dt><dd>1. januar</dd></dl>
            <section id="a"><h2>1. Økonomi</h2>
            <p>Bestyrelsen drøftede <strong>budgetopfølgningen</strong> og <em>årsregnskabet</em>, se <a href="#a">punkt 1</a>.</p>
            <ul><li><p>En post</p></li></ul><ol><li><p>En anden</p></li></ol>
            <table><thead><tr><th scope="col">Hvad</th><th scope="col">Frist</th></tr></thead>
            <tbody><tr><td>Brev til kommunen</td><td>1. maj</td></tr></tbody></table>
            </section></main></body>
            """;

    private static volatile @Nullable CountDownLatch running;

    private WarmUp() {}

    /** Once for a run, before any document is made. */
    static void start(Consumer<byte[]> afterwards) {
        CountDownLatch rendered = new CountDownLatch(1);
        running = rendered;
        Thread thread = new Thread(() -> run(rendered, afterwards), "opvarmning");
        thread.setDaemon(true);
        thread.start();
    }

    private static void run(CountDownLatch rendered, Consumer<byte[]> afterwards) {
        try {
            byte[] pdf;
            try {
                pdf = new PdfRenderer("").make(PAGE, new PdfMetadata("Referat", "", "", Instant.EPOCH));
            } finally {
                rendered.countDown();
            }
            afterwards.accept(pdf);
        } catch (RuntimeException | Error e) {
            // What is wrong will be met again, by somebody who can tell of it.
        }
    }

    /** Two threads that load the same classes would wait for each other, so the first document comes after. */
    static void await() {
        CountDownLatch rendered = running;
        if (rendered != null) {
            try {
                rendered.await();
                running = null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
