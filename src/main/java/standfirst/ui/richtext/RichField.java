package standfirst.ui.richtext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.MenuItem;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.ui.kit.Mark;

/**
 * Words on the page, edited where they stand. Until somebody clicks or tabs into it the field is plain text flows; then an editing area takes
 * their place, letter on letter, and goes again when the caret leaves. Undo is not its business: it is the window's.
 */
public final class RichField extends FieldPane {
    /** The style sheet of fields, forms and what pops up over them. */
    public static final String STYLESHEET = Objects.requireNonNull(
                    RichField.class.getResource("/standfirst/ui/forms.css"), "forms.css is not on the class path")
            .toExternalForm();

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
    private final Reach reach = new Reach();
    private final Editor editor;
    private String prompt;
    private RichText text = RichText.EMPTY;
    private List<Mark> marks = List.of();
    private Optional<RichText> rest = Optional.empty();
    private Typography typography;

    /**
     * @param prompt what is shown faintly while there are no words, and what a screen reader calls the field
     * @param cleaner makes rich text of HTML that is pasted
     */
    public RichField(Kind kind, String prompt, Typography typography, Function<String, RichText> cleaner) {
        this.kind = kind;
        this.prompt = prompt;
        this.typography = typography;
        this.editor = new Editor(this, reach, new Clips(kind, cleaner));
        setAccessibleText(prompt);
        view().show(text, typography, prompt);
        listen(editor);
        new FieldMenu(this, editor, reach).install();
    }

    public Kind kind() {
        return kind;
    }

    /** Hears of each change made here: the text, and whether it was typed (else it was a command or a paste). */
    public RichField onChange(BiConsumer<RichText, Boolean> heard) {
        reach.changed = heard;
        return this;
    }

    /** Hears where the selection began and where the caret stands, whenever that changes; after a change of the text, when that has been told. */
    public RichField onCaret(BiConsumer<Integer, Integer> heard) {
        reach.caret = heard;
        return this;
    }

    /** The caret has come into the field. */
    public RichField onEntered(Runnable action) {
        reach.entered = action;
        return this;
    }

    /** The caret has left the field. */
    public RichField onLeft(Runnable action) {
        reach.left = action;
        return this;
    }

    /** Asked when Enter is pressed at the end of the text; true means that it is done with. */
    public RichField onEnterAtEnd(BooleanSupplier action) {
        reach.enterAtEnd = action;
        return this;
    }

    /** Asked when Backspace is pressed in the empty field; true means that it is done with. */
    public RichField onBackspaceWhenEmpty(BooleanSupplier action) {
        reach.backspaceWhenEmpty = action;
        return this;
    }

    /** Asked when Backspace is pressed before the first letter: to join with what stands before. True means that it is done with. */
    public RichField onBackspaceAtStart(BooleanSupplier action) {
        reach.backspaceAtStart = action;
        return this;
    }

    /** Asked when Delete is pressed behind the last letter: to join with what follows. True means that it is done with. */
    public RichField onDeleteAtEnd(BooleanSupplier action) {
        reach.deleteAtEnd = action;
        return this;
    }

    /** What Ctrl+K does in a field of plain words; a rich field links its selection. */
    public RichField onLinkAsked(Runnable action) {
        reach.link = action;
        return this;
    }

    /** Asks which merge tag to put in at the caret; the bar over selected words of a rich field offers it then. */
    public RichField onTagAsked(Runnable action) {
        reach.tag = action;
        return this;
    }

    /** Items that stand above the usual ones in the context menu, such as better spellings of the word there; asked each time the menu opens. */
    public RichField onMenu(Function<MenuPlace, List<MenuItem>> items) {
        reach.menu = items;
        return this;
    }

    /** Called when a slash is typed on an empty paragraph of a rich field, in place of inserting it: for a menu of blocks. */
    public RichField onSlash(Consumer<Slash> asked) {
        reach.slash = asked;
        return this;
    }

    /** The language whose quotes and dashes are set while typing; asked at each letter, empty leaves all as it is typed. */
    public RichField typesSmartly(Supplier<Optional<String>> language) {
        reach.language = language;
        return this;
    }

