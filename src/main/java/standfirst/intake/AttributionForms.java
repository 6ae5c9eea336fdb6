package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms, each tried on the whole line. */
record AttributionForms(String line, String plain, List<Attribution> forms) {
    private static final String DASHES = "–—-|·•\t/";
    private static final String OPENING = "“\"«„「『‘";
    private static final String CLOSING = "”\"»“」』’";

    AttributionForms(String line, List<Attribution> forms) {
        this(line, line.replace('（', '(').replace('）', ')').replace('：', ':').replace('،', ','), forms);
    }

    private void add(String title, Optional<Credit> credit, double bonus) {
        var clean = Attribution.cleanTitle(title);
        credit.ifPresent(found -> {
            int words = Characters.words(clean);
            var told = found.author().isEmpty() ? told(clean) : "";
            if (!told.isEmpty()) {
                forms.add(new Attribution("", new Credit(told, found.publication(), found.score() + bonus + 1)));
            } else if (words > 0) {
                forms.add(new Attribution(clean, found.plus(words == 1 ? bonus - 1 : bonus)));
            }
        });
    }

    /** "Jane Doe on the cost of peace" is no title: its writer stands in it. */
    private static String told(String title) {
        int at = nameEnd(title);
        var rest = at > 0 ? title.substring(at).strip() : "";
        int space = rest.indexOf(' ');
        return space > 0 && Words.ON.has(rest.substring(0, space))
                ? title.substring(0, at).strip()
                : "";
    }

    /** “Title”, Author in Publication */
    void quotedTitle() {
        int open = OPENING.indexOf(plain.charAt(0));
        int close = open < 0 ? -1 : plain.indexOf(CLOSING.charAt(open), 1);
        if (close > 1 && close < plain.length() - 2 && Characters.words(plain.substring(1, close)) > 1) {
            add(line.substring(0, close + 1), Credit.read(withoutBy(plain.substring(close + 1))), 0.8);
        }
    }

    /** Author, “Title”, Publication */
    void quotedMiddle() {
        for (int open = 3; open < Math.min(plain.length() - 4, 80); open++) {
            int quote = OPENING.indexOf(plain.charAt(open));
            int close = quote < 0 || quote == 6 ? -1 : plain.indexOf(CLOSING.charAt(quote), open + 1);
            if (close > 0 && close < plain.length() - 2) {
                var both = Credit.trimmed(plain.substring(0, open)) + ", " + Credit.trimmed(plain.substring(close + 1));
                add(line.substring(open, close + 1), Credit.ofAuthor(both).filter(Credit::hasPublication), 0.8);
                return;
            }
        }
    }

    /** Title (Publication), Title, by Author (Publication), Author: Title (Publication) */
    void brackets() {
        var trimmed = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        int open = trimmed.endsWith(")")
                ? trimmed.lastIndexOf('(')
                : trimmed.endsWith("]") ? trimmed.lastIndexOf('[') : -1;
        if (open < 2) {
            return;
        }
        var inner = Credit.unquoted(trimmed.substring(open + 1, trimmed.length() - 1));
        var credit = Credit.read(inner).filter(found -> !found.author().isEmpty() && found.hasPublication());
        if (credit.isPresent()) {
            add(line.substring(0, open), credit, 0.8);
        } else if (Names.publication(inner) >= 0.4) {
            add(line.substring(0, open), Optional.of(new Credit("", inner, Names.publication(inner))), 0.5);
            inner(line.substring(0, open).strip(), inner);
        }
    }

    /** What stands before a publication in brackets may name the writer itself. */
    private void inner(String before, String publication) {
        var within = new ArrayList<Attribution>();
        var reader = new AttributionForms(before, within);
        if (before.length() > 4) {
            reader.verb();
            reader.sentence();
            reader.dashes();
            reader.colon();
            reader.by();
            reader.commas();
        }
        within.stream()
                .filter(form ->
                        !form.credit().author().isEmpty() && !form.credit().hasPublication())
                .max((one, other) ->
                        Double.compare(one.credit().score(), other.credit().score()))
                .ifPresent(form -> forms.add(new Attribution(
                        form.title(),
                        new Credit(
                                form.credit().author(),
                                publication,
                                form.credit().score() + Names.publication(publication) + 0.5))));
    }

