package standfirst.clean;

import java.util.Set;

/**
 * What may stand in HTML: which elements, and which attributes on them. A mail holds what the renderer writes and what its raw blocks hold, so its
 * list is {@link #RENDERED} and {@link #RAW} together. Addresses and styles are looked into apart ({@link Addresses}, {@link StyleLists}), style
 * sheets and comments too ({@link Sheets}, {@link WordComments}): those stand in no raw block.
 */
final class Lists {
    /** What the renderer writes, and nothing more: a test finds every word of it in the sample mails. */
    static final Markup RENDERED = Markup.of("""
            html  lang=<language> dir=ltr|rtl xmlns:v=urn:schemas-microsoft-com:vml xmlns:o=urn:schemas-microsoft-com:office:office
            head
            meta  charset=utf-8 name=viewport|x-apple-disable-message-reformatting|format-detection|color-scheme|supported-color-schemes content=[a-z0-9=,\\s-]*
            title
            style
            body  class=[a-z] style
            div   align=center|left|right aria-hidden=true aria-label aria-roledescription=email class=[a-z] dir=ltr|rtl lang=<language> role=article style
            table align=center border=0 cellpadding=0 cellspacing=0 class=[a-z] role=presentation style width=100%
            tr
            td    bgcolor=<colour> class=[a-z]|[a-z]\\s[a-z] style
            h1    id=s\\d{1,5} class=[a-z]|[a-z]\\s[a-z] style
            h2    id=s\\d{1,5} class=[a-z]|[a-z]\\s[a-z] style
            h3    style
            p     id=s\\d{1,5} class=[a-z] style
            ul    style
            ol    style
            li    style
            span  class=[a-z] style
            a     class=[a-z] href style
            img   alt class=[a-z]|[a-z]\\s[a-z] src style width=\\d{1,4}
            b
            i
            u
            s
            br""");

    /** What a raw HTML block keeps. */
    static final Markup RAW = Markup.of("""
            *          align aria-hidden aria-label dir lang role style title
            a          href
            abbr
            address
            b
            bdi
            bdo
            big
            blockquote
            br
            caption
            center
            cite
            code
            col        span width
            colgroup   span width
            dd
            del
            dfn
            div
            dl
            dt
            em
            font       color face size
            h1
            h2
            h3
            h4
            h5
            h6
            hr         color noshade size width
            i
            img        alt border height hspace src vspace width
            ins
            kbd
            li         value
            ol         reversed start type
            p
            pre
            q
            s
            samp
            small
            span
            strike
            strong
            sub
            sup
            table      bgcolor border cellpadding cellspacing height valign width
            tbody
            td         bgcolor colspan height nowrap rowspan scope valign width
            tfoot
            th         bgcolor colspan height nowrap rowspan scope valign width
            thead
            tr         bgcolor height valign
            tt
            u
            ul         type
            var
            wbr""");

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
}
