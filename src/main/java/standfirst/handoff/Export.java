package standfirst.handoff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import standfirst.clean.Clean;
import standfirst.model.Edition;
import standfirst.model.RawHtml;
import standfirst.model.Rendered;
import standfirst.model.TextForm;
import standfirst.render.Renderer;

/** The only way out: what an edition becomes for a provider, as the preview shows it and as it leaves. */
public final class Export {
    private Export() {}

    /**
     * What was written.
     *
     * @param missing pictures of the desk that the mail names and no file was found for
     */
    public record Written(List<Path> files, List<String> missing) {
        public Written {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }
    }

    /** The mail for a provider: its tags in, raw HTML cleaned, rendered, and cleaned again as a whole. */
    public static Rendered of(Edition edition, ProviderProfile profile) {
        return of(edition, profile, TextForm.USUAL);
    }

    private static Rendered of(Edition edition, ProviderProfile profile, TextForm form) {
        var filled = OwnTextTags.fill(Tagging.fill(edition, profile), profile);
        var rendered = Renderer.render(cleaned(filled), form);
        return Tagging.elements(rendered.withHtml(Clean.mail(rendered.html())), profile);
    }

    /** The mail as it leaves: as in the preview, and beyond that on the desk's terms. */
    public static Rendered leaving(Edition edition, Terms terms) {
        return of(edition, terms.provider(), terms.text());
    }

    /**
     * Writes the formats into a folder, which is made where it is not there. Each file is written whole or not at all.
     *
     * @param desk where the edition's local pictures are
     * @throws HandoffException with one sentence when the folder cannot be made or written to, or a picture cannot be read
     */
    public static Written write(
            Edition edition, Terms terms, Set<Format> formats, Path folder, Optional<Path> desk)
            throws HandoffException {
        var rendered = leaving(edition, terms);
        var pictures = Pictures.of(rendered.html(), desk);
        // All is made before anything is written: a picture that cannot be read leaves no half of an export.
        Map<Format, byte[]> made = new EnumMap<>(Format.class);
        for (var format : formats) {
            made.put(format, bytes(format, edition, rendered, pictures));
        }
        var files = new ArrayList<Path>();
        for (var entry : made.entrySet()) {
            files.add(put(folder, entry.getKey().fileName(), entry.getValue()));
        }
        return new Written(files, pictures.missing());
    }

    private static Edition cleaned(Edition edition) {
        return edition.withEntries(edition.entries().stream()
                .map(entry -> entry.block() instanceof RawHtml raw
                        ? entry.withBlock(raw.withHtml(Clean.rawHtml(raw.html())))
                        : entry)
                .toList());
    }

    private static byte[] bytes(Format format, Edition edition, Rendered rendered, Pictures pictures)
            throws HandoffException {
        return switch (format) {
            case HTML -> rendered.html().getBytes(StandardCharsets.UTF_8);
            case TEXT -> rendered.text().getBytes(StandardCharsets.UTF_8);
            case EML -> Letter.eml(edition, rendered, pictures);
            case ZIP -> Parcel.zip(rendered, pictures, edition.details().date());
        };
    }

    private static Path put(Path folder, String name, byte[] content) throws HandoffException {
        var target = folder.resolve(name);
        @Nullable Path beside = null;
        try {
            Files.createDirectories(folder);
            beside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new HandoffException(
                    "“" + target + "” could not be written: " + reason(e, folder) + ".", discarded(beside, e));
        }
    }

    private static IOException discarded(@Nullable Path beside, IOException trouble) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                trouble.addSuppressed(e);
            }
        }
        return trouble;
    }

    private static String reason(IOException e, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return "“" + folder + "” is a file, not a folder";
        }
        if (e instanceof AccessDeniedException || (Files.isDirectory(folder) && !Files.isWritable(folder))) {
            return "no permission for that folder";
        }
        return "the folder cannot be written to";
    }
}
