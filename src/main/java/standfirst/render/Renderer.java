package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Link;
import standfirst.model.Rendered;
import standfirst.model.TextForm;

/** Makes the mail of an edition. Pure and fast: the preview calls it as the editor types. */
public final class Renderer {
    private Renderer() {}

    /**
     * One whole HTML document, ASCII alone, in lines of at most 998 octets, and the plain text beside it. An unfinished edition gives a correct
     * mail with less in it. What {@link standfirst.model.RawHtml} blocks hold goes in as it is: clean it before. An edition's own plain text is
     * taken as it is, in lines that are not too wide.
     */
    public static Rendered render(Edition edition, TextForm form) {
        var outline = Outline.of(edition);
        var lines = page(edition, outline);
        var text = edition.ownText()
                .map(own -> Wrap.whole(own.words()))
                .orElseGet(() -> text(edition, outline, form, PlainText.COLUMNS));
        return new Rendered(lines.markup(), text, lines.parts());
    }

    /** The HTML document alone. */
    public static String html(Edition edition) {
        return page(edition, Outline.of(edition)).markup();
    }

    private static Lines.Wrapped page(Edition edition, Outline outline) {
        return Lines.of(DocumentRenderer.html(edition, PageRenderer.html(edition, outline)));
    }

    /** HTML and plain text, the latter in its usual form. */
    public static Rendered render(Edition edition) {
        return render(edition, TextForm.USUAL);
    }

    /** The plain text made of the page, whether or not the edition has one of its own, in its usual form and with a line for each paragraph. */
    static String flowing(Edition edition) {
        return text(edition, Outline.of(edition), TextForm.USUAL, PlainText.FLOWING);
    }

    /** How the mail names where a link leads, where it has no words of its own: the site. */
    public static String site(Link link) {
        return Parts.site(link);
    }

    private static String text(Edition edition, Outline outline, TextForm form, int columns) {
        List<String> blocks = new ArrayList<>();
        var links = new TextLinks(form);
        for (var entry : Outline.inReadingOrder(edition)) {
            var plain = new PlainText(links, edition.details().isRightToLeft(), columns);
            BlockRenderer.text(entry.block(), plain, outline.context(entry));
            blocks.add(plain.text());
        }
        blocks.add(links.list());
        blocks.removeIf(String::isEmpty);
        return String.join("\n\n", blocks);
    }

    static boolean shows(Edition edition, Class<? extends Block> kind) {
        return edition.entries().stream().anyMatch(entry -> kind.isInstance(entry.block()));
    }
}
