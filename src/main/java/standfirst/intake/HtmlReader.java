package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import standfirst.intake.Line.Hints;
import standfirst.intake.Line.Mark;
import standfirst.model.Figure;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.model.Style;

/** Reads HTML into lines: paragraphs, headings, links, bold, italic, lists and pictures stay, all else goes. */
final class HtmlReader {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "svg",
            "math",
            "object",
            "iframe",
            "video",
            "audio",
            "select",
            "button",
            "input");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "strike",
            "del",
            "ins",
            "span",
            "font",
            "small",
            "big",
            "sub",
            "sup",
            "code",
            "cite",
            "q",
            "mark",
            "time",
            "label",
            "wbr",
            "bdi",
            "bdo",
            "kbd",
            "samp",
            "var",
            "dfn",
            "data",
            "tt",
            "img",
            "picture",
            "o:p",
            "center-inline");
    private static final int DEEPEST = 400;

    private final List<Line> lines = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Runs.Builder runs = new Runs.Builder();
    private boolean gap = true;
    private boolean empty = true;
    private boolean parted = true;
    private Hints hints = Hints.NONE;

    private HtmlReader() {}

    static Copy read(String html) {
        var reader = new HtmlReader();
        var body = Jsoup.parse(html).body();
        reader.children(body, Style.PLAIN, 0);
        reader.close(true);
        return new Copy(reader.words.toString(), reader.lines, reader.figures, language(body));
    }

    /** What the page says that its language is, or what the one element says that holds all of it. */
    private static Optional<String> language(Element body) {
        var holder = Optional.of(body);
        for (var page = body.parent(); page != null; page = page.parent()) {
            if (!page.attr("lang").isBlank()) {
                return Optional.of(page.attr("lang"));
            }
        }
        for (int depth = 0; holder.isPresent() && depth < DEEPEST; depth++) {
            var said = holder.get().attr("lang");
            if (!said.isBlank()) {
                return Optional.of(said);
            }
            holder = holder.filter(element ->
                            element.childrenSize() == 1 && element.ownText().isBlank())
                    .map(Element::firstElementChild);
        }
        return Optional.empty();
    }

    static boolean isHtml(String name, String text) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return true;
        }
        var head =
                text.substring(0, Math.min(text.length(), 400)).stripLeading().toLowerCase(Locale.ROOT);
        return head.matches(
                "(?s)<(!doctype html|html|head|body|meta|p|h[1-6]|div|table|ul|ol|section|article|main|!--)[\\s>/-].*");
    }

    private void children(Element parent, Style style, int depth) {
        for (var node : parent.childNodes()) {
            node(node, style, depth + 1);
        }
    }

    private void node(Node node, Style style, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), style);
        } else if (node instanceof Element element && depth < DEEPEST) {
            element(element, style, depth);
        } else if (node instanceof Element element) {
            text(element.text(), style); // nested beyond all reason: the words are kept, their form is not
        }
    }

    private void element(Element element, Style style, int depth) {
        var name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            return;
        }
        switch (name) {
            case "br" -> {
                if (hints.heading() > 0) {
                    gap = true; // a heading set on two lines is one heading
                } else {
                    close(false);
                }
            }
            case "hr" -> rule();
            case "img" -> picture(element);
            case "li" -> block(element, style, depth, item(element));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                block(element, style, depth, Hints.NONE.withHeading(name.charAt(1) - '0'));
            case "blockquote" -> block(element, style, depth, Hints.NONE.withMark(Mark.QUOTE, 0));
            default -> {
                if (INLINE.contains(name)) {
                    children(element, styled(element, name, style), depth);
                } else {
                    block(element, style, depth, hints);
                }
            }
        }
    }

    private void block(Element element, Style style, int depth, Hints inner) {
        close(true);
        var outer = hints;
        hints = inner;
        children(element, style, depth);
        close(true);
        hints = outer;
    }

    private static Hints item(Element element) {
        var list = element.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        int number = numbered ? element.elementSiblingIndex() + 1 : 0;
        return Hints.NONE.withMark(numbered ? Mark.NUMBER : Mark.BULLET, number);
    }

    private static boolean isHidden(Element element) {
        var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("mso-hide:all");
    }

    private static Style styled(Element element, String name, Style style) {
        var css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean bold = name.equals("b")
                || name.equals("strong")
                || css.contains("font-weight:bold")
                || css.contains("font-weight:700");
        boolean italic =
                name.equals("i") || name.equals("em") || name.equals("cite") || css.contains("font-style:italic");
        var link = name.equals("a") ? Link.parse(element.attr("href")) : Optional.<Link>empty();
        return new Style(
                (style.bold() || bold) && !css.contains("font-weight:normal") && !css.contains("font-weight:400"),
                style.italic() || italic,
                style.underline() || name.equals("u"),
                style.strike() || name.equals("s") || name.equals("strike") || name.equals("del"),
                link.isPresent() ? link : style.link());
    }

    private void text(String text, Style style) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fixed = (c == '\u00a0' || c == '\u202f')
                    && !empty
                    && !gap
                    && i + 1 < text.length()
                    && ":;!?»%€".indexOf(text.charAt(i + 1)) >= 0;
            if (fixed) {
                runs.add(String.valueOf(c), style);
            } else if (Characters.isSpace(c) || Characters.isLineBreak(c)) {
                gap = true;
            } else if (!Characters.isIgnorable(c)) {
                if (gap && !empty) {
                    runs.space(style);
                }
                gap = false;
                empty = false;
                runs.add(String.valueOf(c), style);
            }
        }
    }

    /** Ends a line; a paragraph's end parts the next line from it. */
    private void close(boolean paragraph) {
        if (!empty) {
            int start = words.length();
            var line = runs.build();
            words.append(line.words());
            add(new Line(new SourceRange(start, words.length()), line, hints.withBlankBefore(parted)));
            words.append('\n');
            parted = false;
            hints = hints.isListed() ? hints.withMark(Mark.NONE, 0) : hints;
        }
        runs = new Runs.Builder();
        empty = true;
        gap = true;
        parted |= paragraph;
    }

    /** Words typed as "1. …" or "• …" are an item, whatever the tags say. */
    private void add(Line line) {
        if (line.hints().mark() != Mark.NONE || line.hints().heading() > 0) {
            lines.add(line);
            return;
        }
        var typed = Marks.read(line.range(), line.runs().text());
        boolean item = typed.hints().isListed() && line.text().endsWith(typed.text());
        if (item) {
            var cut = line.runs().from(line.text().length() - typed.text().length());
            lines.add(line.withRuns(cut)
                    .withHints(typed.hints().withBlankBefore(line.hints().blankBefore())));
        } else {
            lines.add(
                    typed.hints().mark() == Mark.RULE || typed.hints().ornament()
                            ? line.withHints(
                                    typed.hints().withBlankBefore(line.hints().blankBefore()))
                            : line);
        }
    }

    private void rule() {
        close(true);
    }

    /** A picture that carries something: no tracking pixel, no spacer, no picture written into the page itself. */
    private void picture(Element image) {
        var source = image.attr("src").strip();
        int width = size(image.attr("width"));
        int height = size(image.attr("height"));
        boolean tiny = (width > 0 && width <= 2) || (height > 0 && height <= 2);
        if (tiny || !Picture.isSafe(source)) {
            return;
        }
        var parent = image.closest("a");
        var link = parent == null ? Optional.<Link>empty() : Link.parse(parent.attr("href"));
        figures.add(
                new Figure(Optional.of(new Picture(source, image.attr("alt").strip(), width, height)), link, "", ""));
    }

    private static int size(String attribute) {
        var digits = attribute.replace("px", "").strip();
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
