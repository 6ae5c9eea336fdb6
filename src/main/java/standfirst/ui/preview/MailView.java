package standfirst.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.web.WebView;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;
import standfirst.model.BlockId;

/**
 * A window onto one HTML document that is shown and nothing else: no script of its own runs, nothing is fetched but what its policy allows, no link
 * leads away. A changed document takes the place of the old one without moving what is on screen. Blocks can be picked in it, and are marked.
 */
final class MailView extends Region {
    private static final String SCRIPT = script();

    /** A document to show, and whom to tell once it is laid out. */
    private record Wanted(Page page, Runnable shown) {}

    /** Keeps clicks from leading anywhere; tells of those on a block. */
    private final class Still implements EventListener {
        @Override
        public void handleEvent(org.w3c.dom.events.Event event) {
            event.preventDefault();
            if (event instanceof MouseEvent click && click.getType().equals("click")) {
                // Not within the event: what it leads to may change the page.
                Platform.runLater(() -> pick(click.getClientX(), click.getClientY()));
            }
        }
    }

    // Its own for each view, and held: one that two pages share is lost to both when the first of them is collected.
    private final EventListener still = new Still();
    private final WebView web = new WebView();
    private final ScrollBar sideways = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Consumer<Spot> picked;
    private Optional<Wanted> waiting = Optional.empty();
    private Optional<Page> current = Optional.empty();
    private List<BlockId> chosen = List.of();
    /** Whether the chosen blocks are still to be brought into sight. */
    private boolean unseen;

    private boolean loading;
    private double place;
    private double wantedWidth;
    private OptionalDouble zoom = OptionalDouble.empty();

    /**
     * An empty window.
     *
     * @param width of the mail program's window in CSS pixels, however small it is drawn
     * @param picked is told where a block was clicked
     * @param turned is told to zoom in (1) or out (-1)
     */
    MailView(double width, Consumer<Spot> picked, IntConsumer turned) {
        this.picked = picked;
        wantedWidth = width;
        getStyleClass().add("mail-view");
        setClip(clip);
        web.setContextMenuEnabled(false);
        web.setPageFill(Color.TRANSPARENT);
        // A link or file dropped on a web view would be opened by it.
        web.addEventFilter(DragEvent.ANY, Event::consume);
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                turned.accept(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
        var engine = web.getEngine();
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(features -> null);
        engine.getLoadWorker().stateProperty().addListener((state, before, now) -> loaded(now));
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.valueProperty().subscribe(this::requestLayout);
        getChildren().addAll(web, sideways);
    }

    /** Shows a document; of several that are asked for while one is loading, the last. */
    void show(Page page, Runnable shown) {
        var wanted = new Wanted(page, shown);
        if (loading) {
            waiting = Optional.of(wanted);
        } else if (current.isPresent() && current.get().policy().equals(page.policy())) {
            swap(current.get(), wanted);
        } else {
            load(wanted);
        }
    }

    /** Marks blocks, and brings the first of them into sight, now or as soon as it is there. */
    void choose(List<BlockId> blocks) {
        chosen = blocks;
        unseen = true;
        mark();
    }

    /** Sets how wide the mail program's window is, in CSS pixels. */
    void setWindowWidth(double width) {
        wantedWidth = width;
        requestLayout();
    }

    /** Sets how large the mail is drawn; empty: as large as there is room for, and never larger than it is. */
    void setZoom(OptionalDouble factor) {
        zoom = factor;
        requestLayout();
    }

    /** How large the mail is drawn where it takes the width there is. */
    double fitting() {
        return Math.min(1, Math.max(1, getWidth()) / wantedWidth);
    }

    WebView web() {
        return web;
    }

    /** A document's policy is its own for good: another one comes with another document. */
    private void load(Wanted wanted) {
        place = current.isPresent() ? ((Number) run("standfirst.scrolled()")).doubleValue() : 0;
        loading = true;
        waiting = Optional.of(wanted);
        current = Optional.of(wanted.page());
        web.getEngine().loadContent(wanted.page().html());
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED) {
            var document = (EventTarget) web.getEngine().getDocument();
            // The middle button's click is an event of its own.
            for (var click : List.of("click", "auxclick", "submit")) {
                document.addEventListener(click, still, true);
            }
            run(SCRIPT);
            run("standfirst.scroll(" + place + ")");
            loading = false;
            var wanted = waiting;
            waiting = Optional.empty();
            wanted.ifPresent(next -> show(next.page(), next.shown()));
        }
    }

    /** What differs is exchanged in the document that is there: loading anew would flicker and jump to the top. */
    private void swap(Page was, Wanted wanted) {
        current = Optional.of(wanted.page());
        was.changesTo(wanted.page())
                .ifPresentOrElse(
                        changes -> changes.forEach(
                                change -> call("part", literal(change.block()) + "," + literal(change.html()))),
                        () -> {
                            call("whole", literal(wanted.page().html()));
                            mark();
                        });
        afterLayout(wanted.shown());
    }

    private void mark() {
        if (current.isPresent() && !loading) {
            var ids = chosen.stream().map(id -> literal(id.value())).collect(Collectors.joining(",", "[", "]"));
            if (Boolean.TRUE.equals(call("choose", ids + "," + unseen))) {
                unseen = false;
            }
        }
    }

    private void pick(int x, int y) {
        Spot.of(String.valueOf(call("at", x + "," + y))).ifPresent(picked);
    }

    private Object call(String function, String arguments) {
        return run("standfirst." + function + "(" + arguments + ")");
    }

    private Object run(String script) {
        return web.getEngine().executeScript(script);
    }

    private void afterLayout(Runnable action) {
        var scene = getScene();
        if (scene == null) {
            action.run();
        } else {
            new AfterPulse(scene, action).schedule();
        }
    }

    /** Runs something once, after the scene has next been laid out. */
    private record AfterPulse(Scene scene, Runnable action) implements Runnable {
        void schedule() {
            scene.addPostLayoutPulseListener(this);
            Platform.requestNextPulse();
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
        }
    }

    @Override
    protected void layoutChildren() {
        double available = snapSizeX(getWidth());
        if (available <= 0) {
            return;
        }
        // Zoom keeps the layout as wide as in the mail program and draws it smaller or larger, with sharp letters.
        double factor = zoom.orElse(fitting());
        double width = snapSizeX(zoom.isEmpty() ? Math.min(available, wantedWidth) : wantedWidth * factor);
        double beyond = Math.max(0, width - available);
        double bar = beyond > 0 ? sideways.prefHeight(-1) : 0;
        sideways.setVisible(beyond > 0);
        sideways.setMax(beyond);
        sideways.setVisibleAmount(beyond * available / width);
        sideways.setValue(Math.min(sideways.getValue(), beyond));
        sideways.resizeRelocate(0, getHeight() - bar, available, bar);
        web.setZoom(factor);
        double left = beyond > 0 ? -snapPositionX(sideways.getValue()) : snapPositionX((available - width) / 2);
        web.resizeRelocate(left, 0, width, getHeight() - bar);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }

    /** Where the mail is drawn, in this region. */
    Bounds drawn() {
        return web.getBoundsInParent();
    }

    /** A string as a script writes it. */
    static String literal(String text) {
        var literal = new StringBuilder(text.length() + 64).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\u2028' -> literal.append("\\u2028");
                case '\u2029' -> literal.append("\\u2029");
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static String script() {
        try (var stream =
                Objects.requireNonNull(MailView.class.getResourceAsStream("/standfirst/ui/preview.js"), "preview.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
