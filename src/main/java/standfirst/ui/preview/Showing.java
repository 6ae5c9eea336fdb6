package standfirst.ui.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the mail is looked at.
 *
 * @param dark whether the reader has chosen dark colours
 * @param pictures whether the mail program shows pictures
 * @param network whether pictures may be fetched from the web for this
 * @param desks folders in which local pictures are looked for, the likeliest first
 * @param samples what stands in the place of tags; empty where these are shown
 */
record Showing(boolean dark, boolean pictures, boolean network, List<Path> desks, Optional<SampleData> samples) {
    Showing {
        desks = List.copyOf(desks);
    }

    /** With tags as the provider gets them. */
    Showing(boolean dark, boolean pictures, boolean network, List<Path> desks) {
        this(dark, pictures, network, desks, Optional.empty());
    }
}
