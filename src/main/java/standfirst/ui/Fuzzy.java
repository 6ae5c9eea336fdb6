package standfirst.ui;

import java.util.Locale;
import java.util.OptionalInt;

/** How well a few typed letters fit a name: all of them must occur in order; the starts of words and letters that stand together count most. */
final class Fuzzy {
    private static final int START = 24;
    private static final int TOGETHER = 12;
    private static final int WORD = 10;
    private static final int FOUND = 1;

    /** Longer names than this do not fit worse than this. */
    private static final int LONGEST = 40;

    private Fuzzy() {}

    /** The higher the better; empty where the letters do not fit. Words that are typed may fit in any order, each on its own. */
    static OptionalInt score(String typed, String name) {
        var text = name.toLowerCase(Locale.ROOT);
        int sum = 0;
        for (var word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            var best = best(word, text);
            if (best.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += best.getAsInt();
        }
        return OptionalInt.of(sum * 4 - Math.min(text.length(), LONGEST));
    }

    /** The best of all places to begin. */
    private static OptionalInt best(String word, String text) {
        if (word.isEmpty()) {
            return OptionalInt.of(0);
        }
        var best = OptionalInt.empty();
        for (int at = text.indexOf(word.charAt(0)); at >= 0; at = text.indexOf(word.charAt(0), at + 1)) {
            var here = from(at, word, text);
            if (here.isPresent() && (best.isEmpty() || here.getAsInt() > best.getAsInt())) {
                best = here;
            }
        }
        return best;
    }

    private static OptionalInt from(int start, String word, String text) {
        int sum = 0;
        int at = start - 1;
        for (int i = 0; i < word.length(); i++) {
            int next = text.indexOf(word.charAt(i), at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            boolean begins = next == 0 || !Character.isLetterOrDigit(text.charAt(next - 1));
            sum += next == 0 ? START : i > 0 && next == at + 1 ? TOGETHER : begins ? WORD : FOUND;
            at = next;
        }
        return OptionalInt.of(sum);
    }
}
