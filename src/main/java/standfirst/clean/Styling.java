package standfirst.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standfirst.model.Link;
import standfirst.model.Style;

/** How an element sets the words inside it, by its tag and its inline style. */
final class Styling {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int SEMI_BOLD = 600;

    private Styling() {}

    static Style of(Element element, Style outer) {
        var tagged = byTag(element, outer);
        var declarations = Declarations.of(element);
        // A heading is heavy by itself: bold there says nothing.
        var heavy = isHeading(element) ? tagged : weighed(declarations, tagged);
        var style = decorated(declarations, slanted(declarations, heavy));
        // Links are underlined already.
        return style.link().isPresent() ? style.withUnderline(false) : style;
    }

    private static Style byTag(Element element, Style outer) {
        return switch (element.normalName()) {
            case "b", "strong" -> outer.withBold(true);
            case "i", "em", "cite", "dfn", "var" -> outer.withItalic(true);
            case "u" -> outer.withUnderline(true);
            case "ins" -> element.hasAttr("datetime") || element.hasAttr("cite") ? outer : outer.withUnderline(true);
            case "s", "strike", "del" -> outer.withStrike(true);
            case "a" ->
                address(element).map(link -> outer.withLink(Optional.of(link))).orElse(outer);
            default -> outer;
        };
    }

    private static Optional<Link> address(Element anchor) {
        return Addresses.link(anchor.attr("href")).flatMap(Link::parse);
    }

    private static Style weighed(Declarations style, Style outer) {
        var weight = style.value("font-weight");
        if (weight.startsWith("bold")) {
            return outer.withBold(true);
        }
        if (weight.equals("normal") || weight.equals("lighter")) {
            return outer.withBold(false);
        }
        return DIGITS.matcher(weight).matches() ? outer.withBold(Integer.parseInt(weight) >= SEMI_BOLD) : outer;
    }

    private static Style slanted(Declarations style, Style outer) {
        return switch (style.value("font-style")) {
            case "italic", "oblique" -> outer.withItalic(true);
            case "normal" -> outer.withItalic(false);
            default -> outer;
        };
    }

    private static Style decorated(Declarations style, Style outer) {
        var line = style.value("text-decoration") + " " + style.value("text-decoration-line");
        var result = outer;
        if (line.contains("underline")) {
            result = result.withUnderline(true);
        }
        if (line.contains("line-through")) {
            result = result.withStrike(true);
        }
        return result;
    }

    private static boolean isHeading(Element element) {
        var name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
