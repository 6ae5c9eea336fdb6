package standfirst.pictures;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A drawing in SVG, drawn here once: mail programs show none. It loads nothing, runs nothing, and declares nothing that grows. */
final class Drawing {
    private static final int LARGEST = 4 << 20;
    private static final int MOST_PIXELS = 16_000_000;
    private static final Pattern DECLARATIONS = Pattern.compile("<\\?xml.*?\\?>|<!DOCTYPE[^>\\[]*>", Pattern.DOTALL);

    /** What it says while it reads goes nowhere: the sentence for the editor is made here. Held, or the level would be forgotten. */
    private static final Logger SILENT = Logger.getLogger("com.github.weisj.jsvg");

    private final SVGDocument document;

    private Drawing(SVGDocument document) {
        this.document = document;
    }

    static Drawing of(byte[] file) throws PictureException {
        if (file.length > LARGEST) {
            throw new PictureException("is a drawing of more than 4 MB: save it as PNG");
        }
        var words = decoded(file);
        if (words.toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
            throw new PictureException("is a drawing that declares entities: save it as plain SVG, or as PNG");
        }
        // Without its declarations it is UTF-8, whatever it said, and refers to no other file.
        var plain = DECLARATIONS.matcher(words).replaceAll("").getBytes(StandardCharsets.UTF_8);
        readThrough(plain);
        return new Drawing(load(plain));
    }

    /** What draws it takes half a file for a whole one; this does not. */
    private static void readThrough(byte[] plain) throws PictureException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(plain), "UTF-8");
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String decoded(byte[] file) {
        var wide = Octets.startsWith(file, 0, "\u00ff\u00fe") || Octets.startsWith(file, 0, "\u00fe\u00ff");
        return new String(file, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).replace("\ufeff", "");
    }

    private static SVGDocument load(byte[] plain) throws PictureException {
        SILENT.setLevel(Level.OFF);
        var context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        @Nullable SVGDocument document;
        try {
            document = new SVGLoader().load(new ByteArrayInputStream(plain), null, context);
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(e);
        }
        if (document == null) {
            throw broken(null);
        }
        return document;
    }

    private static PictureException broken(@Nullable Throwable cause) {
        var predicate = "is a drawing that cannot be read: save it as PNG";
        return cause == null ? new PictureException(predicate) : new PictureException(predicate, cause);
    }

    /** The drawing's own width in CSS pixels, or that one where it has none, or a wider one. */
    int shownWidth(int widest) {
        var own = document.size().width;
        return own >= 1 && own < widest ? Math.round(own) : widest;
    }

    /** Draws it that many pixels wide, on nothing. */
    BufferedImage draw(int width) throws PictureException {
        var size = document.size();
        if (!(size.width > 0) || !(size.height > 0)) {
            throw broken(null);
        }
        double height = Math.max(1, Math.ceil(width * (double) size.height / size.width));
        if (!(width * height <= MOST_PIXELS) || height > Raw.LONGEST) {
            throw new PictureException("is a drawing far higher than it is wide: crop it first");
        }
        var picture = new BufferedImage(width, (int) height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        try {
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(0, 0, width, (float) height));
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(e);
        } finally {
            pen.dispose();
        }
        return picture;
    }
}
