package standfirst.ui.blocks;

import java.util.List;
import standfirst.model.Details;
import standfirst.model.Palette;
import standfirst.model.Theme;

/**
 * What a form must know to look like the mail.
 *
 * @param width of the column in CSS pixels, without the page's margins
 * @param level of the block's heading: 1 for the one that opens the page, 2 below it, 0 above it
 * @param contents what a contents block lists: the headlines and headings of the page
 */
public record Look(Theme theme, boolean dark, Details details, int width, int level, List<String> contents) {
    public Look {
        contents = List.copyOf(contents);
    }

    /** The look of a block that opens its page. */
    public Look(Theme theme, boolean dark, Details details, int width, List<String> contents) {
        this(theme, dark, details, width, 1, contents);
    }

    /** The colours in use. */
    public Palette palette() {
        return dark ? theme.dark() : theme.light();
    }
}
