package standfirst.render;

import java.util.Optional;
import standfirst.model.Figure;
import standfirst.model.Sponsor;

/** A paid-for notice in a box of its own, marked as such. Without a picture to click, the site's name carries the link. */
final class SponsorRenderer {
    private static final int PADDING = 16;
    private static final int EDGES = 2 * (PADDING + 1);

    private SponsorRenderer() {}

    static Html html(Sponsor sponsor, RenderContext context) {
        var inside = context.in(context.width() - EDGES);
        var content = Html.join(
                label(sponsor, inside),
                FigureRenderer.html(new Figure(sponsor.image(), sponsor.link(), "", ""), inside),
                RichRenderer.html(sponsor.text(), 3, inside),
                site(sponsor, inside));
        if (content.isEmpty()) {
            return Html.EMPTY;
        }
        var light = context.light();
        return Html.of(
                "<div style=\"margin:24px 0\">{}</div>\n",
                Html.of(
                        """
                        <table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                               style="width:100%"><tr><td class="t x q" bgcolor="{}"
                                  style="padding:{}px {}px 0;border:1px solid {};background-color:{};{}">{}{}</td></tr>
                        </table>
                        """,
                        light.tint(),
                        PADDING,
                        PADDING,
                        light.rule(),
                        light.tint(),
                        context.styles().cell(context.width()),
                        Html.LINE,
                        content));
    }

    static String text(Sponsor sponsor) {
        var plain = new PlainText();
        plain.paragraph(sponsor.label().isBlank() ? "" : "[" + sponsor.label() + "]");
        FigureRenderer.text(new Figure(sponsor.image(), Optional.empty(), "", ""), plain);
        plain.rich(sponsor.text());
        sponsor.link().ifPresent(plain::link);
        return plain.text();
    }

    private static Html label(Sponsor sponsor, RenderContext context) {
        return sponsor.label().isBlank()
                ? Html.EMPTY
                : Html.of("""
                        <p class="m" style="margin:0 0 8px;{};color:{}">{}</p>
                        """, context.styles().label(), context.light().muted(), sponsor.label());
    }

    private static Html site(Sponsor sponsor, RenderContext context) {
        if (sponsor.image().isPresent() || sponsor.link().isEmpty()) {
            return Html.EMPTY;
        }
        var link = sponsor.link().get();
        return Parts.paragraph(Parts.linked(sponsor.link(), Html.text(Parts.site(link)), context));
    }
}
