package standfirst.ui.preview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Rendered;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Latest;
import standfirst.ui.session.Session;

/**
 * The preview: the newest export of the session as a reader's mail program shows it, on a phone or a desktop, in light or dark colours, with pictures
 * or without, or as plain text; above it the line that the inbox shows. It follows the session by itself: a block chosen there is marked here, and a
 * click here leads to the words there.
 */
public final class PreviewPane implements AutoCloseable {
    /** CSS pixels across a common phone. */
    static final double PHONE = 375;

    /** CSS pixels of a mail window on a desktop: the widest page there is, 600 for the built-in themes, and some ground at its sides. */
    static final double DESKTOP = 640;

    /** More of the mail than an inbox ever shows, tags included. */
    private static final int FIRST_WORDS = 600;

    private static final String STYLE_SHEET = Objects.requireNonNull(
                    PreviewPane.class.getResource("/standfirst/ui/preview.css"), "preview.css")
            .toExternalForm();

    private final Session session;
    private final VBox root = new VBox();
    private final InboxRow inbox = new InboxRow();
    private final Choice device =
            new Choice("device", "fth-smartphone", "preview.phone", "fth-monitor", "preview.desktop");
    private final Choice colours = new Choice("colours", "fth-sun", "preview.light", "fth-moon", "preview.dark");
    private final Choice format = new Choice("format", "fth-mail", "preview.mail", "fth-align-left", "preview.text");
    private final ToggleButton pictures = new ToggleButton();
    private final ToggleButton tags = new ToggleButton();
    private final Supplier<SampleData> samples;
    private final ZoomChoice zoom = new ZoomChoice(this::fitting);
    private final StackPane stage = new StackPane();
    private final PlainView text;
    private final HBox blocked = new HBox();
    private final ReadOnlyObjectWrapper<Optional<Rendered>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PreviewCopy copier = new PreviewCopy();
    private final Latest<Wanted, Made> copying;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private @Nullable MailView mail;

    private record Wanted(Rendered rendered, Showing showing) {}

    private record Made(Rendered rendered, Page page) {}

    public PreviewPane(Session session) {
        this(session, false);
    }

    /** @param wide whether it starts as on a desktop */
    public PreviewPane(Session session, boolean wide) {
        this(session, wide, () -> SampleData.of(ProviderProfile.GENERIC));
    }

    /** @param samples what readers see in the place of tags; asked for at each copy */
    public PreviewPane(Session session, boolean wide, Supplier<SampleData> samples) {
        this.samples = samples;
        this.session = session;
        this.text = new PlainView(session, zoom::turn);
        this.copying = new Latest<>(
                "standfirst-preview",
                Duration.ZERO,
                wanted -> new Made(wanted.rendered(), copier.of(wanted.rendered(), wanted.showing())),
                this::show,
                PreviewPane::failed);
        device.setSecond(wide);
        build();
        subscriptions.addAll(List.of(
                session.editionProperty().subscribe(edition -> inbox.show(edition, this::line)),
                session.renderedProperty().subscribe(this::refresh),
                session.selectionProperty().subscribe(this::showSelection),
                session.picturesAllowedProperty().subscribe(this::refresh)));
        device.secondProperty().subscribe(this::setDevice);
        colours.secondProperty().subscribe(dark -> {
            inbox.setDark(dark);
            refresh();
        });
        pictures.selectedProperty().subscribe(this::refresh);
        tags.selectedProperty().subscribe(this::refresh);
        format.secondProperty().subscribe(this::setPlain);
        zoom.factorProperty().subscribe(factor -> {
            text.setZoom(factor);
            if (mail != null) {
                mail.setZoom(factor);
            }
        });
        createAfterFirstPaint();
    }

    private void build() {
        root.getStyleClass().add("preview");
        root.getStylesheets().add(STYLE_SHEET);
        stage.getStyleClass().add("preview-stage");
        stage.getChildren().add(text.node());
        VBox.setVgrow(stage, Priority.ALWAYS);
        fillBlocked();
        root.getChildren().addAll(inbox.node(), toggles(), blocked, stage);
    }

