package standfirst.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import standfirst.model.Rendered;

/**
 * The newsletter as a zip: HTML at its top, and the desk's pictures where the HTML looks for them, as providers that import take it. The same edition gives
 * the same bytes.
 */
final class Parcel {
    private Parcel() {}

    /**
     * A provider that imports takes one HTML file and pictures, and some refuse whatever else there is: the plain text goes with it only where it is not
     * known who will open it.
     */
    static byte[] zip(Rendered rendered, Pictures pictures, LocalDate date, ProviderProfile provider)
            throws HandoffException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, Format.HTML.fileName(), rendered.html().getBytes(StandardCharsets.UTF_8), date);
            if (provider.isGeneric()) {
                add(zip, Format.TEXT.fileName(), rendered.text().getBytes(StandardCharsets.UTF_8), date);
            }
            var names = new HashSet<String>();
            for (var picture : pictures.files().entrySet()) {
                // One file may be named in two ways, such as with a space and with %20.
                if (names.add(Pictures.path(picture.getKey()))) {
                    add(
                            zip,
                            Pictures.path(picture.getKey()),
                            Pictures.read(picture.getKey(), picture.getValue()).bytes(),
                            date);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, LocalDate date) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
