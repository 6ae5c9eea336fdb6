package standfirst.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Entry;
import standfirst.ui.blocks.BlockForm;
import standfirst.ui.blocks.Look;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.MenuPlace;
import standfirst.ui.session.Session;

/**
 * One block on the page: its form, and round it the air by which it is seen, selected and dragged. The form is made when it is first needed; until
 * then the card has an estimated height.
 */
final class BlockCard extends Region {
    /** How far the card reaches beyond its column to the left and right. */
    static final double BLEED = 8;

    /** How far the outline stands off what the block shows. */
    private static final double AIR = 6;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final BlockId id;
    private final FormFactory factory;
    private final Session session;
    private final ItemHost items;
    private final PagePictures pictures;
    private final Region outline = new Region();
    private Entry entry;
    private Look look;
    private Map<String, List<Mark>> marks = Map.of();
    private Function<MenuPlace, List<MenuItem>> wordMenu = _ -> List.of();
    private @Nullable BlockForm form;
    private int measuredAt = -1;
    private double measured;
    private double shared;
    private @Nullable Timeline glide;

    BlockCard(Entry entry, Look look, FormFactory factory, Session session, ItemHost items, PagePictures pictures) {
        this.id = entry.id();
        this.entry = entry;
        this.look = look;
        this.factory = factory;
        this.session = session;
        this.items = items;
        this.pictures = pictures;
        outline.getStyleClass().add("outline");
        outline.setMouseTransparent(true);
        outline.setManaged(false);
        getStyleClass().add("block-card");
        getChildren().add(outline);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    BlockId id() {
        return id;
    }

    Block block() {
        return entry.block();
    }

    /** Shows another state of the block; nothing is touched where block and look are the same. */
    void show(Entry changed, Look changedLook) {
        var sameBlock = Objects.equals(changed.block(), entry.block());
        var sameLook = changedLook.equals(look);
        var sameKind = changed.block().getClass() == entry.block().getClass();
        entry = changed;
        look = changedLook;
        if (form == null || (sameBlock && sameLook)) {
            return;
        }
        if (sameKind) {
            form.show(entry.block(), look);
        } else {
            getChildren().remove(form.node());
            form = null;
            fill();
        }
    }

    /** Marks words of the block's fields, now or when its form is made. */
    void mark(Map<String, List<Mark>> marked) {
        var none = marked.isEmpty() && marks.isEmpty();
        marks = marked;
        if (form != null && !none) {
            form.mark(marked);
        }
    }

    /** Takes what the menu of a word holds beside cut, copy and paste. */
    void setWordMenu(Function<MenuPlace, List<MenuItem>> items) {
        wordMenu = items;
    }

    boolean isFilled() {
        return form != null;
    }

    /** Makes the form, if there is none yet. */
    BlockForm fill() {
        if (form == null) {
            form = factory.create(entry.block(), new CardHost(id, session, items, pictures, () -> wordMenu), look);
            getChildren().addFirst(form.node());
            if (!marks.isEmpty()) {
                form.mark(marks);
            }
        }
        return form;
    }

    /** How high the card is in a column of that width; empty as long as it has no form. */
    Optional<Double> height(int width) {
        if (form == null) {
            return Optional.empty();
        }
        if (measuredAt != width) {
            measured = snapSizeY(form.node().prefHeight(width));
            measuredAt = width;
        }
        return Optional.of(measured);
    }

    /** How much of the upper edge is empty and may lie in the box above. */
    double above() {
        return form == null ? 0 : form.above();
    }

    double below() {
        return form == null ? 0 : form.below();
    }

    /** The outline's upper edge. */
    double top() {
        return form == null ? 0 : form.above() - shared - AIR;
    }

    /** What can be added to the block. */
    List<BlockForm.Offer> offers() {
        return fill().offers();
    }

    boolean hasDetails() {
        return fill().hasDetails();
    }

    void openDetails() {
        fill().openDetails();
    }

    /** Sets how much of the empty upper edge lies in the box above. */
    void setShared(double pixels) {
        if (shared != pixels) {
            shared = pixels;
            setNeedsLayout(true);
        }
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    void setHovered(boolean hovered) {
        pseudoClassStateChanged(HOVERED, hovered);
    }

    void setEditing(boolean editing) {
        pseudoClassStateChanged(EDITING, editing);
    }

    /** Whether the block is being dragged, so that its place is dimmed. */
    void setLifted(boolean lifted) {
        pseudoClassStateChanged(LIFTED, lifted);
    }

    /** Whether a drag that starts on this part of the card drags the block, and does not mark words. */
    boolean isHandle(Object target) {
        return target == this || target instanceof ImageView || (form != null && target.equals(form.node()));
    }

    /** Whether the caret or the focus is somewhere inside the form. */
    boolean holds(@Nullable Node node) {
        for (var at = node; at != null && at != this; at = at.getParent()) {
            if (at.getParent() == this) {
                return true;
            }
        }
        return false;
    }

    /** Lets the card come to its place from where it was. */
    void glideFrom(double dx, double dy, Duration duration) {
        if (glide != null) {
            glide.stop();
        }
        setTranslateX(dx);
        setTranslateY(dy);
        glide = new Timeline(new KeyFrame(
                duration,
                new KeyValue(translateXProperty(), 0, Interpolator.EASE_OUT),
                new KeyValue(translateYProperty(), 0, Interpolator.EASE_OUT)));
        glide.play();
    }

    @Override
    public void requestLayout() {
        measuredAt = -1;
        super.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var top = top();
        var bottom = form == null ? getHeight() : getHeight() - form.below() + AIR;
        outline.resizeRelocate(0, top, getWidth(), bottom - top);
        if (form != null) {
            form.node().resizeRelocate(BLEED, -shared, getWidth() - 2 * BLEED, getHeight() + shared);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) getPseudoClassStates().contains(SELECTED)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
