package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.TextKey;

/** One item of a list: its fields, and beside it, while the mouse is there, what moves, links and removes it. */
final class ItemRow<I> extends StackPane {
    /** The list, as one of its rows sees it. */
    interface List<I> {
        void changed(int at, String part, I value, boolean typing);

        boolean addBelow(int at);

        boolean removeBlank(int at);

        boolean remove(int at);

        void move(int from, int to);

        void drag(ItemRow<I> row, Node grip, Node picture);

        void openDetails(ItemRow<I> of, String name);

        FormHost host();
    }

    /** Where the caret is in a row. */
    record Place(String field, int caret) {}

    private static final double BESIDE = 22;

    private final Fields<I> fields;
    private final List<I> list;
    private final VBox content = new VBox();
    private final VBox tools = new VBox();
    private final java.util.List<RichField> optional = new ArrayList<>();
    private int index;
    private Dressing<I> dressing = (item, at, faces) -> {};

    /** Sets what of a row is not a field. */
    interface Dressing<I> {
        void dress(I item, int index, Faces faces);
    }

    ItemRow(int index, I first, List<I> list) {
        this.index = index;
        this.list = list;
        this.fields = new Fields<>(
                first,
                list.host(),
                name -> ItemsForm.name(this.index, name),
                (field, value, typing) -> list.changed(this.index, field, value, typing));
        content.setFillWidth(true);
        content.setMinWidth(0);
        setMinWidth(0);
        getStyleClass().add("item-row");
        getChildren().addAll(content, tools);
        placeTools();
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusWithinProperty().addListener((property, before, now) -> arrange());
    }

    private void placeTools() {
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        tools.setTranslateX(BESIDE);
        tools.setManaged(false);
        tools.visibleProperty().bind(hoverProperty());
        setAlignment(tools, Pos.TOP_RIGHT);
        // A page has hundreds of rows, and the mouse is in one.
        hoverProperty().addListener((property, before, now) -> {
            if (now && tools.getChildren().isEmpty()) {
                buildTools();
                requestLayout();
            }
        });
    }

    private void buildTools() {
        var grip = tool("fth-move", Texts.of("form.item.move"), () -> {});
        grip.setCursor(Cursor.OPEN_HAND);
        grip.setOnDragDetected(event -> {
            list.drag(this, grip, content);
            event.consume();
        });
        tools.getChildren()
                .addAll(
                        grip,
                        tool("fth-link", Texts.of("form.item.link"), () -> list.openDetails(this, "")),
                        tool("fth-x", Texts.of("form.item.remove"), () -> list.remove(index)));
    }

    private static Button tool(String icon, String name, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("form-tool");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    Fields<I> fields() {
        return fields;
    }

    /** What the item says at most, on one line. */
    String words() {
        return fields.all().stream()
                .map(field -> field.text().text().strip().replaceAll("\\s+", " "))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    int index() {
        return index;
    }

    /** Adds nodes to the row. */
    void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    void dressing(Dressing<I> dresser) {
        dressing = dresser;
    }

    /** Hides a field without words: shown when the caret comes, it would push down what somebody clicks on. The block's menu offers it. */
    void hideWhenEmpty(RichField field) {
        optional.add(field);
    }

    /** The fields that are hidden, by their names. */
    java.util.List<String> hidden() {
        return optional.stream()
                .filter(field -> !field.isVisible())
                .map(Node::getId)
                .toList();
    }

    /** Gives the fields the keys of a list: Enter at the end of the last adds an item, Backspace in an empty one removes it. */
    void keys(RichField last) {
        last.onEnterAtEnd(() -> list.addBelow(index));
        fields.all().forEach(field -> field.onBackspaceWhenEmpty(() -> list.removeBlank(index)));
    }

    /** Whether no field is shown before this one. */
    boolean isFirstShown(RichField field) {
        return fields.all().stream().filter(Node::isVisible).findFirst().equals(Optional.of(field));
    }

    /** Whether no field is shown after this one. */
    boolean isLastShown(RichField field) {
        return fields.all().reversed().stream()
                .filter(Node::isVisible)
                .findFirst()
                .equals(Optional.of(field));
    }

    /** Opens the details of this item. */
    void openDetails(String name) {
        list.openDetails(this, name);
    }

    void show(int at, I item, Faces faces) {
        index = at;
        fields.show(item, faces);
        dressing.dress(item, at, faces);
        arrange();
    }

    void arrange() {
        for (var field : optional) {
            var on = !field.isBlank() || (isFocusWithin() && field.isVisible() && field.isEditing());
            field.setVisible(on);
            field.setManaged(on);
        }
    }

    void focusFirst() {
        focus("", 0);
    }

    void focusLast() {
        fields.all().reversed().stream().filter(Node::isVisible).findFirst().ifPresent(this::focusEnd);
    }

    private void focusEnd(RichField field) {
        field.edit(field.text().text().length());
    }

    /** Puts the caret into a field; into the first that is shown where there is none of that name. */
    void focus(String name, int caret) {
        fields.field(name)
                .or(() -> fields.all().stream().filter(Node::isVisible).findFirst())
                .ifPresent(field -> {
                    field.setVisible(true);
                    field.setManaged(true);
                    field.edit(Math.min(caret, field.text().text().length()));
                });
    }

    /** Selects words of a field, as {@link RichField#select}. */
    void select(String name, int anchor, int caret) {
        focus(name, caret);
        fields.field(name).ifPresent(field -> field.select(anchor, caret));
    }

    /** The field with the caret, if this row has it. */
    Optional<Place> editing() {
        return fields.all().stream()
                .filter(RichField::isEditing)
                .findFirst()
                .map(field -> new Place(field.getId(), field.caret()));
    }

    private void keyPressed(KeyEvent event) {
        var up = TextKey.ITEM_UP.combination().match(event);
        if (up || TextKey.ITEM_DOWN.combination().match(event)) {
            list.move(index, index + (up ? -1 : 1));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tools.autosize();
        tools.relocate(getWidth() - tools.getWidth(), 0);
    }
}
