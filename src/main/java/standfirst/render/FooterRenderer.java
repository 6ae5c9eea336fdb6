package standfirst.render;

import java.util.ArrayList;
import java.util.Optional;
import standfirst.model.Footer;
import standfirst.model.Link;

/** Why this mail came, how to stop it, and who sent it. */
final class FooterRenderer {
    private FooterRenderer() {}

    static Html html(Footer footer, RenderContext context) {
        var links = new ArrayList<Html>();
        link(footer.unsubscribeLabel(), footer.unsubscribe(), context).ifPresent(links::add);
        link(footer.preferencesLabel(), footer.preferences(), context).ifPresent(links::add);
        var lines = new ArrayList<Html>();
        for (var line : new Html[] {
            Html.words(footer.reason().strip()),
            Html.join(" &#183; ", links),
            Html.words(footer.address().strip())
        }) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines.isEmpty()
                ? Html.EMPTY
                : Html.of(
                        "<div style=\"margin:32px 0 0\">{}</div>\n",
                        Parts.box(
                                "m r",
                                "padding:16px 0 24px;border-top:"
                                        + context.styles().rule() + ";"
                                        + context.styles().small() + ";color:"
                                        + context.light().muted()
                                        + ";text-align:center",
                                Html.join("<br>", lines)));
    }

    static void text(Footer footer, PlainText plain) {
        plain.paragraph(footer.reason());
        footer.unsubscribe().ifPresent(link -> plain.labelledInFull(footer.unsubscribeLabel(), link, false));
        footer.preferences()
                .ifPresent(link -> plain.labelledInFull(
                        footer.preferencesLabel(), link, footer.unsubscribe().isPresent()));
        plain.paragraph(footer.address());
        plain.ruledOff();
    }

    private static Optional<Html> link(String label, Optional<Link> target, RenderContext context) {
        return Escape.isBlank(label)
                ? Optional.empty()
                : target.map(link -> Parts.link(link, Html.words(label), context));
    }
}
