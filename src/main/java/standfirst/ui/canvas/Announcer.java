package standfirst.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Region;

/** Says in words what has just been done to the page, for those who do not see it. */
final class Announcer extends Label {
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    Announcer() {
        getStyleClass().add("announcer");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
    }

    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    void say(String words) {
        said.set(words);
        setText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** A block as it is read out: “Briefs, Also know, block 5 of 9, main column”. */
    static String describe(Edition edition, BlockId id) {
        return Optional.ofNullable(describe(edition).get(id)).orElse("");
    }

    /** Every block as it is read out. */
    static Map<BlockId, String> describe(Edition edition) {
        var words = new HashMap<BlockId, String>();
        var order = PageGeometry.readingOrder(edition.entries());
        for (var entry : order) {
            var heading = Natural.heading(entry.block());
            words.put(
                    entry.id(),
                    Natural.kind(entry.block())
                            + (heading.isBlank() ? "" : ", " + heading)
                            + ", block " + (words.size() + 1) + " of " + order.size()
                            + ", " + name(entry.region()));
        }
        return words;
    }

    private static String name(Region region) {
        return switch (region) {
            case FULL -> "full width";
            case MAIN -> "main column";
            case SIDEBAR -> "sidebar";
        };
    }
}
