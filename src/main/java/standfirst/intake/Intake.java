package standfirst.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standfirst.intake.Line.Mark;
import standfirst.model.Details;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Link;
import standfirst.model.Region;

/** Copy in, a draft out. Never throws, whatever the words are. */
public final class Intake {
    private Intake() {}

    /** Sorts plain text. */
    public static Draft text(String copy) {
        return sort(TextReader.read(copy));
    }

    /** Sorts plain text for an edition; nothing of its details changes what lines mean. */
    public static Draft text(String copy, Details details) {
        return text(copy);
    }

    /** Sorts HTML, a whole page or the fragment a clipboard holds. The ranges of the map count in {@link #words}. */
    public static Draft html(String html) {
        return sort(HtmlReader.read(html));
    }

    /** Sorts HTML for an edition; nothing of its details changes what lines mean. */
    public static Draft html(String html, Details details) {
        return html(html);
    }

    /**
     * Sorts a file of copy, as HTML where its name or its first words say so.
     *
     * @throws CopyException with one sentence for the user where the file cannot be read as text
     */
    public static Draft read(CopyFile file) throws CopyException {
        var text = Decoder.decode(file.bytes(), file.name());
        return isHtml(file.name(), text) ? html(text) : text(text);
    }

    /** The words of an HTML page, line by line, as the map of its draft counts them. */
    public static String words(String html) {
        return HtmlReader.read(html).text();
    }

    /** Whether copy is HTML: by its file's name, or because it starts as a page or with a tag pages are made of. */
    public static boolean isHtml(String name, String text) {
        return HtmlReader.isHtml(name, text);
    }

    private static Draft sort(Copy copy) {
        var map = new ArrayList<Placement>();
        var unplaced = new ArrayList<String>();
        var units = units(copy.lines(), map, unplaced);
        var context = new Scores(units);
        var scores = new ArrayList<double[]>();
        for (int i = 0; i < units.size(); i++) {
            scores.add(context.of(i));
        }
        var filed = new ArrayList<Filed>();
        var figures = new ArrayList<>(copy.figures());
        for (var section : units.isEmpty() ? List.<Section>of() : Section.of(units, Sorter.sort(scores), scores)) {
            boolean lead = section.kind() == Kind.STORY;
            var figure = lead && !figures.isEmpty() ? figures.removeFirst() : Figure.NONE;
            filed.add(
                    lead
                            ? LeadFiling.file(section, figure, context.writer(), map, unplaced)
                            : Filing.file(section, map));
        }
        figures.forEach(figure -> filed.add(picture(figure)));
        map.sort(Comparator.comparingInt(placement -> placement.range().start()));
        return new Draft(filed, map, unplaced, Tongue.of(copy.text(), copy.said()));
    }

    private static Filed picture(Figure figure) {
        return new Filed(
                Entry.of(Region.MAIN, new ImageBlock(figure)), 0.5, "A picture; its place in the page is not known.");
    }

    /** Sets aside what is no story, and hangs addresses and "read more" lines on the line they follow. */
    private static List<Unit> units(List<Line> copy, List<Placement> map, List<String> unplaced) {
        var lines = new ArrayList<>(copy);
        var out = Boilerplate.in(lines);
        Front.mark(lines, out);
        var announced = Boilerplate.announced(lines, out);
        var units = new ArrayList<Unit>();
        for (int i = 0; i < lines.size(); i++) {
            if (out[i]) {
                setAside(lines.get(i), map, unplaced);
                continue;
            }
            var addresses = new ArrayList<Line>();
            Optional<Link> more = Optional.empty();
            int next = i + 1;
            while (next < lines.size()) {
                var line = lines.get(next);
                boolean address = !out[next] && Addresses.alone(line.runs()).isPresent();
                boolean readMore = out[next] && Boilerplate.isMore(line.text());
                if (!address && !readMore) {
                    break;
                }
                if (address) {
                    addresses.add(line);
                } else {
                    more = more.or(() -> line.runs().link());
                    setAside(line, map, unplaced);
                }
                next++;
            }
            units.add(Unit.of(lines.get(i), addresses, more, Boilerplate.isAnnounced(announced, lines.get(i))));
            i = next - 1;
        }
        return Rhythm.read(units);
    }

    private static void setAside(Line line, List<Placement> map, List<String> unplaced) {
        map.add(Placement.nowhere(line.range()));
        if (line.hints().mark() != Mark.RULE) {
            unplaced.add(line.runs().words());
        }
    }
}
