package standfirst.ui.findings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.ui.kit.Icons;

/** Shows a heading, or a finding with its icon, its sentence and its place. */
final class LineCell extends ListCell<Line> {
    /** @param go is given the line that was clicked */
    LineCell(Consumer<Line> go) {
        // The list's width, not the longest sentence, decides where a sentence is broken.
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                go.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().removeAll("group", "finding");
        setText(null);
        setGraphic(null);
        setDisable(false);
        if (empty || line == null) {
            return;
        }
        switch (line) {
            case Line.Heading heading -> {
                getStyleClass().add("group");
                setText(heading.text());
                setDisable(true);
            }
            case Line.Item item -> {
                getStyleClass().add("finding");
                setGraphic(row(item));
                setAccessibleText(item.kind().label() + ": " + item.message() + " " + item.where());
            }
        }
    }

    private HBox row(Line.Item item) {
        var icon = Icons.of(item.kind().icon());
        icon.getStyleClass().add("severity-" + item.kind().name().toLowerCase(java.util.Locale.ROOT));
        var message = new Label(item.message());
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        var where = new Label(item.where());
        where.getStyleClass().add("caption");
        var words = new VBox(4, message, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var row = new HBox(8, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
