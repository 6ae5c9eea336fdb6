package standfirst.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.Theme;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The bar on top: which edition this is, its inbox line, and the way from copy to hand-off. */
final class Toolbar {
    /** So many em are needed for all the words in it and a subject that can be read. */
    private static final double COMPACT = 66;

    private final HBox node = new HBox(8);
    private final EditionTitle title;
    private final InboxLine inbox;
    private final Button paste;
    private final MenuButton handOff;

    Toolbar(Session session, Commands commands, MenuButton menu, Supplier<List<Theme>> themes) {
        title = new EditionTitle(session, commands, themes);
        inbox = new InboxLine(session);
        var space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(inbox.node(), Priority.ALWAYS);
        var undo = commands.bind(Icons.quiet(new Button(), "fth-corner-up-left"), "undo");
        var redo = commands.bind(Icons.quiet(new Button(), "fth-corner-up-right"), "redo");
        paste = commands.bind(new Button(Texts.of("toolbar.paste"), Icons.of("fth-clipboard")), "paste-copy");
        var badge = new FindingsBadge(session);
        commands.bind(badge.node(), "findings");
        handOff = new SplitMenuButton();
        handOff.setText(Texts.of("toolbar.hand-off"));
        handOff.setGraphic(Icons.of("fth-send"));
        handOff.setOnAction(_ -> commands.run("hand-off"));
        handOff.setId("hand-off");
        handOff.getStyleClass().add("accent");
        Icons.explain(
                handOff,
                Texts.of("toolbar.hand-off"),
                commands.get("hand-off").key().orElse(null));
        handOff.getItems().setAll(commands.items("hand-off-again", "copy-html"));
        handOff.getItems().addAll(new SeparatorMenuItem(), commands.submenu("menu.provider", handOff));
        for (var fixed : new Region[] {menu, undo, redo, paste, badge.node(), handOff}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        node.widthProperty().subscribe(() -> compact(paste, handOff));
        paste.fontProperty().subscribe(() -> compact(paste, handOff));
        node.getStyleClass().add("toolbar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(menu, title.node(), inbox.node(), space, undo, redo, paste, badge.node(), handOff);
    }

    /** Where there is not room for all of it, buttons with an icon are shown by that alone. */
    private void compact(Labeled... buttons) {
        var narrow = node.getWidth() > 0
                && node.getWidth() < COMPACT * buttons[0].getFont().getSize();
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("compact"), narrow);
        for (var button : buttons) {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    Region node() {
        return node;
    }

    /** Where copy comes in. */
    Region paste() {
        return paste;
    }

    /** Where the mail goes out. */
    Region handOff() {
        return handOff;
    }

    void focusSubject() {
        inbox.focus();
    }

    void editDetails() {
        title.show();
    }

    /** A small word before a field, in the one style for them. */
    static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A caption above a control. */
    static VBox captioned(String text, javafx.scene.Node control) {
        var label = caption(text);
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
