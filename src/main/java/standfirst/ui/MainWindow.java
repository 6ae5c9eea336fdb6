package standfirst.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.storage.BlockLibrary;
import standfirst.storage.DeskFolder;
import standfirst.storage.PersonalDictionary;
import standfirst.storage.ThemeFiles;
import standfirst.storage.Settings;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.findings.FindingsPane;
import standfirst.ui.find.FindBar;
import standfirst.ui.kit.Texts;
import standfirst.ui.inspector.InspectorPane;
import standfirst.ui.library.Library;
import standfirst.ui.library.LibraryPane;
import standfirst.ui.outline.AddPane;
import standfirst.ui.outline.OutlinePane;
import standfirst.ui.preview.PreviewPane;
import standfirst.ui.preview.PreviewWindow;
import standfirst.ui.session.Session;
import standfirst.ui.spelling.SpellCheck;
import standfirst.ui.spelling.WordMenu;
import standfirst.ui.start.StartScreen;
import standfirst.ui.start.Thumbnails;
import standfirst.ui.themes.ThemePane;
import standfirst.ui.themes.ThemeShelf;

/** The window: its parts put together, and its commands. */
final class MainWindow implements AutoCloseable {
    /** So much of the window's upper left corner must be on a screen, in pixels, that it can be got hold of. */
    private static final double GRASP = 64;

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
    private final FindBar findBar;
    private final SpellCheck spelling;
    private final Desk desk;
    private final Toolbar toolbar;
    private final PreviewWindow previewWindow;
    private Optional<OutlinePane> outline = Optional.empty();
    private final Library library;
    private Optional<LibraryPane> libraryPane = Optional.empty();
    private final StatusBar status;
    private final CommandPalette palette;
    private final Parts parts = new Parts();
    private final Thumbnails thumbnails;
    private final StartScreen start;
    private final Background background;
    private final Tour tour;
    private final AppMenu menu;
    private final Appearances appearances;
    private final ReadOnlyObjectWrapper<Optional<Rendered>> previewShown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

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
        background = new Background(bar);
        var chooser = answers.orElseGet(
                () -> new SystemChooser(stage, () -> session.fileProperty().get()));
        documents = new Documents(session, memory, chooser, bar, background, stage, clock);
        pasteCopy = new PasteCopy(session, bar, background);
        handOff = new HandOff(session, work, chooser, bar, background);
        canvas = new PageCanvas(session, BlockForms::create);
        var porter = new DeskPorter(session, chooser, bar, background, this::take);
        canvas.setPorter(porter);
        zoom = new Zoom(canvas.zoomProperty()::set, memory);
        findBar = new FindBar(session);
        spelling = new SpellCheck(
                session, new PersonalDictionary(DeskFolder.standard().dictionary()), told -> status().say(told));
        desk = new Desk(canvas, memory);
        thumbnails = new Thumbnails(memory.thumbnails());
        start = new StartScreen(doors(chooser), documents::today, thumbnails);
        var root = new BorderPane(new StackPane(desk.node(), start.node()));
        var size = memory.settings().window();
        var layers = new StackPane(root);
        var scene = new Scene(layers, size.width(), size.height());
        appearances = new Appearances(scene, memory);
        previewWindow = new PreviewWindow(stage, session);
        library = new Library(
                session, new BlockLibrary(DeskFolder.standard().blocks()), new LibraryHost(background, bar, desk));
        addTabs(chooser);
        addCommands(chooser);
        desk.fill(commands, bar.floating());
        menu = new AppMenu(commands);
        toolbar = new Toolbar(session, commands, menu.node());
        root.setTop(new VBox(toolbar.node(), findBar.node(), bar.node()));
        status = new StatusBar(session, commands, desk.leftSwitch(), desk.rightSwitch());
        root.setBottom(status.node());
        palette = new CommandPalette(commands, memory);
        layers.getChildren().add(palette.node());
        for (var behind : new Region[] {toolbar.node(), desk.node(), status.node()}) {
            behind.visibleProperty().bind(start.node().visibleProperty().not());
            behind.managedProperty().bind(behind.visibleProperty());
        }
        session.editionProperty().addListener((_, _, _) -> leaveStart());
        session.fileProperty().addListener((_, _, _) -> leaveStart());
        documents.setOnSaved(this::keepPicture);
        tour = new Tour(
                List.of(
                        new Tour.Step("paste", toolbar::paste),
                        new Tour.Step("arrange", desk::leftRail),
                        new Tour.Step("hand-off", toolbar::handOff)),
                () -> memory.change(Settings::withTourSeen));
        layers.getChildren().add(tour.node());
        start.node().visibleProperty().subscribe((_, shown) -> {
            if (!shown) {
                startLeft();
            }
        });
        parts.add(toolbar.node())
                .add(findBar.node())
                .add(bar.node())
                .add(desk.leftRail())
                .add(canvas, canvas::requestFocus)
                .add(desk.rightRail())
                .add(status.node())
                .watch(scene);
        root.getStyleClass().add("window");
        porter.listen(root, canvas);
        commands.listen(scene);
        stage.setScene(scene);
        place(size);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(this::title, session.fileProperty(), session.dirtyProperty()));
        stage.setOnCloseRequest(this::closing);
        session.troubleProperty().subscribe(trouble -> trouble.ifPresent(this::renderingFailed));
    }

    Session session() {
        return session;
    }

    /** Does one of the window's commands, as its key would. */
    void run(String command) {
        commands.run(command);
    }

    /** The export that the preview shows; empty until it shows one. */
    ReadOnlyObjectProperty<Optional<Rendered>> previewShownProperty() {
        return previewShown.getReadOnlyProperty();
    }

    TroubleBar bar() {
        return bar;
    }

    /** Shows the window; the preview comes a moment later, so that the page can be edited at once. */
    void show() {
        stage.show();
        canvas.requestFocus();
        Platform.runLater(() -> Platform.runLater(() -> {
            desk.start();
            spelling.start();
        }));
    }

    /** Shows every way to begin an edition. */
    void showStart() {
        start.show(memory.recent());
    }

    private StartScreen.Doors doors(Chooser chooser) {
        return new StartScreen.Doors(
                this::begin,
                () -> begin(documents.empty()),
                () -> documents.begin(documents.empty(), pasteCopy::fromClipboard),
                () -> chooser.open().ifPresent(this::take),
                documents::open,
                file -> {
                    documents.forget(file);
                    return memory.recent();
                });
    }

    private void begin(Edition edition) {
        documents.begin(edition, this::leaveStart);
    }

    private void leaveStart() {
        if (start.isShowing()) {
            start.hide();
        }
    }

    /** The start screen has gone: whoever sees the window for the first time is shown around. */
    private void startLeft() {
        canvas.requestFocus();
        if (!memory.settings().tourSeen()) {
            // What the hints point at has its place after the next layout.
            Platform.runLater(tour::begin);
        }
    }

    /** Keeps a picture of the page for the start screen. It is nobody's work: where that fails, one is drawn instead. */
    private void keepPicture(Path file) {
        var picture = Thumbnails.ready(canvas.picture(Thumbnails.WIDTH, Thumbnails.HEIGHT));
        background.run(
                Texts.of("busy.settings"),
                () -> {
                    thumbnails.keep(file, picture, memory.recent());
                    return file;
                },
                _ -> {},
                _ -> {});
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

    /** The tabs of the rails: a line each. What a tab holds is made when it is first shown. */
    private void addTabs(Chooser chooser) {
        desk.left("add", () -> new AddPane(canvas::insert).node());
        desk.left("outline", this::outline);
        desk.left("library", this::libraryPane);
        desk.right("preview", this::preview);
        desk.right("findings", () -> new FindingsPane(session).node());
        desk.right("block", () -> new InspectorPane(session, canvas::focusPage).node());
        desk.right("themes", () -> themes(chooser).node());
        session.revealedProperty()
                .subscribe(asked -> asked.filter(
                                reveal -> reveal.place().field().startsWith("theme"))
                        .ifPresent(_ -> desk.goTo("themes")));
    }

    private void addCommands(Chooser chooser) {
        FileCommands.add(commands, documents, handOff, chooser, memory, this::take, this::showStart, stage);
        EditCommands.add(
                commands,
                session,
                pasteCopy,
                findBar,
                this::editDetails,
                () -> toolbar().focusSubject(),
                sentence -> status().say(sentence));
        BlockCommands.add(commands, session, canvas, desk);
        var words = new WordMenu(session, spelling, told -> status().say(told));
        canvas.setWordMenu(words::items);
        SpellingCommands.add(commands, spelling, words, canvas, memory);
        TypographyCommands.add(commands, session, memory, sentence -> status().say(sentence));
        ViewCommands.add(commands, session, desk, canvas, zoom, appearances, parts, previewWindow::show);
        LibraryCommands.add(commands, session, library, desk);
        canvas.setOnSaveBlocks(library::save);
        commands.menu("menu.help")
                .add("palette", "Shortcut+Shift+P", () -> palette().toggle())
                .orOnPage("Shortcut+K")
                .add("tour", "", () -> tour().begin())
                .add("keys", "F1", () -> KeysHelp.show(stage, commands))
                .add("menu", "F10", () -> menu().node().show());
    }

    private ThemePane themes(Chooser chooser) {
        return new ThemePane(
                session,
                new ThemeShelf(new ThemeFiles(DeskFolder.standard().themes())),
                chooser::openTheme,
                chooser::saveTheme,
                canvas::focusPage);
    }

    private Region outline() {
        var pane = new OutlinePane(session);
        outline = Optional.of(pane);
        return pane.node();
    }

    private Region libraryPane() {
        var pane = new LibraryPane(library);
        libraryPane = Optional.of(pane);
        return pane.node();
    }

    /** In the outline and the library the key rewords what is under it, as it does in lists everywhere. */
    private void editDetails() {
        if (!outline.map(OutlinePane::rename).orElse(false)
                && !libraryPane.map(LibraryPane::rename).orElse(false)) {
            toolbar().editDetails();
        }
    }

    private Region preview() {
        var preview = new PreviewPane(session);
        previewShown.bind(preview.shownProperty());
        return preview.node();
    }

    // The commands are there before the bars that are made of them.
    private Toolbar toolbar() {
        return toolbar;
    }

    private StatusBar status() {
        return status;
    }

    private CommandPalette palette() {
        return palette;
    }

    private Tour tour() {
        return tour;
    }

    private AppMenu menu() {
        return menu;
    }

    /** Puts the window where it was, unless the screen it was on is gone. */
    private void place(Settings.Window last) {
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        last.spot()
                .filter(spot -> !Screen.getScreensForRectangle(spot.x(), spot.y(), GRASP, GRASP)
                        .isEmpty())
                .ifPresent(spot -> {
                    stage.setX(spot.x());
                    stage.setY(spot.y());
                });
        stage.setMaximized(last.maximised());
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

    @Override
    public void close() {
        desk.remember();
        var scene = stage.getScene();
        memory.change(settings -> settings.withWindow(window -> stage.isMaximized()
                ? window.withMaximised(true)
                : window.withMaximised(false)
                        .withSize((int) scene.getWidth(), (int) scene.getHeight())
                        .withSpot(new Settings.Spot((int) stage.getX(), (int) stage.getY()))));
        memory.keep();
        spelling.close();
        session.close();
    }
}
