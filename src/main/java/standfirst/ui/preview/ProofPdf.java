package standfirst.ui.preview;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Masthead;
import standfirst.ui.kit.Texts;

/** Sets a photographed page on A4 sheets. Used off the FX thread. */
final class ProofPdf {
    private static final PDRectangle SHEET = PDRectangle.A4;

    // In points.
    private static final float MARGIN = 36;
    private static final float HEADER = 24;
    private static final float LETTERS = 8;

    /** The mail is never drawn larger than this, in points for a CSS pixel: what CSS holds both to be. */
    private static final float LARGEST = 0.75f;

    /** Pixels for a point of the header. */
    private static final int SHARP = 4;

    /** What a reader of the proof can follow: a merge tag leads nowhere yet. */
    private static final Pattern FOLLOWED = Pattern.compile("^(?:https?|mailto|tel):.*", Pattern.CASE_INSENSITIVE);

    private final PDDocument document;
    private final Edition edition;
    private final ProofShot.Sheet sheet;
    private final float scale;
    private final float left;

    private ProofPdf(PDDocument document, Edition edition, ProofShot.Sheet sheet, double width) {
        this.document = document;
        this.edition = edition;
        this.sheet = sheet;
        this.scale = Math.min(LARGEST, (SHEET.getWidth() - 2 * MARGIN) / (float) width);
        this.left = (SHEET.getWidth() - scale * (float) width) / 2;
    }

    static byte[] of(Proof.Order order, ProofShot.Sheet sheet) throws IOException {
        try (var document = new PDDocument()) {
            new ProofPdf(document, order.edition(), sheet, order.width()).write();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write() throws IOException {
        describe();
        var cuts = sheet.map().cuts((SHEET.getHeight() - 2 * MARGIN - HEADER) / scale);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            page(cuts.get(i), cuts.get(i + 1), i + 1, cuts.size() - 1);
        }
    }

    private void describe() {
        var details = edition.details();
        var said = new PDDocumentInformation();
        said.setTitle(title(details));
        said.setCreator("Standfirst");
        masthead().findFirst().ifPresent(said::setAuthor);
        said.setCreationDate(GregorianCalendar.from(details.date().atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(said);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(details.language());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private Stream<String> masthead() {
        return edition.entries().stream()
                .flatMap(entry ->
                        entry.block() instanceof Masthead masthead ? Stream.of(masthead.name()) : Stream.empty())
                .filter(name -> !name.isBlank());
    }

    private void page(double top, double bottom, int number, int count) throws IOException {
        var page = new PDPage(SHEET);
        document.addPage(page);
        int from = (int) (top * sheet.scale());
        int to = Math.min(sheet.picture().getHeight(), (int) (bottom * sheet.scale()));
        var part = sheet.picture().getSubimage(0, from, sheet.picture().getWidth(), Math.max(1, to - from));
        float start = SHEET.getHeight() - MARGIN - HEADER;
        float high = (float) part.getHeight() / sheet.scale() * scale;
        try (var content = new PDPageContentStream(document, page)) {
            header(content, number, count);
            content.drawImage(
                    LosslessFactory.createFromImage(document, part),
                    left,
                    start - high,
                    (float) part.getWidth() / sheet.scale() * scale,
                    high);
        }
        for (var link : sheet.map().links()) {
            if (link.top() >= top
                    && link.top() < bottom
                    && FOLLOWED.matcher(link.target()).matches()) {
                page.getAnnotations().add(annotation(link, top, start));
            }
        }
    }

    private PDAnnotationLink annotation(ProofMap.Box link, double top, float start) {
        var action = new PDActionURI();
        action.setURI(link.target());
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        var annotation = new PDAnnotationLink();
        annotation.setAction(action);
        annotation.setBorderStyle(border);
        annotation.setRectangle(new PDRectangle(
                left + (float) link.left() * scale,
                start - (float) (link.bottom() - top) * scale,
                (float) link.width() * scale,
                (float) link.height() * scale));
        return annotation;
    }

    /** Words at both ends of a line. They are drawn, since a subject may be in any script and no font of a PDF has them all. */
    private void header(PDPageContentStream content, int number, int count) throws IOException {
        float room = SHEET.getWidth() - 2 * MARGIN;
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(edition.details().locale())
                .format(edition.details().date());
        var right = words(Texts.of("proof.page", date, number, count));
        var subject = words(title(edition.details()));
        float rightWidth = (float) right.getWidth() / SHARP;
        float most = room - rightWidth - 2 * LETTERS;
        int shown = Math.min(subject.getWidth(), (int) (most * SHARP));
        draw(content, subject.getSubimage(0, 0, shown, subject.getHeight()), MARGIN);
        draw(content, right, MARGIN + room - rightWidth);
    }

    private void draw(PDPageContentStream content, BufferedImage words, float x) throws IOException {
        content.drawImage(
                LosslessFactory.createFromImage(document, words),
                x,
                SHEET.getHeight() - MARGIN - LETTERS,
                (float) words.getWidth() / SHARP,
                (float) words.getHeight() / SHARP);
    }

    private static BufferedImage words(String words) {
        var font = new Font(Font.SANS_SERIF, Font.PLAIN, ((int) LETTERS) * SHARP);
        var measured = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        var layout = new TextLayout(words.isBlank() ? " " : words, font, measured.getFontRenderContext());
        measured.dispose();
        var picture = new BufferedImage(
                Math.max(1, (int) Math.ceil(layout.getAdvance())),
                Math.max(1, (int) Math.ceil(layout.getAscent() + layout.getDescent())),
                BufferedImage.TYPE_INT_RGB);
        var drawn = picture.createGraphics();
        drawn.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        drawn.setColor(new Color(0x5d646c));
        layout.draw(drawn, 0, layout.getAscent());
        drawn.dispose();
        return picture;
    }

    private static String title(Details details) {
        return details.subject().isBlank() ? Texts.of("preview.no-subject") : details.subject();
    }
}
