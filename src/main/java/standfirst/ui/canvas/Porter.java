package standfirst.ui.canvas;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import standfirst.model.Block;
import standfirst.model.Picture;

/** Brings files from outside to the page. Reading and copying them takes its time; what it gives, it gives on the FX thread. */
public interface Porter {
    /** Copies a picture to the desk, where the edition can name it. */
    void picture(Path file, Consumer<Picture> done);

    /** Keeps a picture that is no file yet, such as a part of the screen. */
    void picture(Image image, Consumer<Picture> done);

    /** Makes blocks of pictures and of copy, in the order of the files. */
    void blocks(List<Path> files, Consumer<List<Block>> done);

    /** Opens an edition, or makes the page of copy. */
    void whole(Path file);

    /** Asks for a picture's file. */
    void choosePicture(Consumer<Picture> done);

    /** Lets a picture of the desk be cropped; gives the cropped one, unless that is given up. */
    void crop(Picture picture, Consumer<Picture> done);

    /** Tells of what cannot be used, in one sentence. */
    void trouble(String sentence);
}
