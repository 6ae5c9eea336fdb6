package standfirst.render;

import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Colour;
import standfirst.model.Edition;
import standfirst.model.Logo;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.Sponsor;

/**
 * The one style block of a mail, small and flat: Gmail drops a block over 8,192 characters (email-bugs#90) or with an at-rule within another
 * (caniemail#144). The page stands without it, as it must where Gmail's apps drop it whole; so it only undoes what mail programs add to addresses,
 * widens columns on phones, and darkens.
 *
 * <p>Its at-rules stand apart, the one about width first: Yahoo knows only those and skips the other whole. The classes it names: {@code b} ground,
 * {@code w} paper, {@code t} words, {@code m} muted words, {@code k} labels, {@code r} rules, {@code x} tinted boxes, {@code n} and {@code o} a
 * button and its words, {@code q} a quote's line, {@code c} columns, {@code l} and {@code d} the logo for light and dark.
 */
final class StyleSheet {
    private final Edition edition;
    private final Styles styles;
    private final StringBuilder css = new StringBuilder(1200);

    private StyleSheet(Edition edition, Styles styles) {
        this.edition = edition;
        this.styles = styles;
    }

    static Html of(Edition edition, Styles styles) {
        return Html.trusted(new StyleSheet(edition, styles).css());
    }

    /** In two lines: each is far from 998 octets with every rule there is. */
    private String css() {
        css.append(":root{color-scheme:light dark}");
        undoDetectors();
        css.append("@media (max-width:")
                .append(edition.theme().spacing().page() - 1)
                .append("px){.c{max-width:100%!important}}");
        css.append("@media (prefers-color-scheme:dark){");
        dark("", "");
        css.append("}\n");
        // What Outlook.com inverts it marks: words by data-ogsc, grounds by data-ogsb (hteumeuleu.com, 2019).
        dark("[data-ogsc] ", "[data-ogsb] ");
        return css.toString();
    }

    /**
     * Apple's programs make links of dates and addresses that look like links; Samsung's too, whose page has that id. Links of ours carry their colour
     * inline, so that the second rule leaves them alone.
     */
    private void undoDetectors() {
        css.append("a[x-apple-data-detectors]{color:inherit!important;font:inherit!important;")
                .append("text-decoration:inherit!important}")
                .append("#MessageViewBody a{color:inherit}");
    }

    /** The theme's dark colours, for every class that has a colour inline. */
    private void dark(String words, String grounds) {
        var dark = styles.dark();
        rule(grounds, "b", "background-color", dark.ground());
        rule(grounds, "w", "background-color", dark.paper());
        rule(words, "t", "color", dark.ink());
        rule(words, "m", "color", dark.muted());
        css.append(words).append("a,");
        rule(words, "k", "color", dark.accent());
        rule(words, "r", "border-color", styles.ruleColour(dark));
        if (shows(Sponsor.class) || (edition.theme().manner().boxes() && shows(Briefs.class))) {
            rule(grounds, "x", "background-color", dark.tint());
            rule(words, "x", "border-color", dark.rule());
        }
        if (shows(ButtonBlock.class)) {
            rule(grounds, "n", "background-color", dark.accent());
            rule(words, "o", "color", dark.onAccent());
        }
        if (shows(QuoteBlock.class)) {
            rule(words, "q", "border-color", dark.accent());
        }
        if (edition.theme().logo().flatMap(Logo::dark).isPresent() && shows(Masthead.class)) {
            css.append(words).append(".l{display:none!important}");
            css.append(words).append(".d{display:inline-block!important}");
        }
    }

    private void rule(String prefix, String name, String property, Colour colour) {
        css.append(prefix)
                .append('.')
                .append(name)
                .append('{')
                .append(property)
                .append(':')
                .append(colour.hex())
                .append("!important}");
    }

    private boolean shows(Class<? extends Block> kind) {
        return Renderer.shows(edition, kind);
    }
}
