package standfirst.handoff;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standfirst.clean.Clean;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Masthead;
import standfirst.model.Rendered;
import standfirst.render.Outline;

/**
 * An edition as rich text, for providers that take a post by paste into their own editor: headings, paragraphs, lists, quotes, pictures and links, without
 * tables, classes or style sheets, which such editors drop or trip over.
 *
 * @param html the rich text, one block a line
 * @param text the same as plain text, for whatever takes no rich text
 * @param leftOut sources of pictures without a secure address on the web: an editor there cannot fetch them, or does not
 */
public record RichMail(String html, String text, List<String> leftOut) {
    public RichMail {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * The edition as it leaves on these terms. What the provider sets around a post by itself is left out.
     *
     * @throws HandoffException as {@link Export#leaving}
     */
    public static RichMail of(Edition edition, Terms terms) throws HandoffException {
        var post = post(edition, terms.provider());
        var body = body();
        var shown = Tagging.fill(Export.onTerms(post, terms), terms.provider());
        var blocks = new RichBlocks(shown, body);
        Outline.inReadingOrder(shown).forEach(blocks::add);
        var clean = new Rendered(Clean.rawHtml(lines(body, edition)), "", List.of());
        return new RichMail(
                Tagging.replace(clean, terms.provider()).html(),
                Export.leaving(post, terms).text(),
                blocks.leftOut());
    }

    /** Whether a picture's source is an {@code https} address. */
    static boolean isSecure(String source) {
        return source.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Providers that take a post have a masthead and a footer of their own, with the link to unsubscribe in it. */
    private static Edition post(Edition edition, ProviderProfile provider) {
        return provider.takes() == ProviderProfile.Takes.RICH
                ? edition.withEntries(edition.entries().stream()
                        .filter(entry -> !(entry.block() instanceof Masthead) && !(entry.block() instanceof Footer))
                        .toList())
                : edition;
    }

    private static Element body() {
        var document = Document.createShell("");
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.body();
    }

    /** A page from right to left stands in a division that says so; any other needs none. */
    private static String lines(Element body, Edition edition) {
        var lines = new StringBuilder();
        body.children().forEach(child -> lines.append(child.outerHtml()).append('\n'));
        return edition.details().isRightToLeft() && !lines.isEmpty()
                ? "<div dir=\"rtl\">\n" + lines + "</div>\n"
                : lines.toString();
    }
}
