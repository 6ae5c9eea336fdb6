package standfirst.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes out of a tree what its safelist does not name, and knows whether anything was taken or rewritten. */
final class Sweep implements NodeFilter {
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "textarea");
    private final boolean mail;
    /** What became of styles seen before: a mail repeats a few of them hundreds of times. */
    private final Map<String, String> styles = new HashMap<>();

    private final List<Element> unwrapped = new ArrayList<>();
    private boolean changed;

    private Sweep(boolean mail) {
        this.mail = mail;
    }

    /** Sweeps the body of a fragment; true where it was not safe before. */
    static boolean raw(Element body) {
        return new Sweep(false).sweep(body);
    }

    /** Sweeps a whole document; true where it was not safe before. */
    static boolean mail(Element document) {
        return new Sweep(true).sweep(document);
    }

    private boolean sweep(Element root) {
        root.filter(this);
        unwrapped.forEach(Element::unwrap);
        return changed;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth == 0) {
            return FilterResult.CONTINUE;
        }
        return switch (node) {
            case Element element -> element(element);
            case TextNode text -> FilterResult.CONTINUE;
            case DocumentType doctype when mail && isHtml(doctype) -> FilterResult.CONTINUE;
            case Comment comment when mail && WordComments.isSafe(comment.getData()) -> FilterResult.CONTINUE;
            // Of a style block that was let through already, or it would not be looked into.
            case DataNode sheet when mail && isSheet(sheet) -> FilterResult.CONTINUE;
            default -> remove();
        };
    }

    private FilterResult remove() {
        changed = true;
        return FilterResult.REMOVE;
    }

    private FilterResult element(Element element) {
        var name = element.normalName();
        if (!mail && (element.hasAttr("hidden") || Visibility.isTrackedDeletion(element))) {
            return remove();
        }
        if (!allows(element.tagName())) {
            if (Lists.DROPPED_WHOLE.contains(name)) {
                return remove();
            }
            changed = true;
            if (!Lists.DIVISIONS.contains(name)) {
                unwrapped.add(element);
                return FilterResult.CONTINUE;
            }
            element.tagName("div");
        }
        attributes(element);
        keepFirstLine(element);
        return isLeftOver(element) ? remove() : FilterResult.CONTINUE;
    }

    private boolean allows(String tag) {
        return (mail && Lists.RENDERED.allows(tag)) || Lists.RAW.allows(tag);
    }

    private boolean allows(String tag, Attribute attribute) {
        var name = attribute.getKey();
        var value = attribute.getValue();
        return (mail && Lists.RENDERED.allows(tag, name, value)) || Lists.RAW.allows(tag, name, value);
    }

    private void attributes(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (var attribute : element.attributes().asList()) {
            var kept = allows(element.tagName(), attribute) ? safe(attribute) : Optional.<String>empty();
            if (kept.isEmpty()) {
                element.removeAttr(attribute.getKey());
                changed = true;
            } else if (!kept.get().equals(attribute.getValue())) {
                element.attr(attribute.getKey(), kept.get());
                changed = true;
            }
        }
    }

    /** A parser drops a line feed that starts such an element: each cleaning would eat another. */
    private static void keepFirstLine(Element element) {
        if (PREFORMATTED.contains(element.normalName()) && element.firstChild() instanceof TextNode first) {
            first.text(first.getWholeText().replaceFirst("^[\r\n]+", ""));
        }
    }

    private Optional<String> safe(Attribute attribute) {
        var value = attribute.getValue();
        return switch (attribute.getKey()) {
            case "href" -> mail && Addresses.isJump(value) ? Optional.of(value) : Addresses.link(value);
            case "src" -> Addresses.picture(value);
            case "style" ->
                Optional.of(styles.computeIfAbsent(value, style -> CssFilter.clean(style, mail)))
                        .filter(style -> !style.isBlank());
            default -> Optional.of(value);
        };
    }

    /** An element that says nothing any more without the attribute it lost, or a picture that only counts its readers. */
    private boolean isLeftOver(Element element) {
        return switch (element.normalName()) {
            case "img" -> !element.hasAttr("src") || (!mail && isPixel(element));
            case "meta" -> !element.hasAttr("charset") && !element.hasAttr("name");
            case "style" -> !isInHead(element) || !Sheets.isSafe(element.data());
            case "a" -> {
                if (!element.hasAttr("href") && !element.hasAttr("id")) {
                    changed = true;
                    unwrapped.add(element);
                }
                yield false;
            }
            default -> false;
        };
    }

    private static boolean isPixel(Element picture) {
        var style = Declarations.of(picture);
        return isTiny(picture.attr("width"))
                || isTiny(picture.attr("height"))
                || isTiny(style.value("width"))
                || isTiny(style.value("height"))
                || style.is("display", "none")
                || style.is("visibility", "hidden");
    }

    private static boolean isTiny(String size) {
        var number = size.endsWith("px") ? size.substring(0, size.length() - 2) : size;
        return number.strip().equals("0") || number.strip().equals("1");
    }

    private static boolean isInHead(Element element) {
        return element.parent() != null && element.parent().normalName().equals("head");
    }

    /** Anything but that one puts programs into quirks mode, or names a file to be loaded. */
    private static boolean isHtml(DocumentType doctype) {
        return doctype.outerHtml().equalsIgnoreCase("<!doctype html>");
    }

    private static boolean isSheet(DataNode data) {
        return data.parent() != null && data.parent().normalName().equals("style");
    }
}
