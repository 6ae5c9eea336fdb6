package standfirst.ui.richtext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.jspecify.annotations.Nullable;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.ui.kit.Mark;

/**
 * Words on the page, edited where they stand. Until somebody clicks or tabs into it the field is plain text flows; then an editing area takes
 * their place, letter on letter, and goes again when the caret leaves. Undo is not its business: it is the window's.
 */
public final class RichField extends Region {
    /** The style sheet of fields, forms and what pops up over them. */
    public static final String STYLESHEET = Objects.requireNonNull(
                    RichField.class.getResource("/standfirst/ui/forms.css"), "forms.css is not on the class path")
            .toExternalForm();

    /** Room below the last line, so that the area never has a reason to scroll. */
    private static final double SLACK = 8;

    /** For a field that is edited before it has been laid out. */
    private static final double UNKNOWN_WIDTH = 600;

    /** What may be typed into a field. */
    public enum Kind {
        /** Plain words in one paragraph: Enter goes to the next field. */
        LINE,
        /** Plain words, a paragraph a line. */
        LINES,
        /** Everything rich text can hold. */
        RICH
    }

    private final Kind kind;
    private String prompt;
    private final WordsView view = new WordsView();
    private final Clips clips;
    private RichText text = RichText.EMPTY;
    private List<Mark> marks = List.of();
    private Optional<RichText> rest = Optional.empty();
    private Typography typography;
    private BiConsumer<RichText, Boolean> changed = (now, typing) -> {};
    private Runnable entered = () -> {};
    private Runnable left = () -> {};
    private BooleanSupplier enter = () -> false;
    private BooleanSupplier backspace = () -> false;
    private @Nullable Runnable linkAsked;
    private @Nullable Area area;
    private @Nullable StyleBar bar;

    /**
     * @param prompt what is shown faintly while there are no words, and what a screen reader calls the field
     * @param cleaner makes rich text of HTML that is pasted
     */
    public RichField(Kind kind, String prompt, Typography typography, Function<String, RichText> cleaner) {
        this.kind = kind;
        this.prompt = prompt;
        this.typography = typography;
        this.clips = new Clips(kind, cleaner);
        getChildren().add(view);
        getStyleClass().add("rich-field");
        setCursor(Cursor.TEXT);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(prompt);
        view.show(text, typography, prompt);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                edit(text.text().length());
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
    }

    public Kind kind() {
        return kind;
    }

    /** Hears of each change made here: the text, and whether it was typed (else it was a command or a paste). */
    public RichField onChange(BiConsumer<RichText, Boolean> heard) {
        changed = heard;
        return this;
    }

    /** The caret has come into the field. */
    public RichField onEntered(Runnable action) {
        entered = action;
        return this;
    }

    /** The caret has left the field. */
    public RichField onLeft(Runnable action) {
        left = action;
        return this;
    }

    /** Asked when Enter is pressed at the end of the text; true means that it is done with. */
    public RichField onEnterAtEnd(BooleanSupplier action) {
        enter = action;
        return this;
    }

    /** Asked when Backspace is pressed in the empty field; true means that it is done with. */
    public RichField onBackspaceWhenEmpty(BooleanSupplier action) {
        backspace = action;
        return this;
    }

    /** What Ctrl+K does in a field of plain words; a rich field links its selection. */
    public RichField onLinkAsked(Runnable action) {
        linkAsked = action;
        return this;
    }

    /** Words that the mail says where nothing is written here, drawn as such. */
    public void fallback(String words) {
        view.drawPromptAsWords();
        prompt = words;
        refresh();
    }

    /** What is shown in the place of the words until the caret comes. */
    public void inRest(Optional<RichText> instead) {
        rest = instead;
        refresh();
    }

    public RichText text() {
        return text;
    }

    /** Marks stretches of the words; what was marked before and is not named is marked no longer. */
    public void mark(List<Mark> marked) {
        marks = List.copyOf(marked);
    }

    /** What is marked now. */
    public List<Mark> marks() {
        return marks;
    }

