package standfirst.ui.handoff;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.handoff.Export;
import standfirst.handoff.HandoffException;
import standfirst.handoff.arrived.Arrived;
import standfirst.handoff.arrived.ArrivedMail;
import standfirst.model.Place;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Compares the edition with a mail as it arrived: opened, pasted or dropped. */
public final class ComparePart implements HandOffPart {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");

    private final Session session;
    private final HandOffHost host;
    private final Differences list;
    private final VBox node = new VBox(16);
    private final EventHandler<KeyEvent> keys = this::pressed;
    private boolean seen;

    public ComparePart(Session session, HandOffHost host) {
        this.session = session;
        this.host = host;
        list = new Differences(block -> host.goTo(Place.in(block, "")));
        node.setId("compare");
        node.getStyleClass().add("compare");
        var why = new Label(Texts.of("compare.why"));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        node.getChildren().setAll(why, ways(), list.node());
        // The keys count wherever the focus is while the part is seen, such as on its tab.
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
        node.setOnDragOver(event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            var file = dropped(event);
            file.ifPresent(this::open);
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    @Override
    public String title() {
        return Texts.of("compare.title");
    }

    @Override
    public String icon() {
        return "fth-git-pull-request";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        seen = true;
    }

    @Override
    public void hidden() {
        seen = false;
    }

    private FlowPane ways() {
        var open = new Button(Texts.of("compare.open"), Icons.of("fth-folder"));
        open.setId("compare-open");
        open.setOnAction(_ -> choose());
        Icons.explain(open, Texts.of("compare.open"), OPEN);
        var paste = new Button(Texts.of("compare.paste"), Icons.of("fth-clipboard"));
        paste.setId("compare-paste");
        paste.setOnAction(_ -> paste());
        Icons.explain(paste, Texts.of("compare.paste"), PASTE);
        var drop = new Label(Texts.of("compare.drop"));
        drop.getStyleClass().add("muted");
        var ways = new FlowPane(8, 8, open, paste, drop);
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private void pressed(KeyEvent event) {
        if (!seen) {
            return;
        }
        if (PASTE.match(event)) {
            event.consume();
            paste();
        } else if (OPEN.match(event)) {
            event.consume();
            choose();
        }
    }

    private void choose() {
        host.file().ifPresent(this::open);
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).findFirst();
    }

    /** Compares with a file: a mail, or a page of HTML. */
    void open(Path file) {
        compare(String.valueOf(file.getFileName()), () -> {
            var size = Files.size(file);
            if (size > ArrivedMail.MOST_BYTES) {
                throw new HandoffException(Texts.of("compare.too-large", file.getFileName()));
            }
            try {
                return ArrivedMail.read(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new HandoffException(Texts.of("compare.unreadable", file.getFileName()), e);
            }
        });
    }

    /** Compares with what is on the clipboard: a mail's source as text, else a page as a browser copies it. */
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var files = clipboard.getFiles();
        if (files != null && !files.isEmpty()) {
            open(files.getFirst().toPath());
            return;
        }
        var text = Optional.ofNullable(clipboard.getString()).orElse("");
        var html = Optional.ofNullable(clipboard.getHtml()).orElse("");
        var source = html.isBlank() || isSource(text) ? text : html;
        compare(Texts.of("compare.pasted"), () -> ArrivedMail.pasted(source));
    }

    private static boolean isSource(String text) {
        var head = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
        return head.contains("<html")
                || head.contains("<table")
                || head.contains("<!doctype")
                || head.contains("mime-version:");
    }

    private void compare(String name, Callable<ArrivedMail> reading) {
        var edition = session.edition();
        host.run(
                Texts.of("compare.busy"),
                () -> {
                    var arrived = reading.call();
                    return Arrived.compare(edition, Export.leaving(edition, host.terms()), arrived);
                },
                found -> list.show(name, edition, found));
    }
}
