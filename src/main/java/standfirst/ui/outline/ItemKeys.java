package standfirst.ui.outline;

import java.util.TreeSet;
import javafx.scene.input.KeyEvent;
import standfirst.edit.ListItems;

/** What keys do to the selected items of a list: away, twice, up and down. */
final class ItemKeys {
    private final OutlinePane outline;

    ItemKeys(OutlinePane outline) {
        this.outline = outline;
    }

    /** Does what a key asks for; false where it asks for nothing. */
    boolean pressed(KeyEvent event, OutlinePane.Chosen items) {
        var plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        var edition = outline.session().edition();
        var sorted = new TreeSet<>(items.indices());
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> {
                if (plain) {
                    outline.session().apply(ListItems.without(edition, items.block(), items.indices()));
                    outline.selectItems(items.block(), sorted.first(), 1);
                    return true;
                }
            }
            case D -> {
                if (event.isShortcutDown()) {
                    outline.session().apply(ListItems.duplicate(edition, items.block(), items.indices()));
                    return true;
                }
            }
            case UP -> {
                if (event.isAltDown()) {
                    outline.move(items, items.block(), Math.max(0, sorted.first() - 1));
                    return true;
                }
            }
            case DOWN -> {
                if (event.isAltDown()) {
                    outline.move(items, items.block(), sorted.last() + 2);
                    return true;
                }
            }
            default -> {}
        }
        return false;
    }
}
