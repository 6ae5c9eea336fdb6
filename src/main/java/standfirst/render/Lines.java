package standfirst.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import standfirst.model.MergeTag;
import standfirst.model.Rendered.Part;

/**
 * Keeps lines short: mail may not carry lines over 998 octets (RFC 5322 §2.1.1), and what relays do to longer ones is a mess. Lines break at
 * spaces in text. Where there is none for long (Chinese, Japanese), an empty comment takes the break, so that no gap shows. Addresses stay whole.
 */
final class Lines {
    private static final int WANTED = 100;
    private static final int WANTED_WITH_TAGS = 300;
    private static final int BEFORE_TAG = 400;
    private static final int IN_PROSE_ATTRIBUTE = 400;
    private static final int HARD = 800;
    private static final int LONGEST_ENTITY = 10;
    private static final String EMPTY_COMMENT = "<!--\n-->";
    private static final String[] VERBATIM = {"style", "pre", "textarea"};

    private enum In {
        TEXT,
        TITLE,
        TAG,
        PROSE,
        VALUE
    }

    private final String markup;
    private final byte[] source;
    private byte[] out;
    private int length;
    private In in = In.TEXT;
    private int start;
    private int tags;
    private int space = -1;
    private int tagsAtSpace;
    private int tag;
    /** Offsets that are asked for, and where they come to lie; ascending, as blocks do not overlap. */
    private final int[] asked;

    private final int[] answers;
    private int answered;

    private Lines(String markup, int... asked) {
        this.markup = markup;
        this.source = markup.getBytes(StandardCharsets.ISO_8859_1);
        this.out = new byte[source.length + source.length / 8 + 64];
        this.asked = asked;
        this.answers = new int[asked.length];
    }

    /** The same ASCII markup in lines of at most 998 octets, unless one address alone is longer. */
    static String wrap(String markup) {
        return new Lines(markup).wrapped();
    }

