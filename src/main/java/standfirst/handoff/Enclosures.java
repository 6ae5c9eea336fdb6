package standfirst.handoff;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The desk's pictures in a mail, and the HTML that shows them by their content ids (RFC 2392).
 *
 * @param html names each of the pictures by its id
 * @param pictures in the order in which the HTML shows them
 */
record Enclosures(String html, List<Enclosure> pictures) {
    /** Values hold no angle brackets: the renderer and the cleaner write them as entities. VML inside Outlook's comments has the same attributes. */
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");

    private static final Pattern SHOWN = Pattern.compile("(?<=\\s)(src|background)=\"([^\"]*)\"");

    /** One picture, with its bytes as they are in the file. */
    record Enclosure(String id, String name, DataSource content) {}

    Enclosures {
        pictures = List.copyOf(pictures);
    }

    static Enclosures of(String html, Pictures pictures) throws HandoffException {
        var found = new ArrayList<Enclosure>();
        Map<String, String> ids = new HashMap<>();
        for (var picture : pictures.files().entrySet()) {
            var id = "picture" + (found.size() + 1) + "@standfirst.invalid";
            var file = Pictures.read(picture.getKey(), picture.getValue());
            var type = PictureType.of(file.kind());
            found.add(new Enclosure(
                    id,
                    type.named(String.valueOf(picture.getValue().getFileName())),
                    new ByteArrayDataSource(file.bytes(), type.type())));
            ids.put(picture.getKey(), id);
        }
        return new Enclosures(ids.isEmpty() ? html : byId(html, ids), found);
    }

    /** Only in tags: a source that stands in the text is a word like others. */
    private static String byId(String html, Map<String, String> ids) {
        return TAG.matcher(html)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(SHOWN.matcher(tag.group()).replaceAll(shown -> {
                            var id = ids.get(Parser.unescapeEntities(shown.group(2), true));
                            return Matcher.quoteReplacement(
                                    id == null ? shown.group() : shown.group(1) + "=\"cid:" + id + "\"");
                        })));
    }

    static MimeBodyPart part(Enclosure picture) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(picture.content()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setContentID("<" + picture.id() + ">");
        part.setDisposition("inline");
        part.setFileName(picture.name());
        return part;
    }
}
