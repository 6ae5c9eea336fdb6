package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import standfirst.model.Block;
import standfirst.model.Picture;

/** A page of its own, to which nobody brings files. */
record NoPorter(Announcer announcer) implements Porter {
    @Override
    public void picture(Path file, Consumer<Picture> done) {}

    @Override
    public void picture(Image image, Consumer<Picture> done) {}

    @Override
    public void blocks(List<Path> files, Consumer<List<Block>> done) {}

    @Override
    public void whole(Path file) {}

    @Override
    public void choosePicture(Consumer<Picture> done) {}

    @Override
    public void crop(Picture picture, Consumer<Picture> done) {}

    @Override
    public void trouble(String sentence) {
        announcer.say(sentence);
    }
}
