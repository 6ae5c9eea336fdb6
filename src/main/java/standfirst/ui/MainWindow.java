package standfirst.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import standfirst.model.Edition;
import standfirst.model.Rendered;
import standfirst.storage.BlockLibrary;
import standfirst.storage.DeskSettings;
import standfirst.storage.PersonalDictionary;
import standfirst.storage.Settings;
import standfirst.storage.ThemeFiles;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.crop.CropLayer;
import standfirst.ui.find.FindBar;
import standfirst.ui.handoff.DeskTerms;
import standfirst.ui.kit.Texts;
import standfirst.ui.library.Library;
import standfirst.ui.preview.PreviewWindow;
import standfirst.ui.session.Session;
import standfirst.ui.spelling.SpellCheck;
import standfirst.ui.spelling.WordMenu;
import standfirst.ui.themes.ThemeShelf;

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
    private final FindBar findBar;
    private final SpellCheck spelling;
    private final Desk desk;
    private final Toolbar toolbar;
    private final PreviewWindow previewWindow;
    private final Library library;
    private final ThemeShelf shelf;
    private final Providers providers;
    private final DeskTerms deskTerms;
    private final MergeTags tags;
    private final Tabs tabs;
    private final StatusBar status;
    private final CommandPalette palette;
    private final Parts parts;
    private final Entrance entrance;
    private final Tour tour;
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
        providers = new Providers(memory);
        var folder = memory.settings().deskFolder();
        deskTerms = new DeskTerms(folder);
        var work = new Pipeline(providers::chosen, () -> deskTerms.now().pictureHost());
        deskTerms.troubleProperty().subscribe(trouble -> trouble.ifPresent(bar::trouble));
        session = new Session(first, work, clock);
        session.setDesk(folder.folder());
        file.ifPresent(from -> session.open(first, Optional.of(from)));
        session.fileProperty().subscribe(() -> work.findPicturesIn(session.pictureFolders()));
        deskTerms.settingsProperty().map(DeskSettings::pictureHost).subscribe((_, _) -> session.proveAgain());
        parts = new Parts(session.standing());
        tags = new MergeTags(providers::chosen, session, told -> status().say(told));
        var background = new Background(bar);
        var chooser = answers.orElseGet(
                () -> new SystemChooser(stage, () -> session.fileProperty().get()));
        documents = new Documents(session, memory, chooser, bar, background, stage, clock);
        pasteCopy = new PasteCopy(session, bar, background, folder);
        handOff = new HandOff(
                session,
                work,
                new HandOffDesk(stage, session, providers, memory, chooser, deskTerms, bar, this::findings));
        canvas = new PageCanvas(session, BlockForms::create);
        var crop = new CropLayer();
        var porter = new DeskPorter(session, chooser, bar, background, folder, crop, this::take);
        canvas.setPorter(porter);
        zoom = new Zoom(canvas.zoomProperty()::set, memory);
        findBar = new FindBar(session);
        spelling = new SpellCheck(session, new PersonalDictionary(folder.dictionary()), told -> status().say(told));
        desk = new Desk(canvas, memory);
        shelf = new ThemeShelf(new ThemeFiles(folder.themes()));
        entrance = new Entrance(session, documents, pasteCopy, chooser, this::take, memory, canvas, background);
        var root = new BorderPane(new StackPane(desk.node(), entrance.node()));
        root.getStyleClass().add("window");
        var size = memory.settings().window();
        var layers = new StackPane(root);
        var scene = new Scene(layers, size.width(), size.height());
        appearances = new Appearances(scene, memory);
        tags.watch(scene);
        previewWindow = new PreviewWindow(stage, session, providers::samples);
        library = new Library(session, new BlockLibrary(folder.blocks()), new LibraryHost(background, bar, desk));
        tabs = new Tabs(session, canvas, desk, library, shelf, chooser, providers::samples);
        addCommands(chooser);
        desk.fill(commands, bar.floating());
        menu = new AppMenu(commands);
        menu.node().showingProperty().subscribe(this::refreshProviders);
        handOff.dialog().openProperty().subscribe(this::refreshProviders);
        toolbar = new Toolbar(session, commands, menu.node(), shelf::all);
        root.setTop(new VBox(toolbar.node(), findBar.node(), bar.node()));
        status = new StatusBar(session, commands, desk.leftSwitch(), desk.rightSwitch());
        root.setBottom(status.node());
        palette = new CommandPalette(commands, memory, session.standing());
        layers.getChildren().addAll(handOff.dialog().node(), crop.node(), palette.node());
        entrance.hide(toolbar.node(), desk.node(), status.node());
        tour = new Tour(
                List.of(
                        new Tour.Step("paste", toolbar::paste),
                        new Tour.Step("arrange", desk::leftRail),
                        new Tour.Step("hand-off", toolbar::handOff)),
                session.standing(),
                () -> memory.change(Settings::withTourSeen));
        layers.getChildren().add(tour.node());
        entrance.setOnLeft(this::startLeft);
        handOff.setNoEdition(entrance.node()::isVisible);
        parts.add(toolbar.node())
                .add(findBar.node())
                .add(bar.node())
                .add(desk.leftRail())
                .add(canvas, canvas::requestFocus)
                .add(desk.rightRail())
                .add(status.node())
                .watch(scene);
        porter.listen(root, canvas);
        commands.listen(
                scene,
                entrance.node().visibleProperty().or(handOff.dialog().node().visibleProperty()));
        stage.setScene(scene);
        WindowPlace.restore(stage, size);
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

    Commands commands() {
        return commands;
    }

    /** The export that the preview shows; empty until it shows one. */
    ReadOnlyObjectProperty<Optional<Rendered>> previewShownProperty() {
        return tabs.previewShownProperty();
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
            shelf.load();
            var profiles = memory.settings().deskFolder().providers();
            providers.load(profiles, new Background(bar), bar, session::proveAgain);
        }));
    }

    /** Shows every way to begin an edition. */
    void showStart() {
        entrance.show();
    }

    /** The start screen has gone: whoever sees the window for the first time is shown around. */
    private void startLeft() {
        canvas.requestFocus();
        if (!memory.settings().tourSeen()) {
            // What the hints point at has its place after the next layout.
            Platform.runLater(tour::begin);
        }
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
        FileCommands.add(
                commands,
                documents,
                handOff,
                chooser,
                memory,
                this::take,
                this::showStart,
                providers,
                this::providerChosen,
                () -> chooser.folder().ifPresent(this::keepDesk),
                stage);
        EditCommands.add(
                commands,
                session,
                pasteCopy,
                findBar,
                this::editDetails,
                () -> toolbar().focusSubject(),
                () -> tags.ask(stage.getScene()),
                sentence -> status().say(sentence));
        BlockCommands.add(commands, session, canvas, desk);
        var words = new WordMenu(session, spelling, told -> status().say(told));
        canvas.setWordMenu(place -> {
            var items = new ArrayList<>(words.items(place));
            items.add(tags.submenu(place.field()));
            return items;
        });
        canvas.setOnMergeTag(() -> tags.ask(stage.getScene()));
        SpellingCommands.add(commands, spelling, words, canvas, memory);
        TypographyCommands.add(commands, session, memory, sentence -> status().say(sentence));
        ViewCommands.add(commands, session, desk, canvas, zoom, appearances, parts, shelf, previewWindow::show);
        LibraryCommands.add(commands, session, library, desk);
        canvas.setOnSaveBlocks(library::save);
        commands.menu("menu.help")
                .add("palette", "Shortcut+Shift+P", () -> palette().toggle())
                .orOnPage("Shortcut+K")
                .add("tour", "", () -> tour().begin())
                .add(
                        "keys",
                        "F1",
                        () -> KeysHelp.show(
                                stage, commands, memory.settings().view().text()))
                .add("menu", "F10", () -> menu().node().show());
    }

    private void findings() {
        commands.run("findings");
    }

    /** A profile may have been written since the window was opened: whoever is about to choose one finds it. */
    private void refreshProviders(boolean choosing) {
        if (choosing) {
            providers.refresh();
        }
    }

    private void providerChosen(String name) {
        session.proveAgain();
        status().say(Texts.of("provider.chosen", name));
    }

    /** The desk is one folder for as long as the window is open: words, themes and blocks are not mixed. */
    private void keepDesk(Path folder) {
        memory.change(settings -> settings.withDesk(folder));
        memory.keep().ifPresentOrElse(bar::trouble, () -> bar.notice(Texts.of("desk.chosen", folder)));
    }

    /** In the outline and the library the key rewords what is under it, as it does in lists everywhere. */
    private void editDetails() {
        if (!tabs().rename()) {
            toolbar().editDetails();
        }
    }

    // The commands are there before the bars that are made of them.
    private Toolbar toolbar() {
        return toolbar;
    }

    private Tabs tabs() {
        return tabs;
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
        entrance.leavePicture();
        desk.remember();
        memory.change(settings -> settings.withWindow(window -> WindowPlace.of(stage, window)));
        memory.keep();
        spelling.close();
        deskTerms.close();
        session.close();
    }
}
