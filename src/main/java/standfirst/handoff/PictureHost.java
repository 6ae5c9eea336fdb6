package standfirst.handoff;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import standfirst.edit.EditionPictures;
import standfirst.model.Edition;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.model.RawHtml;

/**
 * Where the desk's pictures lie on the web.
 *
 * @param base an address that ends with a slash
 */
public record PictureHost(String base) {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String FOLDER = "images/";
    private static final String UNRESERVED = "-._~/";

    /**
     * The host of an address as it is typed; empty where none is typed.
     *
     * @throws HandoffException with one sentence when it is no address that pictures can lie under
     */
    public static Optional<PictureHost> of(String typed) throws HandoffException {
        var address = typed.strip();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (!SCHEME.matcher(address).find()) {
            throw new HandoffException("The picture host “" + address
                    + "” does not say how it is reached: begin it with https://, such as https://"
                    + address.replaceFirst("^/+", "") + ".");
        }
        var lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            throw new HandoffException(
                    "The picture host “" + address + "” is no address of the web: begin it with https://.");
        }
        if (address.contains("?") || address.contains("#")) {
            throw new HandoffException(
                    "The picture host “" + address + "” goes on after its folder: leave out what follows ? or #.");
        }
        if (!isWhole(address)) {
            throw new HandoffException("The picture host “" + address
                    + "” is not a whole address, such as https://pictures.example.com/news/.");
        }
        return Optional.of(new PictureHost(address.endsWith("/") ? address : address + "/"));
    }

    private static boolean isWhole(String address) {
        try {
            var rest = address.substring(address.indexOf("//") + 2);
            int slash = rest.indexOf('/');
            var host = slash < 0 ? rest : rest.substring(0, slash);
            var uri = new URI("http://" + IDN.toASCII(host) + (slash < 0 ? "" : rest.substring(slash)));
            return uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Spaces, brackets and the like: the sentence says what is wanted instead.
            return false;
        }
    }

    /** Under which name a picture of the desk is uploaded: its file's, without the folder that holds them all. */
    public static String name(String source) {
        return source.startsWith(FOLDER) ? source.substring(FOLDER.length()) : source;
    }

    /** The address that a picture of the desk has on the web. */
    public String address(String source) {
        return base + encoded(name(source));
    }

    /** Whether a source names a file of the desk, and not an address or a merge tag for one. */
    static boolean isOnDesk(String source) {
        return Picture.isSafe(source)
                && new Picture(source, "", 0, 0).isLocal()
                && Link.parse(source).filter(Link::isMergeTag).isEmpty();
    }

    /** The edition with the desk's pictures under their addresses on the web, those in raw HTML too. */
    Edition on(Edition edition) {
        var moved = EditionPictures.map(
                edition,
                picture -> isOnDesk(picture.source()) ? picture.withSource(address(picture.source())) : picture);
        return moved.withEntries(moved.entries().stream()
                .map(entry ->
                        entry.block() instanceof RawHtml raw ? entry.withBlock(raw.withHtml(html(raw.html()))) : entry)
                .toList());
    }

    private String html(String raw) {
        var document = Jsoup.parseBodyFragment(raw);
        document.outputSettings().prettyPrint(false);
        var changed = false;
        for (var image : document.select("img[src]")) {
            if (isOnDesk(image.attr("src"))) {
                image.attr("src", address(image.attr("src")));
                changed = true;
            }
        }
        return changed ? document.body().html() : raw;
    }

    /** Octets that an address does not bear are percent-encoded (RFC 3986 §2.3); what is encoded already stays so. */
    private static String encoded(String name) {
        var out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            var encoded =
                    c == '%' && ENCODED.matcher(name).region(i, name.length()).lookingAt();
            if (encoded || (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0))) {
                out.append((char) c);
            } else {
                for (var octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(octet & 0xff));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }
}
