package standfirst.clean;

import java.util.Set;
import org.jsoup.safety.Safelist;

/** What may stand in HTML: which elements, and which attributes on them. Addresses and styles are looked into apart. */
final class Lists {
    private static final String[] EVERYWHERE = {
        "align", "aria-hidden", "aria-label", "dir", "lang", "role", "style", "title"
    };

    /** Elements that go with all that is in them; any other that is not on a list goes and leaves its words. */
    static final Set<String> DROPPED_WHOLE = Set.of(
            "applet",
            "area",
            "audio",
            "base",
            "basefont",
            "bgsound",
            "canvas",
            "datalist",
            "embed",
            "frame",
            "frameset",
            "iframe",
            "input",
            "link",
            "map",
            "math",
            "meta",
            "meter",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "param",
            "progress",
            "script",
            "select",
            "source",
            "style",
            "svg",
            "template",
            "title",
            "track",
            "video",
            "xml");

    /** Elements that give way to a plain division, so that their words keep apart. */
    static final Set<String> DIVISIONS = Set.of(
            "article",
            "aside",
            "details",
            "dialog",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "main",
            "nav",
            "search",
            "section",
            "summary");

    private Lists() {}

    /** What a raw HTML block keeps. */
    static Safelist raw() {
        var list = new Safelist()
                .addTags(
                        "a",
                        "abbr",
                        "address",
                        "b",
                        "bdi",
                        "bdo",
                        "big",
                        "blockquote",
                        "br",
                        "caption",
                        "center",
                        "cite",
                        "code",
                        "col",
                        "colgroup",
                        "dd",
                        "del",
                        "dfn",
                        "div",
                        "dl",
                        "dt",
                        "em",
                        "font",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "hr",
                        "i",
                        "img",
                        "ins",
                        "kbd",
                        "li",
                        "ol",
                        "p",
                        "pre",
                        "q",
                        "s",
                        "samp",
                        "small",
                        "span",
                        "strike",
                        "strong",
                        "sub",
                        "sup",
                        "table",
                        "tbody",
                        "td",
                        "tfoot",
                        "th",
                        "thead",
                        "tr",
                        "tt",
                        "u",
                        "ul",
                        "var",
                        "wbr")
                .addAttributes(":all", EVERYWHERE)
                .addAttributes("a", "href")
                .addAttributes("col", "span", "width")
                .addAttributes("colgroup", "span", "width")
                .addAttributes("font", "color", "face", "size")
                .addAttributes("hr", "color", "noshade", "size", "width")
                .addAttributes("img", "alt", "border", "height", "hspace", "src", "vspace", "width")
                .addAttributes("li", "value")
                .addAttributes("ol", "reversed", "start", "type")
                .addAttributes("table", "bgcolor", "border", "cellpadding", "cellspacing", "height", "valign", "width")
                .addAttributes("tr", "bgcolor", "height", "valign")
                .addAttributes("ul", "type");
        for (var cell : new String[] {"td", "th"}) {
            list.addAttributes(cell, "bgcolor", "colspan", "height", "nowrap", "rowspan", "scope", "valign", "width");
        }
        return list;
    }

    /** What a whole mail keeps: the same, its frame, and the names its style sheet and its jump links use. */
    static Safelist mail() {
        return raw().addTags(
                        "article",
                        "aside",
                        "body",
                        "figcaption",
                        "figure",
                        "footer",
                        "head",
                        "header",
                        "html",
                        "main",
                        "meta",
                        "nav",
                        "section")
                .addTags("style", "title")
                .addAttributes(":all", "aria-labelledby", "aria-level", "aria-roledescription", "class", "id")
                .addAttributes("body", "bgcolor", "xml:lang")
                .addAttributes("html", "xml:lang", "xmlns", "xmlns:o", "xmlns:v", "xmlns:w")
                .addAttributes("meta", "charset", "content", "http-equiv", "name")
                .addAttributes("style", "type", "media");
    }
}
