package standfirst.ui;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import standfirst.model.Picture;
import standfirst.storage.DeskPictures;
import standfirst.storage.DeskPictures.Croppable;
import standfirst.ui.crop.CropLayer;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** Crops pictures of the desk: what is cut comes from the original, however often it was cropped before. */
final class Crops {
    /** Wider than that no window shows a picture to be cropped. */
    private static final int SHOWN = 1600;

    private final Session session;
    private final DeskPictures pictures;
    private final CropLayer layer;
    private final TroubleBar bar;
    private final Background background;

    private record Opened(Croppable croppable, Image image) {}

    Crops(Session session, DeskPictures pictures, CropLayer layer, TroubleBar bar, Background background) {
        this.session = session;
        this.pictures = pictures;
        this.layer = layer;
        this.bar = bar;
        this.background = background;
    }

    /** @param widest the widest a picture of unknown width is shown, in CSS pixels */
    void crop(Picture picture, int widest, Consumer<Picture> done) {
        if (!picture.isLocal()) {
            bar.trouble(Texts.of("picture.crop-none"));
            return;
        }
        var folders = session.pictureFolders();
        background.run(
                Texts.of("busy.crop-open"),
                () -> {
                    var file = find(folders, picture.source());
                    if (file.isEmpty()) {
                        return Optional.<Opened>empty();
                    }
                    var croppable = pictures.croppable(file.get());
                    var shown = pictures.shown(croppable, SHOWN);
                    return Optional.of(new Opened(croppable, new Image(new ByteArrayInputStream(shown.bytes()))));
                },
                opened -> opened.ifPresentOrElse(
                        open -> layer.open(
                                open.image(),
                                open.croppable().crop(),
                                open.croppable().focus(),
                                (crop, focus) -> make(
                                        new Croppable(open.croppable().file(), crop, focus), picture, widest, done)),
                        () -> bar.trouble(Texts.of("picture.crop-missing", picture.source()))),
                this::failed);
    }

    private void make(Croppable part, Picture picture, int widest, Consumer<Picture> done) {
        // A picture that was made narrower by hand stays so.
        var width = picture.width() > 0 ? Math.min(picture.width(), widest) : widest;
        background.run(
                Texts.of("busy.crop"),
                () -> pictures.crop(part, width),
                kept -> done.accept(kept.picture().withAlt(picture.alt()).withDecorative(picture.decorative())),
                this::failed);
    }

    private void failed(Exception failure) {
        bar.trouble(Texts.of("trouble.picture", Trouble.sentence(failure)));
    }

    private static Optional<Path> find(Iterable<Path> folders, String source) {
        for (var folder : folders) {
            var found = DeskPictures.find(folder, source);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
