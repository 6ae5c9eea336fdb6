package standfirst.ui.richtext;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import standfirst.model.Link;

/** Asks where selected words shall link to. */
final class LinkPrompt {
    static final String NOT_A_LINK = "A link goes to a web address, an e-mail address, tel: or a merge tag.";

    private LinkPrompt() {}

    static void ask(Area area) {
        var range = Commands.linkRange(area);
        var bounds = area.getSelectionBounds().or(area::getCaretBounds);
        if (area.getScene() == null || bounds.isEmpty()) {
            return;
        }
        var popup = new Popup();
        var address = new TextField(Commands.linkAt(area).map(Link::target).orElse(""));
        var says = new Label("Enter sets the link, empty removes it");
        address.setPromptText("https://");
        address.setAccessibleText("Link address");
        address.setId("link-address");
        address.setOnAction(event -> {
            if (set(area, range, address.getText())) {
                popup.hide();
            } else {
                says.setText(NOT_A_LINK);
                says.getStyleClass().add("trouble");
            }
        });
        address.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        var box = new VBox(address, says);
        box.getStyleClass().add("details-box");
        box.getStylesheets().add(RichField.STYLESHEET);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(event -> area.requestFocus());
        popup.show(
                area.getScene().getWindow(),
                bounds.get().getMinX(),
                bounds.get().getMaxY() + 4);
        address.requestFocus();
        address.selectAll();
    }

    /** Sets or removes the link; false where no link can be made of what was typed. */
    private static boolean set(Area area, int[] range, String typed) {
        var link = Link.parse(typed);
        if (link.isEmpty() && !typed.isBlank()) {
            return false;
        }
        if (range[0] == range[1] && link.isPresent()) {
            area.command(() -> {
                area.replace(
                        range[0],
                        range[1],
                        typed.strip(),
                        area.insertionStyle(range[0], range[1]).withLink(link));
            });
        } else {
            area.selectRange(range[0], range[1]);
            Commands.link(area, link.isPresent() ? link : Optional.empty());
        }
        return true;
    }
}