    /** The pane itself. */
    public Region node() {
        return root;
    }

    /** The export now on screen, laid out; it lags behind the session's by the time this takes. Empty until the first is there. */
    public ReadOnlyObjectProperty<Optional<Rendered>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Follows the session no longer. */
    @Override
    public void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        copying.close();
        text.close();
    }

    private Region toggles() {
        pictures.setId("preview-pictures");
        pictures.setSelected(true);
        Icons.quiet(pictures, "fth-image");
        Icons.explain(pictures, Texts.of("preview.pictures"), null);
        tags.setId("preview-tags");
        Icons.quiet(tags, "fth-user");
        Icons.explain(tags, Texts.of("preview.tags"), null);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(device.node(), colours.node(), pictures, tags, gap, zoom.node(), format.node());
        row.getStyleClass().add("preview-toggles");
        row.setAlignment(Pos.CENTER_LEFT);
        for (var part : List.of(device.node(), colours.node(), pictures)) {
            part.disableProperty().bind(format.secondProperty());
        }
        return row;
    }

    private void fillBlocked() {
        var said = new Label(Texts.of("preview.blocked"));
        said.getStyleClass().add("caption");
        said.setMinWidth(0);
        var show = new Hyperlink(Texts.of("preview.allow"));
        show.setId("preview-allow");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> session.allowPictures());
        blocked.getChildren().addAll(said, show);
        blocked.setAlignment(Pos.CENTER_LEFT);
        blocked.getStyleClass().add("preview-blocked");
        setBlocked(false);
    }

    private void setBlocked(boolean is) {
        blocked.setVisible(is);
        blocked.setManaged(is);
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
            mail = new MailView(width(), spot -> session.reveal(spot.place(session.edition())), zoom::turn);
            mail.setVisible(!format.isSecond());
            mail.setZoom(zoom.factorProperty().get());
            mail.choose(session.selectionProperty().get());
            stage.getChildren().addFirst(mail);
            refresh();
        }
    }

    private void refresh() {
        session.renderedProperty().get().ifPresent(this::follow);
    }

    private void follow(Rendered rendered) {
        inbox.show(session.edition(), this::line);
        inbox.show(words(rendered.text()
                .substring(0, Math.min(FIRST_WORDS, rendered.text().length()))));
        if (format.isSecond()) {
            text.show(words(rendered.text()));
            shown.set(Optional.of(rendered));
        } else if (mail != null) {
            copying.submit(new Wanted(rendered, showing()));
        }
    }

    private Showing showing() {
        return new Showing(
                colours.isSecond(),
                pictures.isSelected(),
                session.picturesAllowedProperty().get(),
                session.pictureFolders(),
                tags.isSelected() ? Optional.empty() : Optional.of(samples.get()));
    }

    private String words(String text) {
        return tags.isSelected() ? text : samples.get().in(text);
    }

    private String line(String words) {
        return tags.isSelected() ? samples.get().tagged(words) : samples.get().line(words);
    }

    private void show(Made made) {
        setBlocked(made.page().blocked() && pictures.isSelected() && !format.isSecond());
        if (mail != null) {
            mail.show(made.page(), () -> shown.set(Optional.of(made.rendered())));
        }
    }

    /** A copy cannot fail but by a defect, which is told like any other. */
    private static void failed(Throwable failure) {
        throw new IllegalStateException("the preview could not be made", failure);
    }

    private void showSelection() {
        if (mail != null) {
            mail.choose(session.selectionProperty().get());
        }
    }

    private void setDevice() {
        if (mail != null) {
            mail.setWindowWidth(width());
        }
    }

    private double width() {
        return device.isSecond() ? DESKTOP : PHONE;
    }

    private double fitting() {
        return mail == null || format.isSecond() ? 1 : mail.fitting();
    }

    private void setPlain(boolean plain) {
        text.node().setVisible(plain);
        if (mail != null) {
            mail.setVisible(!plain);
        }
        if (plain) {
            setBlocked(false);
        }
        refresh();
    }
}
