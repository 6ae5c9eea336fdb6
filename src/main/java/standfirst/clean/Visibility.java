package standfirst.clean;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What a reader of the page would not have seen. */
final class Visibility {
    private static final Set<String> UNSEEN = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "basefont",
            "bgsound",
            "canvas",
            "col",
            "colgroup",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "head",
            "iframe",
            "img",
            "input",
            "link",
            "map",
            "meta",
            "meter",
            "noembed",
            "noframes",
            "noscript",
            "param",
            "progress",
            "script",
            "source",
            "style",
            "svg",
            "template",
            "title",
            "track",
            "video",
            "xml",
            "o:officedocumentsettings",
            "w:worddocument",
            "w:latentstyles",
            "v:shape",
            "v:shapetype",
            "v:imagedata");

    private Visibility() {}

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || isTrackedDeletion(element)
                || isHidden(Declarations.of(element));
    }

    /** Word writes what a reviewer struck out as {@code del} with a name or a time; a plain {@code del} is the writer's own. */
    static boolean isTrackedDeletion(Element element) {
        return element.normalName().equals("del") && (element.hasAttr("datetime") || element.hasAttr("cite"));
    }

    private static boolean isHidden(Declarations style) {
        return style.is("display", "none")
                || style.is("visibility", "hidden")
                || style.is("visibility", "collapse")
                || style.is("mso-hide", "all")
                || style.is("mso-element", "comment-list")
                || style.is("font-size", "0")
                || style.is("font-size", "0px")
                || style.is("font-size", "0pt");
    }
}
