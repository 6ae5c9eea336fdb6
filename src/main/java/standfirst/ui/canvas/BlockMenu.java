package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import standfirst.edit.Edit;
import standfirst.model.Entry;
import standfirst.model.Picture;
import standfirst.ui.blocks.BlockForm.Offer;
import standfirst.ui.blocks.OtherKinds;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;

/** All that can be done to the selected blocks, each with its key; for one block also what can be added to it, and what it can be turned into. */
final class BlockMenu {
    private final PageCanvas canvas;
    private final BlockTools tools;

    BlockMenu(PageCanvas canvas, BlockTools tools) {
        this.canvas = canvas;
        this.tools = tools;
    }

    /**
     * The menu for now.
     *
     * @param only the selected block, empty where several are selected
     */
    ContextMenu of(Optional<Entry> only, List<Offer> offers, boolean hasDetails, boolean saves) {
        var menu = new ContextMenu();
        only.ifPresent(entry -> {
            for (var offer : offers) {
                menu.getItems()
                        .add(item(
                                Texts.of("page.add-field", BlockNames.field(offer.field())),
                                "",
                                () -> tools.focusField(entry.id(), offer.field())));
            }
            if (!offers.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            if (hasDetails) {
                menu.getItems().add(item("details", "", tools::openDetails, true));
            }
            if (PictureSlot.of(entry.block())
                    .flatMap(PictureSlot::picture)
                    .filter(Picture::isLocal)
                    .isPresent()) {
                menu.getItems().add(item("crop", "Shortcut+Alt+C", canvas::cropPicture, true));
            }
            menu.getItems().add(item("insert-below", "", tools::openInserter, true));
            kinds(entry).ifPresent(menu.getItems()::add);
            menu.getItems().add(new SeparatorMenuItem());
        });
        menu.getItems()
                .addAll(
                        item("move-up", "Alt+Up", () -> canvas.moveSelection(-1), true),
                        item("move-down", "Alt+Down", () -> canvas.moveSelection(1), true),
                        item("move-left", "Alt+Left", () -> canvas.moveSelectionToRegion(-1), true),
                        item("move-right", "Alt+Right", () -> canvas.moveSelectionToRegion(1), true),
                        new SeparatorMenuItem(),
                        item("duplicate", "Shortcut+D", canvas::duplicateSelection, true));
        if (saves) {
            menu.getItems().add(item("save-block", "", tools::save, true));
        }
        menu.getItems().add(item("delete", "Delete", canvas::deleteSelection, true));
        return menu;
    }

    private Optional<MenuItem> kinds(Entry entry) {
        var items = new ArrayList<MenuItem>();
        for (var other : OtherKinds.of(entry.block())) {
            items.add(item(
                    BlockNames.kind(other), "", () -> tools.change(new Edit.Change(entry.id(), "", other, false))));
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var menu = new Menu(Texts.of("page.change-to"));
        menu.getItems().setAll(items);
        return Optional.of(menu);
    }

    private static MenuItem item(String name, String key, Runnable action, boolean named) {
        return item(named ? Texts.of("page." + name) : name, key, action);
    }

    private static MenuItem item(String words, String key, Runnable action) {
        var item = new MenuItem(words);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
