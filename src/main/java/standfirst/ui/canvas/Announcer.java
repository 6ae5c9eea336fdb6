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
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;

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
                    Texts.of(
                            heading.isBlank() ? "said.block" : "said.headed-block",
                            BlockNames.kind(entry.block()),
                            words.size() + 1,
                            order.size(),
                            Texts.of("said.region." + entry.region()),
                            heading));
        }
        return words;
    }
}
