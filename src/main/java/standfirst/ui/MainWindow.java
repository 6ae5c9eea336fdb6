package standfirst.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import standfirst.edit.Edit;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.storage.Settings;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The window: its parts put together, and its commands. */
final class MainWindow implements AutoCloseable {
    private final Stage stage;
    private final Session session;
    private final Memory memory;
    private final TroubleBar bar = new TroubleBar();
    private final Commands commands = new Commands();
    private final Documents documents;
    private final PasteCopy pasteCopy;
    private final HandOff handOff;
    private final PageCanvas canvas;
    private final Zoom zoom;
    private final Desk desk;
    private final Toolbar toolbar;
    private final AppMenu menu;
    private final Appearances appearances;

    MainWindow(
            Stage stage,
            Edition first,
            Optional<Path> file,
            Memory memory,
            Optional<Chooser> answers,
            InstantSource clock) {
        this.stage = stage;
        this.memory = memory;
        var work = new Pipeline();
        session = new Session(first, work, clock);
        file.ifPresent(from -> session.open(first, Optional.of(from)));
        var background = new Background(bar);
        var chooser = answers.orElseGet(
                () -> new SystemChooser(stage, () -> session.fileProperty().get()));
        documents = new Documents(session, memory, chooser, bar, background, stage, clock);
        pasteCopy = new PasteCopy(session, bar, background);
        handOff = new HandOff(session, work, chooser, bar, background);
        canvas = new PageCanvas(session, BlockForms::create);
        zoom = new Zoom(canvas::setZoom);
        desk = new Desk(session, canvas, memory);
        addCommands(chooser);
        desk.fill(commands, bar.floating());
        menu = new AppMenu(
                commands,
                memory,
                session,
                documents::open,
                canvas::insert,
                this::wear,
                theme -> session.apply(new Edit.Dress(theme)));
        toolbar = new Toolbar(session, commands, menu.node());
        var root = new BorderPane(desk.node());
        root.setTop(new VBox(toolbar.node(), bar.node()));
        root.setBottom(new StatusBar(session, commands, desk.leftSwitch(), desk.rightSwitch()).node());
        root.getStyleClass().add("window");
        root.setOnDragOver(MainWindow::offerFile);
        root.setOnDragDropped(this::takeFile);
        var scene = new Scene(root, memory.settings().width(), memory.settings().height());
        commands.listen(scene);
        appearances = new Appearances(scene, memory);
        stage.setScene(scene);
        stage.setMaximized(memory.settings().maximised());
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, session.fileProperty(), session.dirtyProperty()));
        stage.setOnCloseRequest(this::closing);
        session.troubleProperty().subscribe(trouble -> trouble.ifPresent(this::renderingFailed));
    }

    Session session() {
        return session;
    }

    /** The export that the preview shows; empty until it shows one. */
    ReadOnlyObjectProperty<Optional<Rendered>> previewShownProperty() {
        return desk.previewShownProperty();
    }

    TroubleBar bar() {
        return bar;
    }

    /** Shows the window; the preview comes a moment later, so that the page can be edited at once. */
    void show() {
        stage.show();
        canvas.requestFocus();
        Platform.runLater(() -> Platform.runLater(desk::showPreview));
    }

    /** Opens a file by what it is: an edition, or copy. */
    void take(Path file) {
        if (isEdition(file)) {
            documents.open(file);
        } else {
            pasteCopy.fromFile(file);
        }
    }

    /** Whether a file is an edition by its name; any other is copy. */
    static boolean isEdition(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private void addCommands(Chooser chooser) {
        commands.add("new", "Shortcut+N", documents::startNew);
        commands.add("open", "Shortcut+O", () -> chooser.open().ifPresent(this::take));
        commands.add("save", "Shortcut+S", documents::save);
        commands.add("save-as", "Shortcut+Shift+S", documents::saveAs);
        // Ctrl+Shift+V does it too, but within words that pastes without formatting
        commands.add("paste-copy", "Shortcut+Alt+V", pasteCopy::fromClipboard);
        commands.aliasOnPage("paste-copy", "Shortcut+Shift+V");
        commands.add("copy-html", "Shortcut+Shift+C", handOff::copyHtml);
        commands.add("export", "Shortcut+E", handOff::export);
        commands.add("undo", "Shortcut+Z", session.historyProperty().map(history -> history.canUndo()), session::undo);
        commands.add("redo", "Shortcut+Y", session.historyProperty().map(history -> history.canRedo()), session::redo);
        commands.alias("redo", "Shortcut+Shift+Z");
        var selected = session.selectionProperty().map(blocks -> !blocks.isEmpty());
        commands.addOnPage("duplicate", "Shortcut+D", selected, canvas::duplicateSelection);
        commands.addOnPage("delete", "Delete", selected, canvas::deleteSelection);
        commands.addOnPage("move-up", "Alt+Up", selected, () -> canvas.moveSelection(-1));
        commands.addOnPage("move-down", "Alt+Down", selected, () -> canvas.moveSelection(1));
        commands.addOnPage("move-left", "Alt+Left", selected, () -> canvas.moveSelectionToRegion(-1));
        commands.addOnPage("move-right", "Alt+Right", selected, () -> canvas.moveSelectionToRegion(1));
        commands.add("add-block", "F3", desk::addBlock);
        commands.add("subject", "F4", () -> toolbar().focusSubject());
        commands.add("details", "F2", () -> toolbar().editDetails());
        commands.add("left-rail", "F7", desk::toggleLeft);
        commands.add("right-rail", "F8", desk::toggleRight);
        commands.add("outline", "Shortcut+1", desk::showOutline);
        commands.add("page", "Shortcut+2", () -> canvas.requestFocus());
        commands.add("preview", "Shortcut+3", desk::showPreviewTab);
        commands.add("findings", "Shortcut+4", desk::showFindings);
        commands.add("zoom-in", "Shortcut+Plus", zoom::in);
        commands.alias("zoom-in", "Shortcut+Equals");
        // A plus is a shifted equals sign on many keyboards, and told as that.
        commands.alias("zoom-in", "Shortcut+Shift+Equals");
        commands.alias("zoom-in", "Shortcut+Add");
        commands.add("zoom-out", "Shortcut+Minus", zoom::out);
        commands.alias("zoom-out", "Shortcut+Subtract");
        commands.add("zoom-reset", "Shortcut+0", zoom::reset);
        commands.add("menu", "F10", () -> menu().node().show());
        commands.add("keys", "F1", () -> KeysHelp.show(stage, commands));
        commands.add("quit", "Shortcut+Q", () -> documents.leaving(stage::close));
    }

    // The commands are there before the bars that are made of them.
    private Toolbar toolbar() {
        return toolbar;
    }

    private AppMenu menu() {
        return menu;
    }

    private void wear(Settings.Appearance chosen) {
        appearances.choose(chosen);
    }

    private String title() {
        var name = Documents.name(session.fileProperty().get());
        return Texts.of("window.title", session.dirtyProperty().get() ? "• " + name : name);
    }

    private void closing(WindowEvent event) {
        event.consume();
        documents.leaving(stage::close);
    }

    private void renderingFailed(Throwable failure) {
        bar.trouble(Texts.of("trouble.render", Trouble.sentence(failure)), Texts.of("command.save"), documents::save);
    }

    /** Tells of a failure nobody foresaw: the window stays, and the edition with it. */
    void unexpected(Throwable failure) {
        bar.trouble(
                Texts.of("trouble.defect", Trouble.sentence(failure)), Texts.of("command.save-as"), documents::saveAs);
    }

    private static void offerFile(DragEvent event) {
        if (event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void takeFile(DragEvent event) {
        var files = event.getDragboard().getFiles();
        if (files.size() == 1) {
            event.setDropCompleted(true);
            event.consume();
            take(files.getFirst().toPath());
        }
    }

    @Override
    public void close() {
        desk.remember();
        if (!stage.isMaximized()) {
            memory.change(settings -> settings.withWindow(
                    (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight(), false));
        } else {
            memory.change(settings -> settings.withWindow(settings.width(), settings.height(), true));
        }
        memory.keep();
        session.close();
    }
}