    /** The words alone, a line a paragraph. */
    public String plainText() {
        return text.text();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public void show(RichText now, Typography looks) {
        var setAnew = !looks.equals(typography);
        typography = looks;
        if (!now.equals(text)) {
            text = now;
            if (area != null && !setAnew) {
                area.show(now);
            }
        }
        if (area != null && setAnew) {
            var caret = area.getCaretPosition();
            replaceArea(caret);
        }
        refresh();
    }

    /** Shows plain words: one paragraph in a line, else a paragraph a line. */
    public void show(String words, Typography looks) {
        show(rich(words), looks);
    }

    private RichText rich(String words) {
        return kind == Kind.LINE
                ? RichText.of(Paragraph.body(words))
                : new RichText(List.of(words.split("\n", -1)).stream()
                        .map(Paragraph::body)
                        .toList());
    }

    /** The lines of a field of several lines; none where it is empty. */
    public static List<String> lines(RichText text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Several lines as one text. */
    public static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    public boolean isEditing() {
        return area != null;
    }

    /** Where the caret is, or -1 while nobody edits. */
    public int caret() {
        return area == null ? -1 : area.getCaretPosition();
    }

    /** Puts the caret before that character and the keyboard's focus into the field. */
    public void edit(int caret) {
        if (area == null) {
            startEditing();
        }
        if (area != null) {
            area.requestFocus();
            area.moveTo(Math.clamp(caret, 0, area.getLength()));
        }
    }

    /** Selects a stretch of the text, counted in characters and paragraph ends. */
    public void select(int from, int to) {
        edit(from);
        if (area != null) {
            area.selectRange(from, to);
        }
    }

    // ---- between showing and editing ------------------------------------------------------------------------------

    private void startEditing() {
        var fresh = new Area(
                text,
                typography,
                clips,
                kind == Kind.LINE,
                view.getWidth() > 0 ? view.getWidth() : UNKNOWN_WIDTH,
                view.getHeight() + SLACK);
        area = fresh;
        fresh.setAccessibleText(prompt);
        fresh.onChange(this::areaChanged);
        Keys.install(fresh, this);
        fresh.addEventFilter(ScrollEvent.ANY, this::passOn);
        fresh.focusedProperty().addListener((property, before, now) -> {
            if (!now && area == fresh && (getScene() == null || getScene().getFocusOwner() != fresh)) {
                stopEditing();
            }
        });
        setFocusTraversable(false);
        getChildren().add(fresh);
        if (kind == Kind.RICH) {
            bar = new StyleBar(fresh, this::askForLink);
        }
        refresh();
        entered.run();
    }

    private void stopEditing() {
        if (area == null) {
            return;
        }
        var gone = area;
        area = null;
        hideBar();
        getChildren().remove(gone);
        gone.dispose();
        setFocusTraversable(true);
        refresh();
        left.run();
    }

    /** A change of type, with the caret in the field, needs an area of its own. */
    private void replaceArea(int caret) {
        var gone = Objects.requireNonNull(area);
        var focused = gone.isFocused();
        area = null;
        hideBar();
        getChildren().remove(gone);
        gone.dispose();
        if (focused) {
            edit(caret);
        } else {
            setFocusTraversable(true);
        }
    }

    private void hideBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private void areaChanged(RichText now, boolean typing) {
        text = now;
        refresh();
        changed.accept(now, typing);
    }

    private void refresh() {
        view.show(area == null ? rest.orElse(text) : text, typography, prompt);
        view.setVisible(area == null || text.equals(RichText.EMPTY));
        setAccessibleText(text.isBlank() ? prompt : prompt + ": " + text.text());
        requestLayout();
    }

    /** Turning the wheel over a field scrolls the page. */
    private void passOn(ScrollEvent event) {
        event.consume();
        fireEvent(event.copyFor(this, this));
    }

    // ---- mouse ----------------------------------------------------------------------------------------------------

    private void pressed(MouseEvent event) {
        if (area == null && event.getButton() == MouseButton.PRIMARY) {
            edit(view.indexAt(view.sceneToLocal(event.getSceneX(), event.getSceneY())));
            event.consume();
        }
    }

    /** A drag that began before the area was there goes on selecting in it. */
    private void dragged(MouseEvent event) {
        if (area != null && event.getTarget() instanceof Node target && !isWithin(target, area)) {
            var point = area.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()));
            area.moveTo(area.hit(point.getX(), point.getY()).getInsertionIndex(), SelectionPolicy.ADJUST);
            event.consume();
        }
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(ancestor::equals);
    }

    // ---- keys that reach beyond the area --------------------------------------------------------------------------

    boolean enters() {
        return area != null
                && area.getSelection().getLength() == 0
                && area.getCaretPosition() == area.getLength()
                && !area.kindAtCaret().isListItem()
                && enter.getAsBoolean();
    }

    boolean takesBackspace() {
        return area != null && area.getLength() == 0 && text.equals(RichText.EMPTY) && backspace.getAsBoolean();
    }

    void askForLink() {
        var target = area;
        if (kind != Kind.RICH) {
            Optional.ofNullable(linkAsked).ifPresent(Runnable::run);
        } else if (target != null) {
            LinkPrompt.ask(target);
        }
    }

    // ---- layout ---------------------------------------------------------------------------------------------------

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + view.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + view.prefHeight(inner) - view.trailingGap() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = view.prefHeight(width);
        view.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        if (area != null) {
            area.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height + SLACK);
        }
    }
}
