package standfirst.ui.canvas;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Where the focus is, as far as the page minds: the card whose words are edited shows that. */
final class CanvasFocus {
    private final Node canvas;
    private final PagePane page;
    private final ChangeListener<Node> moved = (_, _, owner) -> moved(owner);

    CanvasFocus(Node canvas, PagePane page) {
        this.canvas = canvas;
        this.page = page;
        canvas.sceneProperty().addListener((_, old, scene) -> {
            if (old != null) {
                old.focusOwnerProperty().removeListener(moved);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(moved);
            }
        });
    }

    Optional<Node> owner() {
        return Optional.ofNullable(canvas.getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    }

    /** Whether words are being edited: the focus is inside a form. */
    boolean isEditing() {
        return owner().flatMap(owner -> page.cardOf(owner).filter(card -> card.holds(owner)))
                .isPresent();
    }

    /** Changes the page; the focus stays on its card. A card that changes its place among its siblings loses it otherwise. */
    void kept(Runnable change) {
        var owner = owner().filter(node -> page.cardOf(node).isPresent());
        change.run();
        owner.filter(node -> page.cardOf(node).isPresent() && !node.isFocused()).ifPresent(Node::requestFocus);
    }

    private void moved(@Nullable Node owner) {
        page.cards().forEach(card -> card.setEditing(card.holds(owner)));
    }
}
