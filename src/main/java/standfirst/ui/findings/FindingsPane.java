package standfirst.ui.findings;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What is still to be put right, grouped by how much it matters; a click or Enter leads to the place. */
public final class FindingsPane {
    private final Session session;
    private final ListView<Line> list = new ListView<>();
    private final VBox none;
    private final StackPane node;

    public FindingsPane(Session session) {
        this.session = session;
        list.setId("findings");
        list.getStyleClass().addAll("findings", "edge-to-edge");
        list.setAccessibleText(Texts.of("findings.title"));
        list.setCellFactory(_ -> new LineCell(this::go));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                step(1);
            }
        });
        none = nothing();
        node = new StackPane(list, none);
        session.findingsProperty().subscribe(this::update);
        session.doubtsProperty().subscribe(this::update);
        update();
    }

    public Region node() {
        return node;
    }

    private void update() {
        var lines = Line.of(
                session.edition(),
                session.findingsProperty().get(),
                session.doubtsProperty().get());
        if (!list.getItems().equals(lines)) {
            var chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(lines);
            list.getSelectionModel().clearSelection();
            if (chosen != null && lines.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            }
        }
        none.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> go(list.getSelectionModel().getSelectedItem());
            case UP -> step(-1);
            case DOWN -> step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Goes to the next finding; the heads of groups are passed over. */
    private void step(int direction) {
        var lines = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex() + direction;
        while (at >= 0 && at < lines.size() && lines.get(at) instanceof Line.Heading) {
            at += direction;
        }
        if (at >= 0 && at < lines.size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private void go(@Nullable Line line) {
        if (line instanceof Line.Item item) {
            session.reveal(item.place());
        }
    }

    private static VBox nothing() {
        var icon = Icons.of("fth-check-circle");
        icon.setIconSize(24);
        var said = new Label(Texts.of("findings.none"));
        said.getStyleClass().add("muted");
        var box = new VBox(8, List.of(icon, said).toArray(javafx.scene.Node[]::new));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("nothing");
        return box;
    }
}
