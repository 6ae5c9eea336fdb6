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
import standfirst.pictures.Report;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskPictures;
import standfirst.storage.StorageException;
import standfirst.ui.canvas.FileKind;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.canvas.PngBytes;
import standfirst.ui.canvas.Porter;
import standfirst.ui.crop.CropLayer;
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
    private final Crops crops;

    /** What files have become. */
    private record Brought(List<Block> blocks, List<Report> reports, List<String> troubles) {
        Brought {
            blocks = List.copyOf(blocks);
            reports = List.copyOf(reports);
            troubles = List.copyOf(troubles);
        }
    }

    /** @param take opens an edition, or makes the page of copy */
    DeskPorter(
            Session session,
            Chooser chooser,
            TroubleBar bar,
            Background background,
            DeskFolder desk,
            CropLayer layer,
            Consumer<Path> take) {
        this.session = session;
        this.chooser = chooser;
        this.bar = bar;
        this.background = background;
        this.take = take;
        pictures = new DeskPictures(desk);
        crops = new Crops(session, pictures, layer, bar, background);
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
        keep(() -> pictures.keep(file, widest), kept -> made(kept, done));
    }

    @Override
    public void picture(Image image, Consumer<Picture> done) {
        var widest = widest();
        keep(() -> pictures.keep(PngBytes.of(image), Texts.of("picture.pasted"), widest), kept -> made(kept, done));
    }

    private void made(DeskPictures.Kept kept, Consumer<Picture> done) {
        bar.notice(PictureNote.of(List.of(kept.report())));
        done.accept(kept.picture());
    }

    @Override
    public void blocks(List<Path> files, Consumer<List<Block>> done) {
        var widest = widest();
        keep(() -> bring(files, widest), brought -> {
            if (!brought.troubles().isEmpty()) {
                var told = String.join(" ", brought.troubles());
                bar.trouble(brought.blocks().isEmpty() ? Texts.of("trouble.picture", told) : told);
            } else if (brought.blocks().isEmpty()) {
                bar.trouble(Texts.of("trouble.nothing-to-sort"));
            } else if (!brought.reports().isEmpty()) {
                bar.notice(PictureNote.of(brought.reports()));
            }
            done.accept(brought.blocks());
        });
    }

    /** One picture that is none does not keep out the others. */
    private Brought bring(List<Path> files, int widest) throws Exception {
        var blocks = new ArrayList<Block>();
        var reports = new ArrayList<Report>();
        var troubles = new ArrayList<String>();
        for (var file : files) {
            if (FileKind.of(file) != FileKind.PICTURE) {
                PasteCopy.read(file).entries().stream().map(Entry::block).forEach(blocks::add);
                continue;
            }
            try {
                var kept = pictures.keep(file, widest);
                reports.add(kept.report());
                blocks.add(new ImageBlock(Figure.of(kept.picture())));
            } catch (StorageException e) {
                troubles.add(e.sentence());
            }
        }
        return new Brought(blocks, reports, troubles);
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
    public void crop(Picture picture, Consumer<Picture> done) {
        crops.crop(picture, widest(), done);
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

    /** The whole page's: a picture may come to stand in any column. */
    private int widest() {
        return session.edition().theme().spacing().content();
    }
}
