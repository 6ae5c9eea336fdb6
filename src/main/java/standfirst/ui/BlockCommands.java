package standfirst.ui;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.session.Session;

/** What is done with blocks. A new command is a line here. */
final class BlockCommands {
    private BlockCommands() {}

    static void add(Commands commands, Session session, PageCanvas canvas, Desk desk) {
        commands.menu("menu.insert")
                .add("add-block", "F3", () -> desk.goTo("add"))
                .line()
                .choicesHere("palette.add", () -> kinds(canvas));
        var selected = session.selectionProperty().map(blocks -> !blocks.isEmpty());
        commands.menu("menu.block")
                .addOnPage("duplicate", "Shortcut+D", selected, canvas::duplicateSelection)
                .addOnPage("delete", "Delete", selected, canvas::deleteSelection)
                .line()
                .addOnPage("move-up", "Alt+Up", selected, () -> canvas.moveSelection(-1))
                .addOnPage("move-down", "Alt+Down", selected, () -> canvas.moveSelection(1))
                .addOnPage("move-left", "Alt+Left", selected, () -> canvas.moveSelectionToRegion(-1))
                .addOnPage("move-right", "Alt+Right", selected, () -> canvas.moveSelectionToRegion(1))
                .addOnPage("move-top", "Alt+Home", selected, () -> canvas.moveSelectionToEnd(-1))
                .addOnPage("move-bottom", "Alt+End", selected, () -> canvas.moveSelectionToEnd(1))
                .line()
                .addOnPage("cut", "Shortcut+X", selected, canvas.clips()::cut)
                .addOnPage("copy", "Shortcut+C", selected, canvas.clips()::copy)
                .addOnPage("paste", "Shortcut+V", new SimpleBooleanProperty(true), canvas.clips()::paste)
                .line()
                .addOnPage("set-picture", "Shortcut+Alt+I", selected, canvas::choosePicture)
                .addOnPage("crop-picture", "Shortcut+Alt+C", selected, canvas::cropPicture);
    }

    private static List<Choice> kinds(PageCanvas canvas) {
        return BlockForms.palette().stream()
                .map(item -> new Choice(
                        item.key(),
                        BlockNames.kind(item.fresh().get()),
                        () -> canvas.insert(item.fresh().get())))
                .toList();
    }
}
