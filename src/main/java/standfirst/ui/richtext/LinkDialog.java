package standfirst.ui.richtext;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import standfirst.model.Link;
import standfirst.ui.kit.Texts;

/** Asks where selected words shall lead, and shows what will become of the address while it is typed. */
final class LinkDialog {
    private static final double WIDTH = 360;
    private static final double GAP = 4;

    private final Area area;
    private final int from;
    private final int to;
    private final String before;
    private final Popup popup = new Popup();
    private final TextField address = new TextField();
    private final TextField words = new TextField();
    private final Label what = new Label();
    private final Text main = new Text();
    private final Text rest = new Text();
    private final Button set = new Button(Texts.of("text.link.set"));

    private LinkDialog(Area area) {
        this.area = area;
        var range = Commands.linkRange(area);
        from = range[0];
        to = range[1];
        before = area.getText(from, to);
    }

    static void ask(Area area) {
        var bounds = area.getSelectionBounds().or(area::getCaretBounds);
        if (area.getScene() == null || bounds.isEmpty()) {
            return;
        }
        var dialog = new LinkDialog(area);
        dialog.build();
        dialog.popup.show(
                area.getScene().getWindow(),
                bounds.get().getMinX(),
                bounds.get().getMaxY() + GAP);
        dialog.address.requestFocus();
        dialog.address.selectAll();
    }

    private void build() {
        var link = Commands.linkAt(area);
        address.setText(link.map(Link::target).or(LinkDialog::onClipboard).orElse(""));
        address.setPromptText("https://");
        address.setId("link-address");
        address.setAccessibleText(Texts.of("text.link.address"));
        address.textProperty().subscribe(this::preview);
        words.setText(before);
        words.setId("link-words");
        words.setAccessibleText(Texts.of("text.link.words"));
        // The words of several paragraphs cannot be written in one line
        words.setDisable(before.indexOf('\n') >= 0 || before.indexOf(Conversion.SOFT_BREAK) >= 0);
        main.getStyleClass().add("link-main");
        rest.getStyleClass().add("link-rest");
        var target = new TextFlow(main, rest);
        target.setMaxWidth(WIDTH);
        var box = new VBox(
                label("text.link.address"), address, what, target, label("text.link.words"), words, buttons(link));
        box.setId("link-dialog");
        box.setPrefWidth(WIDTH);
        box.getStyleClass().addAll("details-box", "link-dialog");
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        PopupLook.dress(box, area);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(event -> area.requestFocus());
    }

    private HBox buttons(Optional<Link> link) {
        var remove = new Button(Texts.of("text.link.remove"));
        remove.setId("link-remove");
        remove.setVisible(link.isPresent());
        remove.setOnAction(event -> {
            area.selectRange(from, to);
            Commands.link(area, Optional.empty());
            popup.hide();
        });
        var cancel = new Button(Texts.of("text.link.cancel"));
        cancel.setOnAction(event -> popup.hide());
        set.setId("link-set");
        set.getStyleClass().add("accent");
        set.setOnAction(event -> set());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, remove, space, cancel, set);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private static Label label(String key) {
        var label = new Label(Texts.of(key));
        label.getStyleClass().add("field-name");
        return label;
    }

    private static Optional<String> onClipboard() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.hasString() && Clips.isAddress(clipboard.getString())
                ? Link.parse(clipboard.getString()).map(Link::target)
                : Optional.empty();
    }

    private void preview(String typed) {
        var says = LinkPreview.of(typed);
        what.setText(says.what());
        what.getStyleClass().remove("trouble");
        if (says.trouble()) {
            what.getStyleClass().add("trouble");
        }
        main.setText(says.main());
        rest.setText(says.rest());
        set.setDisable(says.trouble());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            set();
            event.consume();
        }
    }

    /** Sets the link, or removes it where the address is empty; the dialog stays where no link can be made of it. */
    private void set() {
        var says = LinkPreview.of(address.getText());
        if (says.trouble()) {
            return;
        }
        popup.hide();
        var link = says.link();
        var shown = words.getText().isBlank() ? says.main() + says.rest() : words.getText();
        if (words.isDisabled() || shown.equals(before) || (from == to && link.isEmpty())) {
            area.selectRange(from, to);
            Commands.link(area, link);
            return;
        }
        area.command(() -> {
            var style = from < to ? area.getStyleOfChar(from) : area.insertionStyle(from, to);
            area.replace(from, to, shown, style.withLink(link));
        });
    }
}
