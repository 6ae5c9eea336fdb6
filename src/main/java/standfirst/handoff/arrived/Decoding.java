package standfirst.handoff.arrived;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes of a mail to text, leniently: what is damaged stays visible, nothing fails. */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]{1,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})");
    private static final int HEAD = 4096;

    private Decoding() {}

    /** The bytes of a part without their transfer encoding (RFC 2045 §6). */
    static byte[] transfer(byte[] raw, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(raw);
            case "base64" -> base64(raw);
            default -> raw;
        };
    }

    /** RFC 2045 §6.7; what is no code stays as it stands. */
    static byte[] quotedPrintable(byte[] raw) {
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '=') {
                out.write(raw[i]);
                continue;
            }
            int end = softBreak(raw, i + 1);
            if (end > 0) {
                i = end;
            } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
                out.write(hex(raw[i + 1]) * 16 + hex(raw[i + 2]));
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    /** Where the line break that continues the line ends, spaces before it included; -1 where there is none. */
    private static int softBreak(byte[] raw, int from) {
        int at = from;
        while (at < raw.length && (raw[at] == ' ' || raw[at] == '\t')) {
            at++;
        }
        if (at < raw.length && raw[at] == '\r') {
            return at + 1 < raw.length && raw[at + 1] == '\n' ? at + 1 : at;
        }
        return at < raw.length && raw[at] == '\n' ? at : -1;
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }

    private static byte[] base64(byte[] raw) {
        var kept = new ByteArrayOutputStream(raw.length);
        for (var octet : raw) {
            if (octet == '=') {
                break;
            }
            if (octet == '+' || octet == '/' || (octet >= '0' && octet <= '9') || isLetter(octet)) {
                kept.write(octet);
            }
        }
        var digits = kept.toByteArray();
        // One digit alone is half a byte: the rest of it was cut off.
        int whole = digits.length % 4 == 1 ? digits.length - 1 : digits.length;
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(digits, whole));
    }

    private static boolean isLetter(byte octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
    }

    /** The text of bytes, by the named encoding where it holds, else by what they look like: a byte order mark, a meta tag, UTF-8, Windows-1252. */
    static String text(byte[] bytes, Optional<String> named) {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new String(bytes, marked.get()).replace("\ufeff", "");
        }
        return named.flatMap(Decoding::charset)
                .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                .or(() -> meta(bytes))
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        boolean isUtf16 = bytes.length >= 2
                && (((bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe)
                        || ((bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff));
        return isUtf16 ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<Charset> meta(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var found = META.matcher(head);
        return found.find() ? charset(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            var charset = Charset.forName(name.strip());
            // As browsers have it (WHATWG Encoding): who says Latin-1 means Windows-1252.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Empty where the bytes are none of that encoding; Windows-1252 takes any. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(WINDOWS_1252)) {
            return Optional.of(new String(bytes, charset));
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
