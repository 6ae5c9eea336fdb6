package standfirst.handoff;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import standfirst.model.Edition;
import standfirst.model.Masthead;
import standfirst.model.Rendered;

/**
 * The newsletter as a draft that mail programs open: multipart/alternative with the text first (RFC 2046 §5.1.4), the HTML's local pictures beside it
 * by content id (RFC 2392). The same edition gives the same bytes.
 */
final class Letter {
    private static final Map<String, String> TYPES = Map.of(
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "gif",
            "image/gif",
            "webp",
            "image/webp",
            "svg",
            "image/svg+xml");

    private Letter() {}

    static byte[] eml(Edition edition, Rendered rendered, Pictures pictures) throws HandoffException {
        var id = UUID.nameUUIDFromBytes((rendered.html() + rendered.text()).getBytes(StandardCharsets.UTF_8))
                .toString();
        try {
            var message = new Message(id);
            message.setFrom(new InternetAddress("newsletter@standfirst.invalid", sender(edition), "UTF-8"));
            message.setSubject(
                    edition.details().subject().replaceAll("\\s+", " ").strip(), "UTF-8");
            message.setSentDate(Date.from(
                    edition.details().date().atStartOfDay(ZoneOffset.UTC).toInstant()));
            // Outlook opens a message so marked for sending, not for reading.
            message.setHeader("X-Unsent", "1");
            var both = new Parts("alternative", "standfirst-alternative-" + id);
            both.addBodyPart(words(rendered.text(), "plain"));
            both.addBodyPart(html(rendered.html(), pictures, id));
            message.setContent(both);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new HandoffException("The mail could not be put together: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static String sender(Edition edition) {
        return edition.entries().stream()
                .filter(entry -> entry.block() instanceof Masthead)
                .map(entry -> ((Masthead) entry.block())
                        .name()
                        .replaceAll("\\s+", " ")
                        .strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("Newsletter");
    }

    private static MimeBodyPart html(String html, Pictures pictures, String id)
            throws MessagingException, HandoffException {
        if (pictures.files().isEmpty()) {
            return words(html, "html");
        }
        var related = new Parts("related", "standfirst-related-" + id);
        var shown = html;
        int number = 0;
        for (var picture : pictures.files().entrySet()) {
            var cid = "picture" + ++number + "@standfirst.invalid";
            shown = shown.replace("src=\"" + picture.getKey().replace("&", "&amp;") + "\"", "src=\"cid:" + cid + "\"");
            related.addBodyPart(picture(picture.getValue(), cid));
        }
        related.addBodyPart(words(shown, "html"), 0);
        var part = new MimeBodyPart();
        part.setContent(related);
        return part;
    }

    private static MimeBodyPart words(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart picture(Path file, String cid) throws MessagingException, HandoffException {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(
                new ByteArrayDataSource(Pictures.bytes(file), TYPES.getOrDefault(ending, "application/octet-stream"))));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setContentID("<" + cid + ">");
        part.setDisposition("inline");
        part.setFileName(name);
        return part;
    }

    /** A multipart with a boundary that does not change from one writing to the next. */
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, String boundary) throws MessagingException {
            super(subtype);
            var type = new ContentType(contentType);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }

    /** A message whose id comes of what it says. */
    private static final class Message extends MimeMessage {
        private final String id;

        Message(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@standfirst.invalid>");
        }
    }
}