    /** The same markup with its blocks known where they now stand. */
    static Wrapped of(Html markup) {
        var page = new StringBuilder(1 << 15);
        var parts = new ArrayList<Part>();
        markup.appendTo(page, parts);
        var asked = new int[2 * parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            asked[2 * i] = parts.get(i).start();
            asked[2 * i + 1] = parts.get(i).end();
        }
        var lines = new Lines(page.toString(), asked);
        var wrapped = lines.wrapped();
        var moved = new ArrayList<Part>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            moved.add(new Part(parts.get(i).block(), lines.answers[2 * i], lines.answers[2 * i + 1]));
        }
        return new Wrapped(wrapped, moved);
    }

    /** Markup in short lines, and where its blocks stand. */
    record Wrapped(String markup, List<Part> parts) {}

    private void answer(int at) {
        while (answered < asked.length && asked[answered] <= at) {
            answers[answered++] = length;
        }
    }

    private String wrapped() {
        int at = 0;
        while (at < source.length) {
            answer(at);
            int merged = mergeTagEnd(at);
            int end = source[at] == '<' ? verbatimEnd(at) : plainEnd(at);
            if (merged > at) {
                breakTooLong();
                copy(source, at, merged);
                at = merged;
            } else if (end == at) {
                next((char) source[at++]);
            } else if (source[at] == '<') {
                append(source, at, end);
                at = end;
            } else {
                copy(source, at, end);
                at = end;
            }
        }
        answer(at);
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Where characters end that change nothing: most of all are such. */
    private int plainEnd(int at) {
        int limit = answered < asked.length ? Math.min(asked[answered], source.length) : source.length;
        limit = in == In.TEXT || in == In.TITLE ? Math.min(limit, at + HARD - (length - start)) : limit;
        int end = at;
        while (end < limit && !isMark(source[end])) {
            end++;
        }
        return end;
    }

    /** Not words or a value alone: markup, a place to break, or in words what a merge tag begins with. */
    private boolean isMark(byte c) {
        boolean words = in == In.TEXT || in == In.TITLE;
        boolean mark =
                words ? c == '<' || c == ' ' || MergeTag.mayBegin((char) c) : c == '"' || (c == '>' && in == In.TAG);
        return mark || c == '\n' || in == In.PROSE;
    }

    private void next(char c) {
        if (c == '<' && in == In.TEXT) {
            beforeTag();
        }
        append(c);
        if (c == '\n') {
            newLine();
            return;
        }
        switch (in) {
            case TEXT, TITLE -> {
                if (c == '<') {
                    tag = length - 1;
                    in = In.TAG;
                } else {
                    inText(c);
                }
            }
            case TAG -> {
                if (c == '"') {
                    in = isProse() ? In.PROSE : In.VALUE;
                } else if (c == '>') {
                    in = endsWith("<title>") ? In.TITLE : In.TEXT;
                    tags += length - Math.max(tag, start);
                }
            }
            case PROSE -> inProse(c);
            case VALUE -> in = c == '"' ? In.TAG : in;
        }
    }

    /** Where a comment, or an element whose line feeds show, that begins here ends. */
    private int verbatimEnd(int at) {
        if (markup.startsWith("<!--", at)) {
            return after("-->", at);
        }
        for (var name : VERBATIM) {
            int end = at + 1 + name.length();
            if (markup.startsWith(name, at + 1) && end < markup.length() && !Character.isLetter(markup.charAt(end))) {
                return after("</" + name + ">", at);
            }
        }
        return at;
    }

    /** A provider may not know a tag with a line feed in it. What has markup in it is none. */
    private int mergeTagEnd(int at) {
        if (!MergeTag.mayBegin((char) source[at]) || in == In.TAG || in == In.VALUE) {
            return at;
        }
        int end = MergeTag.endAt(markup, at);
        return end > at && markup.lastIndexOf('<', end) < at && (in != In.PROSE || markup.lastIndexOf('"', end) < at)
                ? end
                : at;
    }

    private int after(String end, int at) {
        int found = markup.indexOf(end, at);
        return found < 0 ? markup.length() : found + end.length();
    }

    private boolean isProse() {
        return endsWith(" alt=\"") || endsWith(" aria-label=\"") || endsWith(" title=\"");
    }

    private void inText(char c) {
        if (c == ' ') {
            breakTooLong();
            space = length - 1;
            tagsAtSpace = tags;
        } else if (length - start > HARD && isAtEdge()) {
            if (space >= 0) {
                breakTooLong();
            } else {
                append(in == In.TITLE ? "\n" : EMPTY_COMMENT);
            }
        }
    }

    private void inProse(char c) {
        if (c == '"') {
            in = In.TAG;
        } else if (length - start > (c == ' ' ? IN_PROSE_ATTRIBUTE : HARD) && isAtEdge()) {
            append("\n");
        }
    }

    /** Two addresses that follow each other without a space must not share a line. */
    private void beforeTag() {
        breakTooLong();
        if (length - start > BEFORE_TAG) {
            append(EMPTY_COMMENT);
        }
    }

    private void breakTooLong() {
        int octets = length - start;
        if (space >= 0 && (octets > WANTED_WITH_TAGS || octets - tags > WANTED)) {
            out[space] = '\n';
            start = space + 1;
            tags -= tagsAtSpace;
            space = -1;
        }
    }

    private void newLine() {
        start = length;
        tags = 0;
        space = -1;
    }

    /** Whether what was written last does not stand within an entity. */
    private boolean isAtEdge() {
        for (int i = length - 1; i >= Math.max(0, length - LONGEST_ENTITY); i--) {
            if (out[i] == '&' || out[i] == ';' || out[i] == ' ') {
                return out[i] != '&';
            }
        }
        return true;
    }

    private void append(char c) {
        if (length == out.length) {
            out = Arrays.copyOf(out, 2 * length);
        }
        out[length++] = (byte) c;
    }

    private void copy(byte[] text, int from, int to) {
        if (length + to - from > out.length) {
            out = Arrays.copyOf(out, 2 * out.length + to - from);
        }
        System.arraycopy(text, from, out, length, to - from);
        length += to - from;
    }

    private void append(String text) {
        append(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
    }

    private void append(byte[] text, int from, int to) {
        copy(text, from, to);
        int line = to - 1;
        while (line >= from && text[line] != '\n') {
            line--;
        }
        if (line >= from) {
            newLine();
            start = length - (to - line - 1);
        } else {
            tags += to - from;
        }
    }

    private boolean endsWith(String end) {
        int from = length - end.length();
        for (int i = 0; i < end.length(); i++) {
            if (from < 0 || out[from + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
