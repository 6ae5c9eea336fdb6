package standfirst.ui.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional;
import org.jspecify.annotations.Nullable;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Style;

/** The editing area itself: what is typed into it takes the right style, and what changes in it is told as rich text. */
final class Area extends GenericStyledArea<ParagraphStyle, String, Style> {
    private final Typography typography;
    private final Clips clips;
    private final boolean onePara;
    private BiConsumer<RichText, Boolean> listener = (text, typing) -> {};
    private RichText told;
    private List<Marker> markers = List.of();
    private @Nullable Style pending;
    private int pendingAt = -1;
    private int open;

    Area(RichText text, Typography typography, Clips clips, boolean onePara, double width, double height) {
        super(
                ParagraphStyle.BODY,
                (flow, style) -> paragraph(flow, style.kind(), typography, width),
                Style.PLAIN,
                Conversion.SEGMENTS,
                true,
                Area::run);
        this.typography = typography;
        this.clips = clips;
        this.onePara = onePara;
        this.told = text;
        setUndoManager(null);
        // Sized while it is empty: in an area without a width, words would be broken letter by letter (see Segments)
        resize(width, height);
        layout();
        open++;
        setWrapText(true);
        setAutoScrollOnDragDesired(false);
        getStyleClass().add("mail-area");
        getStylesheets().add(RichField.STYLESHEET);
        getCaretSelectionBind()
                .getUnderlyingCaret()
                .setStroke(Setting.paint(typography.body().colour()));
        replace(0, 0, Conversion.document(text));
        fixParagraphStyles(text);
        setParagraphGraphicFactory(this::markerNode);
        refreshMarkers();
        selectRange(0, 0);
        open--;
        multiRichChanges().subscribe(changes -> tell(true));
        caretPositionProperty().addListener((property, before, now) -> forgetPending());
    }

    /** Who hears of changes: the text, and whether it was typed. */
    void onChange(BiConsumer<RichText, Boolean> heard) {
        listener = heard;
    }

    RichText richText() {
        return Conversion.text(getParagraphs());
    }

    /** Makes several changes that are told as one, and as no typing. */
    void command(Runnable changes) {
        open++;
        try {
            changes.run();
        } finally {
            open--;
            tell(false);
        }
    }

    /** Shows another text with as little change as possible, so that the caret stays where it can. */
    void show(RichText text) {
        if (richText().equals(text)) {
            told = text;
            return;
        }
        open++;
        try {
            var next = Conversion.document(text);
            var change = Difference.between(getParagraphs(), next.getParagraphs());
            var caret = change.moved(getCaretPosition());
            var anchor = change.moved(getAnchor());
            if (!change.isEmpty()) {
                replace(change.start(), change.endBefore(), next.subSequence(change.start(), change.endAfter()));
            }
            fixParagraphStyles(text);
            selectRange(Math.min(anchor, getLength()), Math.min(caret, getLength()));
            told = text;
        } finally {
            open--;
            refreshMarkers();
        }
    }

    /** Gives each paragraph the style it has in the text: replacing text lets the first paragraph's style win. */
    private void fixParagraphStyles(RichText text) {
        var paragraphs = Conversion.atLeastOne(text);
        for (int i = 0; i < Math.min(paragraphs.size(), getParagraphs().size()); i++) {
            setKind(i, ParagraphStyle.of(paragraphs.get(i)));
        }
    }

    void setKind(int paragraph, ParagraphStyle style) {
        if (!getParagraph(paragraph).getParagraphStyle().equals(style)) {
            setParagraphStyle(paragraph, style);
        }
    }

    private void tell(boolean typing) {
        if (open > 0) {
            return;
        }
        refreshMarkers();
        var now = richText();
        if (!now.equals(told)) {
            told = now;
            listener.accept(now, typing);
        }
    }

    // ---- what is typed ------------------------------------------------------------------------------------------

    @Override
    public void replaceText(int start, int end, String typed) {
        var text = typeable(typed);
        if (text.isEmpty()) {
            super.replaceText(start, end, text);
            return;
        }
        var style = insertionStyle(start, end);
        var kind = getParagraph(
                        offsetToPosition(start, TwoDimensional.Bias.Forward).getMajor())
                .getParagraphStyle();
        replace(start, end, Conversion.document(text, kind, style));
    }

    /** Tells of a change only when the caret has its place, for whoever hears of it may show another text at once. */
    @Override
    public void replace(int start, int end, StyledDocument<ParagraphStyle, String, Style> replacement) {
        open++;
        try {
            super.replace(start, end, replacement);
        } finally {
            open--;
            tell(true);
        }
    }

