package standfirst.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares plain texts by their paragraphs, and brings what changed in one of them into another. */
public final class TextMerge {
    /** Lines with words on them, and the blank lines behind them. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("([^\\n]*\\S[^\\n]*(?:\\n[^\\n]*\\S[^\\n]*)*)((?:[ \\t]*\\n)*)");

    private TextMerge() {}

    /** What became of a paragraph. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** A paragraph, and what became of it. */
    public record Change(Kind kind, String words) {}

    /**
     * Two texts brought together.
     *
     * @param clashes paragraphs that both had changed: they stand below each other, the own one first
     */
    public record Merged(String words, int clashes) {}

    /** A paragraph and the line feeds behind it, of which it does not depend whether two are the same. */
    private record Paragraph(String words, String gap) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Paragraph paragraph && paragraph.words.equals(words);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    /** The paragraphs of two texts in order, those that are gone before those that are new in their place. */
    public static List<Change> changes(String before, String after) {
        var was = paragraphs(before);
        var is = paragraphs(after);
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        for (var pair : common(was, is)) {
            add(changes, Kind.GONE, was.subList(i, pair[0]));
            add(changes, Kind.NEW, is.subList(j, pair[1]));
            changes.add(new Change(Kind.SAME, was.get(pair[0]).words()));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        add(changes, Kind.GONE, was.subList(i, was.size()));
        add(changes, Kind.NEW, is.subList(j, is.size()));
        return List.copyOf(changes);
    }

    /**
     * The own text with what changed from one text to the next; what is rewritten in it stays.
     *
     * @param base what the own text was made from
     */
    public static Merged merge(String base, String own, String next) {
        var was = paragraphs(base);
        var mine = paragraphs(own);
        var theirs = paragraphs(next);
        var inMine = partners(was, mine);
        var inTheirs = partners(was, theirs);
        var merged = new ArrayList<Paragraph>();
        int clashes = 0;
        int m = 0;
        int t = 0;
        int b = 0;
        for (int i = 0; i <= was.size(); i++) {
            boolean end = i == was.size();
            if (!end && (inMine[i] < 0 || inTheirs[i] < 0)) {
                continue;
            }
            int toMine = end ? mine.size() : inMine[i];
            int toTheirs = end ? theirs.size() : inTheirs[i];
            clashes += stretch(was.subList(b, i), mine.subList(m, toMine), theirs.subList(t, toTheirs), merged);
            if (!end) {
                merged.add(mine.get(toMine));
            }
            m = toMine + 1;
            t = toTheirs + 1;
            b = i + 1;
        }
        return new Merged(joined(merged), clashes);
    }

    /** Adds what becomes of a stretch between paragraphs that all three have; 1 where both changed it differently. */
    private static int stretch(
            List<Paragraph> base, List<Paragraph> mine, List<Paragraph> theirs, List<Paragraph> merged) {
        if (mine.equals(base)) {
            merged.addAll(theirs);
        } else {
            merged.addAll(mine);
            if (!theirs.equals(base) && !theirs.equals(mine)) {
                theirs.stream()
                        .filter(each -> !mine.contains(each) && !base.contains(each))
                        .forEach(merged::add);
                return 1;
            }
        }
        return 0;
    }

    private static void add(List<Change> changes, Kind kind, List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> changes.add(new Change(kind, paragraph.words())));
    }

    private static List<Paragraph> paragraphs(String text) {
        return PARAGRAPH
                .matcher(text)
                .results()
                .map(found -> new Paragraph(
                        found.group(1).stripTrailing(), found.group(2).replaceAll("[ \\t]", "")))
                .toList();
    }

    private static String joined(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        for (var paragraph : paragraphs) {
            text.append(paragraph.words()).append(paragraph.gap().length() < 2 ? "\n\n" : paragraph.gap());
        }
        return text.isEmpty() ? "" : text.toString().stripTrailing() + "\n";
    }

    /** For each of the first its partner in the second, or -1. */
    private static int[] partners(List<Paragraph> was, List<Paragraph> is) {
        var partners = new int[was.size()];
        Arrays.fill(partners, -1);
        common(was, is).forEach(pair -> partners[pair[0]] = pair[1]);
        return partners;
    }

    /** The longest row of paragraphs that both have in order, as pairs of their positions. */
    private static List<int[]> common(List<Paragraph> was, List<Paragraph> is) {
        var longest = new int[was.size() + 1][is.size() + 1];
        for (int i = was.size() - 1; i >= 0; i--) {
            for (int j = is.size() - 1; j >= 0; j--) {
                longest[i][j] = was.get(i).equals(is.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < was.size() && j < is.size()) {
            if (was.get(i).equals(is.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
