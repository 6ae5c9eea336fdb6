package standfirst.ui.canvas;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import standfirst.clean.Clean;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.RichText;

/** What other programs put on the clipboard, or drag here, in the words of the page. */
final class Outside {
    /** Firefox's: the address, a line feed, the page's title, in UTF-16. */
    private static final DataFormat MOZ_URL = format("text/x-moz-url");

    private Outside() {}

    /** The format of that name, which may be known already. */
    static DataFormat format(String name) {
        var known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }

    /** What lies there: files before links before words; empty where it is nothing that a page could take. */
    static Optional<Payload> payload(Clipboard board) {
        var files = board.getFiles();
        if (files != null && !files.isEmpty()) {
            return Optional.of(
                    new Payload.Files(files.stream().map(File::toPath).toList()));
        }
        var text = text(board);
        var links = links(board, text);
        if (!links.isEmpty()) {
            return Optional.of(new Payload.Links(links));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new Payload.Words(text));
    }

    private static RichText text(Clipboard board) {
        if (board.hasHtml()) {
            var text = Clean.rich(board.getHtml());
            if (!text.isBlank()) {
                return text;
            }
        }
        return board.hasString() ? RichText.plain(board.getString()) : RichText.EMPTY;
    }

    private static List<LinkItem> links(Clipboard board, RichText text) {
        var firefox = board.hasContent(MOZ_URL) ? pairs(utf16(board.getContent(MOZ_URL))) : List.<LinkItem>of();
        if (!firefox.isEmpty()) {
            return firefox;
        }
        if (board.hasUrl()) {
            return addresses(board.getUrl(), title(text));
        }
        return isAddress(text.text()) ? addresses(text.text(), "") : List.of();
    }

    /** Lines in pairs: an address, and what it is called. */
    static List<LinkItem> pairs(String lines) {
        var all = lines.lines().toList();
        var links = new ArrayList<LinkItem>();
        for (int i = 0; i < all.size(); i += 2) {
            var title = i + 1 < all.size() ? all.get(i + 1).strip() : "";
            links.addAll(addresses(all.get(i), title));
        }
        return List.copyOf(links);
    }

    /** A list of addresses, a line each, with lines for comments; the title is the first one's. */
    static List<LinkItem> addresses(String list, String title) {
        var links = new ArrayList<LinkItem>();
        list.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Link.parse(line).filter(link -> isWeb(link.target())).stream())
                .forEach(link -> links.add(
                        new LinkItem("", links.isEmpty() && !isAddress(title) ? title : "", "", Optional.of(link))));
        return List.copyOf(links);
    }

    private static String title(RichText text) {
        return text.paragraphs().size() == 1 ? text.text().strip() : "";
    }

    private static boolean isAddress(String words) {
        var stripped = words.strip();
        return isWeb(stripped) && stripped.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isWeb(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static String utf16(Object content) {
        return switch (content) {
            case ByteBuffer bytes -> {
                var copy = bytes.duplicate();
                copy.rewind();
                var little = StandardCharsets.UTF_16LE.decode(copy).toString();
                yield little.replace("\0", "");
            }
            case String words -> words;
            default -> "";
        };
    }
}
