package standfirst.render;

import standfirst.model.Figure;
import standfirst.model.Picture;

/** A picture with its link, and caption and credit below it. Captions without a picture are not shown. */
final class FigureRenderer {
    private FigureRenderer() {}

    static Html html(Figure figure, RenderContext context) {
        if (figure.picture().isEmpty()) {
            return Html.EMPTY;
        }
        // Alternative text is set as captions are; the line under a linked one has the colour of the link.
        var colour = "color:" + context.light().muted();
        var style = "display:block;width:100%;max-width:{}px;height:auto;border:0;"
                + context.styles().small() + (figure.link().isPresent() ? "" : ";" + colour);
        var image = image(figure.picture().get(), context.width(), style);
        var shown = figure.link()
                .map(link -> Html.of("<a href=\"{}\" style=\"{}\">\n", Escape.address(link.target()), colour))
                .map(open -> Html.join(open, image, Html.trusted("</a>")))
                .orElse(image);
        var caption = caption(figure, context);
        return Html.join(
                Html.of("<div style=\"margin:0 0 {}px\">{}</div>\n", caption.isEmpty() ? 16 : 6, shown), caption);
    }

    static void text(Figure figure, PlainText plain) {
        words(figure, plain);
        figure.link().filter(_ -> figure.picture().isPresent()).ifPresent(plain::link);
    }

    /** What can be said of it without where it leads. */
    static void words(Figure figure, PlainText plain) {
        if (figure.picture().isPresent()) {
            var alt = figure.picture().get().alt();
            plain.paragraph(Escape.isBlank(alt) ? "" : "[" + alt.strip() + "]");
            plain.paragraph(captionText(figure));
        }
    }

    /**
     * A picture no wider than its column. The width stands as an attribute in plain pixels, even: Word knows no other (fluent-smtp#426,
     * email-bugs#99).
     *
     * @param style with a <code>{}</code> where it needs that width
     */
    static Html image(Picture picture, int column, String style) {
        return image(picture, column, "m", style);
    }

    static Html image(Picture picture, int column, String classes, String style) {
        int width = picture.width() == 0 ? column : Math.min(picture.width(), column);
        int even = Math.max(2, width / 2 * 2);
        return Html.of(
                "<img class=\"{}\" src=\"{}\" alt=\"{}\" width=\"{}\" style=\"{}\">",
                classes,
                Escape.address(picture.source()),
                picture.alt(),
                even,
                style.replace("{}", Integer.toString(even)));
    }

    private static Html caption(Figure figure, RenderContext context) {
        return Parts.small(Html.words(captionText(figure)), context);
    }

    private static String captionText(Figure figure) {
        if (Escape.isBlank(figure.caption())) {
            return figure.credit();
        }
        return Escape.isBlank(figure.credit()) ? figure.caption() : figure.caption() + " (" + figure.credit() + ")";
    }
}
