package standfirst.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import standfirst.model.Block;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Picture;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskPictures;
import standfirst.ui.canvas.FileKind;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.canvas.PngBytes;
import standfirst.ui.canvas.Porter;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Brings files from outside to the page: pictures by way of the desk, copy by way of intake, off the FX thread. */
final class DeskPorter implements Porter {
    private final Session session;
    private final Chooser chooser;
    private final TroubleBar bar;
    private final Background background;
    private final Consumer<Path> take;
    private final DeskPictures pictures;

    /** @param take opens an edition, or makes the page of copy */
    DeskPorter(
            Session session,
            Chooser chooser,
            TroubleBar bar,
            Background background,
            DeskFolder desk,
            Consumer<Path> take) {
        this.session = session;
        this.chooser = chooser;
        this.bar = bar;
        this.background = background;
        this.take = take;
        pictures = new DeskPictures(desk);
    }

    /** Takes files that are dropped beside the page as if they were pasted. */
    void listen(Region window, PageCanvas canvas) {
        window.setOnDragOver(event -> {
            if (event.getGestureSource() == null && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> dropped(event, canvas));
    }

    private void dropped(DragEvent event, PageCanvas canvas) {
        if (event.getGestureSource() != null || !event.getDragboard().hasFiles()) {
            return;
        }
        event.setDropCompleted(true);
        event.consume();
        var files = event.getDragboard().getFiles();
        var file = files.getFirst().toPath();
        if (files.size() == 1 && FileKind.of(file) == FileKind.COPY) {
            take.accept(file);
        } else {
            canvas.clips().paste(event.getDragboard());
        }
    }

    @Override
    public void picture(Path file, Consumer<Picture> done) {
        var widest = widest();
        keep(() -> pictures.keep(file, widest), done);
    }

    @Override
    public void picture(Image image, Consumer<Picture> done) {
        var widest = widest();
        keep(() -> pictures.keep(PngBytes.of(image), Texts.of("picture.pasted"), widest), done);
    }

    @Override
    public void blocks(List<Path> files, Consumer<List<Block>> done) {
        var widest = widest();
        keep(
                () -> {
                    var blocks = new ArrayList<Block>();
                    for (var file : files) {
                        if (FileKind.of(file) == FileKind.PICTURE) {
                            blocks.add(new ImageBlock(Figure.of(pictures.keep(file, widest))));
                        } else {
                            PasteCopy.read(file).entries().stream()
                                    .map(Entry::block)
                                    .forEach(blocks::add);
                        }
                    }
                    return List.copyOf(blocks);
                },
                blocks -> {
                    if (blocks.isEmpty()) {
                        bar.trouble(Texts.of("trouble.nothing-to-sort"));
                    }
                    done.accept(blocks);
                });
    }

    @Override
    public void whole(Path file) {
        take.accept(file);
    }

    @Override
    public void choosePicture(Consumer<Picture> done) {
        chooser.picture().ifPresent(file -> picture(file, done));
    }

    @Override
    public void trouble(String sentence) {
        bar.trouble(sentence);
    }

    private <T> void keep(Callable<T> work, Consumer<T> done) {
        background.run(
                Texts.of("busy.picture"),
                work,
                done,
                failure -> bar.trouble(Texts.of("trouble.picture", Trouble.sentence(failure))));
    }

    private int widest() {
        return session.edition().theme().spacing().content();
    }
}
