package standfirst.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import standfirst.ui.session.Standing;

/** The parts of the window in their order, and the way from one to the next by F6: each gets the focus back where it was. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();
    private final Map<Part, Node> last = new HashMap<>();
    private final Map<Part, Runnable> back = new HashMap<>();
    private final Standing standing;
    private Optional<Scene> scene = Optional.empty();

    /**
     * A part.
     *
     * @param enter gives it the focus where it had none yet
     */
    private record Part(Node node, Runnable enter) {}

    Parts(Standing standing) {
        this.standing = standing;
    }

    /** A part that is entered at its first control. */
    Parts add(Node node) {
        return add(node, () -> first(node).ifPresent(Node::requestFocus));
    }

    Parts add(Node node, Runnable enter) {
        parts.add(new Part(node, enter));
        return this;
    }

    void watch(Scene watched) {
        scene = Optional.of(watched);
        watched.focusOwnerProperty()
                .subscribe(owner -> partOf(owner).ifPresent(part -> {
                    last.put(part, owner);
                    back.remove(part);
                }));
    }

    /** Goes that many parts on; parts that are not seen or hold nothing are passed over. */
    void go(int direction) {
        var there = parts.stream()
                .filter(part -> isSeen(part.node()) && first(part.node()).isPresent())
                .toList();
        if (there.isEmpty()) {
            return;
        }
        var owner = scene.map(Scene::getFocusOwner);
        var here = partOf(owner.orElse(null));
        var way = standing.wayBack(owner);
        var caret = standing.caretProperty().get().isPresent();
        enter(there.get(
                Math.floorMod(here.map(there::indexOf).orElse(direction > 0 ? -1 : 0) + direction, there.size())));
        // An area of words is gone when it has lost the keyboard: its caret is brought back in its stead.
        here.filter(_ -> caret).ifPresent(part -> back.put(part, way));
    }

    private void enter(Part part) {
        Optional.ofNullable(back.remove(part)).ifPresent(Runnable::run);
        if (scene.map(Scene::getFocusOwner)
                .filter(owner -> isIn(owner, part.node()))
                .isPresent()) {
            return;
        }
        Optional.ofNullable(last.get(part))
                .filter(node -> isSeen(node) && isIn(node, part.node()) && !node.isDisabled())
                .ifPresentOrElse(Node::requestFocus, part.enter());
    }

    private Optional<Part> partOf(@Nullable Node node) {
        return parts.stream().filter(part -> isIn(node, part.node())).findFirst();
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The first control within a part that takes the focus. */
    static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
