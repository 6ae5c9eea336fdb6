package standfirst.ui.richtext;

import standfirst.model.Paragraph;

/** What RichTextFX keeps beside each paragraph. */
record ParagraphStyle(Paragraph.Kind kind, int level) {
    static final ParagraphStyle BODY = new ParagraphStyle(Paragraph.Kind.BODY, 0);

    ParagraphStyle {
        level = kind.isListItem() ? Math.clamp(level, 0, Paragraph.DEEPEST) : 0;
    }

    static ParagraphStyle of(Paragraph paragraph) {
        return new ParagraphStyle(paragraph.kind(), paragraph.level());
    }

    ParagraphStyle atLevel(int changed) {
        return new ParagraphStyle(kind, changed);
    }
}
