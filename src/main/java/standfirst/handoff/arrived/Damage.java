package standfirst.handoff.arrived;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What can happen to letters on the way so that the right ones can still be told. */
enum Damage {
    /** UTF-8 read as Windows-1252: “cafÃ©”. */
    GARBLED(Pattern.compile("[^\\x00-\\x7f]{2,}")),
    /** Quoted-printable that nobody decoded: “caf=C3=A9”. */
    TRANSFER_CODE(Pattern.compile("(?:=[0-9A-F]{2})+|=\\r?\\n")),
    /** Characters of HTML shown as their codes: “caf&eacute;”. */
    HTML_CODE(Pattern.compile("(?:&(?:#\\d{2,7}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});)+"));

    private static final Pattern RUNS = Pattern.compile("[\\x00-\\x7f]+|[^\\x00-\\x7f]+");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Pattern signs;

    Damage(Pattern signs) {
        this.signs = signs;
    }

    private Optional<String> cured(String run) {
        return switch (this) {
            case GARBLED -> ungarbled(run);
            case TRANSFER_CODE -> untransferred(run);
            case HTML_CODE -> unescaped(run);
        };
    }

    /**
     * A stretch of text.
     *
     * @param text as it was meant
     * @param shown as it stands there
     * @param damage what had been done to it; empty where nothing
     */
    record Piece(String text, String shown, Optional<Damage> damage) {}

    /**
     * A text in pieces, each as it was meant.
     *
     * @param meant whether a stretch that looks damaged is one that left just so
     */
    static List<Piece> pieces(String text, Predicate<String> meant) {
        var pieces = List.of(new Piece(text, text, Optional.empty()));
        for (var damage : values()) {
            var next = new ArrayList<Piece>();
            pieces.forEach(piece -> damage.split(piece, meant, next));
            pieces = next;
        }
        return pieces;
    }

    private void split(Piece piece, Predicate<String> meant, List<Piece> into) {
        var found = signs.matcher(piece.text());
        int at = 0;
        while (piece.damage().isEmpty() && found.find()) {
            var cured = meant.test(found.group()) ? Optional.<String>empty() : cured(found.group());
            if (cured.isPresent()) {
                add(piece.text().substring(at, found.start()), into);
                into.add(new Piece(cured.get(), found.group(), Optional.of(this)));
                at = found.end();
            }
        }
        if (at == 0) {
            into.add(piece);
        } else {
            add(piece.text().substring(at), into);
        }
    }

    private static void add(String text, List<Piece> into) {
        if (!text.isEmpty()) {
            into.add(new Piece(text, text, Optional.empty()));
        }
    }

    private static Optional<String> ungarbled(String run) {
        var bytes = new byte[run.length()];
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c < 0x100) {
                bytes[i] = (byte) c;
                continue;
            }
            try {
                var encoded = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
                bytes[i] = encoded.get();
            } catch (CharacterCodingException notOfIt) {
                return Optional.empty();
            }
        }
        return utf8(bytes);
    }

    private static Optional<String> untransferred(String run) {
        if (run.endsWith("\n")) {
            return Optional.of("");
        }
        var bytes = new byte[run.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(run, i * 3 + 1, i * 3 + 3, 16);
        }
        return utf8(bytes);
    }

    private static Optional<String> unescaped(String run) {
        var plain = Parser.unescapeEntities(run, true);
        return plain.equals(run) ? Optional.empty() : Optional.of(plain);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Whether what arrived is what left with letters beyond ASCII put out, or turned into others that no longer tell which they were. */
    static boolean lost(String left, String arrived) {
        if (left.chars().noneMatch(c -> c >= 0x80) || arrived.chars().noneMatch(c -> c == '?' || c == 0xfffd)) {
            return false;
        }
        var pattern = new StringBuilder();
        var runs = RUNS.matcher(left);
        while (runs.find()) {
            var run = runs.group();
            pattern.append(
                    run.charAt(0) < 0x80 ? Pattern.quote(run) : "[?\\x{80}-\\x{10ffff} ]{1," + 4 * run.length() + "}");
        }
        return Pattern.matches(pattern.toString(), arrived);
    }
}
