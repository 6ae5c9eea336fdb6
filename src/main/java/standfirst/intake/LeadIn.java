package standfirst.intake;

import java.util.Optional;

/**
 * The words a brief starts with.
 *
 * @param end where they end
 * @param rest where the text after them starts
 * @param score how plainly they are a lead-in
 */
record LeadIn(int end, int rest, double score) {
    private static final int FARTHEST = 170;
    private static final int MOST_WORDS = 15;

    static Optional<LeadIn> read(Runs runs, boolean listed) {
        var bold = bold(runs);
        return bold.isPresent() ? bold : marked(runs.text()).or(() -> sentence(runs.text(), listed));
    }

    /** "Vienna. The city will …": a first sentence of very few words, or of some more in a list. */
    private static Optional<LeadIn> sentence(String text, boolean listed) {
        int stop = text.indexOf(". ");
        boolean early = stop > 3
                && stop < 80
                && text.length() > stop + 40
                && !Names.isInitial(text.substring(text.lastIndexOf(' ', stop) + 1, stop + 1));
        int words = early ? Characters.words(text.substring(0, stop)) : 99;
        boolean few = words <= (listed ? 8 : 2) && Names.isCapitalised(text);
        return few ? Optional.of(new LeadIn(stop, stop + 2, listed ? 0.8 : -0.1)) : Optional.empty();
    }

    private static Optional<LeadIn> bold(Runs runs) {
        var text = runs.text();
        int end = runs.boldEnd();
        if (end < 2 || end >= text.length() - 12 || end > 220) {
            return Optional.empty();
        }
        int rest = end;
        while (rest < text.length() && isMark(text.charAt(rest))) {
            rest++;
        }
        while (end > 1 && isMark(text.charAt(end - 1))) {
            end--;
        }
        boolean closed =
                (rest > runs.boldEnd() && !text.substring(runs.boldEnd(), rest).isBlank()) || end < runs.boldEnd();
        boolean sentence = !Character.isLowerCase(text.codePointAt(Math.min(rest, text.length() - 1)));
        return Optional.of(new LeadIn(end, rest, closed ? 2.5 : sentence ? 1.8 : 0.2));
    }

    private static boolean isMark(char c) {
        return Characters.isSpace(c) || ":.–—-：。|".indexOf(c) >= 0;
    }

    private static Optional<LeadIn> marked(String text) {
        int limit = Math.min(text.length() - 2, FARTHEST);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                boolean spaced = Characters.isSpace(text.charAt(i + 1)) || c == '：' || Characters.isUncased(text);
                return spaced ? lead(text, i, i + 1, 1.5) : Optional.empty();
            }
            boolean ends = Characters.isTerminal(c) && Characters.isSpace(text.charAt(i + 1));
            int word = text.lastIndexOf(' ', i) + 1;
            if (ends && i - word > 3) {
                return Optional.empty();
            }
            if ((c == '–' || c == '—')
                    && Characters.isSpace(text.charAt(i - 1))
                    && Characters.isSpace(text.charAt(i + 1))) {
                return lead(text, i, i + 1, 0.5).filter(lead -> !Character.isLowerCase(text.codePointAt(lead.rest)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LeadIn> lead(String text, int mark, int after, double score) {
        int end = mark;
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int rest = after;
        while (rest < text.length() && Characters.isSpace(text.charAt(rest))) {
            rest++;
        }
        int words = Characters.words(text.substring(0, end));
        if (words == 0 || words > MOST_WORDS || rest >= text.length() || Character.isLowerCase(text.codePointAt(0))) {
            return Optional.empty();
        }
        boolean small = Character.isLowerCase(text.codePointAt(rest));
        return Optional.of(new LeadIn(end, rest, score - (words > 9 ? 0.4 : 0) - (small ? 0.7 : 0)));
    }
}
