package standfirst.render;

import java.util.List;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Palette;

/**
 * What a block must know of the page around it.
 *
 * @param width of the column it stands in, in pixels
 * @param level of its heading: 1 for the one that opens the page, 2 below it, 0 above it, where it may be no heading
 * @param anchor the id by which the jump list reaches it; empty where nothing does
 * @param jumps what a jump list in this place lists
 */
public record RenderContext(Details details, Styles styles, int width, int level, String anchor, List<Jump> jumps) {
    /** One line of a jump list. */
    record Jump(String anchor, String title) {}

    /** For a block on its own, across the page of that edition. */
    public static RenderContext of(Edition edition) {
        var styles = new Styles(edition.theme(), edition.details().isRightToLeft());
        return new RenderContext(
                edition.details(), styles, edition.theme().spacing().content(), 2, "", List.of());
    }

    RenderContext in(int column) {
        return new RenderContext(details, styles, column, level, anchor, jumps);
    }

    RenderContext at(int headingLevel, String id, List<Jump> below) {
        return new RenderContext(details, styles, width, headingLevel, id, below);
    }

    /** The level of sub-headings: without a heading above them, they take its place. */
    int below(String heading) {
        return Escape.isBlank(heading) ? level : level + 1;
    }

    Palette light() {
        return styles.light();
    }

    String language() {
        return details.locale().toLanguageTag();
    }

    String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /** Whether this block runs from right to left: as the page does, unless its words run the other way. */
    boolean isRightToLeft() {
        return styles.isRightToLeft();
    }

    /** The same place for a block whose words run against the page. */
    RenderContext turned() {
        return new RenderContext(details, styles.turned(), width, level, anchor, jumps);
    }

    /** What the opening tag of this block's heading carries so that the jump list finds it. */
    Html id() {
        return anchor.isEmpty() ? Html.EMPTY : Html.of(" id=\"{}\"", anchor);
    }
}
