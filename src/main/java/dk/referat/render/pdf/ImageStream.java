package dk.referat.render.pdf;

import com.openhtmltopdf.extend.FSStream;
import dk.referat.render.billede.Billede;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;

/** An image that the document was given, as the layout engine asks for it. */
record ImageStream(Map<String, Billede> images, String uri) implements FSStream {

    @Override
    public InputStream getStream() {
        Billede image = images.get(uri);
        if (image == null) {
            throw new IllegalStateException("A document must not read " + uri);
        }
        try {
            return new ByteArrayInputStream(EngineImage.forEngine(image.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Reader getReader() {
        throw new IllegalStateException("An image is not text: " + uri);
    }
}
