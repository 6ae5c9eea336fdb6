package standfirst.handoff.arrived;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import standfirst.handoff.HandoffException;

/** Finds the HTML and the text of a mail, whatever is around them: multiparts, forwarded mails, attached pages. */
final class ArrivedReader {
    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 300;
    private static final int LONGEST_PAGE = 12 * 1024 * 1024;
    private static final Pattern HEADER =
            Pattern.compile("(?:From [^\\n]*\\n)?[A-Za-z][A-Za-z0-9-]{0,60}:[ \\t\\r\\n]");
    private static final Pattern KNOWN_HEADER = Pattern.compile(
            "(?im)^(?:Received|From|MIME-Version|Content-Type|Date|Subject|Return-Path|Delivered-To|Message-ID):");
    private static final Pattern MARKUP = Pattern.compile("(?is)<(?:!doctype|html|head|body|table|div|p|a|span|br)\\b");
    private static final Pattern ENCODED = Pattern.compile("=3D[\"']|=\\r?\\n");

    private final List<String> pages = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private boolean unreadable;
    private int parts;

    private ArrivedReader() {}

    static ArrivedMail read(byte[] bytes) throws HandoffException {
        check(bytes);
        var head = new String(bytes, 0, Math.min(bytes.length, 16_384), StandardCharsets.ISO_8859_1);
        if (isMessage(head)) {
            return message(bytes);
        }
        return source(Decoding.text(bytes, Optional.empty()));
    }

    static ArrivedMail pasted(String source) throws HandoffException {
        if (source.isBlank()) {
            throw new HandoffException("There is nothing to compare with: what was pasted is empty.");
        }
        var start = source.stripLeading();
        if (isMessage(start.substring(0, Math.min(start.length(), 16_384)))) {
            // A mail's source is ASCII, or says UTF-8: what a browser shows of it has been decoded already.
            return message(start.getBytes(StandardCharsets.UTF_8));
        }
        return source(source);
    }