    /** Title, writes Author in Publication; Title, Author writes in Publication */
    void verb() {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            int end = plain.indexOf(' ', space + 1);
            if (end < 0 || !Words.WRITES.has(plain.substring(space + 1, end))) {
                continue;
            }
            char before = plain.charAt(space - 1);
            if (",”’?!\"».–—".indexOf(before) >= 0) {
                add(line.substring(0, space), Credit.ofAuthor(afterSmallWords(plain.substring(end + 1))), 1.5);
            }
            int comma = plain.lastIndexOf(',', space);
            if (comma > 0) {
                var named = plain.substring(comma + 1, space) + plain.substring(end);
                add(line.substring(0, comma), Credit.ofAuthor(named).filter(Credit::hasPublication), 0.8);
            }
        }
    }

    /** Title. Author in Publication; Title? Author, Publication */
    void sentence() {
        for (int i = 1; i + 2 < plain.length(); i++) {
            boolean quoted =
                    i > 1 && Characters.isCloser(plain.charAt(i - 1)) && Characters.isTerminal(plain.charAt(i - 2));
            boolean ends = quoted || Characters.isTerminal(plain.charAt(i - 1));
            boolean gap = Characters.isSpace(plain.charAt(i)) || plain.charAt(i - 1) == '。';
            if (ends && gap) {
                int word = plain.lastIndexOf(' ', i - 1);
                boolean initial = plain.charAt(i - 1) == '.' && Names.isInitial(plain.substring(word + 1, i));
                add(
                        line.substring(0, i),
                        Credit.read(withoutBy(plain.substring(i).strip())),
                        initial ? -2.5 : 0.7);
            }
        }
    }

    /** Title – Author, Publication; Title | Author | Publication; Author, Publication – Title */
    void dashes() {
        for (int i = 1; i + 1 < plain.length(); i++) {
            boolean gap = plain.charAt(i) == '\t' || plain.charAt(i) == '|';
            boolean spaced = Characters.isSpace(plain.charAt(i - 1)) && Characters.isSpace(plain.charAt(i + 1));
            if (DASHES.indexOf(plain.charAt(i)) < 0 || !(gap || spaced)) {
                continue;
            }
            var tail = withoutBy(plain.substring(i + 1).strip());
            add(line.substring(0, i), Credit.read(parts(tail)), 0.9);
            var head = Credit.read(parts(plain.substring(0, i)));
            var title = line.substring(i + 1);
            add(title, head, 0.2);
            head.filter(paper -> paper.author().isEmpty())
                    .ifPresent(paper -> inner(title.strip(), paper.publication()));
        }
    }

    /** Further dashes between writer and publication read as a comma. */
    private static String parts(String tail) {
        return tail.replace(" – ", ", ")
                .replace(" — ", ", ")
                .replace(" - ", ", ")
                .replace(" | ", ", ")
                .replace(" · ", ", ")
                .replace("\t", ", ");
    }

    /** Author, Publication: Title; Author: Title */
    void colon() {
        int colon = plain.indexOf(':');
        if (colon > 2 && colon < 110 && colon + 2 < plain.length()) {
            var credit = Credit.read(withoutBy(plain.substring(0, colon)));
            var title = plain.substring(colon + 1).strip();
            boolean alone = credit.filter(c -> c.author().isEmpty()).isPresent();
            if (!alone || (isTitle(title) && Names.person(title) < Names.LIKELY)) {
                add(line.substring(colon + 1), credit, alone ? -0.6 : 0.4);
            }
            if (alone) {
                quotedBehind(line.substring(colon + 1).strip(), credit.get());
            }
        }
    }

    /** What goes on small or ends in a full stop is a sentence behind its lead-in. */
    private static boolean isTitle(String words) {
        return !words.isEmpty()
                && !Character.isLowerCase(words.codePointAt(0))
                && words.chars().filter(Character::isLetter).count() > 2
                && !words.endsWith(".")
                && Characters.words(words) <= 16;
    }

    /** Publication: “Title”, by Author */
    private void quotedBehind(String rest, Credit paper) {
        var within = new ArrayList<Attribution>();
        if (rest.length() > 4) {
            new AttributionForms(rest, within).quotedTitle();
        }
        within.stream()
                .filter(form ->
                        !form.credit().author().isEmpty() && !form.credit().hasPublication())
                .forEach(form -> forms.add(new Attribution(
                        form.title(),
                        new Credit(
                                form.credit().author(),
                                paper.publication(),
                                form.credit().score() + paper.score() + 1))));
    }

    /** Title by Author; Title, by Author in Publication; Title, de Autor; Title, via Publication */
    void by() {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            int end = plain.indexOf(' ', space + 1);
            var word = end < 0 ? "" : plain.substring(space + 1, end);
            boolean comma = plain.charAt(space - 1) == ',';
            if (!word.isEmpty() && (Words.BY.has(word) || (comma && Words.BY_COMMA.has(word)))) {
                add(line.substring(0, space), Credit.ofAuthor(plain.substring(end + 1)), 1);
            }
            if (comma && Words.VIA.has(word)) {
                var paper = Credit.unquoted(Credit.trimmed(plain.substring(end + 1)));
                add(
                        line.substring(0, space),
                        Optional.of(new Credit("", paper, Names.publication(paper)))
                                .filter(c -> c.score() >= 1),
                        0.3);
            }
        }
    }

    /** Title, Author, Publication */
    void commas() {
        int last = plain.lastIndexOf(", ");
        int second = last > 0 ? plain.lastIndexOf(", ", last - 1) : -1;
        if (second > 0 && Names.person(plain.substring(0, second)) < Names.LIKELY) {
            var credit = Credit.ofAuthor(plain.substring(second + 1)).filter(Credit::hasPublication);
            add(line.substring(0, second), credit.filter(c -> Names.person(c.author()) >= Names.LIKELY), 0.2);
        }
    }

    /** Where the name ends that the text starts with, 0 where it starts with none. */
    static int nameEnd(String text) {
        int best = 0;
        double score = Names.LIKELY - 0.01;
        int at = 0;
        for (int words = 0; words < 7 && at >= 0 && at < text.length(); words++) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            boolean comma = end > at && text.charAt(end - 1) == ',';
            double person = Names.person(text.substring(0, comma ? end - 1 : end));
            if (best > 0 && Words.IN.has(text.substring(at, end))) {
                break;
            }
            if (person > score || (person >= Names.LIKELY && best > 0)) {
                best = comma ? end - 1 : end;
                score = person;
            }
            at = space < 0 ? -1 : space + 1;
        }
        return best;
    }

    private static String withoutBy(String tail) {
        var trimmed = Credit.trimmed(tail);
        var first = firstWord(trimmed);
        boolean by = Words.BY.has(first) || Words.BY_COMMA.has(first);
        return by && first.length() < trimmed.length() ? trimmed.substring(first.length() + 1) : tail;
    }

    /** "writes our Paris correspondent Jane Doe": small words between verb and name are passed over. */
    private static String afterSmallWords(String tail) {
        var rest = tail;
        for (int i = 0; i < 4 && !rest.isEmpty() && Character.isLowerCase(rest.charAt(0)); i++) {
            var word = firstWord(rest);
            if (Names.isCapitalised(word) || Words.PARTICLES.has(word)) {
                break;
            }
            rest = rest.substring(word.length()).strip();
        }
        return rest;
    }

    static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }
}
