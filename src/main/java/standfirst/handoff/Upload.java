package standfirst.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Edition;
import standfirst.storage.DeskPictures;

/**
 * A picture of the desk that an edition's mail shows, and that has to be on the web for it.
 *
 * @param source as the edition names it
 * @param name under which it is uploaded
 * @param address that it will have there; empty while no picture host is named
 * @param file on the desk; empty where it is missing
 */
public record Upload(String source, String name, Optional<String> address, Optional<File> file) {
    /**
     * A file to be uploaded.
     *
     * @param hash by which it is known whatever it is called
     */
    public record File(Path path, long bytes, String hash) {}

    /**
     * The pictures in the order of the mail.
     *
     * @param desks where they are looked for, the likeliest first
     * @throws HandoffException with one sentence when the picture host is no address, or a picture may not leave the desk
     */
    public static List<Upload> of(Edition edition, Terms terms, List<Path> desks) throws HandoffException {
        var host = PictureHost.of(terms.pictureHost());
        var rendered = Export.leaving(edition, terms.withoutPictureHost());
        var pictures = Pictures.of(rendered.html(), desks);
        var uploads = new ArrayList<Upload>();
        for (var each : pictures.files().entrySet()) {
            uploads.add(of(each.getKey(), host, Optional.of(file(each.getKey(), each.getValue()))));
        }
        for (var missing : pictures.missing()) {
            uploads.add(of(missing, host, Optional.empty()));
        }
        return List.copyOf(uploads);
    }

    private static Upload of(String source, Optional<PictureHost> host, Optional<File> file) {
        return new Upload(source, PictureHost.name(source), host.map(known -> known.address(source)), file);
    }

    private static File file(String source, Path path) throws HandoffException {
        var bytes = Pictures.read(source, path).bytes();
        return new File(path, bytes.length, DeskPictures.hash(bytes));
    }
}
