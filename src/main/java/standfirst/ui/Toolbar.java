package standfirst.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The bar on top: which edition this is, its inbox line, and the way from copy to hand-off. */
final class Toolbar {
    private final HBox node = new HBox(8);
    private final EditionTitle title;
    private final InboxLine inbox;

    Toolbar(Session session, Commands commands, MenuButton menu) {
        title = new EditionTitle(session, commands);
        inbox = new InboxLine(session);
        var space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(inbox.node(), Priority.ALWAYS);
        var undo = commands.bind(Icons.quiet(new Button(), "fth-corner-up-left"), "undo");
        var redo = commands.bind(Icons.quiet(new Button(), "fth-corner-up-right"), "redo");
        var paste = commands.bind(new Button(Texts.of("toolbar.paste"), Icons.of("fth-clipboard")), "paste-copy");
        var badge = new FindingsBadge(session);
        commands.bind(badge.node(), "findings");
        var handOff = new MenuButton(Texts.of("toolbar.hand-off"), Icons.of("fth-send"));
        handOff.setId("hand-off");
        handOff.getStyleClass().add("accent");
        handOff.getItems().setAll(commands.items("copy-html", "export"));
        for (var fixed : new Region[] {menu, undo, redo, paste, badge.node(), handOff}) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        node.getStyleClass().add("toolbar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(menu, title.node(), inbox.node(), space, undo, redo, paste, badge.node(), handOff);
    }

    Region node() {
        return node;
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
