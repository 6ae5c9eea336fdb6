package standfirst.model;

/** A run of text in one style. A line feed in it is a line break within the paragraph; no other control character but tab may stand in it. */
public record Span(String text, Style style) {
    public Span {
        Require.present(text, style);
        text = plain(text);
    }

    public static Span of(String text) {
        return new Span(text, Style.PLAIN);
    }

    public Span withText(String changed) {
        return new Span(changed, style);
    }

    private static String plain(String text) {
        var clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            clean = isText(text.charAt(i));
        }
        if (clean) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> isText((char) c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isText(char c) {
        return (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t';
    }
}
