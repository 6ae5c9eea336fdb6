package standfirst.intake;

import java.util.Optional;
import standfirst.model.Link;
import standfirst.model.Style;

/** Reads the marks inside a line of plain text: {@code **bold**}, {@code *italic*}, {@code [words](address)} and bare web addresses. */
final class Markup {
    /** How far an opening mark looks for its end, so that unclosed ones cost no more than a glance. */
    private static final int REACH = 400;

    private final String text;
    private final Runs.Builder runs = new Runs.Builder();

    private Markup(String text) {
        this.text = text;
    }

    static Runs read(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('[') < 0 && !mayHoldAddress(text)) {
            return Runs.plain(text);
        }
        var markup = new Markup(text);
        markup.read(0, text.length(), Style.PLAIN);
        return markup.runs.build().slice(0, Integer.MAX_VALUE);
    }

    private static boolean mayHoldAddress(String text) {
        return text.contains("://") || text.contains("www.");
    }

    private void read(int from, int to, Style style) {
        int plain = from;
        int at = from;
        while (at < to) {
            int next = mark(at, to, style, plain);
            if (next > at) {
                plain = next;
                at = next;
            } else {
                at++;
            }
        }
        runs.add(text.substring(plain, to), style);
    }

    /** Reads a mark that stands here and returns where it ends; returns the position itself where there is none. */
    private int mark(int at, int to, Style style, int plain) {
        return switch (text.charAt(at)) {
            case '*', '_' -> emphasis(at, to, style, plain);
            case '[' -> link(at, to, style, plain);
            case 'h', 'w', 'H', 'W', '<' -> address(at, to, style, plain);
            default -> at;
        };
    }

    private int emphasis(int at, int to, Style style, int plain) {
        char sign = text.charAt(at);
        int width = at + 1 < to && text.charAt(at + 1) == sign ? 2 : 1;
        int open = at + width;
        boolean startsWord =
                at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != sign);
        if (!startsWord || open >= to || Characters.isSpace(text.charAt(open)) || text.charAt(open) == sign) {
            return at;
        }
        int close = close(sign, width, open, Math.min(to, open + REACH));
        if (close < 0) {
            return at;
        }
        runs.add(text.substring(plain, at), style);
        read(open, close, width == 2 ? style.withBold(true) : style.withItalic(true));
        return close + width;
    }

    private int close(char sign, int width, int open, int limit) {
        for (int i = open + 1; i + width <= limit; i++) {
            boolean signs = text.charAt(i) == sign && (width == 1 || text.charAt(i + 1) == sign);
            int end = i + width;
            boolean alone =
                    end >= text.length() || (text.charAt(end) != sign && !Character.isLetterOrDigit(text.charAt(end)));
            if (signs && alone && !Characters.isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private int link(int at, int to, Style style, int plain) {
        int bracket = indexOf("](", at, to);
        int end = bracket < 0 ? -1 : indexOf(")", bracket, to);
        if (end < 0) {
            return at;
        }
        var link = Link.parse(text.substring(bracket + 2, end));
        if (link.isEmpty()
                || style.link().isPresent()
                || text.substring(at + 1, bracket).isBlank()) {
            return at;
        }
        runs.add(text.substring(plain, at), style);
        read(at + 1, bracket, style.withLink(link));
        return end + 1;
    }

    private int address(int at, int to, Style style, int plain) {
        boolean framed = text.charAt(at) == '<';
        int start = framed ? at + 1 : at;
        boolean startsWord = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        if (style.link().isPresent() || !startsWord || !Addresses.startsAt(text, start)) {
            return at;
        }
        int end = Addresses.end(text, start, to);
        Optional<Link> link = Link.parse(text.substring(start, end));
        if (link.isEmpty()) {
            return at;
        }
        runs.add(text.substring(plain, at), style);
        runs.add(text.substring(start, end), style.withLink(link));
        return framed && end < to && text.charAt(end) == '>' ? end + 1 : end;
    }

    private int indexOf(String what, int from, int to) {
        int limit = Math.min(to, from + REACH);
        int at = text.substring(from, limit).indexOf(what);
        return at < 0 ? -1 : from + at;
    }
}