    /** Words that the mail says where nothing is written here, drawn as such. */
    public void fallback(String words) {
        view().drawPromptAsWords();
        prompt = words;
        refresh();
    }

    /** What is shown in the place of the words until the caret comes. */
    public void inRest(Optional<RichText> instead) {
        if (!instead.equals(rest)) {
            rest = instead;
            refresh();
        }
    }

    @Override
    public RichText text() {
        return text;
    }

    /** Marks stretches of the words; what was marked before and is not named is marked no longer. Marks move with their words while these are edited. */
    public void mark(List<Mark> marked) {
        if (!marked.equals(marks)) {
            marks = List.copyOf(marked);
            requestLayout();
        }
    }

    /** What is marked now. */
    @Override
    public List<Mark> marks() {
        return marks;
    }

    /** The misspelt word at or around a character of the text. */
    public Optional<Mark> misspeltAt(int position) {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.MISSPELT)
                .filter(mark -> mark.from() <= position && position <= mark.to())
                .findFirst();
    }

    /** Puts other words in the place of a stretch of the text, in its style, as one change; the caret stands behind them. */
    public void replace(int from, int to, String words) {
        edit(to);
        editor.area()
                .ifPresent(area -> area.command(() -> {
                    var start = Math.clamp(from, 0, area.getLength());
                    var end = Math.clamp(to, start, area.getLength());
                    var style = start < end ? area.getStyleOfChar(start) : area.insertionStyle(start, end);
                    area.replace(start, end, words, style);
                }));
    }

    /** Puts words in the place of the selection, or at the caret, as one change; nothing happens while nobody edits. */
    public void insert(String words) {
        editor.area().map(Area::getSelection).ifPresent(there -> replace(there.getStart(), there.getEnd(), words));
    }

    /** Has the selection of a rich field lead somewhere, or puts in words that do; nothing happens while nobody edits. */
    public void insertLinked(String words, Link link) {
        editor.area().ifPresent(area -> Commands.linked(area, words, link));
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
            marks = MarkedWords.moved(marks, text.text(), now.text());
            text = now;
            if (!setAnew) {
                editor.show(now);
            }
        }
        if (editor.isOpen() && setAnew) {
            editor.renew();
        }
        refresh();
    }

    /** Shows plain words: one paragraph in a line, else a paragraph a line. */
    public void show(String words, Typography looks) {
        var lines = kind == Kind.LINE ? List.of(words) : List.of(words.split("\n", -1));
        show(new RichText(lines.stream().map(Paragraph::body).toList()), looks);
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
        return editor.isOpen();
    }

    /** Where the caret is, or -1 while nobody edits. */
    public int caret() {
        return editor.area().map(Area::getCaretPosition).orElse(-1);
    }

    /** Puts the caret before that character and the keyboard's focus into the field. */
    public void edit(int caret) {
        editor.open(caret, caret);
    }

    /** Selects a stretch of the text, counted in characters and paragraph ends; the caret stands at its second end. */
    public void select(int anchor, int caret) {
        editor.open(anchor, caret);
    }

    /** Puts letters in the place of the selection, as typing does. */
    void type(String letters) {
        editor.area().ifPresent(area -> area.replaceSelection(letters));
    }

    @Override
    Typography typography() {
        return typography;
    }

    String prompt() {
        return prompt;
    }

    void areaChanged(RichText now, boolean typing) {
        marks = MarkedWords.moved(marks, text.text(), now.text());
        text = now;
        refresh();
        reach.changed.accept(now, typing);
    }

    void refresh() {
        view().show(editor.isOpen() ? text : rest.orElse(text), typography, prompt);
        view().setVisible(!editor.isOpen() || text.equals(RichText.EMPTY));
        setAccessibleText(text.isBlank() ? prompt : prompt + ": " + text.text());
        requestLayout();
    }

    /** Whether words here may be links, or the field may be one. */
    boolean takesLink() {
        return kind == Kind.RICH || reach.link != null;
    }

    void askForLink() {
        if (kind != Kind.RICH) {
            Optional.ofNullable(reach.link).ifPresent(Runnable::run);
        } else {
            editor.area().ifPresent(LinkDialog::ask);
        }
    }

    void focusStyleBar() {
        editor.showBar();
    }
}
