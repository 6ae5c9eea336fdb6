package standfirst.ui;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The bar under the toolbar: what happened, what is safe, one action. Trouble stays until it is closed; good news goes by itself. */
final class TroubleBar {
    /** How wide a bar of progress is. */
    private static final double BAR = 160;

    private static final Duration GLANCE = Duration.seconds(7);

    private final HBox node = bar("trouble-bar");
    private final HBox floating = bar("notice-bar");
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
        floating.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(floating, Pos.BOTTOM_CENTER);
        StackPane.setMargin(floating, new Insets(12));
        // Never in the way of what is dragged up the page.
        floating.setOnDragEntered(_ -> hide());
        glance.setOnFinished(_ -> hide());
        hide();
    }

    /** The bar for trouble and for work that goes on: it has a place of its own. */
    Region node() {
        return node;
    }

    /** The bar for good news: it lies over the foot of the page, which so stays where it is when the bar goes by itself. */
    Region floating() {
        return floating;
    }

    /** Says what went wrong and what is safe. */
    void trouble(String what) {
        show(node, "trouble", "fth-alert-triangle", what);
        node.getChildren().add(close);
    }

    /** Says what went wrong, with the one thing to do about it. */
    void trouble(String what, String todo, Runnable doing) {
        show(node, "trouble", "fth-alert-triangle", what);
        offer(node, todo, doing);
        node.getChildren().add(close);
    }

    /** Confirms something, and goes by itself. */
    void notice(String what) {
        show(floating, "notice", "fth-check", what);
        floating.getChildren().add(close);
        glance.playFromStart();
    }

    /** Confirms something that can be looked at or taken back, and goes by itself. */
    void notice(String what, String todo, Runnable doing) {
        show(floating, "notice", "fth-check", what);
        offer(floating, todo, doing);
        floating.getChildren().add(close);
        glance.playFromStart();
    }

    /**
     * Shows that work goes on, which can be cancelled.
     *
     * @param progress from 0 to 1; less than 0 where nobody knows
     */
    void busy(String doing, ObservableDoubleValue progress, Runnable cancel) {
        show(node, "busy", "", doing);
        var far = new ProgressBar();
        far.setPrefWidth(BAR);
        far.setMinWidth(Region.USE_PREF_SIZE);
        far.setAccessibleText(doing);
        far.progressProperty().bind(progress);
        far.visibleProperty().bind(Bindings.greaterThanOrEqual(progress, 0));
        far.managedProperty().bind(far.visibleProperty());
        node.getChildren().add(far);
        var spinner = new ProgressIndicator();
        spinner.setPrefSize(16, 16);
        spinner.setMinSize(16, 16);
        node.getChildren().addFirst(spinner);
        offer(node, Texts.of("trouble.cancel"), cancel);
    }

    void hide() {
        glance.stop();
        for (var place : new HBox[] {node, floating}) {
            place.getChildren().clear();
            place.setVisible(false);
            place.setManaged(false);
        }
    }

    private void show(HBox place, String kind, String icon, String what) {
        hide();
        sentence.setText(what);
        place.getStyleClass().setAll("trouble-bar", kind);
        place.setAccessibleText(what);
        place.getChildren().setAll(sentence);
        if (!icon.isEmpty()) {
            place.getChildren().addFirst(Icons.of(icon));
        }
        place.setVisible(true);
        place.setManaged(true);
    }

    private static HBox bar(String id) {
        var bar = new HBox(8);
        bar.setId(id);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleRole(AccessibleRole.TEXT);
        return bar;
    }

    private void offer(HBox place, String todo, Runnable doing) {
        action.setText(todo);
        action.setOnAction(_ -> {
            hide();
            doing.run();
        });
        place.getChildren().add(action);
    }
}
