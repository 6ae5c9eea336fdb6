package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Link;
import standfirst.model.Rendered;

/** Makes the mail of an edition. Pure and fast: the preview calls it as the editor types. */
public final class Renderer {
    private Renderer() {}

    /**
     * One whole HTML document, ASCII alone, in lines of at most 998 octets, and the plain text beside it. An unfinished edition gives a correct
     * mail with less in it. What {@link standfirst.model.RawHtml} blocks hold goes in as it is: clean it before.
     */
    public static Rendered render(Edition edition) {
        var outline = Outline.of(edition);
        var lines = Lines.of(DocumentRenderer.html(edition, PageRenderer.html(edition, outline)));
        return new Rendered(lines.markup(), text(edition, outline), lines.parts());
    }

    /** How the mail names where a link leads, where it has no words of its own: the site. */
    public static String site(Link link) {
        return Parts.site(link);
    }

    private static String text(Edition edition, Outline outline) {
        List<String> blocks = new ArrayList<>();
        for (var entry : Outline.inReadingOrder(edition)) {
            var text = BlockRenderer.text(entry.block(), outline.context(entry));
            if (!text.isEmpty()) {
                blocks.add(text);
            }
        }
        return String.join("\n\n", blocks);
    }

    static boolean shows(Edition edition, Class<? extends Block> kind) {
        return edition.entries().stream().anyMatch(entry -> kind.isInstance(entry.block()));
    }
}
