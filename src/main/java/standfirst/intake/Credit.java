package standfirst.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who wrote something and where: what is left of a recommended line once its title is off.
 *
 * @param score how well the words fit a person's and a publication's name; higher is surer
 */
record Credit(String author, String publication, double score) {
    private static final int LONGEST = 150;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Reads "Author in Publication", "Author, Publication", "Author (Publication)", an author or a publication alone. */
    static Optional<Credit> read(String words) {
        var tail = trimmed(words);
        if (tail.isEmpty() || tail.length() > LONGEST) {
            return Optional.empty();
        }
        return best(best(withPreposition(tail), withComma(tail)), best(withBrackets(tail), alone(tail)));
    }

    /** Like {@link #read}, for words that follow a verb or "by": an author must be among them. */
    static Optional<Credit> ofAuthor(String words) {
        return read(words).filter(credit -> !credit.author.isEmpty());
    }

    static Optional<Credit> best(Optional<Credit> one, Optional<Credit> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().score >= other.get().score ? one : other;
    }

    Credit plus(double bonus) {
        return new Credit(author, publication, score + bonus);
    }

    boolean hasPublication() {
        return !publication.isEmpty();
    }

    private static Optional<Credit> withPreposition(String tail) {
        Optional<Credit> best = Optional.empty();
        var words = SPACE.split(tail, -1);
        int at = 0;
        for (int i = 0; i + 1 < words.length && i < 14; i++) {
            if (i > 0 && Words.IN.has(words[i])) {
                int pub = at + words[i].length() + 1;
                boolean two = i + 2 < words.length
                        && Words.IN.has(words[i] + " " + words[i + 1])
                        && !Names.isCapitalised(words[i + 1]);
                best = best(
                        best,
                        both(tail.substring(0, at), tail.substring(two ? pub + words[i + 1].length() + 1 : pub), 1));
            }
            at += words[i].length() + 1;
        }
        return best;
    }

    private static Optional<Credit> withComma(String tail) {
        Optional<Credit> best = Optional.empty();
        for (int comma = tail.indexOf(','); comma > 0; comma = tail.indexOf(',', comma + 1)) {
            var before = tail.substring(0, comma);
            var after = tail.substring(comma + 1).strip();
            int space = after.indexOf(' ');
            if (space > 0 && Words.IN.has(after.substring(0, space))) {
                best = best(best, both(before, after.substring(space + 1), 0.8));
            }
            best = best(best, both(before, after, -0.2));
            if (Names.person(before) < 1.2 && Names.publication(before) >= 1) {
                best = best(best, both(after, before, -0.6));
            }
        }
        return best;
    }

    private static Optional<Credit> withBrackets(String tail) {
        int open = Math.max(tail.lastIndexOf('('), Math.max(tail.lastIndexOf('『'), tail.lastIndexOf('[')));
        boolean closed = open > 0 && ")』]".indexOf(tail.charAt(tail.length() - 1)) >= 0;
        return closed
                ? both(tail.substring(0, open), tail.substring(open + 1, tail.length() - 1), 0.8)
                : Optional.empty();
    }

    private static Optional<Credit> both(String author, String publication, double bonus) {
        var name = trimmed(author);
        var words = trimmed(publication);
        var paper = quoted(words);
        double person = Names.person(name);
        double place = paper.equals(words) ? Names.publication(paper) : Math.max(1, Names.publication(paper));
        if (person < -0.5 || place < 0) {
            return Optional.empty();
        }
        return Optional.of(new Credit(name, paper, person + place + bonus));
    }

    private static Optional<Credit> alone(String tail) {
        double person = Names.person(tail);
        var paper = unquoted(tail);
        double place = Names.publication(paper);
        if (person >= Names.LIKELY && person >= place) {
            return Optional.of(new Credit(tail, "", person - 0.3));
        }
        boolean sure = place >= 1.5 || (place >= 1 && (paper.indexOf(' ') < 0 || person < 1));
        return sure ? Optional.of(new Credit("", paper, place - 0.3)) : Optional.empty();
    }

    /** Without space, a full stop at the end, a dash or comma at the start. */
    static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end
                && (Characters.isSpace(words.charAt(start)) || ",–—-|·:;/".indexOf(words.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Characters.isSpace(words.charAt(end - 1)) || ",;:–—-|·/。".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        var trimmed = words.substring(start, end);
        int space = trimmed.lastIndexOf(' ');
        boolean stop = trimmed.endsWith(".") && !Names.isInitial(trimmed.substring(space + 1));
        return stop ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    }

    /** What stands in quotation marks at the end, behind no more than "the magazine"; else the words themselves. */
    private static String quoted(String words) {
        int open = Math.max(
                words.indexOf('«'), Math.max(words.indexOf('“'), Math.max(words.indexOf('„'), words.indexOf('"'))));
        boolean led = open > 0 && Characters.words(words.substring(0, open)) <= 2;
        return unquoted(led ? words.substring(open) : words);
    }

    /** Words without the quotation marks around them. */
    static String unquoted(String words) {
        if (words.length() < 3) {
            return words;
        }
        int open = "“\"«„「『‘'‹”".indexOf(words.charAt(0));
        int close = "”\"»“」』’'›".indexOf(words.charAt(words.length() - 1));
        boolean inside = words.substring(1, words.length() - 1).chars().anyMatch(c -> "“”\"«»「」".indexOf(c) >= 0);
        return open >= 0 && close >= 0 && !inside
                ? words.substring(1, words.length() - 1).strip()
                : words;
    }
}
