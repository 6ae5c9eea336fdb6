package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import standfirst.intake.TextReader.Raw;

/** Makes paragraphs whole that were wrapped at some 72 columns: a line goes on where the next word would not have fitted on it. */
final class HardWrap {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 45;

    private HardWrap() {}

    static List<Raw> join(List<Raw> lines) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        var joined = new ArrayList<Raw>();
        var open = new ArrayList<Raw>();
        for (var line : lines) {
            if (!open.isEmpty() && !continues(open.getLast(), line, width)) {
                joined.add(one(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            joined.add(one(open));
        }
        return joined;
    }

    /** The column the copy is wrapped at, 0 where it is not. */
    private static int width(List<Raw> lines) {
        int width = 0;
        int wide = 0;
        int filled = 0;
        for (var line : lines) {
            int length = line.tidy().length();
            filled += length > 0 ? 1 : 0;
            wide += length > WIDEST && line.tidy().indexOf(' ') >= 0 ? 1 : 0;
            width = length <= WIDEST ? Math.max(width, length) : width;
        }
        boolean plausible = width >= NARROWEST && wide * 20 <= filled;
        return plausible && hasRhythm(lines, width) ? width : 0;
    }

    private static boolean hasRhythm(List<Raw> lines, int width) {
        int full = 0;
        int goesOn = 0;
        int prose = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var next = lines.get(i + 1).tidy();
            if (lines.get(i).tidy().isEmpty() || next.isEmpty()) {
                continue;
            }
            prose++;
            if (isFull(lines.get(i).tidy(), next, width)) {
                full++;
                goesOn += Character.isLowerCase(next.charAt(0)) ? 1 : 0;
            }
        }
        boolean uncased = lines.stream().anyMatch(line -> Characters.isUncased(line.tidy()));
        return full >= 3 && (goesOn >= Math.max(2, full * 0.3) || (uncased && full >= 6 && full >= prose * 0.7));
    }

    private static boolean isFull(String line, String next, int width) {
        int space = next.indexOf(' ');
        return line.length() + 1 + (space < 0 ? next.length() : space) > width;
    }

    private static boolean continues(Raw line, Raw next, int width) {
        var text = line.tidy();
        var after = next.tidy();
        if (text.isEmpty() || after.isEmpty() || startsItem(after) || isHeading(text) || Addresses.isAddress(text)) {
            return false;
        }
        boolean lower = Character.isLowerCase(after.charAt(0)) && text.length() > width / 2;
        return !Addresses.isAddress(after) && (lower || isFull(text, after, width)) && !isCapsAbove(text, after);
    }

    private static boolean isCapsAbove(String text, String after) {
        return Characters.isAllCaps(text) != Characters.isAllCaps(after)
                && text.length() < 60
                && Characters.isAllCaps(text);
    }

    private static boolean startsItem(String text) {
        var hints = Marks.read(new SourceRange(0, 0), text).hints();
        return hints.mark() != Line.Mark.NONE || hints.heading() > 0 || hints.ornament();
    }

    private static boolean isHeading(String text) {
        var hints = Marks.read(new SourceRange(0, 0), text).hints();
        return hints.heading() > 0 || hints.mark() == Line.Mark.RULE;
    }

    private static Raw one(List<Raw> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var text = new StringBuilder();
        for (var part : parts) {
            boolean hyphen = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetter(text.charAt(text.length() - 2))
                    && Character.isLowerCase(part.tidy().charAt(0));
            text.append(text.isEmpty() || hyphen ? "" : " ").append(part.tidy());
        }
        return new Raw(parts.getFirst().range().to(parts.getLast().range()), text.toString());
    }
}
