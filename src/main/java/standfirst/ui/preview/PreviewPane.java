package standfirst.ui.preview;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Masthead;
import standfirst.model.Rendered;
import standfirst.ui.session.Session;

/**
 * The preview: the newest export of the session as a reader's mail program shows it, on a phone or a desktop, in light or dark colours, or as plain
 * text; above it the line that the inbox shows. It follows the session by itself.
 */
public final class PreviewPane {
    /** CSS pixels across a common phone. */
    static final double PHONE = 375;

    /** CSS pixels of a mail window on a desktop: the widest page there is, 600 for the built-in themes, and some ground at its sides. */
    static final double DESKTOP = 640;

    private static final String STYLE_SHEET = Objects.requireNonNull(
                    PreviewPane.class.getResource("/standfirst/ui/preview.css"), "preview.css")
            .toExternalForm();

    private final Session session;
    private final VBox root = new VBox();
    private final Label sender = new Label();
    private final Label subject = new Label();
    private final Label preheader = new Label();
    private final Choice device = new Choice("device", Feather.SMARTPHONE, "Phone", Feather.MONITOR, "Desktop");
    private final Choice colours = new Choice("colours", Feather.SUN, "Light colours", Feather.MOON, "Dark colours");
    private final Choice format = new Choice("format", Feather.MAIL, "The mail", Feather.ALIGN_LEFT, "Plain text");
    private final StackPane stage = new StackPane();
    private final TextArea text = new TextArea();
    private final ReadOnlyObjectWrapper<Optional<Rendered>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable MailView mail;

    public PreviewPane(Session session) {
        this.session = session;
        root.getStyleClass().add("preview");
        root.getStylesheets().add(STYLE_SHEET);
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("preview-text");
        text.setAccessibleText("The mail as plain text");
        text.setVisible(false);
        stage.getStyleClass().add("preview-stage");
        stage.getChildren().add(text);
        VBox.setVgrow(stage, Priority.ALWAYS);
        root.getChildren().addAll(inboxLine(), toggles(), stage);

        session.editionProperty().subscribe(this::showInboxLine);
        session.renderedProperty().addListener((property, before, now) -> refresh());
        device.secondProperty().subscribe(this::setDevice);
        colours.secondProperty().addListener((property, before, now) -> refresh());
        format.secondProperty().addListener((property, before, now) -> setPlain(now));
        createAfterFirstPaint();
    }

    /** The pane itself. */
    public Region node() {
        return root;
    }

    /** The export now on screen, laid out; it lags behind the session's by the time this takes. Empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<Rendered>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private Region inboxLine() {
        sender.getStyleClass().add("inbox-sender");
        sender.managedProperty().bind(sender.textProperty().isNotEmpty());
        subject.getStyleClass().add("inbox-subject");
        preheader.getStyleClass().add("inbox-preheader");
        for (var label : new Label[] {sender, subject, preheader}) {
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
            label.setMinWidth(0);
        }
        // The sender has the room it needs, the subject what is left of it: as in an inbox.
        subject.setPrefWidth(0);
        subject.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        var first = new HBox(sender, subject);
        first.setAlignment(Pos.BASELINE_LEFT);
        var line = new VBox(first, preheader);
        line.getStyleClass().add("inbox-line");
        Tooltip.install(line, new Tooltip("What the inbox shows: sender, subject and preheader"));
        return line;
    }

    private Region toggles() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(device.node(), colours.node(), gap, format.node());
        row.getStyleClass().add("preview-toggles");
        row.setAlignment(Pos.CENTER_LEFT);
        device.node().disableProperty().bind(format.secondProperty());
        colours.node().disableProperty().bind(format.secondProperty());
        return row;
    }

    private void showInboxLine(Edition edition) {
        var details = edition.details();
        sender.setText(edition.entries().stream()
                .map(Entry::block)
                .flatMap(block ->
                        block instanceof Masthead masthead ? Stream.of(oneLine(masthead.name())) : Stream.empty())
                .findFirst()
                .orElse(""));
        subject.setText(oneLine(details.subject().isBlank() ? "No subject" : details.subject()));
        preheader.setText(oneLine(details.preheader()));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** A web view takes a moment to make; the window is there first. */
    private void createAfterFirstPaint() {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null && mail == null) {
                new AnimationTimer() {
                    private int pulses;

                    @Override
                    public void handle(long now) {
                        if (++pulses == 3) {
                            stop();
                            create();
                        }
                    }
                }.start();
            }
        });
    }

    private void create() {
        if (mail == null) {
            mail = new MailView(width());
            mail.setVisible(!format.isSecond());
            stage.getChildren().addFirst(mail);
            refresh();
        }
    }

    private void refresh() {
        session.renderedProperty().get().ifPresent(this::refresh);
    }

    private void refresh(Rendered rendered) {
        if (format.isSecond()) {
            showText(rendered);
        } else if (mail != null) {
            mail.show(PreviewCopy.of(rendered.html(), colours.isSecond()), () -> shown.set(Optional.of(rendered)));
        }
    }

    private void showText(Rendered rendered) {
        if (!text.getText().equals(rendered.text())) {
            double top = text.getScrollTop();
            text.setText(rendered.text());
            text.setScrollTop(top);
        }
        shown.set(Optional.of(rendered));
    }

    private void setDevice(boolean desktop) {
        if (mail != null) {
            mail.setWindowWidth(width());
        }
    }

    private double width() {
        return device.isSecond() ? DESKTOP : PHONE;
    }

    private void setPlain(boolean plain) {
        text.setVisible(plain);
        if (mail != null) {
            mail.setVisible(!plain);
        }
        refresh();
    }
}
