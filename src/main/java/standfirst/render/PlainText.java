package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;

/**
 * Plain text in the making: passages with a blank line between them, in lines of at most 72 columns unless told otherwise. Words and addresses are never broken, and no
 * line ends with a space.
 */
final class PlainText {
    static final int COLUMNS = 72;

    /** No line is broken: for a window that breaks them itself. */
    static final int FLOWING = Integer.MAX_VALUE;

    /** Rules are short there, so that they are not broken. */
    private static final int FLOWING_RULE = 48;

    private final TextLinks links;
    private final boolean rightToLeft;
    private final int columns;
    private final List<Passage> passages = new ArrayList<>();

    /** @param rightToLeft whether the language of the text is written so */
    PlainText(TextLinks links, boolean rightToLeft) {
        this(links, rightToLeft, COLUMNS);
    }

    /** @param columns how wide a line may be */
    PlainText(TextLinks links, boolean rightToLeft, int columns) {
        this.columns = columns;
        this.links = links;
        this.rightToLeft = rightToLeft;
    }

    /** Words underlined, doubly the ones that open the page. */
    void heading(String words, int level) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            int longest = Wrap.lines(line, "", "", columns).stream()
                    .mapToInt(Columns::of)
                    .max()
                    .orElse(0);
            passages.add(new Passage(line, "", "", false));
            var rule = (level == 1 ? "=" : "-").repeat(Math.min(longest, ruleLength()));
            passages.add(new Passage(rule, passages.getLast().margin(), "", true));
        }
    }

    /** Words with their line feeds kept; nothing where there are none. */
    void paragraph(String words) {
        passage(words, "", "");
    }

    void quoted(String words) {
        passage(words, "> ", "> ");
    }

    /** A passage that starts with a mark such as "1. "; its further lines stand below its words. */
    void item(String mark, String words) {
        passage(words, mark, " ".repeat(mark.length()));
    }

    /** Short lines of a list, without a blank line between them. */
    void items(String mark, List<String> lines) {
        var tight = false;
        for (var line : lines) {
            passages.add(new Passage(line, mark, " ".repeat(mark.length()), tight));
            tight = true;
        }
    }

    /** An item with what is said about it, and its links. */
    void item(String mark, List<Span> line, RichText comment) {
        var words = words(line).strip();
        var said = comment.paragraphs().stream()
                .map(paragraph -> words(paragraph.spans()))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        item(mark, Escape.isBlank(said) ? words : words + "\n" + said.strip());
        var all = Stream.concat(
                        line.stream(), comment.paragraphs().stream().flatMap(paragraph -> paragraph.spans().stream()))
                .toList();
        // An item is about the one thing it leads to; of several it says which leads where.
        collect(
                all,
                all.stream()
                                .flatMap(span -> span.style().link().stream())
                                .distinct()
                                .count()
                        > 1);
    }

    /** An address that all words of the last passage lead to. */
    void link(Link link) {
        if (passages.isEmpty()) {
            passages.add(new Passage("", "", "", false));
            passages.getLast().address("", TextLinks.shown(link));
        } else if (links.areNumbered()) {
            passages.getLast().add(links.mark(link));
        } else {
            passages.getLast().address("", TextLinks.shown(link));
        }
    }

    /** An address in a passage of its own. */
    void alone(Link link) {
        passages.add(new Passage(links.areNumbered() ? links.mark(link) : TextLinks.shown(link), "", "", false));
    }

    /** An address that the last passage, a line with a name, leads to. */
    void linkBeside(Link link) {
        if (links.areNumbered()) {
            link(link);
        } else {
            passages.getLast().addressBeside(": ", TextLinks.shown(link), columns);
        }
    }

    /** An address after a few words that say what it is for; nothing without them, as on the page. */
    void labelled(String label, Link link) {
        if (links.areNumbered()) {
            paragraph(Escape.isBlank(label) ? "" : oneLine(label) + " " + links.mark(link));
        } else {
            labelledInFull(label, link, false);
        }
    }

    /**
     * The same with the address itself, however addresses are set: for what a reader must find at once.
     *
     * @param tight whether it follows the passage before without a blank line
     */
    void labelledInFull(String label, Link link, boolean tight) {
        if (!Escape.isBlank(label)) {
            passages.add(new Passage(Wording.closed(oneLine(label), ":"), "", "", tight && !passages.isEmpty()));
            passages.getLast().addressBeside(" ", TextLinks.shown(link), columns);
        }
    }

    void rich(RichText text) {
        rich("", Optional.empty(), text);
    }

    /**
     * Rich text after a few opening words, each paragraph with its links.
     *
     * @param target where the opening words lead; where addresses are not numbered it stands below all of the text
     */
    void rich(String opening, Optional<Link> target, RichText text) {
        var numbers = new int[Paragraph.DEEPEST + 1];
        Paragraph before = Paragraph.body("");
        var pending = opening.isEmpty() ? "" : opening + mark(target) + " ";
        for (var paragraph : text.paragraphs()) {
            if (Escape.isBlank(paragraph.text())) {
                continue;
            }
            var kind = paragraph.kind();
            if (!pending.isEmpty() && kind.isListItem()) {
                paragraph(pending);
                pending = "";
            }
            number(paragraph, before, numbers);
            var words = pending + words(paragraph.spans());
            switch (kind) {
                case BODY, SUBHEADING -> paragraph(words);
                case QUOTE -> quoted(words);
                case BULLET -> listItem("- ", paragraph, before);
                case NUMBERED -> listItem(numbers[paragraph.level()] + ". ", paragraph, before);
            }
            pending = "";
            collect(paragraph.spans(), true);
            before = paragraph;
        }
        paragraph(pending);
        if (target.isPresent() && (opening.isEmpty() || !links.areNumbered())) {
            link(target.get());
        }
    }

    /** Sets a line over all of it that tells it from what comes before; nothing where there is nothing. */
    void ruledOff() {
        if (!passages.isEmpty()) {
            passages.addFirst(new Passage("-".repeat(ruleLength()), "", "", false));
        }
    }

    /** Empty where nothing was added; else ends with one line feed. */
    String text() {
        var text = new StringBuilder();
        for (var passage : passages) {
            if (!text.isEmpty() && !passage.isTight()) {
                text.append('\n');
            }
            passage.lines(rightToLeft, columns)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private int ruleLength() {
        return columns == FLOWING ? FLOWING_RULE : COLUMNS;
    }

    private void passage(String words, String first, String rest) {
        if (!Escape.isBlank(words)) {
            passages.add(new Passage(words, first, rest, false));
        }
    }

    private static void number(Paragraph paragraph, Paragraph before, int[] numbers) {
        int level = paragraph.level();
        boolean goesOn = before.kind().isListItem()
                && (before.level() > level || (before.level() == level && before.kind() == paragraph.kind()));
        numbers[level] = goesOn ? numbers[level] + 1 : 1;
    }

    private void listItem(String mark, Paragraph paragraph, Paragraph before) {
        var margin = "   ".repeat(paragraph.level());
        passages.add(new Passage(
                words(paragraph.spans()),
                margin + mark,
                margin + " ".repeat(mark.length()),
                before.kind().isListItem()));
    }

    /** Puts the addresses of words below the passage that was made of them. */
    private void collect(List<Span> spans, boolean named) {
        if (!links.areNumbered()) {
            for (var span : spans) {
                span.style()
                        .link()
                        .map(TextLinks::shown)
                        .filter(address -> !span.text().contains(address))
                        .ifPresent(address -> passages.getLast().address(named ? oneLine(span.text()) : "", address));
            }
        }
    }

    /** The words, and behind those that lead somewhere the number of the address. */
    private String words(List<Span> spans) {
        var words = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            words.append(span.text());
            var link = span.style().link().filter(target -> !span.text().contains(TextLinks.shown(target)));
            boolean ends = i + 1 == spans.size()
                    || !spans.get(i + 1).style().link().equals(span.style().link());
            if (links.areNumbered() && link.isPresent() && ends) {
                int end = words.toString().stripTrailing().length();
                words.insert(end, mark(link));
            }
        }
        return words.toString();
    }

    private String mark(Optional<Link> target) {
        return links.areNumbered() ? target.map(link -> " " + links.mark(link)).orElse("") : "";
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
