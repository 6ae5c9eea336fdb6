package standfirst.intake;

import java.util.Optional;

/**
 * A line of a link list that holds both title and author.
 *
 * @param score from 0 up: how plain the border between them is
 */
record TitleAuthor(String title, String author, double score) {
    private static final int LONGEST = 300;

    static Optional<TitleAuthor> read(Runs runs, Optional<Attribution> attribution) {
        if (runs.text().length() > LONGEST) {
            return Optional.empty();
        }
        var byStyle = byStyle(runs);
        if (byStyle.isPresent()) {
            return byStyle;
        }
        var marked = attribution
                .filter(form -> !form.credit().hasPublication() && !form.title().isEmpty())
                .filter(form -> Characters.words(form.title()) > 1)
                .filter(form -> keepsWords(form, runs.text()))
                .map(form -> new TitleAuthor(
                        form.title(),
                        form.credit().author(),
                        Math.min(2.2, form.credit().score() - 0.3)));
        return marked.isPresent() ? marked : atEnd(runs.text());
    }

    /** The title is linked or bold, the author is not, or the other way round. */
    private static Optional<TitleAuthor> byStyle(Runs runs) {
        int length = runs.text().length();
        for (int border : new int[] {runs.linkEnd(), runs.boldEnd(), plainEnd(runs)}) {
            if (border <= 0 || border >= length) {
                continue;
            }
            var before = withoutBy(runs.slice(0, border).words());
            var after = withoutBy(runs.slice(border, length).words());
            double second = Names.person(after);
            double first = Names.person(before);
            if (second >= 0.5 && second > first && before.indexOf(' ') > 0) {
                return Optional.of(new TitleAuthor(Attribution.cleanTitle(before), after, 2.6));
            }
            if (first >= 0.5 && first > second && after.indexOf(' ') > 0) {
                return Optional.of(new TitleAuthor(Attribution.cleanTitle(after), before, 2.6));
            }
        }
        return Optional.empty();
    }

    /** Where the unstyled words end that the line starts with. */
    private static int plainEnd(Runs runs) {
        int end = 0;
        for (var span : runs.spans()) {
            if (span.style().bold()
                    || span.style().italic()
                    || span.style().link().isPresent()) {
                break;
            }
            end += span.text().length();
        }
        return end;
    }

    /** No more than one word, such as "by", may stand between title and author: a link item has no place for others. */
    private static boolean keepsWords(Attribution form, String line) {
        int kept =
                Characters.words(form.title()) + Characters.words(form.credit().author());
        return kept + 1 >= Characters.words(line);
    }

    private static String withoutBy(String words) {
        var trimmed = Credit.trimmed(words);
        int space = trimmed.indexOf(' ');
        boolean by = space > 0 && Words.BY.has(trimmed.substring(0, space));
        return by ? trimmed.substring(space + 1) : trimmed;
    }

    /** "Poland and Britain are poles apart Neil Collins": the capitals at the end are the author's, two of them unless initials or particles say more. */
    private static Optional<TitleAuthor> atEnd(String line) {
        var words = line.split(" ", -1);
        int from = words.length;
        int content = 0;
        while (from > 1 && words.length - from < 7) {
            var word = words[from - 1];
            boolean initial = Names.isInitial(word);
            boolean capital = Names.isCapitalised(word) && !word.isEmpty() && !isEnd(word, initial);
            boolean particle =
                    content > 0 && content < 2 && Words.PARTICLES.has(word) && Character.isLowerCase(word.charAt(0));
            boolean enough = content >= 2 && !initial;
            if (enough || (!capital && !particle) || (Words.STOP.has(word) && !particle)) {
                break;
            }
            content += capital && !initial ? 1 : 0;
            from--;
        }
        while (from < words.length
                && Words.PARTICLES.has(words[from])
                && Character.isLowerCase(words[from].charAt(0))) {
            from++;
        }
        return split(words, withThirdName(words, from, content));
    }

    private static boolean isEnd(String word, boolean initial) {
        char last = word.charAt(word.length() - 1);
        return !initial && !Character.isLetter(last);
    }

    /** Right behind a question mark or a closing quote a name may have three words. */
    private static int withThirdName(String[] words, int from, int content) {
        boolean more =
                content == 2 && from > 2 && Names.isCapitalised(words[from - 1]) && !isEnd(words[from - 1], false);
        return more && Characters.terminal(words[from - 2]) != ' ' ? from - 1 : from;
    }

    private static Optional<TitleAuthor> split(String[] words, int from) {
        if (from < 2 || from >= words.length) {
            return Optional.empty();
        }
        var author = String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
        var title = String.join(" ", java.util.Arrays.copyOfRange(words, 0, from));
        double person = Names.person(author);
        boolean ends = Characters.terminal(title) != ' ';
        boolean small = !Names.isCapitalised(words[from - 1]);
        if (person < Names.LIKELY
                || Words.ARTICLES.has(words[from - 1])
                || (Characters.isAllCaps(author) != Characters.isAllCaps(title)
                        && Characters.isAllCaps(author)
                        && from < 3)) {
            return Optional.empty();
        }
        return Optional.of(new TitleAuthor(Attribution.cleanTitle(title), author, ends ? 2 : small ? 1.4 : 0.5));
    }
}
