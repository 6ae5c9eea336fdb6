package standfirst.ui.richtext;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Style;

/** The editing area itself: what changes in it is told as rich text, and another text is shown with as little change as can be. */
final class Area extends GenericStyledArea<ParagraphStyle, String, Style> {
    private final Clips clips;
    private final Typing typing;
    private final Markers markers;
    private BiConsumer<RichText, Boolean> listener = (text, typed) -> {};
    private BiConsumer<Integer, Integer> caretListener = (anchor, position) -> {};
    private Supplier<Optional<String>> language = Optional::empty;
    private RichText told;
    private long caretTold = -1;
    private int open;

    Area(RichText text, Typography typography, Clips clips, boolean onePara, double width, double height) {
        super(
                ParagraphStyle.BODY,
                (flow, style) -> AreaNodes.paragraph(flow, style.kind(), typography, width),
                Style.PLAIN,
                Conversion.SEGMENTS,
                true,
                AreaNodes::run);
        this.clips = clips;
        this.typing = new Typing(this, onePara);
        this.markers = new Markers(this, typography);
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
        setParagraphGraphicFactory(markers::node);
        markers.refresh();
        selectRange(0, 0);
        open--;
        multiRichChanges().subscribe(changes -> tell(true));
        caretPositionProperty().addListener((property, before, now) -> typing.caretMoved());
        selectionProperty().addListener((property, before, now) -> tellCaret());
        caretPositionProperty().addListener((property, before, now) -> tellCaret());
    }

    /** Who hears of changes: the text, and whether it was typed. */
    void onChange(BiConsumer<RichText, Boolean> heard) {
        listener = heard;
    }

    /** Who hears where the selection began and the caret stands: after a change, once that has been told. */
    void onCaret(BiConsumer<Integer, Integer> heard) {
        caretListener = heard;
    }

    /** Tells where the caret stands though it has not moved: another field may have told of its own meanwhile. */
    void tellCaretAnew() {
        caretTold = -1;
        tellCaret();
    }

    /** The language that quotes and dashes are set in while they are typed; empty where they stay as typed. */
    void typeSmartly(Supplier<Optional<String>> tag) {
        language = tag;
    }

    /** Tells nobody anything any more. */
    void retire() {
        listener = (text, typed) -> {};
        caretListener = (anchor, position) -> {};
        language = Optional::empty;
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
            tellCaret();
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
                // While paragraphs come and go RichTextFX asks which part of each is selected, and a selection of old
                // throws
                selectRange(0, 0);
                replace(change.start(), change.endBefore(), next.subSequence(change.start(), change.endAfter()));
            }
            fixParagraphStyles(text);
            selectRange(Math.min(anchor, getLength()), Math.min(caret, getLength()));
            told = text;
        } finally {
            open--;
            markers.refresh();
            tellCaret();
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

    private void tell(boolean typed) {
        if (open > 0) {
            return;
        }
        markers.refresh();
        var now = richText();
        if (!now.equals(told)) {
            told = now;
            listener.accept(now, typed);
        }
    }

    private void tellCaret() {
        var now = ((long) getAnchor() << 32) | getCaretPosition();
        if (open == 0 && now != caretTold) {
            caretTold = now;
            caretListener.accept(getAnchor(), getCaretPosition());
        }
    }

    // ---- what is typed ------------------------------------------------------------------------------------------

    @Override
    public void replaceText(int start, int end, String typed) {
        var text = typing.allowed(typed);
        if (text.isEmpty()) {
            super.replaceText(start, end, text);
            return;
        }
        var style = typing.style(start, end);
        var kind = getParagraph(
                        offsetToPosition(start, TwoDimensional.Bias.Forward).getMajor())
                .getParagraphStyle();
        replace(start, end, Conversion.document(text, kind, style));
        typing.smarten(text, language.get());
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
            tellCaret();
        }
        makeNodes();
    }

    /**
     * Makes the nodes of what has changed now. Made while the window is laid out, they would be styled a frame later only, and that frame paints the
     * whole window.
     */
    private void makeNodes() {
        if (open == 0 && getScene() != null) {
            layout();
        }
    }

    Style insertionStyle(int start, int end) {
        return typing.style(start, end);
    }

    void setPending(Style style) {
        typing.setPending(style);
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

    /** Pastes the words alone: no styles, and no link made of an address. */
    void pastePlain() {
        clips.pastePlain(this, Clipboard.getSystemClipboard());
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

    boolean isAtStartOfParagraph() {
        return getSelection().getLength() == 0 && getCaretColumn() == 0;
    }

    Paragraph.Kind kindAtCaret() {
        return getParagraph(getCurrentParagraph()).getParagraphStyle().kind();
    }
}
