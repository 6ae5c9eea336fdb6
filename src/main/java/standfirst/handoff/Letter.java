package standfirst.handoff;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.UUID;
import standfirst.model.Edition;
import standfirst.model.MailServer;
import standfirst.model.Rendered;

/**
 * The newsletter as a message of RFC 5322: multipart/alternative with the text first (RFC 2046 §5.1.4), the HTML's local pictures beside it by content
 * id. The same input gives the same bytes, on every machine.
 */
final class Letter {
    /** Where no sender is known; the name cannot exist (RFC 2606). */
    private static final String NOBODY = "newsletter@standfirst.invalid";

    private Letter() {}

    /** A draft that mail programs open for sending, dated as the edition; from and to whom test mails go, where they go anywhere. */
    static byte[] eml(Edition edition, Rendered rendered, Pictures pictures, MailServer server)
            throws HandoffException {
        var heading = new Heading(
                Heading.tidy(edition.details().subject()),
                Heading.sender(edition, MailAddresses.of(server.from()).only().orElse(NOBODY)),
                MailAddresses.of(server.to()).forMail(),
                edition.details().date().atStartOfDay(ZoneOffset.UTC),
                true);
        return bytes(edition, rendered, pictures, heading);
    }

    static byte[] bytes(Edition edition, Rendered rendered, Pictures pictures, Heading heading)
            throws HandoffException {
        var enclosures = Enclosures.of(rendered.html(), pictures);
        var id = id(rendered, heading);
        try {
            var message = new Message(id + "@" + heading.domain());
            message.setHeader("Date", heading.dateLine());
            message.setFrom(heading.from());
            message.setRecipients(RecipientType.TO, heading.to().toArray(Address[]::new));
            message.setHeader("Subject", heading.subjectLine());
            message.setHeader("Content-Language", edition.details().locale().toLanguageTag());
            for (var address : Heading.unsubscribe(edition).stream().toList()) {
                message.setHeader("List-Unsubscribe", "<" + address + ">");
            }
            if (heading.draft()) {
                // Outlook opens a message so marked for sending, not for reading.
                message.setHeader("X-Unsent", "1");
            }
            var both = new Parts("alternative", "standfirst-alternative-" + id, "");
            both.addBodyPart(words(rendered.text(), "plain"));
            both.addBodyPart(html(enclosures, id));
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

    private static String id(Rendered rendered, Heading heading) {
        var said = String.join(
                "\0",
                rendered.html(),
                rendered.text(),
                heading.subjectLine(),
                heading.date().toString(),
                heading.from().toString());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static MimeBodyPart html(Enclosures enclosures, String id) throws MessagingException {
        if (enclosures.pictures().isEmpty()) {
            return words(enclosures.html(), "html");
        }
        // The type of what is shown first is asked for by RFC 2387.
        var related = new Parts("related", "standfirst-related-" + id, "text/html");
        related.addBodyPart(words(enclosures.html(), "html"));
        for (var picture : enclosures.pictures()) {
            related.addBodyPart(Enclosures.part(picture));
        }
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

    /** A multipart with a boundary that does not change from one writing to the next. */
    private static final class Parts extends MimeMultipart {
        Parts(String subtype, String boundary, String first) throws MessagingException {
            super(subtype);
            var type = new ContentType(contentType);
            type.setParameter("boundary", boundary);
            if (!first.isEmpty()) {
                type.setParameter("type", first);
            }
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
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
