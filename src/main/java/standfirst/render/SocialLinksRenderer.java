package standfirst.render;

import java.util.ArrayList;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;

/** Where else to follow, in words: icons are pictures, and pictures are often off. */
final class SocialLinksRenderer {
    private SocialLinksRenderer() {}

    static Html html(SocialLinks links, RenderContext context) {
        var items = new ArrayList<Html>();
        for (var item : links.items()) {
            var words = Html.words(label(item));
            if (!words.isEmpty()) {
                items.add(Parts.linked(item.link(), words, context));
            }
        }
        return Html.join(Parts.heading(links.heading(), context), Parts.small(Html.join(" &#183; ", items), context));
    }

    static void text(SocialLinks links, PlainText plain, RenderContext context) {
        plain.heading(links.heading(), context.level());
        boolean below = false;
        for (var item : links.items()) {
            if (item.link().isPresent()) {
                plain.labelledInFull(label(item), item.link().get(), below);
            }
            below = true;
        }
    }

    private static String label(SocialLink item) {
        return Escape.isBlank(item.label()) ? item.link().map(Parts::site).orElse("") : item.label();
    }
}
