package standfirst.render;

/**
 * Keeps lines short: mail may not carry lines over 998 octets (RFC 5322 §2.1.1), and what relays do to longer ones is a mess. Lines break at
 * spaces in text. Where there is none for long (Chinese, Japanese), an empty comment takes the break, so that no gap shows. Addresses stay whole.
 */
final class Lines {
    private static final int WANTED = 100;
    private static final int WANTED_WITH_TAGS = 300;
    private static final int IN_PROSE_ATTRIBUTE = 400;
    private static final int BEFORE_TAG = 400;
    private static final int HARD = 800;
    private static final int LONGEST_ENTITY = 10;
    private static final String EMPTY_COMMENT = "<!--\n-->";

    private enum In {
        TEXT,
        TITLE,
        TAG,
        PROSE,
        VALUE,
        COMMENT,
        VERBATIM
    }

    private final String markup;
    private final StringBuilder out;
    private In in = In.TEXT;
    private In outside = In.TEXT;
    private String verbatimEnd = "";
    private int start;
    private int tags;
    private int tagsAtSpace;
    private int space = -1;
    private int entity = -1;

    private Lines(String markup) {
        this.markup = markup;
        this.out = new StringBuilder(markup.length() + 64);
    }

    /** The same ASCII markup in lines of at most 998 octets, unless one address alone is longer. */
    static String wrap(String markup) {
        var lines = new Lines(markup);
        for (int i = 0; i < markup.length(); i++) {
            lines.next(markup.charAt(i), i);
        }
        return lines.out.toString();
    }

    private void next(char c, int at) {
        if (c == '<' && in == In.TEXT) {
            beforeTag();
        }
        out.append(c);
        if (c == '\n') {
            newLine();
            return;
        }
        var before = in;
        step(c, at);
        tags += before == In.TEXT && in == In.TEXT ? 0 : 1;
        switch (in) {
            case TEXT, TITLE -> inText(c);
            case PROSE -> inProse(c);
            case TAG, VALUE, COMMENT, VERBATIM -> {}
        }
    }

    private void step(char c, int at) {
        switch (in) {
            case TEXT, TITLE -> {
                if (c == '<') {
                    outside = in;
                    in = markup.startsWith("<!--", at) ? In.COMMENT : In.TAG;
                }
            }
            case TAG -> {
                if (c == '"') {
                    in = isProse() ? In.PROSE : In.VALUE;
                } else if (c == '>') {
                    in = after();
                }
            }
            case PROSE, VALUE -> in = c == '"' ? In.TAG : in;
            case COMMENT -> in = endsWith("-->") ? In.TEXT : in;
            case VERBATIM -> in = c == '>' && endsWith(verbatimEnd) ? In.TEXT : in;
        }
    }

    private In after() {
        if (endsWith("<title>")) {
            return In.TITLE;
        }
        if (outside == In.TITLE) {
            return endsWith("</title>") ? In.TEXT : In.TITLE;
        }
        int name = out.lastIndexOf("<") + 1;
        for (var verbatim : new String[] {"style", "pre", "textarea"}) {
            if (out.indexOf(verbatim, name) == name
                    && !Character.isLetterOrDigit(out.charAt(name + verbatim.length()))) {
                verbatimEnd = "</" + verbatim + ">";
                return In.VERBATIM;
            }
        }
        return In.TEXT;
    }

    private boolean isProse() {
        return endsWith(" alt=\"") || endsWith(" aria-label=\"") || endsWith(" title=\"");
    }

    private void inText(char c) {
        if (c == ' ') {
            breakTooLong();
            space = out.length() - 1;
            tagsAtSpace = tags;
        } else if (isAtEdge(c) && out.length() - start > HARD && space < 0) {
            out.append(in == In.TITLE ? "\n" : EMPTY_COMMENT);
            newLine();
        } else if (out.length() - start > HARD) {
            breakTooLong();
        }
    }

    private void inProse(char c) {
        int limit = c == ' ' ? IN_PROSE_ATTRIBUTE : HARD;
        if (isAtEdge(c) && out.length() - start > limit) {
            out.append('\n');
            newLine();
        }
    }

    /** Two addresses that follow each other without a space must not share a line. */
    private void beforeTag() {
        breakTooLong();
        if (out.length() - start > BEFORE_TAG) {
            out.append(EMPTY_COMMENT);
            newLine();
        }
    }

    private void breakTooLong() {
        int length = out.length() - start;
        if (space >= 0 && (length > WANTED_WITH_TAGS || length - tags > WANTED)) {
            out.setCharAt(space, '\n');
            start = space + 1;
            tags -= tagsAtSpace;
            space = -1;
        }
    }

    private void newLine() {
        start = out.lastIndexOf("\n") + 1;
        tags = 0;
        space = -1;
    }

    /** Whether the last character does not stand within an entity. */
    private boolean isAtEdge(char c) {
        if (c == '&') {
            entity = out.length();
            return false;
        }
        boolean within = entity >= 0 && c != ';' && c != ' ' && out.length() - entity < LONGEST_ENTITY;
        if (!within) {
            entity = -1;
        }
        return !within;
    }

    private boolean endsWith(String end) {
        int from = out.length() - end.length();
        return from >= 0 && out.indexOf(end, from) == from;
    }
}
