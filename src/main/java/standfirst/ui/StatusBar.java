package standfirst.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import standfirst.model.Rendered;
import standfirst.ui.handoff.Weight;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.RunningCount;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The quiet line at the foot: saved or not, words, size against Gmail's limit, language; and the rails' switches. */
final class StatusBar {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Texts.LOCALE);

    private static final Duration GLANCE = Duration.seconds(5);

    private final Session session;
    private final HBox node = new HBox(16);
    private final Label saved = item("status-saved");
    private final Label words = item("status-words");
    private final Label size = item("status-size");
    private final Label language = item("status-language");
    private final Label said = item("status-said");
    private final PauseTransition glance = new PauseTransition(GLANCE);

    StatusBar(Session session, Commands commands, ToggleButton leftSwitch, ToggleButton rightSwitch) {
        this.session = session;
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setMinWidth(0);
        glance.setOnFinished(_ -> said.setText(""));
        node.getStyleClass().add("status-bar");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren()
                .setAll(
                        commands.bind(small(leftSwitch, "fth-sidebar"), "left-rail"),
                        saved,
                        words,
                        size,
                        language,
                        space,
                        said,
                        commands.bind(small(rightSwitch, "fth-columns"), "right-rail"));
        var count = new RunningCount();
        session.settledProperty().subscribe(edition -> {
            words.setText(Texts.of("status.words", count.of(edition)));
            language.setText(edition.details().locale().getDisplayName(Texts.LOCALE));
        });
        session.renderedProperty().subscribe(this::showSize);
        session.dirtyProperty().subscribe(this::showSaved);
        session.fileProperty().subscribe(this::showSaved);
        session.savedAtProperty().subscribe(this::showSaved);
        showSaved();
    }

    Region node() {
        return node;
    }

    /** Says something that is worth a glance, and to screen readers; it goes by itself. */
    void say(String sentence) {
        said.setText(sentence);
        said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        glance.playFromStart();
    }

    private void showSaved() {
        if (session.dirtyProperty().get()) {
            saved.setText(Texts.of("status.unsaved"));
        } else {
            saved.setText(session.savedAtProperty()
                    .get()
                    .map(at -> Texts.of("status.saved-at", CLOCK.format(at.atZone(ZoneId.systemDefault()))))
                    .orElseGet(
                            () -> Texts.of(session.fileProperty().get().isPresent() ? "status.saved" : "status.new")));
        }
    }

    private void showSize(Optional<Rendered> rendered) {
        rendered.ifPresentOrElse(
                mail -> {
                    var kilobytes = Weight.kilobytes(mail.html());
                    size.setText(Texts.of("status.size", kilobytes));
                    size.getStyleClass().removeAll("over");
                    if (kilobytes > Weight.CLIP) {
                        size.getStyleClass().add("over");
                    }
                },
                () -> size.setText(""));
    }

    private static Label item(String id) {
        var label = new Label();
        label.setId(id);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static ToggleButton small(ToggleButton button, String icon) {
        Icons.quiet(button, icon);
        button.getStyleClass().add("rail-switch");
        return button;
    }
}
