package standfirst.model;

/**
 * The measures of a theme in CSS pixels, all even: Word draws hairlines between odd widths (email-bugs#99).
 *
 * @param page width of the page
 * @param sidebar width of the sidebar column
 * @param gutter space between the columns
 * @param margin space at the page's left and right edge
 * @param rule thickness of section rules, 1 to 4
 */
public record Spacing(int page, int sidebar, int gutter, int margin, int rule) {
    public Spacing {
        Require.that(page >= 480 && page <= 720 && page % 2 == 0, "a page is 480 to 720 pixels wide, an even number");
        Require.that(sidebar >= 120 && sidebar % 2 == 0, "a sidebar is at least 120 pixels wide, an even number");
        Require.that(
                gutter >= 0 && gutter % 2 == 0 && margin >= 0 && margin % 2 == 0, "spaces are even and not negative");
        Require.that(rule >= 1 && rule <= 4, "a rule is 1 to 4 pixels thick");
        Require.that(page - 2 * margin - gutter - sidebar >= 200, "the main column would be narrower than 200 pixels");
    }

    /** Width of everything between the margins. */
    public int content() {
        return page - 2 * margin;
    }

    /** Width of the main column where a sidebar stands beside it. */
    public int main() {
        return content() - gutter - sidebar;
    }

    public Spacing withPage(int changed) {
        return new Spacing(changed, sidebar, gutter, margin, rule);
    }

    public Spacing withSidebar(int changed) {
        return new Spacing(page, changed, gutter, margin, rule);
    }

    public Spacing withGutter(int changed) {
        return new Spacing(page, sidebar, changed, margin, rule);
    }

    public Spacing withMargin(int changed) {
        return new Spacing(page, sidebar, gutter, changed, rule);
    }

    public Spacing withRule(int changed) {
        return new Spacing(page, sidebar, gutter, margin, changed);
    }
}
