package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** Rich text to what RichTextFX holds, and back, exactly. */
final class Conversion {
    /** A line break within a paragraph. RichTextFX keeps line feeds for paragraphs; a vertical tab can stand in no {@link Span}. */
    static final char SOFT_BREAK = '\u000b';

    static final TextOps<String, Style> SEGMENTS = SegmentOps.styledTextOps();

    private Conversion() {}

    static ReadOnlyStyledDocument<ParagraphStyle, String, Style> document(RichText text) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(SEGMENTS, ParagraphStyle.BODY);
        for (var paragraph : atLeastOne(text)) {
            builder.addParagraph(segments(paragraph), ParagraphStyle.of(paragraph));
        }
        return builder.build();
    }

    /** The paragraphs as an area shows them: no text is one empty paragraph. */
    static List<Paragraph> atLeastOne(RichText text) {
        return text.paragraphs().isEmpty() ? List.of(Paragraph.body("")) : text.paragraphs();
    }

    static RichText text(List<org.fxmisc.richtext.model.Paragraph<ParagraphStyle, String, Style>> paragraphs) {
        return new RichText(paragraphs.stream().map(Conversion::paragraph).toList());
    }

    private static Paragraph paragraph(org.fxmisc.richtext.model.Paragraph<ParagraphStyle, String, Style> paragraph) {
        var spans = new ArrayList<Span>();
        for (var segment : paragraph.getStyledSegments()) {
            spans.add(new Span(segment.getSegment().replace(SOFT_BREAK, '\n'), segment.getStyle()));
        }
        var style = paragraph.getParagraphStyle();
        return new Paragraph(style.kind(), style.level(), spans);
    }

    private static List<StyledSegment<String, Style>> segments(Paragraph paragraph) {
        if (paragraph.spans().isEmpty()) {
            return List.of(new StyledSegment<>("", Style.PLAIN));
        }
        return paragraph.spans().stream()
                .map(span -> new StyledSegment<>(span.text().replace('\n', SOFT_BREAK), span.style()))
                .toList();
    }
}
