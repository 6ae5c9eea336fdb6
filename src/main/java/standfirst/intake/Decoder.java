package standfirst.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8, UTF-16 with a byte order mark, else Windows-1252. What is no text is refused by name. */
public final class Decoder {
    /** The most a file of copy may hold, in bytes: some 3 million words. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int MEGABYTE = 1024 * 1024;

    private Decoder() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws CopyException with one sentence where it is empty, too large, not text, or in an encoding that cannot be told
     */
    public static String decode(byte[] bytes, String name) throws CopyException {
        checkSize(bytes.length, name);
        if (bytes.length == 0) {
            throw new CopyException(name + " is empty.");
        }
        var format = format(bytes);
        if (format.isPresent()) {
            throw new CopyException(
                    name + " is " + format.get() + ", not text: open it and copy the words, then paste them.");
        }
        var text = decoded(bytes, name);
        if (isBinary(text)) {
            throw new CopyException(name + " is not text: it holds bytes that no writing has.");
        }
        if (text.isBlank()) {
            throw new CopyException(name + " is empty: it holds spaces and line breaks alone.");
        }
        return text;
    }

    /**
     * Refuses copy by its size before it is read.
     *
     * @throws CopyException where it is larger than {@link #MOST_BYTES}
     */
    public static void checkSize(long bytes, String name) throws CopyException {
        if (bytes > MOST_BYTES) {
            long megabytes = Math.max(21, Math.round(bytes / (double) MEGABYTE));
            throw new CopyException(
                    name + " is " + megabytes + " MB; copy may be up to " + MOST_BYTES / MEGABYTE + " MB.");
        }
    }

    private static Optional<String> format(byte[] bytes) {
        if (starts(bytes, "%PDF")) {
            return Optional.of("a PDF");
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            var head = new String(bytes, 0, Math.min(bytes.length, 8000), StandardCharsets.ISO_8859_1);
            boolean word = head.contains("word/") || head.contains("[Content_Types].xml");
            return Optional.of(
                    word
                            ? "a Word document"
                            : head.contains("opendocument") ? "an OpenDocument file" : "a zip archive");
        }
        if (starts(bytes, "\u0089PNG")) {
            return Optional.of("a PNG picture");
        }
        if (starts(bytes, "\u00ff\u00d8\u00ff")) {
            return Optional.of("a JPEG picture");
        }
        if (starts(bytes, "GIF8")) {
            return Optional.of("a GIF picture");
        }
        if (starts(bytes, "RIFF")) {
            return Optional.of("a picture or a recording");
        }
        if (starts(bytes, "{\\rtf")) {
            return Optional.of("an RTF document");
        }
        if (starts(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of("an old Word or Office document");
        }
        return starts(bytes, "\u001f\u008b") ? Optional.of("a gzip archive") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String decoded(byte[] bytes, String name) throws CopyException {
        if (starts(bytes, "\u00ff\u00fe\u0000\u0000") || starts(bytes, "\u0000\u0000\u00fe\u00ff")) {
            throw new CopyException(name + " is in UTF-32, which is not read: save it as UTF-8.");
        }
        if (starts(bytes, "\u00ff\u00fe")) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        if (starts(bytes, "\u00fe\u00ff")) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        if (starts(bytes, "\u00ef\u00bb\u00bf")) {
            return marked(bytes, 3, StandardCharsets.UTF_8, name);
        }
        if (hasNul(bytes)) {
            throw new CopyException(name + " is not text, or is UTF-16 without a byte order mark: save it as UTF-8.");
        }
        var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() ? utf8.get() : western(bytes, name);
    }

    private static String marked(byte[] bytes, int from, Charset charset, String name) throws CopyException {
        var text = strict(bytes, from, charset);
        if (text.isEmpty()) {
            throw new CopyException(
                    name + " starts as " + charset.name() + " but is damaged or cut off: save it again as UTF-8.");
        }
        return text.get();
    }

    /** Windows-1252 takes nearly any bytes: damaged UTF-8 and other scripts' encodings are told by what they would become. */
    private static String western(byte[] bytes, String name) throws CopyException {
        int high = 0;
        int sequences = 0;
        int letters = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            letters += Character.isLetter(b) ? 1 : 0;
            high += b >= 0x80 ? 1 : 0;
            boolean lead = b >= 0xc3 && b < 0xf5 && i + 1 < bytes.length;
            sequences += lead && (bytes[i + 1] & 0xc0) == 0x80 ? 1 : 0;
        }
        if (sequences >= 3 && sequences * 4 > high) {
            throw new CopyException(name + " is UTF-8 with damaged characters in it: save it again as UTF-8.");
        }
        var text = strict(bytes, 0, WINDOWS_1252);
        if (text.isEmpty() || (high > 8 && high * 3 > letters)) {
            throw new CopyException(name + " is neither UTF-8, UTF-16 nor Windows-1252: save it as UTF-8.");
        }
        return text.get();
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // the caller says which encoding it was not
        }
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < 0x20 && !Characters.isLineBreak((char) c) && c != '\t')
                .count();
        return text.indexOf('\0') >= 0 || controls * 50 > text.length();
    }
}
