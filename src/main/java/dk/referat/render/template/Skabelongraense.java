package dk.referat.render.template;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dk.referat.source.SourceFile;
import java.io.Writer;
import java.util.Iterator;

/**
 * How much a template may do: lists inside lists and parts inside parts could else go on for ever. It counts steps and
 * characters, not seconds, so that what is refused is the same on every machine.
 */
final class Skabelongraense {
    /** The list of a folder with ten thousand meetings takes a tenth of it. */
    private static final int TRIN = 1_000_000;

    private static final int TEGN = 10_000_000;

    /** To read a part again costs as much as this number of characters in it costs a step. */
    private static final int TEGN_FOR_HVERT_TRIN = 50;

    /** Far more than any use of them needs. */
    private static final int DELE = 1_000;

    private int trin;
    private int dele;

    void forfra() {
        trin = 0;
        dele = 0;
    }

    /** One part that is put in, whatever the meeting has. */
    void del() {
        if (++dele > DELE) {
            throw new NaaetException();
        }
    }

    void trin() {
        trin(1);
    }

    void laest(SourceFile del) {
        trin(1 + del.text().length() / TEGN_FOR_HVERT_TRIN);
    }

    private void trin(int antal) {
        trin += antal;
        if (trin > TRIN) {
            throw new NaaetException();
        }
    }

    /** The filled template. */
    String udfyld(Template skabelon, Object kontekst) {
        Skriver ud = new Skriver();
        skabelon.execute(kontekst, ud);
        return ud.tekst.toString();
    }

    /** Each section asks for this before it is written, with or without a list. */
    <T> Iterator<T> talt(Iterator<T> liste) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return liste.hasNext();
            }

            @Override
            public T next() {
                trin();
                return liste.next();
            }
        };
    }

    Mustache.Formatter talt(Mustache.Formatter formatter) {
        return vaerdi -> {
            trin();
            return formatter.format(vaerdi);
        };
    }

    /** The template would do more than any document needs. */
    static final class NaaetException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Skriver extends Writer {
        private final StringBuilder tekst = new StringBuilder();

        @Override
        public void write(char[] tegn, int fra, int antal) {
            plads(antal);
            tekst.append(tegn, fra, antal);
        }

        @Override
        public void write(String stykke, int fra, int antal) {
            plads(antal);
            tekst.append(stykke, fra, fra + antal);
        }

        private void plads(int antal) {
            if (tekst.length() + antal > TEGN) {
                throw new NaaetException();
            }
        }

        @Override
        public void flush() {
            // All of it is in memory.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
