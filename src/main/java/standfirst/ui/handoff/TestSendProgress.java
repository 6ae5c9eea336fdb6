package standfirst.ui.handoff;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.Sending;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** How far a test mail is, and what became of it; that stays until the next one. */
final class TestSendProgress {
    private static final double BAR = 160;

    private final VBox node = new VBox(8);
    private final Label doing = line("test-send-doing");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(Texts.of("test-send.cancel"));

    TestSendProgress() {
        node.setId("test-send-outcome");
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(Texts.of("test-send.progress"));
        cancel.setId("test-send-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        Icons.explain(cancel, Texts.of("test-send.cancel"), KeyCombination.valueOf("Esc"));
    }

    Node node() {
        return node;
    }

    /** Begins anew. */
    void begin(String what, Runnable cancelling) {
        cancel.setOnAction(_ -> cancelling.run());
        var row = new HBox(8, bar, doing, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(row);
        tell(what, ProgressBar.INDETERMINATE_PROGRESS);
        cancel.requestFocus();
    }

    void at(Sending.Progress progress, String host) {
        var part = progress.step() == Sending.Step.SENDING ? progress.part() : ProgressBar.INDETERMINATE_PROGRESS;
        tell(Texts.of("test-send.step." + progress.step().name(), host), part);
    }

    /** It was sent; what else there is to know stands below. */
    void sent(String sentence, List<String> besides) {
        show("fth-check", "notice", sentence);
        for (var more : besides) {
            var line = line("");
            line.getStyleClass().add("muted");
            line.setText(more);
            node.getChildren().add(line);
        }
    }

    void refused(String sentence) {
        show("fth-alert-triangle", "trouble", sentence);
    }

    private void tell(String what, double part) {
        doing.setText(what);
        doing.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        bar.setProgress(part);
    }

    private void show(String icon, String kind, String sentence) {
        var said = line("test-send-said");
        said.setText(sentence);
        var row = new HBox(8, Icons.of(icon), said);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("test-send-said", kind);
        node.getChildren().setAll(row);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Label line(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
