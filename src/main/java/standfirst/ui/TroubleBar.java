package standfirst.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The bar under the toolbar: what happened, what is safe, one action. Trouble stays until it is closed; good news goes by itself. */
final class TroubleBar {
    private static final Duration GLANCE = Duration.seconds(7);

    private final HBox node = new HBox(8);
    private final Label sentence = new Label();
    private final Button action = new Button();
    private final Button close = Icons.quiet(new Button(), "fth-x");
    private final PauseTransition glance = new PauseTransition(GLANCE);

    TroubleBar() {
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setId("trouble-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setId("trouble-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.getStyleClass().add("small");
        close.setId("trouble-close");
        close.getStyleClass().add("small");
        close.setOnAction(_ -> hide());
        Icons.explain(close, Texts.of("trouble.close"), null);
        node.setId("trouble-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setAccessibleRole(AccessibleRole.TEXT);
        glance.setOnFinished(_ -> hide());
        hide();
    }

    Region node() {
        return node;
    }

    /** Says what went wrong and what is safe. */
    void trouble(String what) {
        show("trouble", "fth-alert-triangle", what);
        node.getChildren().add(close);
    }

    /** Says what went wrong, with the one thing to do about it. */
    void trouble(String what, String todo, Runnable doing) {
        show("trouble", "fth-alert-triangle", what);
        offer(todo, doing);
        node.getChildren().add(close);
    }

    /** Confirms something, and goes by itself. */
    void notice(String what) {
        show("notice", "fth-check", what);
        node.getChildren().add(close);
        glance.playFromStart();
    }

    /** Confirms something that can be looked at or taken back, and goes by itself. */
    void notice(String what, String todo, Runnable doing) {
        show("notice", "fth-check", what);
        offer(todo, doing);
        node.getChildren().add(close);
        glance.playFromStart();
    }

    /** Shows that work goes on, which can be cancelled. */
    void busy(String doing, Runnable cancel) {
        show("busy", "", doing);
        var spinner = new ProgressIndicator();
        spinner.setPrefSize(16, 16);
        spinner.setMinSize(16, 16);
        node.getChildren().addFirst(spinner);
        offer(Texts.of("trouble.cancel"), cancel);
    }

    void hide() {
        glance.stop();
        node.setVisible(false);
        node.setManaged(false);
    }

    private void show(String kind, String icon, String what) {
        glance.stop();
        sentence.setText(what);
        node.getStyleClass().setAll("trouble-bar", kind);
        node.setAccessibleText(what);
        node.getChildren().setAll(sentence);
        if (!icon.isEmpty()) {
            node.getChildren().addFirst(Icons.of(icon));
        }
        node.setVisible(true);
        node.setManaged(true);
    }

    private void offer(String todo, Runnable doing) {
        action.setText(todo);
        action.setOnAction(_ -> {
            hide();
            doing.run();
        });
        node.getChildren().add(action);
    }
}
