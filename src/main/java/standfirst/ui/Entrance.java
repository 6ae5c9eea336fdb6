package standfirst.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import standfirst.model.Edition;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;
import standfirst.ui.start.StartScreen;
import standfirst.ui.start.Thumbnails;

/** The way in: the start screen over the window, and the pictures of pages that it shows. */
final class Entrance {
    private static final System.Logger LOG = System.getLogger(Entrance.class.getName());

    private final Session session;
    private final Documents documents;
    private final Memory memory;
    private final PageCanvas canvas;
    private final Background background;
    private final Thumbnails thumbnails;
    private final StartScreen screen;

    Entrance(
            Session session,
            Documents documents,
            PasteCopy pasteCopy,
            Chooser chooser,
            Consumer<Path> take,
            Memory memory,
            PageCanvas canvas,
            Background background) {
        this.session = session;
        this.documents = documents;
        this.memory = memory;
        this.canvas = canvas;
        this.background = background;
        thumbnails = new Thumbnails(memory.thumbnails());
        screen = new StartScreen(doors(pasteCopy, chooser, take), documents::today, thumbnails);
        session.editionProperty().addListener((_, _, _) -> leave());
        // The very edition that lies behind the screen may be opened again: nothing else tells of that.
        session.openings().countProperty().addListener((_, _, _) -> leave());
        session.fileProperty().addListener((_, _, _) -> leave());
        documents.setOnSaved(this::keepPicture);
    }

    Region node() {
        return screen.node();
    }

    /** Shows every way to begin an edition. */
    void show() {
        screen.show(memory.recent());
    }

    /** What lies behind the screen is neither seen nor reached while that is there. */
    void hide(Region... behind) {
        for (var part : behind) {
            part.visibleProperty().bind(screen.node().visibleProperty().not());
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    /** Tells when the screen has gone, and at once where it is not there. */
    void setOnLeft(Runnable left) {
        screen.node().visibleProperty().subscribe((_, shown) -> {
            if (!shown) {
                left.run();
            }
        });
    }

    /**
     * Keeps a picture of the page that is being left, where there is none as it now is. The window is gone by then: the picture is written beside, and
     * the program ends when it is.
     */
    void leavePicture() {
        session.fileProperty()
                .get()
                .filter(_ -> memory.thumbnails().isPresent()
                        && !session.dirtyProperty().get()
                        && !screen.isShowing())
                .filter(file -> thumbnails.of(file).isEmpty())
                .ifPresent(file -> {
                    var picture = picture();
                    var recent = memory.recent();
                    Thread.ofPlatform().name("standfirst-thumbnail").start(() -> write(file, picture, recent));
                });
    }

    private void write(Path file, BufferedImage picture, List<Path> recent) {
        try {
            thumbnails.keep(file, picture, recent);
        } catch (IOException e) {
            // One is drawn in its place.
            LOG.log(Level.DEBUG, "no picture kept", e);
        }
    }

    /** Keeps a picture of the page for the start screen. It is nobody's work: where that fails, one is drawn instead. */
    private void keepPicture(Path file) {
        var picture = picture();
        background.run(
                Texts.of("busy.settings"),
                () -> {
                    thumbnails.keep(file, picture, memory.recent());
                    return file;
                },
                _ -> {},
                _ -> {});
    }

    private BufferedImage picture() {
        return Thumbnails.ready(canvas.picture(Thumbnails.WIDTH, Thumbnails.HEIGHT));
    }

    private StartScreen.Doors doors(PasteCopy pasteCopy, Chooser chooser, Consumer<Path> take) {
        return new StartScreen.Doors(
                this::begin,
                () -> begin(documents.empty()),
                () -> documents.begin(documents.empty(), pasteCopy::fromClipboard),
                () -> chooser.open().ifPresent(take),
                documents::open,
                file -> {
                    documents.forget(file);
                    return memory.recent();
                });
    }

    private void begin(Edition edition) {
        documents.begin(edition, this::leave);
    }

    private void leave() {
        if (screen.isShowing()) {
            screen.hide();
        }
    }
}
