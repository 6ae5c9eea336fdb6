package standfirst.model;

import java.util.Optional;

/** How a run of text is set. A link is a style of the text it covers, not an object beside it. */
public record Style(boolean bold, boolean italic, boolean underline, boolean strike, Optional<Link> link) {
    public static final Style PLAIN = new Style(false, false, false, false, Optional.empty());
    public static final Style BOLD = PLAIN.withBold(true);
    public static final Style ITALIC = PLAIN.withItalic(true);

    public Style {
        Require.present(link);
    }

    public static Style linked(Link link) {
        return PLAIN.withLink(Optional.of(link));
    }

    public Style withBold(boolean on) {
        return new Style(on, italic, underline, strike, link);
    }

    public Style withItalic(boolean on) {
        return new Style(bold, on, underline, strike, link);
    }

    public Style withUnderline(boolean on) {
        return new Style(bold, italic, on, strike, link);
    }

    public Style withStrike(boolean on) {
        return new Style(bold, italic, underline, on, link);
    }

    public Style withLink(Optional<Link> changed) {
        return new Style(bold, italic, underline, strike, changed);
    }

    /** What both styles have. */
    public Style common(Style other) {
        return new Style(
                bold && other.bold,
                italic && other.italic,
                underline && other.underline,
                strike && other.strike,
                link.equals(other.link) ? link : Optional.empty());
    }
}
