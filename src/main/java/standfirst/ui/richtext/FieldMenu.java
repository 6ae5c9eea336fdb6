package standfirst.ui.richtext;

import java.util.ArrayList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import standfirst.ui.kit.Texts;

/** The menu of a field's words: what the owner offers for the word there, and below it cut, copy and paste. */
final class FieldMenu {
    private final RichField field;
    private final Editor editor;
    private final Reach reach;
    private final ContextMenu menu = new ContextMenu();

    FieldMenu(RichField field, Editor editor, Reach reach) {
        this.field = field;
        this.editor = editor;
        this.reach = reach;
    }

    void install() {
        menu.setId("text-menu");
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    private void asked(ContextMenuEvent event) {
        event.consume();
        if (!editor.isOpen()) {
            var place = field.view().indexAt(field.view().sceneToLocal(event.getSceneX(), event.getSceneY()));
            editor.open(place, place);
        } else if (!event.isKeyboardTrigger()) {
            moveCaret(event);
        }
        editor.area().ifPresent(area -> {
            fill(area);
            var caret = area.getCaretBounds();
            if (event.isKeyboardTrigger() && caret.isPresent()) {
                menu.show(area, caret.get().getMinX(), caret.get().getMaxY());
            } else {
                menu.show(area, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /** A click into the selection keeps it. */
    private void moveCaret(ContextMenuEvent event) {
        editor.area().ifPresent(area -> {
            var place = editor.indexAt(event.getSceneX(), event.getSceneY());
            var selection = area.getSelection();
            if (place < selection.getStart() || place > selection.getEnd() || selection.getLength() == 0) {
                area.selectRange(place, place);
            }
        });
    }

    private void fill(Area area) {
        var position = area.getCaretPosition();
        var mark = field.misspeltAt(position);
        var words = mark.map(found -> field.plainText()
                        .substring(
                                found.from(),
                                Math.min(found.to(), field.plainText().length())))
                .orElse("");
        var items = new ArrayList<>(reach.menu.apply(new MenuPlace(field, position, mark, words)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        var nothing = area.getSelection().getLength() == 0;
        var clipboard = Clipboard.getSystemClipboard();
        var empty = !clipboard.hasString() && !clipboard.hasHtml();
        items.add(item("cut", KeyCombination.valueOf("Shortcut+X"), nothing, area::cut));
        items.add(item("copy", KeyCombination.valueOf("Shortcut+C"), nothing, area::copy));
        items.add(item("paste", KeyCombination.valueOf("Shortcut+V"), empty, area::paste));
        items.add(item("paste-plain", TextKey.PASTE_PLAIN.combination(), empty, area::pastePlain));
        if (field.takesLink()) {
            items.add(new SeparatorMenuItem());
            items.add(item("link", TextKey.LINK.combination(), false, field::askForLink));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("select-all", KeyCombination.valueOf("Shortcut+A"), area.getLength() == 0, area::selectAll));
        menu.getItems().setAll(items);
    }

    /** The key is shown; it is the area's own, which does the same. */
    private static MenuItem item(String id, KeyCombination key, boolean disabled, Runnable action) {
        var item = new MenuItem(Texts.of("text." + id));
        item.setId("text-" + id);
        item.setAccelerator(key);
        item.setDisable(disabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