    private static void check(byte[] bytes) throws HandoffException {
        if (bytes.length == 0) {
            throw new HandoffException("There is nothing to compare with: the file is empty.");
        }
        if (bytes.length > ArrivedMail.MOST_BYTES) {
            throw new HandoffException("This is larger than " + ArrivedMail.MOST_BYTES / 1024 / 1024
                    + " MB, which no newsletter is: save the mail without its attachments.");
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new HandoffException(
                    "Outlook’s own .msg files cannot be read here: save the mail as .eml, or paste its source.");
        }
        if (starts(bytes, '%', 'P', 'D', 'F') || starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0x89, 'P', 'N', 'G')) {
            throw new HandoffException("This is no mail and no HTML: save what arrived as .eml or .html.");
        }
    }

    private static boolean starts(byte[] bytes, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMessage(String head) {
        return HEADER.matcher(head.stripLeading()).lookingAt()
                && KNOWN_HEADER.matcher(head).find();
    }

    /** HTML or words without a mail around them; a source that shows its transfer encoding is decoded first. */
    private static ArrivedMail source(String given) throws HandoffException {
        var source = given;
        if (MARKUP.matcher(source).find()
                && ENCODED.matcher(source).results().limit(3).count() == 3) {
            source = Decoding.text(
                    Decoding.quotedPrintable(source.getBytes(StandardCharsets.UTF_8)), Optional.of("UTF-8"));
        }
        checkPage(source);
        if (source.isBlank() || source.chars().filter(c -> c == 0).count() * 20 > source.length()) {
            throw new HandoffException("This is no mail and no HTML: save what arrived as .eml or .html.");
        }
        return MARKUP.matcher(source).find()
                ? new ArrivedMail(Optional.empty(), Optional.of(source), Optional.empty(), false, octets(source))
                : new ArrivedMail(Optional.empty(), Optional.empty(), Optional.of(source), false, octets(source));
    }

    private static void checkPage(String page) throws HandoffException {
        if (page.length() > LONGEST_PAGE) {
            throw new HandoffException("This page is longer than " + LONGEST_PAGE / 1024 / 1024
                    + " MB, which no mail program would show: pictures may be written into it.");
        }
    }

    private static long octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static ArrivedMail message(byte[] bytes) throws HandoffException {
        var reader = new ArrivedReader();
        var subject = Optional.<String>empty();
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            subject = Optional.ofNullable(message.getHeader("Subject", null)).map(ArrivedReader::header);
            reader.part(message, 0, false);
        } catch (MessagingException | IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            reader.unreadable = true;
        }
        return reader.found(subject);
    }

    private ArrivedMail found(Optional<String> subject) throws HandoffException {
        var all = pages.isEmpty() ? attached : pages;
        if (all.isEmpty() && texts.isEmpty()) {
            throw new HandoffException(
                    unreadable
                            ? "This mail is damaged: no HTML and no text could be read in it."
                            : "This mail holds no HTML and no text that can be read; it may be encrypted, or an attachment alone.");
        }
        var html = all.isEmpty() ? Optional.<String>empty() : Optional.of(String.join("\n", all));
        if (html.isPresent()) {
            checkPage(html.get());
        }
        var text = texts.isEmpty() ? Optional.<String>empty() : Optional.of(String.join("\n", texts));
        return new ArrivedMail(
                subject,
                html,
                text,
                true,
                html.or(() -> text).map(ArrivedReader::octets).orElse(0L));
    }

    private static String header(String raw) {
        try {
            var unfolded = MimeUtility.unfold(raw);
            var bytes = unfolded.getBytes(StandardCharsets.ISO_8859_1);
            var plain = bytes.length == unfolded.length() ? Decoding.text(bytes, Optional.empty()) : unfolded;
            return MimeUtility.decodeText(plain).strip();
        } catch (java.io.UnsupportedEncodingException unknown) {
            return raw.strip();
        }
    }

    /** @param aside whether it is attached to a mail, not the mail itself */
    private void part(MimePart part, int depth, boolean aside) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return;
        }
        var type = type(part);
        var primary = type.getPrimaryType().toLowerCase(Locale.ROOT);
        var kind = primary + "/" + type.getSubType().toLowerCase(Locale.ROOT);
        boolean attachment = aside || isAttachment(part);
        if (primary.equals("multipart")) {
            multipart(new MimeMultipart(new ByteArrayDataSource(raw(part), type.toString())), depth, attachment);
        } else if (kind.equals("message/rfc822")) {
            // Forwarded as an attachment: the newsletter is inside, whatever was written around it.
            var inner = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content(part)));
            var around = List.copyOf(pages);
            pages.clear();
            part(inner, depth + 1, false);
            if (pages.isEmpty()) {
                pages.addAll(around);
            }
        } else if (kind.equals("text/html") || isPage(part)) {
            (attachment ? attached : pages).add(words(part, type));
        } else if (kind.equals("text/plain") && !attachment) {
            texts.add(words(part, type));
        }
    }

    private void multipart(MimeMultipart multipart, int depth, boolean attachment) throws IOException {
        try {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart part = multipart.getBodyPart(i);
                if (part instanceof MimeBodyPart body) {
                    part(body, depth + 1, attachment);
                }
            }
        } catch (MessagingException e) {
            // A part that is cut off: what came before it is kept.
            unreadable = true;
        }
    }

    private static ContentType type(MimePart part) throws MessagingException {
        var header = part.getHeader("Content-Type", null);
        try {
            return new ContentType(header == null ? "text/plain" : header);
        } catch (jakarta.mail.internet.ParseException damaged) {
            var kind = String.valueOf(header).toLowerCase(Locale.ROOT).contains("html") ? "html" : "plain";
            return new ContentType("text", kind, null);
        }
    }

    private static boolean isAttachment(MimePart part) throws MessagingException {
        var disposition = part.getHeader("Content-Disposition", null);
        return disposition != null
                && disposition.strip().toLowerCase(Locale.ROOT).startsWith(Part.ATTACHMENT);
    }

    private static boolean isPage(MimePart part) throws MessagingException {
        var named = String.join(
                        " ",
                        String.valueOf(part.getHeader("Content-Disposition", null)),
                        String.valueOf(part.getHeader("Content-Type", null)))
                .toLowerCase(Locale.ROOT);
        return Pattern.compile("name\\*?=[^;]*\\.html?\\b").matcher(named).find();
    }

    private static String words(MimePart part, ContentType type) throws MessagingException, IOException {
        var named = Optional.ofNullable(type.getParameter("charset"));
        return Decoding.text(content(part), named);
    }

    private static byte[] content(MimePart part) throws MessagingException, IOException {
        var encoding = part.getHeader("Content-Transfer-Encoding", null);
        return Decoding.transfer(raw(part), encoding == null ? "" : encoding);
    }

    private static byte[] raw(MimePart part) throws MessagingException, IOException {
        try (InputStream stream = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return stream.readAllBytes();
        }
    }
}
