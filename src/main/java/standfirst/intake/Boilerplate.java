package standfirst.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standfirst.intake.Line.Mark;

/** Finds the lines that are no story: dates, adverts, tables of contents, ways to unsubscribe or to read elsewhere. */
final class Boilerplate {
    private static final int SHORT = 130;
    private static final int TOP = 5;

    private final List<Line> lines;
    private final boolean[] out;
    private final Map<String, Integer> lastSeen = new HashMap<>();
    private final boolean paragraphsParted;

    private Boilerplate(List<Line> lines) {
        this.lines = lines;
        this.out = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            lastSeen.put(key(lines.get(i).text()), i);
        }
        long parted = lines.stream().filter(line -> line.hints().blankBefore()).count();
        this.paragraphsParted = parted > 2 && parted * 5 > lines.size();
    }

    /** For each line, whether it is none of the copy's stories. */
    static boolean[] in(List<Line> lines) {
        var search = new Boilerplate(lines);
        search.single();
        new Adverts(lines, search.out, search.paragraphsParted).mark();
        search.contents();
        search.footer();
        return search.out;
    }

    private void single() {
        boolean top = true;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).runs().words();
            if (lines.get(i).hints().mark() == Mark.RULE) {
                out[i] = true;
                continue;
            }
            out[i] = isDate(text, top && i < TOP)
                    || (top && (isGreeting(text) || isHeader(text)))
                    || isElsewhere(text, i)
                    || isPhoto(text);
            top = top && i < 25 && Characters.weight(text) < 100;
        }
    }

    private static boolean isDate(String text, boolean top) {
        var found = Dates.read(text);
        boolean whole = found.others() == 0 && found.date();
        return whole
                || (top
                        && ((found.issue() && found.others() <= 3)
                                || (found.date() && found.others() <= 5 && found.apart()))
                        && Characters.terminal(text) == ' ');
    }

    /** "Subject: …" says what the mail is called, not what the story is. */
    private static boolean isHeader(String text) {
        int colon = text.indexOf(':');
        return colon > 1
                && colon < 20
                && Words.HEADER.has(text.substring(0, colon).strip());
    }

    private static boolean isGreeting(String text) {
        var cue = text.length() > 60 ? java.util.Optional.<String>empty() : Words.GREETING.start(text);
        boolean ends = ",.!，。！،:–—".indexOf(text.charAt(Math.max(0, text.length() - 1))) >= 0;
        return cue.isPresent()
                && ((ends && Characters.words(text) <= 6)
                        || (cue.get().length() >= text.length() - 1 && text.length() > 4));
    }

    private boolean isElsewhere(String text, int at) {
        if (text.length() <= SHORT && Words.BROWSER.in(text)) {
            return Characters.words(text) <= 16;
        }
        boolean late = at * 3 >= lines.size() * 2;
        return (text.length() <= (late ? 320 : SHORT) && (Words.UNSUBSCRIBE.in(text) || text.startsWith("©")))
                || (isMore(text)
                        && (!Characters.isAllCaps(text)
                                || lines.get(at).runs().link().isPresent()));
    }

    /** "Read more" and its like, alone on a line. */
    static boolean isMore(String text) {
        if (text.length() > 40) {
            return false;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return Words.MORE.has(text.substring(start, end));
    }

    private static boolean isPhoto(String text) {
        if (text.length() > SHORT) {
            return false;
        }
        var cue = Words.PHOTO.start(text);
        return cue.isPresent()
                && text.length() > cue.get().length() + 1
                && ":：©".indexOf(text.substring(cue.get().length()).strip().charAt(0)) >= 0;
    }

    static String bare(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && "*])】—–-_=~".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    static boolean isHeading(Line line) {
        return line.hints().heading() > 0
                || (Characters.isAllCaps(line.text())
                        && Characters.words(line.text()) <= 5
                        && line.runs().link().isEmpty());
    }

    private void contents() {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).runs().words();
            var cue = out[i] || text.length() > 300
                    ? java.util.Optional.<String>empty()
                    : Words.CONTENTS.start(bare(text));
            if (cue.isEmpty()) {
                continue;
            }
            var rest = bare(text).substring(cue.get().length()).strip();
            if (rest.length() > 1 && ":：–—".indexOf(rest.charAt(0)) >= 0) {
                out[i] = cue.get().length() > 6 || echoes(rest, i);
            } else if (rest.length() <= 1) {
                entries(i);
            }
        }
    }

    private boolean echoes(String rest, int at) {
        var later = lastSeen.getOrDefault(key(rest.substring(1)), -1);
        return later > at;
    }

    /** The entries of a table of contents come again further down, or are bullets in one block near the top. */
    private void entries(int at) {
        int end = at + 1;
        int echoed = 0;
        int lastEcho = at;
        boolean bulleted = end < lines.size() && lines.get(end).hints().isListed();
        while (end < lines.size() && end < at + 40 && isEntry(end, at, bulleted)) {
            boolean echo = comesAgain(end);
            echoed += echo ? 1 : 0;
            lastEcho = echo ? end : lastEcho;
            end++;
        }
        boolean early = at < 4 || at * 4 < lines.size();
        int count = end - at - 1;
        boolean block = count > 0
                && early
                && (bulleted
                        || (paragraphsParted
                                && end < lines.size()
                                && lines.get(end).hints().blankBefore()));
        if ((echoed * 2 >= count && echoed > 0) || (block && !attributed(at + 1, end))) {
            int last = block ? end : lastEcho + 1;
            Arrays.fill(out, at, Math.min(last, lines.size()), true);
        }
    }

    private boolean isEntry(int line, int at, boolean bulleted) {
        var it = lines.get(line);
        boolean joined = line == at + 1
                || !paragraphsParted
                || !it.hints().blankBefore()
                || (bulleted && it.hints().isListed());
        return joined
                && bulleted == it.hints().isListed()
                && Characters.weight(it.text()) <= 140
                && (bulleted || !it.hints().isListed());
    }

    private boolean attributed(int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += Names.person(lines.get(i).text()) >= Names.LIKELY
                            || TitleAuthor.read(
                                            lines.get(i).runs(),
                                            Attribution.read(lines.get(i).runs()))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        return names * 2 > to - from;
    }

    private boolean comesAgain(int line) {
        return lastSeen.getOrDefault(key(lines.get(line).text()), line) > line;
    }

    private static String key(String text) {
        var key = new StringBuilder();
        Words.fold(text.substring(0, Math.min(text.length(), 120)))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Once a way to unsubscribe is offered near the end, what still follows is the small print. */
    private void footer() {
        int first = -1;
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 12; i--) {
            boolean offers = out[i]
                    && Words.UNSUBSCRIBE.in(lines.get(i)
                            .text()
                            .substring(0, Math.min(330, lines.get(i).text().length())));
            first = offers ? i : first;
        }
        if (first < 0) {
            return;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            if (Characters.weight(lines.get(i).text()) > 220 || isHeading(lines.get(i))) {
                break;
            }
            out[i] = true;
        }
        for (int i = first - 1;
                i >= Math.max(0, first - 3) && isAddress(lines.get(i).text()) && !isItem(lines.get(i));
                i--) {
            out[i] = true;
        }
    }

    private static boolean isItem(Line line) {
        return line.hints().isListed()
                || line.text().chars().filter(c -> c == ',').count() < 2
                || java.util.Arrays.stream(line.text().split(", "))
                        .anyMatch(part -> Dates.read(part).date());
    }

    private static boolean isAddress(String text) {
        long commas = text.chars().filter(c -> c == ',').count();
        return text.length() < 140
                && text.length() > 8
                && commas >= 2
                && text.chars().anyMatch(Character::isDigit)
                && Characters.terminal(text) == ' ';
    }

    /** The keys of lines that a table of contents announced: they are headings or headlines where they stand. */
    static Set<String> announced(List<Line> lines, boolean[] out) {
        var keys = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (out[i] && lines.get(i).hints().mark() != Mark.RULE) {
                keys.add(key(lines.get(i).text()));
            }
        }
        keys.remove("");
        return keys;
    }

    static boolean isAnnounced(Set<String> announced, Line line) {
        return announced.contains(key(line.text()));
    }

    /** The lines that stay, in order. */
    static List<Integer> kept(boolean[] out) {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < out.length; i++) {
            if (!out[i]) {
                kept.add(i);
            }
        }
        return kept;
    }
}
