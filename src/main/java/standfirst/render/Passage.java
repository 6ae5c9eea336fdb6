package standfirst.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A passage of plain text: words, and the addresses below them. */
final class Passage {
    /** Labels longer than this would drown the address behind them. */
    private static final int LONGEST_LABEL = 36;

    private static final char RIGHT_TO_LEFT_MARK = '\u200f';

    private final String first;
    private final String rest;
    private final boolean tight;
    private final StringBuilder words;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /**
     * A passage without addresses.
     *
     * @param first what its first line starts with
     * @param rest what its further lines start with
     * @param tight whether it follows the one before without a blank line
     */
    Passage(String words, String first, String rest, boolean tight) {
        this.words = new StringBuilder(words.strip());
        this.first = first;
        this.rest = rest;
        this.tight = tight;
    }

    /** What its first line is moved in by, so that no program takes it for something else. */
    String margin() {
        var line = words.toString();
        return safe(line).substring(0, safe(line).length() - line.length());
    }

    boolean isTight() {
        return tight;
    }

    /** Adds words, unless they are there already. */
    void add(String more) {
        if (words.indexOf(more) < 0) {
            words.append(words.isEmpty() ? "" : " ").append(more);
        }
    }

    /**
     * An address below the words.
     *
     * @param label which of them lead there; empty where it is all of them
     */
    void address(String label, String address) {
        addresses.putIfAbsent(address, label);
    }

    /** An address in the line of the words where it fits, as behind a name. */
    void addressBeside(String separator, String address, int columns) {
        var line = words + separator + address;
        if (first.length() + Columns.of(line) <= columns) {
            words.append(separator).append(address);
        } else {
            address("", address);
        }
    }

    /**
     * The passage in lines.
     *
     * @param rightToLeft whether the whole text is of a language that is written so
     */
    List<String> lines(boolean rightToLeft, int columns) {
        List<String> lines = new ArrayList<>();
        if (!words.isEmpty()) {
            lines.addAll(Wrap.lines(words.toString(), first, rest, columns));
        }
        direct(lines, rightToLeft);
        lines.replaceAll(line -> isQuote() ? line : safe(line));
        var margin = lines.isEmpty() || isQuote() ? "" : rest;
        addresses.forEach((address, label) -> lines.add(margin + named(label, address)));
        return lines;
    }

    /** The address behind the words that lead there, where those are few and not all that the passage says. */
    private String named(String label, String address) {
        boolean tells = !label.isBlank() && Columns.of(label) <= LONGEST_LABEL && label.length() < words.length();
        return tells ? Wording.closed(label, ":") + " " + address : address;
    }

    private boolean isQuote() {
        return first.startsWith(">");
    }

    /** What programs would take for a quotation or for a new message of a mailbox moves one column in (RFC 3676, section 4.4). */
    private static String safe(String line) {
        return line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }

    /** A line of Hebrew or Arabic that happens to begin with a Latin word is set from the left by many programs, which tears the sentence apart. */
    private static void direct(List<String> lines, boolean rightToLeft) {
        var mostly = lines.stream()
                .map(Passage::direction)
                .filter(found -> found != 0)
                .toList();
        boolean wanted = rightToLeft ? mostly.contains(-1) : !mostly.isEmpty() && mostly.getFirst() == -1;
        if (wanted) {
            lines.replaceAll(line -> direction(line) == 1 ? RIGHT_TO_LEFT_MARK + line : line);
        }
    }

    /** 1 where the first letter runs to the right, -1 where to the left, 0 where there is none. */
    private static int direction(String line) {
        for (int i = 0; i < line.length(); i++) {
            switch (Character.getDirectionality(line.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return 1;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return -1;
                }
                default -> {}
            }
        }
        return 0;
    }
}
