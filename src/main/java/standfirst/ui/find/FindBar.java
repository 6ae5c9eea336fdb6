package standfirst.ui.find;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.edit.Hit;
import standfirst.edit.Search;
import standfirst.model.Caret;
import standfirst.model.Place;
import standfirst.ui.blocks.Carets;
import standfirst.ui.findings.FieldNames;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.SelectedWords;
import standfirst.ui.session.Session;

/** The bar under the toolbar that finds words in the edition and replaces them. The page stays in use beside it. */
public final class FindBar {
    /** Whoever has so much selected does not want to find it again. */
    private static final int LONGEST_PREFILL = 100;

    private final Session session;
    private final Finder finder;
    private final VBox node = new VBox(4);
    private final TextField words = new TextField();
    private final TextField with = new TextField();
    private final ToggleButton matchCase = Controls.toggle("find-case", "Aa", "Alt+C");
    private final ToggleButton wholeWord = Controls.toggle("find-word", "“ab”", "Alt+W");
    private final Label count = new Label();
    private final Label where = new Label();
    private final HBox replacing;
    private Optional<Runnable> back = Optional.empty();

    public FindBar(Session session) {
        this.session = session;
        finder = new Finder(session);
        Controls.input(words, "find.words", "find-words");
        Controls.input(with, "find.with", "find-with");
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setAccessibleRole(AccessibleRole.TEXT);
        where.setId("find-where");
        where.getStyleClass().add("muted");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var previous = Controls.button("find-previous", "fth-chevron-up", "Shift+Enter", () -> step(-1));
        var next = Controls.button("find-next", "fth-chevron-down", "Enter", () -> step(1));
        var close = Controls.button("find-close", "fth-x", "Esc", this::close);
        var finding = new HBox(8, words, matchCase, wholeWord, previous, next, count, where, close);
        finding.setAlignment(Pos.CENTER_LEFT);
        replacing = new HBox(
                8,
                with,
                Controls.words("find-replace", "Alt+R", this::replace),
                Controls.words("find-replace-all", "Alt+A", this::replaceAll));
        replacing.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(finding, replacing);
        node.getStyleClass().add("find-bar");
        node.setId("find-bar");
        shown(node, false);
        listen();
    }

    private void listen() {
        words.textProperty().subscribe(this::look);
        matchCase.selectedProperty().subscribe(this::look);
        wholeWord.selectedProperty().subscribe(this::look);
        finder.foundProperty().subscribe(this::say);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Region node() {
        return node;
    }

    /** Opens the bar to find words; those that are selected are looked for. */
    public void find() {
        open(false);
    }

    /** Opens the bar to replace words. */
    public void replaceWords() {
        open(true);
    }

    /** Goes to the next hit ({@code 1}) or the one before ({@code -1}), from wherever the keyboard is. */
    public void go(int direction) {
        if (words.getText().isEmpty()) {
            find();
            return;
        }
        if (!finder.isLooking()) {
            remember();
            shown(node, true);
            finder.lookFor(search());
            begin();
        }
        step(direction);
    }

    public boolean isOpen() {
        return node.isVisible();
    }

    private void open(boolean replace) {
        var inside = isInside(focusOwner());
        var selected = SelectedWords.of(focusOwner())
                .filter(Predicate.not(String::isBlank))
                .filter(found -> found.length() <= LONGEST_PREFILL && found.indexOf('\n') < 0);
        if (!inside) {
            remember();
            selected.ifPresent(words::setText);
        }
        shown(replacing, replace || (inside && replacing.isVisible()));
        shown(node, true);
        finder.lookFor(search());
        if (!inside) {
            begin();
        }
        (replace && inside ? with : words).requestFocus();
        words.selectAll();
        showHit();
    }

    private void begin() {
        var caret = session.standing().caretProperty().get().map(there -> Carets.inWords(session.edition(), there));
        var block = session.selectionProperty().get().stream().findFirst();
        finder.begin(
                caret.map(Caret::place).or(() -> block.map(id -> Place.in(id, ""))),
                caret.map(there -> Math.min(there.anchor(), there.position())).orElse(0));
    }

    private void remember() {
        back = Optional.of(session.standing().wayBack(Optional.ofNullable(focusOwner())));
    }

    /** Closes the bar. The keyboard goes to the hit that was found last, or else to where it came from. */
    private void close() {
        var hit = finder.hit();
        finder.end();
        shown(node, false);
        hit.ifPresentOrElse(
                found -> session.reveal(found.place(), new Session.Stretch(found.from(), found.to(), true)),
                () -> back.ifPresent(Runnable::run));
        back = Optional.empty();
    }

    private Search search() {
        return new Search(words.getText(), matchCase.isSelected(), wholeWord.isSelected());
    }

    private void look() {
        finder.lookFor(search());
        if (finder.isLooking()) {
            showHit();
        }
    }

    private void step(int direction) {
        finder.step(direction);
        showHit();
    }

    /** Shows the hit; the keyboard stays in the bar while it is there. */
    private void showHit() {
        finder.hit()
                .ifPresent(hit -> session.reveal(
                        hit.place(), new Session.Stretch(hit.from(), hit.to(), !isInside(focusOwner()))));
    }

    private void replace() {
        if (finder.hit().isPresent() && !finder.replace(with.getText())) {
            where.setText(Texts.of("find.locked"));
        }
        showHit();
    }

    private void replaceAll() {
        var hits = finder.foundProperty().get().hits();
        if (hits.isEmpty()) {
            return;
        }
        var locked = hits.stream().filter(Hit::locked).count();
        var replaced = finder.replaceAll(with.getText());
        where.setText(Texts.of("find.replaced", replaced, locked));
        where.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void say() {
        var hits = finder.foundProperty().get().hits();
        var at = finder.foundProperty().get().current();
        if (words.getText().isEmpty()) {
            count.setText("");
        } else {
            count.setText(hits.isEmpty() ? Texts.of("find.none") : Texts.of("find.count", at + 1, hits.size()));
        }
        where.setText(finder.hit()
                .map(hit -> FieldNames.where(session.edition(), hit.place()))
                .orElse(""));
        count.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void pressed(KeyEvent event) {
        var done = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(with)) {
            replace();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(words)) {
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.isAltDown() && !event.isShortcutDown()) {
            done = alt(event.getCode());
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private boolean alt(KeyCode key) {
        switch (key) {
            case C -> matchCase.setSelected(!matchCase.isSelected());
            case W -> wholeWord.setSelected(!wholeWord.isSelected());
            case R -> replace();
            case A -> replaceAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Node focusOwner() {
        return node.getScene() == null ? null : node.getScene().getFocusOwner();
    }

    private boolean isInside(@Nullable Node owner) {
        for (var at = owner; at != null; at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
