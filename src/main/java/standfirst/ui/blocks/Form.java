package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.model.Block;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.RichField;

/** What all forms share: their fields, which of them are shown while empty, and their details. */
abstract class Form<B extends Block> implements BlockForm {
    /** When a field without words is shown. */
    enum Empty {
        /** Always: the block is nothing without it. */
        PROMPTS,
        /** Not: it would push down what somebody clicks on. It is offered by the block's menu. */
        HIDES
    }

    private record Optionally(RichField field, Node shown, Empty when) {}

    protected final Fields<B> fields;
    protected final VBox content = new VBox();
    private final Class<B> kind;
    private final StackPane root = new StackPane(content);
    private final List<Optionally> optional = new ArrayList<>();
    private Look look;
    private double above;
    private double below;

    Form(Class<B> kind, B first, FormHost host, Look look) {
        this.kind = kind;
        this.look = look;
        this.fields = new Fields<>(first, host, name -> name, (field, value, typing) -> {
            host.change(field, value, typing);
            arrange();
        });
        content.setFillWidth(true);
        content.setMinWidth(0);
        root.setMinWidth(0);
        root.getStyleClass().add("block-form");
        root.focusWithinProperty().addListener((property, before, now) -> arrange());
    }

    /** Builds the details; a form without any leaves the box empty. */
    protected abstract void details(DetailsBox box);

    /** Whether nothing has been written yet: then all prompts are shown. */
    protected abstract boolean isUnwritten(B block);

    /** Sets what is not a field: rules, boxes, pictures. */
    protected void dress(B block, Faces faces) {}

    /** Called once by each form when its fields are there. */
    protected final void begin() {
        show(block(), look);
    }

    protected final B block() {
        return fields.value();
    }

    protected final Look look() {
        return look;
    }

    protected final void change(String field, B changed, boolean typing) {
        fields.change(field, changed, typing);
    }

    /** Adds nodes below those that are there. */
    protected final void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    protected final void when(Empty when, RichField field) {
        when(when, field, field);
    }

    /** Shows a node as long as its field has words, and without words as given. */
    protected final void when(Empty when, RichField field, Node shown) {
        optional.add(new Optionally(field, shown, when));
    }

    @Override
    public final Region node() {
        return root;
    }

    @Override
    public void show(Block block, Look changed) {
        look = changed;
        root.setNodeOrientation(
                changed.details().isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        var now = kind.cast(block);
        var faces = faces(changed);
        fields.show(now, faces);
        dress(now, faces);
        arrange();
    }

    /** The typography inside the form; a boxed form has less width. */
    protected Faces faces(Look of) {
        return Faces.of(of);
    }

    /** Shows and hides what is optional. What is shown stays while the caret is in the form. */
    protected void arrange() {
        var inUse = root.isFocusWithin();
        var unwritten = isUnwritten(block());
        for (var one : optional) {
            var shown = one.shown();
            var on = !one.field().isBlank() || unwritten || (inUse && shown.isVisible()) || one.when() == Empty.PROMPTS;
            shown.setVisible(on);
            shown.setManaged(on);
        }
    }

    @Override
    public List<Offer> offers() {
        return optional.stream()
                .filter(one -> !one.shown().isVisible() || !isShownIn(one.shown()))
                .map(one -> new Offer(one.field().getId()))
                .toList();
    }

    private boolean isShownIn(Node node) {
        for (Node at = node; at != null && !at.equals(root); at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void focus(String field) {
        var wanted = fields.field(field);
        if (wanted.isPresent()) {
            focus(wanted.get());
        } else if (!field.isEmpty() && hasDetail(field)) {
            openDetails(field);
        } else {
            firstField().ifPresent(this::focus);
        }
    }

    @Override
    public void mark(Map<String, List<Mark>> marks) {
        fields.mark(marks);
    }

    @Override
    public void select(String field, int anchor, int position) {
        fields.field(field)
                .ifPresentOrElse(
                        wanted -> {
                            uncover(wanted);
                            wanted.select(anchor, position);
                        },
                        () -> focus(field));
    }

    @Override
    public Optional<Bounds> boundsOf(String field, int from, int to) {
        return fields.field(field).filter(Node::isVisible).map(found -> Stretch.bounds(found, from, to));
    }

    /** Lets Enter at the end of a field lead to the first of these that is shown, before its first letter. */
    protected final void enterLeadsTo(RichField from, RichField... next) {
        from.onEnterAtEnd(() -> {
            var there = Arrays.stream(next).filter(Node::isVisible).findFirst();
            there.ifPresent(field -> field.edit(0));
            return there.isPresent();
        });
    }

    protected final void focus(RichField field) {
        uncover(field);
        field.edit(field.text().text().length());
    }

    private void uncover(RichField field) {
        for (var one : optional) {
            if (one.field() == field) {
                one.shown().setVisible(true);
                one.shown().setManaged(true);
            }
        }
    }

    protected Optional<RichField> firstField() {
        return fields.all().stream().filter(Node::isVisible).findFirst();
    }

    private boolean hasDetail(String name) {
        var box = new DetailsBox();
        details(box);
        return box.has(name);
    }

    protected final void openDetails(String name) {
        var box = new DetailsBox();
        details(box);
        box.open(root, name, () -> {});
    }

    @Override
    public boolean hasDetails() {
        var box = new DetailsBox();
        details(box);
        return !box.isEmpty();
    }

    @Override
    public void openDetails() {
        openDetails("");
    }

    protected static void space(Region region, double top, double bottom) {
        region.setPadding(new Insets(top, 0, bottom, 0));
    }

    /** Says how much of the form's upper and lower edge is empty, and falls together with that of its neighbours. */
    protected final void margins(double upper, double lower) {
        above = upper;
        below = lower;
    }

    @Override
    public final double above() {
        return above;
    }

    @Override
    public final double below() {
        return below;
    }
}
