package standfirst.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.concurrent.Worker;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import org.w3c.dom.events.EventTarget;

/**
 * A window onto one HTML document that is shown and nothing else: no script of its own runs, nothing is fetched, no link leads away. A changed
 * document takes the place of the old one without moving what is on screen.
 */
final class MailView extends Region {
    /** A document to show, and whom to tell once it is laid out. */
    private record Wanted(String html, Runnable shown) {}

    /**
     * Nodes that are the same stay as they are, so that a letter typed costs the layout of its paragraph and not that of the mail; where as many
     * stand there as before, each is compared with that in its place.
     */
    private static final String EXCHANGE = """
            (function (html) {
              function same(was, will) {
                return was.nodeType === 1 && will.nodeType === 1 && was.firstChild !== null
                    && was.cloneNode(false).isEqualNode(will.cloneNode(false));
              }
              function exchange(was, will) {
                var old = Array.from(was.childNodes), next = Array.from(will.childNodes);
                var shorter = Math.min(old.length, next.length), start = 0, end = 0, i;
                while (start < shorter && old[start].isEqualNode(next[start])) {
                  start++;
                }
                while (end < shorter - start && old[old.length - 1 - end].isEqualNode(next[next.length - 1 - end])) {
                  end++;
                }
                if (old.length === next.length) {
                  for (i = start; i < old.length - end; i++) {
                    if (old[i].nodeType === 3 && next[i].nodeType === 3) {
                      old[i].data = next[i].data;
                    } else if (same(old[i], next[i])) {
                      exchange(old[i], next[i]);
                    } else {
                      was.replaceChild(document.adoptNode(next[i]), old[i]);
                    }
                  }
                } else {
                  for (i = start; i < old.length - end; i++) {
                    was.removeChild(old[i]);
                  }
                  for (i = start; i < next.length - end; i++) {
                    was.insertBefore(document.adoptNode(next[i]), old[old.length - end] || null);
                  }
                }
              }
              var next = new DOMParser().parseFromString(html, 'text/html').documentElement;
              var left = window.scrollX, top = window.scrollY, root = document.documentElement;
              ['lang', 'dir'].forEach(function (name) {
                root.setAttribute(name, next.getAttribute(name) || '');
              });
              exchange(root, next);
              window.scrollTo(left, top);
              return document.body.offsetHeight;
            })""";

    private final WebView web = new WebView();
    private Optional<Wanted> waiting = Optional.empty();
    private boolean ready;
    private double wantedWidth;

    /**
     * An empty window.
     *
     * @param width of the mail program's window in CSS pixels, however small it is drawn
     */
    MailView(double width) {
        wantedWidth = width;
        getStyleClass().add("mail-view");
        web.setContextMenuEnabled(false);
        web.setPageFill(Color.TRANSPARENT);
        // A link or file dropped on a web view would be opened by it.
        web.addEventFilter(DragEvent.ANY, Event::consume);
        var engine = web.getEngine();
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(features -> null);
        engine.getLoadWorker().stateProperty().addListener((state, before, now) -> loaded(now));
        getChildren().add(web);
    }

    /** Shows a document; of several that are asked for while one is loading, the last. */
    void show(String html, Runnable shown) {
        var wanted = new Wanted(html, shown);
        if (ready) {
            swap(wanted);
        } else if (waiting.isEmpty()) {
            waiting = Optional.of(wanted);
            web.getEngine().loadContent(html);
        } else {
            waiting = Optional.of(wanted);
        }
    }

    /** Sets how wide the mail program's window is, in CSS pixels. */
    void setWindowWidth(double width) {
        wantedWidth = width;
        requestLayout();
    }

    WebView web() {
        return web;
    }

    private void loaded(Worker.State state) {
        if (state == Worker.State.SUCCEEDED) {
            var document = (EventTarget) web.getEngine().getDocument();
            // The middle button's click is an event of its own.
            for (var click : List.of("click", "auxclick", "submit")) {
                document.addEventListener(click, org.w3c.dom.events.Event::preventDefault, true);
            }
            ready = true;
            waiting.ifPresent(this::swap);
            waiting = Optional.empty();
        }
    }

    /** What differs is exchanged in the document that is there: loading anew would flicker and jump to the top. */
    private void swap(Wanted wanted) {
        web.getEngine().executeScript(EXCHANGE + "(" + literal(wanted.html()) + ")");
        afterLayout(wanted.shown());
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
            javafx.application.Platform.requestNextPulse();
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
        // Zoom keeps the layout as wide as in the mail program and draws it smaller, with sharp letters.
        double zoom = Math.min(1, available / wantedWidth);
        double width = Math.min(available, wantedWidth);
        web.setZoom(zoom);
        web.resizeRelocate(snapPositionX((available - width) / 2), 0, snapSizeX(width), getHeight());
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
}
