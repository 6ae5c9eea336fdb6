package standfirst.intake;

import java.util.Optional;
import standfirst.model.Byline;

/** Finds who wrote a story: on a line of its own, or inside a paragraph. */
final class Bylines {
    private static final int LONGEST_LINE = 110;
    private static final int HEAD = 3000;
    private static final int TAIL = 400;

    private Bylines() {}

    /** "By Jane Doe", "Text: Jane Doe", "By Jane Doe, Political Editor". */
    static Optional<Byline> ownLine(Runs runs) {
        var line = runs.words();
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        var cue = Words.BYLINE.start(line);
        if (cue.isEmpty() || cue.get().length() == line.length()) {
            return Optional.empty();
        }
        var rest = line.substring(cue.get().length());
        boolean uncased = Characters.isUncased(line);
        boolean small = !uncased && Character.isLowerCase(line.codePointAt(0));
        if ((small && Names.person(Credit.trimmed(rest)) < Names.LIKELY)
                || (!uncased && Character.isLetter(rest.charAt(0)))) {
            return Optional.empty();
        }
        var who = Credit.trimmed(rest);
        return named(who).or(() -> desk(who)).map(byline -> byline.withLink(runs.link()));
    }

    /** "our Transport Staff". */
    private static Optional<Byline> desk(String words) {
        boolean few = Characters.words(words) <= 5 && Characters.terminal(words) == ' ';
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return few && Words.ROLE.has(last) ? Optional.of(Byline.of(words)) : Optional.empty();
    }

    /** A name, and behind a comma, dash or preposition what its bearer does or where. */
    static Optional<Byline> named(String words) {
        if (Names.person(words) >= 0.5) {
            return Optional.of(Byline.of(words));
        }
        for (int i = 2; i + 1 < words.length(); i++) {
            boolean mark = ",|–—(".indexOf(words.charAt(i)) >= 0;
            boolean preposition = words.charAt(i) == ' ' && isPreposition(words, i + 1);
            if ((mark || preposition) && Names.person(words.substring(0, i)) >= 1.2) {
                return Optional.of(new Byline(
                        words.substring(0, i).strip(), words.substring(i).strip(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPreposition(String words, int at) {
        int end = words.indexOf(' ', at);
        return end > 0 && Words.IN.has(words.substring(at, end)) && Character.isLowerCase(words.charAt(at));
    }

    /** The name in "…, writes Jane Doe." where it ends a sentence of the paragraph. */
    static Optional<String> within(String paragraph) {
        if (paragraph.length() <= HEAD + TAIL) {
            return search(paragraph);
        }
        var head = search(paragraph.substring(0, HEAD));
        return head.isPresent() ? head : search(paragraph.substring(paragraph.length() - TAIL));
    }

    private static Optional<String> search(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            int end = text.indexOf(' ', space + 1);
            if (end > 0
                    && ",，،”’\"»–—".indexOf(text.charAt(space - 1)) >= 0
                    && Words.FILES.has(text.substring(space + 1, end))) {
                var name = name(text, end + 1);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(String text, int from) {
        int start = from;
        int at = from;
        for (int words = 0; words < 12 && at < text.length(); words++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            var word = text.substring(at, end);
            boolean initial = Names.isInitial(word);
            boolean stops = !word.isEmpty() && !initial && !Character.isLetter(word.charAt(word.length() - 1));
            boolean belongs = initial
                    || Names.isCapitalised(word)
                    || Characters.isUncased(word)
                    || (at > start && (Words.PARTICLES.has(word) || Words.CONJUNCTIONS.has(word)));
            if (!belongs && at == start && words < 5 && !stops && space > 0) {
                start = end + 1;
            } else if (!belongs) {
                var name = text.substring(start, Math.max(start, at - 1));
                return isPlace(text, at) && Names.person(name) >= Names.LIKELY ? Optional.of(name) : Optional.empty();
            }
            if (stops || space < 0) {
                var name = stops ? withoutMarks(text.substring(start, end)) : text.substring(start, end);
                return Names.person(name) >= 1 ? Optional.of(name) : Optional.empty();
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** "writes Jane Doe in Paris" names a place; "in The Spectator" names another paper, whose story this is not. */
    private static boolean isPlace(String text, int at) {
        int space = text.indexOf(' ', at);
        var rest = space < 0 ? "" : text.substring(space + 1, Math.min(text.length(), space + 60));
        int stop = 0;
        while (stop < rest.length() && ".,;".indexOf(rest.charAt(stop)) < 0) {
            stop++;
        }
        boolean preposition =
                space > 0 && (Words.IN.has(text.substring(at, space)) || Words.VIA.has(text.substring(at, space)));
        return preposition && stop < rest.length() && Names.publication(rest.substring(0, stop)) < 1.5;
    }

    private static String withoutMarks(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetter(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }
}
