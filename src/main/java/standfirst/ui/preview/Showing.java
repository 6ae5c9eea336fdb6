package standfirst.ui.preview;

import java.nio.file.Path;
import java.util.List;

/**
 * How the mail is looked at.
 *
 * @param dark whether the reader has chosen dark colours
 * @param pictures whether the mail program shows pictures
 * @param network whether pictures may be fetched from the web for this
 * @param desks folders in which local pictures are looked for, the likeliest first
 */
record Showing(boolean dark, boolean pictures, boolean network, List<Path> desks) {
    Showing {
        desks = List.copyOf(desks);
    }
}
