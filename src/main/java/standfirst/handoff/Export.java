package standfirst.handoff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standfirst.clean.Clean;
import standfirst.model.Edition;
import standfirst.model.RawHtml;
import standfirst.model.Rendered;
import standfirst.model.TextForm;
import standfirst.render.Renderer;
import standfirst.storage.AtomicFile;
import standfirst.storage.StorageException;

/** The only way out: what an edition becomes for a provider, as the preview shows it and as it leaves. */
public final class Export {
    private Export() {}

    /**
     * What was written.
     *
     * @param missing pictures of the desk that the mail names and no file was found for
     * @param leftOut pictures without a secure address on the web, where rich text cannot show them
     */
    public record Written(List<Path> files, List<String> missing, List<String> leftOut) {
        public Written {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** The mail for a provider: its tags in, raw HTML cleaned, rendered, and cleaned again as a whole. */
    public static Rendered of(Edition edition, ProviderProfile profile) {
        return of(edition, profile, TextForm.USUAL);
    }

    private static Rendered of(Edition edition, ProviderProfile profile, TextForm form) {
        var filled = OwnTextTags.fit(Tagging.fill(edition, profile), profile);
        var rendered = Renderer.render(cleaned(filled), form);
        var tagged = Tagging.replace(rendered.withHtml(Clean.mail(rendered.html())), profile);
        return SourceGuard.guard(tagged, profile);
    }

    /** Words of a line of their own, such as the subject, as they leave: with the provider's tags. */
    public static String line(String words, ProviderProfile profile) {
        return Tagging.words(words, profile);
    }

    /**
     * The mail as it leaves: as in the preview, and beyond that on the desk's terms.
     *
     * @throws HandoffException with one sentence when the terms' picture host is no address: no way out leaves the pictures behind unsaid
     */
    public static Rendered leaving(Edition edition, Terms terms) throws HandoffException {
        return of(onTerms(edition, terms), terms.provider(), terms.text());
    }

    /** What of the terms changes the edition itself: so it holds for whatever is made of it. */
    static Edition onTerms(Edition edition, Terms terms) throws HandoffException {
        var host = PictureHost.of(terms.pictureHost());
        var tagged = CampaignTags.on(edition, terms.campaign());
        return host.map(known -> known.on(tagged)).orElse(tagged);
    }

    /** The formats under the names that the command line has always given them, see below. */
    public static Written write(Edition edition, Terms terms, Set<Format> formats, Path folder, Optional<Path> desk)
            throws HandoffException {
        return write(edition, terms, formats, folder, Format.NAME, desk.stream().toList());
    }

    /**
     * Writes the formats into a folder, which is made where it is not there. All of them are written, or none: where the disk fills up half way, no file
     * of theirs is left, and what was there before is untouched.
     *
     * @param name of the files, without their ending
     * @param desks where the edition's local pictures are looked for, the likeliest first
     * @throws HandoffException with one sentence when the folder cannot be made or written to, the picture host is no address, or a picture cannot be
     *     enclosed
     */
    public static Written write(
            Edition edition, Terms terms, Set<Format> formats, Path folder, String name, List<Path> desks)
            throws HandoffException {
        var rendered = leaving(edition, terms);
        var named = edition.withDetails(
                edition.details().withSubject(line(edition.details().subject(), terms.provider())));
        // What encloses its pictures does not send its readers to the web for them.
        var enclosing = terms.pictureHost().isBlank() ? rendered : leaving(edition, terms.withoutPictureHost());
        var pictures = Pictures.of(enclosing.html(), desks);
        var leftOut = new ArrayList<String>();
        Map<Path, byte[]> made = new LinkedHashMap<>();
        for (var format : new TreeSet<>(formats)) {
            var bytes = switch (format) {
                case HTML -> utf8(rendered.html());
                case TEXT -> utf8(rendered.text());
                case EML -> Letter.eml(named, enclosing, pictures, terms.server());
                case ZIP -> Parcel.zip(enclosing, pictures, edition.details().date(), terms.provider());
                case RICH -> {
                    var rich = RichMail.of(edition, terms);
                    leftOut.addAll(rich.leftOut());
                    yield utf8(rich.html());
                }
            };
            made.put(folder.resolve(format.fileName(name)), bytes);
        }
        put(folder, made);
        return new Written(List.copyOf(made.keySet()), pictures.missing(), leftOut);
    }

    private static Edition cleaned(Edition edition) {
        return edition.withEntries(edition.entries().stream()
                .map(entry -> entry.block() instanceof RawHtml raw
                        ? entry.withBlock(raw.withHtml(Clean.rawHtml(raw.html())))
                        : entry)
                .toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Path folder, Map<Path, byte[]> files) throws HandoffException {
        try {
            Files.createDirectories(folder);
            AtomicFile.writeAll(files);
        } catch (IOException e) {
            var reason = Files.isRegularFile(folder) ? "it is a file, not a folder" : AtomicFile.reason(e);
            throw new HandoffException("“" + folder + "” could not be written to: " + reason + ".", e);
        } catch (StorageException e) {
            throw new HandoffException(e.sentence(), e);
        }
    }
}
