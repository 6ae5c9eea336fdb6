package standfirst.handoff.arrived;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What mail providers and programs do to a mail, as seen in received mails. */
final class Rewriting {
    private Rewriting() {}

    /** As the page of the web reader shows it to an account of another provider: no style block, prefixed ids, proxied pictures. */
    static String gmail(String html) {
        var page = page(html);
        page.select("head").remove();
        comments(page);
        page.getAllElements().forEach(element -> {
            if (!element.className().isEmpty()) {
                element.attr(
                        "class", "m_-8311 " + "m_-8311" + element.className().replace(" ", " m_-8311"));
            }
            element.removeAttr("aria-roledescription");
        });
        page.select("[id]").forEach(element -> element.attr("id", "m_-8311" + element.id()));
        page.select("a[href]")
                .forEach(link -> link.attr("target", "_blank")
                        .attr("data-saferedirecturl", "https://www.google.com/url?q=" + encoded(link.attr("href"))));
        page.select("img")
                .forEach(image -> image.attr(
                                "src",
                                "https://ci3.googleusercontent.com/meips/ADKq_NZ8=s0-d-e1-ft#" + image.attr("src"))
                        .addClass("CToWUd"));
        return "<div class=\"ii gt\" id=\":n5\"><div class=\"a3s aiL \"><u></u>"
                + page.body().outerHtml().replace("<body", "<div").replace("</body>", "</div>")
                + "<div class=\"yj6qo\"></div></div></div>";
    }

    /** The reader of Outlook.com in the dark: classes with x_, colours noted in data attributes, a safe link around each. */
    static String outlookCom(String html) {
        var page = page(html);
        comments(page);
        page.select("style").forEach(style -> style.text(style.data().replaceAll("\\.([a-z])\\b", ".rps_1f2c .x_$1")));
        page.select("meta, title").remove();
        page.getAllElements().forEach(element -> {
            if (!element.className().isEmpty()) {
                element.attr("class", "x_" + element.className().replace(" ", " x_"));
            }
            var colour = Look.colour(element.attr("style").replaceAll(".*(?:^|;)color:(#\\w{6}).*", "$1"));
            if (!colour.isEmpty() && element.attr("style").contains("color:" + colour)) {
                element.attr("data-ogsc", colour)
                        .attr(
                                "style",
                                element.attr("style")
                                        .replace(";color:" + colour, "; color: rgb(217, 214, 209) !important"));
            }
        });
        page.select("a[href^=http]")
                .forEach(link -> link.attr("data-linkindex", "0")
                        .attr(
                                "href",
                                "https://eur01.safelinks.protection.outlook.com/?url=" + encoded(link.attr("href"))
                                        + "&data=05%7C02%7Cdesk%40example.com%7C8f&sdata=Zm9v&reserved=0"));
        return "<div class=\"rps_1f2c\"><div>" + page.select("style").outerHtml()
                + page.body().html() + "</div></div>";
    }

    /** As the provider sends it: counted links, a pixel, its footer below, tags filled in. */
    static String mailchimp(String html) {
        var page = page(html);
        int[] number = {0};
        page.select("a[href^=http]")
                .forEach(link -> link.attr(
                        "href",
                        "https://example.us14.list-manage.com/track/click?u=5e2f1&id="
                                + Integer.toHexString(++number[0] * 7919) + "&e=b2c7d"));
        page.select("a[href*=UNSUB]")
                .attr("href", "https://example.us14.list-manage.com/unsubscribe?u=5e2f1&id=77&t=b&e=b2c7d&c=2c");
        page.body()
                .append(
                        "<center><br><table border=\"0\" id=\"canspamBarWrapper\"><tr><td>This email was sent to "
                                + "<a href=\"mailto:reader@example.com\">reader@example.com</a><br><a href=\"https://example.us14.list-manage.com/about?u=5\">"
                                + "<em>why did I get this?</em></a> <a href=\"https://example.us14.list-manage.com/unsubscribe?u=5\">unsubscribe from this list</a>"
                                + "<br>Gazette · 3 Fish Quay</td></tr></table></center>"
                                + "<img src=\"https://example.us14.list-manage.com/track/open.php?u=5e2f1&id=2c&e=b2c7d\" height=\"1\" width=\"1\" alt=\"\">");
        return page.outerHtml();
    }

    /** Words pasted into an editor of its own: no tables, no looks; counted links that hold their target. */
    static String substack(String html) {
        var page = page(html);
        page.select("head").remove();
        comments(page);
        page.select("div[aria-hidden]").remove();
        page.select("a[href^=http]")
                .forEach(link -> link.attr(
                        "href",
                        "https://substack.com/redirect/2/"
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(("{\"e\":\"" + link.attr("href") + "\",\"p\":1,\"s\":2}")
                                                .getBytes(StandardCharsets.UTF_8))
                                + ".Zm9vYmFyMTIzNA"));
        page.select("img")
                .forEach(image -> image.attr(
                        "src",
                        "https://substackcdn.com/image/fetch/w_1456,c_limit,f_auto,q_auto:good/"
                                + encoded(image.attr("src"))));
        page.getAllElements().forEach(element -> {
            for (var name : new String[] {"style", "class", "role", "bgcolor", "align", "width", "lang", "dir"}) {
                element.removeAttr(name);
            }
        });
        page.select("table, tbody, tr, td").unwrap();
        return "<div class=\"body markup\" dir=\"auto\">" + page.body().html() + "</div>";
    }

    /** UTF-8 taken for Windows-1252. */
    static String mojibake(String html) {
        var page = page(html);
        page.outputSettings().charset(StandardCharsets.UTF_8);
        var raw = page.outerHtml();
        return new String(raw.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    /** Quoted-printable within quoted-printable: the words keep the inner codes. */
    static String doublyEncoded(String html) {
        var page = page(html);
        page.getAllElements()
                .forEach(element -> element.childNodes().stream()
                        .filter(TextNode.class::isInstance)
                        .map(TextNode.class::cast)
                        .forEach(text -> text.text(quotedPrintable(text.getWholeText()))));
        return page.outerHtml();
    }

    /** Gmail's end of a mail that is too long. */
    static String clipped(String html) {
        int at = html.indexOf("Bridge shut for a week");
        return html.substring(0, html.indexOf(' ', at + 40))
                + "...<br><br>[Message clipped]&nbsp;&nbsp;<a href=\"https://mail.google.com/mail/u/0?ui=2&view=lg\">View entire message</a>";
    }

    static String quotedPrintable(String words) {
        var coded = new StringBuilder();
        words.codePoints().forEach(point -> {
            if (point < 0x7f && point != '=') {
                coded.appendCodePoint(point);
            } else {
                for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    coded.append("=%02X".formatted(octet));
                }
            }
        });
        return coded.toString();
    }

    private static Document page(String html) {
        var page = Jsoup.parse(html, Parser.htmlParser());
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static void comments(Element page) {
        page.forEachNode(node -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
    }

    private static String encoded(String address) {
        return java.net.URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
