package standfirst.ui.handoff;

import standfirst.model.Rendered;

/**
 * What a mail's source weighs, in octets of UTF-8, and what of it is what.
 *
 * @param words what readers read
 * @param addresses where links lead and pictures come from
 * @param layout all else
 */
public record Weight(long words, long addresses, long layout) {
    /** Gmail shows a longer mail clipped, in kilobytes of 1,024 octets (EMAIL.md, "Musts" 4). */
    public static final double CLIP = 102;

    static Weight of(Rendered rendered) {
        var html = rendered.html();
        long words = 0;
        long addresses = 0;
        int body = Math.max(0, html.indexOf("<body"));
        boolean tag = false;
        for (int i = body; i < html.length(); i++) {
            var letter = html.charAt(i);
            if (letter == '<') {
                tag = true;
            } else if (letter == '>' && tag) {
                tag = false;
            } else if (!tag) {
                words += octets(letter);
            } else if (letter == '"' && isAddress(html, i)) {
                int end = html.indexOf('"', i + 1);
                int to = end < 0 ? html.length() : end;
                addresses += octets(html, i + 1, to);
                i = to;
            }
        }
        return new Weight(words, addresses, octets(html, 0, html.length()) - words - addresses);
    }

    long total() {
        return words + addresses + layout;
    }

    private static boolean isAddress(String html, int quote) {
        return html.startsWith("href=", quote - 5) || html.startsWith("src=", quote - 4);
    }

    /** Counted, for encoding a long mail would cost its size again. */
    private static long octets(String text, int from, int to) {
        long octets = 0;
        for (int i = from; i < to; i++) {
            octets += octets(text.charAt(i));
        }
        return octets;
    }

    /** Size of a text in kilobytes of 1,024 octets, as Gmail's limit counts. */
    public static double kilobytes(String text) {
        return octets(text, 0, text.length()) / 1024.0;
    }

    private static int octets(char letter) {
        return letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
    }
}