    private String typeable(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.chars()
                .filter(c -> (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t' || c == Conversion.SOFT_BREAK)
                .forEach(c -> kept.append((char) c));
        return onePara ? kept.toString().replace('\n', ' ') : kept.toString();
    }

    /** The style that text typed here takes: the style before it, but a link only where the place is inside that link. */
    Style insertionStyle(int start, int end) {
        if (pending != null && pendingAt == start) {
            return pending;
        }
        var from = offsetToPosition(start, TwoDimensional.Bias.Forward);
        var paragraph = getParagraph(from.getMajor());
        var column = from.getMinor();
        if (paragraph.length() == 0) {
            return paragraph.getStyleAtPosition(0).withLink(Optional.empty());
        }
        var before = column > 0 ? Optional.of(paragraph.getStyleOfChar(column - 1)) : Optional.<Style>empty();
        var at = start < end && column < paragraph.length()
                ? paragraph.getStyleOfChar(column)
                : before.orElseGet(() -> paragraph.getStyleOfChar(0));
        var linkBefore = before.flatMap(Style::link);
        var column2 = column + (end - start);
        var linkAfter =
                column2 < paragraph.length() ? paragraph.getStyleOfChar(column2).link() : Optional.empty();
        return at.withLink(linkBefore.equals(linkAfter) ? linkBefore : Optional.empty());
    }

    /** What is typed next at the caret takes this style. */
    void setPending(Style style) {
        pending = style;
        pendingAt = getCaretPosition();
    }

    private void forgetPending() {
        if (getCaretPosition() != pendingAt) {
            pending = null;
        }
    }

    // ---- clipboard ------------------------------------------------------------------------------------------------

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            Clipboard.getSystemClipboard().setContent(Clips.content(selected()));
        }
    }

    @Override
    public void cut() {
        copy();
        replaceSelection("");
    }

    @Override
    public void paste() {
        clips.paste(this, Clipboard.getSystemClipboard());
    }

    RichText selected() {
        var range = getSelection();
        return Conversion.text(subDocument(range.getStart(), range.getEnd()).getParagraphs());
    }

    /** Puts rich text in the place of the selection; its first paragraph joins the one the caret stands in. */
    void insert(RichText text) {
        command(() -> {
            var paragraphs = Conversion.atLeastOne(text);
            var range = getSelection();
            var first = offsetToPosition(range.getStart(), TwoDimensional.Bias.Forward);
            var target = getParagraph(first.getMajor()).getParagraphStyle();
            var fresh = first.getMinor() == 0
                    && (paragraphs.size() > 1 || getParagraph(first.getMajor()).length() == 0);
            replace(range.getStart(), range.getEnd(), Conversion.document(text));
            for (int i = 0; i < paragraphs.size(); i++) {
                var own = ParagraphStyle.of(paragraphs.get(i));
                var keepsTarget = i == 0 && (!fresh || own.equals(ParagraphStyle.BODY));
                setKind(first.getMajor() + i, keepsTarget ? target : own);
            }
        });
    }

    // ---- looks ----------------------------------------------------------------------------------------------------

    /** Runs do not know their paragraph when they are made; it sets them in its own face when they join it. */
    private static void paragraph(TextFlow flow, Paragraph.Kind kind, Typography typography, double width) {
        // A flow without a width sets its words in a column of one pixel, and breaks them (see Segments)
        flow.resize(width, flow.getHeight());
        Setting.edited(flow, kind, typography);
        // RichTextFX's own style sheet sets a line spacing, which only a style in place overrules.
        flow.setStyle("-fx-line-spacing: " + flow.getLineSpacing() + "px;");
        flow.getChildren().forEach(node -> set(node, kind, typography));
        flow.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(node -> set(node, kind, typography));
            }
        });
    }

    private static void set(Node node, Paragraph.Kind kind, Typography typography) {
        if (node instanceof Text text && text.getUserData() instanceof Style style) {
            Setting.run(text, style, typography.face(kind), typography.link());
        }
    }

    private static Node run(StyledSegment<String, Style> segment) {
        var node = new TextExt(Setting.letters(segment.getSegment()));
        node.setUserData(segment.getStyle());
        return node;
    }

    private @Nullable Node markerNode(int index) {
        return index < markers.size() && markers.get(index).isDrawn()
                ? markers.get(index).node(typography)
                : null;
    }

    private void refreshMarkers() {
        var before = markers;
        markers = Marker.of(
                getParagraphs().stream().map(p -> p.getParagraphStyle()).toList());
        for (int i = 0; i < markers.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(markers.get(i))) {
                recreateParagraphGraphic(i);
            }
        }
    }

    boolean isAtStartOfParagraph() {
        return getSelection().getLength() == 0 && getCaretColumn() == 0;
    }

    Paragraph.Kind kindAtCaret() {
        return getParagraph(getCurrentParagraph()).getParagraphStyle().kind();
    }
}
